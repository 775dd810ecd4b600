// The rows of a worksheet in XML Spreadsheet 2003 (Microsoft's "XML Spreadsheet Reference", Office XP and 2003).
#pragma once

#include "core/ingest/cells/serial_date.h"
#include "core/ingest/xml/xml_sheet_reader.h"

#include <string>
#include <vector>

namespace perennial {

class SpreadsheetMlLister final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

    std::vector<SheetInfo> sheets;

private:
    bool inVisible_ = false;
};

class SpreadsheetMlRows final : public XmlRows {
public:
    explicit SpreadsheetMlRows(std::size_t sheet)
        : wanted_(sheet)
    {
    }
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    void startCell(const XmlAttributes& attributes);
    void endCell();

    std::size_t wanted_;
    std::size_t seen_ = 0;
    bool inSheet_ = false;
    bool inCell_ = false;
    bool inData_ = false;
    bool hasData_ = false;
    NumberCells numbers_;
    std::int64_t rowNumber_ = 0;
    std::size_t nextColumn_ = 0;
    std::size_t column_ = 0;
    std::string formula_;
    std::string type_;
    std::string value_;
};

}  // namespace perennial

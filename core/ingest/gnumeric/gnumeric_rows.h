// The rows of a Gnumeric sheet (Gnumeric's XML format, version 10 of its namespace).
#pragma once

#include "core/ingest/cells/serial_date.h"
#include "core/ingest/xml/xml_sheet_reader.h"

#include <string>
#include <vector>

namespace perennial {

class GnumericLister final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

    std::vector<SheetInfo> sheets;
    DateSystem dates = DateSystem::From1900;

private:
    std::size_t depth_ = 0;
    std::size_t sheetDepth_ = 0;
    std::string* capture_ = nullptr;
    std::string word_;
};

class GnumericRows final : public XmlRows {
public:
    GnumericRows(std::size_t sheet, DateSystem dates)
        : wanted_(sheet)
        , numbers_(dates)
    {
    }
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    struct Region {
        std::int64_t firstColumn, lastColumn, firstRow, lastRow;
        FormatKind kind;
    };
    void startCell(const XmlAttributes& attributes);
    void endCell();
    FormatKind kindAt(std::int64_t column) const;

    std::size_t wanted_;
    NumberCells numbers_;
    std::size_t seen_ = 0;
    bool inSheet_ = false;
    bool inCell_ = false;
    std::vector<Region> regions_;  // those that show dates
    std::vector<Region> regionsOfRow_;
    Region region_{};
    std::int64_t row0_ = -1;
    std::int64_t column0_ = 0;
    int type_ = 0;
    FormatKind valueKind_ = FormatKind::Number;
    std::string value_;
};

}  // namespace perennial

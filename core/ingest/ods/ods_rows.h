// The rows of one table of an OpenDocument spreadsheet (ODF 1.3 part 3, 9.1 and 19.385).
#pragma once

#include "core/ingest/cells/serial_date.h"
#include "core/ingest/xml/xml_sheet_reader.h"

#include <string>
#include <vector>

namespace perennial {

/// Finds the tables that are sheets: children of the spreadsheet, but no copies of sheets of other files.
class OdsTables {
public:
    /// True if the element opens a table that is a sheet.
    bool opens(std::string_view element, std::string_view name);
    /// True if the element closes one.
    bool closes(std::string_view element);

private:
    std::size_t depth_ = 0;
    std::size_t spreadsheetDepth_ = 0;
    bool inSheet_ = false;
};

/// Lists the sheets. Whether one is hidden stands in its style.
class OdsLister final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view) override {}

    std::vector<SheetInfo> sheets;

private:
    OdsTables tables_;
    std::string style_;
    std::vector<std::string> hiddenStyles_;
};

class OdsRows final : public XmlRows {
public:
    explicit OdsRows(std::size_t sheet)
        : wanted_(sheet)
    {
    }
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    void startCell(const XmlAttributes& attributes);
    void startInCell(std::string_view name, const XmlAttributes& attributes);
    void endCell();
    void set(CellKind kind, std::string_view text);
    void setCell(const Cell& cell) { set(cell.kind, cell.text); }
    void endRow();

    std::size_t wanted_;
    OdsTables tables_;
    std::size_t seen_ = 0;
    bool inTable_ = false;
    NumberCells numbers_;
    std::int64_t nextRow_ = 1;
    std::int64_t rowRepeat_ = 1;
    std::size_t column_ = 0;
    std::size_t columnRepeat_ = 1;
    std::size_t expanded_ = 0;  // cells that stand for more than themselves
    std::size_t rowCells_ = 0;
    std::size_t cellDepth_ = 0;    // elements open within the cell, 0 outside of one
    std::size_t silentDepth_ = 0;  // of an element whose text is none of the cell's
    bool inParagraph_ = false;
    bool space_ = false;  // the text so far ends with a space
    std::size_t paragraphs_ = 0;
    std::string type_;
    std::string value_;
    std::string formula_;
    std::string text_;
};

}  // namespace perennial

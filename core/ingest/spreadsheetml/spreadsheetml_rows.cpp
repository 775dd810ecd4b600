#include "core/ingest/spreadsheetml/spreadsheetml_rows.h"

#include "core/ingest/words.h"

#include <algorithm>
#include <charconv>

namespace perennial {

namespace {

template <class Number>
Number numberOr(std::string_view text, Number otherwise)
{
    Number value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

void SpreadsheetMlLister::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "Worksheet")
        sheets.push_back({std::string(attributes["Name"]), false});
    inVisible_ = name == "Visible";
}

void SpreadsheetMlLister::end(std::string_view)
{
    inVisible_ = false;
}

void SpreadsheetMlLister::text(std::string_view piece)
{
    if (inVisible_ && !sheets.empty() && piece.find("Hidden") != std::string_view::npos)
        sheets.back().hidden = true;
}

void SpreadsheetMlRows::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "Worksheet") {
        inSheet_ = seen_++ == wanted_;
    } else if (inSheet_ && name == "Row") {
        rowNumber_ = std::max(rowNumber_ + 1, numberOr<std::int64_t>(attributes["Index"], 0));
        nextColumn_ = 0;
        row_.begin(rowNumber_);
    } else if (inSheet_ && name == "Cell") {
        startCell(attributes);
    } else if (inCell_ && name == "Data") {
        inData_ = true;
        hasData_ = true;
        type_ = attributes["Type"];
    } else if (name == "Comment") {
        inCell_ = false;  // has data of its own
    }
}

void SpreadsheetMlRows::startCell(const XmlAttributes& attributes)
{
    inCell_ = true;
    hasData_ = false;
    value_.clear();
    type_.clear();
    formula_ = attributes["Formula"];
    const std::size_t index = numberOr<std::size_t>(attributes["Index"], 0);
    column_ = index > 0 ? index - 1 : nextColumn_;
    nextColumn_ = column_ + 1 + std::min(numberOr<std::size_t>(attributes["MergeAcross"], 0), RowBuilder::maxColumns);
    if (column_ >= RowBuilder::maxColumns)
        failure = Error{ErrorKind::FileTooLarge, {excess::columns, std::to_string(RowBuilder::maxColumns)}, {}, {}};
}

void SpreadsheetMlRows::end(std::string_view name)
{
    if (name == "Data") {
        inData_ = false;
    } else if (inSheet_ && name == "Cell") {
        inCell_ = false;
        endCell();
    } else if (inSheet_ && name == "Row") {
        emitRow();
    } else if (name == "Worksheet") {
        finished = inSheet_;
        inSheet_ = false;
    }
}

void SpreadsheetMlRows::text(std::string_view piece)
{
    if (inData_)
        append(value_, piece);
}

void SpreadsheetMlRows::endCell()
{
    if (!hasData_) {
        if (!formula_.empty())
            row_.set(column_, CellKind::Error, formula_);
    } else if (value_.empty()) {
        return;
    } else if (type_ == "Number") {
        const Cell cell = numbers_.cell(std::string_view(value_), FormatKind::Number);
        row_.set(column_, cell.kind, cell.text);
    } else if (type_ == "DateTime") {
        const Cell cell = numbers_.isoCell(value_);
        // A time of day alone stands on the day before the calendar begins.
        const bool timeOnly = cell.text.starts_with("1899-12-3") && cell.text.size() == 19;
        row_.set(column_, timeOnly ? CellKind::Text : cell.kind, timeOnly ? cell.text.substr(11) : cell.text);
    } else if (type_ == "Boolean") {
        row_.set(column_, CellKind::Boolean, value_ == "0" ? "FALSE" : "TRUE");
    } else {
        row_.set(column_, type_ == "Error" ? CellKind::Error : CellKind::Text, value_);
    }
}

}  // namespace perennial

#include "core/ingest/ods/ods_rows.h"

#include "core/ingest/cells/error_words.h"
#include "core/ingest/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace perennial {

namespace {

constexpr std::size_t maxExpanded = 50'000'000;  // cells: repetition must not work as a bomb
constexpr std::int64_t maxRows = 1 << 24;

template <class Number>
Number repeats(std::string_view text)
{
    Number value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::max<Number>(value, 1);
}

/// "PT07H45M00S" as "07:45:00"; anything else as it is.
std::string timeText(std::string_view duration)
{
    int hours = 0;
    int minutes = 0;
    double seconds = 0;
    const char* p = duration.data() + 2;
    const char* const end = duration.data() + duration.size();
    if (!duration.starts_with("PT"))
        return std::string(duration);
    for (const char unit : {'H', 'M'}) {
        const auto [stop, status] = std::from_chars(p, end, unit == 'H' ? hours : minutes);
        if (status != std::errc{} || stop == end || *stop != unit)
            return std::string(duration);
        p = stop + 1;
    }
    std::from_chars(p, end, seconds);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d:%02d", hours, minutes, static_cast<int>(seconds));
    return text.data();
}

}  // namespace

bool OdsTables::opens(std::string_view element, std::string_view name)
{
    ++depth_;
    if (element == "spreadsheet" && spreadsheetDepth_ == 0)
        spreadsheetDepth_ = depth_;
    if (element != "table" || spreadsheetDepth_ == 0 || depth_ != spreadsheetDepth_ + 1)
        return false;
    inSheet_ = !name.starts_with("'file:");  // else a copy of a sheet of another file, for formulas
    return inSheet_;
}

bool OdsTables::closes(std::string_view element)
{
    const bool closed = inSheet_ && element == "table" && depth_ == spreadsheetDepth_ + 1;
    if (closed)
        inSheet_ = false;
    --depth_;
    return closed;
}

void OdsLister::start(std::string_view name, const XmlAttributes& attributes)
{
    if (tables_.opens(name, name == "table" ? attributes["table:name"] : std::string_view{})) {
        const bool hidden = std::ranges::find(hiddenStyles_, attributes["table:style-name"]) != hiddenStyles_.end();
        sheets.push_back({std::string(attributes["table:name"]), hidden});
    } else if (name == "style") {
        style_ = attributes["style:name"];
    } else if (name == "table-properties" && attributes["table:display"] == "false") {
        hiddenStyles_.push_back(style_);
    }
}

void OdsLister::end(std::string_view name)
{
    tables_.closes(name);
}

void OdsRows::start(std::string_view name, const XmlAttributes& attributes)
{
    if (tables_.opens(name, name == "table" ? attributes["table:name"] : std::string_view{})) {
        inTable_ = seen_++ == wanted_;
        return;
    }
    if (!inTable_)
        return;
    if (cellDepth_ > 0) {
        startInCell(name, attributes);
    } else if (name == "table-row") {
        rowRepeat_ = repeats<std::int64_t>(attributes["table:number-rows-repeated"]);
        column_ = 0;
        rowCells_ = 0;
        row_.begin(nextRow_);
    } else if (name == "table-cell" || name == "covered-table-cell") {
        startCell(attributes);
    }
}

void OdsRows::startCell(const XmlAttributes& attributes)
{
    cellDepth_ = 1;
    silentDepth_ = 0;
    paragraphs_ = 0;
    text_.clear();
    columnRepeat_ = repeats<std::size_t>(attributes["table:number-columns-repeated"]);
    type_ = attributes["office:value-type"];
    formula_ = attributes["table:formula"];
    if (attributes["calcext:value-type"] == "error")
        type_ = "error";
    const char* const name = type_ == "date"      ? "office:date-value"
                             : type_ == "time"    ? "office:time-value"
                             : type_ == "boolean" ? "office:boolean-value"
                             : type_ == "string"  ? "office:string-value"
                                                  : "office:value";
    value_ = attributes[name];
}

void OdsRows::startInCell(std::string_view name, const XmlAttributes& attributes)
{
    ++cellDepth_;
    if (silentDepth_ > 0)
        return;
    if (name == "annotation" || name == "ruby-text" || name == "note" || (cellDepth_ == 2 && name != "p")) {
        silentDepth_ = cellDepth_;
    } else if (name == "p") {
        if (paragraphs_++ > 0)
            text_ += '\n';
        inParagraph_ = true;
        space_ = true;  // white space at the beginning of a paragraph is none
    } else if (name == "s") {
        text_.append(std::min<std::size_t>(repeats<std::size_t>(attributes["text:c"]), 1000), ' ');
        space_ = false;
    } else if (name == "tab" || name == "line-break") {
        text_ += name == "tab" ? '\t' : '\n';
        space_ = false;
    }
}

void OdsRows::text(std::string_view piece)
{
    if (!inParagraph_ || silentDepth_ > 0)
        return;
    if (text_.size() + piece.size() > RowBuilder::maxBytes)
        return append(text_, piece);  // too long: fails
    // White space in the XML counts as one space (ODF 1.3 part 3, 6.1.2).
    for (const char c : piece) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank || !space_)
            text_ += blank ? ' ' : c;
        space_ = blank;
    }
}

void OdsRows::end(std::string_view name)
{
    if (tables_.closes(name)) {
        finished = inTable_;
        inTable_ = false;
    } else if (inTable_ && cellDepth_ > 0) {
        if (silentDepth_ == cellDepth_)
            silentDepth_ = 0;
        else if (name == "p" && cellDepth_ == 2)
            inParagraph_ = false;
        if (--cellDepth_ == 0)
            endCell();
    } else if (inTable_ && name == "table-row") {
        endRow();
    }
}

void OdsRows::endCell()
{
    if (type_ == "float" || type_ == "currency" || type_ == "percentage")
        setCell(numbers_.cell(std::string_view(value_), FormatKind::Number));
    else if (type_ == "date")
        setCell(numbers_.isoCell(value_));
    else if (type_ == "time")
        set(CellKind::Text, timeText(value_));
    else if (type_ == "boolean")
        set(CellKind::Boolean, value_ == "true" ? "TRUE" : "FALSE");
    else if (type_ == "error")
        set(CellKind::Error, text_.empty() ? std::string_view("#VALUE!") : std::string_view(text_));
    else if (type_.empty() && !formula_.empty() && text_.empty())
        set(CellKind::Error, formula_.substr(std::min(formula_.find('='), formula_.size())));
    else {
        const std::string& shown = value_.empty() ? text_ : value_;
        const bool error = !formula_.empty() && isErrorWord(shown);
        set(error ? CellKind::Error : shown.empty() ? CellKind::Empty : CellKind::Text, shown);
    }
    column_ += columnRepeat_;
}

void OdsRows::set(CellKind kind, std::string_view text)
{
    if (kind == CellKind::Empty)
        return;
    if (column_ + columnRepeat_ > RowBuilder::maxColumns) {
        failure = Error{ErrorKind::FileTooLarge, {excess::columns, std::to_string(RowBuilder::maxColumns)}, {}, {}};
        return;
    }
    row_.set(column_, kind, text);
    row_.repeat(column_, columnRepeat_);
    rowCells_ = column_ + columnRepeat_;
    expanded_ += columnRepeat_ - 1;
}

void OdsRows::endRow()
{
    if (rowCells_ > 0) {
        expanded_ += rowCells_ * static_cast<std::size_t>(rowRepeat_ - 1);
        if (rowRepeat_ > maxRows || expanded_ > maxExpanded)
            failure = Error{ErrorKind::FileTooLarge, {excess::rows, std::to_string(maxRows)}, {}, {}};
        else
            emitRow(rowRepeat_);
    }
    nextRow_ += rowRepeat_;
}

}  // namespace perennial

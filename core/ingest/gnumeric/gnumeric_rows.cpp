#include "core/ingest/gnumeric/gnumeric_rows.h"

#include "core/ingest/words.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace perennial {

namespace {

constexpr std::size_t maxRegions = 100'000;

// Gnumeric's numbers for the types of values.
constexpr int booleanType = 20;
constexpr int integerType = 30;
constexpr int floatType = 40;
constexpr int errorType = 50;
constexpr int stringType = 60;

std::int64_t number(std::string_view text, std::int64_t otherwise = 0)
{
    std::int64_t value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

void GnumericLister::start(std::string_view name, const XmlAttributes& attributes)
{
    ++depth_;
    capture_ = nullptr;
    if (name == "Sheet") {
        sheetDepth_ = depth_;
        const std::string_view visibility = attributes["Visibility"];
        sheets.push_back({"", !visibility.empty() && visibility != "GNM_SHEET_VISIBILITY_VISIBLE"});
    } else if (name == "Name" && sheetDepth_ != 0 && depth_ == sheetDepth_ + 1) {
        capture_ = &sheets.back().name;
    } else if (name == "DateConvention") {
        word_.clear();
        capture_ = &word_;
    }
}

void GnumericLister::end(std::string_view name)
{
    --depth_;
    capture_ = nullptr;
    if (name == "DateConvention" && word_.find("1904") != std::string::npos)
        dates = DateSystem::From1904;
}

void GnumericLister::text(std::string_view piece)
{
    if (capture_ != nullptr)
        *capture_ += piece;
}

void GnumericRows::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "Sheet") {
        inSheet_ = seen_++ == wanted_;
    } else if (!inSheet_) {
        return;
    } else if (name == "StyleRegion") {
        region_ = {number(attributes["startCol"]), number(attributes["endCol"]), number(attributes["startRow"]),
                   number(attributes["endRow"]), FormatKind::Number};
    } else if (name == "Style") {
        region_.kind = formatKind(attributes["Format"]);
        if (region_.kind != FormatKind::Number && regions_.size() < maxRegions)
            regions_.push_back(region_);
    } else if (name == "Cell") {
        startCell(attributes);
    }
}

void GnumericRows::startCell(const XmlAttributes& attributes)
{
    const std::int64_t row = number(attributes["Row"], -1);
    column0_ = number(attributes["Col"], -1);
    type_ = static_cast<int>(number(attributes["ValueType"]));
    valueKind_ = formatKind(attributes["ValueFormat"]);
    value_.clear();
    inCell_ = true;
    if (row < row0_ || column0_ < 0 || column0_ >= static_cast<std::int64_t>(RowBuilder::maxColumns)) {
        failure = Error{ErrorKind::FileDamaged, {damage::reference, std::string(attributes["Row"])}, {}, {}};
        return;
    }
    if (row != row0_) {
        if (row0_ >= 0)
            emitRow();
        row0_ = row;
        row_.begin(row + 1);
        regionsOfRow_.clear();
        std::ranges::copy_if(regions_, std::back_inserter(regionsOfRow_),
                             [row](const Region& region) { return row >= region.firstRow && row <= region.lastRow; });
    }
}

void GnumericRows::end(std::string_view name)
{
    if (inCell_ && name == "Cell") {
        inCell_ = false;
        endCell();
    } else if (inSheet_ && name == "Cells") {
        if (row0_ >= 0)
            emitRow();
    } else if (inSheet_ && name == "Sheet") {
        finished = true;
    }
}

void GnumericRows::text(std::string_view piece)
{
    if (inCell_)
        append(value_, piece);
}

FormatKind GnumericRows::kindAt(std::int64_t column) const
{
    const auto found = std::ranges::find_if(regionsOfRow_, [column](const Region& region) {
        return column >= region.firstColumn && column <= region.lastColumn;
    });
    return found == regionsOfRow_.end() ? FormatKind::Number : found->kind;
}

void GnumericRows::endCell()
{
    const auto column = static_cast<std::size_t>(column0_);
    switch (type_) {
    case integerType:
    case floatType: {
        const FormatKind kind = valueKind_ == FormatKind::Number ? kindAt(column0_) : valueKind_;
        const Cell cell = numbers_.cell(std::string_view(value_), kind);
        row_.set(column, cell.kind, cell.text);
        break;
    }
    case booleanType:
        row_.set(column, CellKind::Boolean, value_ == "TRUE" || value_ == "true" || value_ == "1" ? "TRUE" : "FALSE");
        break;
    case errorType: row_.set(column, CellKind::Error, value_); break;
    case stringType: row_.set(column, value_.empty() ? CellKind::Empty : CellKind::Text, value_); break;
    default:
        // A formula: the file keeps no result. One that shares the text of another has none of its own.
        row_.set(column, CellKind::Error, value_.empty() ? std::string_view("=") : std::string_view(value_));
    }
}

}  // namespace perennial

#include "core/ingest/xlsx/sheet_rows.h"

#include "core/ingest/cells/error_words.h"
#include "core/ingest/words.h"

#include <algorithm>
#include <charconv>

namespace perennial {

XlsxRows::XlsxRows(std::shared_ptr<const SharedStrings> strings, std::shared_ptr<const std::vector<FormatKind>> styles,
                   DateSystem dates)
    : strings_(std::move(strings))
    , styles_(std::move(styles))
    , numbers_(dates)
{
}

void XlsxRows::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "c") {
        startCell(attributes);
    } else if (name == "row") {
        startRow(attributes);
    } else if (inCell_) {
        if (name == "v" || (name == "t" && !inPhonetic_)) {
            capture_ = &value_;
        } else if (name == "f") {
            hasFormula_ = true;
            capture_ = &formula_;
        } else if (name == "rPh") {
            inPhonetic_ = true;
        }
    }
}

void XlsxRows::end(std::string_view name)
{
    if (name == "c") {
        endCell();
    } else if (name == "row") {
        emitRow();
    } else {
        capture_ = nullptr;
        if (name == "rPh")
            inPhonetic_ = false;
    }
}

void XlsxRows::text(std::string_view piece)
{
    if (capture_ != nullptr)
        append(*capture_, piece);
}

void XlsxRows::startRow(const XmlAttributes& attributes)
{
    std::int64_t given = 0;
    const std::string_view text = attributes["r"];
    std::from_chars(text.data(), text.data() + text.size(), given);
    rowNumber_ = std::max(rowNumber_ + 1, given);
    nextColumn_ = 0;
    row_.begin(rowNumber_);
}

XlsxRows::Type XlsxRows::typeOf(std::string_view word)
{
    if (word == "s")
        return Type::Shared;
    if (word.empty() || word == "n")
        return Type::Number;
    if (word == "inlineStr")
        return Type::Inline;
    if (word == "str")
        return Type::FormulaText;
    if (word == "b")
        return Type::Boolean;
    if (word == "e")
        return Type::Error;
    return word == "d" ? Type::IsoDate : Type::Inline;
}

void XlsxRows::startCell(const XmlAttributes& attributes)
{
    inCell_ = true;
    hasFormula_ = false;
    value_.clear();
    formula_.clear();
    type_ = Type::Number;
    style_ = 0;
    column_ = nextColumn_;
    attributes.each([this](std::string_view name, std::string_view value) {
        if (name == "r")
            readReference(value);
        else if (name == "t")
            type_ = typeOf(value);
        else if (name == "s")
            std::from_chars(value.data(), value.data() + value.size(), style_);
    });
    if (column_ >= RowBuilder::maxColumns)
        failure = Error{ErrorKind::FileTooLarge, {excess::columns, std::to_string(RowBuilder::maxColumns)}, {}, {}};
    nextColumn_ = column_ + 1;
}

/// "AB12": column 27. Writers may leave the reference out; the cell then follows the one before.
void XlsxRows::readReference(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char upper = static_cast<char>(reference[letters] & ~0x20);
        if (upper < 'A' || upper > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(upper - 'A' + 1);
    }
    if (letters == 0 || letters > 3)
        failure = Error{
            ErrorKind::FileDamaged, {damage::reference, std::string(reference.substr(0, 20))}, {}, {Hint::ExportAgain}};
    else
        column_ = column - 1;
}

void XlsxRows::endCell()
{
    inCell_ = false;
    capture_ = nullptr;
    if (value_.empty()) {
        // Programs write results of formulas with them; one that did not compute leaves nothing to read.
        if (hasFormula_ && type_ != Type::FormulaText && type_ != Type::Inline)
            row_.set(column_, CellKind::Error, formula_.insert(0, 1, '='));
        return;
    }
    switch (type_) {
    case Type::Number: {
        const Cell cell = numbers_.cell(std::string_view(value_), formatOf(style_));
        row_.set(column_, cell.kind, cell.text);
        break;
    }
    case Type::Shared: setShared(); break;
    case Type::Inline:
    case Type::FormulaText:
        unescapeCodes(value_, 0);
        // Some writers give an error that a formula returned as its text.
        row_.set(column_, hasFormula_ && isErrorWord(value_) ? CellKind::Error : CellKind::Text, value_);
        break;
    case Type::Boolean:
        row_.set(column_, CellKind::Boolean, value_ == "0" || value_ == "false" ? "FALSE" : "TRUE");
        break;
    case Type::Error: row_.set(column_, CellKind::Error, value_); break;
    case Type::IsoDate: {
        const Cell cell = numbers_.isoCell(value_);
        row_.set(column_, cell.kind, cell.text);
        break;
    }
    }
}

void XlsxRows::setShared()
{
    std::size_t index = 0;
    const auto [end, status] = std::from_chars(value_.data(), value_.data() + value_.size(), index);
    if (status != std::errc{} || index >= strings_->size()) {
        failure = Error{ErrorKind::FileDamaged, {damage::sharedString}, {}, {Hint::ExportAgain}};
        return;
    }
    const std::string_view text = (*strings_)[index];
    row_.setLasting(column_, text.empty() ? CellKind::Empty : CellKind::Text, text);
}

FormatKind XlsxRows::formatOf(std::size_t style) const
{
    return style < styles_->size() ? (*styles_)[style] : FormatKind::Number;
}

}  // namespace perennial

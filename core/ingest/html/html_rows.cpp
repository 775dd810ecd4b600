#include "core/ingest/html/html_rows.h"

#include "core/ingest/values/number.h"
#include "core/ingest/words.h"

#include <algorithm>
#include <charconv>

namespace perennial {
namespace {

constexpr std::size_t blockRows = 4096;
constexpr std::size_t blockBytes = 4U << 20;
constexpr std::size_t deepest = 256;  // tables within tables

std::size_t spanOf(std::string_view attributes, std::string_view name)
{
    const std::string_view text = htmlAttribute(attributes, name);
    std::size_t span = 1;
    std::from_chars(text.data(), text.data() + text.size(), span);
    return std::clamp<std::size_t>(span, 1, 1000);
}

/// A number with decimals or a currency.
bool isAmount(std::string_view text)
{
    for (const char mark : {'.', ','})
        if (const ParsedNumber number = parseNumber(text, {mark});
            number.state == ValueState::Ok && (number.value.decimals > 0 || !number.currency.empty()))
            return true;
    return false;
}

bool isCell(const std::string& tag)
{
    return tag == "td" || tag == "th";
}

}  // namespace

Result<std::vector<std::size_t>> htmlTables(std::unique_ptr<TextStream> text)
{
    HtmlTokens tokens(std::move(text));
    HtmlToken token;
    std::vector<std::size_t> open;
    std::vector<std::size_t> found;
    std::size_t tables = 0;
    while (true) {
        if (auto read = tokens.next(token); !read)
            return pass(read);
        if (token.kind == HtmlToken::Kind::End)
            break;
        if (token.kind == HtmlToken::Kind::Open && token.text == "table")
            open.push_back(tables++);
        else if (token.kind == HtmlToken::Kind::Close && token.text == "table" && !open.empty())
            open.pop_back();
        else if (token.kind == HtmlToken::Kind::Open && isCell(token.text) && !open.empty()
                 && std::find(found.begin(), found.end(), open.back()) == found.end())
            found.push_back(open.back());
        if (open.size() > deepest)
            return fail(ErrorKind::FileTooLarge, {excess::depth, std::to_string(deepest)}, {}, {Hint::ExportAgain});
    }
    std::sort(found.begin(), found.end());
    return found;
}

HtmlRows::HtmlRows(std::unique_ptr<TextStream> text, std::size_t table, std::string file)
    : tokens_(std::move(text))
    , table_(table)
    , file_(std::move(file))
{
}

Result<bool> HtmlRows::next(RowBlock& block)
{
    block.clear();
    while (!done_ && block.rowCount() < blockRows && block.textBytes() < blockBytes) {
        if (auto read = tokens_.next(token_); !read) {
            Error error = read.error();
            error.place.file = file_;
            error.place.row = rowNumber_ + 1;
            return std::unexpected(std::move(error));
        }
        switch (token_.kind) {
        case HtmlToken::Kind::Open: open(block); break;
        case HtmlToken::Kind::Close: close(block); break;
        case HtmlToken::Kind::Text:
            if (cellOpen_ && inTable() && written_.size() < RowBuilder::maxBytes)
                written_ += token_.text;
            break;
        case HtmlToken::Kind::End:
            endRow(block);
            done_ = true;
            break;
        }
        if (row_.isTooLong())
            return fail(ErrorKind::FileTooLarge, {excess::record, std::to_string(RowBuilder::maxBytes)},
                        {.file = file_, .row = rowNumber_}, {Hint::ExportAgain});
    }
    return block.rowCount() > 0;
}

void HtmlRows::open(RowBlock& block)
{
    if (token_.text == "table") {
        open_.push_back(tables_++);
        return;
    }
    if (!inTable())
        return;
    if (token_.text == "tr")
        beginRow(block);
    else if (isCell(token_.text))
        beginCell();
    else if (token_.text == "br" || token_.text == "p" || token_.text == "div" || token_.text == "li")
        written_ += ' ';
}

void HtmlRows::close(RowBlock& block)
{
    if (token_.text == "table" && !open_.empty()) {
        if (inTable()) {
            endRow(block);
            done_ = true;
        }
        open_.pop_back();
        return;
    }
    if (!inTable())
        return;
    if (token_.text == "tr")
        endRow(block);
    else if (isCell(token_.text))
        endCell();
}

void HtmlRows::beginRow(RowBlock& block)
{
    endRow(block);
    row_.begin(++rowNumber_);
    rowOpen_ = true;
    column_ = 0;
}

/// Columns that a cell of a row above reaches into.
void HtmlRows::passCovered()
{
    for (; column_ < covered_.size() && covered_[column_].rows > 0; ++column_) {
        --covered_[column_].rows;
        if (!covered_[column_].text.empty())
            row_.set(column_, CellKind::Text, covered_[column_].text);
    }
}

void HtmlRows::beginCell()
{
    endCell();
    if (!rowOpen_) {
        row_.begin(++rowNumber_);
        rowOpen_ = true;
        column_ = 0;
    }
    passCovered();
    span_ = spanOf(token_.attributes, "colspan");
    rowSpan_ = spanOf(token_.attributes, "rowspan");
    written_.clear();
    cellOpen_ = true;
}

void HtmlRows::endCell()
{
    if (!cellOpen_)
        return;
    cellOpen_ = false;
    const std::string text = htmlText(written_);
    if (!text.empty() && column_ < RowBuilder::maxColumns)
        row_.set(column_, CellKind::Text, text);
    const std::size_t end = std::min(column_ + span_, RowBuilder::maxColumns);
    if (rowSpan_ > 1 && covered_.size() < end)
        covered_.resize(end);
    for (; column_ < end; ++column_)
        if (rowSpan_ > 1)
            covered_[column_] = {rowSpan_ - 1, isAmount(text) ? std::string() : text};
}

void HtmlRows::endRow(RowBlock& block)
{
    if (!rowOpen_)
        return;
    endCell();
    for (passCovered(); column_ < covered_.size(); passCovered())
        ++column_;
    row_.finish(block);
    rowOpen_ = false;
}

}  // namespace perennial

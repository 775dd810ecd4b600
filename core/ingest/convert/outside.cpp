#include "core/ingest/convert/outside.h"

#include "core/ingest/columns/header_words.h"
#include "core/ingest/values/text.h"

namespace perennial {
namespace {

bool isFilled(std::span<const Cell> cells, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < cells.size() && !saysNothing(trimmed(cells[at].text));
}

bool isNumber(std::span<const Cell> cells, int column)
{
    const auto at = static_cast<std::size_t>(column);
    if (!isFilled(cells, column))
        return false;
    const bool point = parseNumber(cells[at].text, {'.'}).state != ValueState::Invalid;
    return point || parseNumber(cells[at].text, {','}).state != ValueState::Invalid;
}

bool isDate(std::span<const Cell> cells, const ImportPlan& plan)
{
    const auto at = static_cast<std::size_t>(plan.column[Field::Date]);
    return at < cells.size() && parseDate(cells[at].text, cells[at].kind, plan.dateForm).state == ValueState::Ok;
}

/// Every filled cell repeats its heading: files that were put one behind the other.
bool repeatsHeader(std::span<const Cell> cells, const ImportPlan& plan)
{
    std::size_t equal = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view text = trimmed(cells[i].text);
        if (text.empty())
            continue;
        if (i >= plan.headers.size() || text != plan.headers[i])
            return false;
        ++equal;
    }
    return equal >= 2;
}

/// Words of a row say "Total"; such rows name no order.
bool isTotal(std::span<const Cell> cells)
{
    int looked = 0;
    for (const Cell& cell : cells) {
        const std::string_view text = trimmed(cell.text);
        if (text.empty() || cell.kind == CellKind::Number)
            continue;
        if (text.size() < 80 && isTotalWord(foldedWord(text)))
            return true;
        if (++looked == 3)
            break;
    }
    return false;
}

/// A line of dashes, drawn between the parts of a printed list.
bool isRuledLine(std::span<const Cell> cells)
{
    std::size_t drawn = 0;
    for (const Cell& cell : cells) {
        const std::string_view text = trimmed(cell.text);
        if (text.find_first_not_of("-=_+") != std::string_view::npos && !isRuling(text))
            return false;
        drawn += text.size() >= 3;
    }
    return drawn > 0;
}

}  // namespace

std::string_view outsideReason(std::span<const Cell> cells, const ImportPlan& plan)
{
    if (repeatsHeader(cells, plan))
        return "header-repeated";
    if (isRuledLine(cells))
        return "note-row";
    if (isFilled(cells, plan.column[Field::Date]) && isFilled(cells, plan.column[Field::Customer]))
        return {};
    if (isTotal(cells))
        return "total-row";
    std::size_t filled = 0;
    for (const Cell& cell : cells)
        filled += !trimmed(cell.text).empty();
    const bool hasMoney = isNumber(cells, plan.column[Field::Amount]) || isNumber(cells, plan.column[Field::UnitPrice]);
    if (filled <= 2 && plan.headers.size() >= 3 && !hasMoney && !isFilled(cells, plan.column[Field::Customer]))
        return "note-row";
    // the title and the page number of a printed list, again on each page
    if (filled == 2 && plan.headers.size() >= 4 && !hasMoney && !isDate(cells, plan))
        return "note-row";
    // a remark in the first column, which may be the date's or the customer's
    if (filled == 1 && plan.headers.size() >= 3 && !cells.empty() && !hasMoney)
        return "note-row";
    // a row of sums only: no date, no customer, no order
    const bool keyed = isFilled(cells, plan.column[Field::Date]) || isFilled(cells, plan.column[Field::Customer])
                       || isFilled(cells, plan.column[Field::Order]) || isFilled(cells, plan.column[Field::Product]);
    return !keyed && hasMoney && plan.has(Field::Order) && plan.has(Field::Customer)
                   && filled * 2 <= plan.headers.size()
               ? "total-row"
               : std::string_view{};
}

}  // namespace perennial

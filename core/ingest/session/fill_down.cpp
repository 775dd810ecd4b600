#include "core/ingest/session/fill_down.h"

#include "core/ingest/convert/outside.h"
#include "core/ingest/values/text.h"

#include <algorithm>

namespace perennial {
namespace {

constexpr std::size_t fewestEmpty = 3;
constexpr std::size_t fewestWritten = 3;

/// What a row says of itself.
struct KeyedRow {
    std::string_view order;
    std::string_view customer;
    std::string_view date;
    std::optional<Day> day;
    bool money = false;
};

std::string_view keyText(std::span<const Cell> cells, int column)
{
    const auto at = static_cast<std::size_t>(column);
    const std::string_view text = column >= 0 && at < cells.size() ? trimmed(cells[at].text) : std::string_view{};
    return saysNothing(text) ? std::string_view{} : text;
}

/// Rows that are neither totals nor notes.
std::vector<KeyedRow> rowsOf(const ImportPlan& plan, const SheetLook& sheet)
{
    std::vector<KeyedRow> rows;
    sheet.sample.each(sheet.head.headerRow, sheet.sample.rowCount, [&](std::int64_t, std::span<const Cell> cells) {
        KeyedRow row{.order = keyText(cells, plan.column[Field::Order]),
                     .customer = keyText(cells, plan.column[Field::Customer]),
                     .date = keyText(cells, plan.column[Field::Date])};
        const auto at = static_cast<std::size_t>(plan.column[Field::Date]);
        if (!row.date.empty())
            if (const ParsedDate date = parseDate(row.date, cells[at].kind, plan.dateForm);
                date.state == ValueState::Ok)
                row.day = date.day;
        if (!row.day && !outsideReason(cells, plan).empty())
            return;
        row.money = !keyText(cells, plan.column[Field::Amount]).empty()
                    || !keyText(cells, plan.column[Field::UnitPrice]).empty();
        rows.push_back(row);
    });
    return rows;
}

/// How the values of one column are written down the rows.
struct Written {
    std::size_t written = 0;
    std::size_t empty = 0;
    std::size_t twice = 0;  ///< the same value written in two rows on end
    bool firstIsWritten = false;

    [[nodiscard]] bool once() const
    {
        return firstIsWritten && written >= fewestWritten && empty >= fewestEmpty && twice * 50 <= written;
    }
};

Written writtenOf(const std::vector<KeyedRow>& rows, std::string_view KeyedRow::*value)
{
    Written found;
    std::string_view above;
    for (const KeyedRow& row : rows) {
        const std::string_view text = row.*value;
        if (text.empty()) {
            ++found.empty;
            above = {};
            continue;
        }
        found.firstIsWritten = found.firstIsWritten || found.written + found.empty == 0;
        ++found.written;
        found.twice += text == above;
        above = text;
    }
    return found;
}

/// Empty in the same rows, but for one in fifty.
bool leftOutTogether(const std::vector<KeyedRow>& rows, std::string_view KeyedRow::*one,
                     std::string_view KeyedRow::*other)
{
    const auto differ =
        std::ranges::count_if(rows, [&](const KeyedRow& row) { return (row.*one).empty() != (row.*other).empty(); });
    return static_cast<std::size_t>(differ) * 50 <= rows.size();
}

/// Rows that write the date and the customer of the row above again.
std::size_t writtenTwice(const std::vector<KeyedRow>& rows)
{
    std::size_t twice = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        twice += !rows[i].date.empty() && rows[i].date == rows[i - 1].date && rows[i].customer == rows[i - 1].customer;
    return twice;
}

/// Rows without an order id are of the day and the customer of the row above.
bool continuesOrders(const std::vector<KeyedRow>& rows)
{
    std::size_t empty = 0;
    std::size_t equal = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (!rows[i].order.empty())
            continue;
        ++empty;
        equal += (rows[i].date.empty() || rows[i].day == rows[i - 1].day)
                 && (rows[i].customer.empty() || rows[i].customer == rows[i - 1].customer);
    }
    return equal * 50 >= empty * 49;
}

/// The days between written dates: they run in one direction and do not grow with the empty rows between them.
bool datesStandForGroups(const std::vector<KeyedRow>& rows)
{
    std::int64_t forwards = 0;
    std::int64_t backwards = 0;
    double plainDays = 0;
    double plainSteps = 0;
    double heldDays = 0;  // between dates with empty rows between them
    double heldSteps = 0;
    double heldEmpty = 0;
    std::optional<Day> before;
    int empty = 0;
    for (const KeyedRow& row : rows) {
        if (!row.day) {
            ++empty;
            continue;
        }
        if (before) {
            const std::int64_t days = *row.day - *before;
            (days < 0 ? backwards : forwards) += days != 0;
            (empty > 0 ? heldDays : plainDays) += static_cast<double>(days < 0 ? -days : days);
            ++(empty > 0 ? heldSteps : plainSteps);
            heldEmpty += empty;
        }
        before = row.day;
        empty = 0;
    }
    if (std::min(forwards, backwards) * 20 > forwards + backwards || heldSteps == 0)
        return false;
    // were the dates missing, each empty row would stand for one step more; half of that is the border
    return plainSteps == 0 || heldDays < plainDays / plainSteps * (heldSteps + heldEmpty / 2);
}

void fillSheet(ImportPlan& plan, const std::vector<KeyedRow>& rows)
{
    const Written orders = writtenOf(rows, &KeyedRow::order);
    const Written dates = writtenOf(rows, &KeyedRow::date);
    const Written customers = writtenOf(rows, &KeyedRow::customer);
    const bool withOrder = plan.has(Field::Order) && leftOutTogether(rows, &KeyedRow::order, &KeyedRow::date);
    const bool withCustomer = leftOutTogether(rows, &KeyedRow::customer, &KeyedRow::date);
    if (plan.has(Field::Order) && orders.once() && (withOrder || continuesOrders(rows))) {
        plan.fillsDown[Field::Order] = true;
        plan.fillsDown[Field::Date] = withOrder && dates.empty > 0;
        const bool alone = std::ranges::none_of(rows, [](const KeyedRow& r) { return r.order.empty() && r.money; });
        plan.orderLevel[Field::Amount] = plan.orderLevel[Field::Amount] || (alone && plan.has(Field::Amount));
        return;
    }
    if (!dates.firstIsWritten || dates.empty < fewestEmpty || dates.written < fewestWritten)
        return;
    if (withCustomer && customers.firstIsWritten && writtenTwice(rows) * 5 <= dates.written) {
        plan.fillsDown[Field::Date] = true;
        plan.customerFillsDown = true;
    } else if (dates.once() && dates.empty * 10 >= rows.size() && customers.empty * 20 <= rows.size()
               && datesStandForGroups(rows)) {
        plan.fillsDown[Field::Date] = true;
    }
}

}  // namespace

void findFilledDown(ImportPlan& plan, const std::vector<SheetLook>& sheets)
{
    if (plan.customerInGroups || plan.customerFillsDown || !plan.has(Field::Customer) || plan.has(Field::Month)
        || !plan.has(Field::Date))
        return;
    fillSheet(plan, rowsOf(plan, sheets.front()));
}

}  // namespace perennial

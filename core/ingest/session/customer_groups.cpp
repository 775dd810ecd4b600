#include "core/ingest/session/customer_groups.h"

#include "core/ingest/columns/header_words.h"
#include "core/ingest/values/text.h"

#include <set>
#include <string>

namespace perennial {
namespace {

constexpr std::int64_t fewestGroups = 3;

/// What the rows of a sheet say of dates and customers.
struct Groups {
    std::int64_t named = 0;      ///< rows with a date and a customer
    std::int64_t unnamed = 0;    ///< rows with a date and no customer
    std::int64_t headings = 0;   ///< rows with a customer and nothing in the date's column
    std::int64_t backwards = 0;  ///< groups that begin on an earlier day than the row above
    std::int64_t within = 0;     ///< rows of a group on an earlier day than the row above
    bool firstIsNamed = false;
    std::set<std::string> names;
};

std::string_view textOf(std::span<const Cell> cells, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < cells.size() ? trimmed(cells[at].text) : std::string_view{};
}

Groups groupsOf(const ImportPlan& plan, const std::vector<SheetLook>& sheets)
{
    Groups found;
    for (const SheetLook& sheet : sheets) {
        std::optional<Day> before;
        sheet.sample.each(sheet.head.headerRow, sheet.sample.rowCount, [&](std::int64_t, std::span<const Cell> cells) {
            const std::string_view name = textOf(cells, plan.column[Field::Customer]);
            const auto at = static_cast<std::size_t>(plan.column[Field::Date]);
            const Cell date = at < cells.size() ? cells[at] : Cell{};
            const ParsedDate parsed = parseDate(date.text, date.kind, plan.dateForm);
            if (parsed.state == ValueState::Blank && !name.empty() && !isTotalWord(foldedWord(name)))
                ++found.headings;
            if (parsed.state != ValueState::Ok)
                return;
            found.firstIsNamed = found.firstIsNamed || (found.named + found.unnamed == 0 && !name.empty());
            ++(name.empty() ? found.unnamed : found.named);
            if (!name.empty())
                found.names.emplace(name);
            if (before && parsed.day < *before)
                ++(name.empty() ? found.within : found.backwards);
            before = parsed.day;
        });
    }
    return found;
}

}  // namespace

void findCustomerGroups(ImportPlan& plan, const std::vector<SheetLook>& sheets)
{
    if (plan.customerInGroups || !plan.has(Field::Customer) || plan.has(Field::Month))
        return;
    const Groups groups = groupsOf(plan, sheets);
    if (groups.unnamed < fewestGroups)
        return;
    plan.customerInGroups = groups.headings >= fewestGroups && groups.named * 20 <= groups.unnamed;
    const auto distinct = static_cast<std::int64_t>(groups.names.size());
    plan.customerFillsDown = !plan.customerInGroups && groups.firstIsNamed && groups.named >= fewestGroups
                             && distinct == groups.named && groups.backwards * 2 >= groups.named
                             && groups.within * 20 <= groups.unnamed;
}

}  // namespace perennial

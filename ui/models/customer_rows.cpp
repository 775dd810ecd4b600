// Finding the rows of the customers' table: who is shown, and in what order.
#include "core/analysis/chart_data.h"
#include "core/analysis/rule_data.h"
#include "core/math/radix_sort.h"
#include "ui/models/customers_model.h"
#include "ui/models/name_order.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace perennial::ui {

namespace {

/// ASCII letters in lower case; other letters as they are, which is right for scripts without case.
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool contains(std::string_view text, std::string_view lowerCaseWords)
{
    return std::search(text.begin(), text.end(), lowerCaseWords.begin(), lowerCaseWords.end(),
                       [](char a, char b) { return lower(a) == b; })
           != text.end();
}

/// Whether an order found before is that wanted: another filter or window leaves the values as they are.
bool serves(const CustomerOrder& known, const WantedRows& wanted)
{
    if (known.column != wanted.column || known.direction != wanted.direction)
        return false;
    const Analysis& then = *known.analysis;
    const Analysis& now = *wanted.cells.analysis;
    if (&then == &now || wanted.column == CustomersModel::Segment)
        return &then == &now;
    return then.observed == now.observed && then.fitted == now.fitted && then.clv == now.clv
           && then.historical == now.historical;
}

/// With it the analysis of before can go.
std::shared_ptr<const CustomerOrder> keptFor(const std::shared_ptr<const Analysis>& analysis,
                                             const std::shared_ptr<const CustomerOrder>& known)
{
    if (known->analysis == analysis)
        return known;
    auto order = std::make_shared<CustomerOrder>(*known);
    order->analysis = analysis;
    return order;
}

void sortDirectly(std::vector<std::uint32_t>& customers, const WantedRows& wanted)
{
    const bool down = wanted.direction == Qt::DescendingOrder;
    const CustomerCells& cells = wanted.cells;
    if (wanted.column == CustomersModel::Customer) {
        sortByName(
            customers, [&](std::uint32_t i) { return cells.plainName(i); }, down);
        return;
    }
    const SegmentTable* front = cells.analysis->segmentsInFront();
    if (!std::is_sorted(customers.begin(), customers.end()))
        std::sort(customers.begin(), customers.end());  // those that are alike stand in the order of the base
    std::vector<KeyedItem> keyed;
    keyed.reserve(customers.size());
    for (const std::uint32_t i : customers) {
        const double value = wanted.column == CustomersModel::Segment ? (front ? front->segmentation.of[i] : 0)
                                                                      : cells.sortValue(i, wanted.column);
        const std::uint64_t key = orderedBits(value);
        keyed.push_back({down && !std::isnan(value) ? ~key : key, i});  // what is undefined comes last either way
    }
    radixSort(keyed);
    std::transform(keyed.begin(), keyed.end(), customers.begin(), [](const KeyedItem& item) { return item.item; });
}

std::shared_ptr<const CustomerOrder> orderOfAll(const WantedRows& wanted)
{
    auto order = std::make_shared<CustomerOrder>();
    order->analysis = wanted.cells.analysis;
    order->column = wanted.column;
    order->direction = wanted.direction;
    order->customers.resize(wanted.cells.analysis->summary().size());
    std::iota(order->customers.begin(), order->customers.end(), 0U);
    sortDirectly(order->customers, wanted);
    return order;
}

/// In the order of the base, or in that of those chosen.
std::vector<std::uint32_t> passing(const WantedRows& wanted, const std::vector<bool>& ofRule)
{
    const Analysis& analysis = *wanted.cells.analysis;
    std::string words = wanted.words.toStdString();
    std::transform(words.begin(), words.end(), words.begin(), lower);
    std::vector<std::uint32_t> passing;
    const auto consider = [&](std::uint32_t i) {
        if (i >= analysis.summary().size() || (!analysis.filter.empty() && !analysis.filter[i])
            || (!ofRule.empty() && !ofRule[i]))
            return;
        if (words.empty() || contains(analysis.ledger->customerKey[analysis.summary().customer[i]], words)
            || contains(wanted.cells.plainName(i), words))
            passing.push_back(i);
    };
    if (wanted.chosen)
        for (const std::uint32_t i : *wanted.chosen)
            consider(i);
    else
        for (std::uint32_t i = 0; i < analysis.summary().size(); ++i)
            consider(i);
    return passing;
}

}  // namespace

FoundRows findRows(const WantedRows& wanted)
{
    constexpr std::size_t few = 16;  // of so many customers one: sorting them is less work than passing by all
    const Analysis& analysis = *wanted.cells.analysis;
    FoundRows found;
    for (const double value : analysis.clv)
        found.largest = std::max(found.largest, value);
    std::vector<bool> ofRule;
    if (!wanted.chosen && !wanted.rule.empty()) {
        auto holds = customersOfRule(analysis, wanted.rule);
        if (holds)
            ofRule = std::move(*holds);
        else
            found.problem = std::move(holds.error());
    }
    found.customers = passing(wanted, ofRule);
    if (wanted.known && serves(*wanted.known, wanted))
        found.order = keptFor(wanted.cells.analysis, wanted.known);
    if (!found.order && found.customers.size() < analysis.summary().size() / few) {
        sortDirectly(found.customers, wanted);
        return found;
    }
    if (!found.order)
        found.order = orderOfAll(wanted);
    const std::vector<std::uint32_t>& all = found.order->customers;
    if (found.customers.size() == all.size()) {
        found.customers = all;
        return found;
    }
    std::vector<bool> isShown(all.size());
    for (const std::uint32_t i : found.customers)
        isShown[i] = true;
    found.customers.clear();
    std::copy_if(all.begin(), all.end(), std::back_inserter(found.customers),
                 [&](std::uint32_t i) { return isShown[i]; });
    return found;
}

}  // namespace perennial::ui

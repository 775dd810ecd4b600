#include "core/analysis/lever_support.h"

#include "core/analysis/pipeline.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace perennial {

namespace {

constexpr double fewestAlive = 30;
constexpr std::size_t fewestBuyers = 30;
constexpr std::size_t fewestPurchases = 30;
constexpr std::size_t fewestNewCustomers = 10;
constexpr std::size_t fewestDiscounts = 20;
constexpr std::size_t fewestMonths = 3;
constexpr int monthsInQuarter = 3;

/// The range of some values, when there are enough of them.
class Spread {
public:
    void add(double value)
    {
        range_.lowest = range_.parts == 0 ? value : std::min(range_.lowest, value);
        range_.highest = range_.parts == 0 ? value : std::max(range_.highest, value);
        ++range_.parts;
    }
    [[nodiscard]] std::optional<SeenRange> of(std::size_t fewest) const
    {
        return range_.parts < fewest ? std::nullopt : std::optional(range_);
    }

private:
    SeenRange range_;
};

std::optional<SeenRange> retentionSeen(const Analysis& analysis, std::span<const std::uint32_t> members)
{
    const Fitted& fitted = *analysis.fitted;
    if (fitted.alive.empty())
        return std::nullopt;
    std::map<int, std::pair<double, double>> quarters;  // alive now, in a year
    for (const std::uint32_t i : members) {
        auto& [now, nextYear] = quarters[Month::of(analysis.summary().first[i]).number / monthsInQuarter];
        now += static_cast<double>(fitted.alive[i]);
        nextYear += static_cast<double>(fitted.aliveNextYear[i]);
    }
    Spread spread;
    for (const auto& [quarter, alive] : quarters)
        if (alive.first >= fewestAlive)
            spread.add(alive.second / alive.first);
    return spread.of(2);
}

std::optional<SeenRange> frequencySeen(const Analysis& analysis, std::span<const std::uint32_t> members)
{
    const WindowColumns& window = *analysis.window;
    const int days = window.to - window.from + 1;
    Day begin = window.to;
    for (const std::uint32_t i : members)
        begin = std::min(begin, analysis.summary().first[i]);
    struct Past {
        std::size_t buyers = 0;
        std::size_t purchases = 0;
    };
    std::vector<Past> windows(static_cast<std::size_t>((window.to - begin + 1) / days));  // newest first
    for (const std::uint32_t i : members) {
        std::size_t former = windows.size();
        for (const Occasion& occasion : analysis.observed->occasions.of(i)) {
            if (occasion.day > window.to)
                continue;
            const auto at = static_cast<std::size_t>((window.to - occasion.day) / days);
            if (at >= windows.size())  // of a window that the data do not fill
                continue;
            windows[at].purchases += occasion.orders;
            windows[at].buyers += at != former;
            former = at;
        }
    }
    Spread spread;
    for (const Past& past : windows)
        if (past.buyers >= fewestBuyers)
            spread.add(static_cast<double>(past.purchases) / static_cast<double>(past.buyers) * daysPerYear / days);
    return spread.of(2);
}

std::optional<SeenRange> marginSeen(const Analysis& analysis)
{
    const Orders& orders = analysis.observed->book.orders;
    if (orders.cost.empty())
        return std::nullopt;
    std::vector<std::uint8_t> chosen(analysis.ledger->customerCount(), 0);
    for (const std::uint32_t i : membersOf(analysis.summary().size(), analysis.filter))
        chosen[analysis.summary().customer[i]] = 1;
    struct Sold {
        MoneySum net;
        MoneySum cost;
        std::size_t purchases = 0;
    };
    std::map<Month, Sold> months;
    for (std::size_t o = 0; o < orders.size(); ++o) {
        if (!orders.isPurchase(o) || orders.customer[o] == noIndex || chosen[orders.customer[o]] == 0)
            continue;
        Sold& month = months[Month::of(orders.day[o])];
        month.net += orders.net[o];
        month.cost += orders.cost[o];
        ++month.purchases;
    }
    Spread spread;
    for (const auto& [month, sold] : months)
        if (month != months.begin()->first && month != months.rbegin()->first && sold.purchases >= fewestPurchases
            && sold.net.major() > 0)
            spread.add(1 - sold.cost.major() / sold.net.major());
    return spread.of(fewestMonths);
}

std::optional<SeenRange> acquisitionCostSeen(const Analysis& analysis)
{
    if (analysis.definitions.spend.empty() || analysis.acquisitionCost.empty())
        return std::nullopt;
    std::map<Month, std::pair<double, std::size_t>> months;
    for (std::size_t i = 0; i < analysis.acquisitionCost.size(); ++i) {
        const auto cost = static_cast<double>(analysis.acquisitionCost[i]);
        auto& [sum, customers] = months[Month::of(analysis.summary().first[i])];
        if (!std::isnan(cost)) {
            sum += cost;
            ++customers;
        }
    }
    Spread spread;
    for (const auto& [month, cost] : months)
        if (month != months.begin()->first && month != months.rbegin()->first && cost.second >= fewestNewCustomers)
            spread.add(cost.first / static_cast<double>(cost.second));
    return spread.of(fewestMonths);
}

std::optional<SeenRange> newCustomersSeen(const CustomerSummary& summary)
{
    std::map<int, int> byAge;  // months before the as-of date
    for (const Day first : summary.first)
        ++byAge[static_cast<int>((summary.asOf - first) / daysPerMonth)];
    if (byAge.empty() || byAge.rbegin()->first < 12)
        return std::nullopt;
    Spread spread;
    for (int from = 0; from + 12 <= byAge.rbegin()->first + 1; ++from) {
        double sum = 0;
        for (int month = from; month < from + 12; ++month)
            if (const auto found = byAge.find(month); found != byAge.end())
                sum += found->second;
        spread.add(sum);
    }
    return spread.of(1);
}

std::optional<SeenRange> discountsSeen(const std::vector<double>& discounts)
{
    if (discounts.size() < fewestDiscounts)
        return std::nullopt;
    return SeenRange{0, discounts[discounts.size() - 1 - discounts.size() / 20], discounts.size()};
}

}  // namespace

LeverSupport leverSupport(const Analysis& analysis, const PricedMonths& prices)
{
    const std::vector<std::uint32_t> members = membersOf(analysis.summary().size(), analysis.filter);
    LeverSupport support;
    support.retention = retentionSeen(analysis, members);
    support.frequency = frequencySeen(analysis, members);
    support.margin = marginSeen(analysis);
    support.discount = discountsSeen(prices.discounts);
    support.acquisitionCost = acquisitionCostSeen(analysis);
    support.newCustomers = newCustomersSeen(analysis.summary());
    return support;
}

}  // namespace perennial

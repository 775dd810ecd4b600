#include "core/summary/as_of.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>

namespace perennial {

namespace {

constexpr double gapQuantile = 0.99;
constexpr int gapFactor = 10;
constexpr std::int64_t arrayDays = 1 << 17;   // some three hundred years
constexpr std::uint64_t isolatedShare = 100;  // at most 1 in 100 purchases may lie behind the gap

struct ActiveDay {
    Day day;
    std::uint64_t purchases = 0;
};

/// Days that lie close together, as they mostly do, are counted in an array.
std::vector<ActiveDay> activeDaysBetween(const Orders& orders, Day first, std::size_t span)
{
    std::vector<std::uint64_t> counts(span);
    for (std::size_t i = 0; i < orders.size(); ++i)
        if (orders.isPurchase(i))
            ++counts[static_cast<std::size_t>(orders.day[i] - first)];
    std::vector<ActiveDay> days;
    for (std::size_t i = 0; i < span; ++i)
        if (counts[i] != 0)
            days.push_back({first + static_cast<int>(i), counts[i]});
    return days;
}

std::vector<ActiveDay> activeDays(const Orders& orders)
{
    std::int64_t earliest = std::numeric_limits<std::int64_t>::max();
    std::int64_t latest = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (!orders.isPurchase(i))
            continue;
        earliest = std::min<std::int64_t>(earliest, orders.day[i].number);
        latest = std::max<std::int64_t>(latest, orders.day[i].number);
    }
    if (earliest <= latest && latest - earliest < arrayDays)
        return activeDaysBetween(orders, Day{static_cast<std::int32_t>(earliest)},
                                 static_cast<std::size_t>(latest - earliest) + 1);
    std::map<Day, std::uint64_t> counts;
    auto last = counts.end();
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (!orders.isPurchase(i))
            continue;
        if (last == counts.end() || last->first != orders.day[i])
            last = counts.try_emplace(orders.day[i], 0).first;
        ++last->second;
    }
    std::vector<ActiveDay> days;
    for (const auto& [day, purchases] : counts)
        days.push_back({day, purchases});
    return days;
}

/// The gaps between active days, with the quantile of all gaps but one at hand.
class Gaps {
public:
    explicit Gaps(const std::vector<ActiveDay>& days)
    {
        for (std::size_t i = 1; i < days.size(); ++i)
            sorted_.push_back(days[i].day - days[i - 1].day);
        std::sort(sorted_.begin(), sorted_.end());
    }

    [[nodiscard]] bool isLarge(int gap) const
    {
        const std::size_t others = sorted_.size() - 1;
        if (others == 0)
            return false;
        const auto rank = static_cast<std::size_t>(std::ceil(gapQuantile * static_cast<double>(others))) - 1;
        const auto self =
            static_cast<std::size_t>(std::lower_bound(sorted_.begin(), sorted_.end(), gap) - sorted_.begin());
        return gap > gapFactor * sorted_[rank < self ? rank : rank + 1];
    }

private:
    std::vector<int> sorted_;
};

/// Number of leading days that are not isolated.
std::size_t countConnected(const std::vector<ActiveDay>& days)
{
    std::uint64_t all = 0;
    for (const ActiveDay& active : days)
        all += active.purchases;
    const Gaps gaps(days);
    std::size_t connected = days.size();
    std::uint64_t behind = 0;
    for (std::size_t i = days.size(); i-- > 1;) {
        behind += days[i].purchases;
        if (behind * isolatedShare > all)
            break;
        if (gaps.isLarge(days[i].day - days[i - 1].day))
            connected = i;
    }
    return connected;
}

}  // namespace

DefaultAsOf defaultAsOf(const Orders& orders, Day today)
{
    DefaultAsOf result;
    std::vector<ActiveDay> days = activeDays(orders);
    const auto future = std::find_if(days.begin(), days.end(), [&](const ActiveDay& a) { return a.day > today; });
    for (auto day = future; day != days.end(); ++day)
        result.futureDays.push_back(day->day);
    days.erase(future, days.end());
    if (days.empty()) {
        if (!orders.day.empty())
            result.asOf = *std::max_element(orders.day.begin(), orders.day.end());
        result.futureDays.clear();
        return result;
    }
    const std::size_t connected = countConnected(days);
    for (std::size_t i = connected; i < days.size(); ++i)
        result.isolatedDays.push_back(days[i].day);
    result.asOf = days[connected - 1].day;
    return result;
}

}  // namespace perennial

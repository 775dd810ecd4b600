#include "core/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>

namespace perennial::charts {

ChartData nothing(std::string id, Reason reason)
{
    ChartData chart;
    chart.id = std::move(id);
    chart.title = {chart.id + ".empty", {}};
    chart.empty = undefined(reason);
    return chart;
}

ChartData chartOf(std::string id, const Analysis& analysis)
{
    ChartData chart;
    chart.id = std::move(id);
    chart.currency = analysis.definitions.currency;
    return chart;
}

Reason whyNoValue(const Analysis& analysis)
{
    if (!analysis.summary().hasAmounts)
        return Reason::NoAmounts;
    return analysis.shown.clvTotal ? Reason::NoPurchases : analysis.shown.clvTotal.error();
}

std::vector<double> chosenValues(const std::vector<double>& values, const std::vector<bool>& chosen)
{
    std::vector<double> picked;
    picked.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        if ((chosen.empty() || chosen[i]) && std::isfinite(values[i]))
            picked.push_back(values[i]);
    return picked;
}

double niceStep(double atLeast)
{
    if (!(atLeast > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double step : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (step * power >= atLeast * (1 - 1e-9))
            return step * power;
    return 10 * power;
}

double quantile(const std::vector<double>& ordered, double p)
{
    if (ordered.empty())
        return 0;
    const double place = p * static_cast<double>(ordered.size() - 1);
    const auto lower = static_cast<std::size_t>(place);
    const std::size_t upper = std::min(lower + 1, ordered.size() - 1);
    return ordered[lower] + (place - static_cast<double>(lower)) * (ordered[upper] - ordered[lower]);
}

CustomerState stateAt(std::span<const Occasion> occasions, Day day, double unitDays)
{
    const auto end =
        std::upper_bound(occasions.begin(), occasions.end(), day, [](Day d, const Occasion& o) { return d < o.day; });
    if (end == occasions.begin())
        return {};
    const Day first = occasions.front().day;
    return {static_cast<double>(end - occasions.begin() - 1), ((end - 1)->day - first) / unitDays,
            (day - first) / unitDays};
}

CustomerState stateOf(const CustomerSummary& summary, std::size_t i, double unitDays)
{
    return {static_cast<double>(summary.frequency[i]), static_cast<double>(summary.recencyDays[i]) / unitDays,
            static_cast<double>(summary.ageDays[i]) / unitDays};
}

Figure meanCost(const Analysis& analysis, const std::vector<std::uint32_t>& members)
{
    double sum = 0;
    std::size_t known = 0;
    if (!analysis.acquisitionCost.empty())
        for (const std::uint32_t i : members)
            if (std::isfinite(analysis.acquisitionCost[i])) {
                sum += static_cast<double>(analysis.acquisitionCost[i]);
                ++known;
            }
    if (known == 0)
        return undefined(Reason::NoAcquisitionCost);
    return sum / static_cast<double>(known);
}

std::vector<std::uint32_t> spread(std::size_t n, const std::vector<bool>& chosen, std::size_t most)
{
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < n; ++i)
        if (chosen.empty() || chosen[i])
            all.push_back(i);
    if (all.size() <= most)
        return all;
    std::vector<std::uint32_t> picked;
    picked.reserve(most);
    for (std::size_t k = 0; k < most; ++k)
        picked.push_back(all[k * all.size() / most]);
    return picked;
}

std::string typeKey(RetentionType type)
{
    switch (type) {
    case RetentionType::On: return "on";
    case RetentionType::OnOrAfter: return "on-or-after";
    case RetentionType::Cumulative: return "cumulative";
    }
    return {};
}

}  // namespace perennial::charts

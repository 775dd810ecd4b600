#include "core/clv/findings.h"

#include "core/clv/repeat_fit.h"
#include "core/clv/spend.h"
#include "core/clv/spend_likelihood.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial {

namespace {

constexpr double strongMonth = 1.3;  ///< times the mean of its year
constexpr int leastMonths = 24;

std::uint64_t repeatBuyers(const CustomerSummary& summary)
{
    return static_cast<std::uint64_t>(std::ranges::count_if(summary.frequency, [](auto x) { return x > 0; }));
}

double daysObserved(const CustomerSummary& summary)
{
    return summary.ageDays.empty() ? 0 : static_cast<double>(*std::ranges::max_element(summary.ageDays));
}

/// The day on which a count that has grown evenly since the first purchase reaches `need`; none when that is
/// more than ten years ahead.
std::optional<Day> whenGrown(const CustomerSummary& summary, double have, double need)
{
    constexpr double farthest = 3653;
    const double ahead = have > 0 ? daysObserved(summary) * (need / have - 1) : INFINITY;
    if (!(ahead <= farthest))
        return std::nullopt;
    return summary.asOf + static_cast<int>(std::ceil(ahead));
}

void addNumbers(Finding& finding, const FitReport& report, const CustomerSummary& summary)
{
    switch (finding.warning) {
    case FitWarning::TooFewRepeatBuyers:
    case FitWarning::PriorUsed:
        finding.have = static_cast<double>(repeatBuyers(summary));
        finding.need = static_cast<double>(fewRepeatBuyers);
        finding.enoughOn = whenGrown(summary, finding.have, finding.need);
        break;
    case FitWarning::HistoryTooShort:
        finding.have = daysObserved(summary);
        finding.need = shortHistoryDays;
        finding.enoughOn = summary.asOf + static_cast<int>(std::ceil(shortHistoryDays - finding.have));
        break;
    case FitWarning::SpendFrequencyCorrelation:
        finding.have = spendTable(summary).correlation;
        finding.need = strongCorrelation;
        break;
    case FitWarning::SpendShapeTooSmall:
        finding.have = report.parameters.size() > 1 ? report.parameters[1].value : 0;
        finding.need = 1;
        break;
    case FitWarning::BoundaryParameter: finding.parameters = parametersAtLimit(report); break;
    case FitWarning::Seasonality:
    case FitWarning::OneTimeBuyersOnly: break;
    }
}

/// Occasions of each complete calendar month from the first full one to the last.
std::vector<double> occasionsByMonth(const CustomerSummary& summary, const OccasionIndex& occasions, Month& first)
{
    const Day start = *std::ranges::min_element(summary.first);
    first = Month::of(start).firstDay() == start ? Month::of(start) : Month::of(start) + 1;
    const Month last =
        Month::of(summary.asOf).lastDay() == summary.asOf ? Month::of(summary.asOf) : Month::of(summary.asOf) + -1;
    if (last - first < 0)
        return {};
    std::vector<double> counts(static_cast<std::size_t>(last - first) + 1);
    for (const Occasion& o : occasions.occasions)
        if (const int k = Month::of(o.day) - first; k >= 0 && static_cast<std::size_t>(k) < counts.size())
            counts[static_cast<std::size_t>(k)] += 1;
    return counts;
}

std::optional<Finding> seasonalFinding(const CustomerSummary& summary, const OccasionIndex& occasions)
{
    const std::vector<double> index = seasonalIndex(summary, occasions);
    if (index.empty())
        return std::nullopt;
    const double strongest = *std::ranges::max_element(index);
    if (strongest < strongMonth)
        return std::nullopt;
    return Finding{FitWarning::Seasonality, {}, strongest, strongMonth, std::nullopt, {}};
}

}  // namespace

std::vector<double> seasonalIndex(const CustomerSummary& summary, const OccasionIndex& occasions)
{
    if (summary.size() == 0)
        return {};
    Month first;
    const std::vector<double> counts = occasionsByMonth(summary, occasions, first);
    if (counts.size() < leastMonths)
        return {};
    std::array<double, 12> sum{};
    std::array<int, 12> years{};
    for (std::size_t k = 6; k + 6 < counts.size(); ++k) {
        double around = 0.5 * (counts[k - 6] + counts[k + 6]);
        for (std::size_t j = k - 5; j <= k + 5; ++j)
            around += counts[j];
        if (!(around > 0))
            continue;
        const auto month = static_cast<std::size_t>(((first + static_cast<int>(k)).number % 12 + 12) % 12);
        sum[month] += 12 * counts[k] / around;
        ++years[month];
    }
    std::vector<double> index;
    for (std::size_t m = 0; m < 12; ++m)
        index.push_back(years[m] > 0 ? sum[m] / years[m] : 1);
    return index;
}

std::vector<Finding> findingsOf(const std::vector<FitReport>& reports, const CustomerSummary& summary,
                                const OccasionIndex& occasions)
{
    std::vector<Finding> findings;
    for (const FitReport& report : reports)
        for (const FitWarning warning : report.warnings) {
            if (std::ranges::find(findings, warning, &Finding::warning) != findings.end())
                continue;
            Finding finding{warning, report.model, 0, 0, std::nullopt, {}};
            addNumbers(finding, report, summary);
            findings.push_back(std::move(finding));
        }
    if (summary.size() > 0 && repeatBuyers(summary) == 0)
        findings.push_back({FitWarning::OneTimeBuyersOnly, {}, 0, double{fewRepeatBuyers}, std::nullopt, {}});
    if (auto seasonal = seasonalFinding(summary, occasions))
        findings.push_back(std::move(*seasonal));
    std::ranges::stable_sort(findings, {}, &Finding::warning);
    return findings;
}

std::string name(FitWarning warning)
{
    switch (warning) {
    case FitWarning::TooFewRepeatBuyers: return "too-few-repeat-buyers";
    case FitWarning::SpendFrequencyCorrelation: return "spend-frequency-correlation";
    case FitWarning::SpendShapeTooSmall: return "spend-shape-too-small";
    case FitWarning::BoundaryParameter: return "boundary-parameter";
    case FitWarning::Seasonality: return "seasonality";
    case FitWarning::HistoryTooShort: return "history-too-short";
    case FitWarning::OneTimeBuyersOnly: return "one-time-buyers-only";
    case FitWarning::PriorUsed: return "prior-used";
    }
    return {};
}

}  // namespace perennial

// Small tools that the builders of chart data share. Private to this room.
#pragma once

#include "core/analysis/chart_data.h"

#include <functional>
#include <string>
#include <vector>

namespace perennial::charts {

/// Half-width of a 90 % interval in standard errors.
constexpr double z90 = 1.6448536269514722;

/// A chart with nothing to draw, and why.
[[nodiscard]] ChartData nothing(std::string id, Reason reason);

/// A chart with its currency set from the analysis.
[[nodiscard]] ChartData chartOf(std::string id, const Analysis& analysis);

/// Customers by value and its concentration, of values in any order; `currency` may be XXX.
[[nodiscard]] ChartData distributionOfValues(std::vector<double> values, bool marginGiven, const std::string& currency);
[[nodiscard]] ChartData concentrationOfValues(std::vector<double> values, const std::string& currency);
/// Bars, their table and title; `bars` in the order of the chart, none empty.
[[nodiscard]] ChartData chartOfBars(SegmentBars bars, bool areGroups, const std::string& currency);
/// Retention by month of age, with titles that say "bought"; empty where no cohort has a period behind it.
[[nodiscard]] ChartData chartOfRetention(const CohortTable& cohorts, std::size_t most, const std::string& currency);
/// The cohort triangle of a measure that needs no analysis: not LtvToCac, no forecast.
[[nodiscard]] ChartData chartOfCohorts(const CohortTable& cohorts, const CohortChartOptions& options,
                                       const std::string& currency);

/// Why there is no CLV.
[[nodiscard]] Reason whyNoValue(const Analysis& analysis);

/// Values at the chosen base customers.
[[nodiscard]] std::vector<double> chosenValues(const std::vector<double>& values, const std::vector<bool>& chosen);

/// The least of 1, 2, 2.5, 5 x 10^n that is >= `atLeast`.
[[nodiscard]] double niceStep(double atLeast);

/// Quantile by linear interpolation of ordered values (type 7); 0 when there are none.
[[nodiscard]] double quantile(const std::vector<double>& ordered, double p);

/// A customer's statistics at `day`: purchases up to and including it. nullopt before the first occasion.
[[nodiscard]] CustomerState stateAt(std::span<const Occasion> occasions, Day day, double unitDays);

/// Statistics at the end of observation.
[[nodiscard]] CustomerState stateOf(const CustomerSummary& summary, std::size_t i, double unitDays);

/// Mean CAC of base customers for which `in` holds; undefined when none is known.
[[nodiscard]] Figure meanCost(const Analysis& analysis, const std::vector<std::uint32_t>& members);

/// Indices 0 .. n - 1 of the chosen, at most `most` of them, evenly spread.
[[nodiscard]] std::vector<std::uint32_t> spread(std::size_t n, const std::vector<bool>& chosen, std::size_t most);

/// How a type is called in keys of sentences: "on-or-after".
[[nodiscard]] std::string typeKey(RetentionType type);

}  // namespace perennial::charts

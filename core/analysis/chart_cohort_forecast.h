// Forecast cells of the cohort triangle: what the fitted model expects of a cohort's customers in periods to come.
//
// For each customer i of the cohort the fitted model gives (product 1.3; undiscounted, as of the as-of date)
//   E_i(t)   expected purchases within the next t,
//   N_i(t)   probability of no purchase within the next t,
//   M_i      expected spend a purchase (Gamma-Gamma).
// Let t1 and t2 be the time from the as-of date to the begin and the end of period k. A forecast cell holds
//   orders            sum E_i(t2) - E_i(t1)          (purchases: orders of one day count once)
//   revenue           sum M_i (E_i(t2) - E_i(t1))
//   cumulative value  net revenue so far + sum M_i E_i(t2)
//   LTV : CAC         the same x margin, by CAC
//   customers, cumulative type: those who have bought again + sum over the others of 1 - N_i(t2)
// each divided by the cohort's size where the triangle shows shares. How many buy in just that period ("on"), or in it
// or later, would take the chance of a silence between two future dates, which the models here do not give.
#pragma once

#include "core/analysis/chart_data.h"

namespace perennial::charts {

/// The cells that follow those of `cohort`, up to `periods` in all; `members` are its customers. Values are sums over
/// the cohort (customers, purchases, revenue), nothing is divided yet. The model is asked once for customers of equal
/// frequency and age. Linear in customers and periods.
[[nodiscard]] std::vector<double> cohortForecast(const Analysis& analysis, const Cohort& cohort,
                                                 const std::vector<std::uint32_t>& members, CohortPeriod period,
                                                 CohortMap::Measure measure, std::size_t periods);

}  // namespace perennial::charts

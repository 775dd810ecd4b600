// What a sheet of renewal cohorts shows: survival with the sBG curve of all cohorts, and its table.
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/table.h"
#include "core/retention/renewals.h"

#include <memory>

namespace perennial {

/// Renewals that the projection goes beyond those seen.
inline constexpr std::size_t renewalsAhead = 5;

/// Every cohort renewal by renewal (at most six, the first ones), and the model of all, dashed where it is a
/// projection. Times are renewals.
[[nodiscard]] ChartData renewalChart(const RenewalFigures& figures);

/// One row a renewal of each cohort, then of all: cohort, renewal, at_risk, lost, retention, survival,
/// fitted_retention, fitted_survival. The table keeps the figures.
[[nodiscard]] Table renewalTable(std::shared_ptr<const RenewalFigures> figures);

}  // namespace perennial

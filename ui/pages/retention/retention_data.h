// What the retention page shows, computed in a job: nothing here touches a widget.
#pragma once

#include "core/analysis/chart_data.h"
#include "core/base/progress.h"
#include "core/retention/at_risk.h"
#include "core/retention/order_rhythm.h"

#include <memory>
#include <string>

namespace perennial::ui {

struct RetentionChoice {
    RetentionType type = RetentionType::On;
    CohortPeriod period = CohortPeriod::CalendarMonth;
    CohortChartOptions chart;
    bool curve = false;  ///< curves instead of the heat map
    std::string by;      ///< id of a segmentation whose groups are compared; "" = cohorts
};

struct RetentionData {
    CohortTable table;
    ChartData cohorts;
    ChartData survival;
    OrderRhythm rhythm;
    std::vector<AtRiskCustomer> fading;  ///< greatest expected loss first
    std::size_t silent = 0;              ///< silent for as long, whether or not a loss is to be expected
};

/// The largest groups are compared, at most so many.
inline constexpr std::size_t mostRetentionGroups = 6;

/// Those of the customers shown who are in the group that a curve has the name of; nobody where there is none.
[[nodiscard]] std::vector<bool> customersOfGroup(const Analysis& analysis, const std::string& by, const Term& name);

/// Linear in occasions for each group. Cancelled on request.
[[nodiscard]] Result<RetentionData> retentionData(const Analysis& analysis, const RetentionChoice& choice,
                                                  Progress& progress);

}  // namespace perennial::ui

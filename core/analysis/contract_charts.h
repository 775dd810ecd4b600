// Charts of contracts: what the retention page and the overview of a subscription workspace show.
#pragma once

#include "core/analysis/chart_data.h"
#include "core/retention/contracts.h"

namespace perennial {

/// Kaplan-Meier over months under contract with its band, and the sBG curve with its projection beyond: half as long
/// again as was observed. Without a model the curve stands alone.
[[nodiscard]] ChartData contractSurvivalChart(const ContractBook& book);

}  // namespace perennial

// The data-quality report on the command line.
#pragma once

#include "app/cli/json.h"
#include "core/analysis/data_quality.h"

namespace perennial::cli {

/// The findings; with their effect on CLV when it is asked for (one more analysis each).
[[nodiscard]] Result<std::vector<QualityFinding>> qualityOf(const Analysis& analysis, bool withEffects,
                                                            Progress& progress);
[[nodiscard]] Json qualityJson(const std::vector<QualityFinding>& findings);
void printQuality(const std::vector<QualityFinding>& findings, const Analysis& analysis);

}  // namespace perennial::cli

// A sheet of renewal cohorts given to analyze or retention: sBG of each cohort and of all.
#pragma once

#include "app/cli/data_options.h"

#include <optional>

namespace perennial::cli {

/// When the source counts renewal cohorts (`error` says so): prints their figures and returns the exit status. nullopt:
/// it is something else, and the error stands.
[[nodiscard]] std::optional<int> renewalsInstead(const DataOptions& options, const Error& error, Progress& progress);

}  // namespace perennial::cli

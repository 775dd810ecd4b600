// A sheet of contracts given to analyze or retention: its own figures instead of those of orders.
#pragma once

#include "app/cli/data_options.h"

#include <optional>

namespace perennial::cli {

/// When the source is no list of orders but one of contracts (`error` says so): prints its figures and
/// returns the exit status. nullopt: it is something else, and the error stands.
[[nodiscard]] std::optional<int> contractsInstead(const DataOptions& options, const Error& error, Progress& progress);

}  // namespace perennial::cli

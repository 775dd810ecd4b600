// whatif on contracts: the same numbers as in the window and the report.
#pragma once

#include "app/cli/contracts.h"
#include "app/cli/whatif_options.h"

#include <optional>

namespace perennial::cli {

/// When the source holds contracts and no orders (`error` says so): prints what the levers do and returns the exit
/// status. Levers that contracts do not have are OptionInvalid, named as the option that gave them. nullopt: it is
/// something else, and the error stands.
[[nodiscard]] std::optional<int> contractWhatIfInstead(const DataOptions& options, const Error& error,
                                                       const ScenarioOptions& wanted, bool goalOrBands,
                                                       Progress& progress);

}  // namespace perennial::cli

// plays on contracts: what to do for each segment of them, the same as on the page of actions.
#pragma once

#include "app/cli/contracts.h"

#include <optional>
#include <string>

namespace perennial::cli {

struct ContractPlayOptions {
    std::string by;              ///< as contractSegmentsBy()
    std::optional<double> cost;  ///< of one contact
    std::string output;
    bool trials = false;  ///< asked for: contracts have none, OptionInvalid
};

/// When the source holds contracts and no orders (`error` says so): prints or writes their plays and returns the exit
/// status. nullopt: it is something else, and the error stands.
[[nodiscard]] std::optional<int> contractPlaysInstead(const DataOptions& options, const Error& error,
                                                      const ContractPlayOptions& wanted, Progress& progress);

}  // namespace perennial::cli

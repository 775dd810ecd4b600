// Options for the definitions that Data > Assumptions edits beside those of every analysis: margins by column, costs,
// lifespan, refunds, rules, seed.
#pragma once

#include "core/base/definitions.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace perennial::cli {

struct AssumptionOptions {
    std::vector<std::string> marginOf;  ///< "category:Tea=0.4"
    std::optional<double> servingCost;
    std::optional<double> retentionCost;
    std::string lifespan;
    std::optional<double> lifespanHorizon;  ///< months
    std::string refundDate;
    std::vector<std::string> counting;  ///< "pending": this rule off
    std::vector<std::string> leaving;   ///< "free": this rule on
    std::optional<std::uint64_t> seed;

    void declare(CLI::App& app);
    /// Lays them over `definitions`. Errors: OptionInvalid.
    [[nodiscard]] Result<> lay(Definitions& definitions) const;
};

/// Within the range and finite, else OptionInvalid that names it.
[[nodiscard]] Result<> checkRange(const char* option, double value, double least, double most);

}  // namespace perennial::cli

// The options of `whatif` that make a scenario.
#pragma once

#include "core/analysis/whatif_base.h"
#include "core/store/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace perennial::cli {

/// "+5%", "-3 %", "+3pp", ".05" as a fraction; nullopt if it is no number.
[[nodiscard]] std::optional<double> fractionFrom(std::string text);

struct ScenarioOptions {
    std::vector<std::string> levers;  ///< texts, parallel to the option names
    std::vector<std::string> rules;   ///< "rfm/loyal:price=+5%,retention-spend=2"
    std::optional<double> retentionSpend;
    std::optional<double> elasticity;
    std::optional<double> retentionResponse;
    bool noSideEffects = false;
    std::string segment;
    std::string name;  ///< of a scenario saved in the workspace

    ScenarioOptions();
    void declare(CLI::App& app);
    /// An option that was given and that contracts do not know; empty: all are theirs.
    [[nodiscard]] std::string notOfContracts() const;
    /// The saved scenario of that kind, or a new one with the effects that the data yield, and the options laid over
    /// it. Errors: UnknownName (scenario, lever of a rule), OptionInvalid.
    [[nodiscard]] Result<Scenario> scenario(const Workspace& workspace, const SideEffects& known,
                                            ScenarioKind kind = ScenarioKind::Orders) const;
};

}  // namespace perennial::cli

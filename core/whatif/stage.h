// The levers one after another: a stage is the scenario up to some lever. Private to this room.
#pragma once

#include "core/whatif/figures.h"
#include "core/whatif/retention.h"

#include <functional>
#include <string_view>
#include <vector>

namespace perennial::whatif {

struct Stage {
    Terms terms;
    RetentionChange retention;
};

/// One bar of the waterfall: what it does to a stage.
struct Step {
    std::string_view lever;
    std::string_view effect;
    std::function<void(Stage&)> apply;
};

/// The steps that act on the residual, levers that are not moved left out; in the order of levers().
/// `retentionKnown` false: nobody is alive, price cannot act on retention.
[[nodiscard]] std::vector<Step> stepsOf(const Levers& levers, const SideEffects& effects, bool retentionKnown);

}  // namespace perennial::whatif

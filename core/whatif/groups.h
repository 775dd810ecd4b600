// Which segments each set of levers of a scenario acts on. Private to this room.
#pragma once

#include "core/whatif/scenario.h"

#include <vector>

namespace perennial::whatif {

/// Segments that share their levers.
struct Group {
    Levers levers;                      ///< of the scenario or of one of its rules
    std::vector<std::size_t> segments;  ///< of the engine
};

/// The group of the scenario's own levers first (it may be empty), then one for each rule. Segments in no group keep
/// the base. Discount rate, horizon and the levers of new customers are the scenario's everywhere. Of several rules for
/// one segment the first holds. UnknownName (a rule's segment) names the known ones.
[[nodiscard]] Result<std::vector<Group>> groupsOf(const WhatIfBase& base, const Scenario& scenario);

/// True where the scenario's own levers act on one segment only.
[[nodiscard]] bool isOneSegment(const WhatIfBase& base, const Scenario& scenario);

}  // namespace perennial::whatif

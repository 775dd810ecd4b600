// Scenarios as JSON: the form in which the workspace keeps them.
#pragma once

#include "core/whatif/scenario.h"

#include <string>
#include <string_view>

namespace perennial {

/// Lossless: scenarioFromJson(toJson(s)) == s. Money is a decimal string, rates are fractions.
[[nodiscard]] std::string toJson(const Scenario& scenario);

/// Missing members keep their defaults and unknown ones are ignored (a newer program wrote them).
/// ValueInvalid (what was found, what was expected) for text that is no JSON object or a member of a
/// wrong type.
[[nodiscard]] Result<Scenario> scenarioFromJson(std::string_view json);

}  // namespace perennial

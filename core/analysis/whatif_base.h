// What a scenario takes of an analysis.
#pragma once

#include "core/analysis/analysis.h"
#include "core/whatif/scenario.h"

namespace perennial {

/// The base of all customers, or of one segment given as "id/name" ("" = all). Refers to the
/// analysis, which must outlive it and any engine made from it. Errors: UnknownName (segment),
/// NoData (no model could be fitted: the fit's own error).
[[nodiscard]] Result<WhatIfBase> whatIfBase(const Analysis& analysis, const std::string& segment);

/// Base customers of a segment given as "id/name"; empty for "" (all). UnknownName lists what there is.
[[nodiscard]] Result<std::vector<bool>> membersOfSegment(const Analysis& analysis, const std::string& segment);

}  // namespace perennial

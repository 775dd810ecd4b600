// What a scenario takes of an analysis.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/lever_support.h"
#include "core/analysis/price_response.h"
#include "core/whatif/scenario.h"

#include <expected>

namespace perennial {

/// The base of all customers, or of one segment given as "id/name" ("" = all), with the segmentation in front, so
/// that the segments of a result add up to it. CAC is that of all customers. The levers move the method of the
/// definitions, fitted, formula or sBG (core/analysis/value_method.h). Refers to the
/// analysis, which must outlive it and any engine made from it. Errors: UnknownName (segment),
/// NoData (no model could be fitted: the fit's own error).
/// `segmentation` names another one than that in front ("" or unknown = in front).
[[nodiscard]] Result<WhatIfBase> whatIfBase(const Analysis& analysis, const std::string& segment,
                                            const std::string& segmentation = {});

/// The segmentation that the rules of a scenario speak of; "" without rules, or when there is none of that name.
[[nodiscard]] std::string segmentationOfRules(const Analysis& analysis, const Scenario& scenario);

/// Base customers of a segment given as "id/name"; empty for "" (all). UnknownName lists what there is.
[[nodiscard]] Result<std::vector<bool>> membersOfSegment(const Analysis& analysis, const std::string& segment);

/// The side effects of a new scenario: the elasticity that the data yield, never above 0, else the assumed one; and
/// how far the levers have been in the data. Linear in rows.
struct KnownEffects {
    SideEffects effects;
    std::expected<PriceResponse, NoPriceResponse> estimate = std::unexpected(NoPriceResponse::NoProducts);
    LeverSupport support;
};
[[nodiscard]] KnownEffects knownEffects(const Analysis& analysis);

}  // namespace perennial

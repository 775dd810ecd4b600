// The folklore checker: what the field repeats, held against this base (issue 'What-if', point 6).
#pragma once

#include "core/whatif/scenario.h"

#include <string>
#include <vector>

namespace perennial {

/// One saying: the figure of this data, and the range that the literature names.
struct FolkloreCheck {
    /// "five-points-retention": relative change of the residual value with 5 points more annual retention
    ///   (+25 .. +95 %: Reichheld & Sasser 1990, Harvard Business Review 68(5));
    /// "five-points-new-customer": the same of the value of a new customer before CAC;
    /// "keep-or-win": CAC / yearly retention cost of a living customer (5 .. 7);
    /// "eighty-twenty": share of the whole CLV that the top 20 % of customers hold (80 %);
    /// "three-to-one": LTV:CAC (3).
    std::string id;
    Figure value = undefined(Reason::NotApplicable);
    double low = 0;  ///< of the literature
    double high = 0;
};

/// `clv` has one entry per base customer (may be empty: eighty-twenty is then undefined).
/// Retention that cannot rise by 5 points: NotApplicable.
[[nodiscard]] std::vector<FolkloreCheck> folklore(const WhatIfEngine& engine, const std::vector<double>& clv,
                                                  Figure acquisitionCost, double retentionCostPerYear);

}  // namespace perennial

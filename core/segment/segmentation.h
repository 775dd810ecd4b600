// Segmentations: ways of dividing the base into named groups (product 1.6, feature 4).
#pragma once

#include "core/base/definitions.h"
#include "core/clv/prediction.h"
#include "core/summary/customer_summary.h"

#include <array>
#include <string>
#include <vector>

namespace perennial {

/// One way of dividing the base. Every base customer has exactly one segment.
struct Segmentation {
    std::string id;                       ///< "rfm", "value", "cohort", "lifecycle", "column:Channel"
    std::vector<std::string> names;       ///< stable keys ("champions", "at-risk") or the user's own words
    bool translatable = false;            ///< names are keys whose words are made in ui/support
    std::vector<std::uint16_t> of;        ///< segment of each base customer
    [[nodiscard]] std::size_t size() const { return names.size(); }
};

/// RFM scores 1..5; edges come from values, so equal values share a score.
struct RfmScores {
    std::array<double, 4> recencyEdges{};    ///< days of silence: score 5 up to edge 0, 4 up to edge 1, ...
    std::array<double, 4> frequencyEdges{};  ///< occasions: score 1 up to edge 0, ...
    std::array<double, 4> monetaryEdges{};   ///< revenue, major units
    std::vector<std::uint8_t> recency;
    std::vector<std::uint8_t> frequency;
    std::vector<std::uint8_t> monetary;
};

/// Edges at the 20/40/60/80 % quantiles of values, made distinct where values tie.
[[nodiscard]] RfmScores rfmScores(const CustomerSummary& summary);

/// Named groups as ordered rules on the scores, first match wins, "other" catches the rest:
/// champions, loyal, promising, new, at-risk, lost-regulars, hibernating, other.
[[nodiscard]] Segmentation rfmSegments(const RfmScores& scores);

/// Value tiers by CLV: top 20 %, next 30 %, lower 50 %, and those below zero.
[[nodiscard]] Segmentation valueTiers(const std::vector<double>& clv);

/// Month of the first occasion.
[[nodiscard]] Segmentation acquisitionMonths(const CustomerSummary& summary);

/// new, active, at-risk, lapsed by the lapse silence in days (core/retention/lapse.h).
[[nodiscard]] Segmentation lifecycle(const CustomerSummary& summary, int lapseDays);

/// Any attribute column: the value on the customer's first order; blank is a segment of its own ("").
[[nodiscard]] Segmentation byColumn(const OrderBook& book, const Ledger& ledger, const CustomerSummary& summary,
                                    const DictionaryColumn& column);

}  // namespace perennial

// Segmentations: ways of dividing the base into named groups (product 1.6, feature 4).
#pragma once

#include "core/base/shared_column.h"
#include "core/summary/customer_summary.h"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace perennial {

/// One way of dividing the base. Every base customer has exactly one segment.
struct Segmentation {
    std::string id;                  ///< "rfm", "value", "cohort", "lifecycle", "column:Channel"
    std::vector<std::string> names;  ///< stable keys ("champions", "at-risk") or the user's own words
    bool translatable = false;       ///< names are keys whose words are made in ui/support
    SharedColumn<std::uint16_t> of;  ///< segment of each base customer
    bool restMerged = false;  ///< more values than segments can be numbered: the smallest share the last one, "…"
    [[nodiscard]] std::size_t size() const { return names.size(); }

    /// Customers of each segment.
    [[nodiscard]] std::vector<std::uint32_t> counts() const;
    /// The base customers of one segment, as the `chosen` argument of other functions.
    [[nodiscard]] std::vector<bool> members(std::size_t segment) const;
};

/// Shares of the base, from the most valuable customer down; the rest is the lower tier.
struct TierCuts {
    double top = 0.2;
    double middle = 0.3;
};

/// Value tiers by CLV: "top" 20 %, "middle" next 30 %, "lower", and "negative" (below zero, whatever the
/// rank). Equal values share a tier, the higher one. NaN (no value) counts as "lower".
[[nodiscard]] Segmentation valueTiers(const std::vector<double>& clv, const TierCuts& cuts = {});
/// For cuts of the user's own, of which "top 20 %" would not be true: "top-tier" ... instead of "top".
void nameTiersAsCut(Segmentation& tiers);

/// Month ("1997-01"), quarter ("1997-Q1") and year ("1997") of the first occasion, oldest first.
[[nodiscard]] Segmentation acquisitionMonths(const CustomerSummary& summary);
[[nodiscard]] Segmentation acquisitionQuarters(const CustomerSummary& summary);
[[nodiscard]] Segmentation acquisitionYears(const CustomerSummary& summary);
/// The same of any days: months (1), quarters (3) or years (12), oldest first, those without a day left out.
[[nodiscard]] Segmentation byMonths(std::span<const Day> days, std::string id, int monthsPerGroup);

/// By the lapse silence L in days (core/retention/lapse.h): "lapsed" silent >= L, "at-risk" >= .8 L, else
/// "new" with one occasion and "active" with more. Without a lapse (lapseDays <= 0) nobody is lapsed.
[[nodiscard]] Segmentation lifecycle(const CustomerSummary& summary, int lapseDays);

/// Whether so many values of a column divide so many customers: up to 500 always, more (up to 20,000) while several
/// customers share a value, as towns and postcodes do and names and notes do not.
[[nodiscard]] bool canDivide(std::size_t values, std::size_t customers);

/// By one code each, noIndex = blank: as byColumn().
[[nodiscard]] Segmentation byCodes(std::string id, std::span<const std::uint32_t> codes,
                                   const std::vector<std::string>& values);

/// Any attribute column: the first value that is not blank on the customer's first order; blank is a
/// segment of its own (""). Largest segment first, values without a customer left out. Linear in rows.
[[nodiscard]] Segmentation byColumn(const OrderBook& book, const Ledger& ledger, const CustomerSummary& summary,
                                    const DictionaryColumn& column);

// RFM: recency, frequency and monetary scores, and named groups as ordered rules on them.

/// Edges of the scores, ascending; equal edges leave the scores between them empty.
struct RfmEdges {
    std::array<double, 4> recency{};    ///< days of silence: score 5 up to edge 0, 4 up to edge 1, ...
    std::array<double, 4> frequency{};  ///< occasions: score 1 up to edge 0, ...
    std::array<double, 4> monetary{};   ///< net revenue, major units

    bool operator==(const RfmEdges&) const = default;
};

/// RFM scores 1..5; edges come from values, so equal values share a score.
struct RfmScores {
    std::array<double, 4> recencyEdges{};
    std::array<double, 4> frequencyEdges{};
    std::array<double, 4> monetaryEdges{};
    std::vector<std::uint8_t> recency;
    std::vector<std::uint8_t> frequency;
    std::vector<std::uint8_t> monetary;  ///< empty when the sheet has no amounts
};

/// Edges at the 20/40/60/80 % quantiles: the smallest value that at least so many customers do not
/// exceed. Linear in customers.
[[nodiscard]] RfmEdges rfmEdges(const CustomerSummary& summary);

/// Scores by the quantile edges, or by edges of the user. A score is 1 + the edges below the value
/// (recency: 5 - the edges below the days of silence).
[[nodiscard]] RfmScores rfmScores(const CustomerSummary& summary);
[[nodiscard]] RfmScores rfmScores(const CustomerSummary& summary, const RfmEdges& edges);

/// Scores from..to of one dimension.
struct ScoreRange {
    std::uint8_t from = 1;
    std::uint8_t to = 5;

    [[nodiscard]] bool holds(std::uint8_t score) const { return score >= from && score <= to; }
    bool operator==(const ScoreRange&) const = default;
};

struct RfmRule {
    std::string name;
    ScoreRange recency;
    ScoreRange frequency;
    ScoreRange monetary;  ///< holds for everybody when the sheet has no amounts

    bool operator==(const RfmRule&) const = default;
};

/// Rules in their order; the first that holds names the group, "other" catches the rest.
struct RfmRules {
    std::vector<RfmRule> rules;
    bool ownNames = false;  ///< the user's own words instead of the keys of defaultRfmRules()

    bool operator==(const RfmRules&) const = default;
};

/// champions, loyal, promising, new, at-risk, lost-regulars, hibernating.
[[nodiscard]] RfmRules defaultRfmRules();

/// Every rule has a segment, also one that holds for nobody; "other" comes last. Several rules may
/// share a name: then they are one segment.
[[nodiscard]] Segmentation rfmSegments(const RfmScores& scores, const RfmRules& rules = defaultRfmRules());

}  // namespace perennial

// Contracts divided one way, all figures side by side: churn, MRR, price, value, survival.
#pragma once

#include "core/analysis/table.h"
#include "core/retention/contract_value.h"
#include "core/segment/contract_groups.h"

#include <memory>

namespace perennial {

/// Why the sBG of the whole base speaks for a segment.
enum class Pooled : std::uint8_t { No, FewContracts, FewEnded, NotFitted };
/// "few-contracts", "few-ended", "not-fitted"; "" for No.
[[nodiscard]] std::string name(Pooled pooled);

/// Money in major units. Totals by the base's model add up to the base over the segments.
struct ContractSegment {
    ContractFigures figures;                            ///< of these contracts alone, sBG of their own included
    Figure price = undefined(Reason::NoAmounts);        ///< mean of one period, ended contracts too
    Figure revenue = undefined(Reason::NoAmounts);      ///< paid so far
    Figure residual = undefined(Reason::NoAmounts);     ///< still to come, by the base's sBG
    Figure clvTotal = undefined(Reason::NoAmounts);     ///< margin of `revenue` + `residual`
    Figure clvMean = undefined(Reason::NoAmounts);      ///< by contract
    Figure ownResidual = undefined(Reason::NoAmounts);  ///< still to come by the segment's own sBG; pooled: `residual`
    Figure ownMonths = undefined(Reason::FitFailed);    ///< discounted months to come of a running contract, likewise
    Pooled pooled = Pooled::No;

    [[nodiscard]] std::uint64_t running() const { return figures.customers - figures.ended; }
};

struct ContractSegments {
    Segmentation segmentation;
    std::vector<ContractSegment> segments;  ///< parallel to segmentation.names
    ContractSegment all;
    LogRank test;  ///< of all segments; freedom 0 where there are too many or too few to be tested
};

/// Above it segments are not tested against each other.
inline constexpr std::size_t mostTested = 60;

/// The contracts of each segment as lifetimes in months.
[[nodiscard]] std::vector<std::vector<Lifetime>> lifetimesBy(const ContractTable& table,
                                                             const Segmentation& segmentation);

/// The ways in which these contracts can be divided, with the tiers of the definitions and, last, the user's own rules
/// ("own"). Rules that cannot be applied are left out; `problem` says why.
[[nodiscard]] std::vector<Segmentation> contractSegmentations(const ContractBook& book, const Definitions& definitions,
                                                              std::optional<Error>* problem = nullptr);

/// One of `offered` by its id or, of these contracts, by "rule:EXPR"; "" = the one in front by the definitions. Errors
/// as contractSegmentsBy().
[[nodiscard]] Result<Segmentation> segmentationBy(const ContractBook& book, const std::vector<Segmentation>& offered,
                                                  const Definitions& definitions, const std::string& by);

/// Errors: Cancelled.
[[nodiscard]] Result<ContractSegments> contractSegments(const ContractBook& book, Segmentation segmentation,
                                                        Progress& progress);

/// By the id of a segmentation or "rule:EXPR"; "" = the one in front by the definitions. Errors: UnknownName {"--by",
/// by, known}; NoData {"segmentations"} where the contracts cannot be divided at all; those of contractsOfRule();
/// Cancelled.
[[nodiscard]] Result<ContractSegments> contractSegmentsBy(const ContractBook& book, const Definitions& definitions,
                                                          const std::string& by, Progress& progress);

/// One row a segment: name, customers, churned, running, revenue, mrr, price_per_period, churn_rate, churn_per_renewal,
/// monthly_retention, clv_mean, clv_total, clv_residual_total, clv_residual_own_model, model. The table keeps them.
[[nodiscard]] Table contractSegmentTable(std::shared_ptr<const ContractSegments> segments);

}  // namespace perennial

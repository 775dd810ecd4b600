// The plays of contracts: what to do for whom in each segment of them, what it may cost and what it has to bring, by
// the sBG of all contracts. A play is a key; its words are made in ui/report.
#pragma once

#include "core/analysis/contract_shown.h"
#include "core/analysis/table.h"
#include "core/plays/plays.h"

namespace perennial {

/// What can be done for contracts, in the order of their life.
enum class ContractPlayKind : std::uint8_t {
    Onboarding,     // help in the first renewals, at which most leave
    SaveOffer,      // an offer before the next renewal, while many still leave
    AnnualOffer,    // a year at a discount for those who renew more often
    LoyaltyReward,  // thanks for those who have stayed long
    Upgrade,        // a larger plan for those who have stayed long and pay less than the middle of their segment
    WinBack,        // a reason to return for those who have left
    count
};
/// "annual-offer": the name in JSON and CSV.
[[nodiscard]] std::string name(ContractPlayKind kind);

/// After how many renewals the first stage of a contract's life ends, and the second. By the sBG the chance to leave at
/// a renewal has halved after alpha + beta renewals and is a quarter of the first after three times as many; the first
/// stage lasts a year at most and one renewal at least, the second up to three years.
struct ContractStages {
    int early = 1;
    int settled = 2;
};
[[nodiscard]] ContractStages stagesOf(const ContractBook& book);

/// A play for some contracts of a segment. Money in major units, each.
struct ContractPlay {
    ContractPlayKind kind = ContractPlayKind::Onboarding;
    std::string segmentation;  ///< "column:Plan"
    std::size_t segment = 0;   ///< index into its names
    std::string segmentName;
    std::vector<std::uint32_t> members;                     ///< whom: contracts of those shown
    Figure churn = undefined(Reason::NotApplicable);        ///< within a year, by the sBG; none of who has left
    Figure toCome = undefined(Reason::NoAmounts);           ///< discounted margin; of a win-back that of a new contract
    Figure mostCost = undefined(Reason::NoAmounts);         ///< toCome x attainable lift
    Figure costEach = undefined(Reason::NotApplicable);     ///< planned
    Figure liftNeeded = undefined(Reason::NotApplicable);   ///< costEach / toCome
    Figure churnNeeded = undefined(Reason::NotApplicable);  ///< churn within a year at which it just pays
    /// Annual offer: share of the price of the bound year that may be given away. Nobody leaves in that year, and who
    /// is bound has the same chances after it as today.
    Figure mostDiscount = undefined(Reason::NotApplicable);

    /// "column:Plan/Pro"
    [[nodiscard]] std::string segmentId() const { return segmentation + "/" + segmentName; }
};

/// 2 % of the mean price of a period of running contracts; undefined without prices or without one that runs.
[[nodiscard]] Figure usualContactCost(const ContractBook& book);

/// By segment, then in the order of a contract's life; plays for nobody are left out. `segments` are those of `shown`.
[[nodiscard]] std::vector<ContractPlay> contractPlaysFor(const ShownContracts& shown, const ContractSegments& segments,
                                                         const PlayTerms& terms);

/// The terms under which plays of contracts are kept in a workspace: documents of this kind.
inline constexpr char contractPlayDocuments[] = "contract-plays";

/// One line a play. The table owns the plays.
[[nodiscard]] Table contractPlayTable(std::vector<ContractPlay> plays);
/// The contracts of a play with segment, play and all that is known of them, for a mailing tool.
[[nodiscard]] Table contractPlayList(const std::shared_ptr<const ContractBook>& book, const ContractPlay& play);

}  // namespace perennial

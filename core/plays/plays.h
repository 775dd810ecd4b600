// The plays: what the field recommends to do for a segment, with whom, what it may cost and what it
// has to bring. A play is a key; its words are made in ui/report.
#pragma once

#include "core/analysis/analysis.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// What can be done for customers.
enum class PlayKind : std::uint8_t {
    BetterService,   // solve what hinders them, faster answers
    Onboarding,      // help after the first purchase
    TailoredOffers,  // content and offers for this segment
    LoyaltyScheme,   // a reward for coming back
    Recognition,     // of the best: early access, thanks
    AllChannels,     // the same service on every channel
    SocialMedia,     // reviews, referrals, community
    CloseTheLoop,    // ask the unhappy, mend, tell them
    WinBack,         // a reason to return
    Retargeting,     // paid reminders
    PostPurchase,    // contact after each purchase
    CheapContact,    // automatic contact only
    StopSpending,    // they cost more than they bring
    count
};
/// "better-service", "win-back": the name in JSON and CSV.
[[nodiscard]] std::string name(PlayKind kind);
[[nodiscard]] std::optional<PlayKind> playNamed(std::string_view name);

/// What plays are reckoned with.
struct PlayTerms {
    Figure costEach = undefined(Reason::NotApplicable);  ///< planned, per contacted customer, major units
    double attainableLift = 0.10;                        ///< share by which a good play raises what is to come; > 0
    int days = 90;                                       ///< for which a play is measured
};

/// JSON of the terms, as kept in a workspace under "plays"; unset values are the usual ones.
[[nodiscard]] std::string toJson(const PlayTerms& terms);
/// ValueInvalid for text that is none.
[[nodiscard]] Result<PlayTerms> playTermsFromJson(std::string_view json);

/// A play for one segment. Money in major units, per customer of the segment.
struct Play {
    PlayKind kind = PlayKind::CheapContact;
    std::string segmentation;                          ///< "rfm"
    std::size_t segment = 0;                           ///< index into its names
    std::string segmentName;                           ///< "at-risk"
    std::uint64_t customers = 0;                       ///< whom: as many as there are now
    Figure alive = undefined(Reason::NoRepeatBuyers);  ///< mean P(alive), never from bg-nbd
    Figure clvMean = undefined(Reason::NoAmounts);
    Figure toCome = undefined(Reason::NoAmounts);          ///< discounted margin of the horizon
    Figure mostCost = undefined(Reason::NoAmounts);        ///< toCome x attainable lift: above it the play cannot pay
    Figure costEach = undefined(Reason::NotApplicable);    ///< planned
    Figure liftNeeded = undefined(Reason::NotApplicable);  ///< costEach / toCome: a smaller lift loses money
    Figure buyersExpected = undefined(Reason::FitFailed);  ///< share that buys within the days without any play

    /// "rfm/at-risk"
    [[nodiscard]] std::string segmentId() const { return segmentation + "/" + segmentName; }
};

/// 2 % of a payment, cut to one significant digit; payment > 0.
[[nodiscard]] double contactCostOf(double payment);

/// The usual cost of a contact where none is planned: 2 % of the mean purchase value of the base, cut to one
/// significant digit. A stand-in that the user replaces; undefined without amounts.
[[nodiscard]] Figure usualContactCost(const Analysis& analysis);

/// The plays of every segment that has customers, best first within a segment. Segments with known keys (RFM
/// groups, value tiers, lifecycle) have theirs; others are judged by their figures: below zero -> stop
/// spending, mean P(alive) below one third -> win-back, else tailored offers.
[[nodiscard]] std::vector<Play> playsFor(const Analysis& analysis, const SegmentTable& segments,
                                         const PlayTerms& terms);

/// The base customers of "rfm/at-risk". UnknownName names the known ones.
[[nodiscard]] Result<std::vector<std::uint32_t>> customersOfSegment(const Analysis& analysis,
                                                                    const std::string& segment);

}  // namespace perennial

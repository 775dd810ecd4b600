// A trial: a play tried on a part of a segment while a random group is held back, so that what the play
// brings is the difference between the two and nothing else.
#pragma once

#include "core/analysis/analysis.h"
#include "core/plays/plays.h"

#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// What a hold-back group shall be able to show.
struct PowerTerms {
    double buyers = 0.1;         ///< share that buys without the play, 0 < share < 1
    double lift = 0.2;           ///< least relative rise of that share that shall be seen, > 0
    double significance = 0.05;  ///< two-sided
    double power = 0.8;

    bool operator==(const PowerTerms&) const = default;
};

/// Size of a hold-back group.
struct HoldBackSize {
    std::uint64_t customers = 0;
    bool enough = false;    ///< false: even half of the segment cannot show the lift
    double detectable = 0;  ///< least relative lift that this size shows
};

/// Customers for each of two equal groups: normal approximation of two proportions without continuity
/// correction (Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, eq. 4.14).
[[nodiscard]] Result<std::uint64_t> equalGroupSize(const PowerTerms& terms);

/// The smallest group to hold back of `members` customers when all others are contacted; half of them when
/// that is not enough. OptionInvalid for terms out of range, NoData below two members.
[[nodiscard]] Result<HoldBackSize> holdBackSize(std::uint64_t members, const PowerTerms& terms);

struct Trial {
    std::string name;  ///< of the user; unique in a workspace
    PlayKind play = PlayKind::WinBack;
    std::string segment;  ///< "rfm/at-risk"
    Day drawnOn;          ///< as-of date of the data it was drawn from; purchases after it count
    int days = 90;        ///< for which it is measured
    PowerTerms power;
    Figure costEach = undefined(Reason::NotApplicable);  ///< of a contact
    std::uint64_t seed = 0;
    std::string definitions;             ///< hash of those it was drawn under
    std::vector<std::string> contacted;  ///< keys of customers
    std::vector<std::string> heldBack;

    bool operator==(const Trial&) const = default;
};

/// What a trial is drawn with.
struct TrialTerms {
    std::string name;
    PlayKind play = PlayKind::WinBack;
    std::string segment;
    int days = 90;
    PowerTerms power;
    std::uint64_t heldBack = 0;  ///< 0 = as holdBackSize() says
    Figure costEach = undefined(Reason::NotApplicable);
};

/// Draws the groups at random: every customer of the segment with equal chance; equal data, terms and seed of
/// the definitions give equal groups. Errors: UnknownName (segment), NoData (fewer than two customers),
/// OptionInvalid (a size or a share out of range).
[[nodiscard]] Result<Trial> drawTrial(const Analysis& analysis, const TrialTerms& terms);

/// JSON of a trial, as kept in a workspace under "trial".
[[nodiscard]] std::string toJson(const Trial& trial);
/// ValueInvalid for text that is no trial.
[[nodiscard]] Result<Trial> trialFromJson(std::string_view json);

/// What one group did between the day after the draw and the end of the measuring.
struct TrialGroup {
    std::uint64_t customers = 0;  ///< of the group that are still in the data
    std::uint64_t missing = 0;    ///< no longer in the data (an import was undone)
    std::uint64_t buyers = 0;
    std::uint64_t orders = 0;
    double margin = 0;  ///< sum, major units
    double marginSquares = 0;
};

struct Interval95 {
    double value = 0;
    double low = 0;
    double high = 0;
};

struct Uplift {
    Day from;
    Day to;
    int daysOver = 0;  ///< of Trial::days; 0 = no later data yet
    bool complete = false;
    TrialGroup contacted;
    TrialGroup heldBack;
    std::expected<Interval95, Reason> buyers =
        undefinedInterval(Reason::HistoryTooShort);  ///< difference of shares (Newcombe 1998, method 10)
    std::expected<Interval95, Reason> margin =
        undefinedInterval(Reason::HistoryTooShort);    ///< difference per customer (Welch), before the cost of contacts
    Figure earned = undefined(Reason::NotApplicable);  ///< (margin difference - cost) x contacted, major units

    static std::unexpected<Reason> undefinedInterval(Reason reason) { return std::unexpected(reason); }
};

/// The uplift by later data. Purchases of the days after the draw up to its measuring days or the as-of date.
[[nodiscard]] Uplift upliftOf(const Trial& trial, const Analysis& analysis);

/// 95 % interval of the difference p1 - p2 of two independent proportions (Newcombe 1998, Statistics in
/// Medicine 17, 873-890, method 10: Wilson scores, no continuity correction).
[[nodiscard]] Interval95 differenceOfShares(std::uint64_t hits1, std::uint64_t n1, std::uint64_t hits2,
                                            std::uint64_t n2);

}  // namespace perennial

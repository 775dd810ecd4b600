// The customers and rows behind the figures of the rhythm of buying: second order, gaps, ladder, lapse.
#pragma once

#include "core/analysis/evidence.h"

#include <cstdint>

namespace perennial {

/// A share of customers: those who did, of those who could.
struct ShareScope {
    Scope could;
    Scope did;
};

/// Behind OrderRhythm::secondOrderRate of the customers shown: those observed for `days` or more, and of them those
/// who bought again within these days, with the rows of these days. Linear in customers.
[[nodiscard]] ShareScope scopeOfSecondOrder(const Analysis& analysis, int days);

/// Behind a rung of the ladder of the customers shown: those who bought `number` times or more, and of them those who
/// came again. Linear in customers.
[[nodiscard]] ShareScope scopeOfRung(const Analysis& analysis, std::uint32_t number);

/// The gaps between following occasions behind a median.
struct GapScope {
    Scope scope;                ///< customers with such a gap; rows of all their purchases
    std::uint64_t shorter = 0;  ///< gaps shorter than the median
    std::uint64_t equal = 0;
    std::uint64_t longer = 0;

    [[nodiscard]] std::uint64_t gaps() const { return shorter + equal + longer; }
};

/// Of the customers shown; `afterOccasion` limits it to the gaps that begin with each customer's n-th occasion
/// (0 = every gap). Linear in occasions.
[[nodiscard]] GapScope scopeOfGaps(const Analysis& analysis, double medianDays, std::uint32_t afterOccasion = 0);

/// The silences that the lapse time was measured on; of the whole base, whatever the filter.
struct SilenceScope {
    ShareScope customers;        ///< with a measured silence; of them those who came back after one
    std::uint64_t silences = 0;  ///< longer than the lapse time, with a full follow-up behind them
    std::uint64_t returned = 0;  ///< of them: a purchase within the follow-up. returned / silences = Lapse::pastError
};

/// Linear in occasions. Nobody where the lapse is not defined.
[[nodiscard]] SilenceScope scopeOfLapse(const Analysis& analysis);

}  // namespace perennial

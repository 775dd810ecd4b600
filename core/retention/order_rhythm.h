// The rhythm of buying: gaps between occasions, the second purchase, the ladder of order numbers.
#pragma once

#include "core/base/figure.h"
#include "core/summary/customer_summary.h"

#include <vector>

namespace perennial {

/// Rung n of the ladder: customers who bought at least n times, and how many of them came again.
struct LadderRung {
    std::uint32_t number = 0;     ///< n >= 1, counted in occasions
    std::uint32_t customers = 0;  ///< with at least n occasions
    double wentOn = 0;            ///< share of them with n + 1 or more
    Figure medianDaysToNext = undefined(Reason::NoRepeatBuyers);
};

struct OrderRhythm {
    std::vector<std::uint64_t> gapCounts;  ///< gaps between following occasions, by days (index 0 stays 0)
    Figure medianGapDays = undefined(Reason::NoRepeatBuyers);  ///< of gaps that ended: mean of the two middle ones
    std::uint64_t secondOrderBase = 0;                         ///< customers observed for at least the days of the rate
    Figure secondOrderRate = undefined(Reason::HistoryTooShort);  ///< share of them who bought again within these days
    std::vector<LadderRung> ladder;  ///< 1 .. at most `maxRungs`, ends where nobody is left
};

struct RhythmOptions {
    int secondOrderDays = 90;
    std::uint32_t maxRungs = 12;
    std::vector<bool> chosen;  ///< empty = all
};

/// Linear in occasions.
[[nodiscard]] OrderRhythm orderRhythm(const CustomerSummary& summary, const OccasionIndex& occasions,
                                      const RhythmOptions& options = {});

}  // namespace perennial

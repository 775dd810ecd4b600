// A shop seen from a day in its past: what was known, and what came after. Inside the room only.
#pragma once

#include "core/summary/customer_summary.h"

#include <vector>

namespace perennial {

/// What was known on the calibration day and what came after it.
struct Calibration {
    CustomerSummary summary;
    std::vector<double> actual;  ///< purchases of each base customer in the held-out time
    Day from;
    Day to;
    [[nodiscard]] int days() const { return to - from + 1; }
};

/// Errors: OptionInvalid (end not after `until`), NoData (nobody bought by `until`), Cancelled.
[[nodiscard]] Result<Calibration> calibrate(const OrderBook& book, const Ledger& ledger, Day until, Day end,
                                            Progress& progress);

}  // namespace perennial

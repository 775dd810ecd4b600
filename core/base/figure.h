// A figure is a number or the reason why there is none. An undefined figure prints as a dash with
// its reason (JSON null, with the reason in `reasons`), never as 0.
#pragma once

#include <cstdint>
#include <expected>
#include <string>

namespace perennial {

enum class Reason : std::uint8_t {
    NoAmounts,           // the sheet has no amounts
    NoPurchases,         // nobody bought (in the window, in the segment)
    NoRepeatBuyers,      // nobody bought a second time
    NoAcquisitionCost,   // no CAC and no spend given
    NoNewCustomers,      // spend without new customers
    OneTimeUnderBgNbd,   // P(alive) of a one-time buyer under BG/NBD is 1 by construction
    FitFailed,           // the model could not be fitted; see its report
    SpendShapeTooSmall,  // Gamma-Gamma q <= 1: no finite population mean
    TooFewRepeatBuyers,  // fewer than the model needs
    HistoryTooShort,     // not enough history for this figure
    NotWithinHorizon,    // payback later than the horizon
    NegativeValues,      // Gini and shares of a sum with negative parts
    NoHoldout,           // no holdout was made
    NoDates,             // the sheet has no dates: tenure is the only axis
    NotApplicable,       // the method does not yield this figure
};

/// "one-time-under-bg-nbd": the name in JSON and CSV.
[[nodiscard]] std::string name(Reason reason);

using Figure = std::expected<double, Reason>;

[[nodiscard]] inline Figure undefined(Reason reason)
{
    return std::unexpected(reason);
}

}  // namespace perennial

// The future of the cells under one dropout factor: sums by segment and month. Private to this room.
#pragma once

#include "core/whatif/cells.h"

#include <vector>

namespace perennial::whatif {

/// The months at which purchases are summed up: 0, 1, 2, ... and, as the last entry, the horizon of the
/// definitions where that is no whole number.
struct Times {
    int months = 24;                    ///< last whole month
    std::optional<double> partHorizon;  ///< in months

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(months) + 1 + partHorizon.has_value(); }
    [[nodiscard]] double month(std::size_t i) const
    {
        return i <= static_cast<std::size_t>(months) ? static_cast<double>(i) : *partHorizon;
    }
};

/// Expected figures of one group of customers, undiscounted and cumulative, at the times.
struct Outlook {
    std::vector<double> purchases;
    std::vector<double> value;  ///< purchases x E[M]
    double living = 0;          ///< today
    double livingNextYear = 0;
    std::vector<double> livingAt;  ///< by whole month; empty unless asked for

    void operator+=(const Outlook& other);
};

/// Sums of purchases, one outlook per segment. Two threads; the result does not depend on their number.
[[nodiscard]] std::vector<Outlook> purchaseOutlooks(const CellTable& table, const FittedModel& model,
                                                    const Times& times, double dropout);

/// Adds up living x P(survives `months`) by segment: result[segment][i] for months[i].
[[nodiscard]] std::vector<std::vector<double>> livingAfter(const CellTable& table, const FittedModel& aliveModel,
                                                           std::span<const double> months, double dropout);

}  // namespace perennial::whatif

// Outlooks of the coarse cells at some dropout factors, interpolated between them: what makes dragging
// a slider cheap. Private to this room.
#pragma once

#include "core/whatif/outlook.h"

#include <mutex>
#include <vector>

namespace perennial::whatif {

/// The dropout factor may rise to this; retention below what it yields is out of bounds.
inline constexpr double largestDropout = 19;

class OutlookTable {
public:
    /// Weights of the nodes at one dropout factor.
    using Weights = std::vector<double>;

    /// Works out all nodes; two threads.
    OutlookTable(const CellTable& coarse, const FittedModel& model, const FittedModel& aliveModel, const Times& times);

    /// For a dropout factor in 0 .. largestDropout (barycentric, Chebyshev points of the first kind).
    [[nodiscard]] Weights weightsAt(double dropout) const;

    /// The outlook of a segment: `base` (the exact outlook at factor 1) times the growth that the table
    /// shows from 1. `livingAt` is filled when that of `base` is.
    [[nodiscard]] Outlook at(std::size_t segment, const Outlook& base, const Weights& weights) const;

    /// The part livingNextYear of at().
    [[nodiscard]] double livingNextYear(std::size_t segment, const Outlook& base, const Weights& weights) const;

    /// E[X] of a new customer at the times.
    [[nodiscard]] std::vector<double> newPurchases(const Weights& weights) const;

private:
    /// Quantities by node, and what they are at dropout factor 1.
    struct Quantities {
        std::vector<double> values;  ///< [quantity][node]
        std::vector<double> atOne;

        void put(std::size_t quantity, std::size_t node, double value);
        void finish(const Weights& one);
        [[nodiscard]] double value(std::size_t quantity, const Weights& weights) const;
        [[nodiscard]] double growth(std::size_t quantity, const Weights& weights) const;
    };
    /// Living by month: worked out when retention spend asks for it.
    [[nodiscard]] const Quantities& livingCurve() const;
    void fillLiving(std::size_t segment, std::vector<double>& livingAt, const Weights& weights) const;

    CellTable cells_;
    const FittedModel& aliveModel_;
    Times times_;
    std::vector<double> nodes_;    ///< c / (1 + c)
    std::vector<double> factors_;  ///< of the barycentric formula
    Quantities purchases_;         ///< [segment][purchases, value][time]
    Quantities nextYear_;          ///< [segment]
    Quantities new_;               ///< [time]
    std::vector<double> curveMonths_;
    mutable std::once_flag curveOnce_;
    mutable Quantities curve_;  ///< [segment][curve month]
};

}  // namespace perennial::whatif

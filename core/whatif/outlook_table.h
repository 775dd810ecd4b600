// Outlooks of the coarse cells at some dropout factors, interpolated between them: what makes dragging
// a slider cheap. Private to this room.
#pragma once

#include "core/whatif/outlook.h"

#include <span>
#include <vector>

namespace perennial::whatif {

/// The dropout factor may rise to this; retention below what it yields is out of bounds.
inline constexpr double largestDropout = 19;

class OutlookTable {
public:
    /// Works out all nodes; two threads.
    OutlookTable(const CellTable& coarse, const FittedModel& model, const FittedModel& aliveModel, const Times& times);

    /// The outlook of a segment at a dropout factor in 0 .. largestDropout: `base` (the exact outlook at
    /// 1) times the growth that the table shows from 1. `livingAt` is filled when that of `base` is.
    [[nodiscard]] Outlook at(std::size_t segment, const Outlook& base, double dropout) const;

    /// Growth of the living of some segments in a year, scaled so that it is `base.livingNextYear` at 1.
    [[nodiscard]] double livingNextYear(std::size_t segment, const Outlook& base, double dropout) const;

private:
    /// Weights of the nodes at a dropout factor (barycentric, Chebyshev points of the first kind).
    [[nodiscard]] std::vector<double> weights(double dropout) const;
    /// Growth of quantity `index` of a segment from dropout 1.
    [[nodiscard]] double growth(std::size_t segment, std::size_t index, std::span<const double> weights) const;

    Times times_;
    std::size_t width_ = 0;  ///< quantities of one node and segment
    std::size_t segments_ = 0;
    std::vector<double> nodes_;         ///< c / (1 + c)
    std::vector<double> values_;        ///< [segment][quantity][node]
    std::vector<double> atOne_;         ///< [segment][quantity], interpolated at dropout 1
    std::vector<double> livingMonths_;  ///< months of the living quantities
};

}  // namespace perennial::whatif

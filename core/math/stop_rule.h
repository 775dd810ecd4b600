// When a search ends, and how it ended.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace perennial {

enum class Stop : std::uint8_t {
    Converged,  // the quadratic model promises no further gain
    SmallStep,  // the promised gain is below the rounding error of the objective
    IterationLimit,
    Boundary,   // the minimum lies on the edge of the box
    NotFinite,  // the objective is not finite at the start
};

/// Judges by the gain that the local quadratic model promises (half the Newton decrement): unlike
/// the length of the gradient it depends neither on the scale of the parameters nor on their number.
struct StopRule {
    int maxIterations = 500;
    double gain = 1e-11;          ///< in units of the objective (log-likelihood)
    double relativeGain = 1e-15;  ///< times |objective|

    [[nodiscard]] double tolerance(double objective) const
    {
        return std::max(gain, relativeGain * std::abs(objective));
    }
    /// Below this a difference of two values of the objective is rounding error.
    [[nodiscard]] static double noise(double objective) { return 1e-13 * std::max(1.0, std::abs(objective)); }
};

}  // namespace perennial

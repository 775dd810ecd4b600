// Trust-region Newton method with exact Hessian and exact subproblem, inside a box.
//
// Nocedal & Wright, Numerical Optimization (2006), chapter 4: the subproblem is solved by the
// eigensystem of the Hessian, so that saddles and flat ridges (common for these models, where two
// parameters may run away together) are left by the best step within the radius.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/math/objective.h"
#include "core/math/stop_rule.h"

namespace perennial {

/// lower[i] <= x[i] <= upper[i].
struct Box {
    Point lower{};
    Point upper{};
};

struct Minimum {
    Point at{};
    Derivatives derivatives;  ///< of the objective there
    Stop stop = Stop::NotFinite;
    int iterations = 0;
};

/// Minimises from `start` (moved into the box). Each iteration advances `progress`; Cancelled when
/// it says no.
[[nodiscard]] Result<Minimum> minimise(const Objective& objective, const Point& start, const Box& box,
                                       const StopRule& rule, Progress& progress);

}  // namespace perennial

// What an optimiser minimises.
#pragma once

#include "core/math/derivatives.h"

namespace perennial {

class Objective {
public:
    virtual ~Objective() = default;
    /// Number of parameters, 1 .. maxParameters.
    [[nodiscard]] virtual std::size_t dimension() const = 0;
    /// Value, gradient and Hessian. A value that is not finite means "outside"; the rest is then ignored.
    [[nodiscard]] virtual Derivatives evaluate(const Point& at) const = 0;
};

}  // namespace perennial

#include "core/math/log_space.h"

#include <cmath>

namespace perennial {

Point toLogSpace(const Point& positive, std::size_t dimension)
{
    Point result{};
    for (std::size_t i = 0; i < dimension; ++i)
        result[i] = std::log(positive[i]);
    return result;
}

Point fromLogSpace(const Point& logarithms, std::size_t dimension)
{
    Point result{};
    for (std::size_t i = 0; i < dimension; ++i)
        result[i] = std::exp(logarithms[i]);
    return result;
}

Derivatives NegativeInLogSpace::evaluate(const Point& at) const
{
    const std::size_t n = dimension();
    const Point p = fromLogSpace(at, n);
    const Derivatives natural = logLikelihood_.evaluate(p);
    Derivatives result;
    result.value = -natural.value;
    for (std::size_t i = 0; i < n; ++i) {
        result.gradient[i] = -p[i] * natural.gradient[i];
        for (std::size_t j = 0; j < n; ++j)
            result.hessian[i][j] = -p[i] * p[j] * natural.hessian[i][j];
        result.hessian[i][i] -= p[i] * natural.gradient[i];
    }
    return result;
}

Derivatives WithNormalPrior::evaluate(const Point& at) const
{
    Derivatives result = base_.evaluate(at);
    const double precision = 1 / (deviation_ * deviation_);
    for (std::size_t i = 0; i < dimension(); ++i) {
        const double off = at[i] - mean_[i];
        result.value += 0.5 * off * off * precision;
        result.gradient[i] += off * precision;
        result.hessian[i][i] += precision;
    }
    return result;
}

}  // namespace perennial

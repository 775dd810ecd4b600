// Positive parameters searched by their logarithms: no constraint is left, and scales even out.
#pragma once

#include "core/math/objective.h"

namespace perennial {

/// theta = ln p, entry by entry.
[[nodiscard]] Point toLogSpace(const Point& positive, std::size_t dimension);
[[nodiscard]] Point fromLogSpace(const Point& logarithms, std::size_t dimension);

/// Minus a log-likelihood of positive parameters, as a function of their logarithms (chain rule
/// for gradient and Hessian). Keeps a reference to the log-likelihood.
class NegativeInLogSpace final : public Objective {
public:
    explicit NegativeInLogSpace(const Objective& logLikelihood)
        : logLikelihood_(logLikelihood)
    {
    }
    [[nodiscard]] std::size_t dimension() const override { return logLikelihood_.dimension(); }
    [[nodiscard]] Derivatives evaluate(const Point& at) const override;

private:
    const Objective& logLikelihood_;
};

/// Normal priors on the logarithms added to an objective: sum of ((theta - mean) / deviation)^2 / 2.
class WithNormalPrior final : public Objective {
public:
    WithNormalPrior(const Objective& base, const Point& mean, double deviation)
        : base_(base)
        , mean_(mean)
        , deviation_(deviation)
    {
    }
    [[nodiscard]] std::size_t dimension() const override { return base_.dimension(); }
    [[nodiscard]] Derivatives evaluate(const Point& at) const override;

private:
    const Objective& base_;
    Point mean_;
    double deviation_;
};

}  // namespace perennial

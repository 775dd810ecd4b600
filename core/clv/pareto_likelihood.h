// Log-likelihood of the Pareto/NBD with exact gradient and Hessian.
#pragma once

#include "core/clv/pareto_odds.h"
#include "core/clv/state_table.h"
#include "core/math/objective.h"

namespace perennial {

/// Fader & Hardie 2005 (note), eq. 17, as alive x (1 + odds of being gone).
struct ParetoTerms {
    double r = 0;
    double alpha = 0;
    double s = 0;
    double beta = 0;

    [[nodiscard]] ParetoOdds odds(const CustomerState& c) const
    {
        return {alpha, beta, r + c.frequency, s, c.recency, c.age};
    }
    [[nodiscard]] double logLikelihood(const CustomerState& c) const;
};

/// The log-likelihood of a table at natural parameters (r, alpha, s, beta).
class ParetoLikelihood final : public Objective {
public:
    explicit ParetoLikelihood(const StateTable& table);
    [[nodiscard]] std::size_t dimension() const override { return 4; }
    [[nodiscard]] Derivatives evaluate(const Point& at) const override;

private:
    const StateTable& table_;
    std::vector<FrequencyGroup> groups_;
};

}  // namespace perennial

// How many purchases a living customer of the Pareto/NBD makes in the next t.
#pragma once

#include <span>

namespace perennial {

/// A customer known to be alive: purchase rate Gamma(shape, alpha), dropout rate Gamma(s, beta), each after what was
/// observed (shape = r + x, alpha and beta with T added). All > 0.
struct ParetoLiving {
    double shape = 0;
    double alpha = 0;
    double s = 0;
    double beta = 0;
};

/// probability[n] = P(X(t) = n), n counted from 0; t >= 0 in the unit of alpha and beta.
/// P = P(alive at t) NegBin(t) + integral over the time u of dropout, density s beta^s (beta+u)^-(s+1), of NegBin(u).
void purchaseCounts(const ParetoLiving& living, double t, std::span<double> probability);

}  // namespace perennial

// Gauss-Legendre quadrature with 16 nodes on one panel.
#pragma once

#include <boost/math/quadrature/gauss.hpp>
#include <cstddef>

namespace perennial {

/// Calls add(x, weight) at the 16 nodes of [from, to]; sum of weight f(x) is the integral, exact to
/// double precision for f that varies by less than about e^15 over the panel and is analytic near it.
template <class Add>
void onPanel(double from, double to, const Add& add)
{
    using Rule = boost::math::quadrature::gauss<double, 16>;
    static const auto& nodes = Rule::abscissa();
    static const auto& weights = Rule::weights();
    const double centre = 0.5 * (from + to);
    const double half = 0.5 * (to - from);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        add(centre - half * nodes[i], half * weights[i]);
        add(centre + half * nodes[i], half * weights[i]);
    }
}

}  // namespace perennial

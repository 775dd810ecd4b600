// Gauss-Legendre quadrature with 16 nodes on one panel.
#pragma once

#include <boost/math/quadrature/gauss.hpp>
#include <cstddef>

namespace perennial {

inline constexpr std::size_t panelNodes = 16;

/// Nodes and weights on [-1, 1].
struct PanelRule {
    double at[panelNodes];
    double weight[panelNodes];
};

inline const PanelRule& panelRule()
{
    using Rule = boost::math::quadrature::gauss<double, panelNodes>;
    static const PanelRule rule = [] {
        PanelRule made{};
        for (std::size_t i = 0; i < panelNodes / 2; ++i) {
            made.at[2 * i] = -Rule::abscissa()[i];
            made.at[2 * i + 1] = Rule::abscissa()[i];
            made.weight[2 * i] = made.weight[2 * i + 1] = Rule::weights()[i];
        }
        return made;
    }();
    return rule;
}

/// Calls add(x, weight) at the 16 nodes of [from, to]; sum of weight f(x) is the integral, exact to
/// double precision for f that varies by less than about e^15 over the panel and is analytic near it.
template <class Add>
void onPanel(double from, double to, const Add& add)
{
    const PanelRule& rule = panelRule();
    const double centre = 0.5 * (from + to);
    const double half = 0.5 * (to - from);
    for (std::size_t i = 0; i < panelNodes; ++i)
        add(centre + half * rule.at[i], half * rule.weight[i]);
}

}  // namespace perennial

// Smooth functions of the age of a living customer, by their values at Chebyshev's points of ln(1 + age) (barycentric
// form; Berrut & Trefethen 2004, SIAM Review 46(3), eq. 4.2 and 5.3): of many ages with one frequency few are worked
// out in full.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace perennial {

template <std::size_t functions, std::size_t points>
class OverAges {
public:
    using Values = std::array<double, functions>;

    /// f(age) -> Values; 0 <= youngest < oldest.
    template <class Function>
    OverAges(double youngest, double oldest, const Function& f)
        : low_(std::log1p(youngest))
        , high_(std::log1p(oldest))
    {
        for (std::size_t k = 0; k < points; ++k) {
            const double angle = (2.0 * static_cast<double>(k) + 1) * std::numbers::pi / (2.0 * points);
            place_[k] = 0.5 * (low_ + high_) + 0.5 * (high_ - low_) * std::cos(angle);
            weight_[k] = (k % 2 == 0 ? 1 : -1) * std::sin(angle);
            value_[k] = f(std::expm1(place_[k]));
        }
    }

    [[nodiscard]] Values operator()(double age) const
    {
        const double at = std::log1p(age);
        Values sums{};
        double weights = 0;
        for (std::size_t k = 0; k < points; ++k) {
            const double gap = at - place_[k];
            if (gap == 0)
                return value_[k];
            const double weight = weight_[k] / gap;
            weights += weight;
            for (std::size_t i = 0; i < functions; ++i)
                sums[i] += weight * value_[k][i];
        }
        for (double& sum : sums)
            sum /= weights;
        return sums;
    }

    /// Whether f is met within `tolerance` of itself between the points: near both ends, where a pole just below age 0
    /// would show first, and in the middle.
    template <class Function>
    [[nodiscard]] bool agrees(const Function& f, double tolerance) const
    {
        for (const double part : {0.003, 0.02, 0.11, 0.27, 0.52, 0.81, 0.985}) {
            const double age = std::expm1(low_ + part * (high_ - low_));
            const Values exact = f(age);
            const Values here = (*this)(age);
            for (std::size_t i = 0; i < functions; ++i)
                if (!(std::abs(here[i] - exact[i]) <= tolerance * std::abs(exact[i])))
                    return false;
        }
        return true;
    }

private:
    double low_;
    double high_;
    std::array<double, points> place_{};
    std::array<double, points> weight_{};
    std::array<Values, points> value_{};
};

}  // namespace perennial

// A function's value with its exact first and second derivatives, for the few parameters of a model.
#pragma once

#include <array>
#include <cstddef>

namespace perennial {

inline constexpr std::size_t maxParameters = 4;

using Point = std::array<double, maxParameters>;
using Matrix = std::array<std::array<double, maxParameters>, maxParameters>;

/// Entries beyond the dimension of the problem are 0. The Hessian is full and symmetric.
struct Derivatives {
    double value = 0;
    Point gradient{};
    Matrix hessian{};

    void operator+=(const Derivatives& other)
    {
        value += other.value;
        for (std::size_t i = 0; i < maxParameters; ++i) {
            gradient[i] += other.gradient[i];
            for (std::size_t j = 0; j < maxParameters; ++j)
                hessian[i][j] += other.hessian[i][j];
        }
    }

    /// Adds to an entry of the Hessian off the diagonal and to its mirror image.
    void addMixed(std::size_t i, std::size_t j, double amount)
    {
        hessian[i][j] += amount;
        hessian[j][i] += amount;
    }
};

}  // namespace perennial

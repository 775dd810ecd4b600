// Eigenvalues, inverse and Cholesky factor of the small symmetric matrices of a fit.
#pragma once

#include "core/math/derivatives.h"

#include <optional>

namespace perennial {

/// values[k] and the k-th column of vectors belong together; ascending.
struct EigenSystem {
    Point values{};
    Matrix vectors{};
};

/// Jacobi's rotations on the leading n x n block.
[[nodiscard]] EigenSystem eigenSystem(const Matrix& symmetric, std::size_t n);

/// Inverse of a positive definite matrix; nullopt when an eigenvalue is not clearly positive
/// (relative to the largest): then the parameters are not determined by the data.
[[nodiscard]] std::optional<Matrix> inverseOfPositiveDefinite(const Matrix& symmetric, std::size_t n);

/// Lower triangular factor L with L L' = matrix; nullopt when it is not positive definite.
[[nodiscard]] std::optional<Matrix> choleskyFactor(const Matrix& symmetric, std::size_t n);

}  // namespace perennial

#include "core/math/symmetric_matrix.h"

#include <cmath>
#include <limits>
#include <utility>

namespace perennial {

namespace {

/// One Jacobi rotation that makes a[p][q] vanish.
void rotate(Matrix& a, Matrix& v, std::size_t n, std::size_t p, std::size_t q)
{
    const double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    const double t = std::copysign(1.0, theta) / (std::abs(theta) + std::hypot(theta, 1.0));
    const double c = 1 / std::hypot(t, 1.0);
    const double s = t * c;
    for (std::size_t k = 0; k < n; ++k) {
        const double kp = a[k][p];
        const double kq = a[k][q];
        a[k][p] = c * kp - s * kq;
        a[k][q] = s * kp + c * kq;
    }
    for (std::size_t k = 0; k < n; ++k) {
        const double pk = a[p][k];
        const double qk = a[q][k];
        a[p][k] = c * pk - s * qk;
        a[q][k] = s * pk + c * qk;
        const double vp = v[k][p];
        const double vq = v[k][q];
        v[k][p] = c * vp - s * vq;
        v[k][q] = s * vp + c * vq;
    }
}

double offDiagonal(const Matrix& a, std::size_t n)
{
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < i; ++j)
            sum += std::abs(a[i][j]);
    return sum;
}

}  // namespace

EigenSystem eigenSystem(const Matrix& symmetric, std::size_t n)
{
    Matrix a = symmetric;
    Matrix v{};
    for (std::size_t i = 0; i < n; ++i)
        v[i][i] = 1;
    constexpr int maxSweeps = 60;
    for (int sweep = 0; sweep < maxSweeps && offDiagonal(a, n) > std::numeric_limits<double>::min(); ++sweep)
        for (std::size_t p = 0; p + 1 < n; ++p)
            for (std::size_t q = p + 1; q < n; ++q)
                if (a[p][q] != 0)
                    rotate(a, v, n, p, q);

    // order by size; n is at most maxParameters
    std::array<std::size_t, maxParameters> order{0, 1, 2, 3};
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j)
            if (a[order[j]][order[j]] < a[order[i]][order[i]])
                std::swap(order[i], order[j]);
    EigenSystem result;
    for (std::size_t k = 0; k < n; ++k) {
        result.values[k] = a[order[k]][order[k]];
        for (std::size_t i = 0; i < n; ++i)
            result.vectors[i][k] = v[i][order[k]];
    }
    return result;
}

std::optional<Matrix> inverseOfPositiveDefinite(const Matrix& symmetric, std::size_t n)
{
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            if (!std::isfinite(symmetric[i][j]))
                return std::nullopt;
    const EigenSystem e = eigenSystem(symmetric, n);
    const double largest = e.values[n - 1];
    if (!(e.values[0] > largest * 1e-13))
        return std::nullopt;
    Matrix inverse{};
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            for (std::size_t k = 0; k < n; ++k)
                inverse[i][j] += e.vectors[i][k] * e.vectors[j][k] / e.values[k];
    return inverse;
}

std::optional<Matrix> choleskyFactor(const Matrix& symmetric, std::size_t n)
{
    Matrix lower{};
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = symmetric[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= lower[i][k] * lower[j][k];
            if (i != j)
                lower[i][j] = sum / lower[j][j];
            else if (sum > 0)
                lower[i][i] = std::sqrt(sum);
            else
                return std::nullopt;
        }
    return lower;
}

}  // namespace perennial

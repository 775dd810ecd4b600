// The trust-region Newton method, the transform to logarithms and the small matrices.
#include "core/math/log_space.h"
#include "core/math/symmetric_matrix.h"
#include "core/math/trust_region.h"

#include <QtTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace perennial;

namespace {

class Function final : public Objective {
public:
    Function(std::size_t n, std::function<Derivatives(const Point&)> f)
        : n_(n)
        , f_(std::move(f))
    {
    }
    [[nodiscard]] std::size_t dimension() const override { return n_; }
    [[nodiscard]] Derivatives evaluate(const Point& at) const override
    {
        ++evaluations;
        return f_(at);
    }
    mutable int evaluations = 0;

private:
    std::size_t n_;
    std::function<Derivatives(const Point&)> f_;
};

Derivatives rosenbrock(const Point& p)
{
    const double x = p[0];
    const double y = p[1];
    Derivatives d;
    d.value = 100 * (y - x * x) * (y - x * x) + (1 - x) * (1 - x);
    d.gradient = {-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)};
    d.hessian[0] = {1200 * x * x - 400 * y + 2, -400 * x};
    d.hessian[1] = {-400 * x, 200};
    return d;
}

Box wide(double size = 1e3)
{
    Box box;
    box.lower.fill(-size);
    box.upper.fill(size);
    return box;
}

Minimum minimum(const Objective& f, const Point& start, const Box& box = wide(), int iterations = 500)
{
    NoProgress progress;
    return *minimise(f, start, box, {.maxIterations = iterations}, progress);
}

}  // namespace

class TestMathOptimiser : public QObject {
    Q_OBJECT

private slots:
    void curvedValley()
    {
        const Function f(2, rosenbrock);
        const Minimum m = minimum(f, {-1.2, 1});
        QVERIFY(m.stop == Stop::Converged);
        QVERIFY(std::abs(m.at[0] - 1) < 1e-6 && std::abs(m.at[1] - 1) < 1e-6);
        QVERIFY(f.evaluations < 60);
    }

    /// The minimum outside the box: the best point of the edge, named as such.
    void edgeOfTheBox()
    {
        Box box = wide();
        box.upper[0] = 0.5;
        const Minimum m = minimum(Function(2, rosenbrock), {-1.2, 1}, box);
        QVERIFY(m.stop == Stop::Boundary);
        QCOMPARE(m.at[0], 0.5);
        QVERIFY(std::abs(m.at[1] - 0.25) < 1e-7);
    }

    /// x^4 - x^2: started on its maximum's slope next to the saddle, it leaves it.
    void negativeCurvature()
    {
        const Function f(2, [](const Point& p) {
            Derivatives d;
            d.value = std::pow(p[0], 4) - p[0] * p[0] + p[1] * p[1];
            d.gradient = {4 * std::pow(p[0], 3) - 2 * p[0], 2 * p[1]};
            d.hessian[0] = {12 * p[0] * p[0] - 2, 0};
            d.hessian[1] = {0, 2};
            return d;
        });
        const Minimum m = minimum(f, {1e-3, 4});
        QVERIFY(m.stop == Stop::Converged);
        QVERIFY(std::abs(m.at[0] - std::sqrt(0.5)) < 1e-6);
    }

    /// A ridge that only flattens out, e^(-x): it ends at the edge or where nothing is left to gain.
    void runawayRidge()
    {
        const Function f(1, [](const Point& p) {
            Derivatives d;
            d.value = std::exp(-p[0]);
            d.gradient[0] = -d.value;
            d.hessian[0][0] = d.value;
            return d;
        });
        const Minimum far = minimum(f, {0.0});
        QVERIFY(far.stop == Stop::Converged && far.at[0] > 15 && far.derivatives.value < 1e-8);
        const Minimum near = minimum(f, {0.0}, wide(5));
        QVERIFY(near.stop == Stop::Boundary && near.at[0] == 5);
    }

    void neverFinite()
    {
        const Function f(1, [](const Point&) {
            Derivatives d;
            d.value = std::numeric_limits<double>::quiet_NaN();
            return d;
        });
        QVERIFY(minimum(f, {1.0}).stop == Stop::NotFinite);
        // finite at the start, but not where the first step leads: it comes nearer step by step
        const Function wall(1, [](const Point& p) {
            Derivatives d;
            d.value = p[0] > 0 ? p[0] - std::log(p[0]) : std::numeric_limits<double>::infinity();
            d.gradient[0] = 1 - 1 / p[0];
            d.hessian[0][0] = 1 / (p[0] * p[0]);
            return d;
        });
        const Minimum m = minimum(wall, {3.0});
        QVERIFY(m.stop == Stop::Converged && std::abs(m.at[0] - 1) < 1e-5);
    }

    void limitsAndCancel()
    {
        QVERIFY(minimum(Function(2, rosenbrock), {-1.2, 1}, wide(), 3).stop == Stop::IterationLimit);
        struct Stopper final : Progress {
            bool advance(std::uint64_t done, std::uint64_t) override { return done < 2; }
        } stopper;
        const auto cancelled = minimise(Function(2, rosenbrock), {-1.2, 1}, wide(), {}, stopper);
        QVERIFY(!cancelled && cancelled.error().kind == ErrorKind::Cancelled);
    }

    /// ln L = ln p0 - p0 p1^2 + 3 ln p1 in logarithms, by hand; and the prior on top.
    void logarithmicTransform()
    {
        const Function f(2, [](const Point& p) {
            Derivatives d;
            d.value = std::log(p[0]) - p[0] * p[1] * p[1] + 3 * std::log(p[1]);
            d.gradient = {1 / p[0] - p[1] * p[1], -2 * p[0] * p[1] + 3 / p[1]};
            d.hessian[0] = {-1 / (p[0] * p[0]), -2 * p[1]};
            d.hessian[1] = {-2 * p[1], -2 * p[0] - 3 / (p[1] * p[1])};
            return d;
        });
        const NegativeInLogSpace g(f);
        const Derivatives d = g.evaluate({std::log(2.0), std::log(0.5)});
        // g = -u - 3 w + e^(u + 2 w)
        const double e = 2 * 0.25;
        QVERIFY(std::abs(d.value - (-std::log(2.0) + 3 * std::log(2.0) + e)) < 1e-14);
        QVERIFY(std::abs(d.gradient[0] - (e - 1)) < 1e-14 && std::abs(d.gradient[1] - (2 * e - 3)) < 1e-14);
        QVERIFY(std::abs(d.hessian[0][0] - e) < 1e-14 && std::abs(d.hessian[0][1] - 2 * e) < 1e-14);
        QVERIFY(std::abs(d.hessian[1][1] - 4 * e) < 1e-14);
        const WithNormalPrior prior(g, {1.0, 2.0}, 0.5);
        const Derivatives q = prior.evaluate({1.5, 2.0});
        const Derivatives without = g.evaluate({1.5, 2.0});
        QVERIFY(std::abs(q.value - without.value - 0.5) < 1e-12);
        QVERIFY(std::abs(q.gradient[0] - without.gradient[0] - 2) < 1e-12);
        QVERIFY(std::abs(q.hessian[1][1] - without.hessian[1][1] - 4) < 1e-12);
    }

    void matrices()
    {
        Matrix m{};
        m[0] = {4, 1, -2, 0.5};
        m[1] = {1, 3, 0.2, 0};
        m[2] = {-2, 0.2, 5, 1};
        m[3] = {0.5, 0, 1, 2};
        const EigenSystem e = eigenSystem(m, 4);
        const auto inverse = inverseOfPositiveDefinite(m, 4);
        const auto factor = choleskyFactor(m, 4);
        QVERIFY(inverse && factor);
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t j = 0; j < 4; ++j) {
                double rebuilt = 0;
                double identity = 0;
                double squared = 0;
                for (std::size_t k = 0; k < 4; ++k) {
                    rebuilt += e.vectors[i][k] * e.values[k] * e.vectors[j][k];
                    identity += m[i][k] * (*inverse)[k][j];
                    squared += (*factor)[i][k] * (*factor)[j][k];
                }
                QVERIFY(std::abs(rebuilt - m[i][j]) < 1e-13);
                QVERIFY(std::abs(squared - m[i][j]) < 1e-13);
                QVERIFY(std::abs(identity - (i == j ? 1 : 0)) < 1e-13);
            }
        QVERIFY(e.values[0] < e.values[1] && e.values[2] < e.values[3]);
        Matrix singular{};
        singular[0] = {1, 1};
        singular[1] = {1, 1};
        QVERIFY(!inverseOfPositiveDefinite(singular, 2) && !choleskyFactor(singular, 2));
        singular[0][0] = NAN;
        QVERIFY(!inverseOfPositiveDefinite(singular, 2));
    }
};

QTEST_GUILESS_MAIN(TestMathOptimiser)
#include "test_math_optimiser.moc"

// Special functions and weighted nodes against arithmetic of 50 digits.
#include "core/math/special_functions.h"
#include "core/math/weighted_nodes.h"

#include <QtTest>

#include <boost/math/distributions/gamma.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <cmath>
#include <numbers>

using namespace perennial;
using Exact = boost::multiprecision::cpp_bin_float_50;

namespace {

bool close(double value, const Exact& reference, double tolerance)
{
    const Exact off = abs(Exact(value) - reference);
    const bool ok = off <= Exact(tolerance) * abs(reference) || reference == value;
    if (!ok)
        qWarning("%.17g, expected %.17g", value, static_cast<double>(reference));
    return ok;
}

}  // namespace

class TestMathFunctions : public QObject {
    Q_OBJECT

private slots:
    /// Differences of ln Gamma, psi and psi' from tiny to huge arguments, where the plain ones cancel.
    void differences()
    {
        for (const double z : {1e-6, 0.02, 0.3, 1.0, 2.5, 11.9, 12.1, 40.0, 1e3, 1e5, 1e8, 1e12})
            for (const double d : {0.0, 1.0, 3.0, 16.0, 17.0, 250.0, 0.37, 1.6, 29.45, 1e4}) {
                const Exact w = Exact(z) + Exact(d);
                QVERIFY2(close(logGammaDifference(z, d), boost::math::lgamma(w) - boost::math::lgamma(Exact(z)),
                               z < 12 && d != std::floor(d) ? 1e-11 : 1e-13),
                         qPrintable(QString("lgamma %1 %2").arg(z).arg(d)));
                QVERIFY2(
                    close(digammaDifference(z, d), boost::math::digamma(w) - boost::math::digamma(Exact(z)), 1e-12),
                    qPrintable(QString("digamma %1 %2").arg(z).arg(d)));
                QVERIFY2(
                    close(trigammaDifference(z, d), boost::math::trigamma(w) - boost::math::trigamma(Exact(z)), 1e-11),
                    qPrintable(QString("trigamma %1 %2").arg(z).arg(d)));
            }
    }

    void logarithms()
    {
        for (const double x : {-700.0, -40.0, -1.0, 0.0, 1e-9, 3.0, 40.0, 700.0}) {
            QVERIFY(close(log1pExp(x), log1p(exp(Exact(x))), 1e-15));
            QVERIFY(close(logistic(x), 1 / (1 + exp(-Exact(x))), 1e-15));
            QVERIFY(close(logSumExp(x, 1.5), log(exp(Exact(x)) + exp(Exact(1.5))), 4e-16));
        }
        QCOMPARE(logSumExp(-INFINITY, 2.0), 2.0);
        QCOMPARE(logSumExp(-INFINITY, -INFINITY), -INFINITY);
        for (const double z : {-50.0, -1.0, -1e-12, 1e-300, 1e-8, 1.0, 60.0})
            QVERIFY(close(relativeDecay(z), -expm1(-Exact(z)) / Exact(z), 4e-16));
        QCOMPARE(relativeDecay(0), 1.0);
    }

    void quantiles()
    {
        QVERIFY(std::abs(normalQuantile(0.95) - 1.6448536269514722) < 1e-14);
        QVERIFY(std::abs(normalQuantile(0.975) - 1.959963984540054) < 1e-14);
        for (const double p : {1e-9, 0.05, 0.5, 0.77, 1 - 1e-9})
            QVERIFY(std::abs(normalProbability(normalQuantile(p)) - p) < 1e-12 * p + 1e-16);
        for (const double shape : {0.05, 0.9, 7.0, 4000.0})
            for (const double p : {0.05, 0.5, 0.95})
                QVERIFY(std::abs(boost::math::gamma_p(shape, gammaQuantile(shape, p)) - p) < 1e-11);
        // Abramowitz & Stegun, table 26.10; one degree of freedom is Cauchy's: tan(pi (p - 1/2))
        QVERIFY(std::abs(studentQuantile(0.95, 1) - std::tan(std::numbers::pi * 0.45)) < 1e-9);
        QVERIFY(std::abs(studentQuantile(0.95, 5) - 2.015) < 5e-4);
        QVERIFY(std::abs(studentQuantile(0.05, 30) + 1.697) < 5e-4);
    }

    /// Expectations with a closed form: moments of any order, and E[1 / (1 + p)], from spiky to tiny shapes.
    void betaExpectations()
    {
        for (const auto& [a, b] : {std::pair{1e-7, 0.5},
                                   {3.0, 1e-5},
                                   {0.01, 0.02},
                                   {0.3, 4.0},
                                   {0.79, 2.4},
                                   {1.0, 1.0},
                                   {40.0, 2.0},
                                   {3e4, 5e5},
                                   {2.0, 1e7}}) {
            const BetaNodes nodes = betaNodes(a, b);
            double mean = 0;
            double root = 0;
            double none = 0;
            for (std::size_t i = 0; i < nodes.p.size(); ++i) {
                mean += nodes.weight[i] * nodes.p[i];
                root += nodes.weight[i] * std::sqrt(nodes.q[i]);
                none += nodes.weight[i] / (1 + nodes.p[i]);
            }
            using boost::math::lgamma;
            QVERIFY(close(mean, Exact(a) / (Exact(a) + Exact(b)), 1e-12));
            QVERIFY(close(root,
                          exp(lgamma(Exact(b) + 0.5) - lgamma(Exact(b)) + lgamma(Exact(a) + Exact(b))
                              - lgamma(Exact(a) + Exact(b) + 0.5)),
                          1e-12));
            // E[1 / (1 + p)] = 2F1(1, a; a+b; -1) = 2F1(1, b; a+b; 1/2) / 2, a series of positive terms
            Exact term = 0.5;
            Exact series = 0;
            for (int n = 0; n < 400; ++n) {
                series += term;
                term *= (Exact(b) + n) / (Exact(a) + Exact(b) + n) / 2;
            }
            QVERIFY(close(none, series, 1e-12));
        }
    }
    void gammaExpectations()
    {
        for (const double shape : {0.01, 0.24, 1.0, 26.2, 500.0, 1e6}) {
            const GammaNodes nodes = gammaNodes(shape);
            double mean = 0;
            double laplace = 0;
            for (std::size_t i = 0; i < nodes.g.size(); ++i) {
                mean += nodes.weight[i] * nodes.g[i];
                laplace += nodes.weight[i] * std::exp(-nodes.g[i] / shape);
            }
            QVERIFY(close(mean, Exact(shape), 1e-12));
            QVERIFY(close(laplace, pow(1 + 1 / Exact(shape), -Exact(shape)), 1e-12));
        }
    }
};

QTEST_GUILESS_MAIN(TestMathFunctions)
#include "test_math_functions.moc"

// The log-likelihoods: exact derivatives, and what must not change them.
#include "core/clv/beta_geometric_likelihood.h"
#include "core/clv/pareto_likelihood.h"
#include "tests/core/clv_fixture.h"

#include <algorithm>
#include <numeric>

using namespace perennial;
using namespace perennial::testing;

namespace {

std::unique_ptr<Objective> likelihoodOf(std::string_view model, const StateTable& table)
{
    if (model == "pareto-nbd")
        return std::make_unique<ParetoLikelihood>(table);
    return std::make_unique<BetaGeometricLikelihood>(table, model == "bg-nbd" ? FirstDropout::AfterFirstRepeat
                                                                              : FirstDropout::AfterFirstPurchase);
}

}  // namespace

class TestClvLikelihood : public QObject {
    Q_OBJECT

private slots:
    /// Gradient and Hessian against differences of the plain sum over customers.
    void derivatives_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QList<double>>("at");
        for (const char* model : {"bg-nbd", "mbg-nbd", "pareto-nbd"}) {
            QTest::addRow("%s ordinary", model) << model << QList<double>{0.7, 6, 0.9, 5};
            QTest::addRow("%s first above second scale", model) << model << QList<double>{0.4, 30, 0.3, 0.6};
            QTest::addRow("%s equal scales", model) << model << QList<double>{1.4, 9, 1.0, 9};
            QTest::addRow("%s flat", model) << model << QList<double>{20, 300, 30, 4000};
        }
    }

    void derivatives()
    {
        QFETCH(QString, model);
        QFETCH(QList<double>, at);
        const CustomerSummary summary = seededBase("mbg-nbd", {0.8, 5, 0.8, 2.5});
        const StateTable table = groupStates(summary, TimeUnit::Week, KeepCustomers::No);
        const auto likelihood = likelihoodOf(model.toStdString(), table);
        Point p{};
        std::ranges::copy(at, p.begin());
        const Derivatives d = likelihood->evaluate(p);
        CLOSE_TO(d.value, naive(*modelAt(model.toStdString(), {at.begin(), at.end()}), summary), 1e-12);
        for (std::size_t i = 0; i < 4; ++i) {
            const double h = 1e-4 * p[i];
            Point up = p;
            Point down = p;
            up[i] += h;
            down[i] -= h;
            const auto value = [&](const Point& q) {
                return naive(*modelAt(model.toStdString(), {q.begin(), q.end()}), summary);
            };
            const double slope = (value(up) - value(down)) / (2 * h);
            QVERIFY2(std::abs(slope - d.gradient[i]) <= 1e-6 * std::abs(slope) + 3e-8 * std::abs(d.value) / p[i],
                     qPrintable(QString("d%1: %2, difference %3").arg(i).arg(d.gradient[i]).arg(slope)));
            const Derivatives above = likelihood->evaluate(up);
            const Derivatives below = likelihood->evaluate(down);
            for (std::size_t j = 0; j < 4; ++j) {
                const double curve = (above.gradient[j] - below.gradient[j]) / (2 * h);
                const double scale = std::sqrt(std::abs(d.hessian[i][i] * d.hessian[j][j]));
                QVERIFY2(
                    std::abs(curve - d.hessian[i][j]) <= 1e-5 * scale + 1e-7 * std::abs(curve),
                    qPrintable(QString("d%1d%2: %3, difference %4").arg(i).arg(j).arg(d.hessian[i][j]).arg(curve)));
                QCOMPARE(d.hessian[i][j], d.hessian[j][i]);
            }
        }
    }

    /// The order of customers does not matter, to the last bit.
    void permutation()
    {
        const CustomerSummary summary = seededBase("bg-nbd", {0.8, 5, 0.8, 2.5}, 500);
        std::vector<std::size_t> order(summary.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::shuffle(order, std::mt19937_64(5));
        CustomerSummary shuffled;
        for (const std::size_t i : order)
            addCustomer(shuffled, summary.frequency[i], summary.recencyDays[i], summary.ageDays[i]);
        for (const auto& info : repeatBuyingModels())
            QCOMPARE(valuesOf(fitted(info.name, shuffled)->report()), valuesOf(fitted(info.name, summary)->report()));
    }

    /// A customer of weight 2 is two customers: the likelihood of a table split into single weights is the same.
    void splittingWeights()
    {
        const CustomerSummary summary = seededBase("bg-nbd", {0.3, 8, 0.8, 2.5}, 600);
        const StateTable grouped = groupStates(summary, TimeUnit::Week, KeepCustomers::No);
        StateTable split;
        for (std::size_t i = 0; i < grouped.size(); ++i)
            for (double w = grouped.weight[i]; w > 0; w -= 0.5) {
                split.states.push_back(grouped.states[i]);
                split.weight.push_back(0.5);
            }
        QVERIFY(split.size() > 2 * summary.size() - 1 && grouped.size() < summary.size());
        for (const auto& info : repeatBuyingModels()) {
            const Point p{0.6, 7, 0.9, 4};
            const Derivatives a = likelihoodOf(info.name, grouped)->evaluate(p);
            const Derivatives b = likelihoodOf(info.name, split)->evaluate(p);
            CLOSE_TO(a.value, b.value, 1e-13);
            for (std::size_t i = 0; i < 4; ++i)
                CLOSE_TO(a.gradient[i], b.gradient[i], 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(TestClvLikelihood)
#include "test_clv_likelihood.moc"

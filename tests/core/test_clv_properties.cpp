// What must hold of every model at any parameters: bounds, monotony, and quantities that imply one another.
#include "tests/core/clv_fixture.h"

#include <algorithm>
#include <numeric>

using namespace perennial;
using namespace perennial::testing;

namespace {

/// Parameters drawn log-uniformly over what real shops show, and states of up to 40 repeats within 200 weeks.
struct Cases {
    Simulator simulator{20240229};

    double logUniform(double least, double most) { return least * std::pow(most / least, simulator.uniform()); }
    std::vector<double> parameters(std::string_view model)
    {
        if (model == "pareto-nbd")
            return {logUniform(.1, 5), logUniform(1, 60), logUniform(.1, 3), logUniform(2, 80)};
        return {logUniform(.1, 5), logUniform(1, 60), logUniform(.1, 3), logUniform(.3, 20)};
    }
    CustomerState state()
    {
        const double age = logUniform(2, 200);
        const double x = std::floor(41 * simulator.uniform() * simulator.uniform());
        return {x, x > 0 ? age * simulator.uniform() : 0, age};
    }
};

constexpr double slack = 1e-9;

}  // namespace

class TestClvProperties : public QObject {
    Q_OBJECT

private slots:
    void models_data()
    {
        QTest::addColumn<QString>("model");
        for (const auto& info : repeatBuyingModels())
            QTest::newRow(std::string(info.name).c_str()) << QString::fromUtf8(info.name.data(), info.name.size());
    }

    void aliveWithinBounds_data() { models_data(); }
    void aliveWithinBounds()
    {
        QFETCH(QString, model);
        Cases cases;
        for (int k = 0; k < 500; ++k) {
            const auto m = modelAt(model.toStdString(), cases.parameters(model.toStdString()));
            const CustomerState s = cases.state();
            const double alive = m->probabilityAlive(s);
            QVERIFY(alive >= 0 && alive <= 1);
            QVERIFY(m->probabilityAliveAfter(s, 52) <= alive + slack);
            const double none = m->probabilityNoPurchase(s, 52);
            QVERIFY(none >= 1 - alive - slack && none <= 1);
            QVERIFY(std::isfinite(m->logLikelihood(s)));
        }
    }

    /// A later last purchase makes a customer likelier to be alive, a longer silence less so.
    void monotoneInRecencyAndAge_data() { models_data(); }
    void monotoneInRecencyAndAge()
    {
        QFETCH(QString, model);
        Cases cases;
        for (int k = 0; k < 300; ++k) {
            const auto m = modelAt(model.toStdString(), cases.parameters(model.toStdString()));
            const CustomerState s = cases.state();
            const CustomerState later{s.frequency, s.recency + (s.age - s.recency) / 2, s.age};
            const CustomerState older{s.frequency, s.recency, s.age * 1.5};
            if (s.frequency > 0)
                QVERIFY(m->probabilityAlive(later) >= m->probabilityAlive(s) - slack);
            QVERIFY(m->probabilityAlive(older) <= m->probabilityAlive(s) + slack);
            QVERIFY(m->expectedPurchases(older, 52) <= m->expectedPurchases(s, 52) + slack);
        }
    }

    /// Of two customers who have just bought, the one with more purchases in the same time is worth more.
    void monotoneInFrequency_data() { models_data(); }
    void monotoneInFrequency()
    {
        QFETCH(QString, model);
        Cases cases;
        for (int k = 0; k < 300; ++k) {
            const auto m = modelAt(model.toStdString(), cases.parameters(model.toStdString()));
            CustomerState s = cases.state();
            s.frequency += 1;
            s.recency = s.age;
            const CustomerState more{s.frequency + 1, s.age, s.age};
            QVERIFY(m->expectedPurchases(more, 52) > m->expectedPurchases(s, 52));
            QVERIFY(m->probabilityNoPurchase(more, 52) < m->probabilityNoPurchase(s, 52) + slack);
        }
    }

    /// The distribution of the number of purchases holds all chance, with the mean, the second moment and the
    /// chance of none that the closed forms give.
    void distributionAgrees_data() { models_data(); }
    void distributionAgrees()
    {
        QFETCH(QString, model);
        Cases cases;
        for (int k = 0; k < 25; ++k) {
            const auto m = modelAt(model.toStdString(), cases.parameters(model.toStdString()));
            const CustomerState s = cases.state();
            std::vector<double> p(2000);
            m->purchaseDistribution(s, 30, p);
            double mean = 0;
            double square = 0;
            for (std::size_t n = 0; n < p.size(); ++n) {
                QVERIFY(p[n] >= 0);
                mean += static_cast<double>(n) * p[n];
                square += static_cast<double>(n * n) * p[n];
            }
            CLOSE_TO(std::accumulate(p.begin(), p.end(), 0.0), 1.0, 1e-8);
            CLOSE_TO(p[0], m->probabilityNoPurchase(s, 30), 1e-8);
            CLOSE_TO(mean, m->expectedPurchases(s, 30), 1e-6);
            CLOSE_TO(square, m->probabilityAlive(s) * m->secondMomentAlive(s.frequency, s.age, 30), 1e-6);
        }
    }

    /// Purchases grow with time, ever slower, and discounting takes from them.
    void concaveInTime_data() { models_data(); }
    void concaveInTime()
    {
        QFETCH(QString, model);
        Cases cases;
        for (int k = 0; k < 300; ++k) {
            const auto m = modelAt(model.toStdString(), cases.parameters(model.toStdString()));
            const CustomerState s = cases.state();
            const double first = m->expectedPurchases(s, 26);
            const double second = m->expectedPurchases(s, 52) - first;
            QVERIFY(first > 0 && second >= 0 && second <= first * (1 + slack));
            const Figure strict = m->discountedResidual(s, 0.01);
            const Figure mild = m->discountedResidual(s, 0.001);
            QVERIFY(strict && mild && *strict < *mild);
            QVERIFY(*strict >= std::exp(-0.26) * first * (1 - 1e-6));
        }
    }

    /// Levers: neutral ones change nothing at all, more dropout means fewer purchases and fewer alive.
    void levers_data() { models_data(); }
    void levers()
    {
        QFETCH(QString, model);
        Cases cases;
        for (int k = 0; k < 200; ++k) {
            const auto m = modelAt(model.toStdString(), cases.parameters(model.toStdString()));
            const CustomerState s = cases.state();
            QCOMPARE(m->expectedPurchases(s, 52, Dynamics{}), m->expectedPurchases(s, 52));
            double before = INFINITY;
            for (const double dropout : {0.0, 0.5, 1.0, 1.7}) {
                const double expected = m->expectedPurchases(s, 52, {.dropout = dropout});
                QVERIFY(expected <= before + slack);
                before = expected;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestClvProperties)
#include "test_clv_properties.moc"

// Each quantity of each model at given parameters, against arithmetic of 40 digits.
#include "tests/core/clv_fixture.h"

using namespace perennial;
using namespace perennial::testing;

class TestClvKernels : public QObject {
    Q_OBJECT

private slots:
    /// tests/data/clv/golden.csv: closed forms and integrals by mpmath (make_golden.py), with levers, at
    /// ordinary and near-singular parameters.
    void ownGolden()
    {
        const auto rows = rowsOf(ownFile("golden.csv"));
        QVERIFY(rows.size() > 150);
        for (const auto& f : rows) {
            const auto number = [&](std::size_t i) { return std::stod(f[i]); };
            const auto model = modelAt(f[0], {number(2), number(3), number(4), number(5)});
            const CustomerState state{number(6), number(7), number(8)};
            const double t = number(9);
            const Dynamics levers{.dropout = number(10)};
            const std::string line = f[0] + " " + f[1] + " x " + f[6] + " t " + f[9] + " c " + f[10];
            const auto check = [&](const char* what, double value, std::size_t column) {
                const double off = relativeError(value, number(column));
                if (!(off <= 1e-10))
                    qWarning("%s: %s is %.16g, expected %s", line.c_str(), what, value, f[column].c_str());
                return off <= 1e-10;
            };
            double expected = 0;
            model->expectedPurchasesAlive(state.frequency, state.age, std::span(&t, 1), levers,
                                          std::span(&expected, 1));
            std::array<double, 2> counts{};
            model->purchaseDistributionAlive(state.frequency, state.age, t, counts);
            QVERIFY(check("log-likelihood", model->logLikelihood(state), 11));
            QVERIFY(check("P(alive)", model->probabilityAlive(state), 12));
            QVERIFY(check("expected", expected, 13));
            QVERIFY(check("survival", model->survivalAlive(state.frequency, state.age, t, levers), 14));
            QVERIFY(check("P(none)", model->noPurchaseAlive(state.frequency, state.age, t), 15));
            QVERIFY(check("P(0)", counts[0], 15));
            QVERIFY(check("P(1)", counts[1], 16));
            QVERIFY(check("second moment", model->secondMomentAlive(state.frequency, state.age, t), 17));
            if (f.size() > 18 && !f[18].empty()) {
                const double delta = std::log(1.1) / (365.25 / 7);
                QVERIFY(
                    check("DERT", model->discountedResidualAlive(state.frequency, state.age, delta).value_or(NAN), 18));
            }
        }
    }

    /// The shared golden rows, computed elsewhere.
    void sharedGolden()
    {
        NEED_SHARED_DATA();
        const auto rows = rowsOf(sharedFile("oracle/golden_kernels.csv"));
        QCOMPARE(rows.size(), std::size_t{324});
        for (const auto& f : rows) {
            const auto number = [&](std::size_t i) { return std::stod(f[i]); };
            const std::string name = f[0] == "bgnbd" ? "bg-nbd" : f[0] == "mbgnbd" ? "mbg-nbd" : "pareto-nbd";
            const auto model = modelAt(name, {number(2), number(3), number(4), number(5)});
            const CustomerState state{number(6), number(7), number(8)};
            CLOSE_TO(model->logLikelihood(state), number(10), 1e-9);
            CLOSE_TO(model->probabilityAlive(state), number(11), 1e-9);
            CLOSE_TO(model->expectedPurchases(state, number(9)), number(12), 1e-9);
            // their rate of discount: 10 % in 365.25 days
            if (!f[13].empty())
                CLOSE_TO(model->discountedResidual(state, std::log(1.1) / (365.25 / 7)).value_or(NAN), number(13),
                         1e-9);
        }
    }

    /// E[X(t)] of a new customer and P(alive) of one, against simulation.
    void newCustomer_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QList<double>>("parameters");
        QTest::newRow("bg") << "bg-nbd" << QList<double>{0.8, 6, 0.9, 2.5};
        QTest::newRow("mbg") << "mbg-nbd" << QList<double>{0.8, 6, 0.9, 2.5};
        QTest::newRow("pareto") << "pareto-nbd" << QList<double>{0.8, 6, 0.9, 12};
    }
    void newCustomer()
    {
        QFETCH(QString, model);
        QFETCH(QList<double>, parameters);
        const std::vector<double> p(parameters.begin(), parameters.end());
        const auto fittedModel = modelAt(model.toStdString(), p);
        Simulator simulator(7);
        constexpr int customers = 200'000;
        double sum = 0;
        double square = 0;
        for (int i = 0; i < customers; ++i) {
            const double n = static_cast<double>(simulator.purchases(model.toStdString(), p, 52).size());
            sum += n;
            square += n * n;
        }
        const double mean = sum / customers;
        const double error = std::sqrt((square / customers - mean * mean) / customers);
        const double expected = fittedModel->expectedPurchasesNew(52, {});
        QVERIFY2(std::abs(expected - mean) < 4 * error, qPrintable(QString("%1 against %2").arg(expected).arg(mean)));
    }

    /// A customer just after its first purchase has x = 0, T = 0: where it cannot have dropped out yet,
    /// the newcomer is that state.
    void newCustomerIsTheFreshState()
    {
        const auto bg = modelAt("bg-nbd", {0.8, 6, 0.9, 2.5});
        const auto pareto = modelAt("pareto-nbd", {0.8, 6, 0.9, 12});
        for (const double t : {0.5, 4.0, 60.0}) {
            const CustomerState fresh{0, 0, 0};
            CLOSE_TO(bg->expectedPurchasesNew(t, {}), bg->expectedPurchases(fresh, t), 1e-13);
            CLOSE_TO(pareto->expectedPurchasesNew(t, {}), pareto->expectedPurchases(fresh, t), 1e-13);
            CLOSE_TO(pareto->probabilityAliveNew(t, {}), pareto->probabilityAliveAfter(fresh, t), 1e-13);
        }
        // MBG/NBD: the share b / (a + b) survives the first purchase
        const auto mbg = modelAt("mbg-nbd", {0.8, 6, 0.9, 2.5});
        CLOSE_TO(mbg->probabilityAliveNew(0, {}), 2.5 / 3.4, 1e-13);
        CLOSE_TO(mbg->probabilityAlive({0, 0, 0}), 2.5 / 3.4, 1e-13);
        CLOSE_TO(mbg->expectedPurchasesNew(30, {}), mbg->expectedPurchases({0, 0, 0}, 30), 1e-12);
    }

    /// The distribution of purchases sums to 1 and has the mean and the square that are given separately.
    void distributionHasItsMoments()
    {
        const std::vector<std::unique_ptr<FittedModel>> models = [] {
            std::vector<std::unique_ptr<FittedModel>> m;
            m.push_back(modelAt("bg-nbd", {0.2426, 4.4136, 0.7929, 2.4259}));
            m.push_back(modelAt("mbg-nbd", {0.5248, 6.1831, 0.8914, 1.6140}));
            m.push_back(modelAt("pareto-nbd", {0.5533, 10.578, 0.6062, 11.669}));
            return m;
        }();
        for (const auto& model : models)
            for (const CustomerState state : {CustomerState{0, 0, 38}, {2, 30, 38}, {25, 36, 38}}) {
                std::vector<double> p(400);
                model->purchaseDistribution(state, 39, p);
                double sum = 0;
                double mean = 0;
                double square = 0;
                for (std::size_t n = 0; n < p.size(); ++n) {
                    QVERIFY(p[n] >= 0);
                    const double count = static_cast<double>(n);
                    sum += p[n];
                    mean += count * p[n];
                    square += count * count * p[n];
                }
                CLOSE_TO(sum, 1, 1e-10);
                CLOSE_TO(mean, model->expectedPurchases(state, 39), 1e-9);
                CLOSE_TO(square,
                         model->probabilityAlive(state) * model->secondMomentAlive(state.frequency, state.age, 39),
                         1e-9);
                CLOSE_TO(p[0], model->probabilityNoPurchase(state, 39), 1e-12);
            }
    }

    /// Nested models: without dropout (a -> 0, or beta -> infinity) all three are one NBD.
    void nestedInTheNbd()
    {
        const auto bg = modelAt("bg-nbd", {0.8, 9, 1e-7, 1});
        const auto mbg = modelAt("mbg-nbd", {0.8, 9, 1e-7, 1});
        const auto pareto = modelAt("pareto-nbd", {0.8, 9, 1e-7, 1});
        for (const CustomerState state : {CustomerState{0, 0, 30}, {3, 25, 30}}) {
            const double nbd = std::lgamma(0.8 + state.frequency) - std::lgamma(0.8) + 0.8 * std::log(9)
                               - (0.8 + state.frequency) * std::log(9 + state.age);
            const double expected = (0.8 + state.frequency) / (9 + state.age) * 20;
            for (const FittedModel* model : {bg.get(), mbg.get(), pareto.get()}) {
                CLOSE_TO(model->logLikelihood(state), nbd, 1e-5);
                CLOSE_TO(model->expectedPurchases(state, 20), expected, 1e-5);
            }
        }
    }

    /// Where theory says so: more recent is more alive; a longer silence less; levers act one way.
    void monotone()
    {
        for (const auto& info : repeatBuyingModels()) {
            const auto model = modelAt(info.name, {0.6, 8, 0.9, 3});
            for (double recency = 1; recency < 38; recency += 1) {
                const double p = model->probabilityAlive({4, recency, 39});
                QVERIFY(p > 0 && p < 1);
                QVERIFY(model->probabilityAlive({4, recency + 1, 39}) > p);
                QVERIFY(model->probabilityAlive({4, recency, 40}) < p);
            }
            double before = 1e9;
            double survived = 2;
            for (double c = 0; c < 4; c += 0.25) {
                const double expected = model->expectedPurchases({4, 30, 39}, 52, {.dropout = c});
                const double survival = model->survivalAlive(4, 39, 52, {.dropout = c});
                QVERIFY(expected < before);
                QVERIFY(survival < survived);
                before = expected;
                survived = survival;
            }
            double last = 0;
            for (double t = 1; t < 2000; t *= 1.7) {
                const double expected = model->expectedPurchases({4, 30, 39}, t);
                QVERIFY(expected > last);
                last = expected;
            }
        }
    }

    /// Long horizons and extreme states stay finite, positive and continuous where series and quadrature meet.
    void extremes()
    {
        for (const auto& info : repeatBuyingModels()) {
            const auto model = modelAt(info.name, {0.3, 0.05, 0.7, 2});
            double last = 0;
            for (double t = 1e-6; t < 1e7; t *= 1.05) {
                const double expected = model->expectedPurchasesNew(t, {});
                QVERIFY(std::isfinite(expected) && expected > last);
                last = expected;
            }
            const auto huge = modelAt(info.name, {50, 3, 0.7, 2});
            const CustomerState state{5000, 990, 1000};
            for (const double value : {huge->logLikelihood(state), huge->probabilityAlive(state),
                                       huge->expectedPurchases(state, 500), huge->probabilityNoPurchase(state, 500)})
                QVERIFY(std::isfinite(value));
            QVERIFY(huge->expectedPurchases(state, 500) <= 5050.0 / 1003 * 500);
        }
    }

    void parametersThatAreNone()
    {
        for (const auto& info : repeatBuyingModels())
            for (const double bad : {0.0, -1.0, double(NAN), double(INFINITY)}) {
                const std::array p{1.0, bad, 1.0, 1.0};
                const auto model = info.at(p, TimeUnit::Week);
                QVERIFY(!model);
                QVERIFY(model.error().kind == ErrorKind::FitImpossible);
                QCOMPARE(model.error().arguments.at(1), std::string("parameters-not-positive"));
            }
    }
};

QTEST_GUILESS_MAIN(TestClvKernels)
#include "test_clv_kernels.moc"

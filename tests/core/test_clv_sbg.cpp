// The contract model sBG.
#include "core/clv/sbg.h"
#include "tests/core/clv_fixture.h"

using namespace perennial;
using namespace perennial::testing;

namespace {

/// Fader & Hardie 2007, table 1: survival of the 'high end' and 'regular' segments, years 1 to 7.
constexpr std::array highEnd{.869, .743, .653, .593, .551, .517, .491};
constexpr std::array regular{.631, .468, .382, .326, .289, .262, .241};

Result<SbgModel> fitOf(const RenewalTable& table)
{
    NoProgress progress;
    return fitSbg(table, {}, progress);
}

}  // namespace

class TestClvSbg : public QObject {
    Q_OBJECT

private slots:
    /// The paper and product 1.3: alpha .668, beta 3.806, S(8..12), residual 7.530.
    void paperHighEnd()
    {
        const auto model = fitOf(renewalsFromSurvival(highEnd, 1000));
        QVERIFY(model && model->report().converged());
        QVERIFY(std::abs(model->report().parameters[0].value - 0.668) < 5e-4);
        QVERIFY(std::abs(model->report().parameters[1].value - 3.806) < 5e-4);
        const std::array later{.460, .436, .414, .395, .378};
        for (int i = 0; i < 5; ++i)
            QVERIFY(std::abs(model->survival(8 + i) - later[i]) < 5e-4);
        QVERIFY(std::abs(*model->residualLifetime(7, 0.1) - 7.530) < 5e-4);
    }
    /// The paper's other segment: alpha .704, beta 1.182.
    void paperRegular()
    {
        const auto model = fitOf(renewalsFromSurvival(regular, 1000));
        QVERIFY(std::abs(model->report().parameters[0].value - 0.704) < 5e-4);
        QVERIFY(std::abs(model->report().parameters[1].value - 1.182) < 5e-4);
    }

    /// S(t) = B(alpha, beta + t) / B(alpha, beta), r(t) its ratio, the residual its discounted sum.
    void identities()
    {
        const SbgModel model(0.7, 1.2);
        const auto logBeta = [](double a, double b) { return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b); };
        QCOMPARE(model.survival(0), 1.0);
        double before = 0;
        for (int t = 1; t < 40; ++t) {
            CLOSE_TO(model.survival(t), std::exp(logBeta(0.7, 1.2 + t) - logBeta(0.7, 1.2)), 1e-12);
            CLOSE_TO(model.retention(t), model.survival(t) / model.survival(t - 1), 1e-13);
            QVERIFY(model.retention(t) > before);
            before = model.retention(t);
        }
        for (const int n : {0, 3, 20}) {
            double sum = 0;
            for (int t = n + 1; t < n + 3000; ++t)
                sum += model.survival(t) / model.survival(n) * std::pow(1.1, -(t - n - 1));
            CLOSE_TO(*model.residualLifetime(n, 0.1), sum, 1e-11);
        }
    }

    void levers()
    {
        const SbgModel model(0.7, 1.2);
        CLOSE_TO(model.survivalFrom(3, 5), model.survival(8) / model.survival(3), 1e-13);
        double before = 1e9;
        for (double c = 0.25; c < 3; c += 0.25) {
            const double value = *model.residualLifetime(2, 0.1, {.dropout = c});
            QVERIFY(value < before);
            before = value;
        }
        CLOSE_TO(*model.residualLifetime(2, 0.1, {.dropout = 0}), 1.1 / 0.1, 1e-12);
        QVERIFY(model.residualLifetime(2, 0).error() == Reason::NotApplicable);
        CLOSE_TO(*SbgModel(3, 4).residualLifetime(0, 0), 4.0 / 2, 1e-11);  // E[(1-theta)/theta] = beta / (alpha - 1)
        QVERIFY(!model.residualLifetime(-1, 0.1));
        QVERIFY(!model.residualLifetime(1, NAN));
    }

    /// Contracts one by one, some still running, give the same table as counting them.
    void tenures()
    {
        const std::vector<int> renewals{0, 2, 2, 3, 1};
        const RenewalTable table = renewalsFromTenures(renewals, {true, false, true, false, true});
        QCOMPARE(table.atRisk, (std::vector<double>{5, 4, 2}));
        QCOMPARE(table.lost, (std::vector<double>{1, 1, 1}));
    }

    /// Simulated contracts with cohorts of different length: parameters within 4 standard errors.
    void recovery()
    {
        Simulator simulator(12);
        std::vector<int> renewals;
        std::vector<bool> ended;
        for (int i = 0; i < 20'000; ++i) {
            const double theta = simulator.beta(0.9, 3.2);
            const int cohort = 1 + i % 8;
            int made = 0;
            bool left = false;
            while (made < cohort && !left) {
                left = simulator.uniform() < theta;
                made += left ? 0 : 1;
            }
            renewals.push_back(made);
            ended.push_back(left);
        }
        const auto model = fitOf(renewalsFromTenures(renewals, ended));
        for (const auto& [i, truth] : {std::pair{0, 0.9}, {1, 3.2}}) {
            const Parameter& p = model->report().parameters[i];
            QVERIFY(std::abs(p.value - truth) < 4 * p.standardError);
        }
    }

    void impossible()
    {
        const auto why = [](const RenewalTable& table) {
            const auto model = fitOf(table);
            return model ? std::string() : model.error().arguments.at(1);
        };
        QCOMPARE(why({}), std::string("no-customers"));
        QCOMPARE(why({{100, 100}, {0, 0}}), std::string("nobody-left"));
        QCOMPARE(why({{100}, {100}}), std::string("all-left-at-once"));
        QCOMPARE(why({{100}, {120}}), std::string("not-a-renewal-table"));
        QCOMPARE(why({{100, NAN}, {10, 5}}), std::string("not-a-renewal-table"));
        QCOMPARE(why({{100, 90}, {10}}), std::string("not-a-renewal-table"));
        // equal loss at each renewal: no heterogeneity; it ends and says so, and survival is geometric
        const auto model = fitOf(renewalsFromSurvival(std::array{0.8, 0.64, 0.512, 0.4096}, 1000));
        QVERIFY(model);
        CLOSE_TO(model->survival(4), 0.4096, 1e-3);
    }
};

QTEST_GUILESS_MAIN(TestClvSbg)
#include "test_clv_sbg.moc"

// The Gamma-Gamma model of spend.
#include "core/clv/spend_likelihood.h"
#include "tests/core/clv_fixture.h"

#include <algorithm>

using namespace perennial;
using namespace perennial::testing;

namespace {

Result<SpendModel> spendOf(const CustomerSummary& summary)
{
    NoProgress progress;
    return fitSpend(summary, {}, progress);
}

bool warns(const SpendModel& model, FitWarning warning)
{
    return std::ranges::find(model.report().warnings, warning) != model.report().warnings.end();
}

CustomerSummary simulated(int customers, const std::vector<double>& p, std::uint64_t seed)
{
    Simulator simulator(seed);
    CustomerSummary summary;
    for (int i = 0; i < customers; ++i) {
        const std::uint32_t x = static_cast<std::uint32_t>(i % 6);
        const double nu = simulator.gamma(p[1], p[2]);
        double sum = 0;
        for (std::uint32_t k = 0; k < x; ++k)
            sum += simulator.gamma(p[0], nu);
        addCustomer(summary, x, 50, 100, x > 0 ? sum / x : 0);
    }
    return summary;
}

}  // namespace

class TestClvSpend : public QObject {
    Q_OBJECT

private slots:
    /// Fader & Hardie 2013, and product 1.3: 946 repeat buyers of CDNOW.
    void cdnow()
    {
        NEED_SHARED_DATA();
        const auto model = spendOf(summaryFrom(sharedFile("oracle/cdnow_sample/cbs.csv")));
        QVERIFY(model && model->report().converged());
        QCOMPARE(model->report().customers, std::uint64_t{946});
        const auto& p = model->report().parameters;
        QVERIFY(std::abs(p[0].value - 6.2496) < 5e-5);
        QVERIFY(std::abs(p[1].value - 3.7442) < 5e-5);
        QVERIFY(std::abs(p[2].value - 15.4435) < 5e-5);
        QVERIFY(std::abs(*model->populationMean() - 35.170) < 5e-4);
        QVERIFY(std::abs(model->report().logLikelihood - -4055.918) < 5e-4);
        QVERIFY(!warns(*model, FitWarning::SpendFrequencyCorrelation));
    }

    void apparel()
    {
        NEED_SHARED_DATA();
        const std::string stem = sharedFile("oracle/apparelTrans");
        const std::string reference = textOf(stem + "/reference_bgnbd.json");
        const auto model = spendOf(summaryFrom(stem + "/cbs.csv"));
        QVERIFY(model->report().logLikelihood >= jsonNumber(reference, "gg", "LL_by_ref") - 1e-6);
        const auto& p = model->report().parameters;
        CLOSE_TO(p[0].value, jsonNumber(reference, "gg", "p"), 1e-5);
        CLOSE_TO(p[1].value, jsonNumber(reference, "gg", "q"), 1e-5);
        CLOSE_TO(p[2].value, jsonNumber(reference, "gg", "gamma"), 1e-5);
    }

    /// The project's own base: optimum by 30-digit arithmetic (tests/data/clv/make_base.py).
    void ownBase()
    {
        const auto model = spendOf(summaryFrom(ownFile("base.csv")));
        for (const auto& f : rowsOf(ownFile("optimum.csv"))) {
            if (f[0] != "gamma-gamma")
                continue;
            QVERIFY(std::abs(model->report().logLikelihood - std::stod(f[1])) < 1e-8);
            for (std::size_t i = 0; i < 3; ++i) {
                CLOSE_TO(model->report().parameters[i].value, std::stod(f[2 + i]), 5e-4);
                CLOSE_TO(model->report().parameters[i].standardError, std::stod(f[6 + i]), 5e-3);
            }
        }
    }

    /// Gradient and Hessian against differences of the plain sum over customers.
    void derivatives()
    {
        const CustomerSummary summary = simulated(400, {6, 4, 15}, 9);
        const SpendTable table = spendTable(summary);
        const SpendLikelihood likelihood(table);
        const auto naive = [&](const Point& p) {
            double sum = 0;
            for (std::size_t i = 0; i < summary.size(); ++i)
                if (summary.frequency[i] > 0)
                    sum += spendLogLikelihood(p[0], p[1], p[2], summary.frequency[i], summary.meanRepeatSpend(i));
            return sum;
        };
        for (const Point at : {Point{6, 4, 15}, Point{0.5, 1.5, 200}, Point{80, 12, 3}}) {
            const Derivatives d = likelihood.evaluate(at);
            CLOSE_TO(d.value, naive(at), 1e-11);
            for (std::size_t i = 0; i < 3; ++i) {
                const double h = 1e-4 * at[i];
                Point up = at;
                Point down = at;
                up[i] += h;
                down[i] -= h;
                CLOSE_TO((naive(up) - naive(down)) / (2 * h), d.gradient[i], 1e-5);
                const Derivatives above = likelihood.evaluate(up);
                const Derivatives below = likelihood.evaluate(down);
                for (std::size_t j = 0; j < 3; ++j)
                    CLOSE_TO((above.gradient[j] - below.gradient[j]) / (2 * h), d.hessian[i][j], 1e-5);
            }
        }
    }

    /// eq. 1a of the note, written out with plain gamma functions.
    void density()
    {
        const double p = 6.25;
        const double q = 3.74;
        const double v = 15.44;
        for (const auto& [x, m] : {std::pair{1.0, 20.0}, {4.0, 55.5}, {12.0, 3.0}}) {
            const double plain = std::lgamma(p * x + q) - std::lgamma(p * x) - std::lgamma(q) + q * std::log(v)
                                 + (p * x - 1) * std::log(m) + p * x * std::log(x) - (p * x + q) * std::log(v + m * x);
            CLOSE_TO(SpendModel(p, q, v).logLikelihood(x, m), plain, 1e-12);
        }
    }

    /// The estimate lies between the customer's own mean and everybody's, nearer to its own with more purchases.
    void shrinks()
    {
        const SpendModel model(6, 4, 15);
        const double everybody = *model.populationMean();
        QCOMPARE(*model.expectedSpend(0, 0), everybody);
        double before = everybody;
        for (double x = 1; x < 100; x *= 2) {
            const double estimate = *model.expectedSpend(x, 80);
            QVERIFY(estimate > before && estimate < 80);
            before = estimate;
        }
    }

    /// Posterior moments against simulation: customers whose observed mean lies near 40.
    void moments()
    {
        const SpendModel model(6, 5, 120);
        const auto none = model.spendMoments(0, 0);
        QVERIFY(none);
        Simulator simulator(5);
        double square = 0;
        double within = 0;
        constexpr int draws = 400'000;
        for (int i = 0; i < draws; ++i) {
            const double nu = simulator.gamma(5, 120);
            const double mean = 6 / nu;
            const double one = simulator.gamma(6, nu);
            square += mean * mean / draws;
            within += (one - mean) * (one - mean) / draws;
        }
        CLOSE_TO(none->meanSquare, square, 0.03);
        CLOSE_TO(none->occasionVariance, within, 0.03);
        QVERIFY(SpendModel(6, 1.5, 10).spendMoments(0, 0).error() == Reason::SpendShapeTooSmall);
    }

    void recovery()
    {
        const std::vector<double> truth{3, 5, 60};
        const auto model = spendOf(simulated(30'000, truth, 2));
        for (std::size_t i = 0; i < 3; ++i) {
            const Parameter& p = model->report().parameters[i];
            QVERIFY(std::abs(p.value - truth[i]) < 4 * p.standardError);
        }
    }

    /// A heavy tail: q <= 1 has no mean; it is warned of and money figures are undefined.
    void noMean()
    {
        const auto model = spendOf(simulated(5000, {3, 0.7, 10}, 8));
        QVERIFY(model && warns(*model, FitWarning::SpendShapeTooSmall));
        QVERIFY(model->populationMean().error() == Reason::SpendShapeTooSmall);
        QVERIFY(model->expectedSpend(3, 50).error() == Reason::SpendShapeTooSmall);
    }

    void correlationIsWarnedOf()
    {
        Simulator simulator(6);
        CustomerSummary summary;
        for (std::uint32_t i = 0; i < 600; ++i) {
            const std::uint32_t x = 1 + i % 8;
            addCustomer(summary, x, 50, 100, 10.0 * x + simulator.gamma(4, 0.4));
        }
        QVERIFY(warns(*spendOf(summary), FitWarning::SpendFrequencyCorrelation));
    }

    /// Spends of zero or below say nothing about the size of a purchase: they are left out and counted out.
    void zeroAndNegativeSpend()
    {
        CustomerSummary summary = simulated(600, {6, 4, 15}, 3);
        const auto before = spendOf(summary);
        addCustomer(summary, 3, 50, 100, 0);
        addCustomer(summary, 2, 50, 100, -12);
        const auto after = spendOf(summary);
        QCOMPARE(after->report().customers, before->report().customers);
        QCOMPARE(after->report().logLikelihood, before->report().logLikelihood);
        QVERIFY(after->expectedSpend(2, -12).error() == Reason::NegativeValues);
        QVERIFY(std::isfinite(*after->expectedSpend(3, 0)));
    }

    void impossible()
    {
        const auto why = [](const CustomerSummary& summary) {
            const auto model = spendOf(summary);
            return model ? std::string() : model.error().arguments.at(1);
        };
        QCOMPARE(why({}), std::string("no-repeat-buyers"));
        CustomerSummary summary;
        addCustomer(summary, 0, 0, 50);
        QCOMPARE(why(summary), std::string("no-repeat-buyers"));
        addCustomer(summary, 2, 20, 50, 30);
        QCOMPARE(why(summary), std::string("one-customer"));
        addCustomer(summary, 4, 20, 50, 30);
        QCOMPARE(why(summary), std::string("equal-spends"));
        addCustomer(summary, 4, 20, 50, 31);
        QVERIFY(spendOf(summary).has_value());
        QVERIFY(warns(*spendOf(summary), FitWarning::PriorUsed));
        summary.hasAmounts = false;
        QCOMPARE(why(summary), std::string("no-amounts"));
    }
};

QTEST_GUILESS_MAIN(TestClvSpend)
#include "test_clv_spend.moc"

// Intervals cover at their nominal rate on data generated from known parameters.
#include "core/clv/intervals.h"
#include "core/clv/parameter_draws.h"
#include "tests/core/clv_fixture.h"

#include <algorithm>
#include <numeric>

using namespace perennial;
using namespace perennial::testing;

namespace {

constexpr double horizonWeeks = 52;

/// A horizon of 52 weeks given as 12 months, undiscounted, so that simulation and forecast share it.
PredictionTerms terms()
{
    return {.horizonMonths = 12,
            .discountRate = 0,
            .margin = 1,
            .daysPerMonthInRate = horizonWeeks * 7 / 12,
            .dynamics = {}};
}

std::vector<double> truthOf(std::string_view model)
{
    return model == "pareto-nbd" ? std::vector{0.8, 8.0, 0.9, 30.0} : std::vector{0.8, 8.0, 0.8, 4.0};
}

const std::vector<double> spendTruth{6, 5, 60};

std::vector<SimulatedCustomer> world(std::string_view model, int customers, std::uint64_t seed)
{
    Simulator simulator(seed);
    std::vector<SimulatedCustomer> base;
    for (int i = 0; i < customers; ++i) {
        SimulatedCustomer c = simulator.customer(model, truthOf(model), 20 + i % 60, horizonWeeks, spendTruth);
        base.push_back(c);
    }
    return base;
}

SpendModel spendFitted(const CustomerSummary& summary)
{
    NoProgress progress;
    return *fitSpend(summary, {}, progress);
}

double share(int hits, int all)
{
    return static_cast<double>(hits) / all;
}

}  // namespace

class TestClvIntervals : public QObject {
    Q_OBJECT

private slots:
    /// Simulation-based calibration of totals: fit each of 80 worlds, count how often the actual total of
    /// the next year lies within. 90 % +- 3 standard errors of the count (3.4 points each).
    void totalsCover_data()
    {
        QTest::addColumn<QString>("model");
        for (const char* model : {"bg-nbd", "mbg-nbd", "pareto-nbd"})
            QTest::newRow(model) << model;
    }
    void totalsCover()
    {
        QFETCH(QString, model);
        const std::string name = model.toStdString();
        constexpr int worlds = 80;
        int purchases = 0;
        int value = 0;
        NoProgress progress;
        for (int w = 0; w < worlds; ++w) {
            const auto base = world(name, 250, 1000 + static_cast<std::uint64_t>(w));
            const CustomerSummary summary = summaryOf(base);
            const auto fit = fitted(name, summary);
            QVERIFY(fit);
            const SpendModel spend = spendFitted(summary);
            const auto result = groupIntervals(summary, *fit, &spend, terms(), {}, 1, {.draws = 40}, progress);
            QVERIFY(result && result->residualDefined && result->parameterUncertainty);
            double bought = 0;
            double spent = 0;
            for (const SimulatedCustomer& c : base) {
                bought += c.later;
                spent += c.laterSpend;
            }
            const GroupInterval& interval = result->groups.front();
            purchases += bought >= interval.purchases.lower && bought <= interval.purchases.upper ? 1 : 0;
            value += spent >= interval.residual->lower && spent <= interval.residual->upper ? 1 : 0;
        }
        QVERIFY2(std::abs(share(purchases, worlds) - 0.9) < 0.1, qPrintable(QString::number(share(purchases, worlds))));
        QVERIFY2(std::abs(share(value, worlds) - 0.9) < 0.1, qPrintable(QString::number(share(value, worlds))));
    }

    /// Single customers: counts are whole, so at least 90 % lie within; values near 90 % of those who
    /// have an interval with an end above 0.
    void customersCover_data()
    {
        QTest::addColumn<QString>("model");
        for (const char* model : {"bg-nbd", "mbg-nbd", "pareto-nbd"})
            QTest::newRow(model) << model;
    }
    void customersCover()
    {
        QFETCH(QString, model);
        const auto base = world(model.toStdString(), 6000, 77);
        const CustomerSummary summary = summaryOf(base);
        const auto exact = modelAt(model.toStdString(), truthOf(model.toStdString()));
        const SpendModel spend(spendTruth[0], spendTruth[1], spendTruth[2]);
        NoProgress progress;
        const auto result = customerIntervals(summary, *exact, &spend, terms(), progress);
        QVERIFY(result);
        int counts = 0;
        int values = 0;
        for (std::size_t i = 0; i < base.size(); ++i) {
            const double later = base[i].later;
            counts += later >= result->purchasesLower[i] && later <= result->purchasesUpper[i] ? 1 : 0;
            values += base[i].laterSpend >= result->residualLower[i] && base[i].laterSpend <= result->residualUpper[i]
                          ? 1
                          : 0;
            QVERIFY(result->purchasesLower[i] <= result->purchasesUpper[i]);
        }
        const double counted = share(counts, 6000);
        const double valued = share(values, 6000);
        QVERIFY2(counted > 0.895 && counted < 0.985, qPrintable(QString::number(counted)));
        QVERIFY2(valued > 0.89 && valued < 0.97, qPrintable(QString::number(valued)));
    }

    /// Parameter draws against a parametric bootstrap: the spread of refitted totals is the spread of draws.
    void drawsAgreeWithBootstrap()
    {
        const CustomerSummary summary = summaryOf(world("mbg-nbd", 1500, 5));
        const auto fit = fitted("mbg-nbd", summary);
        const auto total = [&](const FittedModel& m) {
            double sum = 0;
            for (std::size_t i = 0; i < summary.size(); ++i)
                sum += m.expectedPurchases(
                    {double(summary.frequency[i]), summary.recencyDays[i] / 7.0, summary.ageDays[i] / 7.0},
                    horizonWeeks);
            return sum;
        };
        const auto deviation = [](const std::vector<double>& v) {
            const double mean = std::accumulate(v.begin(), v.end(), 0.0) / static_cast<double>(v.size());
            double square = 0;
            for (const double x : v)
                square += (x - mean) * (x - mean);
            return std::sqrt(square / static_cast<double>(v.size() - 1));
        };
        std::vector<double> drawn;
        for (const auto& p : parameterDraws(fit->report(), 120, 3))
            drawn.push_back(total(*fit->withParameters(p)));
        std::vector<double> parameters;
        for (const Parameter& p : fit->report().parameters)
            parameters.push_back(p.value);
        std::vector<double> refitted;
        for (std::uint64_t k = 0; k < 60; ++k) {
            Simulator simulator(9000 + k);
            std::vector<SimulatedCustomer> again;
            for (const float age : summary.ageDays)
                again.push_back(simulator.customer("mbg-nbd", parameters, age / 7.0, 0));
            if (const auto refit = fitted("mbg-nbd", summaryOf(again)))
                refitted.push_back(total(*refit));
        }
        QVERIFY(refitted.size() == 60);
        const double ratio = deviation(drawn) / deviation(refitted);
        QVERIFY2(ratio > 0.7 && ratio < 1.4, qPrintable(QString::number(ratio)));
    }

    /// Groups: each has its own interval, the same seed gives the same, a half is wider relative to its size.
    void groups()
    {
        const CustomerSummary summary = summaryOf(world("mbg-nbd", 800, 6));
        const auto fit = fitted("mbg-nbd", summary);
        const SpendModel spend = spendFitted(summary);
        std::vector<std::uint32_t> groupOf(summary.size());
        for (std::size_t i = 0; i < groupOf.size(); ++i)
            groupOf[i] = i % 2;
        NoProgress progress;
        const auto halves = groupIntervals(summary, *fit, &spend, terms(), groupOf, 2, {}, progress);
        const auto again = groupIntervals(summary, *fit, &spend, terms(), groupOf, 2, {}, progress);
        const auto whole = groupIntervals(summary, *fit, &spend, terms(), {}, 1, {}, progress);
        const auto predicted = predict(summary, *fit, &spend, terms(), progress);
        QVERIFY(halves && again && whole);
        const auto width = [](const Interval& i) { return (i.upper - i.lower) / (i.upper + i.lower); };
        for (std::size_t g = 0; g < 2; ++g) {
            QVERIFY(halves->groups[g].purchases == again->groups[g].purchases);
            QVERIFY(*halves->groups[g].residual == *again->groups[g].residual);
            QVERIFY(width(halves->groups[g].purchases) > width(whole->groups[0].purchases));
        }
        const Interval& total = whole->groups[0].purchases;
        QVERIFY(total.lower < predicted->totalPurchases && predicted->totalPurchases < total.upper);
        QVERIFY(whole->groups[0].residual->lower < predicted->totalResidual);
        QVERIFY(predicted->totalResidual < whole->groups[0].residual->upper);
    }

    /// Of a large base a sample stands for all: the same ends to a tenth of the width.
    void samples()
    {
        const CustomerSummary summary = summaryOf(world("mbg-nbd", 12'000, 8));
        const auto fit = fitted("mbg-nbd", summary);
        const SpendModel spend = spendFitted(summary);
        std::vector<std::uint32_t> groupOf(summary.size());
        for (std::size_t i = 0; i < groupOf.size(); ++i)
            groupOf[i] = i % 5 == 0 ? 1 : 0;
        NoProgress progress;
        const auto all = groupIntervals(summary, *fit, &spend, terms(), groupOf, 2,
                                        {.draws = 60, .sampleFrom = 1'000'000}, progress);
        const auto part =
            groupIntervals(summary, *fit, &spend, terms(), groupOf, 2, {.draws = 60, .sampleFrom = 4000}, progress);
        QVERIFY(all && part);
        const auto near = [](const Interval& a, const Interval& b) {
            const double width = a.upper - a.lower;
            return std::abs(a.lower - b.lower) < 0.1 * width && std::abs(a.upper - b.upper) < 0.1 * width;
        };
        for (std::size_t g = 0; g < 2; ++g) {
            QVERIFY(near(all->groups[g].purchases, part->groups[g].purchases));
            QVERIFY(near(*all->groups[g].residual, *part->groups[g].residual));
        }
    }

    /// Given parameters have no covariance: only sampling, and that is said.
    void withoutCovariance()
    {
        const CustomerSummary summary = summaryOf(world("mbg-nbd", 300, 6));
        NoProgress progress;
        const auto model = modelAt("mbg-nbd", truthOf("mbg-nbd"));
        const auto result = groupIntervals(summary, *model, nullptr, terms(), {}, 1, {}, progress);
        QVERIFY(result && !result->parameterUncertainty);
        QVERIFY(result->groups[0].purchases.upper > result->groups[0].purchases.lower);
        QVERIFY(result->residualDefined.error() == Reason::FitFailed && !result->groups[0].residual);
        const SpendModel heavy(6, 1.5, 60);  // a mean, but no variance
        QVERIFY(groupIntervals(summary, *model, &heavy, terms(), {}, 1, {}, progress)->residualDefined.error()
                == Reason::SpendShapeTooSmall);
        QVERIFY(parameterDraws(model->report(), 10, 1).empty());
    }

    void badInput()
    {
        const CustomerSummary summary = summaryOf(world("mbg-nbd", 30, 6));
        NoProgress progress;
        const auto model = modelAt("mbg-nbd", truthOf("mbg-nbd"));
        QVERIFY(groupIntervals({}, *model, nullptr, terms(), {}, 1, {}, progress).error().kind == ErrorKind::NoData);
        const std::vector<std::uint32_t> wrong(summary.size(), 3);
        QVERIFY(groupIntervals(summary, *model, nullptr, terms(), wrong, 2, {}, progress).error().kind
                == ErrorKind::OptionInvalid);
        PredictionTerms none = terms();
        none.horizonMonths = NAN;
        QVERIFY(!groupIntervals(summary, *model, nullptr, none, {}, 1, {}, progress));
        QVERIFY(!customerIntervals(summary, *model, nullptr, none, progress));
    }
};

QTEST_GUILESS_MAIN(TestClvIntervals)
#include "test_clv_intervals.moc"

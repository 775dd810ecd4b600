// Renewal cohorts: the survivor tables of Fader & Hardie 2007, "How to Project Customer Retention", Journal of
// Interactive Marketing 21(1), table 1 and section 3: the first seven renewals are fitted, of 1,000 customers.
#include "core/retention/renewals.h"

#include <QtTest>

#include <cmath>

using namespace perennial;

namespace {

const std::vector<double> highEnd{1000, 869, 743, 653, 593, 551, 517, 491};
const std::vector<double> regular{1000, 631, 468, 382, 326, 289, 262, 241};

RenewalFigures figuresOf(std::vector<RenewalCohort> cohorts)
{
    NoProgress progress;
    auto figures = renewalFigures({std::move(cohorts), 1000}, progress);
    if (!figures)
        qFatal("no figures");
    return std::move(*figures);
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

}  // namespace

class TestRetentionRenewals : public QObject {
    Q_OBJECT

private slots:
    void publishedParameters()
    {
        const RenewalFigures figures = figuresOf({{"High end", highEnd}, {"Regular", regular}});
        QCOMPARE(figures.cohorts.size(), std::size_t{2});
        const auto& high = figures.cohorts[0].model;
        const auto& low = figures.cohorts[1].model;
        QVERIFY(high.has_value() && low.has_value());
        QVERIFY(isNear(high->report().parameters[0].value, 0.668, 0.0005));
        QVERIFY(isNear(high->report().parameters[1].value, 3.806, 0.0005));
        QVERIFY(isNear(low->report().parameters[0].value, 0.704, 0.0005));
        QVERIFY(isNear(low->report().parameters[1].value, 1.182, 0.0005));
        const double projected[] = {.460, .436, .414, .395, .378};
        for (int i = 0; i < 5; ++i)
            QVERIFY(isNear(high->survival(8 + i), projected[i], 0.0005));
        // product.md 1.3: seven renewals made, the eighth due now, 10 % a period.
        QVERIFY(isNear(*figures.cohorts[0].residualPeriods(0.1), 7.530, 0.0005));
        QVERIFY(isNear(figures.cohorts[0].survival[6], 0.491, 1e-12));
    }

    /// Counted by hand: at the second renewal stand 869 + 631, and lose 126 + 163.
    void cohortsAreAddedUp()
    {
        const RenewalFigures figures = figuresOf({{"", highEnd}, {"", {1000, 631, 468}}});
        QCOMPARE(figures.all.atRisk.size(), std::size_t{7});
        QCOMPARE(figures.all.atRisk[1], 1500.0);
        QCOMPARE(figures.all.lost[1], 289.0);
        QCOMPARE(figures.all.atRisk[2], 743.0);  // the shorter one is not followed further
    }

    void withoutCohortsThereIsNoFigure()
    {
        NoProgress progress;
        const auto none = renewalFigures({}, progress);
        QVERIFY(!none && none.error().kind == ErrorKind::NoData);
    }
};

QTEST_GUILESS_MAIN(TestRetentionRenewals)
#include "test_retention_renewals.moc"

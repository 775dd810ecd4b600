// What comes out of a model beside the expected purchases: the next purchase, the whole life, counts.
#include "core/clv/frequency_fit.h"
#include "core/clv/next_purchase.h"
#include "tests/core/clv_fixture.h"

#include <algorithm>

using namespace perennial;
using namespace perennial::testing;

namespace {

std::vector<double> truthOf(std::string_view model)
{
    return model == "pareto-nbd" ? std::vector{0.8, 8.0, 0.9, 30.0} : std::vector{0.8, 8.0, 0.8, 4.0};
}

}  // namespace

class TestClvOutlook : public QObject {
    Q_OBJECT

private slots:
    void models_data()
    {
        QTest::addColumn<QString>("model");
        for (const char* model : {"bg-nbd", "mbg-nbd", "pareto-nbd"})
            QTest::newRow(model) << model;
    }

    /// At the estimated date the chance of a purchase is one half; a dash stands only where it never is.
    void nextPurchaseIsTheMedian_data() { models_data(); }
    void nextPurchaseIsTheMedian()
    {
        QFETCH(QString, model);
        const CustomerSummary summary = seededBase(model.toStdString(), truthOf(model.toStdString()), 400);
        const auto m = modelAt(model.toStdString(), truthOf(model.toStdString()));
        NoProgress progress;
        const auto days = nextPurchaseDays(summary, *m, progress);
        QVERIFY(days && days->size() == summary.size());
        int known = 0;
        for (std::size_t i = 0; i < summary.size(); ++i) {
            const CustomerState s{double(summary.frequency[i]), summary.recencyDays[i] / 7.0, summary.ageDays[i] / 7.0};
            if (std::isnan((*days)[i])) {
                QVERIFY(m->probabilityNoPurchase(s, latestNextPurchaseDays / 7) >= 0.5 - 1e-9);
                continue;
            }
            ++known;
            QVERIFY(std::abs(m->probabilityNoPurchase(s, (*days)[i] / 7.0) - 0.5) < 1e-4);
        }
        QVERIFY(known > 100 && known < 400);
    }

    /// The whole life is worth more than the horizon and is where ever longer horizons lead: with a discount of
    /// 60 % a year, 30 years are the life. (Months discount at their end, the whole life continuously.)
    void wholeLife_data() { models_data(); }
    void wholeLife()
    {
        QFETCH(QString, model);
        const CustomerSummary summary = seededBase(model.toStdString(), truthOf(model.toStdString()), 40);
        CustomerSummary spent;
        for (std::size_t i = 0; i < summary.size(); ++i)
            addCustomer(spent, summary.frequency[i], summary.recencyDays[i], summary.ageDays[i], 30 + double(i % 7));
        const auto m = modelAt(model.toStdString(), truthOf(model.toStdString()));
        const SpendModel spend(6, 5, 60);
        NoProgress progress;
        PredictionTerms terms{.horizonMonths = 360, .discountRate = 0.6, .margin = 0.4};
        const auto life = lifetimeResidual(spent, *m, spend, terms, progress);
        const auto far = predict(spent, *m, &spend, terms, progress);
        terms.horizonMonths = 12;
        const auto year = predict(spent, *m, &spend, terms, progress);
        QVERIFY(life && far && year);
        for (std::size_t i = 0; i < spent.size(); ++i) {
            QVERIFY((*life)[i] > year->residual[i]);
            CLOSE_TO(double(far->residual[i]), double((*life)[i]), 0.03);
        }
    }

    /// Many ages are interpolated: no customer's whole life is off by more than 1e-5 of the exact kernel.
    void manyAges_data() { models_data(); }
    void manyAges()
    {
        QFETCH(QString, model);
        const CustomerSummary summary = seededBase(model.toStdString(), truthOf(model.toStdString()), 3000);
        CustomerSummary spent;
        for (std::size_t i = 0; i < summary.size(); ++i)
            addCustomer(spent, summary.frequency[i], summary.recencyDays[i] / 100, 1 + summary.ageDays[i] - 140, 30);
        const SpendModel spend(6, 5, 60);
        for (const double scale : {0.1, 1.0}) {
            std::vector<double> truth = truthOf(model.toStdString());
            truth[1] *= scale;
            truth[3] *= model == "pareto-nbd" ? scale : 1;
            const auto m = modelAt(model.toStdString(), truth);
            NoProgress progress;
            const auto life = lifetimeResidual(spent, *m, spend, {}, progress);
            QVERIFY(life);
            const double delta = std::log(1.1) / (daysPerYear / 7);
            for (std::size_t i = 0; i < spent.size(); i += 17) {
                const CustomerState s{double(spent.frequency[i]), spent.recencyDays[i] / 7.0, spent.ageDays[i] / 7.0};
                const double mean = *spend.expectedSpend(spent.frequency[i], spent.meanRepeatSpend(i));
                CLOSE_TO(double((*life)[i]), mean * *m->discountedResidual(s, delta), 1e-5);
            }
        }
    }

    /// Customers by purchases: everybody is somewhere, expected counts lie near those of the model's own world.
    void frequencies_data() { models_data(); }
    void frequencies()
    {
        QFETCH(QString, model);
        const CustomerSummary summary = seededBase(model.toStdString(), truthOf(model.toStdString()), 4000, 9);
        const auto m = modelAt(model.toStdString(), truthOf(model.toStdString()));
        const auto counts = frequencyFit(summary, *m);
        QCOMPARE(counts.size(), std::size_t{8});
        double actual = 0;
        double expected = 0;
        for (const FrequencyCount& c : counts) {
            actual += c.actual;
            expected += c.expected;
            QVERIFY2(std::abs(c.actual - c.expected) < 4.5 * std::sqrt(c.expected),
                     qPrintable(QString::number(c.actual)));
        }
        QCOMPARE(actual, 4000.0);
        CLOSE_TO(expected, 4000.0, 1e-9);
    }

    /// The counts to come have the mean that the sum of expected purchases says.
    void countsToCome_data() { models_data(); }
    void countsToCome()
    {
        QFETCH(QString, model);
        const CustomerSummary summary = seededBase(model.toStdString(), truthOf(model.toStdString()), 300);
        const auto m = modelAt(model.toStdString(), truthOf(model.toStdString()));
        const auto counts = purchaseDistribution(summary, *m, 70, 400);
        double mean = 0;
        double customers = 0;
        for (const FrequencyCount& c : counts) {
            mean += c.purchases * c.expected;
            customers += c.expected;
        }
        double expected = 0;
        for (std::size_t i = 0; i < summary.size(); ++i)
            expected += m->expectedPurchases(
                {double(summary.frequency[i]), summary.recencyDays[i] / 7.0, summary.ageDays[i] / 7.0}, 10);
        CLOSE_TO(customers, 300.0, 1e-9);
        CLOSE_TO(mean, expected, 1e-6);
    }

    void cancelled()
    {
        struct Stop final : Progress {
            bool advance(std::uint64_t, std::uint64_t) override { return false; }
        } stop;
        const CustomerSummary summary = seededBase("bg-nbd", truthOf("bg-nbd"), 30);
        const auto m = modelAt("bg-nbd", truthOf("bg-nbd"));
        QVERIFY(nextPurchaseDays(summary, *m, stop).error().kind == ErrorKind::Cancelled);
        QVERIFY(lifetimeResidual(summary, *m, SpendModel(6, 5, 60), {}, stop).error().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestClvOutlook)
#include "test_clv_outlook.moc"

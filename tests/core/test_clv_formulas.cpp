// The formulas of the articles: published examples, identities and the unit trap.
#include "core/clv/formulas.h"
#include "tests/core/clv_fixture.h"

using namespace perennial;
using namespace perennial::testing;

class TestClvFormulas : public QObject {
    Q_OBJECT

private slots:
    /// Product 1.2: m 100, r .8, d .1, for ever and over 5 periods.
    void retentionForms()
    {
        using enum FirstPayment;
        for (const auto& [first, ever, five] :
             {std::tuple{Now, 366.67, 292.06}, {Excluded, 266.67, 212.41}, {PeriodEnd, 333.33, 265.51}}) {
            QVERIFY(std::abs(*retentionForm(100, 0.8, 0.1, first) - ever) < 5e-3);
            QVERIFY(std::abs(*retentionForm(100, 0.8, 0.1, first, 5) - five) < 5e-3);
            CLOSE_TO(*retentionForm(100, 0.8, 0.1, first, 2000), *retentionForm(100, 0.8, 0.1, first), 1e-12);
            QCOMPARE(*retentionForm(100, 0.8, 0.1, first, 0), 0.0);
        }
        // the sum written out
        double now = 0;
        for (int k = 0; k < 7; ++k)
            now += 40 * std::pow(0.9 / 1.05, k);
        CLOSE_TO(*retentionForm(40, 0.9, 0.05, Now, 7), now, 1e-13);
        CLOSE_TO(*retentionForm(10, 1.0, 0.0, Now, 12), 120, 1e-15);
        CLOSE_TO(*retentionForm(-40, 0.9, 0.05, Now, 7), -now, 1e-13);
    }
    void retentionFormsWithoutSense()
    {
        for (const auto& [m, r, d] : {std::tuple{100.0, 1.2, 0.1},
                                      {100.0, -0.1, 0.1},
                                      {100.0, 0.5, -1.0},
                                      {100.0, NAN, 0.1},
                                      {NAN, 0.5, 0.1},
                                      {100.0, 1.1, 0.1}})
            QVERIFY(retentionForm(m, r, d, FirstPayment::Now).error() == Reason::NotApplicable);
        QVERIFY(!retentionForm(100, 0.5, 0.1, FirstPayment::Now, -1));
    }

    void rates()
    {
        CLOSE_TO(std::pow(monthlyRetention(0.7), 12), 0.7, 1e-14);
        CLOSE_TO(std::pow(1 + monthlyDiscount(0.1), 12), 1.1, 1e-14);
    }

    /// APV x APF = R / C, and per year.
    void purchaseFigureIdentities()
    {
        WindowFigures w{.from = Day::from(2023, 3, 1), .to = Day::from(2024, 2, 29), .customers = 7, .purchases = 19};
        w.revenue += *Money::fromMajor(1234.5678);
        const PurchaseFigures f = purchaseFigures(w, true);
        CLOSE_TO(*f.averagePurchaseValue * *f.purchaseFrequency, 1234.5678 / 7, 1e-14);
        CLOSE_TO(*f.customerValue, 1234.5678 / 7, 1e-15);
        CLOSE_TO(*f.customerValuePerYear, 1234.5678 / 7 * 365.25 / 366, 1e-14);
        CLOSE_TO(*f.frequencyPerYear, 19.0 / 7 * 365.25 / 366, 1e-14);
        const PurchaseFigures without = purchaseFigures(w, false);
        QVERIFY(without.averagePurchaseValue.error() == Reason::NoAmounts && without.purchaseFrequency);
        w.purchases = w.customers = 0;
        QVERIFY(purchaseFigures(w, true).purchaseFrequency.error() == Reason::NoPurchases);
    }

    void lifespans()
    {
        CustomerSummary summary;
        QCOMPARE(meanObservedLifespan(summary).value, 0.0);
        addCustomer(summary, 0, 0, 500);
        addCustomer(summary, 3, 730.5, 800);
        CLOSE_TO(meanObservedLifespan(summary).value, 1, 1e-15);
        CLOSE_TO(lifespanFromChurn(0.05).lifespan.value, 20.0 / 12, 1e-15);
        QVERIFY(!lifespanFromChurn(0.05).capped);
        for (const double churn : {0.0, 0.01, double(NAN)}) {
            QVERIFY(lifespanFromChurn(churn).capped);
            CLOSE_TO(lifespanFromChurn(churn).lifespan.value, 5, 1e-15);
        }
        CLOSE_TO(*simpleClv(120.0, Years{2.5}), 300, 1e-15);
        QVERIFY(simpleClv(undefined(Reason::NoAmounts), Years{2}).error() == Reason::NoAmounts);
    }

    /// Monthly transactions times a lifetime in months: given in years it must be the same.
    void unitTrap()
    {
        CLOSE_TO(predictiveFormula(PerMonth{0.5}, 60, 0.4, toMonths(Years{2})), 0.5 * 60 * 0.4 * 24, 1e-15);
    }
};

QTEST_GUILESS_MAIN(TestClvFormulas)
#include "test_clv_formulas.moc"

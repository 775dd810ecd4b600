// Warnings with their numbers, and the formula methods as forecasts: by hand on shops of a few customers.
#include "core/clv/findings.h"
#include "core/clv/formula_forecast.h"
#include "tests/core/clv_fixture.h"

#include <algorithm>

using namespace perennial;
using namespace perennial::testing;

namespace {

struct Shop {
    Ledger ledger;
    OrderBook book;

    void buy(CustomerIndex customer, Day day, double amount = 10)
    {
        while (ledger.customerKey.size() <= customer)
            ledger.customerKey.push_back("c" + std::to_string(ledger.customerKey.size()));
        book.orders.customer.push_back(customer);
        book.orders.day.push_back(day);
        book.orders.net.push_back(*Money::fromMajor(amount));
        book.orders.exclusion.push_back(Exclusion::None);
        book.orders.rows.push_back(1);
    }
    [[nodiscard]] CustomerSummary summary(Day until) const
    {
        NoProgress progress;
        return *summarise(book, ledger, until, progress);
    }
};

FitReport reportWith(FitWarning warning)
{
    FitReport report;
    report.model = "bg-nbd";
    report.parameters = {{"r", 1e6, 0}, {"alpha", 1, 0}};
    report.warnings = {warning};
    return report;
}

}  // namespace

class TestClvFindings : public QObject {
    Q_OBJECT

private slots:
    /// Ten repeat buyers after 100 days: fifty after 500.
    void repeatBuyersGrow()
    {
        Shop shop;
        const Day start = Day::from(2025, 1, 1);
        for (CustomerIndex c = 0; c < 20; ++c) {
            shop.buy(c, start);
            if (c % 2 == 0)
                shop.buy(c, start + 30);
        }
        const CustomerSummary summary = shop.summary(start + 100);
        const auto findings =
            findingsOf({reportWith(FitWarning::TooFewRepeatBuyers)}, summary, occasionsOf(shop.book, summary));
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].have, 10.0);
        QCOMPARE(findings[0].need, 50.0);
        QCOMPARE(toIso(*findings[0].enoughOn), toIso(start + 500));
    }

    void historyGrows()
    {
        Shop shop;
        const Day start = Day::from(2025, 1, 1);
        shop.buy(0, start);
        shop.buy(0, start + 20);
        const CustomerSummary summary = shop.summary(start + 60);
        const auto findings =
            findingsOf({reportWith(FitWarning::HistoryTooShort), reportWith(FitWarning::HistoryTooShort),
                        reportWith(FitWarning::BoundaryParameter)},
                       summary, occasionsOf(shop.book, summary));
        QCOMPARE(findings.size(), std::size_t{2});  // each kind once, in the order of the kinds
        QCOMPARE(findings[0].parameters, std::vector<std::string>{"r"});
        QVERIFY(findings[1].warning == FitWarning::HistoryTooShort);
        QCOMPARE(toIso(*findings[1].enoughOn), toIso(start + 180));
    }

    void oneTimeBuyersOnly()
    {
        Shop shop;
        for (CustomerIndex c = 0; c < 5; ++c)
            shop.buy(c, Day::from(2025, 1, 1) + static_cast<int>(c));
        const CustomerSummary summary = shop.summary(Day::from(2025, 2, 1));
        const auto findings = findingsOf({}, summary, occasionsOf(shop.book, summary));
        QCOMPARE(findings.size(), std::size_t{1});
        QVERIFY(findings[0].warning == FitWarning::OneTimeBuyersOnly && !findings[0].enoughOn);
    }

    /// 10 occasions a month and 40 each December: the mean of the year around it is 12.5, the index 3.2.
    void seasons()
    {
        for (const int december : {40, 10}) {
            Shop shop;
            CustomerIndex customer = 0;
            for (int m = 0; m < 36; ++m) {
                const Month month = Month::of(Day::from(2022, 1, 1)) + m;
                for (int k = 0; k < (m % 12 == 11 ? december : 10); ++k)
                    shop.buy(customer++, month.firstDay() + k % 28);
            }
            const CustomerSummary summary = shop.summary(Day::from(2024, 12, 31));
            const OccasionIndex occasions = occasionsOf(shop.book, summary);
            const auto index = seasonalIndex(summary, occasions);
            QCOMPARE(index.size(), std::size_t{12});
            CLOSE_TO(index[11], december == 40 ? 3.2 : 1.0, 1e-12);
            const auto findings = findingsOf({}, summary, occasions);
            QCOMPARE(std::ranges::count(findings, FitWarning::Seasonality, &Finding::warning), december == 40 ? 1 : 0);
        }
    }

    void seasonsNeedTwoYears()
    {
        Shop shop;
        for (CustomerIndex c = 0; c < 700; ++c)
            shop.buy(c, Day::from(2023, 1, 1) + static_cast<int>(c));
        const CustomerSummary summary = shop.summary(Day::from(2024, 11, 30));
        QVERIFY(seasonalIndex(summary, occasionsOf(shop.book, summary)).empty());
        QVERIFY(seasonalIndex({}, {}).empty());
    }

    /// Two buyers of the window with 3 purchases of 10, 10 and 40; one who left two years ago.
    void formulas()
    {
        Shop shop;
        const Day asOf = Day::from(2025, 12, 31);
        shop.buy(0, asOf + -200, 10);
        shop.buy(0, asOf + -100, 40);
        shop.buy(1, asOf + -50, 10);
        shop.buy(2, asOf + -900, 100);
        const CustomerSummary summary = shop.summary(asOf);
        const FormulaForecast forecast(shop.book, summary, Window::Months12);
        const double perYear = 1.5 * daysPerYear / 365;
        const double lifespan = 100 / 3.0 / daysPerYear;  // mean of 100, 0 and 0 days
        CLOSE_TO(forecast.expected(FormulaMethod::Simple, 0, daysPerYear), perYear * lifespan, 1e-12);
        QCOMPARE(forecast.expected(FormulaMethod::Simple, 2, 365), 0.0);
        CLOSE_TO(forecast.expected(FormulaMethod::Historical, 0, 50), 1 / 200.0 * 50, 1e-12);
        CLOSE_TO(*forecast.spend(FormulaMethod::Simple, 0), 20.0, 1e-12);
        CLOSE_TO(*forecast.spend(FormulaMethod::Historical, 0), 25.0, 1e-12);

        NoProgress progress;
        PredictionTerms terms{.horizonMonths = 12, .discountRate = 0, .margin = 0.5};
        const auto simple = predictByFormula(forecast, FormulaMethod::Simple, summary, terms, progress);
        QVERIFY(simple);
        QCOMPARE(simple->model, std::string("simple"));
        CLOSE_TO(simple->totalResidual, 2 * perYear * lifespan * 20 * 0.5, 1e-12);
        QVERIFY(std::isnan(simple->probabilityAlive[0]) && std::isnan(simple->probabilityNoPurchase[0]));
        const auto historical = predictByFormula(forecast, FormulaMethod::Historical, summary, terms, progress);
        CLOSE_TO(historical->totalPurchases, daysPerYear / 200, 1e-9);
        CLOSE_TO(double(historical->residual[0]), daysPerYear / 200 * 25 * 0.5, 1e-6);
        // a new customer: the first order and what a buyer brings
        CLOSE_TO(*newCustomerByFormula(forecast, FormulaMethod::Simple, 30, terms),
                 0.5 * (30 + 20 * perYear * lifespan), 1e-12);
        terms.discountRate = 0.1;
        const auto discounted = predictByFormula(forecast, FormulaMethod::Historical, summary, terms, progress);
        QVERIFY(discounted->totalResidual < historical->totalResidual);
        QCOMPARE(discounted->totalPurchases, historical->totalPurchases);
    }

    void formulaNames()
    {
        for (const FormulaMethod method : formulaMethods)
            QVERIFY(formulaMethodNamed(name(method)) == method);
        QVERIFY(!formulaMethodNamed("bg-nbd") && !formulaMethodNamed(""));
    }

    void formulasWithoutAmounts()
    {
        Shop shop;
        shop.ledger.hasAmounts = false;
        shop.buy(0, Day::from(2025, 1, 1));
        shop.buy(0, Day::from(2025, 3, 1));
        const CustomerSummary summary = shop.summary(Day::from(2025, 6, 1));
        NoProgress progress;
        const FormulaForecast forecast(shop.book, summary, Window::Months12);
        for (const FormulaMethod method : formulaMethods) {
            const auto p = predictByFormula(forecast, method, summary, {}, progress);
            QVERIFY(p && p->spendDefined.error() == Reason::NoAmounts && p->residual.empty());
            QVERIFY(std::isfinite(p->totalPurchases));
        }
    }
};

QTEST_GUILESS_MAIN(TestClvFindings)
#include "test_clv_findings.moc"

// How far the levers have been in the data: on bases small enough to reckon by hand.
#include "core/analysis/lever_support.h"
#include "tests/ui/made_shop.h"

#include <QTest>

#include <cmath>

using namespace perennial;

namespace {

/// One order of one row a call; amounts are 10.
class Base {
public:
    Base() { ledger_.currency = "EUR"; }

    void buy(int customer, Day day, double cost)
    {
        while (static_cast<int>(ledger_.customerKey.size()) <= customer)
            ledger_.customerKey.push_back("c" + std::to_string(ledger_.customerKey.size()));
        ledger_.rowId.push_back(static_cast<std::int64_t>(ledger_.rowId.size()) + 1);
        ledger_.order.push_back(static_cast<OrderIndex>(ledger_.order.size()));
        ledger_.orderId.push_back(std::to_string(ledger_.order.back()));
        ledger_.orderCustomer.push_back(static_cast<CustomerIndex>(customer));
        ledger_.day.push_back(day);
        ledger_.amount.push_back(Money::fromParts(10 * Money::scale));
        ledger_.cost.push_back(Money::fromMajor(cost).value());
        ledger_.kind.push_back(LineKind::Sale);
        ledger_.status.push_back(OrderStatus::Valid);
    }

    [[nodiscard]] std::shared_ptr<const Analysis> analysis(Definitions definitions = {}) const
    {
        Ledger ledger = ledger_;
        ledger.customerName = ledger.customerKey;
        definitions.asOf = Day::from(2025, 12, 31);
        NoProgress nobody;
        const Snapshot snapshot{"base", std::make_shared<const Ledger>(std::move(ledger)), {}, Day::from(2026, 1, 1)};
        return run(snapshot, definitions, nullptr, nobody).value();
    }

private:
    Ledger ledger_;
};

/// 30 people who bought twice in 2024 and thrice in 2025, at different costs; one more order on the last day.
Base twoYears()
{
    Base base;
    for (int c = 0; c < 30; ++c) {
        base.buy(c, Day::from(2024, 1, 1), 1);
        base.buy(c, Day::from(2024, 6, 1), 5);
        base.buy(c, Day::from(2025, 2, 1), 6);
        base.buy(c, Day::from(2025, 3, 1), 5.5);
        base.buy(c, Day::from(2025, 4, 1), 7);
    }
    base.buy(0, Day::from(2025, 12, 31), 9.9);
    return base;
}

bool is(const std::optional<SeenRange>& seen, double lowest, double highest, std::size_t parts)
{
    return seen && std::abs(seen->lowest - lowest) < 1e-9 && std::abs(seen->highest - highest) < 1e-9
           && seen->parts == parts;
}

}  // namespace

class TestAnalysisSupport : public QObject {
    Q_OBJECT

private slots:
    void frequencyOfEachYear()
    {
        const LeverSupport support = leverSupport(*twoYears().analysis(), {});
        // 2025: 91 purchases of 30 buyers in 365 days; the 365 days before begin on 2024-01-02 and hold one each
        QVERIFY(is(support.frequency, 365.25 / 365, 91.0 / 30 * 365.25 / 365, 2));
    }

    void marginOfEachMonth()
    {
        // June 2024 .5, February .4, March .45, April .3; the first and the last month may be incomplete
        QVERIFY(is(leverSupport(*twoYears().analysis(), {}).margin, 0.3, 0.5, 4));
        Definitions given;  // one rate: for rows without a cost, and here every row has one (product 1.1)
        given.margin = 0.4;
        QVERIFY(is(leverSupport(*twoYears().analysis(given), {}).margin, 0.3, 0.5, 4));
    }

    void newCustomersOfAnyYear()
    {
        // all came 23 months before the as-of date: only the last of the spans of twelve months holds them
        QVERIFY(is(leverSupport(*twoYears().analysis(), {}).newCustomers, 0, 30, 13));
    }

    void costOfANewCustomer()
    {
        Base base;
        int customer = 0;
        for (unsigned month = 1; month <= 5; ++month)
            for (int k = 0; k < 10; ++k)
                base.buy(customer++, Day::from(2025, month, 5), 5);
        Definitions definitions;
        const int spend[] = {1000, 100, 200, 150, 5000};
        for (int month = 0; month < 5; ++month)
            definitions.spend.push_back(
                {Month::of(Day::from(2025, 1, 1)) + month, "", Money::fromParts(spend[month] * Money::scale)});
        QVERIFY(is(leverSupport(*base.analysis(definitions), {}).acquisitionCost, 10, 20, 3));
        Definitions flat;
        flat.acquisitionCost = Money::fromParts(20 * Money::scale);
        QVERIFY(!leverSupport(*base.analysis(flat), {}).acquisitionCost);  // one figure is no range
    }

    void discountsGiven()
    {
        const auto analysis = twoYears().analysis();
        PricedMonths prices;
        prices.discounts.assign(18, 0.1);
        prices.discounts.push_back(0.25);
        QVERIFY(!leverSupport(*analysis, prices).discount);  // 19 are too few
        prices.discounts.push_back(0.9);
        QVERIFY(is(leverSupport(*analysis, prices).discount, 0, 0.25, 20));  // the one above 95 % is left out
    }

    void retentionOfEachQuarter()
    {
        const auto analysis = test::madeAnalysis();
        const CustomerSummary& summary = analysis->summary();
        double lowest = 1;
        double highest = 0;
        std::size_t quarters = 0;
        for (int year = 2024; year <= 2026; ++year)
            for (unsigned month = 1; month <= 10; month += 3) {
                const Day from = Day::from(year, month, 1);
                double now = 0;
                double later = 0;
                for (std::size_t i = 0; i < summary.size(); ++i)
                    if (summary.first[i] >= from && summary.first[i] < addMonths(from, 3)) {
                        now += static_cast<double>(analysis->fitted->alive[i]);
                        later += static_cast<double>(analysis->fitted->aliveNextYear[i]);
                    }
                if (now < 30)
                    continue;
                lowest = std::min(lowest, later / now);
                highest = std::max(highest, later / now);
                ++quarters;
            }
        QVERIFY(quarters >= 5 && highest - lowest > 0.01);
        QVERIFY(is(leverSupport(*analysis, {}).retention, lowest, highest, quarters));
    }

    void aYoungBaseSaysNothing()
    {
        Base base;
        for (int c = 0; c < 40; ++c)
            base.buy(c, Day::from(2025, 12, 1), 5);
        const LeverSupport support = leverSupport(*base.analysis(), {});
        QVERIFY(!support.frequency && !support.margin && !support.newCustomers && !support.acquisitionCost);
        QVERIFY(!support.discount && !support.price);
    }
};

QTEST_APPLESS_MAIN(TestAnalysisSupport)
#include "test_analysis_support.moc"

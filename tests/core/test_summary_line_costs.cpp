// What the goods of a row cost (product 1.1, margin: by line, else product or category, else one rate), and what
// follows for orders and customers. Expected values: worked out by hand, row by row, in the comments beside them.
#include "core/summary/customer_summary.h"
#include "core/summary/line_costs.h"
#include "tests/core/ledger_fixture.h"

#include <QTest>

using namespace perennial;
using namespace perennial::test;

namespace {

/// Rows of two customers with category and product; the third row alone has a cost in the sheet.
Ledger shop()
{
    LedgerBuilder builder;
    builder.add({.order = "1", .customer = "a", .date = "2025-01-10", .amount = "100"})
        .add({.order = "1", .customer = "a", .date = "2025-01-10", .amount = "50"})
        .add({.order = "2", .customer = "a", .date = "2025-02-10", .amount = "80"})
        .add({.order = "3", .customer = "b", .date = "2025-03-10", .amount = "40"})
        .add({.order = "R", .customer = "b", .date = "2025-03-20", .amount = "-10", .kind = LineKind::Refund});
    Ledger ledger = builder.build();
    ledger.cost = {Money(), Money(), money("20"), Money(), Money()};
    ledger.attributes = {{"Category", "category", {"Tea", "Cups"}, {0, 1, 0, 0, 0}},
                         {"Product", "product", {"Green tea"}, {noIndex, noIndex, noIndex, 0, noIndex}}};
    return ledger;
}

Definitions margins()
{
    Definitions definitions = endingOn("2025-06-30");
    definitions.margin = 0.5;
    definitions.marginBy = {{{"category", "Tea"}, 0.4}, {{"product", "Green tea"}, 0.25}};
    return definitions;
}

}  // namespace

class TestSummaryLineCosts : public QObject {
    Q_OBJECT

private slots:
    void orderOfPrecedence()
    {
        const Ledger ledger = shop();
        const Definitions definitions = margins();
        const LineCosts costs(ledger, definitions);
        QVERIFY(costs.any());
        QCOMPARE(costs.of(0), money("60"));  // Tea at 40 %: 100 x .6
        QCOMPARE(costs.of(1), money("25"));  // Cups have no rate: the one rate, 50 x .5
        QCOMPARE(costs.of(2), money("20"));  // a cost of its own, whatever the category says
        QCOMPARE(costs.of(3), money("30"));  // the product goes before the category: 40 x .75
        QCOMPARE(costs.of(4), money("-6"));  // goods that come back give their cost back: -10 x .6
        const MarginSources sources = costs.sources();
        QCOMPARE(sources.byLine, 1U);
        QCOMPARE(sources.byColumn, 3U);
        QCOMPARE(sources.byRate, 1U);
        QVERIFY(costs.unused().empty());
    }

    void customersBearTheirCosts()
    {
        const Ledger ledger = shop();
        const Definitions definitions = margins();
        NoProgress nobody;
        const auto book = buildOrders(ledger, definitions, day("2025-07-01"));
        QVERIFY(book.has_value());
        const auto summary = summarise(*book, ledger, book->asOf, nobody);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->cost, (std::vector{money("105"), money("24")}));  // 60 + 25 + 20; 30 - 6
        QCOMPARE(summary->revenue, (std::vector{money("230"), money("30")}));
    }

    /// A rate for every value is the one rate by another way: the same cost to the last part, refunds included.
    void sameRateEverywhereIsTheOneRate()
    {
        Ledger ledger = shop();
        ledger.cost.clear();
        Definitions definitions = endingOn("2025-06-30");
        definitions.marginBy = {{{"category", "Tea"}, 0.3}, {{"category", "Cups"}, 0.3}};
        NoProgress nobody;
        const auto book = buildOrders(ledger, definitions, day("2025-07-01"));
        QVERIFY(book.has_value());
        const auto summary = summarise(*book, ledger, book->asOf, nobody);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->cost, (std::vector{money("161"), money("21")}));  // 230 x .7, 30 x .7
    }

    void withoutAnythingGivenThereIsNoCost()
    {
        Ledger ledger = shop();
        ledger.cost.clear();
        Definitions definitions = endingOn("2025-06-30");
        definitions.margin = 0.5;  // one rate for all: a matter of the value, not of the rows
        QVERIFY(!LineCosts(ledger, definitions).any());
    }

    void ratesWithoutRowsAreNamed()
    {
        const Ledger ledger = shop();
        Definitions definitions = margins();
        definitions.marginBy = {{{"category", "Te"}, 0.4}, {{"brand", "Oak"}, 0.25}};
        const std::vector<Error> unused = LineCosts(ledger, definitions).unused();
        QCOMPARE(unused.size(), 2U);
        QCOMPARE(unused[0].kind, ErrorKind::OptionInvalid);
        QCOMPARE(unused[0].arguments, (std::vector<std::string>{"margin", "brand", "category, product"}));
        QCOMPARE(unused[1].arguments, (std::vector<std::string>{"margin", "category:Te", "Tea, Cups"}));
    }
};

QTEST_GUILESS_MAIN(TestSummaryLineCosts)
#include "test_summary_line_costs.moc"

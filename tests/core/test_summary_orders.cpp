// Orders from rows: the rules of product 1.1, each on a ledger small enough to check by hand, and
// the real sheets of the shared data with their true figures.
#include "tests/core/order_books.h"

#include <QtTest>

#include <random>

using namespace perennial;
using namespace perennial::test;

class TestSummaryOrders : public QObject {
    Q_OBJECT

private slots:
    void linesMakeOneOrderPerCustomer()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"})
            .add({"1", "a", "2024-01-02", "2.5"})
            .add({"1", "b", "2024-01-03", "7"});
        const OrderBook book = built(rows.build());
        QCOMPARE(book.orders.size(), std::size_t{2});
        QCOMPARE(netOf(book, 0), "12.50");
        QCOMPARE(book.orders.rows[0], 2U);
        QCOMPARE(netOf(book, 1), "7.00");
        QCOMPARE(book.asOf, day("2024-01-03"));
    }

    void statusesAreExcludedWithCountAndMoney_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("exclusion");
        const auto row = [](const char* name, OrderStatus status, Exclusion exclusion) {
            QTest::newRow(name) << static_cast<int>(status) << static_cast<int>(exclusion);
        };
        row("valid", OrderStatus::Valid, Exclusion::None);
        row("cancelled", OrderStatus::Cancelled, Exclusion::Cancelled);
        row("void", OrderStatus::Void, Exclusion::Void);
        row("failed", OrderStatus::Failed, Exclusion::Failed);
        row("pending", OrderStatus::Pending, Exclusion::Pending);
        row("draft", OrderStatus::Draft, Exclusion::Draft);
        row("test", OrderStatus::Test, Exclusion::Test);
        row("fraud", OrderStatus::Fraud, Exclusion::Fraud);
        row("refunded", OrderStatus::Refunded, Exclusion::ReducedToZero);
        row("partially refunded", OrderStatus::PartiallyRefunded, Exclusion::None);
    }
    void statusesAreExcludedWithCountAndMoney()
    {
        QFETCH(int, status);
        QFETCH(int, exclusion);
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10", LineKind::Sale, static_cast<OrderStatus>(status)});
        rows.add({"2", "a", "2024-01-01", "1"});
        const OrderBook book = built(rows.build(), endingOn("2024-02-01"));
        QCOMPARE(static_cast<int>(book.orders.exclusion[0]), exclusion);
        const bool isExcluded = exclusion != 0;
        if (isExcluded) {
            QCOMPARE(book.excluded[static_cast<std::size_t>(exclusion)].orders, std::uint64_t{1});
            QCOMPARE(toDecimalString(*book.excluded[static_cast<std::size_t>(exclusion)].amount.total()), "10.00");
        }
        QCOMPARE(totalOf(book), "11.00");
    }

    void aRuleSwitchedOffLetsTheOrderIn()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10", LineKind::Sale, OrderStatus::Pending});
        Definitions definitions;
        definitions.rules.excludePending = false;
        QVERIFY(built(rows.build(), definitions).orders.isPurchase(0));
    }

    void aCancelledLineLeavesItsOrder()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"});
        rows.add({"1", "a", "2024-01-02", "4", LineKind::Sale, OrderStatus::Cancelled});
        const OrderBook book = built(rows.build());
        QVERIFY(book.orders.isPurchase(0));
        QCOMPARE(netOf(book, 0), "10.00");
        QCOMPARE(excluded(book, Exclusion::Cancelled).orders, std::uint64_t{0});
        QCOMPARE(toDecimalString(*excluded(book, Exclusion::Cancelled).amount.total()), "4.00");
    }

    void statusOnTheFirstRowOnlyCountsForTheOrder()
    {
        // Shopify: money and status stand on the first row of an order, the other lines are blank.
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10", LineKind::Sale, OrderStatus::Void}).add({"1", "a", "2024-01-02", "0"});
        rows.add({"2", "a", "2024-01-02", "1"});
        QCOMPARE(built(rows.build()).orders.exclusion[0], Exclusion::Void);
    }

    void freeOrdersCountUnlessLeftOut()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "0"}).add({"2", "b", "2024-01-02", "1"});
        QVERIFY(built(rows.build()).orders.isPurchase(0));
        Definitions definitions;
        definitions.rules.excludeFree = true;
        QCOMPARE(built(rows.build(), definitions).orders.exclusion[0], Exclusion::Free);
        Ledger withoutAmounts = rows.build();
        withoutAmounts.hasAmounts = false;
        QVERIFY(built(withoutAmounts, definitions).orders.isPurchase(0));
    }

    void aGiftCardAloneIsNoPurchase()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "50", LineKind::GiftCard});
        rows.add({"2", "a", "2024-01-02", "50", LineKind::GiftCard}).add({"2", "a", "2024-01-02", "5"});
        const OrderBook book = built(rows.build());
        QCOMPARE(book.orders.exclusion[0], Exclusion::GiftCard);
        QCOMPARE(netOf(book, 1), "55.00");
    }

    void taxAndShippingAreSwitches()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"});
        Ledger ledger = rows.build();
        ledger.tax = {money("2")};
        ledger.shipping = {money("5")};
        QCOMPARE(netOf(built(ledger), 0), "10.00");
        Definitions definitions;
        definitions.rules.includeTax = true;
        QCOMPARE(netOf(built(ledger, definitions), 0), "12.00");
        definitions.rules.includeShipping = true;
        QCOMPARE(netOf(built(ledger, definitions), 0), "17.00");
    }

    void rowsAfterTheAsOfDateEnterNoFigure()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"}).add({"2", "a", "2024-01-03", "20"});
        const OrderBook book = built(rows.build(), endingOn("2024-01-02"));
        QCOMPARE(book.orders.exclusion[1], Exclusion::AfterAsOf);
        QCOMPARE(excluded(book, Exclusion::AfterAsOf).orders, std::uint64_t{1});
        QCOMPARE(toDecimalString(*excluded(book, Exclusion::AfterAsOf).amount.total()), "20.00");
    }

    void theDefaultAsOfDateSkipsFutureAndIsolatedDays()
    {
        LedgerBuilder rows;
        const Day first = day("2023-01-01");
        for (int i = 0; i < 300; ++i)
            rows.add({std::to_string(i), "a", {}, {}}, first + i, Money::fromParts(1));
        rows.add({"typo", "a", "2024-09-16", "1"}).add({"future", "a", "2042-01-01", "1"});
        const OrderBook book = built(rows.build(), {}, day("2025-01-01"));
        QCOMPARE(book.asOf, first + 299);
        QCOMPARE(book.isolatedDays, std::vector<Day>{day("2024-09-16")});
        QCOMPARE(book.futureDays, std::vector<Day>{day("2042-01-01")});
        QCOMPARE(excluded(book, Exclusion::AfterAsOf).orders, std::uint64_t{2});
    }

    void aShopThatReopensIsNotIsolated()
    {
        LedgerBuilder rows;
        const Day first = day("2023-01-01");
        for (int i = 0; i < 400; ++i)
            rows.add({std::to_string(i), "a", {}, {}}, first + (i < 200 ? i : i + 400), Money::fromParts(1));
        const OrderBook book = built(rows.build());
        QCOMPARE(book.asOf, first + 799);
        QVERIFY(book.isolatedDays.empty());
    }

    void anEmptyLedgerAndAnOverflowAreErrors()
    {
        QCOMPARE(buildOrders({}, {}, farAway).error().kind, ErrorKind::NoData);
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "900000000000000"}).add({"1", "a", "2024-01-02", "900000000000000"});
        QCOMPARE(buildOrders(rows.build(), {}, farAway).error().kind, ErrorKind::MoneyOverflow);
    }

    void moneyAddsUpWhateverTheRows()
    {
        std::mt19937 random(7);
        const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
        for (int round = 0; round < 200; ++round) {
            LedgerBuilder rows;
            for (int i = 0; i < 60; ++i) {
                const bool refund = below(4) == 0;
                const auto kind = refund ? LineKind::Refund : below(9) == 0 ? LineKind::GiftCard : LineKind::Sale;
                const auto status = below(3) == 0 ? static_cast<OrderStatus>(below(10)) : OrderStatus::Valid;
                const std::string order = std::to_string(below(25));
                const std::string parent = refund && below(2) ? std::to_string(below(25)) : std::string();
                rows.add({order, below(5) ? "a" : "", {}, {}, kind, status, parent}, Day{20000 + below(40)},
                         Money::fromParts(refund ? -below(30) : below(30)));
            }
            const Ledger ledger = rows.build();
            Definitions definitions;
            definitions.refundDate = below(2) ? RefundDate::OwnDate : RefundDate::OrderDate;
            definitions.rules.excludeFree = below(2);
            definitions.rules.excludePending = below(2);
            if (below(2))
                definitions.asOf = Day{20000 + below(40)};
            const OrderBook book = built(ledger, definitions);
            QCOMPARE(totalOf(book), totalOf(ledger));
            for (std::size_t i = 0; i < book.orders.size(); ++i)
                QVERIFY(!book.orders.isPurchase(i) || !book.orders.net[i].isNegative());
        }
    }

    void onlineRetailHasItsTrueFigures()
    {
        // truth.json: A_sales revenue 8911407.90 of 18532 orders; B_net 8300065.81; C_all 9747747.93.
        // Orders of zero rows only are free orders here, left out there.
        const Ledger ledger = readOnlineRetail();
        const OrderBook book = built(ledger, withoutFreeOrders());
        MoneySum sales;
        MoneySum net;
        std::size_t purchases = 0;
        for (std::size_t i = 0; i < book.orders.size(); ++i) {
            if (!book.orders.isPurchase(i) || book.orders.customer[i] == noIndex)
                continue;
            ++purchases;
            sales += book.orders.net[i];
        }
        net += sales;
        for (const StandAloneRefund& refund : book.refunds)
            if (refund.customer != noIndex)
                net += refund.amount;
        QCOMPARE(purchases, std::size_t{18532});
        QCOMPARE(toDecimalString(*sales.total()), "8911407.904");
        QCOMPARE(toDecimalString(*net.total()), "8300065.814");
        QCOMPARE(totalOf(book), totalOf(ledger));
        QCOMPARE(book.asOf, day("2011-12-09"));
        QVERIFY(book.isolatedDays.empty());
    }

    void donationsEndWhereTheDataReallyEnds()
    {
        // truth.json: 5 dates are later than the source's own last commit, 2014-12-14; one is 2019-09-16.
        LedgerBuilder rows;
        int number = 0;
        for (const CsvRow& row : readCsv(sharedData + "/he_donations.csv"))
            rows.add({std::to_string(number++), row[6], {}, {}},
                     day(row[8].substr(6, 4) + "-" + row[8].substr(3, 2) + "-" + row[8].substr(0, 2)), money(row[12]));
        const OrderBook book = built(rows.build());
        QCOMPARE(book.isolatedDays, std::vector<Day>{day("2019-09-16")});
        QCOMPARE(book.asOf.ymd().year(), std::chrono::year(2014));
    }
};

QTEST_APPLESS_MAIN(TestSummaryOrders)
#include "test_summary_orders.moc"

// Refunds: which order they reduce, on which date, and when they stand alone (product 1.1).
#include "tests/core/order_books.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

class TestSummaryRefunds : public QObject {
    Q_OBJECT

private slots:
    void refundRowsReduceTheirOrderOnItsDate()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"}).add({"1", "a", "2024-03-02", "-4", LineKind::Refund});
        rows.add({"2", "b", "2024-03-02", "1"});
        const OrderBook book = built(rows.build());
        QCOMPARE(netOf(book, 0), "6.00");
        QCOMPARE(book.orders.day[0], day("2024-01-02"));
        QVERIFY(book.refunds.empty());
    }

    void afterTheAsOfDateARefundDoesNotCountYet()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"}).add({"1", "a", "2024-03-02", "-4", LineKind::Refund});
        const OrderBook book = built(rows.build(), endingOn("2024-03-01"));
        QCOMPARE(netOf(book, 0), "10.00");
        QCOMPARE(netOf(built(rows.build(), endingOn("2024-03-02")), 0), "6.00");
    }

    void theFinanceViewPutsRefundsOnTheirOwnDate()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"}).add({"1", "a", "2024-03-02", "-4", LineKind::Refund});
        rows.add({"2", "a", "2024-04-02", "1"});
        const OrderBook book = built(rows.build(), withRefunds(RefundDate::OwnDate));
        QCOMPARE(netOf(book, 0), "10.00");
        QCOMPARE(book.refunds.size(), std::size_t{1});
        QCOMPARE(book.refunds[0].day, day("2024-03-02"));
        QCOMPARE(toDecimalString(book.refunds[0].amount), "-4.00");
        QCOMPARE(book.refunds[0].order, 0U);
    }

    void aCreditNoteReducesTheOrderThatItNames()
    {
        LedgerBuilder rows;
        rows.add({"C7", "a", "2024-03-02", "-4", LineKind::Refund, OrderStatus::Valid, "1"});
        rows.add({"1", "a", "2024-01-02", "10"}).add({"2", "a", "2024-04-02", "1"});
        const OrderBook book = built(rows.build());
        QCOMPARE(netOf(book, rows.indexOf("1")), "6.00");
        QCOMPARE(book.orders.exclusion[rows.indexOf("C7")], Exclusion::RefundOnly);
        QVERIFY(book.refunds.empty());
        QCOMPARE(totalOf(book), "7.00");
    }

    void aCreditNoteWithoutAKnownOrderStandsAlone()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"}).add({"C7", "a", "2024-03-02", "-4", LineKind::Refund});
        rows.add({"2", "a", "2024-04-02", "1"});
        const OrderBook book = built(rows.build());
        QCOMPARE(purchaseCount(book), std::size_t{2});
        QCOMPARE(book.orders.exclusion[1], Exclusion::RefundOnly);
        for (const ExclusionCount& count : book.excluded)
            QCOMPARE(count.orders, std::uint64_t{0});
        QCOMPARE(book.refunds.size(), std::size_t{1});
        QCOMPARE(toDecimalString(book.refunds[0].amount), "-4.00");
        QCOMPARE(book.refunds[0].day, day("2024-03-02"));
    }

    void anOrderReducedToZeroIsNoPurchaseAndTheExcessStandsAlone()
    {
        for (const RefundDate view : {RefundDate::OrderDate, RefundDate::OwnDate}) {
            LedgerBuilder rows;
            rows.add({"1", "a", "2024-01-02", "10"}).add({"1", "a", "2024-02-02", "-10", LineKind::Refund});
            rows.add({"2", "a", "2024-01-03", "10"}).add({"2", "a", "2024-02-03", "-12", LineKind::Refund});
            rows.add({"3", "a", "2024-03-03", "1"});
            const OrderBook book = built(rows.build(), withRefunds(view));
            QCOMPARE(book.orders.exclusion[0], Exclusion::ReducedToZero);
            QCOMPARE(book.orders.exclusion[1], Exclusion::ReducedToZero);
            QCOMPARE(book.refunds.size(), std::size_t{1});
            QCOMPARE(toDecimalString(book.refunds[0].amount), "-2.00");
            QCOMPARE(book.refunds[0].day, day("2024-02-03"));
            QCOMPARE(totalOf(book), "-1.00");
        }
    }

    void theMarkRefundedDoesNotCountTwice()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10", LineKind::Sale, OrderStatus::Refunded});
        rows.add({"1", "a", "2024-02-02", "-4", LineKind::Refund});
        rows.add({"2", "a", "2024-03-03", "1"});
        const OrderBook book = built(rows.build());
        QVERIFY(book.orders.isPurchase(0));
        QCOMPARE(netOf(book, 0), "6.00");
        QCOMPARE(totalOf(book), "7.00");
    }

    void aRefundOfACancelledOrderLeavesWithIt()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10", LineKind::Sale, OrderStatus::Cancelled});
        rows.add({"1", "a", "2024-01-05", "-10", LineKind::Refund, OrderStatus::Cancelled});
        rows.add({"2", "a", "2024-03-03", "1"});
        const OrderBook book = built(rows.build());
        QCOMPARE(book.orders.exclusion[0], Exclusion::Cancelled);
        QVERIFY(book.refunds.empty());
        QCOMPARE(totalOf(book), "1.00");
    }

    void aPendingRefundDoesNotCountYet()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"});
        rows.add({"1", "a", "2024-01-05", "-3", LineKind::Refund, OrderStatus::Pending});
        const OrderBook book = built(rows.build());
        QCOMPARE(netOf(book, 0), "10.00");
    }

    void negativeSalesAreCountedApart()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"})
            .add({"1", "a", "2024-01-02", "-15"})
            .add({"2", "a", "2024-01-02", "3"});
        const OrderBook book = built(rows.build());
        QCOMPARE(book.orders.exclusion[0], Exclusion::NegativeNet);
        QCOMPARE(toDecimalString(*excluded(book, Exclusion::NegativeNet).amount.total()), "-5.00");
    }
};

QTEST_APPLESS_MAIN(TestSummaryRefunds)
#include "test_summary_refunds.moc"

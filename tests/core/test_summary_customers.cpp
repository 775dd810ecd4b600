// The per-customer summary, against the sufficient statistics that the published fits use
// (shared data, oracle/*/cbs.csv: made by another program from the same rows).
#include "core/summary/customer_summary.h"
#include "tests/core/ledger_fixture.h"

#include <QtTest>

#include <map>
#include <random>
#include <set>

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr Day farAway{30000};

struct Summarised {
    Ledger ledger;
    OrderBook book;
    CustomerSummary summary;
};

Summarised summarised(Ledger ledger, std::optional<Day> until = {}, const Definitions& definitions = {})
{
    Summarised all{std::move(ledger), {}, {}};
    NoProgress progress;
    auto book = buildOrders(all.ledger, definitions, farAway);
    if (!book)
        throw std::runtime_error(name(book.error().kind));
    all.book = std::move(*book);
    auto summary = summarise(all.book, all.ledger, until.value_or(all.book.asOf), progress);
    if (!summary)
        throw std::runtime_error(name(summary.error().kind));
    all.summary = std::move(*summary);
    return all;
}

class Stopper final : public Progress {
public:
    bool advance(std::uint64_t, std::uint64_t) override { return false; }
};

}  // namespace

class TestSummaryCustomers : public QObject {
    Q_OBJECT

private slots:
    void matchesTheOracle_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("oracle");
        QTest::addColumn<QString>("until");
        QTest::addColumn<int>("customers");
        QTest::newRow("cdnow") << "cdnow_sample.csv"
                               << "cdnow_sample"
                               << "1997-09-30" << 2357;
        QTest::newRow("apparel") << "apparelTrans.csv"
                                 << "apparelTrans"
                                 << "2006-12-31" << 600;
    }
    void matchesTheOracle()
    {
        QFETCH(QString, file);
        QFETCH(QString, oracle);
        QFETCH(QString, until);
        QFETCH(int, customers);
        const Summarised all = summarised(readOrders(file.toStdString()), day(until.toStdString()));
        const CustomerSummary& summary = all.summary;
        QCOMPARE(static_cast<int>(summary.size()), customers);
        std::map<std::string, std::size_t> byKey;
        for (std::size_t i = 0; i < summary.size(); ++i)
            byKey[all.ledger.customerKey[summary.customer[i]]] = i;
        const auto expected = readCsv(sharedData + "/oracle/" + oracle.toStdString() + "/cbs.csv");
        QCOMPARE(static_cast<int>(expected.size()), customers);
        for (const CsvRow& row : expected) {
            const std::size_t i = byKey.at(row[0]);
            QCOMPARE(summary.frequency[i], static_cast<std::uint32_t>(std::stoul(row[1])));
            QVERIFY(std::abs(summary.recencyDays[i] / daysPerWeek - std::stod(row[2])) < 1e-6);
            QVERIFY(std::abs(summary.ageDays[i] / daysPerWeek - std::stod(row[3])) < 1e-6);
            QVERIFY(std::abs(summary.meanRepeatSpend(i) - std::stod(row[5])) < 1e-6);
        }
    }

    void cdnowHasEightCustomersWithFreeOrdersOnly()
    {
        const Ledger ledger = readOrders("cdnow_sample.csv");
        QCOMPARE(summarised(ledger).summary.size(), std::size_t{2357});
        const Summarised paid = summarised(ledger, {}, withoutFreeOrders());
        QCOMPARE(paid.summary.size(), std::size_t{2357 - 8});
        QCOMPARE(paid.summary.withoutPurchase.size(), std::size_t{8});
    }

    void onlineRetailHasItsCustomers()
    {
        // truth.json A_sales: 4338 customers; B_net revenue with customer 8300065.81. Customers with
        // nothing but refunds or free orders (4372 - 4338) are listed without a purchase.
        const Summarised all = summarised(readOnlineRetail(), {}, withoutFreeOrders());
        QCOMPARE(all.summary.size(), std::size_t{4338});
        QCOMPARE(all.summary.withoutPurchase.size(), std::size_t{4372 - 4338});
        std::uint64_t orders = 0;
        for (const std::uint32_t n : all.summary.orders)
            orders += n;
        QCOMPARE(orders, std::uint64_t{18532});
    }

    void twoOrdersOnOneDayAreOneOccasion()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"}).add({"2", "a", "2024-01-02", "5"}).add({"3", "a", "2024-01-09", "7"});
        rows.add({"4", "", "2024-01-20", "100"});
        const CustomerSummary summary = summarised(rows.build()).summary;
        QCOMPARE(summary.size(), std::size_t{1});
        QCOMPARE(summary.frequency[0], 1U);
        QCOMPARE(summary.orders[0], 3U);
        QCOMPARE(summary.recencyDays[0], 7.F);
        QCOMPARE(summary.ageDays[0], 18.F);
        QCOMPARE(toDecimalString(summary.firstOccasionSpend[0]), "15.00");
        QCOMPARE(toDecimalString(summary.repeatSpend[0]), "7.00");
        QCOMPARE(summary.meanRepeatSpend(0), 7.0);
    }

    void aStandAloneRefundReducesRevenueOnly()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"}).add({"C1", "a", "2024-01-05", "-15", LineKind::Refund});
        rows.add({"C2", "b", "2024-01-05", "-1", LineKind::Refund}).add({"2", "c", "2024-01-06", "1"});
        const CustomerSummary summary = summarised(rows.build()).summary;
        QCOMPARE(summary.size(), std::size_t{2});
        QCOMPARE(toDecimalString(summary.revenue[0]), "-5.00");
        QCOMPARE(summary.frequency[0], 0U);
        QCOMPARE(summary.withoutPurchase, std::vector<CustomerIndex>{1});
    }

    void theOrderOfRowsDoesNotMatter()
    {
        std::mt19937 random(11);
        struct Sale {
            Line line;
            Day day;
            Money amount;
        };
        std::vector<Sale> sales;
        for (int i = 0; i < 3000; ++i)
            sales.push_back({{std::to_string(i), std::to_string(random() % 200), {}, {}},
                             Day{18000 + static_cast<int>(random() % 700)},
                             Money::fromParts(static_cast<int>(random() % 9000))});
        const auto signature = [](const std::vector<Sale>& order) {
            LedgerBuilder rows;
            for (const Sale& sale : order)
                rows.add(sale.line, sale.day, sale.amount);
            const Summarised all = summarised(rows.build(), Day{18600});
            std::map<std::string, std::vector<double>> result;
            const OccasionIndex occasions = occasionsOf(all.book, all.summary);
            for (std::size_t i = 0; i < all.summary.size(); ++i) {
                const CustomerSummary& s = all.summary;
                result[all.ledger.customerKey[s.customer[i]]] = {double(s.frequency[i]),
                                                                 s.recencyDays[i],
                                                                 s.ageDays[i],
                                                                 double(s.orders[i]),
                                                                 s.revenue[i].major(),
                                                                 s.repeatSpend[i].major(),
                                                                 double(occasions.of(i).size()),
                                                                 occasions.of(i).back().net.major()};
            }
            return result;
        };
        const auto shuffled = signature(sales);
        std::stable_sort(sales.begin(), sales.end(), [](const Sale& a, const Sale& b) { return a.day < b.day; });
        QCOMPARE(signature(sales), shuffled);
    }

    void occasionsAgreeWithTheSummary()
    {
        const Summarised all = summarised(readOrders("cdnow_sample.csv"), day("1998-01-31"));
        const OccasionIndex index = occasionsOf(all.book, all.summary);
        for (std::size_t i = 0; i < all.summary.size(); ++i) {
            const auto occasions = index.of(i);
            QCOMPARE(occasions.size(), std::size_t{all.summary.frequency[i]} + 1);
            QCOMPARE(occasions.front().day, all.summary.first[i]);
            QCOMPARE(occasions.back().day, all.summary.last[i]);
            MoneySum net;
            std::uint32_t orders = 0;
            for (std::size_t k = 0; k < occasions.size(); ++k) {
                QVERIFY(k == 0 || occasions[k - 1].day < occasions[k].day);
                net += occasions[k].net;
                orders += occasions[k].orders;
            }
            QCOMPARE(orders, all.summary.orders[i]);
            QCOMPARE(*net.total(), all.summary.revenue[i]);
        }
    }

    void theWindowHasBothItsEnds()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2023-01-31", "1"})
            .add({"2", "a", "2023-02-01", "10"})
            .add({"3", "b", "2024-01-31", "100"});
        rows.add({"4", "", "2024-01-10", "1000"}).add({"C", "b", "2023-05-05", "-3", LineKind::Refund});
        const Summarised all = summarised(rows.build());
        const WindowFigures year = windowFigures(all.book, all.summary, Window::Months12);
        QCOMPARE(year.from, day("2023-02-01"));
        QCOMPARE(year.to, day("2024-01-31"));
        QCOMPARE(year.days(), 365);
        QCOMPARE(year.customers, std::uint64_t{2});
        QCOMPARE(year.purchases, std::uint64_t{2});
        QCOMPARE(toDecimalString(*year.revenue.total()), "107.00");
        const WindowFigures everything = windowFigures(all.book, all.summary, Window::All);
        QCOMPARE(everything.from, day("2023-01-31"));
        QCOMPARE(everything.purchases, std::uint64_t{3});
        const WindowFigures onlyB = windowFigures(all.book, all.summary, Window::All, {false, true});
        QCOMPARE(toDecimalString(*onlyB.revenue.total()), "97.00");
    }

    void nobodyYetAndStopAreSaid()
    {
        LedgerBuilder rows;
        rows.add({"1", "a", "2024-01-02", "10"});
        const Summarised all = summarised(rows.build());
        NoProgress progress;
        QCOMPARE(summarise(all.book, all.ledger, day("2024-01-01"), progress).error().kind, ErrorKind::NoData);
        Stopper stop;
        QCOMPARE(summarise(all.book, all.ledger, day("2024-01-02"), stop).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSummaryCustomers)
#include "test_summary_customers.moc"

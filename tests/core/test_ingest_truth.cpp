// The files of ../shared/data without any hand mapping, against truth.json (computed independently;
// each number's rule stands there).
#include "tests/core/ingest_support.h"

#include <QFileInfo>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace perennial;
using ingest_test::amountOf;
using ingest_test::shared;

class TestIngestTruth : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void files_data();
    void files();
    void onlineRetailSalesOnly();
    void sameContentAsCsvAndAgain();
    void superstoreReturns();
    void telcoIsRefused();
};

void TestIngestTruth::initTestCase()
{
    if (!QFileInfo::exists(QStringLiteral(PERENNIAL_SHARED_DATA)))
        QSKIP("../shared/data is not there");
}

void TestIngestTruth::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("mapping");  // customer, date, amount, order
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("refundRows");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");

    // counted with awk: wc -l less the header; sum of the amount column
    QTest::newRow("cdnow") << "cdnow_sample.csv"
                           << "customer_id date amount order_id" << 6919 << "244091.94" << 2357 << 0 << "1997-01-01"
                           << "1998-06-30";
    QTest::newRow("apparel") << "apparelTrans.csv"
                             << "customer_id date amount order_id" << 3187 << "" << 600 << 0 << ""
                             << "";
    // truth.json, rule C_all (it rounds to two decimals); refund rows: negative_rows
    QTest::newRow("online retail") << "online_retail.csv.gz"
                                   << "CustomerID InvoiceDate - InvoiceNo" << 541909 << "9747747.934" << 4372 << 9290
                                   << "2010-12-01"
                                   << "2011-12-09";
    // truth.json, rule B
    QTest::newRow("online retail II") << "online_retail_II_500.xlsx"
                                      << "Customer ID InvoiceDate - Invoice" << 998 << "29636.65" << 58 << 38
                                      << "2009-12-01"
                                      << "2010-12-01";
    QTest::newRow("lifetimes") << "lifetimes_example.csv"
                               << "id date - -" << 15273 << "" << 5000 << 0 << "2014-01-01"
                               << "2014-12-31";
    QTest::newRow("donations") << "he_donations.csv"
                               << "donor_name donation_date donation_sum -" << 22728 << "102727444.19" << 18645 << 0
                               << "2007-04-12"
                               << "2019-09-16";
    // truth.json, rule "all"; the 800 rows of returned orders stay, marked refunded
    QTest::newRow("superstore") << "superstore.xls"
                                << "Customer ID Order Date Sales Order ID" << 9994 << "2297200.8603" << 793 << 0
                                << "2011-01-04"
                                << "2014-12-31";
}

void TestIngestTruth::files()
{
    QFETCH(QString, file);
    QFETCH(QString, mapping);
    QFETCH(int, rows);
    QFETCH(QString, amount);
    QFETCH(int, customers);
    QFETCH(int, refundRows);
    QFETCH(QString, first);
    QFETCH(QString, last);

    NoProgress progress;
    auto workspace = Workspace::temporary();
    QVERIFY(workspace.has_value());
    const auto inspection = inspect(shared(qPrintable(file)), {}, &*workspace, progress);
    QVERIFY2(inspection.has_value(), inspection ? "" : name(inspection.error().kind).c_str());
    QVERIFY2(!inspection->blocked, inspection->blocked ? name(inspection->blocked->kind).c_str() : "");
    QStringList found;
    for (const Field field : {Field::Customer, Field::Date, Field::Amount, Field::Order}) {
        const ColumnGuess* column = inspection->columnOf(field);
        found << (column != nullptr ? QString::fromStdString(column->header) : QStringLiteral("-"));
    }
    QCOMPARE(found.join(' '), mapping);

    const auto record = runImport(*inspection, *workspace, true, progress);
    QVERIFY2(record.has_value(), record ? "" : name(record.error().kind).c_str());
    const Reconciliation& result = record->reconciliation;
    QVERIFY(result.addsUp());
    QCOMPARE(result.rowsRead, static_cast<std::uint64_t>(rows));
    QCOMPARE(result.of(RowOutcome::Kept).rows, static_cast<std::uint64_t>(rows));
    if (!amount.isEmpty())
        QCOMPARE(amountOf(result.of(RowOutcome::Kept)), amount);
    if (inspection->expectedIsWhole)
        QCOMPARE(amountOf(inspection->expected.of(RowOutcome::Kept)), amountOf(result.of(RowOutcome::Kept)));

    const auto ledger = workspace->ledger(progress);
    QVERIFY(ledger.has_value());
    QCOMPARE(ledger->customerCount(), static_cast<std::size_t>(customers));
    QCOMPARE(std::count(ledger->kind.begin(), ledger->kind.end(), LineKind::Refund), refundRows);
    if (!first.isEmpty()) {
        QCOMPARE(QString::fromStdString(toIso(*std::min_element(ledger->day.begin(), ledger->day.end()))), first);
        QCOMPARE(QString::fromStdString(toIso(*std::max_element(ledger->day.begin(), ledger->day.end()))), last);
    }
}

/// truth.json, rule A_sales: identified customers, no cancellation, positive amounts.
void TestIngestTruth::onlineRetailSalesOnly()
{
    NoProgress progress;
    auto workspace = Workspace::temporary();
    QVERIFY(workspace.has_value());
    const auto inspection = inspect(shared("online_retail.csv.gz"), {}, nullptr, progress);
    QVERIFY(inspection.has_value());
    QVERIFY(runImport(*inspection, *workspace, false, progress).has_value());
    const auto ledger = workspace->ledger(progress);
    QVERIFY(ledger.has_value());
    MoneySum revenue;
    std::uint64_t rows = 0;
    std::set<OrderIndex> orders;
    std::set<CustomerIndex> customers;
    for (std::size_t i = 0; i < ledger->rowCount(); ++i) {
        const CustomerIndex customer = ledger->orderCustomer[ledger->order[i]];
        if (customer == noIndex || ledger->kind[i] != LineKind::Sale || ledger->amount[i].parts() <= 0)
            continue;
        ++rows;
        revenue += ledger->amount[i];
        orders.insert(ledger->order[i]);
        customers.insert(customer);
    }
    QCOMPARE(rows, std::uint64_t(397884));
    QCOMPARE(orders.size(), std::size_t(18532));
    QCOMPARE(customers.size(), std::size_t(4338));
    QCOMPARE(QString::fromStdString(toDecimalString(revenue.total().value())), QStringLiteral("8911407.904"));
}

/// The same file again brings nothing new; equal rows inside one file stay.
void TestIngestTruth::sameContentAsCsvAndAgain()
{
    NoProgress progress;
    auto workspace = Workspace::temporary();
    QVERIFY(workspace.has_value());
    for (const bool again : {false, true}) {
        const auto inspection = inspect(shared("cdnow_sample.csv"), {}, &*workspace, progress);
        QVERIFY(inspection.has_value());
        const auto record = runImport(*inspection, *workspace, false, progress);
        QVERIFY(record.has_value());
        QCOMPARE(record->reconciliation.of(again ? RowOutcome::Duplicate : RowOutcome::Kept).rows, std::uint64_t(6919));
    }
}

/// truth.json, rule net_of_returns: orders named on the sheet Returns are out (9,194 rows stay).
void TestIngestTruth::superstoreReturns()
{
    NoProgress progress;
    auto workspace = Workspace::temporary();
    const auto inspection = inspect(shared("superstore.xls"), {}, nullptr, progress);
    QVERIFY(inspection.has_value());
    QVERIFY(runImport(*inspection, *workspace, true, progress).has_value());
    const auto ledger = workspace->ledger(progress);
    QVERIFY(ledger.has_value());
    std::int64_t rows = 0;
    MoneySum net;
    for (std::size_t i = 0; i < ledger->rowCount(); ++i)
        if (ledger->status[i] == OrderStatus::Valid)
            ++rows, net += ledger->amount[i];
    QCOMPARE(rows, 9194);
    QCOMPARE(QString::number(net.major(), 'f', 2), QStringLiteral("2116696.58"));
}

void TestIngestTruth::telcoIsRefused()
{
    NoProgress progress;
    const auto inspection = inspect(shared("telco_churn.csv"), {}, nullptr, progress);
    QVERIFY(inspection.has_value());
    QVERIFY(inspection->blocked.has_value());
    QCOMPARE(inspection->blocked->kind, ErrorKind::TableKindUnsupported);
    QCOMPARE(inspection->blocked->arguments.at(0), std::string("contract"));
}

QTEST_GUILESS_MAIN(TestIngestTruth)
#include "test_ingest_truth.moc"

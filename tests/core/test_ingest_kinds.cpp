// Tables that hold no orders, as the import page shows them: kind and columns guessed with the reason, changed by hand,
// and imported as they were shown. All expected values are counted by hand from the rows written here.
#include "core/ingest/other/contract_sheet.h"
#include "core/ingest/other/renewal_sheet.h"
#include "core/ingest/other/summary_sheet.h"
#include "core/ingest/recipe.h"
#include "core/summary/customer_summary.h"
#include "tests/core/ingest_support.h"
#include "tests/core/store_fixture.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;
using perennial::test::need;
using perennial::test::rowsOf;

namespace {

/// "Von" and "Bis" stand in no list of headings.
constexpr char unknownHeads[] = "Wer,Von,Bis,Betrag\n"
                                "a,2024-01-05,2024-06-05,29.00\n"
                                "b,2024-02-15,,29.00\n"
                                "c,never,,9.00\n";

constexpr char tenures[] = "customerID,tenure,MonthlyCharges,TotalCharges,Churn\n"
                           "a,2,30.40,60.80,No\nb,7,38.90,272.30,Yes\nc,,10.00,,No\n";

const Day today = *parseIsoDay("2024-06-30");

QString fieldOf(const Inspection& seen, const char* header)
{
    for (const ColumnGuess& column : seen.columns)
        if (column.header == header)
            return QString::fromStdString(name(column.field.value));
    return QStringLiteral("no such column");
}

QStringList notesOf(const Inspection& seen, StageNote::Stage stage)
{
    QStringList keys;
    for (const StageNote& note : seen.notes)
        if (note.stage == stage)
            keys << QString::fromStdString(note.key);
    return keys;
}

}  // namespace

class TestIngestKinds : public QObject {
    Q_OBJECT

private slots:
    void contractsAreGuessedColumnByColumn()
    {
        const Inspection seen = need(look(folder_.write("tenures.csv", tenures)));
        QVERIFY(seen.kind.value == TableKind::Contracts);
        QCOMPARE(fieldOf(seen, "customerID"), QString("customer"));
        QCOMPARE(fieldOf(seen, "tenure"), QString("tenure"));
        QCOMPARE(fieldOf(seen, "MonthlyCharges"), QString("price"));
        QCOMPARE(fieldOf(seen, "TotalCharges"), QString("paid"));
        QCOMPARE(fieldOf(seen, "Churn"), QString("churned"));
        QCOMPARE(seen.expected.of(RowOutcome::Kept).rows, std::uint64_t{2});
        QCOMPARE(seen.expected.of(RowOutcome::Rejected).reasons.at("tenure-missing"), std::uint64_t{1});
        QCOMPARE(amountOf(seen.expected.of(RowOutcome::Kept)), QString("69.30"));
        QVERIFY(seen.expected.addsUp());
        QCOMPARE(seen.preview.size(), std::size_t{4});
        QVERIFY(seen.preview.back().fate == PreviewRow::Fate::Rejected);
        QCOMPARE(seen.preview.back().badColumn, 1);
        // Nothing is said of orders: the words fit the kind.
        QVERIFY(notesOf(seen, StageNote::Stage::Table).contains("kind-tenures"));
        QVERIFY(!notesOf(seen, StageNote::Stage::Columns).contains("no-order-id"));
        QVERIFY(notesOf(seen, StageNote::Stage::Values).contains("contracts-ended"));
    }

    void aRoleIsChangedByHand()
    {
        const std::string path = folder_.write("roles.csv", "account,start date,end date,list price,paid price\n"
                                                            "a,2024-01-01,,10,7\nb,2024-02-01,2024-03-01,20,15\n");
        const Inspection guessed = need(look(path));
        QVERIFY(guessed.kind.value == TableKind::Contracts);
        QCOMPARE(amountOf(guessed.expected.of(RowOutcome::Kept)), QString("30.00"));
        ImportChoices choices;
        choices.columns["paid price"] = Field::Price;
        const Inspection chosen = need(look(path, choices));
        QCOMPARE(fieldOf(chosen, "paid price"), QString("price"));
        QCOMPARE(fieldOf(chosen, "list price"), QString("none"));
        QCOMPARE(amountOf(chosen.expected.of(RowOutcome::Kept)), QString("22.00"));
        NoProgress progress;
        const ContractSheet sheet = need(readContractSheet(path, choicesOf(chosen), progress));
        QCOMPARE(toDecimalString(*sheet.rows[0].price), std::string("7.00"));
    }

    /// With heads that nobody knows: the kind is chosen, then its columns, one after another.
    void unknownHeadsAreMappedByHand()
    {
        const std::string path = folder_.write("unknown.csv", unknownHeads);
        ImportChoices choices;
        choices.kind = TableKind::Contracts;
        const Inspection first = need(look(path, choices));
        QVERIFY(first.blocked.has_value() && first.blocked->kind == ErrorKind::FieldMissing);
        QCOMPARE(first.blocked->arguments.front(), std::string("contract-span"));
        QCOMPARE(first.preview.size(), std::size_t{4});
        choices.columns["Von"] = Field::Start;
        choices.columns["Bis"] = Field::End;
        choices.columns["Wer"] = Field::Customer;
        choices.columns["Betrag"] = Field::Price;
        const Inspection seen = need(look(path, choices));
        QVERIFY(seen.blocked.has_value() && saysContracts(*seen.blocked));
        QVERIFY(seen.kind.origin == Origin::Chosen);
        QVERIFY(notesOf(seen, StageNote::Stage::Table).contains("kind-chosen"));
        QCOMPARE(seen.expected.of(RowOutcome::Kept).rows, std::uint64_t{2});
        QCOMPARE(seen.expected.of(RowOutcome::Rejected).reasons.at("date-invalid"), std::uint64_t{1});

        // The roles alone say the kind as well, and a recipe brings all of it back.
        const auto replayed = need(choicesFromJson(toJson(choicesOf(seen))));
        QVERIFY(replayed.kind == TableKind::Contracts);
        NoProgress progress;
        QCOMPARE(need(readContractSheet(path, replayed, progress)).rows.size(), std::size_t{2});
        choices.kind.reset();
        QVERIFY(need(look(path, choices)).kind.value == TableKind::Contracts);
    }

    void aMappingIsRememberedForTheNextFile()
    {
        Workspace workspace = need(Workspace::temporary());
        ImportChoices choices;
        choices.columns = {{"Wer", Field::Customer}, {"Von", Field::Start}, {"Bis", Field::End}};
        NoProgress progress;
        const std::string path = folder_.write("january.csv", unknownHeads);
        const Inspection seen = need(inspect(path, choices, &workspace, progress));
        QCOMPARE(rowsOf(need(importContracts(seen, workspace, progress)), RowOutcome::Kept), std::uint64_t{2});
        const Inspection next = need(inspect(folder_.write("february.csv", unknownHeads), {}, &workspace, progress));
        QVERIFY(next.kind.value == TableKind::Contracts);
        QCOMPARE(fieldOf(next, "Von"), QString("start"));
        QCOMPARE(rowsOf(need(importContracts(next, workspace, progress)), RowOutcome::Duplicate), std::uint64_t{2});
    }

    /// A sheet of stays with a start and an end is one of orders where the user says so.
    void contractsCanBeReadAsOrders()
    {
        const std::string path =
            folder_.write("stays.csv", "customer,start date,end date,amount\na,2024-01-05,2024-01-07,100\n"
                                       "b,2024-02-15,2024-02-16,80\na,2024-03-05,2024-03-09,90\n");
        QVERIFY(need(look(path)).kind.value == TableKind::Contracts);
        ImportChoices choices;
        choices.kind = TableKind::Orders;
        const Inspection seen = need(look(path, choices));
        QVERIFY(!seen.blocked);
        QCOMPARE(seen.expected.of(RowOutcome::Kept).rows, std::uint64_t{3});
        QCOMPARE(amountOf(seen.expected.of(RowOutcome::Kept)), QString("270.00"));
    }

    /// Start says the order of the dates, end alone does not.
    void oneColumnOfDatesSaysTheOrderOfTheOther()
    {
        const Inspection seen = need(look(folder_.write("dates.csv", "customer,start date,end date,price\n"
                                                                     "a,25/01/2024,03/04/2024,5\n"
                                                                     "b,13/02/2024,05/06/2024,5\n")));
        QVERIFY(saysContracts(*seen.blocked));
        QVERIFY(seen.dateOrder.value == DateOrder::DayMonthYear);
        const std::string open = folder_.write("open.csv", "customer,start date,end date,price\n"
                                                           "a,03/01/2024,05/04/2024,5\n");
        const Inspection asked = need(look(open));
        QVERIFY(asked.blocked->kind == ErrorKind::DateOrderAmbiguous);
        QCOMPARE(asked.questions.size(), std::size_t{1});
        ImportChoices choices;
        choices.answers["date-order"] = "mdy";
        NoProgress progress;
        QVERIFY(saysContracts(*need(look(open, choices)).blocked));
        const ContractSheet sheet = need(readContractSheet(open, choices, progress));
        QCOMPARE(toIso(*sheet.rows.front().start), std::string("2024-03-01"));
        QCOMPARE(toIso(*sheet.rows.front().end), std::string("2024-05-04"));
    }

    void headsOfOtherLanguages_data()
    {
        QTest::addColumn<QString>("heads");
        QTest::newRow("Chinese") << "客户编号,开始日期,结束日期,月费";
        QTest::newRow("Indonesian") << "id pelanggan,tanggal mulai,tanggal berakhir,biaya bulanan";
        QTest::newRow("Vietnamese") << "mã khách hàng,ngày bắt đầu,ngày kết thúc,phí hàng tháng";
        QTest::newRow("Thai") << "รหัสลูกค้า,วันที่เริ่ม,วันที่สิ้นสุด,ค่าบริการรายเดือน";
        QTest::newRow("Arabic") << "معرف العميل,تاريخ البدء,تاريخ الانتهاء,الرسوم الشهرية";
        QTest::newRow("Spanish") << "cliente,fecha de inicio,fecha de fin,precio";
    }
    void headsOfOtherLanguages()
    {
        QFETCH(QString, heads);
        const QByteArray csv = heads.toUtf8() + "\na,2024-01-05,2024-06-05,29\nb,2024-02-15,,29\na,2024-07-05,,9\n";
        const Inspection seen = need(look(folder_.write("language.csv", csv.constData())));
        QVERIFY(seen.kind.value == TableKind::Contracts);
        QVERIFY(seen.columnOf(Field::Start) && seen.columnOf(Field::End) && seen.columnOf(Field::Price));
        QCOMPARE(seen.expected.of(RowOutcome::Kept).rows, std::uint64_t{3});
    }

    void summedCustomersAreUnderstood()
    {
        const Inspection seen = need(look(folder_.write("sum.csv", summed_)));
        QVERIFY(seen.kind.value == TableKind::Customers);
        QVERIFY(saysSummedUp(*seen.blocked));
        QVERIFY(seen.unit.value == TimeUnit::Week);  // fractions
        QCOMPARE(fieldOf(seen, "frequency"), QString("repeat-purchases"));
        QCOMPARE(fieldOf(seen, "T"), QString("age"));
        QCOMPARE(seen.expected.of(RowOutcome::Kept).rows, std::uint64_t{3});
        QCOMPARE(seen.expected.of(RowOutcome::Rejected).reasons.at("not-possible"), std::uint64_t{1});
        ImportChoices choices;
        choices.unit = TimeUnit::Month;
        const Inspection months = need(look(folder_.write("sum.csv", summed_), choices));
        QVERIFY(months.unit.value == TimeUnit::Month && months.unit.origin == Origin::Chosen);
        // A tenth of a month is three days: nine purchases more are still too many.
        QCOMPARE(months.expected.of(RowOutcome::Rejected).rows, std::uint64_t{1});
    }

    void summedCustomersAreKeptReplacedAndTakenBack()
    {
        Workspace workspace = need(Workspace::temporary());
        NoProgress progress;
        const auto bring = [&](const char* file, const char* text, Day day) {
            const Inspection seen = need(inspect(folder_.write(file, text), {}, &workspace, progress));
            return need(importSummed(seen, day, workspace, progress));
        };
        const ImportRecord first = bring("june.csv", summed_, today);
        QVERIFY(first.reconciliation.addsUp());
        QCOMPARE(first.source.kind, std::string("customers"));
        QCOMPARE(rowsOf(first, RowOutcome::Kept), std::uint64_t{3});
        QCOMPARE(rowsOf(first, RowOutcome::Rejected), std::uint64_t{1});
        QVERIFY(need(workspace.definitions()).asOf == today);
        const Ledger ledger = need(workspace.ledger(progress));
        QCOMPARE(ledger.customerCount(), std::size_t{3});
        QCOMPARE(ledger.rowCount(), std::size_t{3 + 1 + 8});
        Definitions definitions = need(workspace.definitions());
        const auto book = need(buildOrders(ledger, definitions, today));
        const auto summary = need(summarise(book, ledger, today, progress));
        QCOMPARE(summary.frequency[0], 2U);
        QCOMPARE(summary.recencyDays[0], 213.0F);  // 30.43 weeks
        QCOMPARE(summary.ageDays[0], 272.0F);      // 38.86 weeks
        const auto rows = need(workspace.rowsByIds(std::vector{ledger.rowId[0], ledger.rowId[2]}));
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[1].customerKey, std::string("1"));
        QCOMPARE(rows[1].rowNumber, std::int64_t{2});

        // A month later: customer 2 as before, 1 has bought, 3 is gone, 5 is new. The sheet stands for the whole base.
        const Day later = *parseIsoDay("2024-07-31");
        const ImportRecord second = bring("july.csv",
                                          "id,frequency,recency,T,monetary_value\n"
                                          "1,3,34.43,43.29,20.00\n2,0,0,38.86,0\n5,1,2.5,3.5,9.00\n",
                                          later);
        QCOMPARE(rowsOf(second, RowOutcome::Updated), std::uint64_t{1});
        QCOMPARE(rowsOf(second, RowOutcome::Duplicate), std::uint64_t{1});
        QCOMPARE(rowsOf(second, RowOutcome::Kept), std::uint64_t{1});
        QCOMPARE(need(workspace.ledger(progress)).rowCount(), std::size_t{4 + 1 + 2});
        QVERIFY(need(workspace.definitions()).asOf == later);

        need(workspace.undoImport(second.id));
        QCOMPARE(need(workspace.ledger(progress)).rowId, ledger.rowId);
        QVERIFY(need(workspace.definitions()).asOf == today);
        need(workspace.undoImport(first.id));
        QCOMPARE(need(workspace.ledger(progress)).rowCount(), std::size_t{0});
        QVERIFY(!need(workspace.definitions()).asOf);
    }

    /// Another end of observation moves the purchases: x, t_x and T are those of the sheet still.
    void theSumsAreThoseOfTheEndOfObservation()
    {
        Workspace workspace = need(Workspace::temporary());
        NoProgress progress;
        const Inspection seen = need(inspect(folder_.write("june.csv", summed_), {}, &workspace, progress));
        need(importSummed(seen, today, workspace, progress));
        Definitions definitions = need(workspace.definitions());
        const Day earlier = *parseIsoDay("2023-12-31");
        definitions.asOf = earlier;
        need(workspace.saveDefinitions(definitions));
        const Ledger ledger = need(workspace.ledger(progress));
        const auto summary = need(summarise(need(buildOrders(ledger, definitions, today)), ledger, earlier, progress));
        QCOMPARE(summary.frequency[0], 2U);
        QCOMPARE(summary.recencyDays[0], 213.0F);
        QCOMPARE(summary.ageDays[0], 272.0F);
        QCOMPARE(toIso(need(workspace.rowsOfCustomer("1", 5)).front().day), toIso(earlier - (272 - 213)));
    }

    /// An end of observation that was saved with the definitions goes when its sheet goes.
    void theSavedEndOfObservationGoesWithItsSheet()
    {
        Workspace workspace = need(Workspace::temporary());
        NoProgress progress;
        const Inspection seen = need(inspect(folder_.write("june.csv", summed_), {}, &workspace, progress));
        const ImportRecord record = need(importSummed(seen, today, workspace, progress));
        Definitions definitions = need(workspace.definitions());
        definitions.margin = 0.4;
        need(workspace.saveDefinitions(definitions));
        need(workspace.undoImport(record.id));
        QVERIFY(!need(workspace.definitions()).asOf);
        QVERIFY(need(workspace.definitions()).margin == 0.4);
    }

    void ordersAndSummedCustomersDoNotMix()
    {
        NoProgress progress;
        const std::string orders =
            folder_.write("orders.csv", "customer,date,amount\na,2024-01-01,5\nb,2024-01-02,6\n");
        const std::string sum = folder_.write("sum.csv", summed_);
        Workspace ofOrders = need(Workspace::temporary());
        need(runImport(need(inspect(orders, {}, &ofOrders, progress)), ofOrders, false, progress));
        const auto refused = importSummed(need(inspect(sum, {}, &ofOrders, progress)), today, ofOrders, progress);
        QVERIFY(!refused && refused.error().arguments.front() == "customers-beside-orders");
        QCOMPARE(need(ofOrders.imports()).size(), std::size_t{1});
        Workspace ofCustomers = need(Workspace::temporary());
        need(importSummed(need(inspect(sum, {}, &ofCustomers, progress)), today, ofCustomers, progress));
        const auto other = runImport(need(inspect(orders, {}, &ofCustomers, progress)), ofCustomers, false, progress);
        QVERIFY(!other && other.error().arguments.front() == "orders-beside-customers");
        QCOMPARE(need(ofCustomers.ledger(progress)).customerCount(), std::size_t{3});
    }

    void spendInAnotherCurrency()
    {
        Workspace workspace = need(Workspace::temporary());
        NoProgress progress;
        const Inspection seen = need(look(folder_.write("usd.csv", "id,frequency,recency,T,monetary_value\n"
                                                                   "1,2,30,38,$10.00\n2,1,5,38,$20.00\n")));
        need(importSummed(seen, today, workspace, progress));
        Definitions definitions;
        definitions.currency = "EUR";
        const Ledger without = need(workspace.ledger(definitions, progress));
        QVERIFY(!without.hasAmounts);
        QCOMPARE(without.withoutRate.at("USD").rows, std::uint64_t{2});
        QCOMPARE(without.withoutRate.at("USD").amount.major(), 30.0);  // 10 + 20, in their own currency
        definitions.rates["USD"] = Decimal{90, 2};
        const Ledger with = need(workspace.ledger(definitions, progress));
        QCOMPARE(toDecimalString(with.amount.front()), std::string("9.00"));
        QCOMPARE(with.currency, std::string("EUR"));
    }

    void aCustomerStandsOnce()
    {
        const Inspection seen = need(look(folder_.write("twice.csv", "id,frequency,recency,T\n1,2,30,38\n1,1,5,38\n")));
        QCOMPARE(seen.expected.of(RowOutcome::Rejected).reasons.at("customer-twice"), std::uint64_t{1});
    }

    void renewalCohorts_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QStringList>("cohorts");
        QTest::addColumn<double>("ofShares");
        QTest::newRow("a column of survivors") << "year,customers\n0,1000\n1,631\n2,468\n3,382\n"
                                               << QStringList{" 1000 631 468 382"} << 0.0;
        QTest::newRow("a column for each cohort")
            << "Year,Regular,High end\n0,100.0%,100.0%\n1,63.1%,86.9%\n2,46.8%,74.3%\n3,38.2%,65.3%\n"
            << QStringList{"Regular 1000 631 468 382", "High end 1000 869 743 653"} << 1000.0;
        QTest::newRow("shares of one") << "period,share\n0,1\n1,0.869\n2,0.743\n3,0.653\n"
                                       << QStringList{" 1000 869 743 653"} << 1000.0;
        QTest::newRow("a row for each cohort")
            << "Cohort,Year 0,Year 1,Year 2,Year 3\n2020,1000,631,468,382\n2021,900,600,450,\n2022,800,500,400,\n"
            << QStringList{"2020 1000 631 468 382", "2021 900 600 450", "2022 800 500 400"} << 0.0;
        QTest::newRow("sizes beside") << "Cohort,Size,1,2,3\nJan,100,80,70,60\nFeb,90,70,65,60\n"
                                      << QStringList{"Jan 100 80 70 60", "Feb 90 70 65 60"} << 0.0;
    }
    void renewalCohorts()
    {
        QFETCH(QString, csv);
        QFETCH(QStringList, cohorts);
        QFETCH(double, ofShares);
        const std::string path = folder_.write("renewals.csv", csv.toUtf8().constData());
        const Inspection seen = need(look(path));
        QVERIFY(seen.blocked.has_value());
        QVERIFY(saysRenewalCohorts(*seen.blocked));
        NoProgress progress;
        const RenewalCohorts read = need(readRenewalSheet(path, {}, progress));
        QStringList found;
        for (const RenewalCohort& cohort : read.cohorts) {
            QString words = QString::fromStdString(cohort.name);
            for (const double survivors : cohort.survivors)
                words += QStringLiteral(" %1").arg(survivors, 0, 'g', 6);
            found << words;
        }
        QCOMPARE(found, cohorts);
        QCOMPARE(read.customersOfShares, ofShares);
    }

    /// Purchases by month go up and down, and totals of days are no survivors.
    void otherTablesAreNoRenewals()
    {
        for (const char* csv : {"Customer,1,2,3,4\nAnn,1,2,3,4\nBob,2,1,4,5\nCay,1,1,2,1\n",
                                "month,revenue\n1,500\n2,610\n3,720\n4,10\n"}) {
            const Inspection seen = need(look(folder_.write("other.csv", csv)));
            QVERIFY(seen.blocked.has_value());
            QVERIFY(!saysRenewalCohorts(*seen.blocked));
        }
    }

private:
    static constexpr char summed_[] = "id,frequency,recency,T,monetary_value\n"
                                      "1,2,30.43,38.86,22.35\n"
                                      "2,0,0,38.86,0\n"
                                      "3,7,29.43,38.86,73.74\n"
                                      "4,9,0.1,38.86,1.00\n";
    Folder folder_;
};

QTEST_GUILESS_MAIN(TestIngestKinds)
#include "test_ingest_kinds.moc"

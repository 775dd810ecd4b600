// Tables that are no list of orders: acquisition spend, contracts, customers already summed up.
#include "core/ingest/other/contract_sheet.h"
#include "core/ingest/other/spend_sheet.h"
#include "core/ingest/other/summary_sheet.h"
#include "core/summary/customer_summary.h"
#include "tests/core/ingest_support.h"

#include <QtTest>

#include <cmath>

using namespace perennial;
using namespace ingest_test;

namespace {

Result<SpendSheet> spendOf(const std::string& path, const ImportChoices& choices = {})
{
    NoProgress progress;
    return readSpendSheet(path, choices, progress);
}

const Day today = *parseIsoDay("2024-06-30");

Result<ContractTable> contractsOf(const std::string& path, const Definitions& definitions = {})
{
    NoProgress progress;
    const auto sheet = readContractSheet(path, {}, progress);
    return sheet ? contractTable(*sheet, definitions, today) : pass(sheet);
}

QString entry(const SpendEntry& e)
{
    return QString::fromStdString(toIso(e.month) + " " + e.channel + " " + toDecimalString(e.amount));
}

}  // namespace

class TestIngestOther : public QObject {
    Q_OBJECT

private slots:
    void spendRowByRow()
    {
        const auto sheet = spendOf(folder_.write("long.csv", "Monat;Kanal;Ausgaben\n"
                                                             "01.02.2024;Suche;1.234,50 €\n"
                                                             "15.02.2024;Suche;100,00 €\n"
                                                             "01.03.2024;E-Mail;7,25 €\n"
                                                             "kein Datum;E-Mail;1,00 €\n"
                                                             "01.04.2024;E-Mail;viel\n"));
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->rowsRead, std::uint64_t{5});
        QCOMPARE(sheet->rowsKept, std::uint64_t{3});
        QCOMPARE(sheet->rejected.size(), std::size_t{2});
        QCOMPARE(sheet->currency, std::string("EUR"));
        QCOMPARE(sheet->entries.size(), std::size_t{2});
        QCOMPARE(entry(sheet->entries[0]), QStringLiteral("2024-02 Suche 1334.50"));
        QCOMPARE(entry(sheet->entries[1]), QStringLiteral("2024-03 E-Mail 7.25"));
        QCOMPARE(toDecimalString(sheet->total), std::string("1341.75"));
    }

    void spendWithAColumnForEachChannel()
    {
        const auto sheet = spendOf(folder_.write("wide.csv", "Month,Google,Newsletter,Total\n"
                                                             "2024-01,100,20.5,120.5\n"
                                                             "2024-02,110,,110\n"));
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->entries.size(), std::size_t{3});
        QCOMPARE(entry(sheet->entries[0]), QStringLiteral("2024-01 Google 100.00"));
        QCOMPARE(entry(sheet->entries[1]), QStringLiteral("2024-01 Newsletter 20.50"));
        QCOMPARE(entry(sheet->entries[2]), QStringLiteral("2024-02 Google 110.00"));
    }

    void spendTakesThePlaceOfWhatWasThere()
    {
        Definitions before;
        before.spend = {{Month::of(*parseIsoDay("2024-01-01")), "Google", Money::fromParts(10'000)},
                        {Month::of(*parseIsoDay("2023-12-01")), "Google", Money::fromParts(20'000)}};
        const auto sheet = spendOf(folder_.write("next.csv", "Month,Channel,Spend\n2024-01-01,Google,5.00\n"));
        QVERIFY(sheet.has_value());
        const auto after = withSpend(before, *sheet, "EUR");
        QVERIFY(after.has_value());
        QCOMPARE(after->spend.size(), std::size_t{2});
        QCOMPARE(toDecimalString(after->spend[0].amount), std::string("2.00"));
        QCOMPARE(toDecimalString(after->spend[1].amount), std::string("5.00"));
    }

    void spendInAnotherCurrencyNeedsARate()
    {
        const auto sheet = spendOf(folder_.write("usd.csv", "Month,Channel,Spend\n2024-01-01,Google,$5.00\n"));
        QVERIFY(sheet.has_value());
        QCOMPARE(withSpend({}, *sheet, "EUR").error().kind, ErrorKind::CurrencyMixed);
        Definitions definitions;
        definitions.rates["USD"] = Decimal{92, 2};
        const auto after = withSpend(definitions, *sheet, "EUR");
        QVERIFY(after.has_value());
        QCOMPARE(toDecimalString(after->spend[0].amount), std::string("4.60"));
        // by day: the rate of the month's last day
        definitions.ratesByDay =
            RateTable({{"USD", {{Day::from(2024, 1, 31), {94, 2}}, {Day::from(2024, 2, 1), {5, 1}}}}});
        QCOMPARE(toDecimalString(withSpend(definitions, *sheet, "EUR")->spend[0].amount), std::string("4.70"));
        definitions.ratesByDay = RateTable({{"USD", {{Day::from(2024, 2, 1), {5, 1}}}}});
        QCOMPARE(withSpend(definitions, *sheet, "EUR").error().kind, ErrorKind::CurrencyMixed);
    }

    void spendIsRefusedWhereThereIsNone()
    {
        QCOMPARE(spendOf(folder_.write("no.csv", "a,b\nx,y\nz,w\n")).error().kind, ErrorKind::FieldMissing);
    }

    /// Expected values: truth.json of the shared data, computed from the source by its authors.
    void telecomContracts()
    {
        if (!QFile::exists(QString::fromStdString(shared("telco_churn.csv"))))
            QSKIP("the shared data are not here");
        const auto table = contractsOf(shared("telco_churn.csv"));
        QVERIFY(table.has_value());
        QCOMPARE(table->size(), std::size_t{7043});
        QCOMPARE(table->rowsRejected, std::uint64_t{0});
        QVERIFY(!table->hasDates());
        double months = 0;
        MoneySum charges;
        MoneySum paid;
        std::uint64_t ended = 0;
        for (std::size_t i = 0; i < table->size(); ++i) {
            months += static_cast<double>(table->months[i]);
            charges += table->monthlyCharge[i];
            paid += table->total[i];
            ended += table->ended[i];
        }
        QCOMPARE(ended, std::uint64_t{1869});
        QVERIFY(std::abs(months / 7043 - 32.371149) < 1e-6);
        QCOMPARE(toDecimalString(charges.total().value()), std::string("456116.60"));
        QCOMPARE(toDecimalString(paid.total().value()), std::string("16056168.70"));
    }

    void subscriptionsWithDates()
    {
        const auto table =
            contractsOf(folder_.write("subs.csv", "customer_id,start_date,end_date,billing_period,price\n"
                                                  "a,2023-01-01,2023-07-02,month,10.00\n"
                                                  "b,2023-01-01,,year,120.00\n"
                                                  "c,2024-01-01,2025-01-01,month,10.00\n"
                                                  "d,2024-05-01,2024-04-01,month,10.00\n"));
        QVERIFY(table.has_value());
        QCOMPARE(toIso(table->asOf), std::string("2024-01-01"));  // the latest up to today of a row that counts
        QCOMPARE(table->size(), std::size_t{3});
        QCOMPARE(table->rowsRejected, std::uint64_t{1});  // ends before it starts
        QVERIFY(table->ended[0]);
        QVERIFY(!table->ended[1]);
        QVERIFY(!table->ended[2]);  // ends later: still running
        QVERIFY(std::abs(table->months[0] - 182 / daysPerMonth) < 1e-4);
        QCOMPARE(toDecimalString(table->monthlyCharge[1]), std::string("10.00"));
    }

    void contractsOfTwoCurrenciesAreNotAdded()
    {
        const std::string path = folder_.write("two.csv", "customer_id,start_date,end_date,price\n"
                                                          "a,2024-01-01,,€10.00\nb,2024-01-01,,€20.00\n"
                                                          "c,2024-01-01,,$30.00\n");
        const auto without = contractsOf(path);
        QVERIFY(without.has_value());
        QCOMPARE(without->currency, std::string("EUR"));
        QCOMPARE(without->size(), std::size_t{2});
        QCOMPARE(without->rowsWithoutRate, std::uint64_t{1});
        Definitions definitions;
        definitions.rates["USD"] = Decimal{90, 2};
        const auto with = contractsOf(path, definitions);
        QVERIFY(with.has_value());
        QCOMPARE(with->size(), std::size_t{3});
        QCOMPARE(toDecimalString(with->monthlyCharge[2]), std::string("27.00"));
        // by day: the rate of the end of observation
        definitions.asOf = Day::from(2024, 6, 30);
        definitions.ratesByDay =
            RateTable({{"USD", {{Day::from(2024, 1, 1), {5, 1}}, {Day::from(2024, 6, 1), {80, 2}}}}});
        QCOMPARE(toDecimalString(contractsOf(path, definitions)->monthlyCharge[2]), std::string("24.00"));
    }

    void aContractOfTomorrowWaits()
    {
        Definitions definitions;
        definitions.asOf = *parseIsoDay("2024-02-01");
        const auto table = contractsOf(folder_.write("later.csv", "customer_id,start_date,end_date,price\n"
                                                                  "a,2024-01-01,,10\nb,2024-03-01,,20\n"),
                                       definitions);
        QVERIFY(table.has_value());
        QCOMPARE(table->size(), std::size_t{1});
        QCOMPARE(table->notStarted, std::uint64_t{1});
        QCOMPARE(table->rowsRejected, std::uint64_t{0});
    }

    /// A blank flag says "runs" only where nobody is said to run; else the row may have been cut off.
    void aBlankFlag()
    {
        const auto cut =
            contractsOf(folder_.write("cut.csv", "id,tenure,monthly charge,churn\na,3,5,No\nb,4,5,Yes\nc,5,5,"));
        QVERIFY(cut.has_value());
        QCOMPARE(cut->size(), std::size_t{2});
        QCOMPARE(cut->rowsRejected, std::uint64_t{1});
        const auto marks =
            contractsOf(folder_.write("marks.csv", "id,tenure,monthly charge,churn\na,3,5,\nb,4,5,Yes\n"));
        QVERIFY(marks.has_value());
        QCOMPARE(marks->size(), std::size_t{2});
        QVERIFY(!marks->ended[0]);
    }

    void summedCustomersKeepTheirStatistics()
    {
        NoProgress progress;
        const auto summed = readSummarySheet(folder_.write("summary.csv", "id,frequency,recency,T,monetary_value\n"
                                                                          "1,2,30.43,38.86,22.35\n"
                                                                          "2,0,0,38.86,0\n"
                                                                          "3,7,29.43,38.86,73.74\n"
                                                                          "4,9,0.1,38.86,1.00\n"),
                                             {}, today, progress);
        QVERIFY(summed.has_value());
        QVERIFY(summed->base.unit == TimeUnit::Week);
        QCOMPARE(summed->rejected.size(), std::size_t{1});  // nine more purchases within one day
        QCOMPARE(summed->rejected.front().rowNumber, std::int64_t{5});
        QCOMPARE(summed->rejected.front().reason, std::string("not-possible"));
        const Ledger ledger = ledgerOf(summed->base);
        Definitions definitions;
        definitions.asOf = today;
        const auto book = buildOrders(ledger, definitions, today);
        QVERIFY(book.has_value());
        const auto summary = summarise(*book, ledger, today, progress);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->size(), std::size_t{3});
        QCOMPARE(summary->frequency[0], 2U);
        QCOMPARE(summary->recencyDays[0], 213.0F);  // 30.43 weeks
        QCOMPARE(summary->ageDays[0], 272.0F);      // 38.86 weeks
        QCOMPARE(summary->meanRepeatSpend(0), 22.35);
        QCOMPARE(summary->frequency[1], 0U);
        QCOMPARE(summary->frequency[2], 7U);
    }

private:
    Folder folder_;
};

QTEST_GUILESS_MAIN(TestIngestOther)
#include "test_ingest_other.moc"

// Sheets of exchange rates by day, as people and central banks write them, and what is no rate.
#include "core/ingest/other/rate_sheet.h"
#include "tests/core/ingest_support.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;

namespace {

Result<RateSheet> read(const std::string& path, const ImportChoices& choices = {})
{
    NoProgress progress;
    return readRateSheet(path, choices, progress);
}

}  // namespace

class TestIngestRates : public QObject {
    Q_OBJECT

private slots:
    void sheets_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("table");  // as toText() writes it
        QTest::newRow("one row a rate") << QByteArray("date,currency,rate\n2024-01-02,USD,0.9215\n2024-01-02,gbp,1.15\n"
                                                      "2024-01-03,USD,0.92\n")
                                        << QByteArray("GBP 2024-01-02 1.15\nUSD 2024-01-02 0.9215\n"
                                                      "USD 2024-01-03 0.92\n");
        QTest::newRow("German, below a title") << QByteArray("Kurse 2024;;\nDatum;Währung;Kurs\n31.01.2024;$;0,9215\n"
                                                             "29.02.2024;$;0,9231\n")
                                               << QByteArray("USD 2024-01-31 0.9215\nUSD 2024-02-29 0.9231\n");
        QTest::newRow("a column per currency")
            << QByteArray("Date,USD,JPY\n2024-01-02,0.9215,0.006401\n2024-01-03,0.92,\n")
            << QByteArray("JPY 2024-01-02 0.006401\nUSD 2024-01-02 0.9215\nUSD 2024-01-03 0.92\n");
        QTest::newRow("months") << QByteArray("month,code,exchange rate\n2024-01,USD,0.92\n2024-02,USD,0.93\n")
                                << QByteArray("USD 2024-01-01 0.92\nUSD 2024-02-01 0.93\n");
        QTest::newRow("scientific") << QByteArray("date,currency,rate\n2024-01-02,IDR,5.9E-05\n2024-01-03,IDR,6E-05\n")
                                    << QByteArray("IDR 2024-01-02 0.000059\nIDR 2024-01-03 0.00006\n");
    }
    void sheets()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, table);
        const auto sheet = read(folder_.write("rates.csv", csv.constData()));
        QVERIFY2(sheet.has_value(), sheet ? "" : name(sheet.error().kind).c_str());
        QCOMPARE(QByteArray::fromStdString(toText(sheet->table)), table);
        QVERIFY(sheet->rejected.empty());
    }

    void whatIsNoRateIsNamed()
    {
        const auto sheet = read(folder_.write("bad.csv", "date,currency,rate\n2024-01-02,USD,0.92\n"
                                                         "2024-01-03,USD,0\n2024-02-30,USD,0.92\n2024-01-04,Taler,3\n"
                                                         "2024-01-02,USD,0.95\n2024-01-02,USD,0.920\n"
                                                         "2024-01-05,USD,\n2024-01-06,USD,0.93\n"));
        QVERIFY(sheet.has_value());
        QStringList reasons;
        for (const RateProblem& problem : sheet->rejected)
            reasons << QString("%1 %2").arg(problem.row).arg(problem.reason.c_str());
        QCOMPARE(reasons.join(", "),
                 QString("3 rate-invalid, 4 date-invalid, 5 currency-invalid, 6 rate-differs, 8 rate-missing"));
        // row 7 says 0.92 again
        QCOMPARE(sheet->table.size(), std::size_t{2});
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("argument");
        QTest::newRow("no date") << QByteArray("currency,rate\nUSD,0.92\nUSD,0.93\n") << QByteArray("field-missing")
                                 << QByteArray("date");
        QTest::newRow("no currency") << QByteArray("date,rate\n2024-01-02,0.92\n2024-01-03,0.93\n")
                                     << QByteArray("field-missing") << QByteArray("currency");
        QTest::newRow("no rate") << QByteArray("date,currency,note\n2024-01-02,USD,x\n2024-01-03,USD,y\n")
                                 << QByteArray("field-missing") << QByteArray("rate");
        QTest::newRow("either mark") << QByteArray("date;currency;rate\n2024-01-02;USD;1,085\n2024-01-03;USD;1,091\n")
                                     << QByteArray("value-invalid") << QByteArray("1,085");
        QTest::newRow("either date") << QByteArray("date,currency,rate\n01/02/2024,USD,0.92\n03/04/2024,USD,0.93\n")
                                     << QByteArray("date-order-ambiguous") << QByteArray("date");
    }
    void refusals()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, argument);
        const auto sheet = read(folder_.write("none.csv", csv.constData()));
        QVERIFY(!sheet.has_value());
        QCOMPARE(QByteArray::fromStdString(name(sheet.error().kind)), kind);
        QCOMPARE(QByteArray::fromStdString(sheet.error().arguments.front()), argument);
    }

    /// What the rates turn amounts into, where a sheet says it.
    void targets_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("not said") << QByteArray("date,currency,rate\n2024-01-02,USD,0.9215\n") << QByteArray();
        QTest::newRow("a column") << QByteArray(
            "date,from,to,rate\n2024-01-02,USD,EUR,0.9215\n2024-01-02,GBP,EUR,1.15\n")
                                  << QByteArray("EUR");
        QTest::newRow("by name") << QByteArray("date,currency,target currency,rate\n2024-01-02,USD,gbp,0.8\n")
                                 << QByteArray("GBP");
        QTest::newRow("the head") << QByteArray("date,currency,Rate (EUR)\n2024-01-02,USD,0.9215\n")
                                  << QByteArray("EUR");
        QTest::newRow("a head of words") << QByteArray("Date,Currency,Rate to Bank\n2024-01-02,USD,0.9215\n")
                                         << QByteArray();
        QTest::newRow("days, not currencies")
            << QByteArray("date,to,currency,rate\n2024-01-02,2024-01-03,USD,0.92\n") << QByteArray();
    }
    void targets()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, target);
        const auto sheet = read(folder_.write("targets.csv", csv.constData()));
        QVERIFY2(sheet.has_value(), sheet ? "" : name(sheet.error().kind).c_str());
        QCOMPARE(QByteArray::fromStdString(sheet->target), target);
        QVERIFY(sheet->table.courseOf("USD"));
    }

    void severalTargetsAreRefused()
    {
        const auto sheet =
            read(folder_.write("two.csv", "date,from,to,rate\n2024-01-02,USD,EUR,0.9215\n2024-01-02,USD,GBP,0.8\n"));
        QVERIFY(!sheet.has_value());
        QCOMPARE(sheet.error().kind, ErrorKind::RatesMixed);
        QCOMPARE(sheet.error().arguments, std::vector<std::string>{"EUR, GBP"});
    }

    void ratesOfTwoTargetsAreNotMixed()
    {
        RateSheet plain;
        plain.table = rateTableFrom("USD 2024-01-02 0.92\n").value();
        RateSheet euros = plain;
        euros.target = "EUR";
        RateSheet pounds = plain;
        pounds.target = "GBP";
        QCOMPARE(withRates({}, plain, "EUR").value().ratesCurrency, std::string("EUR"));
        QCOMPARE(withRates({}, plain, "XXX").value().ratesCurrency, std::string());
        QCOMPARE(withRates({}, euros, "XXX").value().ratesCurrency, std::string("EUR"));
        QCOMPARE(withRates({}, pounds, "EUR").error().arguments, (std::vector<std::string>{"GBP", "EUR"}));
        const Definitions here = withRates({}, euros, "EUR").value();
        QCOMPARE(withRates(here, plain, "EUR").value().ratesCurrency, std::string("EUR"));
        QCOMPARE(withRates(here, pounds, "XXX").error().kind, ErrorKind::RatesMixed);
        QCOMPARE(withRates(here, plain, "USD").error().arguments, (std::vector<std::string>{"USD", "EUR"}));
    }

private:
    Folder folder_;
};

QTEST_APPLESS_MAIN(TestIngestRates)
#include "test_ingest_rates.moc"

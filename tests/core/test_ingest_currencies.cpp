// What exchange rates would do with the rows of a file, before it is imported. Expected values by hand, beside the
// rows.
#include "core/ingest/currency_outlook.h"
#include "tests/core/ingest_support.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;

namespace {

QString listed(const std::vector<CurrencyOutlook>& outlooks)
{
    QStringList all;
    for (const CurrencyOutlook& outlook : outlooks)
        all << QString::fromStdString(outlook.currency + ' ' + std::to_string(outlook.rows) + ": "
                                      + toDecimalString(outlook.amount.total().value()) + " wait "
                                      + std::to_string(outlook.waiting.rows) + " become "
                                      + toDecimalString(outlook.converted.total().value()));
    return all.join("; ");
}

}  // namespace

class TestIngestCurrencies : public QObject {
    Q_OBJECT

private slots:
    void ratesAreTriedBeforeTheImport()
    {
        // The cancelled order enters no figure and waits for nothing; the refund does.
        const auto seen =
            look(folder_.write("orders.csv", "order,customer,date,amount,currency,status\n"
                                             "1,a,2024-01-02,10,EUR,paid\n2,b,2024-01-03,7,EUR,paid\n"
                                             "3,b,2024-01-05,4,EUR,paid\n4,a,2024-01-04,100,USD,paid\n"
                                             "5,c,2024-01-02,20,USD,paid\n6,c,2024-01-06,-5,USD,refunded\n"
                                             "7,d,2024-01-06,50,USD,cancelled\n8,d,2024-01-06,9,GBP,paid\n"));
        QVERIFY(seen.has_value());
        Definitions definitions;
        QCOMPARE(currencyAfter(*seen, definitions, ""), std::string("EUR"));
        QCOMPARE(currencyAfter(*seen, definitions, "GBP"), std::string("GBP"));  // that of the workspace stays
        QCOMPARE(listed(currencyOutlook(*seen, definitions, "EUR")),
                 QString("GBP 1: 9.00 wait 1 become 0.00; USD 3: 115.00 wait 3 become 0.00"));
        definitions.rates["USD"] = {9, 1};
        QCOMPARE(listed(currencyOutlook(*seen, definitions, "EUR")),
                 QString("GBP 1: 9.00 wait 1 become 0.00; USD 3: 115.00 wait 0 become 103.50"));
        // by day: the order of 2 January lies before the first rate; 100 x .95 - 5 x .95 = 90.25
        definitions.ratesByDay = rateTableFrom("USD 2024-01-03 0.95\n").value();
        const auto byDay = currencyOutlook(*seen, definitions, "EUR");
        QCOMPARE(listed(byDay), QString("GBP 1: 9.00 wait 1 become 0.00; USD 3: 115.00 wait 1 become 90.25"));
        QVERIFY(byDay[1].waiting.beforeFirstRate);
        QCOMPARE(toIso(byDay[1].waiting.last), std::string("2024-01-02"));
        definitions.ratesCurrency = "CHF";
        definitions.currency = "EUR";
        QCOMPARE(currencyOutlook(*seen, definitions, "EUR")[1].waiting.rows, std::uint64_t{3});
    }

    void oneCurrencyAsksForNothing()
    {
        const auto seen = look(folder_.write("one.csv", "order,customer,date,amount\n1,a,2024-01-02,10\n"
                                                        "2,b,2024-01-03,7\n"));
        QVERIFY(seen.has_value());
        QVERIFY(currencyOutlook(*seen, {}, currencyAfter(*seen, {}, "")).empty());
    }

private:
    Folder folder_;
};

QTEST_APPLESS_MAIN(TestIngestCurrencies)
#include "test_ingest_currencies.moc"

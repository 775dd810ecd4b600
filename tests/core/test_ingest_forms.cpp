// What inspect() makes of dates and amounts: their order and marks, money on one row or on all, refunds, currencies.
#include "tests/core/ingest_support.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;

class TestIngestForms : public QObject {
    Q_OBJECT

private slots:
    void ambiguousDates();
    void otherDateColumnDecides();
    void excelSerialsAndUnixTimes();
    void moneyOnFirstRowOnly();
    void orderTotalOnEveryRow();
    void currencyInTheHeading();
    void positiveRefunds();
    void quantityTimesPriceLessDiscount();
    void hijriIsRefused();
    void thaiAndArabicValues();

private:
    Folder folder_;
};

void TestIngestForms::ambiguousDates()
{
    const std::string path =
        folder_.write("dates.csv", "customer,date,amount\na,03/04/2024,1\nb,05/06/2024,2\na,07/08/2024,3\n");
    const auto open = look(path);
    QVERIFY(open.has_value());
    QVERIFY(open->blocked.has_value());
    QCOMPARE(open->blocked->kind, ErrorKind::DateOrderAmbiguous);
    QCOMPARE(open->blocked->arguments, (std::vector<std::string>{"date", "03/04/2024"}));
    QCOMPARE(open->questions.at(0).id, std::string("date-order"));

    ImportChoices choices;
    choices.dateOrder = DateOrder::MonthDayYear;
    const auto chosen = look(path, choices);
    QVERIFY(chosen.has_value() && !chosen->blocked);
    QCOMPARE(chosen->dateOrder.origin, Origin::Chosen);
    ImportChoices answered;
    answered.answers["date-order"] = "dmy";
    QVERIFY(!look(path, answered)->blocked);
}

void TestIngestForms::otherDateColumnDecides()
{
    const auto seen = look(
        folder_.write("two.csv", "customer,order date,ship date,amount\n"
                                 "a,03/04/2024,13/04/2024,1\nb,05/06/2024,25/06/2024,2\na,07/08/2024,28/08/2024,3\n"));
    QVERIFY(seen.has_value() && !seen->blocked);
    QCOMPARE(seen->dateOrder.value, DateOrder::DayMonthYear);
    QCOMPARE(seen->dateOrder.evidence, std::string("date-order-other\tship date"));
}

void TestIngestForms::excelSerialsAndUnixTimes()
{
    const auto serial = look(folder_.write("serial.csv", "customer,date,amount\na,45296,10\nb,45300,12\na,45310,9\n"));
    QVERIFY(serial.has_value() && !serial->blocked);
    QCOMPARE(serial->notes.empty(), false);
    const auto unixTime = look(
        folder_.write("unix.csv", "user_id,created_at,amount\na,1704412800,10\nb,1704512800,12\na,1704612800,9\n"));
    QVERIFY(unixTime.has_value() && !unixTime->blocked);
    for (const auto* seen : {&*serial, &*unixTime}) {
        const auto dates = std::find_if(seen->notes.begin(), seen->notes.end(),
                                        [](const StageNote& n) { return n.key == "dates-read"; });
        QVERIFY(dates != seen->notes.end());
        QCOMPARE(dates->arguments.at(0), std::string("2024-01-05"));
    }
}

void TestIngestForms::moneyOnFirstRowOnly()
{
    const auto seen = look(folder_.write("first.csv", "order,email,created at,total,currency,item\n"
                                                      "1,a@x.org,2024-01-01,30.00,EUR,tea\n1,,,,,pot\n1,,,,,cup\n"
                                                      "2,b@x.org,2024-01-02,12.00,EUR,tea\n2,,,,,cup\n"));
    QVERIFY(seen.has_value() && !seen->blocked);
    QCOMPARE(rowsOf(*seen, RowOutcome::Kept), 5u);
    QCOMPARE(amountOf(seen->expected.of(RowOutcome::Kept)), "42.00");
}

void TestIngestForms::orderTotalOnEveryRow()
{
    const auto seen = look(folder_.write(
        "every.csv",
        "order id,customer id,order date,order total,item\n"
        "1,a,2024-01-01,30.00,tea\n1,a,2024-01-01,30.00,pot\n2,b,2024-01-02,12.00,tea\n2,b,2024-01-02,12.00,cup\n"
        "3,a,2024-01-05,9.00,tea\n3,a,2024-01-05,9.00,cup\n4,c,2024-01-06,8.00,tea\n"));
    QVERIFY(seen.has_value() && !seen->blocked);
    QCOMPARE(rowsOf(*seen, RowOutcome::Kept), 7u);
    QCOMPARE(amountOf(seen->expected.of(RowOutcome::Kept)), "59.00");
}

void TestIngestForms::currencyInTheHeading()
{
    for (const auto& [heading, code] : {std::pair{"amount (EUR)", "EUR"}, std::pair{"amount (€)", "EUR"},
                                        std::pair{"amount R$", "BRL"}, std::pair{"amount all", "XXX"}}) {
        const std::string text = std::string("customer,date,") + heading + "\na,2024-01-01,5.50\nb,2024-01-02,6\n";
        const auto seen = look(folder_.write("heading.csv", text.c_str()));
        QVERIFY(seen.has_value() && !seen->blocked);
        const auto& amounts = seen->expected.of(RowOutcome::Kept).amount;
        QCOMPARE(amounts.size(), std::size_t(1));
        QCOMPARE(amounts.begin()->first, std::string(code));
    }
}

void TestIngestForms::positiveRefunds()
{
    const auto seen = look(
        folder_.write("refund.csv", "order id,customer,date,amount,refunded amount\n"
                                    "1,a,2024-01-01,30.00,0\n2,b,2024-01-02,12.00,12.00\n3,c,2024-01-03,20.00,5.00\n"));
    QVERIFY(seen.has_value() && !seen->blocked);
    QCOMPARE(amountOf(seen->expected.of(RowOutcome::Kept)), "45.00");
}

void TestIngestForms::quantityTimesPriceLessDiscount()
{
    const auto amount = look(folder_.write(
        "lines.csv", "invoice,customer,invoice date,quantity,unit price,discount\n"
                     "1,a,2024-01-01,3,2.50,0.50\n2,b,2024-01-02,2,10.00,0\n3,a,2024-01-03,1,4.00,3.00\n"));
    QVERIFY(amount.has_value() && !amount->blocked);
    QCOMPARE(amountOf(amount->expected.of(RowOutcome::Kept)), "28.00");
    const auto rate = look(
        folder_.write("rates.csv", "invoice,customer,invoice date,quantity,unit price,discount\n"
                                   "1,a,2024-01-01,3,2.50,0.2\n2,b,2024-01-02,2,10.00,0\n3,a,2024-01-03,1,4.00,0.5\n"));
    QVERIFY(rate.has_value() && !rate->blocked);
    QCOMPARE(amountOf(rate->expected.of(RowOutcome::Kept)), "28.00");  // 7.50 x .8 + 20 + 4 x .5
}

void TestIngestForms::hijriIsRefused()
{
    const auto seen =
        look(folder_.write("hijri.csv", "customer,date,amount\na,1445-09-12,5\nb,1445-09-13,6\na,1445-10-01,7\n"));
    QVERIFY(seen.has_value());
    QVERIFY(seen->blocked.has_value());
    QCOMPARE(seen->blocked->kind, ErrorKind::ValueInvalid);
    QCOMPARE(seen->blocked->arguments.at(0), std::string("1445-09-12"));
}

void TestIngestForms::thaiAndArabicValues()
{
    const auto thai =
        look(folder_.write("thai.csv", "รหัสลูกค้า,วันที่,ยอดรวม\nก1,๐๓/๐๔/๒๕๖๗,\"๑,๒๓๔.๕๐\"\nก2,๒๕/๐๔/๒๕๖๗,๑๐\n"));
    QVERIFY(thai.has_value() && !thai->blocked);
    QCOMPARE(amountOf(thai->expected.of(RowOutcome::Kept)), "1244.50");
    const auto arabic =
        look(folder_.write("arabic.csv", "رقم العميل;التاريخ;المبلغ\nع١;٠٣/٠٤/٢٠٢٤;١٬٢٣٤٫٥٠\nع٢;٢٥/٠٤/٢٠٢٤;١٠\n"));
    QVERIFY(arabic.has_value() && !arabic->blocked);
    QCOMPARE(amountOf(arabic->expected.of(RowOutcome::Kept)), "1244.50");
    QCOMPARE(columnOf(*arabic, Field::Customer), "رقم العميل");
}

QTEST_GUILESS_MAIN(TestIngestForms)
#include "test_ingest_forms.moc"

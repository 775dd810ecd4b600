// Values as people write them: dates, numbers, currencies, status words. Expected values are by hand.
#include "core/ingest/values/currency.h"
#include "core/ingest/values/date.h"
#include "core/ingest/values/number.h"
#include "core/ingest/values/status.h"
#include "core/ingest/values/text.h"

#include <QtTest>

using namespace perennial;

class TestIngestValues : public QObject {
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void decimalMark_data();
    void decimalMark();
    void dates_data();
    void dates();
    void dateOrder_data();
    void dateOrder();
    void statusWords_data();
    void statusWords();
    void foldedTexts();
};

void TestIngestValues::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("expected");  // decimal string of the money, or the state
    QTest::addColumn<QString>("currency");

    const auto row = [](const char* text, const char* mark, const char* expected, const char* currency = "") {
        QTest::addRow("%s as %s", text, mark) << QString::fromUtf8(text) << mark << expected << currency;
    };
    row("12.50", ".", "12.50");
    row("-12.5", ".", "-12.50");
    row("1,234.50", ".", "1234.50");
    row("1.234,50", ",", "1234.50");
    row("1 234,50", ",", "1234.50");
    row("1\u00A0234,50", ",", "1234.50");
    row("1\u202F234,50", ",", "1234.50");
    row("1'234.50", ".", "1234.50");
    row("1’234.50", ".", "1234.50");
    row("1.240.294,00", ",", "1240294.00");
    row("12,34,567.80", ".", "1234567.80");
    row("(12.50)", ".", "-12.50");
    row("12.50-", ".", "-12.50");
    row("−12.50", ".", "-12.50");
    row("+3", ".", "3.00");
    row("$1,000.00", ".", "1000.00", "USD");
    row("-$0.95", ".", "-0.95", "USD");
    row("($45.00)", ".", "-45.00", "USD");
    row("Rp 1.234.567,-", ",", "1234567.00", "IDR");
    row("1'200.--", ".", "1200.00");
    row("12,-", ",", "12.00");
    row("12,—", ",", "12.00");
    row("Rs. 1,23,456.00/-", ".", "123456.00", "INR");
    row("-12,-", ",", "-12.00");
    row("€ 29,80", ",", "29.80", "EUR");
    row("29,80 €", ",", "29.80", "EUR");
    row("Rp 37.200", ",", "37200.00", "IDR");
    row("Rp37.200,00", ",", "37200.00", "IDR");
    row("150.000 ₫", ",", "150000.00", "VND");
    row("R$ 1.393,88", ",", "1393.88", "BRL");
    row("1,250.00 THB", ".", "1250.00", "THB");
    row("EUR 12.00", ".", "12.00", "EUR");
    row("1e3", ".", "1000.00");
    row("1.5E-2", ".", "0.015");
    row(".5", ".", "0.50");
    row("٢٥٠", ".", "250.00");
    row("١٬٢٣٤٫٥٠", ".", "1234.50");
    row("๑๒๓.๕๐", ".", "123.50");
    row("１２３．５", ".", "123.50");
    row("2.5499999999999998", ".", "2.55");
    row("12,50", ".", "invalid");
    row("1,23.4", ".", "invalid");
    row("abc", ".", "invalid");
    row("12 apples", ".", "invalid");
    row("", ".", "blank");
    row("None", ".", "blank");
    row("N/A", ".", "blank");
    row("#N/A", ".", "formula-error");
    row("99999999999999999999", ".", "overflow");
}

void TestIngestValues::numbers()
{
    QFETCH(QString, text);
    QFETCH(QString, mark);
    QFETCH(QString, expected);
    QFETCH(QString, currency);

    const ParsedNumber parsed = parseNumber(text.toStdString(), {mark[0].toLatin1()});
    QString found;
    switch (parsed.state) {
    case ValueState::Ok: found = QString::fromStdString(toDecimalString(toMoney(parsed.value).value())); break;
    case ValueState::Blank: found = "blank"; break;
    case ValueState::Overflow: found = "overflow"; break;
    case ValueState::FormulaError: found = "formula-error"; break;
    default: found = "invalid"; break;
    }
    QCOMPARE(found, expected);
    if (parsed.state == ValueState::Ok)
        QCOMPARE(QString::fromUtf8(parsed.currency.data(), qsizetype(parsed.currency.size())), currency);
}

void TestIngestValues::decimalMark_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<bool>("ambiguous");

    QTest::newRow("comma decides") << QStringList{"29,80", "1.234", "64,00"} << "," << false;
    QTest::newRow("point decides") << QStringList{"29.80", "1,234"} << "." << false;
    QTest::newRow("two groups") << QStringList{"1.240.294", "5"} << "," << false;
    QTest::newRow("both marks") << QStringList{"1.234,56"} << "," << false;
    QTest::newRow("rupiah") << QStringList{"Rp37.200", "Rp25.000"} << "," << false;
    QTest::newRow("leading zero") << QStringList{"0.125", "1.250"} << "." << false;
    QTest::newRow("ungrouped long numbers") << QStringList{"1.250", "12500"} << "." << false;
    QTest::newRow("either") << QStringList{"37.200", "25.000"} << "," << true;
    QTest::newRow("no mark") << QStringList{"37", "25"} << "." << false;
}

void TestIngestValues::decimalMark()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, mark);
    QFETCH(bool, ambiguous);

    NumberEvidence evidence;
    for (const QString& text : texts)
        evidence.add(text.toStdString());
    const DecimalMark decided = decideDecimalMark(evidence);
    QCOMPARE(QString(QChar::fromLatin1(decided.mark)), mark);
    QCOMPARE(decided.ambiguous, ambiguous);
    QVERIFY(!decided.evidence.empty());
}

void TestIngestValues::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("expected");  // ISO day, " " and seconds if there is a time; or the state

    enum { Ymd, Dmy, Mdy };
    const auto row = [](const char* text, int order, const char* expected) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << order << expected;
    };
    row("2024-01-05", Ymd, "2024-01-05");
    row("2009-12-01T07:45:00", Ymd, "2009-12-01 27900");
    row("2010-12-01 08:26", Ymd, "2010-12-01 30360");
    row("2022-01-11 04:32:30 -0500", Ymd, "2022-01-11 16350");
    row("2017-06-17T08:04:21+00:00", Ymd, "2017-06-17 29061");
    row("2017-06-17T08:04:21.123Z", Ymd, "2017-06-17 29061");
    row("2024/1/5", Ymd, "2024-01-05");
    row("20240105", Ymd, "2024-01-05");
    row("26/06/2012", Dmy, "2012-06-26");
    row("03/04/2024", Dmy, "2024-04-03");
    row("03/04/2024", Mdy, "2024-03-04");
    row("12/31/2023", Mdy, "2023-12-31");
    row("17.06.2026", Dmy, "2026-06-17");
    row("1.5.26", Dmy, "2026-05-01");
    row("31.06.2026", Dmy, "invalid");
    row("29.02.2023", Dmy, "invalid");
    row("10/05/2026 2:30:00 PM", Mdy, "2026-10-05 52200");
    row("12/31/2023 12:05 AM", Mdy, "2023-12-31 300");
    row("Dec 1, 2017 12:38:23 AM PST", Mdy, "2017-12-01 2303");
    row("15 Mar 2026 3:22:08 PM UTC", Dmy, "2026-03-15 55328");
    row("Sep-30-26 23:45:00", Dmy, "2026-09-30 85500");
    row("Jul-21-25", Dmy, "2025-07-21");
    row("21-Jul-25", Dmy, "2025-07-21");
    row("5 de enero de 2024", Dmy, "2024-01-05");
    row("5 janvier 2024", Dmy, "2024-01-05");
    row("5. März 2024", Dmy, "2024-03-05");
    row("5 января 2024 г.", Dmy, "2024-01-05");
    row("05 Januari 2024", Dmy, "2024-01-05");
    row("17 Agustus 2024 10:15", Dmy, "2024-08-17 36900");
    row("ngày 5 tháng 1 năm 2024", Dmy, "2024-01-05");
    row("5 thg 1, 2024", Dmy, "2024-01-05");
    row("5 มกราคม 2567", Dmy, "2024-01-05");
    row("5 ม.ค. 67", Dmy, "2024-01-05");
    row("๕/๑/๒๕๖๗", Dmy, "2024-01-05");
    row("2567-01-05", Dmy, "2024-01-05");
    row("2024年1月5日", Dmy, "2024-01-05");
    row("2024年1月5日 下午3:20", Dmy, "2024-01-05 55200");
    row("2024年1月5日 15時20分", Dmy, "2024-01-05 55200");
    row("2024년 1월 5일", Dmy, "2024-01-05");
    row("٥ يناير ٢٠٢٤", Dmy, "2024-01-05");
    row("٠٥/٠١/٢٠٢٤", Dmy, "2024-01-05");
    row("２０２４/０１/０５", Dmy, "2024-01-05");
    row("2022-11-10 21:50:48 Pacific Time (US & Canada)", Ymd, "2022-11-10 78648");
    row("Wednesday, January 5, 2022", Mdy, "2022-01-05");
    row("10/05/2026 22:05:43\t", Dmy, "2026-05-10 79543");
    // Taiwan counts from 1912; the eras began on 1926-12-25, 1989-01-08 and 2019-05-01
    row("112/05/01", Dmy, "2023-05-01");
    row("112.5.1", Dmy, "2023-05-01");
    row("113/02/29 13:45", Dmy, "2024-02-29 49500");
    row("112/02/29", Dmy, "invalid");
    row("民國112年5月1日", Dmy, "2023-05-01");
    row("中華民國 112 年 5 月 1 日", Dmy, "2023-05-01");
    row("250/05/01", Dmy, "invalid");
    row("R6/5/1", Dmy, "2024-05-01");
    row("R1.5.1", Dmy, "2019-05-01");
    row("H31.4.30", Dmy, "2019-04-30");
    row("S64.1.7", Dmy, "1989-01-07");
    row("令和6年5月1日", Dmy, "2024-05-01");
    row("令和元年5月1日", Dmy, "2019-05-01");
    row("昭和39年10月10日", Dmy, "1964-10-10");
    row("R6-5-1", Dmy, "invalid");  // rather the number of an article
    row("1445-09-12", Ymd, "unsupported");
    row("12 رمضان 1445", Dmy, "unsupported");
    row("13/13/2024", Dmy, "invalid");
    row("yesterday", Dmy, "invalid");
    row("", Dmy, "blank");
    row("None", Dmy, "blank");
    row("#REF!", Dmy, "formula-error");
}

void TestIngestValues::dates()
{
    QFETCH(QString, text);
    QFETCH(int, order);
    QFETCH(QString, expected);

    const ParsedDate parsed = parseDate(text.toStdString(), CellKind::Text, {static_cast<DateOrder>(order), {}});
    QString found;
    switch (parsed.state) {
    case ValueState::Ok:
        found = QString::fromStdString(toIso(parsed.day));
        if (parsed.secondOfDay >= 0)
            found += ' ' + QString::number(parsed.secondOfDay);
        break;
    case ValueState::Blank: found = "blank"; break;
    case ValueState::Unsupported: found = "unsupported"; break;
    case ValueState::FormulaError: found = "formula-error"; break;
    default: found = "invalid"; break;
    }
    QCOMPARE(found, expected);
}

void TestIngestValues::dateOrder_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("ambiguous");
    QTest::addColumn<QString>("first");  // ISO day of the first text under the decision

    QTest::newRow("day above 12") << QStringList{"03/04/2024", "25/04/2024"} << 1 << false << "2024-04-03";
    QTest::newRow("month first") << QStringList{"03/04/2024", "04/25/2024"} << 2 << false << "2024-03-04";
    QTest::newRow("never above 12") << QStringList{"03/04/2024", "05/06/2024"} << 1 << true << "2024-04-03";
    QTest::newRow("points are day first") << QStringList{"03.04.2024", "05.06.2024"} << 1 << false << "2024-04-03";
    QTest::newRow("Excel serials") << QStringList{"45296", "45297.5"} << 0 << false << "2024-01-05";
    QTest::newRow("Unix seconds") << QStringList{"1704412800", "1704412801"} << 0 << false << "2024-01-05";
    QTest::newRow("Unix milliseconds") << QStringList{"1704412800000"} << 0 << false << "2024-01-05";
    QTest::newRow("Taiwan in one number") << QStringList{"1120501", "1121231"} << 0 << false << "2023-05-01";
    QTest::newRow("short years first") << QStringList{"97/03/04", "98/12/31"} << 0 << false << "1997-03-04";
}

void TestIngestValues::dateOrder()
{
    QFETCH(QStringList, texts);
    QFETCH(int, order);
    QFETCH(bool, ambiguous);
    QFETCH(QString, first);

    DateEvidence evidence;
    for (const QString& text : texts)
        evidence.add(text.toStdString(), CellKind::Text);
    const DateDecision decision = decideDateForm(evidence);
    QCOMPARE(static_cast<int>(decision.form.order), order);
    QCOMPARE(decision.ambiguous, ambiguous);
    const ParsedDate parsed = parseDate(texts.first().toStdString(), CellKind::Text, decision.form);
    QCOMPARE(QString::fromStdString(toIso(parsed.day)), first);
}

void TestIngestValues::statusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meaning");

    const auto row = [](const char* word, const char* meaning) {
        QTest::addRow("%s", word) << QString::fromUtf8(word) << meaning;
    };
    row("Cancelled", "cancelled");
    row("canceled", "cancelled");
    row("wc-cancelled", "cancelled");
    row("已取消", "cancelled");
    row("Batal", "cancelled");
    row("ยกเลิก", "cancelled");
    row("Đã hủy", "cancelled");
    row("ملغي", "cancelled");
    row("storniert", "cancelled");
    row("voided", "void");
    row("Payment failed", "failed");
    row("on-hold", "pending");
    row("PENDING", "pending");
    row("Belum Bayar", "pending");
    row("refunded", "refunded");
    row("partially_refunded", "partially-refunded");
    row("Credit Memo", "refund");
    row("Payout", "no-order");
    row("Cancelada por el comprador", "cancelled");
    row("입금전 취소", "cancelled");
    row("Stornovaná", "cancelled");
    row("Törölve", "cancelled");
    row("Скасовано", "cancelled");
    row("Anulată", "cancelled");
    row("Peruttu asiakkaan toimesta", "cancelled");
    row("Remboursée intégralement", "refunded");
    row("Remboursée partiellement", "partially-refunded");
    row("Nota di credito", "refund");
    row("No Show", "no-order");
    row("Selesai", "valid");
    row("Paid", "valid");
}

void TestIngestValues::statusWords()
{
    QFETCH(QString, word);
    QFETCH(QString, meaning);
    const auto found = statusMeaning(foldedWord(word.toStdString()));
    QVERIFY(found.has_value());
    QVERIFY(*found == statusNamed(meaning.toStdString()).value());
}

void TestIngestValues::foldedTexts()
{
    // what only speaks of a cancellation is none
    for (const char* word : {"Cancellation requested", "Not cancelled", "Free cancellation", "Cancel fee"})
        QVERIFY2(!statusMeaning(foldedWord(word)).has_value(), word);
    QCOMPARE(foldedWord("InvoiceNo"), std::string("invoice no"));
    QCOMPARE(foldedWord(" invoice_no. "), std::string("invoice no"));
    QCOMPARE(foldedWord("CustomerID"), std::string("customer id"));
    QCOMPARE(foldedWord("Número do Pedido"), std::string("numero do pedido"));
    QCOMPARE(foldedWord("Ｃｕｓｔｏｍｅｒ"), std::string("customer"));
    QCOMPARE(foldedEmail(" Jo.Byrne@Mail.IE "), std::string("jo.byrne@mail.ie"));
    QCOMPARE(trimmed("\u00A0 x\u3000"), std::string_view("x"));
    QVERIFY(saysNothing("None") && saysNothing("-") && !saysNothing("0"));
}

QTEST_GUILESS_MAIN(TestIngestValues)
#include "test_ingest_values.moc"

// Tables from many countries that the detection was not tuned for (tests/data/ingest/tables, written by
// make_tables.py): encoding, columns, dates and exact sums without any hand mapping.
//
// Each has forty rows, i = 0 .. 39. The sums follow from the formulas of the script: sum of i = 780, of the four rows
// i = 0, 10, 20, 30 it is 60, of i = 9, 19, 29, 39 it is 96, of the five rows i = 0, 8 .. 32 it is 80.
#include "tests/core/ingest_support.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;

class TestIngestTables : public QObject {
    Q_OBJECT

private slots:
    void tables_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QString>("amount");  // header
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("kept");  // money of the rows that count
        QTest::addColumn<int>("excluded");
        QTest::addColumn<int>("customers");
        const auto row = [](const char* file, const char* encoding, const char* customer, const char* amount,
                            const char* currency, const char* kept, int excluded, int customers) {
            QTest::newRow(file) << file << encoding << customer << amount << currency << kept << excluded << customers;
        };
        // 40 x 1100.50 + 13 x 780 = 54160, less the cancelled 4 x 1100.50 + 13 x 60 = 5182
        row("thai_tis620.csv", "windows-874", "ชื่อลูกค้า", "ยอดรวม (บาท)", "THB", "48978.00", 4, 5);
        // 40 x 1200.50 + 7 x 780 = 53480, less the cancelled 5 x 1200.50 + 7 x 80 = 6562.50
        row("russian_koi8r.csv", "KOI8-R", "Покупатель", "Сумма, руб.", "RUB", "46917.50", 5, 4);
        row("arabic_digits.csv", "UTF-8", "اسم العميل", "الإجمالي", "SAR", "4800.00", 0, 4);  // 40 x 100.50 + 780
        // 40 x 1234.56 + 780; the total below the table is no row
        row("german_report.csv", "windows-1252", "Kundennummer", "Betrag brutto", "EUR", "50162.40", 0, 6);
        row("japanese_sjis.csv", "Shift_JIS", "顧客ID", "金額", "JPY", "174000.00", 0, 4);  // 2 x (40 x 1980 + 7800)
        row("sep_tab.csv", "UTF-8", "Customer Email", "Total", "USD", "1619.60", 0, 7);     // 40 x 20.99 + 780
        row("french_nbsp.csv", "UTF-8", "Client", "Montant TTC", "EUR", "48800.00", 0, 5);  // 40 x 1200.50 + 780
        row("offsets.csv", "UTF-8", "user_id", "total", "XXX", "1190.00", 0, 6);            // 40 x 10.25 + 780
        row("new_id_every_order.csv", "UTF-8", "email", "amount", "XXX", "1980.00", 0, 5);  // 40 x 30 + 780
        row("polish_cp1250.csv", "windows-1250", "E-mail klienta", "Wartość zamówienia", "PLN", "44819.60", 0, 7);
        // 40 x 1100.99 + 780 = 44819.60, less the cancelled 4 x 1100.99 + 60 = 4463.96
        row("turkish_cp1254.csv", "windows-1254", "Müşteri", "Tutar", "TRY", "40355.64", 4, 6);
        // 40 x 12000 + 100 x 780 = 558000, less the cancelled 4 x 12000 + 100 x 60 = 54000
        row("korean_euckr.csv", "EUC-KR", "고객명", "결제금액", "KRW", "504000.00", 4, 6);
        // 36 x 1000.25 + (780 - 96), less the returns 4 x .50 + 96
        row("till_numbers.csv", "UTF-8", "MEMBER_NO", "AMT", "XXX", "36595.00", 0, 5);
        // 36 x 1200.50 + (780 - 96) - (4 x 1200.50 + 96)
        row("swiss_minus.csv", "UTF-8", "Kunde-Nr", "Betrag CHF", "CHF", "39004.00", 0, 6);
        row("vietnamese.csv", "UTF-8", "Khách hàng", "Tổng tiền", "VND", "6780000.00", 0,
            5);  // 1000 x (40 x 150 + 780)
        row("french_mac.csv", "macintosh", "Numéro client", "Montant", "XXX", "1200.00", 0, 5);  // 40 x 10.50 + 780
        row("sap_list.txt", "UTF-8", "Sold-to", "Net value", "USD", "40800.00", 0, 5);           // 40 x 1000.50 + 780
        // 1000 x (40 x 100 + 780) + 40 x 500
        row("indonesian_bars.txt", "UTF-8", "Nama Pelanggan", "Total Bayar", "IDR", "4800000.00", 0, 6);
    }

    void tables()
    {
        QFETCH(QString, file);
        const auto seen = look(fixture(("tables/" + file.toStdString()).c_str()));
        QVERIFY2(seen.has_value(), seen ? "" : name(seen.error().kind).c_str());
        QVERIFY(!seen->blocked);
        QTEST(QString::fromStdString(seen->text.encoding.value), "encoding");
        QTEST(columnOf(*seen, Field::Customer), "customer");
        QTEST(columnOf(*seen, Field::Amount), "amount");
        QVERIFY(seen->questions.empty());

        auto workspace = Workspace::temporary();
        NoProgress progress;
        const auto record = runImport(*seen, *workspace, true, progress);
        QVERIFY(record.has_value());
        QCOMPARE(record->reconciliation.rowsRead, 40u);
        QCOMPARE(record->reconciliation.of(RowOutcome::Rejected).rows, 0u);
        const OutcomeCount& kept = record->reconciliation.of(RowOutcome::Kept);
        QTEST(amountOf(kept), "kept");
        QCOMPARE(kept.amount.size(), std::size_t{1});
        QTEST(QString::fromStdString(kept.amount.begin()->first), "currency");
        QTEST(static_cast<int>(record->reconciliation.of(RowOutcome::Excluded).rows), "excluded");
        const auto ledger = workspace->ledger(progress);
        QVERIFY(ledger.has_value());
        QTEST(static_cast<int>(ledger->customerCount()), "customers");
        QCOMPARE(toIso(*std::ranges::min_element(ledger->day)), "2023-01-05");
        QCOMPARE(toIso(*std::ranges::max_element(ledger->day)), "2023-05-02");
    }
};

QTEST_APPLESS_MAIN(TestIngestTables)
#include "test_ingest_tables.moc"

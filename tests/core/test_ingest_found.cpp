// Layouts that an adversary of the import made up (tests/data/ingest/found, written by make_found.py), each once read
// wrongly or refused. Every table has forty orders of five customers; the sums follow from the formulas of the script:
// 40 x 100.50 + 780 = 4800.00 and 40 x 1000 + 7800 = 47800, less 474.00 or 4720 where four orders are cancelled.
#include "tests/core/ingest_support.h"

#include <QtTest>

#include <algorithm>

using namespace perennial;
using namespace ingest_test;

class TestIngestFound : public QObject {
    Q_OBJECT

private slots:
    void tables_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("kept");  // money of the rows that count
        QTest::addColumn<int>("excluded");
        const auto row = [](const char* file, const char* currency, const char* kept, int excluded = 0) {
            QTest::newRow(file) << file << currency << kept << excluded;
        };
        row("taiwan_years.csv", "TWD", "47800.00");
        row("taiwan_numbers.csv", "XXX", "47800.00");
        row("taiwan_words.csv", "XXX", "47800.00");
        row("japan_letters.csv", "XXX", "47800.00");
        row("japan_eras.csv", "JPY", "47800.00");
        row("two_names.csv", "XXX", "4800.00");
        row("three_dates.csv", "XXX", "4800.00");
        row("debit_credit.csv", "XXX", "3804.00");  // 4800.00 - 2 x 498.00
        row("cents.csv", "EUR", "4800.00");
        row("thousands.csv", "XXX", "47800000.00");
        row("discount_percent.csv", "XXX", "9080.00");
        row("total_with_tax.csv", "XXX", "4800.00");
        row("dashes.csv", "IDR", "43080000.00", 4);  // 1000 x (47800 - 4720)
        row("backslashes.csv", "XXX", "4800.00");
        row("tabs_before_commas.csv", "XXX", "4326.00", 4);
        row("bars_between_tabs.txt", "XXX", "4800.00");
        row("equal_heads.csv", "XXX", "4800.00");
        row("czech_cp1250.csv", "XXX", "4326.00", 4);
        row("hungarian_cp1250.csv", "HUF", "43080.00", 4);
        row("spanish_words.csv", "XXX", "4326.00", 4);
        row("result_column.csv", "XXX", "4326.00", 4);
        row("loyalty_card.txt", "XXX", "4800.00");
        row("subtotals.csv", "XXX", "4800.00");
        row("headings.csv", "XXX", "4800.00");
        row("outline.csv", "XXX", "4800.00");
        row("pages.csv", "XXX", "4800.00");
        row("two_heads.csv", "XXX", "4800.00");
        row("page.xls", "EUR", "4800.00");
        row("page_1251.xls", "XXX", "4800.00");
        for (const char* divided : {"sharp_s.txt", "exclamations.txt", "tilde_bar_tilde.txt", "double_bars.txt",
                                    "control_a.txt", "separators.txt", "comma_space.csv", "console.txt"})
            row(divided, "XXX", "4800.00");
        row("markdown.txt", "EUR", "4800.00");
        for (const char* aligned : {"spooled.txt", "day_book.txt", "one_space.txt", "turkish_bytes.txt"})
            row(aligned, "XXX", "4800.00");
        row("japan_columns.txt", "XXX", "47800.00");
        row("dos_register.txt", "XXX", "4326.00", 4);
        row("days_once.csv", "XXX", "4800.00");
        row("orders_once.csv", "XXX", "4800.00");
        row("list.json", "EUR", "4326.00", 4);
        row("lines.jsonl", "XXX", "4800.00");
        row("wrapped.json", "XXX", "4800.00");
    }

    void tables()
    {
        QFETCH(QString, file);
        const auto seen = look(fixture(("found/" + file.toStdString()).c_str()));
        QVERIFY2(seen.has_value(), seen ? "" : name(seen.error().kind).c_str());
        QVERIFY2(!seen->blocked, seen->blocked ? name(seen->blocked->kind).c_str() : "");

        auto workspace = Workspace::temporary();
        NoProgress progress;
        const auto record = runImport(*seen, *workspace, false, progress);
        QVERIFY(record.has_value());
        const bool divided = !file.endsWith(QStringLiteral(".xls")) && !file.contains(QStringLiteral(".json"));
        QCOMPARE(record->source.delimiter.empty(), !divided);
        QFETCH(int, excluded);
        QCOMPARE(record->reconciliation.rowsRead, 40u);
        QCOMPARE(record->reconciliation.of(RowOutcome::Kept).rows, static_cast<std::uint64_t>(40 - excluded));
        QCOMPARE(record->reconciliation.of(RowOutcome::Excluded).rows, static_cast<std::uint64_t>(excluded));
        const OutcomeCount& kept = record->reconciliation.of(RowOutcome::Kept);
        QTEST(amountOf(kept), "kept");
        QCOMPARE(kept.amount.size(), std::size_t{1});
        QTEST(QString::fromStdString(kept.amount.begin()->first), "currency");
        const auto ledger = workspace->ledger(progress);
        QVERIFY(ledger.has_value());
        QCOMPARE(ledger->customerCount(), std::size_t{5});
        QCOMPARE(ledger->rowCount(), std::size_t{40});
        QCOMPARE(std::ranges::count(ledger->orderCustomer, noIndex), 0);  // nobody is anonymous
        QCOMPARE(toIso(*std::ranges::min_element(ledger->day)), "2023-01-05");
        QCOMPARE(toIso(*std::ranges::max_element(ledger->day)), "2023-05-02");
    }

    /// Rows without a customer in a till's list are anonymous, not those of the customer above.
    void anonymousRowsStayAnonymous()
    {
        const Folder folder;
        std::string rows = "Bon;Datum;Kundenkarte;Summe\n";
        for (int i = 0; i < 30; ++i)
            rows += std::to_string(i) + ";" + std::to_string(1 + i % 28) + (i < 28 ? ".01.2023;" : ".02.2023;")
                    + (i % 3 == 0 ? "K" + std::to_string(i) : "") + ";1,50\n";
        const auto seen = look(folder.write("till.csv", rows.c_str()));
        QVERIFY(seen.has_value());
        QVERIFY(!seen->blocked);
        QCOMPARE(seen->columnOf(Field::Customer)->header, "Kundenkarte");
        auto workspace = Workspace::temporary();
        NoProgress progress;
        QVERIFY(runImport(*seen, *workspace, true, progress).has_value());
        const auto ledger = workspace->ledger(progress);
        QVERIFY(ledger.has_value());
        QCOMPARE(ledger->customerCount(), std::size_t{10});  // K0, K3 ... K27, one row each
        QCOMPARE(std::ranges::count(ledger->orderCustomer, noIndex), 20);
    }

    void valuesWrittenOnce_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("columns");
        QTest::newRow("days") << "days_once.csv" << QStringList{"Datum"};
        QTest::newRow("orders") << "orders_once.csv" << QStringList{"Order", "Date"};
        QTest::newRow("neither") << "cents.csv" << QStringList{};
    }

    /// What is carried down to the rows of a group is said on the page.
    void valuesWrittenOnce()
    {
        QFETCH(QString, file);
        const auto seen = look(fixture(("found/" + file.toStdString()).c_str()));
        QVERIFY(seen.has_value());
        QStringList columns;
        for (const StageNote& note : seen->notes)
            if (note.key == "fills-down")
                columns << QString::fromStdString(note.arguments.at(0));
        QTEST(columns, "columns");
    }

    /// Days that are missing here and there are not those of the row above: every order is of a day of its own.
    void missingDatesStayMissing()
    {
        const Folder folder;
        std::string rows = "Order,Date,Client,Amount\n";
        for (int i = 0; i < 27; ++i)
            rows += std::to_string(i) + "," + (i % 7 == 3 ? "" : "2023-01-" + std::to_string(i + 1)) + ",C"
                    + std::to_string(i % 4) + ",2.00\n";
        const auto seen = look(folder.write("missing.csv", rows.c_str()));
        QVERIFY(seen.has_value());
        QVERIFY(!seen->blocked);
        QCOMPARE(seen->expected.of(RowOutcome::Rejected).rows, 4u);  // i = 3, 10, 17, 24
        QCOMPARE(seen->expected.of(RowOutcome::Kept).rows, 23u);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("why");
        std::string people = "Email Address,First Name,Last Name,OPTIN_TIME\n";
        for (int i = 0; i < 12; ++i)
            people += "a" + std::to_string(i) + "@example.com,Ann,Lee,2023-01-1" + std::to_string(i % 10) + "\n";
        QTest::newRow("address book") << QString::fromStdString(people) << "table-kind-unsupported"
                                      << "customer-list";
        QTest::newRow("page without a table") << "<!DOCTYPE html><html><body>Log in</body></html>"
                                              << "format-unsupported"
                                              << "HTML without a table";
        QTest::newRow("XML without a declaration") << "<orders><order id='1'><total>2</total></order></orders>"
                                                   << "format-unsupported"
                                                   << "XML";
        QTest::newRow("mail archive") << "MIME-Version: 1.0\nContent-Type: multipart/related\n"
                                      << "format-unsupported"
                                      << "MHTML";
        QTest::newRow("blanks") << "\r\n  \r\n \r\n"
                                << "sheet-empty"
                                << "";
        QTest::newRow("one column") << "Orders\nSALE0001BERG0012\nSALE0002DAHL0013\nSALE0003BERG0014\n"
                                    << "table-kind-unsupported"
                                    << "one-column";
        // an account that is paid as often as it is charged: the credits are payments
        std::string account = "Date;Account;Debit;Credit\n";
        for (int i = 0; i < 12; ++i)
            account += "2023-01-" + std::to_string(10 + i) + ";C1;" + (i % 2 == 0 ? "5.00;" : ";5.00") + "\n";
        QTest::newRow("account with payments") << QString::fromStdString(account) << ""
                                               << "";
    }

    void refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QFETCH(QString, why);
        const Folder folder;
        const auto seen = look(folder.write("file.csv", text.toUtf8().constData()));
        if (kind.isEmpty()) {
            QVERIFY(seen.has_value());
            QVERIFY(seen->columnOf(Field::Refund) == nullptr);
            return;
        }
        QVERIFY(!seen || seen->blocked);
        const Error error = seen ? *seen->blocked : seen.error();
        QCOMPARE(QString::fromStdString(name(error.kind)), kind);
        if (!why.isEmpty())
            QCOMPARE(QString::fromStdString(error.arguments.front()), why);
    }
};

QTEST_APPLESS_MAIN(TestIngestFound)
#include "test_ingest_found.moc"

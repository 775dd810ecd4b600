// CSV: the parser against RFC 4180 and what programs really write, the detection stages, bad input.
#include "tests/core/reader_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <zlib.h>

using namespace perennial;
using namespace readertest;

class TestReaderCsv : public QObject {
    Q_OBJECT

private:
    Files files_;

    Table read(const QByteArray& bytes, const TextOptions& options = {})
    {
        auto table = readFile(files_.write("t.csv", bytes), 0, options);
        if (!table)
            qFatal("not read: %s", name(table.error().kind).c_str());
        return *table;
    }
    Error error(const QByteArray& bytes)
    {
        const auto table = readFile(files_.write("bad.csv", bytes));
        return table ? Error{ErrorKind::Internal, {"was read"}, {}, {}} : table.error();
    }

private slots:
    void plainRows();
    void lines_data();
    void lines();
    void rowNumbersCountEmptyLines();
    void raggedRows();
    void delimiters_data();
    void delimiters();
    void sepLine();
    void choiceBeatsGuess();
    void quotesThatAreInches();
    void spectrum_data();
    void spectrum();
    void commonsSuite();
    void sharedFiles_data();
    void sharedFiles();
    void unpacked();
    void unclosedQuote();
    void badInput_data();
    void badInput();
    void longRecordIsRefused();
    void recordsLargerThanTheBuffer();
    void tooManyColumns();
    void rowsBeforeTheBadPlaceComeOut();
    void missingFile();
};

void TestReaderCsv::plainRows()
{
    const Table table = read("id,date,amount\n1,2009-12-01,2.50\n2,,3\n");
    QCOMPARE(table.rows.size(), 3U);
    QCOMPARE(table.line(1), "1|2009-12-01|2.50");
    QCOMPARE(table.kinds(2), "T.T");
    COMPARE_TEXT(table.format, "csv");
    COMPARE_TEXT(table.options.encoding.value, "UTF-8");
    COMPARE_TEXT(table.options.delimiter.evidence, "delimiter-consistent\t,\t3\t3");
    QCOMPARE(table.options.delimiter.origin, Origin::Guessed);
}

void TestReaderCsv::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("second");
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << "1|2";
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << "1|2";
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << "1|2";
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << "1|2";
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\"a\",b\n1,2") << "1|2";
    QTest::newRow("line end in quotes") << QByteArray("a,b\n1,\"x\r\ny\"\n") << "1|x\r\ny";
    QTest::newRow("doubled quotes") << QByteArray("a,b\n1,\"say \"\"yes\"\"\"\n") << "1|say \"yes\"";
    QTest::newRow("only doubled quotes") << QByteArray("a,b\n1,\"\"\"\"\n") << "1|\"";
    QTest::newRow("delimiter in quotes") << QByteArray("a,b\n1,\"x,y\"\n") << "1|x,y";
    QTest::newRow("quote inside a plain field") << QByteArray("a,b\n1,5\" pipe\n2,\"x\"\n3,\"y\"\n") << "1|5\" pipe";
    QTest::newRow("text after the closing quote") << QByteArray("a,b\n1,\"x\"y\n2,\"z\"\n3,\"z\"\n") << "1|xy";
    QTest::newRow("backslash before a quote") << QByteArray("a,b\n1,\"x \\\"y\\\" z\"\n2,\"z\"\n") << "1|x \"y\" z";
    QTest::newRow("backslash at the end") << QByteArray("a,b\n1,\"C:\\\"\n2,\"z\"\n") << "1|C:\\";
    QTest::newRow("empty last field") << QByteArray("a,b\n1,\n") << "1|";
    QTest::newRow("quoted and empty") << QByteArray("a,b\n1,\"\"\n") << "1|";
    QTest::newRow("spaces stay") << QByteArray("a,b\n 1 , 2\n") << " 1 | 2";
    QTest::newRow("DOS end of file") << QByteArray("a,b\n1,2\n\x1a") << "1|2";
    QTest::newRow("18 digits and leading zeros")
        << QByteArray("a,b\n123456789012345678,007\n") << "123456789012345678|007";
}

void TestReaderCsv::lines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, second);
    const Table table = read(bytes);
    QVERIFY(table.rows.size() >= 2);
    QCOMPARE(table.line(0), "a|b");
    QCOMPARE(table.line(1), second);
}

void TestReaderCsv::rowNumbersCountEmptyLines()
{
    const Table table = read("a,b\n\n,\n1,2\n");
    QCOMPARE(table.rows.size(), 2U);
    QCOMPARE(table.rows[1].number, 4);
}

void TestReaderCsv::raggedRows()
{
    const Table table = read("a,b,c\n1,2\n1,2,3,4\nx,y,z\nx,y,z\n");
    QCOMPARE(table.rows[1].texts.size(), 2U);
    QCOMPARE(table.rows[2].texts.size(), 4U);
    COMPARE_TEXT(table.options.delimiter.evidence, "delimiter-mostly\t,\t3\t5\t3");
}

void TestReaderCsv::delimiters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("delimiter");
    QTest::newRow("semicolon with decimal commas")
        << QByteArray("id;day;sum\n1;2020-01-01;12,50\n2;2020-01-02;3,99\n") << ";";
    QTest::newRow("tab") << QByteArray("id\tname\n1\tSmith, John\n2\tRoe, Jane\n") << "\t";
    QTest::newRow("bar") << QByteArray("id|name|x\n1|a, b|2\n2|c|3\n") << "|";
    QTest::newRow("comma with lists in a column") << QByteArray("id,tags,n\n1,a;b;c,2\n2,d;e;f,3\n3,g;h;i,4\n") << ",";
    QTest::newRow("title rows above") << QByteArray("Report of sales, 2020\n\nid;name;sum\n1;a;2,5\n2;b;3,5\n3;c;4,5\n")
                                      << ";";
    QTest::newRow("one column") << QByteArray("name\nAnn\nBob\n") << ",";
    QTest::newRow("quoted everywhere") << QByteArray("\"id\";\"x,y\"\n\"1\";\"a,b\"\n\"2\";\"c,d\"\n") << ";";
    QTest::newRow("times") << QByteArray("when,what\n10:20:30,a\n11:20:30,b\n") << ",";
}

void TestReaderCsv::delimiters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, delimiter);
    COMPARE_TEXT(read(bytes).options.delimiter.value, delimiter.toUtf8().constData());
}

void TestReaderCsv::sepLine()
{
    const Table table = read("\xEF\xBB\xBFsep=;\r\na,b;c\r\n1,2;3\r\n");
    QCOMPARE(table.line(0), "a,b|c");
    QCOMPARE(table.rows[0].number, 1);  // Excel shows the line below it as row 1
    COMPARE_TEXT(table.options.delimiter.evidence, "delimiter-sep-line\t;");
    QCOMPARE(table.options.skipLines, 1);
}

void TestReaderCsv::choiceBeatsGuess()
{
    TextOptions options;
    options.delimiter.choose(";");
    options.encoding.choose("windows-1252");
    const Table table = read("a,b;c\n\xE9,2;3\n", options);
    QCOMPARE(table.line(1), QString::fromUtf8("é,2|3"));
    QCOMPARE(table.options.delimiter.origin, Origin::Chosen);
}

void TestReaderCsv::quotesThatAreInches()
{
    const Table table = read("id\tname\tsum\n1\t\"Deluxe\" 12\" pipe\t3\n2\t\"Big pipe\t4\n3\t\"Odd\" one\t5\n");
    QCOMPARE(table.rows.size(), 4U);
    QCOMPARE(table.line(2), "2|\"Big pipe|4");
    COMPARE_TEXT(table.options.quote.evidence, "quote-none");
}

void TestReaderCsv::spectrum_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
                             "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8"})
        QTest::newRow(name) << name;
}

// Source: csv-spectrum, https://github.com/maxogden/csv-spectrum (csvs and the rows expected of each).
void TestReaderCsv::spectrum()
{
    QFETCH(QString, name);
    const auto table = readFile(shared(qPrintable("suites/csv-spectrum/csvs/" + name + ".csv")));
    QVERIFY(table.has_value());
    QFile file(QString::fromStdString(shared(qPrintable("suites/csv-spectrum/json/" + name + ".json"))));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray expected = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(table->rows.size(), static_cast<std::size_t>(expected.size()) + 1);
    for (int i = 0; i < expected.size(); ++i) {
        const auto& texts = table->rows[static_cast<std::size_t>(i) + 1].texts;
        for (std::size_t column = 0; column < texts.size(); ++column) {
            QString want = expected[i].toObject()[QString::fromStdString(table->rows[0].texts[column])].toString();
            want.replace("\r\n", "\n");  // our copies of the files have line feeds only
            QCOMPARE(QString::fromStdString(texts[column]), want);
        }
    }
}

// Source: Apache Commons CSV, src/test/resources (test_rfc4180.txt lists the records of test.csv).
void TestReaderCsv::commonsSuite()
{
    const auto test = readFile(shared("suites/commons-csv/test.csv"));
    QVERIFY(test.has_value());
    QCOMPARE(test->line(0), "A|B|C|D");
    QCOMPARE(test->line(4), " e |f | g|h ");
    QCOMPARE(test->line(6), " i | \" j \" | \" k \"| l ");

    const auto psql = readFile(shared("suites/commons-csv/psql.csv"));
    QVERIFY(psql.has_value());
    QCOMPARE(psql->rows.size(), 3U);
    QCOMPARE(psql->line(0), "1|abc|test line 1\ntest line 2||");
    QCOMPARE(psql->line(2), "3|a|b,c,d|\"quoted\"|e");

    const auto bom = readFile(shared("suites/commons-csv/bom.csv"));
    QVERIFY(bom.has_value());
    COMPARE_TEXT(bom->rows[0].texts[0], "Date");
    COMPARE_TEXT(bom->options.encoding.evidence, "encoding-bom\tUTF-8");

    const auto semicolons = readFile(shared("suites/commons-csv/999751170.patch.csv"));
    QVERIFY(semicolons.has_value());
    QCOMPARE(semicolons->line(1), "27|");

    const auto japanese = readFile(shared("suites/commons-csv/japanese.csv"));
    QVERIFY(japanese.has_value());
    COMPARE_TEXT(japanese->rows[1].texts[0], "00000000000001");
    QCOMPARE(japanese->rows[3].texts.size(), 17U);
}

void TestReaderCsv::sharedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    // Rows as truth.json gives them, and the header.
    QTest::newRow("telco") << "telco_churn.csv" << 7044 << 21;
    QTest::newRow("donations") << "he_donations.csv" << 22729 << 0;
    QTest::newRow("lifetimes") << "lifetimes_example.csv" << 15274 << 0;
    QTest::newRow("retail, gzip") << "online_retail.csv.gz" << 541910 << 8;
}

void TestReaderCsv::sharedFiles()
{
    QFETCH(QString, name);
    QFETCH(int, rows);
    QFETCH(int, columns);
    const auto table = readFile(shared(qPrintable(name)));
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), static_cast<std::size_t>(rows));
    for (const Row& row : table->rows)
        QCOMPARE(row.texts.size(), columns == 0 ? table->rows[0].texts.size() : static_cast<std::size_t>(columns));
}

void TestReaderCsv::unpacked()
{
    const QByteArray text("a;b\n1;2\n");
    const std::string path = files_.path("t.csv.gz");
    gzFile packed = gzopen(path.c_str(), "wb");
    gzwrite(packed, text.constData(), static_cast<unsigned>(text.size()));
    gzclose(packed);
    const auto table = readFile(path);
    QVERIFY(table.has_value());
    QCOMPARE(table->line(1), "1|2");

    QFile file(QString::fromStdString(path));
    QVERIFY(file.resize(file.size() - 6));
    const auto cut = readFile(path);
    QVERIFY(!cut.has_value());
    QCOMPARE(cut.error().kind, ErrorKind::FileTruncated);
}

void TestReaderCsv::unclosedQuote()
{
    const Error found = error("a,b\n\"1\",\"x\"\n\"2\",\"y\"\n\"3\",\"and so");
    QCOMPARE(found.kind, ErrorKind::FileTruncated);
    QCOMPARE(found.place.row, 4);
    COMPARE_TEXT(found.arguments.at(0), "quote-open");
}

void TestReaderCsv::badInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorKind kind, const char* argument) {
        QTest::newRow(name) << bytes << static_cast<int>(kind) << argument;
    };
    row("empty", "", ErrorKind::FileEmpty, "");
    row("PNG", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), ErrorKind::FileBinary, "PNG picture");
    row("PDF", "%PDF-1.7\n%\xE2\xE3\n1 0 obj", ErrorKind::FileBinary, "PDF document");
    row("program",
        QByteArray("\x7F"
                   "ELF\2\1\1\0\0\0",
                   10),
        ErrorKind::FileBinary, "program");
    row("NUL bytes", QByteArray("a,b\n1,\0\0\0\0\n2,3\n", 15), ErrorKind::FileBinary, "");
    row("HTML", "<html><body><p>1</p></body></html>", ErrorKind::FormatUnsupported, "HTML without a table");
    row("JSON", "[[1, 2], [3, 4]]", ErrorKind::FormatUnsupported, "JSON without a list of records");
    row("NUL bytes far inside", QByteArray("a,b\n") + QByteArray("1,2\n").repeated(50000) + QByteArray(20, '\0'),
        ErrorKind::FileDamaged, "zero-bytes");
    row("one bad byte in much UTF-8", QByteArray("a,b\n") + QByteArray("1,\xC3\xA9\n").repeated(500) + "2,\xE9\n",
        ErrorKind::EncodingInvalid, "UTF-8");
    row("cut in a character", QByteArray("a,b\n") + QByteArray("1,\xC3\xA9\n").repeated(500) + "2,\xC3",
        ErrorKind::FileTruncated, "character-cut");
}

void TestReaderCsv::badInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, argument);
    const Error found = error(bytes);
    QCOMPARE(QString::fromStdString(name(found.kind)), QString::fromStdString(name(static_cast<ErrorKind>(kind))));
    QCOMPARE(found.arguments.empty() ? QString() : QString::fromStdString(found.arguments[0]), argument);
    COMPARE_TEXT(found.place.file, qPrintable(QString::fromStdString(files_.path("bad.csv"))));
}

void TestReaderCsv::longRecordIsRefused()
{
    const Error found = error("a,b\n1,2\n" + QByteArray(20 << 20, 'x'));
    QCOMPARE(found.kind, ErrorKind::FileTooLarge);
    QCOMPARE(found.place.row, 3);
    COMPARE_TEXT(found.arguments.at(0), "record-bytes");
}

void TestReaderCsv::recordsLargerThanTheBuffer()
{
    const QByteArray longText(3 << 20, 'x');
    QByteArray bytes("a,b\n");
    for (int i = 0; i < 4; ++i)
        bytes += QByteArray::number(i) + ",\"" + longText + "\n" + longText + "\"\n";
    const Table table = read(bytes);
    QCOMPARE(table.rows.size(), 5U);
    QCOMPARE(table.rows[4].texts[1].size(), static_cast<std::size_t>(longText.size()) * 2 + 1);
    COMPARE_TEXT(table.rows[4].texts[0], "3");
}

void TestReaderCsv::tooManyColumns()
{
    const Error found = error("a,b\n" + QByteArray(20'000, ',') + "\n");
    QCOMPARE(found.kind, ErrorKind::FileTooLarge);
    COMPARE_TEXT(found.arguments.at(0), "columns");
    QCOMPARE(found.place.row, 2);
}

void TestReaderCsv::rowsBeforeTheBadPlaceComeOut()
{
    const auto path =
        files_.write("mixed.csv", QByteArray("a,b\n") + QByteArray("1,\xC3\xA9\n").repeated(30) + "2,\xE9\n3,4\n");
    auto file = openSource(path);
    QVERIFY(file.has_value());
    auto reader = (*file)->read(0);
    QVERIFY(reader.has_value());
    RowBlock block;
    QVERIFY((*reader)->next(block).value());
    QCOMPARE(block.rowCount(), 31U);
    const auto end = (*reader)->next(block);
    QVERIFY(!end.has_value());
    QCOMPARE(end.error().kind, ErrorKind::EncodingInvalid);
    QCOMPARE(end.error().place.row, 32);
}

void TestReaderCsv::missingFile()
{
    QCOMPARE(readFile(files_.path("none.csv")).error().kind, ErrorKind::FileMissing);
    QCOMPARE(readFile(files_.path("")).error().kind, ErrorKind::FileUnreadable);  // a folder
}

QTEST_GUILESS_MAIN(TestReaderCsv)
#include "test_reader_csv.moc"

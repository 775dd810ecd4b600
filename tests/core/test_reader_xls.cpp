// XLS (BIFF8): real files, records made by hand after [MS-XLS], bad input.
// clang-format off: glib names members "signals", which Qt makes a keyword
#include <gsf/gsf.h>
// clang-format on
#include "tests/core/reader_support.h"

#include <QTest>

#include <cstring>
using namespace perennial;
using namespace readertest;

namespace {

QByteArray little(quint64 value, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result += static_cast<char>(value >> (8 * i) & 0xFFU);
    return result;
}
QByteArray record(int type, const QByteArray& data)
{
    return little(static_cast<quint64>(type), 2) + little(static_cast<quint64>(data.size()), 2) + data;
}
QByteArray cellAt(int row, int column, int xf = 0)
{
    return little(static_cast<quint64>(row), 2) + little(static_cast<quint64>(column), 2)
           + little(static_cast<quint64>(xf), 2);
}
QByteArray realBytes(double value)
{
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return little(bits, 8);
}
QByteArray beginOf(int version = 0x0600)
{
    return record(0x0809, little(static_cast<quint64>(version), 2) + little(5, 2) + QByteArray(12, '\0'));
}

/// A compound document with one stream.
void writeContainer(const std::string& path, const char* name, const QByteArray& content)
{
    gsf_init();
    GsfOutput* file = gsf_output_stdio_new(path.c_str(), nullptr);
    GsfOutfile* container = gsf_outfile_msole_new(file);
    GsfOutput* stream = gsf_outfile_new_child(container, name, FALSE);
    gsf_output_write(stream, static_cast<size_t>(content.size()), reinterpret_cast<const guint8*>(content.constData()));
    gsf_output_close(stream);
    gsf_output_close(GSF_OUTPUT(container));
    g_object_unref(stream);
    g_object_unref(container);
    g_object_unref(file);
}

/// A workbook with one sheet: globals (with the given records), then the sheet's records.
QByteArray workbook(const QByteArray& globals, const QByteArray& cells)
{
    const QByteArray name = "Data";
    const auto sheetRecord = [&](qsizetype offset) {
        return record(0x0085,
                      little(static_cast<quint64>(offset), 4) + little(0, 2) + little(4, 1) + little(0, 1) + name);
    };
    const QByteArray end = record(0x000A, {});
    const qsizetype offset = (beginOf() + globals + sheetRecord(0) + end).size();
    return beginOf() + globals + sheetRecord(offset) + end + beginOf() + cells + end;
}

}  // namespace

class TestReaderXls : public QObject {
    Q_OBJECT

private:
    Files files_;

    Result<Table> readBook(const QByteArray& globals, const QByteArray& cells)
    {
        const std::string path = files_.path("t.xls");
        writeContainer(path, "Workbook", workbook(globals, cells));
        return readFile(path);
    }

private slots:
    void superstore();
    void libreOffice();
    void numbers();
    void formulas();
    void textsOverContinueRecords();
    void cellsOutOfOrder();
    void system1904();
    void refused_data();
    void refused();
    void cutOff_data();
    void cutOff();
};

// truth.json: sheet Orders has 9,994 rows, 2,297,200.86 of sales, days from 2011-01-04 to 2014-12-31.
void TestReaderXls::superstore()
{
    const auto table = readFile(shared("superstore.xls"));
    QVERIFY(table.has_value());
    COMPARE_TEXT(table->format, "xls");
    QCOMPARE(table->sheets.size(), 3U);
    COMPARE_TEXT(table->sheets[0].name, "Orders");
    QCOMPARE(table->rows.size(), 9995U);
    double sales = 0;
    std::string first = "9";
    std::string last;
    for (std::size_t i = 1; i < table->rows.size(); ++i) {
        QCOMPARE(table->rows[i].kinds[2], CellKind::Date);
        QCOMPARE(table->rows[i].kinds[17], CellKind::Number);
        sales += std::stod(table->rows[i].texts[17]);
        first = std::min(first, table->rows[i].texts[2]);
        last = std::max(last, table->rows[i].texts[2]);
    }
    QCOMPARE(QString::number(sales, 'f', 2), "2297200.86");
    COMPARE_TEXT(first, "2011-01-04");
    COMPARE_TEXT(last, "2014-12-31");
    QCOMPARE(readFile(shared("superstore.xls"), 1)->rows.size(), 297U);
}

// The table ORDERS of tests/data/readers/make_fixtures.py; its totals are formulas.
void TestReaderXls::libreOffice()
{
    const auto table = readFile(fixture("orders_libreoffice.xls"));
    QVERIFY(table.has_value());
    QCOMPARE(table->line(1), QString::fromUtf8("00017|17850|2009-12-01T07:45:00|12|2.55|30.6|Zoë & Co <b>"));
    QCOMPARE(table->line(2), "A-18|123456789012345|2010-02-28|-3|0.1|-0.3|line one\nline two");
    QCOMPARE(table->line(4), "20|13085|2024-02-29|1|0.0000001|#DIV/0!|  spaces  ");
    QCOMPARE(table->kinds(4), "TNDNNET");
    QCOMPARE(table->rows[5].number, 7);
    QVERIFY(table->sheets[1].hidden);
    COMPARE_TEXT(table->sheets[1].name, "Secret");
}

void TestReaderXls::numbers()
{
    // [MS-XLS] 2.5.217: bit 0 divides by 100, bit 1 says integer, else the high half of a double.
    const quint64 integer = static_cast<quint64>(7U << 2U | 2U);
    const quint64 hundredths = static_cast<quint64>(255U << 2U | 3U);
    quint64 half = 0;
    const double value = 0.5;
    std::memcpy(&half, &value, sizeof half);
    const auto table =
        readBook({}, record(0x0203, cellAt(0, 0) + realBytes(2.5499999999999998))
                         + record(0x027E, cellAt(0, 1) + little(integer, 4))
                         + record(0x00BD, little(0, 2) + little(2, 2) + little(0, 2) + little(hundredths, 4)
                                              + little(0, 2) + little(half >> 32U, 4) + little(3, 2))
                         + record(0x0205, cellAt(0, 5) + little(1, 1) + little(0, 1))
                         + record(0x0205, cellAt(0, 6) + little(0x2A, 1) + little(1, 1))
                         + record(0x027E, cellAt(0, 7) + little((0xFFFFFFFFU - 3U) | 2U, 4)));
    QVERIFY(table.has_value());
    QCOMPARE(table->line(0), "2.55|7|2.55|0.5||TRUE|#N/A|-1");
    QCOMPARE(table->kinds(0), "NNNN.BEN");
}

void TestReaderXls::formulas()
{
    const QByteArray rest = QByteArray(6, '\0') + little(0, 2);
    const auto marked = [](int kind, int value) {
        return little(static_cast<quint64>(kind), 2) + little(static_cast<quint64>(value), 2) + little(0, 2)
               + little(0xFFFF, 2);
    };
    const auto table = readBook(
        {}, record(0x0006, cellAt(0, 0) + realBytes(30.6) + rest) + record(0x0006, cellAt(0, 1) + marked(0, 0) + rest)
                + record(0x04BC, QByteArray(10, '\0')) + record(0x0207, little(2, 2) + little(0, 1) + "ab")
                + record(0x0006, cellAt(0, 2) + marked(1, 1) + rest)
                + record(0x0006, cellAt(0, 3) + marked(2, 0x07) + rest)
                + record(0x0006, cellAt(0, 4) + marked(3, 0) + rest)
                + record(0x0204, cellAt(0, 5) + little(1, 2) + little(1, 1) + little(0x4E2D, 2)));
    QVERIFY(table.has_value());
    QCOMPARE(table->line(0), QString::fromUtf8("30.6|ab|TRUE|#DIV/0!||中"));
    QCOMPARE(table->kinds(0), "NTBE.T");
}

void TestReaderXls::textsOverContinueRecords()
{
    // "abcd" begins narrow and goes on wide; the second text has runs and phonetic data, cut in between.
    const QByteArray first = little(2, 4) + little(2, 4) + little(4, 2) + little(0, 1) + "ab";
    const QByteArray second = little(1, 1) + little('c', 2) + little(0x00E9, 2) + little(3, 2) + little(0x0C, 1)
                              + little(1, 2) + little(5, 4) + "xyz" + QByteArray(3, '\x7F');
    const QByteArray third = QByteArray(6, '\x7F');
    const QByteArray globals = record(0x00FC, first) + record(0x003C, second) + record(0x003C, third);
    const auto table =
        readBook(globals, record(0x00FD, cellAt(2, 1) + little(0, 4)) + record(0x00FD, cellAt(2, 2) + little(1, 4)));
    QVERIFY(table.has_value());
    QCOMPARE(table->line(0), QString::fromUtf8("|abcé|xyz"));
    QCOMPARE(table->rows[0].number, 3);

    const auto missing = readBook(globals, record(0x00FD, cellAt(4, 1) + little(2, 4)));
    QCOMPARE(missing.error().kind, ErrorKind::FileDamaged);
    QCOMPARE(missing.error().place.row, 5);
    COMPARE_TEXT(missing.error().place.sheet, "Data");
}

void TestReaderXls::cellsOutOfOrder()
{
    QByteArray cells;
    for (int column = 0; column < 2; ++column)
        for (int row = 0; row < 3; ++row)
            cells += record(0x0203, cellAt(row, column) + realBytes(10 * row + column));
    const auto table = readBook({}, cells);
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), 3U);
    QCOMPARE(table->line(1), "10|11");
}

void TestReaderXls::system1904()
{
    const QByteArray dateStyle = record(0x00E0, little(0, 2) + little(14, 2) + QByteArray(16, '\0'));
    const QByteArray cells = record(0x0203, cellAt(0, 0, 0) + realBytes(38686.322916666664));
    const auto from1904 = readBook(record(0x0022, little(1, 2)) + dateStyle, cells);
    QVERIFY(from1904.has_value());
    QCOMPARE(from1904->line(0), "2009-12-01T07:45:00");
    const auto from1900 = readBook(dateStyle, record(0x0203, cellAt(0, 0, 0) + realBytes(40148)));
    QCOMPARE(from1900->line(0), "2009-12-01");
}

void TestReaderXls::refused_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char* label, const char* stream, const QByteArray& content, ErrorKind kind,
                        const char* argument) {
        QTest::newRow(label) << stream << content << static_cast<int>(kind) << argument;
    };
    row("password", "Workbook", workbook(record(0x002F, QByteArray(6, '\0')), {}), ErrorKind::FileProtected, "");
    row("encrypted XLSX", "EncryptedPackage", QByteArray(5000, 'x'), ErrorKind::FileProtected, "");
    row("Word", "WordDocument", QByteArray(5000, 'x'), ErrorKind::FormatUnsupported, "Word document");
    row("Excel 95", "Workbook", beginOf(0x0500) + record(0x000A, {}), ErrorKind::FormatUnsupported, "Excel 5.0/95");
    row("no records", "Workbook", QByteArray(5000, 'x'), ErrorKind::FileTruncated, "record");
    row("other records", "Workbook", record(0x000A, {}), ErrorKind::FileDamaged, "record");
}

void TestReaderXls::refused()
{
    QFETCH(QString, stream);
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    QFETCH(QString, argument);
    const std::string path = files_.path("bad.xls");
    writeContainer(path, qPrintable(stream), content);
    const auto table = readFile(path);
    QVERIFY(!table.has_value());
    COMPARE_TEXT(name(table.error().kind), name(static_cast<ErrorKind>(kind)).c_str());
    QCOMPARE(table.error().arguments.empty() ? QString() : QString::fromStdString(table.error().arguments[0]),
             argument);
}

void TestReaderXls::cutOff_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 20, 50, 90, 99})
        QTest::addRow("%d percent", percent) << percent;
}

void TestReaderXls::cutOff()
{
    QFETCH(int, percent);
    QFile file(QString::fromStdString(shared("superstore.xls")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto table = readFile(files_.write("cut.xls", whole.left(whole.size() * percent / 100)));
    QVERIFY(!table.has_value());
    COMPARE_TEXT(name(table.error().kind), "file-truncated");
}

QTEST_GUILESS_MAIN(TestReaderXls)
#include "test_reader_xls.moc"

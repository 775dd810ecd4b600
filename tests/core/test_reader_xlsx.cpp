// XLSX: the same table as several programs write it, every cell type, dates of both systems, bad input.
#include "tests/core/reader_support.h"

#include <QRegularExpression>
#include <QTest>

#include <map>
#include <zip.h>

using namespace perennial;
using namespace readertest;

namespace {

QByteArray bytesOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path.c_str());
    return file.readAll();
}

/// A workbook with one sheet part of that content, and shared strings if given.
void writeWorkbook(const std::string& path, const QByteArray& sheet, const QByteArray& shared = {})
{
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::map<QByteArray, QByteArray> parts;
    parts["_rels/.rels"] = "<Relationships><Relationship Id=\"r1\" Type=\"" + rel
                           + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    parts["xl/workbook.xml"] =
        "<workbook xmlns:r=\"" + rel + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = "<Relationships><Relationship Id=\"r1\" Type=\"" + rel
                                          + "/worksheet\" Target=\"s.xml\"/><Relationship Id=\"r2\" Type=\"" + rel
                                          + "/sharedStrings\" Target=\"t.xml\"/></Relationships>";
    parts["xl/s.xml"] = sheet;
    if (!shared.isEmpty())
        parts["xl/t.xml"] = shared;
    int error = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : parts)
        zip_file_add(archive, name.constData(),
                     zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0), 0);
    if (zip_close(archive) != 0)
        qFatal("cannot write %s", path.c_str());
}

}  // namespace

class TestReaderXlsx : public QObject {
    Q_OBJECT

private:
    Files files_;

private slots:
    void orders_data();
    void orders();
    void sheetsOfOpenpyxl();
    void formulaWithoutResult();
    void cellTypes();
    void dates_data();
    void dates();
    void prefixesAndFolders();
    void onlineRetail();
    void refused_data();
    void refused();
    void cutOff_data();
    void cutOff();
    void bomb();
    void passwordOfZip();
    void otherArchives();
    void rowsAfterTheBlockLimit();
    void secondPass();
};

void TestReaderXlsx::orders_data()
{
    QTest::addColumn<QString>("file");
    for (const char* program : {"xlsxwriter", "xlsxwriter_constant", "libreoffice"})
        QTest::newRow(program) << QStringLiteral("orders_%1.xlsx").arg(program);
}

// The table ORDERS of tests/data/readers/make_fixtures.py.
void TestReaderXlsx::orders()
{
    QFETCH(QString, file);
    const auto table = readFile(fixture(qPrintable(file)));
    QVERIFY(table.has_value());
    COMPARE_TEXT(table->format, "xlsx");
    COMPARE_TEXT(table->sheets.at(0).name, "Orders");
    QCOMPARE(table->line(0), "Order|Customer|Date|Quantity|Price|Total|Note");
    QCOMPARE(table->line(1), QString::fromUtf8("00017|17850|2009-12-01T07:45:00|12|2.55|30.6|Zoë & Co <b>"));
    QCOMPARE(table->line(2), "A-18|123456789012345|2010-02-28|-3|0.1|-0.3|line one\nline two");
    QCOMPARE(table->line(3), "C19||1999-12-31T23:59:59|0|1234567.891|0|TRUE");
    QCOMPARE(table->line(4), "20|13085|2024-02-29|1|0.0000001|#DIV/0!|  spaces  ");
    QCOMPARE(table->kinds(1), "TNDNNNT");
    QCOMPARE(table->kinds(3), "T.DNNNB");
    QCOMPARE(table->kinds(4), "TNDNNET");
    QCOMPARE(table->rows[4].number, 5);
}

void TestReaderXlsx::sheetsOfOpenpyxl()
{
    const auto table = readFile(fixture("orders_openpyxl.xlsx"));
    QVERIFY(table.has_value());
    QCOMPARE(table->line(2).left(34), "A-18|123456789012345|2010-02-28|-3");
    QCOMPARE(table->line(5), "merged");  // the first cell of three
    QCOMPARE(table->rows[5].number, 7);
    QCOMPARE(table->sheets.size(), 3U);  // the chart is none
    COMPARE_TEXT(table->sheets[1].name, "Secret");
    QVERIFY(table->sheets[1].hidden && !table->sheets[2].hidden);
    COMPARE_TEXT(table->sheets[2].name, "Später");
    const auto hidden = readFile(fixture("orders_openpyxl.xlsx"), 1);
    QVERIFY(hidden.has_value());
    QCOMPARE(hidden->line(0), "|found");
    QCOMPARE(hidden->rows[0].number, 3);
    QCOMPARE(readFile(fixture("orders_openpyxl.xlsx"), 3).error().kind, ErrorKind::SheetMissing);
}

void TestReaderXlsx::formulaWithoutResult()
{
    const auto table = readFile(fixture("orders_openpyxl.xlsx"));
    QVERIFY(table.has_value());
    QCOMPARE(table->kinds(1), "TNDNNET");
    COMPARE_TEXT(table->rows[1].texts[5], "=D2*E2");
}

void TestReaderXlsx::cellTypes()
{
    const auto table = readFile(fixture("cell_types.xlsx"));
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), 2U);
    QCOMPARE(table->line(0), "a|b c");
    QCOMPARE(table->rows[0].number, 1);
    QCOMPARE(table->rows[1].number, 4);
    QCOMPARE(table->line(1), "|2.55|1000||TRUE|FALSE|#N/A|ax\ry|=1+1|2020-03-04|2020-03-04T05:06:07");
    QCOMPARE(table->kinds(1), ".NN.BBETEDD");
}

void TestReaderXlsx::dates_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    // 40148 is 2009-12-01 in the system from 1900 and 2013-12-02 in the one from 1904 (1,462 days apart).
    QTest::newRow("1900") << "dates_1900.xlsx"
                          << "2009-12-01|2009-12-01T07:45:00|40148|1.5|18:00:00|1900-01-01|40148|-1|3000000";
    QTest::newRow("1904") << "dates_1904.xlsx"
                          << "2009-12-01|2009-12-01T07:45:00|40148|1.5|18:00:00|1904-01-01|40148|1903-12-31|3000000";
}

void TestReaderXlsx::dates()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    const auto table = readFile(fixture(qPrintable(file)));
    QVERIFY(table.has_value());
    QCOMPARE(table->line(0), line);
}

void TestReaderXlsx::prefixesAndFolders()
{
    const auto table = readFile(fixture("prefixed.xlsx"));
    QVERIFY(table.has_value());
    QCOMPARE(table->line(0), "one||two|");
    QCOMPARE(table->kinds(0), "T.T.");
}

// truth.json: both sheets 499 rows, 29636.65 over all rows of both, dates to the minute.
void TestReaderXlsx::onlineRetail()
{
    double sum = 0;
    std::size_t rows = 0;
    std::string first = "9";
    std::string last;
    for (std::size_t sheet = 0; sheet < 2; ++sheet) {
        const auto table = readFile(shared("online_retail_II_500.xlsx"), sheet);
        QVERIFY(table.has_value());
        QCOMPARE(table->line(0), "Invoice|StockCode|Description|Quantity|InvoiceDate|Price|Customer ID|Country");
        for (std::size_t i = 1; i < table->rows.size(); ++i, ++rows) {
            const Row& row = table->rows[i];
            sum += std::stod(row.texts[3]) * std::stod(row.texts[5]);
            QCOMPARE(row.kinds[4], CellKind::Date);
            first = std::min(first, row.texts[4]);
            last = std::max(last, row.texts[4]);
        }
    }
    QCOMPARE(rows, 998U);
    QCOMPARE(QString::number(sum, 'f', 2), "29636.65");
    COMPARE_TEXT(first, "2009-12-01T07:45:00");
    COMPARE_TEXT(last, "2010-12-01T11:45:00");
}

void TestReaderXlsx::refused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char* file, ErrorKind kind, const char* argument) {
        QTest::newRow(file) << file << static_cast<int>(kind) << argument;
    };
    row("entities.xlsx", ErrorKind::FileDamaged, "xml-entities");
    row("shared_missing.xlsx", ErrorKind::FileDamaged, "shared-string");
    row("broken_xml.xlsx", ErrorKind::FileDamaged, "xml");
    row("cut_xml.xlsx", ErrorKind::FileTruncated, "xml");
}

void TestReaderXlsx::refused()
{
    QFETCH(QString, file);
    QFETCH(int, kind);
    QFETCH(QString, argument);
    const auto table = readFile(fixture(qPrintable(file)));
    QVERIFY(!table.has_value());
    COMPARE_TEXT(name(table.error().kind), name(static_cast<ErrorKind>(kind)).c_str());
    COMPARE_TEXT(table.error().arguments.at(0), qPrintable(argument));
    COMPARE_TEXT(table.error().place.sheet, "Data");
    COMPARE_TEXT(table.error().place.file, fixture(qPrintable(file)).c_str());
}

void TestReaderXlsx::cutOff_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 10, 50, 90, 99})
        QTest::addRow("%d percent", percent) << percent;
}

void TestReaderXlsx::cutOff()
{
    QFETCH(int, percent);
    const QByteArray whole = bytesOf(shared("online_retail_II_500.xlsx"));
    const auto table = readFile(files_.write("cut.xlsx", whole.left(whole.size() * percent / 100)));
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().kind, ErrorKind::FileTruncated);
}

void TestReaderXlsx::bomb()
{
    // 100 MB of one repeated cell in 100 kB.
    const QByteArray cell = "<row><c t=\"inlineStr\"><is><t>" + QByteArray(4000, 'x') + "</t></is></c></row>";
    const std::string path = files_.path("bomb.xlsx");
    writeWorkbook(path, "<worksheet><sheetData>" + cell.repeated(25'000));
    QVERIFY(bytesOf(path).size() < 2'000'000);
    const auto file = openSource(path);
    QVERIFY(file.has_value());
    auto reader = (*file)->read(0);
    QVERIFY(reader.has_value());
    RowBlock block;
    Result<bool> more = true;
    while (more && *more) {
        more = (*reader)->next(block);
        QVERIFY(block.textBytes() < 8U << 20);
    }
    QVERIFY(!more.has_value());
    QCOMPARE(more.error().kind, ErrorKind::FileTooLarge);
}

void TestReaderXlsx::passwordOfZip()
{
    const std::string path = files_.path("locked.xlsx");
    writeWorkbook(path, "<worksheet/>");
    int error = 0;
    zip_t* archive = zip_open(path.c_str(), 0, &error);
    zip_file_set_encryption(archive, static_cast<zip_uint64_t>(zip_name_locate(archive, "xl/s.xml", 0)), ZIP_EM_AES_256,
                            "secret");
    QCOMPARE(zip_close(archive), 0);
    QCOMPARE(readFile(path).error().kind, ErrorKind::FileProtected);
}

void TestReaderXlsx::otherArchives()
{
    const auto archive = [this](const char* member, const QByteArray& content) {
        const std::string path = files_.path("other.zip");
        int error = 0;
        zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        zip_file_add(zip, member,
                     zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0), 0);
        zip_close(zip);
        return path;
    };
    const auto document = readFile(archive("word/document.xml", "<w/>"));
    QCOMPARE(document.error().kind, ErrorKind::FormatUnsupported);
    COMPARE_TEXT(document.error().arguments.at(0), "Word document");
    COMPARE_TEXT(readFile(archive("xl/workbook.bin", "x")).error().arguments.at(0), "XLSB");
    const auto text = readFile(archive("orders.csv", "a;b\n1;2\n"));
    QVERIFY(text.has_value());
    QCOMPARE(text->line(1), "1|2");
    COMPARE_TEXT(text->format, "csv");
}

void TestReaderXlsx::rowsAfterTheBlockLimit()
{
    QByteArray rows;
    for (int i = 1; i <= 20'000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"s\"><v>0</v></c><c><v>" + QByteArray::number(i)
                + "</v></c></row>";
    const std::string path = files_.path("long.xlsx");
    writeWorkbook(path, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>", "<sst><si><t>a</t></si></sst>");
    const auto table = readFile(path);
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), 20'000U);
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        QCOMPARE(table->rows[i].number, static_cast<std::int64_t>(i) + 1);
        QCOMPARE(table->line(i), QStringLiteral("a|%1").arg(i + 1));
    }
}

void TestReaderXlsx::secondPass()
{
    auto file = openSource(fixture("orders_libreoffice.xlsx"));
    QVERIFY(file.has_value());
    for (int pass = 0; pass < 2; ++pass) {
        auto reader = (*file)->read(0);
        QVERIFY(reader.has_value());
        RowBlock block;
        QVERIFY((*reader)->next(block).value());
        QVERIFY(block.rowCount() >= 5U);
        QVERIFY(!(*reader)->next(block).value());
        QCOMPARE(block.rowCount(), 0U);
        QCOMPARE((*reader)->bytesDone(), (*reader)->bytesTotal());
    }
}

QTEST_GUILESS_MAIN(TestReaderXlsx)
#include "test_reader_xlsx.moc"

// OpenDocument, Gnumeric and XML Spreadsheet 2003: the same table, what each format has of its own, bad input.
#include "tests/core/reader_support.h"

#include <QTest>

#include <vector>
#include <zip.h>
#include <zlib.h>

using namespace perennial;
using namespace readertest;

class TestReaderOds : public QObject {
    Q_OBJECT

private:
    Files files_;

    std::string pack(const QByteArray& content, const QByteArray& manifest = "<manifest/>",
                     const QByteArray& type = "application/vnd.oasis.opendocument.spreadsheet")
    {
        const std::string path = files_.path("t.ods");
        int error = 0;
        zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        const auto add = [zip](const char* name, const QByteArray& bytes) {
            const auto index = zip_file_add(
                zip, name, zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0), 0);
            if (QByteArray(name) == "mimetype")
                zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        };
        add("mimetype", type);
        add("content.xml", content);
        add("META-INF/manifest.xml", manifest);
        if (zip_close(zip) != 0)
            qFatal("cannot write %s", path.c_str());
        return path;
    }
    static QByteArray spreadsheet(const QByteArray& tables)
    {
        return "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:calcext=\"c\" "
               "xmlns:style=\"s\"><office:body><office:spreadsheet>"
               + tables + "</office:spreadsheet></office:body></office:document-content>";
    }

private slots:
    void orders_data();
    void orders();
    void textOfCells();
    void repeats();
    void repeatsBeyondReason_data();
    void repeatsBeyondReason();
    void typesOfOds();
    void copiesOfOtherFiles();
    void gnumeric();
    void spreadsheetMl();
    void refused();
};

void TestReaderOds::orders_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("packed") << "orders_libreoffice.ods";
    QTest::newRow("flat") << "orders_libreoffice.fods";
}

// The table ORDERS of tests/data/readers/make_fixtures.py.
void TestReaderOds::orders()
{
    QFETCH(QString, file);
    const auto table = readFile(fixture(qPrintable(file)));
    QVERIFY(table.has_value());
    COMPARE_TEXT(table->format, "ods");
    QCOMPARE(table->line(1), QString::fromUtf8("00017|17850|2009-12-01T07:45:00|12|2.55|30.6|Zoë & Co <b>"));
    QCOMPARE(table->line(2), "A-18|123456789012345|2010-02-28|-3|0.1|-0.3|line one\nline two");
    QCOMPARE(table->line(4), "20|13085|2024-02-29|1|0.0000001|#DIV/0!|  spaces  ");
    QCOMPARE(table->kinds(4), "TNDNNET");
    QCOMPARE(table->rows[5].number, 7);
    QCOMPARE(table->line(5), "merged");
    QVERIFY(table->sheets.size() >= 3U);
    QVERIFY(!table->sheets[0].hidden && table->sheets[1].hidden);
    const auto hidden = readFile(fixture(qPrintable(file)), 1);
    QVERIFY(hidden.has_value());
    QCOMPARE(hidden->line(0), "|found");
}

void TestReaderOds::textOfCells()
{
    const auto table = readFile(pack(
        spreadsheet("<table:table table:name=\"A\"><table:table-row><table:table-cell office:value-type=\"string\">"
                    "<office:annotation><text:p>a remark</text:p></office:annotation>"
                    "<text:p>one <text:span>two</text:span>\n   three<text:s "
                    "text:c=\"3\"/>four</text:p><text:p/><text:p>five</text:p>"
                    "</table:table-cell><table:table-cell office:value-type=\"string\" "
                    "office:string-value=\"kept\"><text:p>shown</text:p>"
                    "</table:table-cell></table:table-row></table:table>")));
    QVERIFY(table.has_value());
    QCOMPARE(table->line(0), "one two three   four\n\nfive|kept");
}

void TestReaderOds::repeats()
{
    const auto table = readFile(pack(spreadsheet(
        "<table:table table:name=\"A\"><table:table-header-rows><table:table-row table:number-rows-repeated=\"2\">"
        "<table:table-cell table:number-columns-repeated=\"3\" office:value-type=\"float\" office:value=\"7\"/>"
        "<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row></table:table-header-rows>"
        "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/>"
        "</table:table-row><table:table-row table:number-rows-repeated=\"10000\"><table:table-cell/>"
        "<table:table-cell "
        "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>")));
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), 10'002U);
    QCOMPARE(table->line(1), "7|7|7");
    QCOMPARE(table->rows[1].number, 2);
    QCOMPARE(table->rows[2].number, 1'000'003);
    QCOMPARE(table->rows.back().number, 1'010'002);
    QCOMPARE(table->line(10'001), "|x");
}

void TestReaderOds::repeatsBeyondReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("rows") << QByteArray("<table:table-row table:number-rows-repeated=\"4000000000\"><table:table-cell "
                                        "office:value-type=\"float\" office:value=\"1\"/></table:table-row>");
    QTest::newRow("cells") << QByteArray("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
                                         "table:number-columns-repeated=\"16000\" office:value-type=\"float\" "
                                         "office:value=\"1\"/></table:table-row>");
    QTest::newRow("columns") << QByteArray(
        "<table:table-row><table:table-cell table:number-columns-repeated=\"99999999\" "
        "office:value-type=\"float\" office:value=\"1\"/></table:table-row>");
}

void TestReaderOds::repeatsBeyondReason()
{
    QFETCH(QByteArray, row);
    const auto table = readFile(pack(spreadsheet("<table:table table:name=\"A\">" + row + "</table:table>")));
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().kind, ErrorKind::FileTooLarge);
    COMPARE_TEXT(table.error().place.sheet, "A");
}

void TestReaderOds::typesOfOds()
{
    const auto cell = [](const QByteArray& attributes, const QByteArray& shown = {}) {
        return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
    };
    const auto table = readFile(pack(spreadsheet(
        "<table:table table:name=\"A\"><table:table-row>"
        + cell("office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"2.5499999999999998\"", "2,55 €")
        + cell("office:value-type=\"percentage\" office:value=\"0.19\"", "19 %")
        + cell("office:value-type=\"date\" office:date-value=\"2020-01-02T00:00:00\"")
        + cell("office:value-type=\"time\" office:time-value=\"PT07H45M09S\"")
        + cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "WAHR")
        + cell("office:value-type=\"string\" table:formula=\"of:=NA()\"", "#N/A")
        + "<table:table-cell table:formula=\"of:=[.A1]*2\"/></table:table-row></table:table>")));
    QVERIFY(table.has_value());
    QCOMPARE(table->line(0), "2.55|0.19|2020-01-02|07:45:09|TRUE|#N/A|=[.A1]*2");
    QCOMPARE(table->kinds(0), "NNDTBEE");
}

void TestReaderOds::copiesOfOtherFiles()
{
    const QByteArray row =
        "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    const auto table =
        readFile(pack(spreadsheet("<table:table table:name=\"'file:///a.ods'#Rates\">" + row
                                  + "</table:table><table:table table:name=\"Own\">" + row + "</table:table>")));
    QVERIFY(table.has_value());
    QCOMPARE(table->sheets.size(), 1U);
    COMPARE_TEXT(table->sheets[0].name, "Own");
    QCOMPARE(table->line(0), "1");
}

void TestReaderOds::gnumeric()
{
    const QByteArray xml =
        "<?xml version=\"1.0\"?><gnm:Workbook xmlns:gnm=\"http://www.gnumeric.org/v10.dtd\"><gnm:Calculation/>"
        "<gnm:SheetNameIndex><gnm:SheetName>Orders</gnm:SheetName></gnm:SheetNameIndex><gnm:Sheets>"
        "<gnm:Sheet Visibility=\"GNM_SHEET_VISIBILITY_VISIBLE\"><gnm:Name>Orders</gnm:Name><gnm:Styles>"
        "<gnm:StyleRegion startCol=\"1\" startRow=\"0\" endCol=\"1\" endRow=\"65535\"><gnm:Style "
        "Format=\"d/m/yyyy\"/></gnm:StyleRegion>"
        "<gnm:StyleRegion startCol=\"2\" startRow=\"0\" endCol=\"2\" endRow=\"65535\"><gnm:Style "
        "Format=\"0.00\"/></gnm:StyleRegion>"
        "</gnm:Styles><gnm:Cells>"
        "<gnm:Cell Row=\"0\" Col=\"0\" ValueType=\"60\">Order</gnm:Cell><gnm:Cell Row=\"0\" Col=\"2\" "
        "ValueType=\"60\">A &amp; B</gnm:Cell>"
        "<gnm:Cell Row=\"2\" Col=\"0\" ValueType=\"30\">17</gnm:Cell><gnm:Cell Row=\"2\" Col=\"1\" "
        "ValueType=\"40\">40148.322916666664</gnm:Cell>"
        "<gnm:Cell Row=\"2\" Col=\"2\" ValueType=\"40\">2.5499999999999998</gnm:Cell><gnm:Cell Row=\"2\" Col=\"3\" "
        "ValueType=\"20\">TRUE</gnm:Cell>"
        "<gnm:Cell Row=\"2\" Col=\"4\" ValueType=\"50\">#N/A</gnm:Cell><gnm:Cell Row=\"2\" Col=\"5\" "
        "ExprID=\"1\">=C3*2</gnm:Cell>"
        "</gnm:Cells></gnm:Sheet></gnm:Sheets></gnm:Workbook>";
    const std::string path = files_.path("t.gnumeric");
    gzFile packed = gzopen(path.c_str(), "wb");
    gzwrite(packed, xml.constData(), static_cast<unsigned>(xml.size()));
    gzclose(packed);
    for (const std::string& file : {path, files_.write("plain.gnumeric", xml)}) {
        const auto table = readFile(file);
        QVERIFY(table.has_value());
        COMPARE_TEXT(table->format, "gnumeric");
        COMPARE_TEXT(table->sheets.at(0).name, "Orders");
        QCOMPARE(table->line(0), "Order||A & B");
        QCOMPARE(table->line(1), "17|2009-12-01T07:45:00|2.55|TRUE|#N/A|=C3*2");
        QCOMPARE(table->kinds(1), "NDNBEE");
        QCOMPARE(table->rows[1].number, 3);
    }
}

void TestReaderOds::spreadsheetMl()
{
    const auto table = readFile(
        files_.write("t.xls", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook "
                              "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                              "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                              "<Worksheet ss:Name=\"Orders\"><Table><Row><Cell ss:MergeAcross=\"1\"><Data "
                              "ss:Type=\"String\">Order</Data></Cell>"
                              "<Cell><Data ss:Type=\"String\">Sum</Data></Cell></Row><Row ss:Index=\"4\"><Cell "
                              "ss:Index=\"2\"><Data ss:Type=\"Number\">"
                              "2.5499999999999998</Data><Comment><Data>a remark</Data></Comment></Cell><Cell><Data "
                              "ss:Type=\"DateTime\">2009-12-01T07:45:00.000</Data></Cell>"
                              "<Cell><Data ss:Type=\"DateTime\">1899-12-31T18:00:00.000</Data></Cell><Cell><Data "
                              "ss:Type=\"Boolean\">1</Data></Cell>"
                              "<Cell ss:Formula=\"=NA()\"><Data ss:Type=\"Error\">#N/A</Data></Cell><Cell "
                              "ss:Formula=\"=RC[-1]*2\"/></Row></Table></Worksheet>"
                              "<Worksheet "
                              "ss:Name=\"Hidden\"><Table/><WorksheetOptions><Visible>SheetHidden</Visible></"
                              "WorksheetOptions></Worksheet></Workbook>"));
    QVERIFY(table.has_value());
    COMPARE_TEXT(table->format, "spreadsheetml");
    QCOMPARE(table->line(0), "Order||Sum");
    QCOMPARE(table->line(1), "|2.55|2009-12-01T07:45:00|18:00:00|TRUE|#N/A|=RC[-1]*2");
    QCOMPARE(table->kinds(1), ".NDTBEE");
    QCOMPARE(table->rows[1].number, 4);
    QCOMPARE(table->sheets.size(), 2U);
    QVERIFY(table->sheets[1].hidden);
}

void TestReaderOds::refused()
{
    const QByteArray one = spreadsheet("<table:table table:name=\"A\"/>");
    const auto locked = readFile(pack(one, "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"));
    QCOMPARE(locked.error().kind, ErrorKind::FileProtected);
    const auto text = readFile(pack(one, "<m/>", "application/vnd.oasis.opendocument.text"));
    QCOMPARE(text.error().kind, ErrorKind::FormatUnsupported);
    const auto cut = readFile(pack(one.left(one.size() - 40)));
    QCOMPARE(cut.error().kind, ErrorKind::FileTruncated);
    const auto laughs = readFile(pack("<!DOCTYPE a [<!ENTITY b \"c\">]>" + one));
    QCOMPARE(laughs.error().kind, ErrorKind::FileDamaged);
    COMPARE_TEXT(laughs.error().arguments.at(0), "xml-entities");
    const QByteArray otherXml = "<?xml version=\"1.0\"?><feed/>";
    QCOMPARE(readFile(files_.write("t.xml", otherXml)).error().kind, ErrorKind::FormatUnsupported);
}

QTEST_GUILESS_MAIN(TestReaderOds)
#include "test_reader_ods.moc"

// JSON as a sheet: where the list of records is, how values become cells (RFC 8259), what is refused.
#include "tests/core/reader_support.h"

#include <QTest>

using namespace perennial;
using namespace readertest;

class TestReaderJson : public QObject {
    Q_OBJECT

private:
    Files files_;

    /// `bytes` with ' for the quotes of JSON.
    Result<Table> tryRead(QByteArray bytes)
    {
        return readFile(files_.write("t.json", bytes.startsWith('\xFF') ? bytes : bytes.replace('\'', '"')));
    }
    Table read(const QByteArray& bytes)
    {
        auto table = tryRead(bytes);
        if (!table)
            qFatal("not read: %s", name(table.error().kind).c_str());
        return *table;
    }

private slots:
    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("array") << QByteArray("[{'a':1,'b':'x'},{'a':2,'b':'y'}]");
        QTest::newRow("lines") << QByteArray("{'a':1,'b':'x'}\n{'a':2,'b':'y'}\n");
        QTest::newRow("member of an object")
            << QByteArray("{'page':1,'data':[{'a':1,'b':'x'},{'a':2,'b':'y'}],'n':[3]}");
        QTest::newRow("least deep") << QByteArray("{'x':{'deep':[{'c':1}]},'data':[{'a':1,'b':'x'},{'a':2,'b':'y'}]}");
        QTest::newRow("with spaces") << QByteArray("[\n  {\n 'a' : 1 ,\r\n 'b' : 'x' },\n {'b':'y','a':2} \n]\n");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE", 2) + [] {
            const QString text = QStringLiteral("[{'a':1,'b':'x'},{'a':2,'b':'y'}]").replace('\'', '"');
            return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        }();
    }
    void records()
    {
        QFETCH(QByteArray, bytes);
        const Table table = read(bytes);
        COMPARE_TEXT(table.format, "json");
        QCOMPARE(table.rows.size(), 3U);
        QCOMPARE(table.line(0), "a|b");
        QCOMPARE(table.line(1), "1|x");
        QCOMPARE(table.line(2), "2|y");
        QCOMPARE(table.kinds(1), "NT");
    }

    /// Digits stay as they are written, inner objects have joined names, lists of objects are left out.
    void values()
    {
        const Table table =
            read("[{'id':123456789012345678,'sum':12.30,'big':1234567890123456789012,'ok':true,'none':null,"
                 "'text':'say \\\"yes\\\" {[\\u00e9','c':{'mail':'a@b.c'},'tags':['x','y'],'items':[{'n':1}],"
                 "'at':{'$date':'2023-01-05'}}]");
        QCOMPARE(table.line(0), "id|sum|big|ok|none|text|c.mail|tags|items|at");
        QCOMPARE(table.line(1),
                 QString::fromUtf8(
                     "123456789012345678|12.30|1234567890123456789012|TRUE||say \"yes\" {[é|a@b.c|x, y||2023-01-05"));
        QCOMPARE(table.kinds(1), "NNNB.TTT.T");
    }

    /// The first records name the columns; names may be missing and come later.
    void missingNames()
    {
        const Table table = read("{'a':1}\n{'b':2}\n{'c':3,'a':4}\n");
        QCOMPARE(table.line(0), "a|b|c");
        QCOMPARE(table.line(2), "|2|");
        QCOMPARE(table.line(3), "4||3");
    }

    /// A name that comes when the columns are settled stands beyond them, where the row is found to be ragged.
    void lateName()
    {
        const Table table = read(QByteArray("{'a':1}\n").repeated(50'000) + "{'a':2,'b':3}\n");
        QCOMPARE(table.line(0), "a");
        QCOMPARE(table.line(50'001), "2|3");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("no records") << QByteArray("[[1,2],[3,4]]") << static_cast<int>(ErrorKind::FormatUnsupported);
        QTest::newRow("cut in a record") << QByteArray("[{'a':1},{'a':") << static_cast<int>(ErrorKind::FileTruncated);
        QTest::newRow("cut in the list") << QByteArray("[{'a':1},{'a':2}")
                                         << static_cast<int>(ErrorKind::FileTruncated);
        QTest::newRow("no JSON within") << QByteArray("[{'a':1},{'a' 2}]") << static_cast<int>(ErrorKind::FileDamaged);
        QTest::newRow("words between") << QByteArray("[{'a':1}, then {'a':2}]")
                                       << static_cast<int>(ErrorKind::FileDamaged);
        QTest::newRow("deep") << QByteArray("[{'a':") + QByteArray(200'000, '[') + QByteArray(200'000, ']') + "}"
                              << static_cast<int>(ErrorKind::FileTruncated);
        QTest::newRow("a record without end")
            << QByteArray("[{'a':'") + QByteArray(18 << 20, 'x') << static_cast<int>(ErrorKind::FileTooLarge);
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const auto table = tryRead(bytes);
        QVERIFY(!table);
        QTEST(static_cast<int>(table.error().kind), "kind");
        QVERIFY(!table.error().place.file.empty());
    }
};

QTEST_APPLESS_MAIN(TestReaderJson)
#include "test_reader_json.moc"

// Text in aligned columns: where the columns are, what reaches over their edges, what is no such text.
#include "tests/core/reader_support.h"

#include <QTest>

using namespace perennial;
using namespace readertest;

class TestReaderAligned : public QObject {
    Q_OBJECT

private:
    Files files_;

    Table read(const QByteArray& bytes, const TextOptions& options = {})
    {
        auto table = readFile(files_.write("t.txt", bytes), 0, options);
        if (!table)
            qFatal("not read: %s", name(table.error().kind).c_str());
        return *table;
    }

private slots:
    void columnsByBlanks()
    {
        const Table table = read("No    Day         Name          Sum\n"
                                 "1     2023-01-05  Ann          12,50\n"
                                 "22    2023-01-06  Bob Smith     3,00\n"
                                 "333   2023-01-07              100,00\n");
        COMPARE_TEXT(table.options.delimiter.value, "aligned");
        COMPARE_TEXT(table.options.delimiter.evidence, "delimiter-aligned\t3\t4");
        QCOMPARE(table.line(0), "No|Day|Name|Sum");
        QCOMPARE(table.line(2), "22|2023-01-06|Bob Smith|3,00");
        QCOMPARE(table.line(3), "333|2023-01-07||100,00");
        QCOMPARE(table.rows[3].number, 4);
    }

    /// A single space parts columns where the heads are parted, not within a date, a time or a name.
    void singleSpaces()
    {
        const Table table = read("day         time  who       sum\n"
                                 "05 Jan 2023 10:22 Ann Berg  1.00\n"
                                 "06 Jan 2023 10:23 Bob Dahl  2.00\n"
                                 "07 Jan 2023 10:24 Eve Lund  3.00\n");
        QCOMPARE(table.line(0), "day|time|who|sum");
        QCOMPARE(table.line(1), "05 Jan 2023|10:22|Ann Berg|1.00");
    }

    /// A text that is longer than any in the rows looked at goes on up to the next space.
    void longTextReachesIntoTheGap()
    {
        QByteArray text = "id    name      day         sum\n";
        for (int i = 0; i < 1200; ++i)
            text += QByteArray::number(1000 + i) + "  Ann       2023-01-05  1.00\n";
        text += "2200  Annabella 2023-01-06  2.00\n";
        const Table table = read(text);
        QCOMPARE(table.line(1201), "2200|Annabella|2023-01-06|2.00");
    }

    /// Dashes under the heads name the columns; titles and heads that come again are rows of their own.
    void ruledPages()
    {
        const QByteArray page = "SALES OF THE SHOP ON MAIN STREET     PAGE 1\n\n"
                                "ID  CUSTOMER        AMOUNT\n"
                                "--- --------------- ------\n"
                                "101 ANN              10.00\n"
                                "102 BOB SMITH         5.00\n"
                                "103 ANN              20.00\n";
        const Table table = read(page + "\f" + QByteArray(page).replace("PAGE 1", "PAGE 2"));
        QCOMPARE(table.line(1), "ID|CUSTOMER|AMOUNT");
        QCOMPARE(table.line(4), "102|BOB SMITH|5.00");
        QCOMPARE(table.rows[6].texts.size(), std::size_t{1});
        QCOMPARE(table.line(7), "ID|CUSTOMER|AMOUNT");
    }

    /// Wide characters take two cells, one place or three bytes, as the program that padded them counted.
    void wideCharacters_data()
    {
        QTest::addColumn<int>("width");  // of 王 or 田中 in what pads
        QTest::newRow("cells") << 2;
        QTest::newRow("characters") << 1;
        QTest::newRow("bytes") << 3;
    }
    void wideCharacters()
    {
        QFETCH(int, width);
        const auto padded = [&](const QString& name) {
            return (name + QString(10 - static_cast<int>(name.size()) * width, QLatin1Char(' '))).toUtf8();
        };
        QByteArray text;
        const QStringList names{QStringLiteral("王"), QStringLiteral("田中"), QStringLiteral("山田太")};
        for (int i = 0; i < 12; ++i)
            text += QByteArray::number(100 + i) + "   " + padded(names[i % 3]) + "2023-01-0"
                    + QByteArray::number(i % 9 + 1) + "   5.0" + QByteArray::number(i % 10) + "\n";
        const Table table = read(text);
        QCOMPARE(table.line(0), QString::fromUtf8("100|王|2023-01-01|5.00"));
        QCOMPARE(table.line(2), QString::fromUtf8("102|山田太|2023-01-03|5.02"));
    }

    void otherTextIsNotAligned_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("delimiter");
        QTest::newRow("padded bars") << QByteArray(
            "id  | day        | sum\n1   | 2023-01-05 | 1.00\n2   | 2023-01-06 | 2.00\n"
            "3   | 2023-01-07 | 3.00\n")
                                     << "|";
        QTest::newRow("padded commas") << QByteArray(
            "id,  day,         sum\n1,   2023-01-05,  1.00\n2,   2023-01-06,  2.00\n"
            "3,   2023-01-07,  3.00\n") << ",";
        QTest::newRow("prose") << QByteArray(
            "In 2023 we sold 12 cups.\nIn 2022 we sold 10 cups and more.\nBefore none.\n")
                               << ",";
    }
    void otherTextIsNotAligned()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, delimiter);
        COMPARE_TEXT(read(bytes).options.delimiter.value, delimiter.toUtf8().constData());
    }

    void chosen()
    {
        TextOptions options;
        options.delimiter.choose(std::string(alignedColumns));
        const Table table =
            read("id   day         sum\n1    2023-01-05  1,5\n2    2023-01-06  2,5\n3    2023-01-07  3,5\n", options);
        QCOMPARE(table.line(2), "2|2023-01-06|2,5");
    }
};

QTEST_APPLESS_MAIN(TestReaderAligned)
#include "test_reader_aligned.moc"

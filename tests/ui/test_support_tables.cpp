// Tables in little room: the heads go on two lines, bars and names give way, and nothing has to be scrolled for.
#include "tests/ui/own_home.h"
#include "ui/support/theme.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/table_head.h"
#include "ui/support/widgets/table_style.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

using namespace perennial::ui;

class TestSupportTables : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        theme_ = std::make_unique<Theme>();
        theme_->choose(ThemeChoice::Light);
    }

    void headsTakeTwoLinesWhereTheRoomIsNarrow_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void headsTakeTwoLinesWhereTheRoomIsNarrow()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({"Name of it", "Purchases each", "Next twelve months", "One word"});
        model.appendRow({new QStandardItem("A"), figureItem("7.1"), figureItem("34,308"), figureItem("0.75")});
        QTableView table;
        table.setLayoutDirection(direction);
        table.setModel(&model);
        styleTable(&table);
        auto* head = qobject_cast<TableHead*>(table.horizontalHeader());
        QVERIFY(head);
        ColumnFit::install(&table, 0);
        table.resize(800, 200);
        table.show();
        QTRY_COMPARE(widthOf(table), table.viewport()->width());
        QVERIFY(!head->hasTwoLines());
        const int oneLine = head->height();

        int least = 0;  // what the columns take with their heads on two lines
        for (int column = 0; column < model.columnCount(); ++column)
            least += head->widthOf(column, true);
        table.resize(least + 4, 200);
        QTRY_VERIFY(head->hasTwoLines());
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        QVERIFY(head->height() > oneLine);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY2(table.columnWidth(column) >= head->widthOf(column, true), qPrintable(QString::number(column)));
        QVERIFY(head->widthOf(1, true) < head->widthOf(1, false));
        QVERIFY(!table.grab().isNull());

        table.resize(800, 200);
        QTRY_VERIFY(!head->hasTwoLines());
        QCOMPARE(head->height(), oneLine);
    }

    /// A bar of 64 in each cell is what gives way next; the figure before it stays whole.
    void barsGiveWay()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({"Name", "Value", "Sum"});
        QList<QStandardItem*> row{new QStandardItem("Champions"), figureItem("1,234.56"), figureItem("98,765.43")};
        row[1]->setData(0.5, BarRole);
        row[2]->setData(1.0, BarRole);
        model.appendRow(row);
        QTableView table;
        table.setModel(&model);
        styleTable(&table);
        ColumnFit::install(&table, 0);
        table.resize(700, 120);
        table.show();
        QTRY_COMPARE(widthOf(table), table.viewport()->width());
        const int wide = table.columnWidth(2);
        table.resize(table.columnWidth(1) + wide + 40, 120);  // 40 for a name of some 80
        QTRY_VERIFY(table.columnWidth(2) < wide);
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        QVERIFY(table.columnWidth(2) >= table.fontMetrics().horizontalAdvance("98,765.43") + 14);
    }

private:
    static int widthOf(const QTableView& table)
    {
        int all = 0;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            all += table.columnWidth(column);
        return all;
    }

    std::unique_ptr<Theme> theme_;
};

OWN_HOME_TEST_MAIN(TestSupportTables)

#include "test_support_tables.moc"

// `perennial chart` draws every chart, and takes what some of them are asked for. Expected values follow from the rule
// by which the sheet is made.
#include "core/analysis/chart_data.h"
#include "tests/cli/run_program.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Sixty customers over two years; customer c buys c % 7 + 1 times.
QByteArray sheetOfOrders()
{
    QByteArray csv = "order,customer,date,amount,channel\n";
    int order = 1;
    for (int customer = 0; customer < 60; ++customer)
        for (int k = 0; k <= customer % 7; ++k)
            csv +=
                QString("%1,c%2,%3,%4.50,%5\n")
                    .arg(order++)
                    .arg(customer)
                    .arg(QDate(2023, 1, 3).addDays(customer * 4 + k * (20 + customer % 11 * 7)).toString(Qt::ISODate))
                    .arg(10 + customer % 9 * 5)
                    .arg(customer % 3 == 0 ? "ads" : "search")
                    .toUtf8();
    return csv;
}

}  // namespace

class TestCliCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(sheet_);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sheetOfOrders());
    }

    void everyChartIsDrawn()
    {
        for (const char* name :
             {"distribution",   "concentration",     "segments", "cac",     "cohorts",  "retention",  "survival",
              "forecast",       "waterfall",         "tornado",  "payback", "rfm",      "ltv-by-age", "curves",
              "value-and-cost", "new-and-returning", "movement", "flow",    "timeline", "alive",      "response",
              "lever-map"}) {
            QStringList words{name, "--cac", "5"};
            if (words.front() == "movement")  // nobody has moved in the last three months
                words << "--since"
                      << "2023-10-01";
            const auto [run, csv] = chart(words);
            QVERIFY2(run.status == 0, run.messages.constData());
            QVERIFY2(csv.contains("\r\n"), name);
        }
    }

    /// Customer c13 has bought seven times, each day once; c7 once.
    void ofOneCustomer()
    {
        QCOMPARE(chart({"timeline", "--customer", "c13"}).second.count("\r\n"), 8);
        QCOMPARE(chart({"timeline", "--customer", "c7"}).second.count("\r\n"), 2);
        QCOMPARE(chart({"timeline"}).second.count("\r\n"), 8);  // who bought most often
        const auto [run, csv] = chart({"alive", "--customer", "nobody"});
        QVERIFY(run.status != 0 && csv.isEmpty());
        QVERIFY2(run.messages.contains("nobody"), run.messages.constData());
    }

    /// Customer c begins on day 4 c from 2023-01-03 on: up to 2023-03-31, 87 days later, 0 ... 21 had bought.
    void sinceADay()
    {
        const QByteArray flow = chart({"flow", "--since", "2023-03-31"}).second;
        int customers = 0;
        int before = 0;
        const QList<QByteArray> lines = flow.trimmed().split('\n');
        const auto columns = lines.front().trimmed().split(',');
        const auto heads = columns.indexOf("customers");
        QVERIFY(heads >= 0);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            customers += lines[i].split(',')[heads].toInt();
            if (!lines[i].startsWith("not-yet"))
                before += lines[i].split(',')[heads].toInt();
        }
        QCOMPARE(customers, 60);
        QCOMPARE(before, 22);
        QVERIFY(chart({"flow", "--since", "yesterday"}).first.status != 0);
    }

    void ofLevers()
    {
        QCOMPARE(chart({"lever-map", "--lever", "price", "--lever", "frequency"}).second.count("\r\n"), 1 + 7 * 7);
        const auto [run, csv] = chart({"response", "--lever", "weather"});
        QVERIFY(run.status != 0);
        QVERIFY2(run.messages.contains("retention"), run.messages.constData());  // the known ones
    }

    /// What a chart does not take is refused, not passed over.
    void optionsOfOtherCharts()
    {
        for (const QStringList& words : {QStringList{"segments", "--customer", "c1"},
                                         {"alive", "--since", "2023-03-31"},
                                         {"tornado", "--lever", "price"},
                                         {"pie"}})
            QVERIFY2(chart(words).first.status != 0, qPrintable(words.join(' ')));
    }

private:
    /// Runs `chart NAME ...` on the sheet; what was written.
    std::pair<ProgramRun, QByteArray> chart(const QStringList& words)
    {
        const QString out = folder_.filePath("chart.csv");
        QFile::remove(out);
        ProgramRun run = runProgram(QStringList{"chart", words.front(), sheet_, "-o", out} + words.mid(1));
        QFile file(out);
        return {run, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()};
    }

    QTemporaryDir folder_;
    QString sheet_ = folder_.filePath("orders.csv");
};

QTEST_GUILESS_MAIN(TestCliCharts)
#include "test_cli_charts.moc"

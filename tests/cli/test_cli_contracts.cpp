// Contracts on the command line: segments, cohorts, charts, customers and tables, in JSON as for orders; numbers
// against recounts from the file.
#include "tests/cli/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <map>

namespace {

struct Counted {
    int customers = 0;
    int churned = 0;
    double running = 0;
    double paid = 0;
};

/// telco_churn.csv by one of its columns; no cell of it has a comma.
std::map<QString, Counted> countedBy(int column)
{
    std::map<QString, Counted> groups;
    QFile file(sharedData("telco_churn.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return groups;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
        Counted& group = groups[cells[column]];
        const bool churned = cells[20] == QLatin1String("Yes");
        ++group.customers;
        group.churned += churned;
        group.running += churned ? 0 : cells[18].toDouble();
        group.paid += cells[19].trimmed().toDouble();
    }
    return groups;
}

double money(const QJsonValue& value)
{
    return value.toString().toDouble();
}

}  // namespace

class TestCliContracts : public QObject {
    Q_OBJECT

private slots:
    void segmentsOfTelecom()
    {
        const std::map<QString, Counted> expected = countedBy(15);
        if (expected.empty())
            QSKIP("the shared data are not here");
        const QString w = folder_.filePath("telco.perennial");
        QCOMPARE(runProgram({"import", sharedData("telco_churn.csv"), "-w", w}).status, 0);
        for (const QString& source : {sharedData("telco_churn.csv"), w}) {
            const ProgramRun run = runProgram({"segments", source, "--by", "column:Contract", "--json"});
            QCOMPARE(run.status, 0);
            const QJsonObject json = run.json();
            QCOMPARE(json["by"].toString(), QString("column:Contract"));
            const QJsonArray segments = json["segments"].toArray();
            QCOMPARE(segments.size(), 3);
            double clv = 0;
            double residual = 0;
            for (const QJsonValue& value : segments) {
                const QJsonObject segment = value.toObject();
                const Counted& counted = expected.at(segment["name"].toString());
                QCOMPARE(segment["customers"].toInt(), counted.customers);
                QCOMPARE(segment["churned"].toInt(), counted.churned);
                QVERIFY(std::abs(money(segment["revenue"]) - counted.paid) < .01);
                QVERIFY(std::abs(money(segment["monthly_recurring_revenue"]) - counted.running) < .01);
                QVERIFY(std::abs(segment["churn_rate"].toDouble() - double(counted.churned) / counted.customers)
                        < 1e-12);
                QVERIFY(std::abs(money(segment["clv_mean"]) * counted.customers - money(segment["clv_total"])) < 1);
                QVERIFY(segment["model"].isObject() && segment["model_pooled"].isNull());
                clv += money(segment["clv_total"]);
                residual += money(segment["clv_residual_total"]);
            }
            const QJsonObject all = json["all"].toObject();
            QVERIFY(std::abs(clv - money(all["clv_total"])) < .01);
            const QJsonObject analysis = runProgram({"analyze", source, "--json"}).json();
            QVERIFY(std::abs(residual - money(analysis["clv_residual_total"])) < .01);
            QCOMPARE(json["log_rank"].toObject()["degrees_of_freedom"].toInt(), 2);
            QVERIFY(json["log_rank"].toObject()["p"].toDouble() < 1e-12);
            QCOMPARE(analysis["columns"].toArray().size(), 16);
        }
        QCOMPARE(runProgram({"segments", w, "--by", "value", "--json"}).json()["segments"].toArray().size(), 4);
        QCOMPARE(runProgram({"segments", w, "--by", "price", "--json"}).json()["segments"].toArray().size(), 4);
        // Without --by: the column that says which contract.
        QCOMPARE(runProgram({"segments", w, "--json"}).json()["by"].toString(), QString("column:Contract"));
    }

    /// Sixty contracts, forty run at 10.00 or 30.00: 800.00 a month. A price of 1.1 without an answer to it brings 1.1
    /// times as much, and may lose 1 - 1 / 1.1 of the months to come.
    void whatIfAndPlays()
    {
        const QString sheet = folder_.filePath("plans.csv");
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("customerID,tenure,MonthlyCharges,Churn,Plan\n");
        for (int i = 0; i < 60; ++i)
            file.write(QString("k%1,%2,%3,%4,%5\n")
                           .arg(i)
                           .arg(i % 12 + 1)
                           .arg(i % 2 ? "30.00" : "10.00", (i % 12 + 1) % 3 ? "No" : "Yes", i % 2 ? "Pro" : "Basic")
                           .toUtf8());
        file.close();
        const QString w = folder_.filePath("plans.perennial");
        QCOMPARE(runProgram({"import", sheet, "-w", w}).status, 0);
        for (const QString& source : {sheet, w}) {
            const ProgramRun run = runProgram({"whatif", source, "--price", "+10%", "--no-side-effects", "--json"});
            QCOMPARE(run.status, 0);
            const QJsonObject json = run.json();
            const QJsonObject base = json["base"].toObject();
            const QJsonObject scenario = json["scenario"].toObject();
            QCOMPARE(json["kind"].toString(), QString("contracts"));
            QCOMPARE(json["running"].toInt(), 40);
            QCOMPARE(money(base["monthly_recurring_revenue"]), 800.0);
            QCOMPARE(money(scenario["monthly_recurring_revenue"]), 880.0);
            QVERIFY(std::abs(money(scenario["clv_residual_total"]) / money(base["clv_residual_total"]) - 1.1) < 1e-6);
            const QJsonObject analysis = runProgram({"analyze", source, "--json"}).json();
            QCOMPARE(money(base["clv_residual_total"]), money(analysis["clv_residual_total"]));
            const QJsonObject even = json["break_even"].toObject();
            QVERIFY(std::abs(even["months"].toDouble() / even["months_today"].toDouble() - 1 / 1.1) < 1e-9);
            double change = 0;
            for (const QJsonValue& step : json["waterfall"].toArray())
                change += money(step.toObject()["change"]);
            QVERIFY(std::abs(change - money(scenario["clv_residual_total"]) + money(base["clv_residual_total"])) < .01);
            QCOMPARE(json["tornado"].toArray().size(), 4);
            QVERIFY(runProgram({"whatif", source, "--price", "+10%"}).output.contains("pays as long as fewer than"));
            const QJsonObject plays =
                runProgram({"plays", source, "--by", "column:Plan", "--cost", "2", "--json"}).json();
            int onPro = 0;
            int left = 0;
            for (const QJsonValue& value : plays["plays"].toArray()) {
                const QJsonObject play = value.toObject();
                const QString kind = play["play"].toString();
                if (play["segment"].toString() == QLatin1String("column:Plan/Pro")
                    && (kind == "onboarding" || kind == "save-offer" || kind == "loyalty-reward"))
                    onPro += play["contracts"].toInt();
                if (kind == "win-back")
                    left += play["contracts"].toInt();
                QVERIFY(play["cost_each"].toString().toDouble() == 2);
            }
            QCOMPARE(onPro, 20);  // each that runs is in one stage
            QCOMPARE(left, 20);
        }
        QCOMPARE(runProgram({"whatif", w, "--frequency", "+10%"}).status, 2);
        QVERIFY(runProgram({"whatif", w, "--frequency", "+10%"}).messages.contains("--frequency"));
        QCOMPARE(runProgram({"whatif", w, "--scenario", "None"}).status, 2);
        QCOMPARE(runProgram({"plays", w, "--draw", "column:Plan/Pro"}).status, 2);
        for (const char* chart : {"waterfall", "tornado", "curves"})
            QCOMPARE(runProgram({"chart", chart, w, "-o", folder_.filePath(QString(chart) + ".svg")}).status, 0);
    }

    /// The report has a section of the segments; its counts are those of the file (cut, sort, uniq).
    void reportOfTelecom()
    {
        if (countedBy(15).empty())
            QSKIP("the shared data are not here");
        const QString pdf = folder_.filePath("telco.pdf");
        QCOMPARE(runProgram({"report", sharedData("telco_churn.csv"), "-o", pdf}).status, 0);
        const QString words = textOf(pdf);
        QVERIFY(words.contains("MRR, churn and value by segment"));
        QVERIFY(words.contains("log-rank test of 3 groups"));
        for (const char* figure : {"Month-to-month", "3,875", "One year", "1,473", "Two year", "1,695", "7,043"})
            QVERIFY2(words.contains(QLatin1String(figure)), figure);
    }

    void whatContractsDoNotHaveIsSaid()
    {
        const QString tenures = write("t.csv", tenureSheet());
        const ProgramRun cohort = runProgram({"segments", tenures, "--by", "cohort"});
        QVERIFY(cohort.status > 0);
        QVERIFY2(cohort.messages.contains("no start dates"), cohort.messages.constData());
        QVERIFY(cohort.messages.contains("column:Plan"));  // what there is instead
        const ProgramRun rfm = runProgram({"segments", tenures, "--by", "rfm"});
        QVERIFY(rfm.status > 0 && rfm.messages.contains("made from single orders"));
        const ProgramRun ids = runProgram({"segments", tenures, "--by", "column:SIM"});
        QVERIFY(ids.status > 0 && ids.messages.contains("too many for groups"));
        const ProgramRun chart = runProgram({"chart", "rfm", tenures, "-o", folder_.filePath("no.csv")});
        QVERIFY(chart.status > 0 && chart.messages.contains("made from single orders"));
        const ProgramRun cohorts = runProgram({"chart", "cohorts", tenures, "-o", folder_.filePath("no.csv")});
        QVERIFY(cohorts.status > 0 && cohorts.messages.contains("no start dates"));
        QVERIFY(!QFile::exists(folder_.filePath("no.csv")));
        const QJsonObject retention = runProgram({"retention", tenures, "--json"}).json();
        QVERIFY(retention["cohorts"].toArray().isEmpty());
        QCOMPARE(retention["reasons"].toObject()["cohorts"].toString(), QString("no-dates"));
        QVERIFY(!retention["survival"].toArray().isEmpty());
    }

    /// By hand: of two contracts of January one ended in March; one began in February.
    void retentionOfDatedContracts()
    {
        const QString sheet = write("d.csv", "customer_id,start_date,end_date,monthly_price,Plan\n"
                                             "ann,2024-01-01,2024-03-01,10.00,Basic\nben,2024-01-15,,20.00,Pro\n"
                                             "cid,2024-02-01,,30.00,Pro\n");
        const QJsonObject json =
            runProgram({"retention", sheet, "--as-of", "2024-03-31", "--by", "column:Plan", "--json"}).json();
        const QJsonArray cohorts = json["cohorts"].toArray();
        QCOMPARE(cohorts.size(), 2);
        const QJsonObject january = cohorts[0].toObject();
        QCOMPARE(january["cohort"].toString(), QString("2024-01"));
        QCOMPARE(january["size"].toInt(), 2);
        const QJsonArray periods = january["periods"].toArray();
        QCOMPARE(periods.size(), 3);
        const double rates[] = {1, 1, .5};
        const double revenue[] = {30, 30, 20};
        for (int k = 0; k < 3; ++k) {
            QCOMPARE(periods[k].toObject()["rate"].toDouble(), rates[k]);
            QCOMPARE(money(periods[k].toObject()["revenue"]), revenue[k]);
        }
        QCOMPARE(json["average"].toArray()[1].toObject()["rate"].toDouble(), 1.0);
        const QJsonObject point = json["survival"].toArray()[0].toObject();
        QVERIFY(point.contains("days") && point.contains("lower") && point.contains("at_risk"));
        QVERIFY(std::abs(point["days"].toDouble() - 60) < .01);  // 1 January to 1 March 2024
        QCOMPARE(json["segments"].toArray().size(), 2);
        for (const char* name : {"cohorts", "retention", "survival", "segments", "distribution", "concentration"}) {
            const QString out = folder_.filePath(QStringLiteral("%1.csv").arg(name));
            QCOMPARE(runProgram({"chart", name, sheet, "-o", out}).status, 0);
            QVERIFY2(QFile(out).size() > 20, name);
        }
        QCOMPARE(
            runProgram({"chart", "survival", sheet, "--by", "column:Plan", "-o", folder_.filePath("s.svg")}).status, 0);
        QCOMPARE(runProgram({"segments", sheet, "--by", "cohort", "--json"}).json()["segments"].toArray().size(), 2);
    }

    void tablesHaveTheColumns()
    {
        const QString sheet = write("t.csv", tenureSheet());
        const QString out = folder_.filePath("customers.csv");
        QCOMPARE(runProgram({"customers", sheet, "-o", out}).status, 0);
        const QList<QByteArray> lines = contentOf(out).trimmed().split('\n');
        QCOMPARE(lines.size(), 61);
        QVERIFY(lines[0].trimmed().endsWith(",clv,SIM,Plan"));
        QVERIFY(lines[1].trimmed().endsWith(",S0,Basic"));
        QVERIFY(runProgram({"customers", sheet, "--where", "orders > 1", "-o", out}).status > 0);
        QCOMPARE(runProgram({"export", sheet, "--table", "segments", "--by", "column:Plan", "-o", out}).status, 0);
        QCOMPARE(contentOf(out).trimmed().split('\n').size(), 3);
        QVERIFY(contentOf(out).startsWith("name,customers,churned,running,revenue,mrr"));
        QVERIFY(runProgram({"export", sheet, "--table", "cohorts", "-o", out}).messages.contains("no start dates"));
    }

    /// Of sixty contracts those with ten months or more are five of each tenure 10, 11, 12; of them the five of 12 have
    /// ended.
    void rulesOnTheCommandLine()
    {
        const QString sheet = write("ruled.csv", tenureSheet());
        const ProgramRun run =
            runProgram({"segments", sheet, "--by", "rule:months >= 10 and state = running", "--json"});
        QCOMPARE(run.status, 0);
        const QJsonArray segments = run.json()["segments"].toArray();
        QCOMPARE(segments.size(), 2);
        QCOMPARE(segments[0].toObject()["name"].toString(), QString("matching"));
        QCOMPARE(segments[0].toObject()["customers"].toInt(), 10);
        QCOMPARE(segments[0].toObject()["monthly_recurring_revenue"].toString(), QString("200.00"));
        QCOMPARE(segments[1].toObject()["customers"].toInt(), 50);
        QCOMPARE(run.json()["all"].toObject()["customers"].toInt(), 60);
        const ProgramRun wrong = runProgram({"segments", sheet, "--by", "rule:orders >= 3"});
        QVERIFY(wrong.status > 0 && wrong.messages.contains("retention_next"));
        const QString out = folder_.filePath("ruled-out.csv");
        QCOMPARE(runProgram({"customers", sheet, "--where", "Plan = pro and state = ended", "-o", out}).status, 0);
        QCOMPARE(contentOf(out).trimmed().split('\n').size(), 11);  // a heading and ten
        const QString pdf = folder_.filePath("r.pdf");
        QCOMPARE(runProgram({"report", sheet, "--segment", "column:Plan/Pro", "-o", pdf}).status, 0);
        // every row of the sheet is accounted for, whatever the segment
        QVERIFY(textOf(pdf).contains("60 rows read, 60 contracts seen, 0 rows rejected."));
        QVERIFY(runProgram({"report", sheet, "--segment", "column:Plan/Gold", "-o", folder_.filePath("r.pdf")}).status
                > 0);
    }

private:
    static QString textOf(const QString& pdf)
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {"-layout", pdf, "-"});
        return reader.waitForFinished(60'000) ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

    /// Sixty contracts at 20.00 a month, of two plans, each with a number of its own.
    static QByteArray tenureSheet()
    {
        QByteArray csv = "customerID,tenure,MonthlyCharges,TotalCharges,Churn,SIM,Plan\n";
        for (int i = 0; i < 60; ++i)
            csv += QString("k%1,%2,20.00,%3,%4,S%1,%5\n")
                       .arg(i)
                       .arg(i % 12 + 1)
                       .arg((i % 12 + 1) * 20)
                       .arg((i % 12 + 1) % 3 ? "No" : "Yes", i % 2 ? "Pro" : "Basic")
                       .toUtf8();
        return csv;
    }
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestCliContracts)
#include "test_cli_contracts.moc"

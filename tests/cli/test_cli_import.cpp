// perennial import as a script uses it: recipes, rejected rows, rates, spend, tables of other kinds.
#include "tests/cli/run_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class TestCliImport : public QObject {
    Q_OBJECT

private slots:
    void recipeIsWrittenAndReplayed()
    {
        const QString file = write("a.csv", "nr,wer,wann,was\n1,a,02.01.2024,5\n2,b,13.01.2024,6\n");
        const QStringList maps{"--map", "order=nr",  "--map", "customer=wer",
                               "--map", "date=wann", "--map", "amount=was"};
        const QString recipe = folder_.filePath("r.json");
        const ProgramRun first =
            runProgram(QStringList{"import", file, "-w", workspace("a"), "--save-recipe", recipe, "--json"} + maps);
        QCOMPARE(first.status, 0);
        QVERIFY(QFile::exists(recipe));
        const ProgramRun again = runProgram({"import", file, "-w", workspace("b"), "--recipe", recipe, "--json"});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.json()["mapping"], first.json()["mapping"]);
        QCOMPARE(again.json()["rows_kept"].toInt(), 2);
        // The workspace remembers columns that were chosen for these heads.
        const QString next = write("next.csv", "nr,wer,wann,was\n3,c,14.01.2024,7\n");
        const ProgramRun later = runProgram({"import", next, "-w", workspace("a"), "--json"});
        QCOMPARE(later.status, 0);
        QCOMPARE(later.json()["mapping"], first.json()["mapping"]);
    }

    void rejectedRowsComeBackMended()
    {
        const QString file = write("b.csv", "order,customer,date,amount\n1,a,2024-01-02,5\n2,b,2024-02-30,6\n");
        const QString rejected = folder_.filePath("rejected.csv");
        QCOMPARE(runProgram({"import", file, "-w", workspace("c"), "--rejected", rejected}).status, 0);
        QFile written(rejected);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QByteArray mended = written.readAll();
        QVERIFY(mended.contains("date-invalid"));
        mended.replace("2024-02-30", "2024-02-28");
        const ProgramRun again = runProgram({"import", write("mended.csv", mended), "-w", workspace("c"), "--json"});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.json()["rows_kept"].toInt(), 1);
        QCOMPARE(again.json()["orders"].toInt(), 2);
    }

    void currenciesWaitForARate()
    {
        const QString file = write("c.csv", "order,customer,date,amount,currency\n1,a,2024-01-02,5,EUR\n"
                                            "2,a,2024-01-03,7,EUR\n3,b,2024-01-04,10,USD\n");
        const ProgramRun without = runProgram({"import", file, "-w", workspace("d"), "--json"});
        QCOMPARE(without.status, 0);
        QCOMPARE(without.json()["rows_without_rate"].toObject()["USD"].toInt(), 1);
        const ProgramRun with = runProgram({"import", file, "-w", workspace("e"), "--rate", "USD=0.9", "--json"});
        QCOMPARE(with.status, 0);
        QVERIFY(with.json()["rows_without_rate"].toObject().isEmpty());
        QCOMPARE(runProgram({"import", file, "-w", workspace("f"), "--rate", "USD=dear"}).status, 2);
    }

    /// By hand: 100 dollars of 3 January at the rate of 2 January, .9215; those of 1 January lie before the first rate.
    void ratesByDay()
    {
        const QString file = write("days.csv", "order,customer,date,amount,currency\n1,a,2024-01-02,5,EUR\n"
                                               "2,a,2024-01-03,7,EUR\n3,b,2024-01-03,100,USD\n4,b,2024-01-01,20,USD\n");
        const QString rates = write("rates.csv", "date,currency,rate\n2024-01-02,USD,0.9215\n2024-01-05,USD,0.93\n");
        const ProgramRun run = runProgram({"import", file, "-w", workspace("days"), "--rates", rates, "--json"});
        QCOMPARE(run.status, 0);
        const QJsonObject waiting = run.json()["quarantine"].toArray().at(0).toObject();
        QCOMPARE(waiting["currency"].toString(), QStringLiteral("USD"));
        QCOMPARE(waiting["reason"].toString(), QStringLiteral("before-first-rate"));
        QCOMPARE(waiting["rows"].toInt(), 1);
        QCOMPARE(waiting["amount"].toString(), QStringLiteral("20.00"));
        QCOMPARE(waiting["last_date"].toString(), QStringLiteral("2024-01-01"));
        QCOMPARE(run.json()["data_quality"].toArray().at(0).toObject()["issue"].toString(),
                 QStringLiteral("without-rate"));
        // The table is kept with the workspace, goes with its recipe, and may be given for one run.
        const QString recipe = folder_.filePath("days.json");
        QCOMPARE(runProgram({"export", workspace("days"), "--table", "recipe", "-o", recipe}).status, 0);
        for (const QStringList& words : {QStringList{"analyze", workspace("days"), "--window", "all", "--json"},
                                         QStringList{"analyze", file, "--recipe", recipe, "--window", "all", "--json"},
                                         QStringList{"analyze", file, "--rates", rates, "--window", "all", "--json"}}) {
            const QJsonObject json = runProgram(words).json();
            QCOMPARE(json["window"].toObject()["revenue"].toString(), QStringLiteral("104.15"));
            QCOMPARE(json["quarantine"].toArray().size(), 1);
            const QJsonObject dollars = json["definitions"].toObject()["rates_by_day"].toObject()["USD"].toObject();
            QCOMPARE(dollars["days"].toInt(), 2);
            QCOMPARE(dollars["from"].toString(), QStringLiteral("2024-01-02"));
            QCOMPARE(dollars["newest"].toString(), QStringLiteral("0.93"));
        }
        const ProgramRun wrong = runProgram(
            {"import", file, "-w", workspace("none"), "--rates", write("no.csv", "date,price\n2024-01-02,1\n")});
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.messages.contains("currency"));
        QVERIFY(!QFile::exists(workspace("none")));
    }

    void theOrderOfDatesIsSaid()
    {
        const QString file =
            write("either.csv", "order,customer,date,amount\n1,a,03/04/2024,5\n2,b,05/06/2024,6\n3,a,07/07/2024,6\n");
        const ProgramRun run = runProgram({"import", file, "-w", workspace("either"), "--date-order", "mdy", "--json"});
        QCOMPARE(run.status, 0);
        const QJsonObject dates = run.json()["imports"].toArray().at(0).toObject()["dates"].toObject();
        QCOMPARE(dates["order"].toString(), QStringLiteral("mdy"));
        QCOMPARE(dates["decided_by"].toString(), QStringLiteral("person"));
        QCOMPARE(dates["ambiguous_rows"].toInt(), 2);
        const QJsonObject finding = run.json()["data_quality"].toArray().at(0).toObject();
        QCOMPARE(finding["issue"].toString(), QStringLiteral("ambiguous-dates"));
        QCOMPARE(finding["rows"].toInt(), 2);
    }

    /// tests/data/readers/make_locked.py says what each container is.
    void filesBehindAPasswordLeaveNothing_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"locked_agile.xlsx", "locked_standard.xlsx", "locked.ods", "locked_whole.ods"})
            QTest::newRow(file) << file;
    }
    void filesBehindAPasswordLeaveNothing()
    {
        QFETCH(QString, file);
        const QString locked = QStringLiteral(PERENNIAL_TEST_DATA "/readers/") + file;
        const ProgramRun fresh = runProgram({"import", locked, "-w", workspace("locked"), "--json"});
        QCOMPARE(fresh.status, 1);
        QVERIFY2(fresh.messages.contains("password"), fresh.messages.constData());
        QVERIFY(!QFile::exists(workspace("locked")));
        const QString good = write("one.csv", "order,customer,date,amount\n1,a,2024-01-02,5\n");
        QCOMPARE(runProgram({"import", good, "-w", workspace(file)}).status, 0);
        const QByteArray before = contentOf(workspace(file));
        QCOMPARE(runProgram({"import", locked, "-w", workspace(file)}).status, 1);
        QVERIFY(contentOf(workspace(file)) == before);
    }

    void foldersAndSheetsWithoutAmounts()
    {
        QDir(folder_.path()).mkdir("many");
        write("many/1.csv", "order,customer,date\n1,a,2024-01-02\n");
        write("many/2.csv", "order,customer,date\n2,a,2024-01-03\n");
        write("many/notes.pdf", "no spreadsheet");
        const ProgramRun run = runProgram({"import", folder_.filePath("many"), "-w", workspace("g"), "--json"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["rows_read"].toInt(), 2);
        QCOMPARE(run.json()["imports"].toArray().size(), 2);
        QVERIFY(run.json()["amount_kept"].isNull());
        QCOMPARE(run.json()["reasons"].toObject()["amount_kept"].toString(), QStringLiteral("no-amounts"));
    }

    void spendMakesAcquisitionCost()
    {
        const QString orders = write("o.csv", "order,customer,date,amount\n1,a,2024-01-02,5\n2,b,2024-01-03,7\n"
                                              "3,a,2024-02-04,10\n4,c,2024-02-05,3\n");
        QCOMPARE(runProgram({"import", orders, "-w", workspace("h")}).status, 0);
        const QString spend = write("spend.csv", "Month,Channel,Spend\n2024-01-01,Search,30\n2024-02-01,Search,9\n");
        const ProgramRun run = runProgram({"import", spend, "--kind", "spend", "-w", workspace("h"), "--json"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["total"].toString(), QStringLiteral("39.00"));
        const ProgramRun figures = runProgram({"analyze", workspace("h"), "--json"});
        QCOMPARE(figures.status, 0);
        QCOMPARE(figures.json()["acquisition_cost"].toString(), QStringLiteral("13.00"));  // 39 / 3 new customers
    }

    /// Expected values: truth.json of the shared data.
    void contractsAreAnalysed()
    {
        if (!QFile::exists(sharedData("telco_churn.csv")))
            QSKIP("the shared data are not here");
        const ProgramRun run = runProgram({"analyze", sharedData("telco_churn.csv"), "--json"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["customers"].toInt(), 7043);
        QCOMPARE(run.json()["churned"].toInt(), 1869);
        QCOMPARE(run.json()["total_charges"].toString(), QStringLiteral("16056168.70"));
        QVERIFY(std::abs(run.json()["monthly_retention"].toDouble() - 0.991802) < 1e-6);
        // The same figures from a workspace.
        const ProgramRun import = runProgram({"import", sharedData("telco_churn.csv"), "-w", workspace("i"), "--json"});
        QCOMPARE(import.status, 0);
        QCOMPARE(import.json()["rows_read"].toInt(), 7043);
        QCOMPARE(import.json()["rows_kept"].toInt(), 7043);
        QCOMPARE(import.json()["contracts"].toInt(), 7043);
        QCOMPARE(import.json()["amount_kept"].toObject()["XXX"].toString(), QStringLiteral("456116.60"));
        for (const char* command : {"analyze", "retention"}) {
            const ProgramRun again = runProgram({command, workspace("i"), "--json"});
            QCOMPARE(again.status, 0);
            // Retention says the same and more: cohorts, which tenures do not have.
            const QJsonObject said = again.json();
            for (const QString& key : run.json().keys())
                if (key != QStringLiteral("reasons"))
                    QCOMPARE(said[key], run.json()[key]);
        }
        const ProgramRun twice = runProgram({"import", sharedData("telco_churn.csv"), "-w", workspace("i"), "--json"});
        QCOMPARE(twice.json()["rows_duplicate"].toInt(), 7043);
        QCOMPARE(twice.json()["contracts"].toInt(), 7043);
    }

    /// The 'high end' cohort of Fader & Hardie 2007 (product 1.3): a thousand customers who pay 120 a year.
    void theCohortOfThePaperThroughAWorkspace()
    {
        const double survival[] = {1, .869, .743, .653, .593, .551, .517, .491};
        QByteArray sheet = "customer,tenure years,price,churned\n";
        int customer = 0;
        for (int k = 1; k <= 8; ++k) {
            const double leave = k <= 7 ? survival[k - 1] - survival[k] : survival[7];
            for (long i = 0; i < std::lround(leave * 1000); ++i)
                sheet += QString("%1,%2,120.00,%3\n")
                             .arg(++customer)
                             .arg(std::min(k, 7))
                             .arg(k <= 7 ? "Yes" : "No")
                             .toUtf8();
        }
        QCOMPARE(runProgram({"import", write("highend.csv", sheet), "-w", workspace("paper")}).status, 0);
        const QJsonObject json = runProgram({"retention", workspace("paper"), "--json"}).json();
        QCOMPARE(json["period_months"].toInt(), 12);
        QCOMPARE(json["customers"].toInt(), 1000);
        QCOMPARE(json["monthly_recurring_revenue"].toString(), QStringLiteral("4910.00"));  // 120 a year is 10 a month
        const QJsonObject parameters = json["model"].toObject()["parameters"].toObject();
        QVERIFY(std::abs(parameters["alpha"].toDouble() - .668) < .002);
        QVERIFY(std::abs(parameters["beta"].toDouble() - 3.806) < .01);
        const QJsonArray tenure = json["tenure"].toArray();
        QCOMPARE(tenure.size(), 7);
        for (int k = 1; k <= 7; ++k)
            QVERIFY(std::abs(tenure[k - 1].toObject()["survival"].toDouble() - survival[k]) < 1e-9);
        // Discounted by 10 % a year, the default: 7.530 years are still to come.
        QVERIFY(std::abs(json["residual_lifetime_months"].toDouble() / 12 - 7.530) < .02);
    }

    /// The survivor tables of Fader & Hardie 2007, table 1, as a sheet of shares; parameters of their section 3.
    void renewalCohortsOfThePaper()
    {
        const QString sheet =
            write("survivors.csv", "Year,Regular,High end\n0,100.0,100.0\n1,63.1,86.9\n2,46.8,74.3\n3,38.2,65.3\n"
                                   "4,32.6,59.3\n5,28.9,55.1\n6,26.2,51.7\n7,24.1,49.1\n");
        const double alpha[] = {.704, .668};
        const double beta[] = {1.182, 3.806};
        for (const char* command : {"analyze", "retention"}) {
            const ProgramRun run = runProgram({command, sheet, "--model", "sbg", "--json"});
            QCOMPARE(run.status, 0);
            QCOMPARE(run.json()["kind"].toString(), QStringLiteral("renewal-cohorts"));
            const QJsonArray cohorts = run.json()["cohorts"].toArray();
            QCOMPARE(cohorts.size(), 2);
            for (int i = 0; i < 2; ++i) {
                const QJsonObject parameters = cohorts[i].toObject()["model"].toObject()["parameters"].toObject();
                QVERIFY(std::abs(parameters["alpha"].toDouble() - alpha[i]) < .0005);
                QVERIFY(std::abs(parameters["beta"].toDouble() - beta[i]) < .0005);
            }
        }
        QCOMPARE(runProgram({"import", sheet, "-w", workspace("survivors")}).status, 1);
        QVERIFY(!QFile::exists(workspace("survivors")));
    }

    /// CDNOW's calibration sample as a table of sums: the parameters that its paper publishes (product 1.3).
    void customersSummedUpThroughAWorkspace()
    {
        if (!QFile::exists(sharedData("oracle/cdnow_sample/cbs.csv")))
            QSKIP("the shared data are not here");
        const QString sheet = sharedData("oracle/cdnow_sample/cbs.csv");
        const ProgramRun import = runProgram({"import", sheet, "-w", workspace("sums"), "--json"});
        QCOMPARE(import.status, 0);
        QCOMPARE(import.json()["rows_kept"].toInt(), 2357);
        const ProgramRun run =
            runProgram({"analyze", workspace("sums"), "--model", "bg-nbd", "--unit", "week", "--json"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["customers"].toInt(), 2357);
        const QJsonObject model = run.json()["models"].toArray()[0].toObject();
        QCOMPARE(model["name"].toString(), QStringLiteral("bg-nbd"));
        const QJsonObject parameters = model["parameters"].toObject();
        QVERIFY(std::abs(parameters["r"].toDouble() - .2426) < .0005);
        QVERIFY(std::abs(parameters["alpha"].toDouble() - 4.4136) < .005);
        QVERIFY(std::abs(parameters["a"].toDouble() - .7929) < .001);
        QVERIFY(std::abs(parameters["b"].toDouble() - 2.4259) < .005);
        const ProgramRun twice = runProgram({"import", sheet, "-w", workspace("sums"), "--json"});
        QCOMPARE(twice.json()["rows_duplicate"].toInt(), 2357);
        // What needs the days of single orders says so.
        const ProgramRun chart = runProgram({"chart", "cohorts", workspace("sums"), "-o", folder_.filePath("c.csv")});
        QVERIFY(chart.status != 0 || QFile(folder_.filePath("c.csv")).size() < 200);
    }

    void contractsLeaveTheProgram()
    {
        const QString sheet = write("subs.csv", "customer_id,start_date,end_date,monthly_price\n"
                                                "ann,2024-01-01,2024-03-01,10.00\nben,2024-01-15,,20.00\n"
                                                "cid,2024-02-01,,30.00\ndan,2024-02-10,2024-04-10,5.00\n");
        QCOMPARE(runProgram({"import", sheet, "-w", workspace("out")}).status, 0);
        for (const QString& source : {sheet, workspace("out")}) {
            const QString pdf = folder_.filePath("out.pdf");
            QCOMPARE(runProgram({"report", source, "-o", pdf}).status, 0);
            QFile file(pdf);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
            QCOMPARE(runProgram({"chart", "survival", source, "-o", folder_.filePath("out.svg")}).status, 0);
            const ProgramRun other = runProgram({"chart", "rfm", source, "-o", folder_.filePath("no.svg")});
            QVERIFY(other.status > 0);
            QVERIFY(other.messages.contains("survival"));
            QCOMPARE(runProgram({"export", source, "--table", "customers", "-o", folder_.filePath("out.csv")}).status,
                     0);
            QFile table(folder_.filePath("out.csv"));
            QVERIFY(table.open(QIODevice::ReadOnly));
            const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
            QCOMPARE(lines.size(), 5);
            QVERIFY(lines[0].startsWith("customer,months,ended,start,end,monthly_charge"));
            QVERIFY(lines[1].startsWith("ann,") && lines[1].contains(",1,2024-01-01,2024-03-01,10.00"));
            QVERIFY(lines[2].startsWith("ben,") && lines[2].contains(",0,2024-01-15,,20.00"));
            QVERIFY(runProgram({"export", source, "--table", "orders", "-o", folder_.filePath("no.csv")}).status > 0);
        }
    }

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] QString workspace(const QString& name) const
    {
        return folder_.filePath(name + QStringLiteral(".perennial"));
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "test_cli_import.moc"

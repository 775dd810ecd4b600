// The import itself: every row accounted for, one transaction, nothing of a failure left.
#include "core/ingest/recipe.h"
#include "core/ingest/saved_mapping.h"
#include "tests/core/ingest_support.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;

namespace {

constexpr char orders[] = "order id,customer,date,amount,note\n"
                          "1,a,2024-01-01,10.00,x\n"
                          "2,,2024-01-02,20.00,x\n"
                          "3,b,,30.00,x\n"
                          "4,b,2024-02-30,40.00,x\n"
                          "5,c,2024-01-05,#N/A,x\n"
                          "6,c,2024-01-06,twelve,x\n"
                          "7,c,2024-01-07,99999999999999999999,x\n"
                          "8,d,2024-01-08,5.00,x,y,z\n"
                          "9,d,2024-01-09,,x\n"
                          "10,'=cmd|' /C calc'!A0,2024-01-32,1.00,=1+1\n";

/// Stops after some calls.
Result<ImportRecord> import(const std::string& path, Workspace& workspace, const ImportChoices& choices = {})
{
    NoProgress progress;
    auto seen = inspect(path, choices, &workspace, progress);
    if (!seen)
        return pass(seen);
    return runImport(*seen, workspace, false, progress);
}

}  // namespace

class TestIngestSession : public QObject {
    Q_OBJECT

private slots:
    void everyRowIsAccountedFor();
    void rejectedRowsComeBackMended();
    void whoDecidedTheDatesIsKept_data();
    void whoDecidedTheDatesIsKept();
    void strictWantsAnswers();
    void answeredRulesReachTheDefinitions();
    void sameSheetAsCsvAndXlsx();
    void previewKnowsTheWorkspace();
    void equalRowsStay();
    void savedMappingIsUsedAgain();
    void recipeRepeatsAnImport();
    void unreadableRecipes_data();
    void unreadableRecipes();

private:
    Folder folder_;
};

void TestIngestSession::everyRowIsAccountedFor()
{
    auto workspace = Workspace::temporary();
    const auto record = import(folder_.write("orders.csv", orders), *workspace);
    QVERIFY(record.has_value());
    const Reconciliation& r = record->reconciliation;
    QVERIFY(r.addsUp());
    QCOMPARE(r.rowsRead, 10u);
    QCOMPARE(r.of(RowOutcome::Kept).rows, 2u);  // one of them anonymous
    QCOMPARE(amountOf(r.of(RowOutcome::Kept)), "30.00");
    const std::map<std::string, std::uint64_t> reasons{
        {"date-missing", 1},    {"date-invalid", 2}, {"formula-error", 1}, {"amount-invalid", 1},
        {"amount-overflow", 1}, {"ragged-row", 1},   {"amount-missing", 1}};
    QCOMPARE(r.of(RowOutcome::Rejected).reasons, reasons);
    const auto issues = workspace->issues(record->id);
    QVERIFY(issues.has_value());
    QCOMPARE(issues->at(1).rowNumber, 5);
    QCOMPARE(issues->at(1).column, std::string("date"));
    QCOMPARE(issues->at(1).found, std::string("2024-02-30"));
    QCOMPARE(record->source.sha256.size(), std::size_t(64));
}

void TestIngestSession::rejectedRowsComeBackMended()
{
    auto workspace = Workspace::temporary();
    const auto record = import(folder_.write("orders.csv", orders), *workspace);
    QVERIFY(record.has_value());
    const std::string path = folder_.path("rejected.csv");
    QVERIFY(writeRejectedRows(*workspace, record->id, path).has_value());
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    QVERIFY(text.startsWith("order id,customer,date,amount,note,perennial_reason,perennial_column,perennial_row\r\n"));
    QVERIFY(text.contains("date-invalid"));
    QVERIFY(text.contains("'=1+1"));  // nothing that a spreadsheet program would run
    QVERIFY(!text.contains(",=1+1"));
    text.replace("2024-02-30", "2024-02-29");
    const auto again = import(folder_.write("mended.csv", text.constData()), *workspace);
    QVERIFY(again.has_value());
    QCOMPARE(again->reconciliation.of(RowOutcome::Kept).rows, 1u);
    QCOMPARE(amountOf(again->reconciliation.of(RowOutcome::Kept)), "40.00");
    QCOMPARE(writeRejectedRows(*workspace, 999, path).error().kind, ErrorKind::UnknownName);
}

void TestIngestSession::whoDecidedTheDatesIsKept_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("choice");  // by a person or a recipe
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("ambiguous");
    const QByteArray either = "customer,date,amount\na,03/04/2024,5\nb,05/05/2024,6\nc,01/12/2024,7\n";
    // 05/05 is the same day either way
    QTest::newRow("a person") << either << "mdy"
                              << "mdy"
                              << "person" << 2;
    QTest::newRow("a recipe") << either << R"({"perennial-recipe":1,"date-order":"dmy"})"
                              << "dmy"
                              << "recipe" << 2;
    QTest::newRow("the column") << either + "d,31/01/2024,8\n"
                                << ""
                                << "dmy"
                                << "column" << 2;
    QTest::newRow("another column") << QByteArray("customer,date,delivered date,amount\na,03/04/2024,13/04/2024,5\n"
                                                  "b,05/06/2024,15/06/2024,6\nc,01/12/2024,21/12/2024,7\n")
                                    << ""
                                    << "dmy"
                                    << "other-column" << 3;
    QTest::newRow("points") << QByteArray("customer;date;amount\na;03.04.2024;5\nb;05.06.2024;6\n") << ""
                            << "dmy"
                            << "writing" << 2;
    QTest::newRow("no need") << QByteArray("customer,date,amount\na,2024-04-03,5\nb,3 May 2024,6\n") << ""
                             << "ymd"
                             << "nobody" << 0;
}

void TestIngestSession::whoDecidedTheDatesIsKept()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, choice);
    ImportChoices choices;
    if (choice.startsWith('{'))
        choices = choicesFromJson(choice.toStdString()).value();
    else if (!choice.isEmpty())
        choices.dateOrder = DateOrder::MonthDayYear;
    auto workspace = Workspace::temporary();
    const auto record = import(folder_.write("dates.csv", csv.constData()), *workspace, choices);
    QVERIFY(record.has_value());
    const std::vector<ImportRecord> kept = workspace->imports().value();
    for (const DateReading& dates : {record->source.dates, kept.front().source.dates}) {
        QCOMPARE(dates.column, std::string("date"));
        QTEST(QString::fromStdString(dates.order), "order");
        QTEST(QString::fromStdString(name(dates.by)), "by");
        QTEST(static_cast<int>(dates.ambiguous), "ambiguous");
    }
}

void TestIngestSession::strictWantsAnswers()
{
    auto workspace = Workspace::temporary();
    const std::string path =
        folder_.write("cod.csv", "customer,date,amount,status\na,2024-01-01,50,pending\nb,2024-01-02,30,paid\n");
    const auto seen = look(path);
    NoProgress progress;
    const auto record = runImport(*seen, *workspace, true, progress);
    QVERIFY(!record.has_value());
    QCOMPARE(record.error().kind, ErrorKind::QuestionUnanswered);
    QCOMPARE(record.error().arguments.at(0), std::string("pending-third"));
}

void TestIngestSession::answeredRulesReachTheDefinitions()
{
    auto workspace = Workspace::temporary();
    const std::string path =
        folder_.write("cod.csv", "customer,date,amount,status\na,2024-01-01,50,pending\nb,2024-01-02,30,paid\n");
    QVERIFY(import(path, *workspace).has_value());
    QVERIFY(!workspace->definitions()->rules.excludePending);
    QVERIFY(workspace->definitions()->rules.excludeCancelled);
}

/// Two sheets of the real workbook, written out as one CSV: every row is known already.
void TestIngestSession::sameSheetAsCsvAndXlsx()
{
    const std::string path = shared("online_retail_II_500.xlsx");
    if (!QFile::exists(QString::fromStdString(path)))
        QSKIP("../shared/data is not there");
    auto source = openSource(path);
    QVERIFY(source.has_value());
    std::string csv;
    for (std::size_t sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
        auto reader = (*source)->read(sheet);
        QVERIFY(reader.has_value());
        RowBlock block;
        while ((*reader)->next(block).value())
            for (std::size_t i = 0; i < block.rowCount(); ++i) {
                if (sheet > 0 && block.rowNumber(i) == 1)
                    continue;
                for (const Cell& cell : block.row(i))
                    csv += '"'
                           + QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()))
                                 .replace('"', "\"\"")
                                 .toStdString()
                           + "\",";
                csv.back() = '\n';
            }
    }
    auto workspace = Workspace::temporary();
    QVERIFY(import(path, *workspace).has_value());
    const auto again = import(folder_.write("same.csv", csv.c_str()), *workspace);
    QVERIFY(again.has_value());
    QCOMPARE(again->reconciliation.of(RowOutcome::Duplicate).rows, 998u);
    QCOMPARE(again->reconciliation.rowsRead, 998u);
}

void TestIngestSession::previewKnowsTheWorkspace()
{
    auto workspace = Workspace::temporary();
    QVERIFY(
        import(folder_.write("may.csv", "order,line id,customer,date,amount\n1,1,a,2024-05-01,5\n2,1,b,2024-05-02,6\n"),
               *workspace));
    NoProgress progress;
    const auto seen =
        inspect(folder_.write(
                    "june.csv",
                    "order,line id,customer,date,amount\n1,1,a,2024-05-01,5\n2,1,b,2024-05-02,4\n3,1,c,2024-06-01,9\n"),
                {}, &*workspace, progress);
    QVERIFY(seen.has_value() && !seen->blocked);
    QVERIFY(seen->expected.addsUp());
    QCOMPARE(seen->expected.of(RowOutcome::Duplicate).rows, 1u);
    QCOMPARE(seen->expected.of(RowOutcome::Updated).rows, 1u);
    QCOMPARE(seen->expected.of(RowOutcome::Kept).rows, 1u);
    QCOMPARE(seen->preview.at(1).fate, PreviewRow::Fate::Duplicate);
    QCOMPARE(seen->preview.at(2).fate, PreviewRow::Fate::Updated);
    const auto record = runImport(*seen, *workspace, false, progress);
    QVERIFY(record.has_value());
    for (const RowOutcome outcome : {RowOutcome::Kept, RowOutcome::Updated, RowOutcome::Duplicate})
        QCOMPARE(record->reconciliation.of(outcome).rows, seen->expected.of(outcome).rows);
}

void TestIngestSession::equalRowsStay()
{
    auto workspace = Workspace::temporary();
    const std::string path =
        folder_.write("equal.csv", "customer,date,amount\na,2024-01-01,5\na,2024-01-01,5\nb,2024-01-02,5\n");
    QCOMPARE(import(path, *workspace)->reconciliation.of(RowOutcome::Kept).rows, 3u);
    QCOMPARE(import(path, *workspace)->reconciliation.of(RowOutcome::Duplicate).rows, 3u);
}

void TestIngestSession::savedMappingIsUsedAgain()
{
    auto workspace = Workspace::temporary();
    const std::string path =
        folder_.write("odd.csv", "who,when,much,date\na,2024-01-01,5,2023-01-01\nb,2024-01-02,6,2023-01-01\n");
    ImportChoices choices;
    choices.columns = {{"who", Field::Customer}, {"when", Field::Date}, {"much", Field::Amount}};
    NoProgress progress;
    const auto chosen = inspect(path, choices, &*workspace, progress);
    QVERIFY(chosen.has_value() && !chosen->blocked);
    QVERIFY(saveMapping(*workspace, *chosen).has_value());
    const auto again = inspect(path, {}, &*workspace, progress);
    QVERIFY(again.has_value() && !again->blocked);
    QCOMPARE(columnOf(*again, Field::Date), "when");
    QCOMPARE(columnOf(*again, Field::Customer), "who");
    QCOMPARE(again->columnOf(Field::Amount)->field.evidence, std::string("saved-mapping"));
}

void TestIngestSession::recipeRepeatsAnImport()
{
    ImportChoices choices;
    choices.text.encoding.choose("windows-1252");
    choices.text.delimiter.choose(";");
    choices.sheets = {"Orders", "More"};
    choices.headerRow = 3;
    choices.preset = "shopify-orders";
    choices.columns = {{"E-mail", Field::Customer}, {"Summe €", Field::Amount}};
    choices.dateOrder = DateOrder::DayMonthYear;
    choices.decimalMark = ',';
    choices.answers = {{"pending-third", "leave-out"}};
    choices.rules.excludePending = false;
    choices.rules.includeTax = true;
    const auto read = choicesFromJson(toJson(choices));
    QVERIFY(read.has_value());
    QCOMPARE(read->text, choices.text);
    QCOMPARE(read->sheets, choices.sheets);
    QCOMPARE(read->headerRow, choices.headerRow);
    QCOMPARE(read->preset, choices.preset);
    QCOMPARE(read->columns, choices.columns);
    QCOMPARE(read->dateOrder, choices.dateOrder);
    QCOMPARE(read->decimalMark, choices.decimalMark);
    QCOMPARE(read->answers, choices.answers);
    QCOMPARE(read->rules, choices.rules);
}

void TestIngestSession::unreadableRecipes_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no JSON") << "columns"
                             << "value-invalid";
    QTest::newRow("other JSON") << "{\"a\": 1}"
                                << "value-invalid";
    QTest::newRow("newer") << "{\"perennial-recipe\": 99}"
                           << "value-invalid";
    QTest::newRow("unknown field") << "{\"perennial-recipe\": 1, \"columns\": {\"a\": \"colour\"}}"
                                   << "unknown-name";
    QTest::newRow("unknown key") << "{\"perennial-recipe\": 1, \"colour\": 1}"
                                 << "unknown-name";
    QTest::newRow("wrong type") << "{\"perennial-recipe\": 1, \"header-row\": \"x\"}"
                                << "value-invalid";
    QTest::newRow("wrong order") << "{\"perennial-recipe\": 1, \"date-order\": \"ydm\"}"
                                 << "value-invalid";
}

void TestIngestSession::unreadableRecipes()
{
    QFETCH(QString, json);
    QFETCH(QString, kind);
    const auto read = choicesFromJson(json.toStdString());
    QVERIFY(!read.has_value());
    QCOMPARE(QString::fromStdString(name(read.error().kind)), kind);
}

QTEST_GUILESS_MAIN(TestIngestSession)
#include "test_ingest_session.moc"

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
class Stopper final : public Progress {
public:
    explicit Stopper(int calls)
        : left_(calls)
    {
    }
    [[nodiscard]] bool advance(std::uint64_t, std::uint64_t) override { return left_-- > 0; }

private:
    int left_;
};

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
    void cancelLeavesNothing();
    void changedFileIsNotImported();
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

void TestIngestSession::cancelLeavesNothing()
{
    QByteArray text = "order,customer,date,amount\n";
    for (int i = 0; i < 60'000; ++i)
        text +=
            QStringLiteral("%1,c%2,2024-01-%3,5.00\n").arg(i).arg(i % 997).arg(i % 28 + 1, 2, 10, QChar('0')).toUtf8();
    const std::string path = folder_.write("many.csv", text.constData());
    Stopper atOnce(0);
    QCOMPARE(inspect(path, {}, nullptr, atOnce).error().kind, ErrorKind::Cancelled);
    const auto seen = look(path);
    QVERIFY(seen.has_value() && !seen->blocked);
    for (const int calls : {0, 1, 3, 8}) {
        auto workspace = Workspace::temporary();
        Stopper stopper(calls);
        const auto record = runImport(*seen, *workspace, false, stopper);
        QVERIFY(!record.has_value());
        QCOMPARE(record.error().kind, ErrorKind::Cancelled);
        QCOMPARE(workspace->imports()->size(), std::size_t(0));
        NoProgress progress;
        QCOMPARE(workspace->ledger(progress)->rowCount(), std::size_t(0));
    }
}

void TestIngestSession::changedFileIsNotImported()
{
    auto workspace = Workspace::temporary();
    const std::string path = folder_.write("changing.csv", "customer,date,amount\na,2024-01-01,5\nb,2024-01-02,6\n");
    const auto seen = look(path);
    QVERIFY(seen.has_value());
    folder_.write("changing.csv", "customer,date,amount\na,2024-01-01,5\nb,2024-01-02,6\nc,2024-01-03,7\n");
    NoProgress progress;
    const auto record = runImport(*seen, *workspace, false, progress);
    QVERIFY(!record.has_value());
    QCOMPARE(record.error().kind, ErrorKind::FileChanged);
    QCOMPARE(record.error().place.file, path);
    QFile::remove(QString::fromStdString(path));
    QCOMPARE(runImport(*seen, *workspace, false, progress).error().kind, ErrorKind::FileChanged);
    QCOMPARE(look(path).error().kind, ErrorKind::FileMissing);
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
    choices.text.delimiter.choose(';');
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

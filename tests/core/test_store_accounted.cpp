// The rows behind the counts of an import: as many as the reconciliation says, and as much money, before and after an
// import is taken back. Expected values: the reconciliation itself, counted while the rows were written, and rows
// written out by hand.
#include "tests/core/store_imports.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

std::vector<AccountedRow> allOf(const Workspace& workspace, std::int64_t import, RowOutcome outcome, std::size_t piece)
{
    std::vector<AccountedRow> all;
    for (;;) {
        const auto part = need(workspace.accountedRows(import, outcome, all.empty() ? 0 : all.back().place, piece));
        all.insert(all.end(), part.begin(), part.end());
        if (part.size() < piece)
            return all;
    }
}

QString listed(const std::vector<AccountedRow>& rows)
{
    QStringList all;
    for (const AccountedRow& row : rows)
        all << QString::fromStdString(std::to_string(row.rowNumber) + ' ' + row.order + ' ' + row.customer + ' '
                                      + (row.amount ? toDecimalString(*row.amount) : "-") + ' ' + row.reason)
                   .trimmed();
    return all.join("; ");
}

}  // namespace

class TestStoreAccounted : public QObject {
    Q_OBJECT

private slots:
    void rowsOfEachOutcome()
    {
        Fixture fixture;
        Workspace& workspace = fixture.workspace;
        const ImportRecord first =
            importRows(workspace, {{"1", "a", "2024-01-02", "10", "l1"}, {"2", "b", "2024-01-03", "7", "l1"}});
        Row cancelled{"3", "c", "2024-01-04", "5", "l1"};
        cancelled.excludedBy = "cancelled";
        Row rejected{"4", "d", "2024-02-30", "6", "l1"};
        rejected.rejected = true;
        const ImportRecord second = importRows(workspace,
                                               {{"1", "a", "2024-01-02", "10", "l1"},
                                                {"2", "b", "2024-01-03", "9", "l1"},
                                                cancelled,
                                                rejected,
                                                {"5", "e", "2024-01-05", "3", "l1"}},
                                               sourceNamed("b.csv"));
        const auto of = [&](const ImportRecord& record, RowOutcome outcome) {
            return listed(allOf(workspace, record.id, outcome, 10));
        };
        QCOMPARE(of(first, RowOutcome::Kept), QString("2 1 a 10.00; 3 2 b 7.00"));  // the second is replaced since
        QCOMPARE(of(second, RowOutcome::Duplicate), QString("2 1 a 10.00"));
        QCOMPARE(of(second, RowOutcome::Updated).section(' ', 0, 0), QString("3"));
        QCOMPARE(of(second, RowOutcome::Excluded), QString("4   5.00 cancelled"));
        QCOMPARE(of(second, RowOutcome::Rejected), QString("5   - date-invalid"));
        QCOMPARE(of(second, RowOutcome::Kept), QString("6 5 e 3.00"));
        const auto bad = allOf(workspace, second.id, RowOutcome::Rejected, 10);
        QCOMPARE(bad[0].column, std::string("date"));
        QCOMPARE(bad[0].found, std::string("2024-02-30"));
        QCOMPARE(bad[0].original, (std::vector<std::string>{"4", "d", "2024-02-30", "6"}));
        QCOMPARE(workspace.accountedRows(99, RowOutcome::Kept, 0, 10).error().kind, ErrorKind::UnknownName);
    }

    /// Whatever is imported and taken back, every count has its rows and its money.
    void countsHaveTheirRows_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void countsHaveTheirRows()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        Fixture fixture;
        for (int i = 0; i < 4; ++i) {
            importRows(fixture.workspace, randomRows(random, 60),
                       sourceNamed("s" + std::to_string(i) + ".csv", attributes));
            check(fixture.workspace);
        }
        while (true) {
            const auto imports = need(fixture.workspace.imports());
            if (imports.empty())
                break;
            need(fixture.workspace.undoImport(imports[random() % imports.size()].id));
            check(fixture.workspace);
        }
    }

    void contractsAndCustomersSummedUp()
    {
        Fixture fixture;
        NoProgress progress;
        ContractRow ann{.rowNumber = 2, .customer = "ann", .contract = "C-1", .start = day("2024-01-02"), .end = {}};
        ann.price = money("5");
        ContractRow bob = ann;
        bob.rowNumber = 3;
        bob.customer = "bob";
        bob.contract = "C-2";
        RowIssue bad;
        bad.rowNumber = 4;
        bad.reason = "date-missing";
        const std::vector<ContractRow> rows{ann, bob};
        const std::vector<RowIssue> rejected{bad};
        need(fixture.workspace.importContracts(sourceNamed("jan.csv"), rows, rejected, progress));
        bob.price = money("6");
        const std::vector<ContractRow> later{ann, bob};
        const ImportRecord second =
            need(fixture.workspace.importContracts(sourceNamed("feb.csv"), later, {}, progress));
        QCOMPARE(listed(allOf(fixture.workspace, second.id, RowOutcome::Updated, 1)), QString("3 C-2 bob 6.00"));
        check(fixture.workspace);
        Fixture other;
        SummedBase base;
        base.asOf = day("2024-03-01");
        base.hasSpend = true;
        base.rows.push_back({.rowNumber = 2, .customer = "ann", .repeats = 2, .recency = 10, .age = 30});
        base.rows.push_back({.rowNumber = 3, .customer = "bob", .repeats = 0, .recency = 0, .age = 20});
        base.rows[0].spend = money("12.50");
        need(other.workspace.importSummed(sourceNamed("sums.csv"), base, rejected, progress));
        base.rows[1].age = 21;
        need(other.workspace.importSummed(sourceNamed("more.csv"), base, {}, progress));
        check(other.workspace);
    }

private:
    static void check(const Workspace& workspace)
    {
        for (const ImportRecord& record : need(workspace.imports()))
            for (std::size_t i = 0; i < record.reconciliation.outcomes.size(); ++i) {
                const auto outcome = static_cast<RowOutcome>(i);
                const OutcomeCount& count = record.reconciliation.of(outcome);
                const auto rows = allOf(workspace, record.id, outcome, 7);
                QCOMPARE(rows.size(), static_cast<std::size_t>(count.rows));
                MoneySum expected;
                MoneySum found;
                for (const auto& [currency, sum] : count.amount)
                    expected += sum;
                std::map<std::string, std::uint64_t> reasons;
                for (const AccountedRow& row : rows) {
                    found += row.amount.value_or(Money());
                    if (!row.reason.empty())
                        ++reasons[row.reason];
                }
                QCOMPARE(toDecimalString(*found.total()), toDecimalString(*expected.total()));
                if (record.source.kind == "orders")
                    QCOMPARE(reasons, count.reasons);
            }
    }
};

QTEST_APPLESS_MAIN(TestStoreAccounted)
#include "test_store_accounted.moc"

// Cohort triangle and RFM scores on real data, against SQL over the workspace: another language, another
// way of counting. The SQL reads the documented views only, as anyone with the sqlite3 shell could.
#include "core/analysis/analysis.h"
#include "core/analysis/pipeline.h"
#include "core/ingest/import_session.h"
#include "core/store/workspace.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <sqlite3.h>

using namespace perennial;

namespace {

/// Rows of numbers and texts; a failing statement fails the test through an exception.
class Sql {
public:
    explicit Sql(const std::string& path)
    {
        if (sqlite3_open_v2(path.c_str(), &database_, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            throw std::runtime_error("cannot open " + path);
    }
    ~Sql() { sqlite3_close(database_); }

    [[nodiscard]] std::vector<std::vector<std::string>> rows(const std::string& query) const
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(database_, query.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(database_));
        std::vector<std::vector<std::string>> all;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            std::vector<std::string> row;
            for (int c = 0; c < sqlite3_column_count(statement); ++c) {
                const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, c));
                row.emplace_back(text ? text : "");
            }
            all.push_back(std::move(row));
        }
        sqlite3_finalize(statement);
        return all;
    }

private:
    sqlite3* database_ = nullptr;
};

/// Valid orders of identified customers: net of their sales and of the refunds that name them, in 1/10,000.
/// Neither file has statuses; an order whose refund leaves nothing is no purchase.
const std::string purchases = R"(
WITH sale AS (
  SELECT order_id, customer, min(day) AS day, sum(CAST(round(amount * 10000) AS INTEGER)) AS net,
         sum(kind = 'sale') AS sales, sum(CASE WHEN kind = 'refund' THEN 1 ELSE 0 END) AS refunds
  FROM v_rows WHERE customer IS NOT NULL GROUP BY order_id, customer),
purchase AS (SELECT customer, day, net FROM sale WHERE sales > 0 AND (net > 0 OR (net = 0 AND refunds = 0))),
first AS (SELECT customer, min(day) AS day FROM purchase GROUP BY customer)
)";

}  // namespace

class TestSql : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(QStringLiteral(PERENNIAL_SHARED_DATA)))
            QSKIP("../shared/data is not there");
    }

    void cohortsAndRfm_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("cdnow") << "cdnow_sample.csv";
        QTest::newRow("apparel") << "apparelTrans.csv";
    }
    void cohortsAndRfm()
    {
        QFETCH(QString, file);
        const std::string path = folder_.filePath(file + ".perennial").toStdString();
        const auto analysis = imported(std::string(PERENNIAL_SHARED_DATA "/") + file.toStdString(), path);
        const Sql sql(path);
        compareCohorts(*analysis, sql);
        compareRfm(*analysis, sql);
    }

private:
    static std::shared_ptr<const Analysis> imported(const std::string& file, const std::string& path)
    {
        NoProgress progress;
        Workspace workspace = Workspace::create(path).value();
        const Inspection inspection = inspect(file, {}, &workspace, progress).value();
        runImport(inspection, workspace, false, progress).value();
        const Snapshot snapshot{
            "sql", std::make_shared<const Ledger>(workspace.ledger(progress).value()), {}, Day::from(2026, 1, 1)};
        return run(snapshot, workspace.definitions().value(), nullptr, progress).value();
    }

    /// Every cell: customers who bought in the month, orders, revenue.
    static void compareCohorts(const Analysis& analysis, const Sql& sql)
    {
        std::map<std::pair<std::string, int>, std::vector<std::string>> cells;
        for (auto& row : sql.rows(purchases + R"(
            SELECT strftime('%Y-%m', first.day),
                   (strftime('%Y', p.day) - strftime('%Y', first.day)) * 12 + strftime('%m', p.day) - strftime('%m', first.day),
                   count(DISTINCT p.customer), count(*), sum(p.net)
            FROM purchase p JOIN first USING (customer) GROUP BY 1, 2)"))
            cells[{row[0], std::stoi(row[1])}] = row;
        std::size_t filled = 0;
        for (const Cohort& cohort : analysis.cohorts.cohorts)
            for (std::size_t k = 0; k < cohort.cells.size(); ++k) {
                const CohortCell& cell = cohort.cells[k];
                const auto found = cells.find({toIso(cohort.month), static_cast<int>(k)});
                if (found == cells.end()) {
                    QCOMPARE(cell.customers, 0U);
                    continue;
                }
                ++filled;
                QCOMPARE(std::to_string(cell.customers), found->second[2]);
                QCOMPARE(std::to_string(cell.orders), found->second[3]);
                QCOMPARE(std::to_string(cell.revenue.total().value().parts()), found->second[4]);
            }
        QCOMPARE(filled, cells.size());
        QVERIFY(filled > 30);
    }

    /// Scores: 1 + the quantile edges below the value, the edges as the ceil(n e / 5)-th smallest values.
    static void compareRfm(const Analysis& analysis, const Sql& sql)
    {
        const auto rows = sql.rows(purchases + R"(,
            figure AS (SELECT customer, (SELECT julianday(max(day)) FROM purchase) - julianday(max(day)) AS silent,
                              count(DISTINCT day) AS often, sum(net) AS money FROM purchase GROUP BY customer),
            ranked AS (SELECT *, row_number() OVER (ORDER BY silent) AS rs, row_number() OVER (ORDER BY often) AS ro,
                              row_number() OVER (ORDER BY money) AS rm, count(*) OVER () AS n FROM figure),
            edge AS (SELECT e.value AS e, max(CASE WHEN rs = (n * e.value + 4) / 5 THEN silent END) AS s,
                            max(CASE WHEN ro = (n * e.value + 4) / 5 THEN often END) AS o,
                            max(CASE WHEN rm = (n * e.value + 4) / 5 THEN money END) AS m
                     FROM ranked, json_each('[1,2,3,4]') AS e GROUP BY e.value)
            SELECT customer, 5 - (SELECT count(*) FROM edge WHERE s < silent),
                   1 + (SELECT count(*) FROM edge WHERE o < often), 1 + (SELECT count(*) FROM edge WHERE m < money)
            FROM figure)");
        QCOMPARE(rows.size(), analysis.summary().size());
        std::map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < analysis.summary().size(); ++i)
            places[analysis.ledger->customerKey[analysis.summary().customer[i]]] = i;
        const RfmScores scores = rfmScoresOf(analysis);
        for (const auto& row : rows) {
            QVERIFY(places.contains(row[0]));
            const std::size_t i = places[row[0]];
            QCOMPARE(std::to_string(scores.recency[i]), row[1]);
            QCOMPARE(std::to_string(scores.frequency[i]), row[2]);
            QCOMPARE(std::to_string(scores.monetary[i]), row[3]);
        }
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestSql)
#include "test_sql.moc"

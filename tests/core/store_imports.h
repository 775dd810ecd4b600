// Shared by the tests of imports into a workspace: a workspace on disk, rows at random, sums as text.
#pragma once

#include "tests/core/store_fixture.h"

#include <random>

namespace perennial::test {

inline const std::vector<Row> twoOrders{
    {"1", "a", "2024-01-02", "10"}, {"1", "a", "2024-01-02", "2.5"}, {"2", "b", "2024-01-03", "7"}};

class Fixture {
public:
    Fixture()
        : workspace(need(Workspace::create(path())))
    {
    }
    [[nodiscard]] std::string path() const { return folder_.filePath("w.perennial").toStdString(); }

private:
    QTemporaryDir folder_;

public:
    Workspace workspace;
};

inline Ledger ledgerOf(const Workspace& workspace)
{
    NoProgress progress;
    return need(workspace.ledger(progress));
}

inline std::string sumOf(const Ledger& ledger)
{
    MoneySum sum;
    for (const Money amount : ledger.amount)
        sum += amount;
    return toDecimalString(*sum.total());
}

/// Rows as an import may meet them: some with line ids, some without order, some rejected or excluded.
inline std::vector<Row> randomRows(std::mt19937& random, int count)
{
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i) {
        Row row{std::to_string(below(20)), below(6) ? "c" + std::to_string(below(8)) : "",
                "2024-01-0" + std::to_string(1 + below(9)), std::to_string(below(50))};
        if (below(5) == 0)
            row.order.clear();
        if (below(3) == 0)
            row.line = std::to_string(below(4));
        if (below(8) == 0) {
            row.kind = LineKind::Refund;
            row.amount = "-" + row.amount;
        }
        row.rejected = below(15) == 0;
        if (below(10) == 0)
            row.excludedBy = "cancelled";
        row.attributes = {below(3) ? "web" : "", std::to_string(below(5))};
        rows.push_back(row);
    }
    return rows;
}

inline const std::vector<AttributeColumn> attributes{{"Channel", "channel"}, {"Size", ""}};

}  // namespace perennial::test

#include "ui/report/report_parts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace perennial::ui {

namespace {

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

}  // namespace

TableBlock importTable(const std::vector<ImportRecord>& imports, const Format& format, int most)
{
    TableBlock table;
    table.title = PartWords::tr("Rows read and what became of them");
    table.columns = {{PartWords::tr("File"), false},     {PartWords::tr("Read"), true},
                     {PartWords::tr("Kept"), true},      {PartWords::tr("Updated"), true},
                     {PartWords::tr("Duplicate"), true}, {PartWords::tr("Excluded"), true},
                     {PartWords::tr("Rejected"), true},  {PartWords::tr("Adds up"), true}};
    const auto count = [&](std::uint64_t n) { return format.integer(static_cast<qint64>(n)); };
    Reconciliation sum;
    const auto row = [&](const QString& label, const Reconciliation& r, bool strong) {
        TableBlock::Row line{{label, count(r.rowsRead)}, strong, !r.addsUp()};
        for (const OutcomeCount& outcome : r.outcomes)
            line.cells << count(outcome.rows);
        line.cells << (r.addsUp() ? PartWords::tr("yes") : PartWords::tr("no"));
        table.rows.push_back(line);
    };
    for (const ImportRecord& import : imports) {
        row(format.leftToRight(QFileInfo(text(import.source.path)).fileName()), import.reconciliation, false);
        sum.rowsRead += import.reconciliation.rowsRead;
        for (std::size_t o = 0; o < sum.outcomes.size(); ++o)
            sum.outcomes[o].rows += import.reconciliation.outcomes[o].rows;
    }
    if (const auto limit = static_cast<std::size_t>(std::max(1, most)); table.rows.size() > limit) {
        table.leftOut += table.rows.size() - limit;
        table.rows.resize(limit);
    }
    if (imports.size() > 1)
        row(PartWords::tr("All files"), sum, true);
    return table;
}

}  // namespace perennial::ui

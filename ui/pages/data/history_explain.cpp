#include "ui/pages/data/history_explain.h"

#include "ui/models/accounted_model.h"
#include "ui/pages/explain.h"
#include "ui/support/import_sentences.h"

#include <array>

namespace perennial::ui {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

constexpr int readColumn = 2;

QString titleOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Kept: return ImportWords::tr("Rows kept");
    case RowOutcome::Updated: return ImportWords::tr("Rows updated");
    case RowOutcome::Duplicate: return ImportWords::tr("Duplicate rows");
    case RowOutcome::Excluded: return ImportWords::tr("Rows excluded");
    default: return ImportWords::tr("Rows rejected");
    }
}

QString meaningOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Kept: return ImportWords::tr("rows that are new to the workspace");
    case RowOutcome::Updated: return ImportWords::tr("rows of orders that stood here in another version");
    case RowOutcome::Duplicate: return ImportWords::tr("rows that stood here already, word for word");
    case RowOutcome::Excluded: return ImportWords::tr("rows that a rule leaves out of the figures");
    default: return ImportWords::tr("rows that could not be read");
    }
}

}  // namespace

Explanation importExplanation(const ImportRecord& record, int column, const RowsWanted& rowsWanted)
{
    const Format format;
    const Reconciliation& counts = record.reconciliation;
    const auto number = [&](std::uint64_t rows) { return format.integer(static_cast<qint64>(rows)); };
    Explanation words;
    if (column < readColumn || column > readColumn + static_cast<int>(counts.outcomes.size()))
        return words;
    if (column == readColumn) {
        words.title = ImportWords::tr("Rows read");
        words.value = number(counts.rowsRead);
        words.formula = ImportWords::tr("kept + updated + duplicate + excluded + rejected");
        QStringList parts;
        for (std::size_t i = 0; i < counts.outcomes.size(); ++i) {
            const auto outcome = static_cast<RowOutcome>(i);
            const std::uint64_t rows = counts.of(outcome).rows;
            parts << number(rows);
            words.rows.push_back(
                {outcomeWord(outcome), number(rows),
                 rows > 0 && rowsWanted ? [=] { rowsWanted(outcome, titleOf(outcome)); } : std::function<void()>()});
        }
        if (counts.rowsRead > 0 && rowsWanted)
            words.links.push_back(
                {ImportWords::tr("Source rows"), [=, title = words.title] { rowsWanted(std::nullopt, title); }});
        words.numbers = equation(parts.join(QStringLiteral(" + ")), words.value);
        return words;
    }
    const auto outcome = static_cast<RowOutcome>(column - readColumn - 1);
    const OutcomeCount& count = counts.of(outcome);
    words.title = titleOf(outcome);
    words.value = number(count.rows);
    words.formula = meaningOf(outcome);
    QStringList parts;
    std::uint64_t told = 0;
    for (const auto& [reason, rows] : count.reasons) {
        told += rows;
        words.rows.push_back({rowReason(reason), number(rows), {}});
        parts << number(rows);
    }
    words.numbers = parts.size() > 1 && told == count.rows ? equation(parts.join(QStringLiteral(" + ")), words.value)
                                                           : QStringLiteral("<b>%1</b>").arg(words.value);
    for (const auto& [currency, sum] : count.amount)
        words.rows.push_back({ImportWords::tr("Money in them"), format.money(sum.major(), text(currency)), {}});
    if (count.rows > 0 && rowsWanted)
        words.links.push_back(
            {ImportWords::tr("Source rows"), [=, title = words.title] { rowsWanted(outcome, title); }});
    return words;
}

}  // namespace perennial::ui

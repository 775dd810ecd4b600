// What the counts of the RFM dialog say of themselves: the customers of a rule, and of a cell of the grid.
#include "ui/pages/explain_cells.h"
#include "ui/pages/segments/rfm_dialog.h"

#include <QTableWidget>

namespace perennial::ui {

void RfmDialog::explainCounts()
{
    explainCells(*table_, [this](const QModelIndex& index) {
        const bool count = index.column() == table_->columnCount() - 1;
        return count && sound_ ? ruleExplanation(index.row()) : Explanation();
    });
    connect(grid_, &RfmGrid::explainRequested, this, [this](int recency, int frequency) {
        if (sound_)
            Popover::explain(grid_, cellExplanation(recency, frequency), grid_->rectOf(recency, frequency));
    });
}

Explanation RfmDialog::ruleExplanation(int row) const
{
    const RfmRules groups = rules();
    if (row < 0 || row >= static_cast<int>(groups.rules.size()))
        return {};
    const RfmRule& rule = groups.rules[static_cast<std::size_t>(row)];
    const Segmentation segments = rfmSegments(rfmScores(analysis_->summary(), *edges()), groups);
    Scope scope;
    for (std::uint32_t i = 0; i < segments.of.size(); ++i)
        if (segments.names[segments.of[i]] == rule.name)
            scope.members.push_back(i);
    const auto range = [](const ScoreRange& scores) { return QStringLiteral("%1–%2").arg(scores.from).arg(scores.to); };
    Explanation words = countExplanation(
        by_, table_->item(row, 0)->text(),
        tr("customers whose scores this rule is the first to hold for, with all rules of the same name"), scope);
    words.note =
        tr("Recency %1, frequency %2, money %3").arg(range(rule.recency), range(rule.frequency), range(rule.monetary));
    return words;
}

Explanation RfmDialog::cellExplanation(int recency, int frequency) const
{
    const RfmScores scores = rfmScores(analysis_->summary(), *edges());
    Scope scope;
    for (std::uint32_t i = 0; i < scores.recency.size(); ++i)
        if (scores.recency[i] == recency && scores.frequency[i] == frequency)
            scope.members.push_back(i);
    return countExplanation(by_, tr("Recency %1, frequency %2").arg(recency).arg(frequency),
                            tr("customers with these two scores, by the edges below"), scope);
}

}  // namespace perennial::ui

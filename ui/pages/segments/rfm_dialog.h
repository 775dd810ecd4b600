// The named RFM groups as ordered rules on the scores, made on the grid of recency by frequency or row by row, and the
// edges of the scores.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/jobs/job.h"
#include "ui/pages/explain.h"
#include "ui/pages/segments/rfm_grid.h"

#include <QDialog>

#include <memory>
#include <vector>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace perennial::ui {

struct PageContext;
class TextLabel;

class RfmDialog : public QDialog {
    Q_OBJECT

public:
    explicit RfmDialog(const Explainer& by);

signals:
    /// In the form of core/segment/rfm_text.h; empty: the program's own.
    void rulesAccepted(const QString& rules, const QString& edges);

private:
    /// Rules and edges at one time; the step that undo goes back to.
    struct State {
        RfmRules rules;
        RfmEdges edges;
        bool operator==(const State&) const = default;
    };
    QWidget* makeRules();
    QWidget* makeGrid();
    void makeEdges(QVBoxLayout* layout);
    void makeButtons(QVBoxLayout* layout);
    void addRow(const RfmRule& rule, const QString& name);
    void show(const RfmRules& rules, const RfmEdges& edges);
    void count();
    void showCounts(const RfmCounts& counts, bool ownNames);
    /// What the counts of the rules and of the grid say of themselves (rfm_explain.cpp).
    void explainCounts();
    [[nodiscard]] Explanation ruleExplanation(int row) const;
    [[nodiscard]] Explanation cellExplanation(int recency, int frequency) const;
    /// A group of the picked cells, before all others.
    void nameCells();
    void moveRow(int from, int to);
    void undo();
    void enableButtons();
    /// What is wrong with the rows or the edges; empty: nothing.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] RfmRules rules() const;
    /// nullopt: an edge is no number, or they do not ascend.
    [[nodiscard]] std::optional<RfmEdges> edges() const;

    Explainer by_;
    std::shared_ptr<const Analysis> analysis_;
    RfmEdges ownEdges_;  ///< the quantiles
    LatestWins counting_;
    QTableWidget* table_;
    RfmGrid* grid_;
    QLineEdit* cellsName_ = nullptr;
    QPushButton* nameCells_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* up_ = nullptr;
    QPushButton* down_ = nullptr;
    QPushButton* undo_ = nullptr;
    bool sound_ = false;        ///< nothing is wrong with what is shown
    std::vector<State> steps_;  ///< the last one is what is shown, as long as nothing is wrong with it
    QList<QLineEdit*> edges_;   ///< recency, frequency, monetary: four each
    TextLabel* problem_;
    QPushButton* save_;
};

}  // namespace perennial::ui

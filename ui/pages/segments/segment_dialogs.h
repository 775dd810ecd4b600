// Small dialogs of the segments page: cut points of the value tiers, two segments beside each other,
// movement from one date to another.
#pragma once

#include "core/analysis/analysis.h"
#include "core/segment/movement.h"
#include "ui/pages/explain.h"

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QStandardItemModel;

namespace perennial::ui {

class ChartPanel;
class TextLabel;

/// Asks for the shares of the top and the middle tier.
class TiersDialog : public QDialog {
    Q_OBJECT

public:
    TiersDialog(const SegmentDefinitions& definitions, QWidget* parent);

signals:
    void tiersAccepted(double top, double middle);
};

/// Two segments, all figures beside each other.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// `segments` belongs to the analysis of `by`. Goes when its page leads elsewhere.
    CompareDialog(const Explainer& by, const SegmentTable& segments);

private:
    void fill();
    [[nodiscard]] Explanation explanationOf(const QModelIndex& index) const;
    [[nodiscard]] const KeyFigures& figuresOf(const QComboBox* box) const;

    Explainer by_;
    const SegmentTable& segments_;
    QComboBox* first_;
    QComboBox* second_;
    QStandardItemModel* model_;
    std::vector<std::optional<FigureId>> rows_;  ///< the figure of each row; none: the number of customers
};

/// From which segment to which, as flows and as a matrix. A band leads to its customers.
class MovementDialog : public QDialog {
    Q_OBJECT

public:
    /// Goes when its page leads elsewhere.
    MovementDialog(const Explainer& by, const std::string& segmentation);

private:
    void load();
    void fill(const Analysis& earlier);
    [[nodiscard]] Explanation explanationOf(const QModelIndex& index) const;
    [[nodiscard]] QString formula() const;
    [[nodiscard]] Explanation bandExplanation(std::size_t band) const;
    [[nodiscard]] Explanation stayedExplanation() const;

    Explainer by_;
    std::string segmentation_;
    QComboBox* since_;
    ChartPanel* flow_;
    Segmentation before_;  ///< the earlier segments of today's customers
    TextLabel* words_;
    QStandardItemModel* model_;
};

}  // namespace perennial::ui

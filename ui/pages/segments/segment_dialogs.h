// Small dialogs of the segments page: cut points of the value tiers, two segments beside each other,
// movement from one date to another.
#pragma once

#include "core/analysis/analysis.h"

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QStandardItemModel;

namespace perennial::ui {

struct PageContext;
class ChartPanel;
class Page;
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
    CompareDialog(std::shared_ptr<const Analysis> analysis, const SegmentTable& segments, QWidget* parent);

private:
    void show();

    std::shared_ptr<const Analysis> analysis_;
    const SegmentTable& segments_;
    QComboBox* first_;
    QComboBox* second_;
    QStandardItemModel* model_;
};

/// From which segment to which, as flows and as a matrix. A band leads to its customers.
class MovementDialog : public QDialog {
    Q_OBJECT

public:
    MovementDialog(Page& page, PageContext& context, std::shared_ptr<const Analysis> analysis,
                   const std::string& segmentation, QWidget* parent);

private:
    void load();
    void show(const Analysis& earlier);
    void showCustomers(std::size_t band);

    Page& page_;
    PageContext& context_;
    std::shared_ptr<const Analysis> analysis_;
    std::string segmentation_;
    QComboBox* since_;
    ChartPanel* flow_;
    Segmentation before_;  ///< the earlier segments of today's customers
    TextLabel* words_;
    QStandardItemModel* model_;
};

}  // namespace perennial::ui

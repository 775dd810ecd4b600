// The named RFM groups as ordered rules on the scores, and the edges of the scores.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/jobs/job.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace perennial::ui {

struct PageContext;
class TextLabel;

class RfmDialog : public QDialog {
    Q_OBJECT

public:
    RfmDialog(PageContext& context, std::shared_ptr<const Analysis> analysis, QWidget* parent);

signals:
    /// In the form of core/segment/rfm_text.h; empty: the program's own.
    void rulesAccepted(const QString& rules, const QString& edges);

private:
    void addRow(const RfmRule& rule, const QString& name);
    void show(const RfmRules& rules, const RfmEdges& edges);
    void count();
    [[nodiscard]] RfmRules rules() const;
    /// nullopt: an edge is no number, or they do not ascend.
    [[nodiscard]] std::optional<RfmEdges> edges() const;

    std::shared_ptr<const Analysis> analysis_;
    RfmEdges ownEdges_;  ///< the quantiles
    LatestWins counting_;
    QTableWidget* table_;
    QList<QLineEdit*> edges_;  ///< recency, frequency, monetary: four each
    TextLabel* problem_;
    QPushButton* save_;
};

}  // namespace perennial::ui

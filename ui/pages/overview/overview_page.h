// Overview: what a customer is worth, who brings it, and where it goes.
#pragma once

#include "core/analysis/overview.h"
#include "ui/jobs/job.h"
#include "ui/pages/explain.h"
#include "ui/pages/page.h"

#include <QList>

class QGridLayout;
class QPushButton;

namespace perennial::ui {

class FrontLayout;
class ChartPanel;
class ContractOverview;
class EmptyState;
class KeyFigureCard;
class PageHead;

class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(PageContext& context, QWidget* parent);

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;

private:
    QWidget* makeContent();
    void showFigures();
    /// The months before, as far as they have been read.
    void showTrend(KeyFigureCard* card, FigureId id);
    void showCharts();
    void putCharts(const std::vector<ChartData>& charts);
    /// The customers behind what is shown are not read yet.
    void sayNotYet();
    void nameTurns();
    [[nodiscard]] Explanation explanationOf(FigureId id);
    [[nodiscard]] Explanation sentenceExplanation();
    [[nodiscard]] const KeyFigures& figuresOf(FigureId id) const;
    [[nodiscard]] QString againstPeriod(FigureId id) const;
    [[nodiscard]] QStringList sentence() const;
    [[nodiscard]] QStringList withoutValue(const KeyFigures& figures) const;

    std::shared_ptr<const Overview> overview_;  ///< what is shown; null: nothing is
    std::shared_ptr<const Analysis> analysis_;  ///< behind it; null while only what was kept of one is known
    LatestWins charting_;
    FrontLayout* stack_;
    EmptyState* empty_;
    ContractOverview* contracts_;
    PageHead* head_ = nullptr;
    QPushButton* howSure_ = nullptr;
    QList<KeyFigureCard*> cards_;
    QList<ChartPanel*> charts_;
    QList<QPushButton*> turns_;  ///< nullptr where a place has one chart only
    QList<bool> turned_;         ///< to the second chart
};

}  // namespace perennial::ui

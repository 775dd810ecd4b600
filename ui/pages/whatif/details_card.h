// The lower card beside the sensitivity: break-even, segments, all figures, sayings, as tabs.
#pragma once

#include "ui/pages/explain.h"
#include "ui/pages/whatif/live_engine.h"
#include "ui/support/widgets/card.h"

class QStackedWidget;

namespace perennial::ui {

class BreakEvenView;
class FiguresTable;
class FolkloreTable;
class SegmentedControl;
class SegmentResults;

class DetailsCard : public Card {
    Q_OBJECT

public:
    /// The figures of its tables are explained on `page`.
    DetailsCard(Page& page, PageContext& context, QWidget* parent = nullptr);
    /// Only the view in front is filled; the others when they come to the front.
    void show(const WhatIfResult& result, std::shared_ptr<const LiveEngine> live);
    /// What the retention spend must bring, once it is known; the next show() takes it away.
    void showRetentionNeeded(const Figure& points);
    void retranslate();
    /// Of a figure of the scenario by its row in figureNames(); `value` as shown. Without a title before show().
    [[nodiscard]] Explanation scenarioExplanation(int row, const QString& value) const;
    /// The same of its change from the base.
    [[nodiscard]] Explanation changeOf(int row, const QString& base, const QString& scenario,
                                       const QString& change) const;

private:
    void fill();
    void explainTables();
    [[nodiscard]] Explainer explainer() const;
    [[nodiscard]] Explanation explanationOfFigure(const QModelIndex& index) const;

    Page& page_;
    PageContext& context_;

    SegmentedControl* tabs_;
    QStackedWidget* stack_;
    BreakEvenView* breakEven_;
    SegmentResults* segments_;
    FiguresTable* figures_;
    FolkloreTable* folklore_;
    std::shared_ptr<const LiveEngine> live_;
    std::optional<WhatIfResult> result_;
    Figure needed_ = undefined(Reason::NotApplicable);
};

}  // namespace perennial::ui

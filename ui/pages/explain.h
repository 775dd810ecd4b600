// The explain popover of a figure: formula, numbers, customers and rows behind it, and the way to them.
#pragma once

#include "core/analysis/point_scope.h"
#include "ui/models/figures.h"
#include "ui/support/widgets/popover.h"

#include <functional>
#include <memory>

namespace perennial::ui {

class ChartPanel;
class KeyFigureCard;
class Page;
class PageHead;
class TextLabel;
struct PageContext;

/// From where and about what something is explained.
struct Explainer {
    Page& page;
    PageContext& context;
    std::shared_ptr<const Analysis> analysis;
};

/// What the popover of a figure shows. `members` are the base customers of `figures`; empty: those shown.
[[nodiscard]] Explanation explanation(FigureId id, const Explainer& by, const KeyFigures& figures,
                                      const std::vector<std::uint32_t>& members = {});

/// The same of a figure of one customer; `column` of CustomersModel.
[[nodiscard]] Explanation customerExplanation(const Explainer& by, std::uint32_t base, int column);

/// What a customer has brought before its acquisition cost, and that cost.
[[nodiscard]] Explanation soFarExplanation(const Explainer& by, std::uint32_t base);
[[nodiscard]] Explanation customerCostExplanation(const Explainer& by, std::uint32_t base);

/// A row of a popover that opens the customers (or first the source rows) of a scope.
[[nodiscard]] ExplainRow scopeRow(const QString& label, std::uint64_t count, const QString& title, const Explainer& by,
                                  const Scope& scope, bool rowsFirst = false);

/// The margin behind a figure, with the way to where it is set.
void addMarginRow(Explanation& words, const Explainer& by);

/// The foot of a popover: the ways to the customers and rows of `scope` (none where customers make no sense), the
/// formula to copy, the definitions. Call it last.
void addFoot(Explanation& words, const Explainer& by, const std::optional<Scope>& scope = {});

/// A count of customers: what makes one of them, and who they are.
[[nodiscard]] Explanation countExplanation(const Explainer& by, const QString& title, const QString& formula,
                                           const Scope& scope);

/// The rows and customers of the workspace, as the status line counts them.
[[nodiscard]] Explanation workspaceExplanation(const Explainer& by);

/// Lets a label, or the sentence of a page, explain itself; an explanation without a title is not shown.
void explainWords(TextLabel& label, std::function<Explanation()> words);
void explainSentence(PageHead& head, std::function<Explanation()> words);

/// "left = <b>value</b>", the last line of a formula.
[[nodiscard]] QString equation(const QString& left, const QString& value);

/// Explains a point of a chart beside it. `segments` is what a chart by segment was made from; `cell` is set for
/// cells of the cohort triangle.
void explainPoint(const Explainer& by, ChartPanel& panel, std::size_t row, const SegmentTable* segments = nullptr,
                  const std::optional<PointScope>& cell = {});

/// The same without showing it. Without a title: there is no such point.
[[nodiscard]] Explanation pointExplanation(const Explainer& by, const ChartData& chart, std::size_t row,
                                           const SegmentTable* segments = nullptr,
                                           const std::optional<PointScope>& cell = {});

/// What a chart states as its title: by the point that it speaks of, or by the sum that it is. `of`: whose chart it is,
/// where it is that of one customer.
[[nodiscard]] Explanation statementExplanation(const Explainer& by, const ChartData& chart,
                                               const SegmentTable* segments = nullptr,
                                               const std::optional<PointScope>& of = {});

/// Lets the title of a chart explain itself; an explanation without a title is not shown.
void explainStatement(ChartPanel& panel, std::function<Explanation()> words);

/// Says below the chart what the bars `first` to `last` hold, with the way to these customers.
void explainRange(const Explainer& by, ChartPanel& panel, std::size_t first, std::size_t last);

/// The customers of a scope as the customers page takes them: "filter:TITLE\n1,2,3".
[[nodiscard]] QString customersFilter(const QString& title, const std::vector<std::uint32_t>& customers);

/// Fills a card with a figure and lets it explain itself on demand; `before` is the same figure earlier.
void showFigure(KeyFigureCard* card, FigureId id, const FigureBasis& basis, const KeyFigures& figures,
                bool compact = false, const KeyFigures* before = nullptr, const QString& beforeWords = {});

}  // namespace perennial::ui

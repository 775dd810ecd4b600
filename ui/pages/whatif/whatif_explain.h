// What the tables of a what-if result say of their figures: the formula, and the numbers where they are few.
#pragma once

#include "ui/pages/explain.h"
#include "ui/pages/whatif/live_engine.h"

namespace perennial::ui {

/// Base or scenario, whose figures stand in a column.
struct FigureColumn {
    const WhatIfFigures& figures;
    bool isBase;
};

/// Of the figure in a row of figureNames(); `value` as shown.
[[nodiscard]] Explanation figureExplanation(const Explainer& by, int row, const FigureColumn& column,
                                            const QString& value);
/// The change of that figure, as a share of the base.
[[nodiscard]] Explanation changeExplanation(const Explainer& by, int row, const QString& base, const QString& scenario,
                                            const QString& value);
/// Of a cell of the table by segment; `segment` of the engine's segmentation.
[[nodiscard]] Explanation segmentExplanation(const Explainer& by, const LiveEngine& live, std::size_t segment,
                                             const QModelIndex& index);
/// Of a saying held against the data, by FolkloreCheck::id.
[[nodiscard]] Explanation sayingExplanation(const Explainer& by, const std::string& id, const QString& words,
                                            const QString& value);
/// What a price change must not lose, in the order in which the card shows it.
enum class BreakEvenBasis { Revenue, Margin, Horizon };
/// The break-even loss of a price.
[[nodiscard]] Explanation breakEvenExplanation(const Explainer& by, const WhatIfResult& result, BreakEvenBasis basis,
                                               const QString& title, const QString& value);

/// Where the elasticity comes from.
[[nodiscard]] Explanation elasticityExplanation(const Explainer& by, const SideEffects& effects,
                                                const KnownEffects& known);
/// What the side effects do at the scenario's price, and what its retention spend has to bring (NotApplicable: not
/// known).
[[nodiscard]] Explanation responseExplanation(const Explainer& by, const Scenario& scenario, const KnownEffects& known,
                                              const Figure& retentionNeeded);

}  // namespace perennial::ui

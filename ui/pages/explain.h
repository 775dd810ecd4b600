// The explain popover of a key figure: formula, numbers, customers and rows behind it, and the way to them.
#pragma once

#include "ui/models/figures.h"
#include "ui/support/widgets/popover.h"

namespace perennial::ui {

class Page;

/// What the popover of a figure shows. Links go to the customers page through `page`.
[[nodiscard]] Explanation explanation(FigureId id, const Analysis& analysis, const KeyFigures& figures, Page* page);

/// Fills a card with a figure and lets it explain itself on demand.
class KeyFigureCard;
void showFigure(KeyFigureCard* card, FigureId id, const Analysis& analysis, const KeyFigures& figures,
                bool compact = false);

}  // namespace perennial::ui

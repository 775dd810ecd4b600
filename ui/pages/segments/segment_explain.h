// The explain popover of a cell of the segments table.
#pragma once

#include "ui/pages/explain.h"

class QModelIndex;

namespace perennial::ui {

class SegmentsModel;

/// Formula with the very number of the cell, customers and rows of its segment. Without a title for names and plays.
[[nodiscard]] Explanation segmentCellExplanation(const Explainer& by, const SegmentsModel& model,
                                                 const QModelIndex& index);

}  // namespace perennial::ui

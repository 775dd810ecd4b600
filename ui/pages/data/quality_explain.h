// What the list of the data's quality says of its figures.
#pragma once

#include "core/analysis/data_quality.h"
#include "ui/pages/explain.h"

namespace perennial::ui {

/// Columns of the list: what, rows, share, customers, money, effect.
enum class QualityColumn { What, Rows, Share, Customers, Money, Effect };

/// Of a cell. The rows behind a finding are not those of a figure: they stand below the list.
[[nodiscard]] Explanation qualityExplanation(const Explainer& by, const QualityFinding& finding, QualityColumn column);

}  // namespace perennial::ui

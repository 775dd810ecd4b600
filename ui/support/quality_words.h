// The findings of the data-quality report in words.
#pragma once

#include "core/analysis/data_quality.h"
#include "ui/support/format.h"

#include <QString>

namespace perennial::ui {

/// "The longest of 3 gaps: 24 Dec 2010 to 3 Jan 2011, 11 days without a purchase."
[[nodiscard]] QString findingSentence(const QualityFinding& finding, const QString& currency,
                                      const Format& format = Format());
/// "day first, as you chose": how the dates of an import were read, and who decided it.
[[nodiscard]] QString datesDecision(const DateReading& dates);
/// What it means and what may be done.
[[nodiscard]] QString findingAdvice(const QualityFinding& finding);
/// What the figure of the effect says, or why there is none.
[[nodiscard]] QString findingEffectTip(const QualityFinding& finding);

}  // namespace perennial::ui

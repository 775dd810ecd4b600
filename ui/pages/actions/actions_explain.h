// What the tables of plays and trials say of their figures.
#pragma once

#include "core/export/report_data.h"
#include "core/plays/plays.h"
#include "core/plays/trial.h"
#include "ui/pages/explain.h"

namespace perennial::ui {

/// Of a cell of PlaysModel; `segment` is the name of the play's segment as shown.
[[nodiscard]] Explanation playExplanation(const Explainer& by, const Play& play, const PlayTerms& terms,
                                          const QString& segment, int column);
/// Of a cell of TrialsModel.
[[nodiscard]] Explanation trialExplanation(const Explainer& by, const TrialResult& result, int column);

/// How many of a play's customers have to be held back.
[[nodiscard]] Explanation holdBackExplanation(const Explainer& by, const Play& play, const PowerTerms& power);

}  // namespace perennial::ui

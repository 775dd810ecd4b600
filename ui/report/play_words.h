// The words of plays, for the report and the page of actions.
#pragma once

#include "core/plays/trial.h"
#include "ui/support/format.h"

#include <QString>

namespace perennial::ui {

/// "Win-back"
[[nodiscard]] QString playName(PlayKind kind);
/// What to do, one sentence.
[[nodiscard]] QString playWords(PlayKind kind);
/// Why for this segment, with its figures.
[[nodiscard]] QString playReason(const Play& play, const Format& format, const QString& currency);
/// How it is measured: "share that buys within 90 days, against the hold-back group".
[[nodiscard]] QString playMeasure(PlayKind kind, int days);

/// "+3.1 % (95 %: +0.4 % to +5.8 %)"; a dash when undefined.
[[nodiscard]] QString shareUplift(const Uplift& uplift, const Format& format);
[[nodiscard]] QString marginUplift(const Uplift& uplift, const Format& format, const QString& currency);
/// What the trial shows so far, one sentence.
[[nodiscard]] QString trialVerdict(const Trial& trial, const Uplift& uplift, const Format& format);

}  // namespace perennial::ui

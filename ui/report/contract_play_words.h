// The words of plays for contracts, for the page of actions, the report and the command line.
#pragma once

#include "core/plays/contract_plays.h"
#include "ui/support/format.h"

#include <QString>

namespace perennial::ui {

/// "Annual contract"
[[nodiscard]] QString contractPlayName(ContractPlayKind kind);
/// What to do, one sentence.
[[nodiscard]] QString contractPlayWords(ContractPlayKind kind);
/// Whom it is for, with the stages put in.
[[nodiscard]] QString contractPlayWhom(ContractPlayKind kind, const ContractStages& stages, const Format& format);
/// What it has to bring before it pays: "2.10 points less churn a year"; a dash where there is nothing.
[[nodiscard]] QString contractPlayBrings(const ContractPlay& play, const Format& format);

}  // namespace perennial::ui

// What the table of plays of contracts says of its figures.
#pragma once

#include "core/plays/contract_plays.h"
#include "ui/pages/contract_explain.h"

namespace perennial::ui {

/// Of a cell of ContractPlaysModel; `segment` is the name of the play's segment as shown.
[[nodiscard]] Explanation contractPlayExplanation(const ContractExplainer& by, const ContractPlay& play,
                                                  const PlayTerms& terms, const QString& segment, int column);

}  // namespace perennial::ui

// What pages that list rows of the sheets share.
#pragma once

#include "core/store/workspace.h"

#include <QString>

namespace perennial::ui {

/// The currency of a row's amount, which stands in the list as the sheet says it; where the sheet says none, that of
/// the workspace.
[[nodiscard]] inline QString ownCurrency(const SourceRow& row, const QString& workspaces)
{
    return row.currency.empty() || row.currency == unknownCurrency ? workspaces : QString::fromStdString(row.currency);
}

}  // namespace perennial::ui

// What stands behind the counts of an import.
#pragma once

#include "core/store/import_writer.h"
#include "ui/support/widgets/popover.h"

#include <functional>
#include <optional>

namespace perennial::ui {

/// Opens the rows of an outcome (none: of all) under a title.
using RowsWanted = std::function<void(std::optional<RowOutcome> outcome, const QString& title)>;

/// Of a column of the table of imports: 2 the rows read, from 3 the outcomes in their order; without a title before.
/// `rowsWanted`, where given, is the way to the rows.
[[nodiscard]] Explanation importExplanation(const ImportRecord& record, int column, const RowsWanted& rowsWanted);

}  // namespace perennial::ui

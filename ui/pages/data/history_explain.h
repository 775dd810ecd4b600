// What stands behind the counts of an import.
#pragma once

#include "core/store/import_writer.h"
#include "ui/support/widgets/popover.h"

namespace perennial::ui {

/// Of a column of the table of imports: 2 the rows read, from 3 the outcomes in their order; without a title before.
[[nodiscard]] Explanation importExplanation(const ImportRecord& record, int column);

}  // namespace perennial::ui

// The day of a source row in a list.
#pragma once

#include "core/store/workspace.h"
#include "ui/support/format.h"

namespace perennial::ui {

/// What a pointer over the day says where the time zone has moved the row: the day that the sheet writes. Else empty.
[[nodiscard]] QString writtenDayTip(const SourceRow& row, const Format& format);

}  // namespace perennial::ui

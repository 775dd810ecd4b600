// How well the content of a column fits a field: 0 = impossible, 1 = as expected.
#pragma once

#include "core/ingest/columns/column_profile.h"
#include "core/ingest/import_session.h"

namespace perennial {

[[nodiscard]] double contentFit(Field field, const ColumnProfile& profile);

}  // namespace perennial

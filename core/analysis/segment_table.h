// All figures of a segmentation as a table that can leave the program.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/table.h"

namespace perennial {

/// One line a segment. The table refers to both arguments, which must outlive it.
[[nodiscard]] Table segmentTable(const Analysis& analysis, const SegmentTable& segments);

}  // namespace perennial

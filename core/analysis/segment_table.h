// All figures of a segmentation as a table that can leave the program.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/table.h"

namespace perennial {

/// One line a segment. The table refers to both arguments, which must outlive it.
[[nodiscard]] Table segmentTable(const Analysis& analysis, const SegmentTable& segments);

/// The segmentation by id: one of the analysis, or "rule:EXPR" made on the spot. UnknownName lists those there
/// are; the errors of a rule as they come.
[[nodiscard]] Result<SegmentTable> segmentsBy(const Analysis& analysis, const std::string& by);

}  // namespace perennial

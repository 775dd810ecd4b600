// Rows of a sheet that are no data: totals, notes and repeated headers below or within the table.
#pragma once

#include "core/ingest/convert/plan.h"
#include "core/ingest/reader.h"

#include <span>
#include <string_view>

namespace perennial {

/// Why a row without a readable date is no data ("total-row", "note-row", "header-repeated"), or "".
[[nodiscard]] std::string_view outsideReason(std::span<const Cell> cells, const ImportPlan& plan);

}  // namespace perennial

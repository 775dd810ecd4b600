// The heads of aligned columns: words that stand over a column, or reach over its edge.
#pragma once

#include "core/ingest/csv/aligned_layout.h"

#include <optional>

namespace perennial {

/// The line of heads over the first row of the table: the nearest line above that is no drawn one and holds words.
[[nodiscard]] std::optional<std::size_t> headAbove(const std::vector<std::string_view>& lines, std::size_t firstRow);

/// Gives each word of the line `head`, and of lines of heads above it, to the column that it stands over.
void readHeads(AlignedLayout& layout, const std::vector<std::string_view>& lines, std::size_t head);

}  // namespace perennial

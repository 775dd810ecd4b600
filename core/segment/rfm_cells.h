// The RFM grid, recency by frequency: who is in its cells, and groups of cells as rules, whatever the money.
#pragma once

#include "core/segment/segmentation.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace perennial {

/// [recency - 1][frequency - 1]
template <class Cell>
using RfmGridOf = std::array<std::array<Cell, 5>, 5>;
using RfmCells = RfmGridOf<bool>;

/// As few rectangles as a sweep from the best recency down finds: together they hold for the chosen cells and no other.
[[nodiscard]] std::vector<RfmRule> rulesOfCells(const RfmCells& chosen, const std::string& name);

struct RfmCellCount {
    std::uint32_t customers = 0;
    std::string group;  ///< segment of most of them; of a cell of nobody: of the first rule for it, whatever the money
};

struct RfmCounts {
    std::vector<std::uint32_t> ofRule;  ///< customers of the segment of each rule: those of one name share one
    RfmGridOf<RfmCellCount> cells;
};

/// Linear in customers.
[[nodiscard]] RfmCounts rfmCounts(const CustomerSummary& summary, const RfmEdges& edges, const RfmRules& rules);

}  // namespace perennial

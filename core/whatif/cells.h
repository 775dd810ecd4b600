// The customers of a base as weighted cells of equal (x, T). Private to this room.
#pragma once

#include "core/whatif/scenario.h"

#include <cstdint>
#include <vector>

namespace perennial::whatif {

/// What one segment holds in one cell.
struct CellShare {
    std::uint16_t segment = 0;
    double living = 0;  ///< sum of P(alive) by the model of retention
    double buyers = 0;  ///< sum of P(alive) by the model of purchases
    double value = 0;   ///< sum of P(alive) x E[M], major units
};

struct Cell {
    double frequency = 0;
    double ageDays = 0;
    std::uint32_t firstShare = 0;  ///< its shares are firstShare .. those of the next cell
};

struct CellTable {
    std::vector<Cell> cells;
    std::vector<CellShare> shares;
    std::size_t segments = 1;
    std::vector<std::uint64_t> customers;  ///< by segment
    std::vector<double> historical;        ///< by segment; empty when unknown
    Figure spendDefined = 0.0;             ///< a value when money can be reckoned, else why not
    double meanSpend = 0;                  ///< E[M] of the population

    [[nodiscard]] std::size_t shareEnd(std::size_t cell) const
    {
        return cell + 1 < cells.size() ? cells[cell + 1].firstShare : shares.size();
    }
};

/// Lossless: one cell per (x, T) that occurs. Linear in customers.
[[nodiscard]] CellTable exactCells(const WhatIfBase& base);

/// At most some hundred cells: ages in even bins, large frequencies in geometric ones, each at the mean
/// of its living.
[[nodiscard]] CellTable coarseCells(const CellTable& exact);

}  // namespace perennial::whatif

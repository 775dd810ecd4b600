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

/// One cell per (x, T) that occurs, nothing lost. Linear in customers.
[[nodiscard]] CellTable exactCells(const WhatIfBase& base);

/// How many nodes stand for the cells that are projected on them (core/whatif/projection.cpp).
struct NodeCounts {
    std::size_t ages = 32;
    double ownFrequencies = 1e9;  ///< each x up to here has nodes of its own
    std::size_t frequencies = 1;  ///< nodes that all larger x share
};

/// Fewer cells with the same sums: what a customer of (x, T) is expected to do is a smooth function of T
/// (and of x), so that a weighted sum over many T is one over a few Chebyshev nodes in ln T, the weights
/// being sums of Lagrange factors. With 32 nodes the sums agree to 1e-10; cells that are fewer than their
/// nodes stay as they are. A node's share may be negative.
[[nodiscard]] CellTable projected(const CellTable& table, const NodeCounts& counts);

}  // namespace perennial::whatif

// Which dropout factor moves annual retention to a target. Private to this room.
#pragma once

#include "core/whatif/outlook_table.h"

#include <span>
#include <vector>

namespace perennial::whatif {

/// A change of annual retention: points first, then a factor of the odds.
struct RetentionChange {
    double points = 0;
    double odds = 1;

    [[nodiscard]] bool isNone() const { return points == 0 && odds == 1; }
    [[nodiscard]] double target(double today) const;
    bool operator==(const RetentionChange&) const = default;
};

/// The group whose retention moves: some segments of the base.
struct Movers {
    std::span<const Outlook> base;      ///< of every segment
    std::vector<std::size_t> segments;  ///< those that move

    [[nodiscard]] double livingToday() const;
    [[nodiscard]] double retentionToday() const;  ///< 0 when nobody is alive
};

/// On the table; `target` lies between 0 and 1.
[[nodiscard]] double dropoutByTable(const OutlookTable& table, const Movers& movers, double target);

/// On the exact cells, |retention - target| <= 1e-10 where the model allows; the table shows the way.
[[nodiscard]] double dropoutExactly(const CellTable& cells, const FittedModel& aliveModel, const OutlookTable& table,
                                    const Movers& movers, double target);

}  // namespace perennial::whatif

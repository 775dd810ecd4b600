// One evaluation of a scenario on its way. Private to this room.
#pragma once

#include "core/whatif/groups.h"
#include "core/whatif/inside.h"

namespace perennial {

namespace whatif {

/// A group on its way: levers applied so far, and the retention behind its outlooks.
struct Moving {
    Levers levers;
    Movers movers;
    Stage stage;
    RetentionChange retention;
    double dropout = 1;
};

}  // namespace whatif

/// The state of one evaluation.
struct WhatIfEngine::Inside::Run {
    const Inside& engine;
    const Scenario& scenario;
    WhatIfPath path;
    Progress& progress;
    bool needsLiving = false;
    const std::vector<whatif::Outlook>* start = nullptr;
    std::vector<whatif::Outlook> outlooks;       ///< by segment, of the present retention change of its group
    std::vector<whatif::Moving> groups;          ///< that of the scenario's own levers first
    std::vector<const whatif::Moving*> groupOf;  ///< by segment; null = keeps the base
    std::vector<BreakEven> breakEvens;           ///< by segment

    Run(const Inside& engine, const Scenario& scenario, const std::vector<whatif::Group>& wanted, WhatIfPath path,
        Progress& progress);

    /// Brings the outlooks of a group to the retention of a stage.
    [[nodiscard]] Result<> follow(whatif::Moving& group, const whatif::RetentionChange& change);
    void followExactly(whatif::Moving& group, double target);
    /// All steps of a group.
    [[nodiscard]] Result<> move(whatif::Moving& group, std::vector<WaterfallStep>& bars);
    [[nodiscard]] double residual(const whatif::Moving& group, const whatif::Stage& stage) const;
    [[nodiscard]] whatif::NewCustomers comingAt(const Levers& levers) const;
    /// Break-evens of a group's price by segment; returns that of the whole group. Leaves `outlooks` as they are.
    [[nodiscard]] Result<BreakEven> breakEvenOf(whatif::Moving& group);
    [[nodiscard]] std::vector<double> livingMonths() const;
    /// The sums of everybody; puts those of the segments into the result.
    [[nodiscard]] whatif::Sums addSegments(WhatIfResult& result) const;
};

}  // namespace perennial

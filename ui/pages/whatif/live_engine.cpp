#include "ui/pages/whatif/live_engine.h"

namespace perennial::ui {

Result<std::shared_ptr<const LiveEngine>> makeLiveEngine(std::shared_ptr<const Analysis> analysis,
                                                         const std::string& segmentation)
{
    auto base = whatIfBase(*analysis, analysis->definitions.segmentFilter, segmentation);
    if (!base)
        return pass(base);
    const Definitions& definitions = analysis->definitions;
    auto live = std::make_shared<LiveEngine>(LiveEngine{
        analysis, base->segmentation, WhatIfEngine(*base, definitions), knownEffects(*analysis), {}, {}, {}});
    // the table for dragging is made here, so that the first move is as quick as the others
    live->retention = live->engine.range("retention").value_or(LeverRange());
    live->retentionSpend = live->engine.range("retention-spend").value_or(LeverRange());
    live->folklore =
        folklore(live->engine, analysis->clv, analysis->all.acquisitionCost, definitions.retentionCostPerYear.major());
    return std::shared_ptr<const LiveEngine>(std::move(live));
}

}  // namespace perennial::ui

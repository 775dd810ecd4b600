// An engine with the analysis that it reads, and what is known of the base before a lever is moved.
#pragma once

#include "core/analysis/whatif_base.h"
#include "core/whatif/folklore.h"
#include "core/whatif/levers.h"

#include <memory>
#include <vector>

namespace perennial::ui {

struct LiveEngine {
    std::shared_ptr<const Analysis> analysis;  ///< outlives the engine
    const Segmentation* segmentation = nullptr;
    WhatIfEngine engine;
    KnownEffects known;
    LeverRange retention;
    LeverRange retentionSpend;
    std::vector<FolkloreCheck> folklore;

    [[nodiscard]] LeverNeutrals today() const
    {
        return {analysis->definitions.discountRate, analysis->definitions.horizonMonths};
    }
};

/// Slow (a second for a million customers): in a job. `segmentation`: as whatIfBase().
[[nodiscard]] Result<std::shared_ptr<const LiveEngine>> makeLiveEngine(std::shared_ptr<const Analysis> analysis,
                                                                       const std::string& segmentation);

}  // namespace perennial::ui

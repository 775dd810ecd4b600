// The inside of the engine: cells, their outlooks, and the evaluation of one scenario. Private.
#pragma once

#include "core/whatif/levers.h"
#include "core/whatif/stage.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace perennial {

enum class WhatIfPath : bool { Fast, Exact };

struct WhatIfEngine::Inside {
    Inside(const WhatIfBase& base, const Definitions& definitions);

    /// Checks, runs all steps, and puts the result together.
    [[nodiscard]] Result<WhatIfResult> evaluate(const Scenario& scenario, WhatIfPath path, Progress& progress) const;
    [[nodiscard]] Result<LeverRange> range(std::string_view lever) const;

    /// Lever, value and bounds where no dropout factor yields the retention that `change` asks for.
    [[nodiscard]] Result<> checkTarget(const whatif::Movers& movers, const whatif::RetentionChange& change,
                                       double price, const SideEffects& effects) const;
    [[nodiscard]] bool hasModel() const { return base.model != nullptr && base.summary != nullptr; }
    [[nodiscard]] const FittedModel& aliveModel() const { return base.aliveModel ? *base.aliveModel : *base.model; }
    [[nodiscard]] const whatif::OutlookTable& table() const;
    /// Retention at the largest dropout factor that the engine reckons with.
    [[nodiscard]] double lowestRetention(const whatif::Movers& movers) const;

    WhatIfBase base;
    LeverNeutrals neutrals;
    whatif::Times times;
    whatif::Terms neutral;
    whatif::NewCustomers coming;  ///< at the base
    whatif::Known known;
    whatif::CellTable cells;
    std::vector<whatif::Outlook> outlooks;  ///< by segment, at the base; livingAt is filled on demand
    WhatIfFigures baseFigures;
    std::vector<WhatIfFigures> baseSegments;

    /// The base's outlooks with livingAt by month.
    [[nodiscard]] const std::vector<whatif::Outlook>& outlooksWithLiving() const;

private:
    friend class WhatIfEngine;
    struct Run;
    struct Sampling;
    mutable std::once_flag tableOnce_;
    mutable std::unique_ptr<whatif::OutlookTable> table_;
    mutable std::once_flag livingOnce_;
    mutable std::vector<whatif::Outlook> withLiving_;
};

}  // namespace perennial

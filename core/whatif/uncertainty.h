// How sure a scenario is: the same scenario under parameters drawn from the fit.
#pragma once

#include "core/whatif/scenario.h"

#include <cstdint>
#include <vector>

namespace perennial {

struct BandOptions {
    int draws = 100;                 ///< rounded up to pairs
    double level = 0.90;             ///< share of the draws inside a band
    std::uint64_t seed = 20240229;   ///< of the definitions: equal seeds give equal bands
    double assumedSpread = 1.0 / 3;  ///< standard deviation of a response that is assumed, relative to it
};

struct Band {
    double lower = 0;
    double upper = 0;
};

/// Draws of the purchase model's parameters (core/clv/parameter_draws.h); P(alive) of each customer follows the
/// draw. The responses to price are drawn as well, none above zero: an estimated elasticity with its standard
/// error, an assumed one with `assumedSpread`. Spend per occasion and the levers are held. Of a large base every
/// n-th customer stands for its neighbours; bands are scaled to the result's figures.
struct WhatIfBand {
    double level = 0.90;
    int draws = 0;
    Band base;                     ///< of the base's residual
    Band changed;                  ///< of the scenario's residual
    Band change;                   ///< of their difference
    double chanceBetter = 0;       ///< share of draws in which the scenario beats the base
    std::vector<Band> baseMargin;  ///< of cumulativeMargin, by month
    std::vector<Band> changedMargin;
};

}  // namespace perennial

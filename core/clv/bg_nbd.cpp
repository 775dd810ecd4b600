#include "core/clv/bg_nbd.h"

#include "core/clv/beta_geometric_model.h"

namespace perennial {

ModelInfo bgNbd()
{
    return {.name = "bg-nbd",
            .parameters = {"r", "alpha", "a", "b"},
            .reference = "Fader, Hardie & Lee 2005, Marketing Science 24(2)",
            .fit = fitBetaGeometric<FirstDropout::AfterFirstRepeat>,
            .at = betaGeometricAt<FirstDropout::AfterFirstRepeat>};
}

}  // namespace perennial

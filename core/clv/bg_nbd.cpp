#include "core/clv/bg_nbd.h"

#include "core/clv/beta_geometric_model.h"

namespace perennial {

ModelInfo bgNbd()
{
    return {.name = "bg-nbd",
            .parameters = {"r", "alpha", "a", "b"},
            .reference = "Fader, Hardie & Lee 2005, Marketing Science 24(2)",
            .fit = fitBetaGeometric<FirstDropout::AfterFirstRepeat>,
            .at = betaGeometricAt<FirstDropout::AfterFirstRepeat>,
            .from = [](FitReport report) -> std::unique_ptr<FittedModel> {
                return std::make_unique<BetaGeometricModel>(std::move(report), FirstDropout::AfterFirstRepeat);
            }};
}

}  // namespace perennial

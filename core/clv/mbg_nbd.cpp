#include "core/clv/mbg_nbd.h"

#include "core/clv/beta_geometric_model.h"

namespace perennial {

ModelInfo mbgNbd()
{
    return {.name = "mbg-nbd",
            .parameters = {"r", "alpha", "a", "b"},
            .reference = "Batislam, Denizel & Filiztekin 2007, International Journal of Research in Marketing 24(3)",
            .fit = fitBetaGeometric<FirstDropout::AfterFirstPurchase>,
            .at = betaGeometricAt<FirstDropout::AfterFirstPurchase>,
            .from = [](FitReport report) -> std::unique_ptr<FittedModel> {
                return std::make_unique<BetaGeometricModel>(std::move(report), FirstDropout::AfterFirstPurchase);
            }};
}

}  // namespace perennial

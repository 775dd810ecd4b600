#include "core/clv/model.h"

#include "core/clv/bg_nbd.h"
#include "core/clv/mbg_nbd.h"
#include "core/clv/pareto_nbd.h"

#include <algorithm>
#include <array>

namespace perennial {

double FittedModel::probabilityAliveAfter(const CustomerState& c, double t, const Dynamics& d) const
{
    return probabilityAlive(c) * survivalAlive(c.frequency, c.age, t, d);
}

double FittedModel::expectedPurchases(const CustomerState& c, double t, const Dynamics& d) const
{
    double expected = 0;
    expectedPurchasesAlive(c.frequency, c.age, std::span(&t, 1), d, std::span(&expected, 1));
    return probabilityAlive(c) * expected;
}

double FittedModel::probabilityNoPurchase(const CustomerState& c, double t) const
{
    const double alive = probabilityAlive(c);
    return (1 - alive) + alive * noPurchaseAlive(c.frequency, c.age, t);
}

void FittedModel::purchaseDistribution(const CustomerState& c, double t, std::span<double> probability) const
{
    if (probability.empty())
        return;
    const double alive = probabilityAlive(c);
    purchaseDistributionAlive(c.frequency, c.age, t, probability);
    for (double& p : probability)
        p *= alive;
    probability[0] += 1 - alive;
}

Figure FittedModel::discountedResidual(const CustomerState& c, double delta) const
{
    const Figure alive = discountedResidualAlive(c.frequency, c.age, delta);
    return alive ? Figure(*alive * probabilityAlive(c)) : alive;
}

std::span<const ModelInfo> repeatBuyingModels()
{
    static const std::array models{bgNbd(), mbgNbd(), paretoNbd()};
    return models;
}

const ModelInfo* repeatBuyingModel(std::string_view name)
{
    const auto models = repeatBuyingModels();
    const auto found = std::ranges::find(models, name, &ModelInfo::name);
    return found == models.end() ? nullptr : &*found;
}

}  // namespace perennial

// Bases for the tests of what-if: reference summaries with models at published parameters.
#pragma once

#include "core/whatif/scenario.h"
#include "tests/core/made_base.h"

#include <array>
#include <cmath>

namespace perennial::test {

/// A summary with its models; WhatIfBase points into it.
struct WhatIfFixture {
    CustomerSummary summary;
    std::unique_ptr<FittedModel> model;
    std::unique_ptr<FittedModel> aliveModel;
    std::optional<SpendModel> spend;
    std::vector<double> historical;
    Segmentation segmentation;
    Definitions definitions;
    double margin = 0.4;

    [[nodiscard]] WhatIfBase base() const
    {
        WhatIfBase b;
        b.summary = &summary;
        b.model = model.get();
        b.aliveModel = aliveModel.get();
        b.spend = spend ? &*spend : nullptr;
        b.margin = margin;
        b.meanFirstOrder = 33;
        b.newCustomersPerYear = 800;
        for (const double value : historical)
            b.historicalTotal += value;
        b.historical = &historical;
        b.segmentation = &segmentation;
        return b;
    }
};

inline std::unique_ptr<FittedModel> modelAt(std::string_view name, std::span<const double> parameters)
{
    return std::move(repeatBuyingModel(name)->at(parameters, TimeUnit::Week).value());
}

/// Segments by number of repeat purchases: 0, 1 .. 2, more, and one with nobody.
inline void finish(WhatIfFixture& fixture)
{
    fixture.segmentation = {
        .id = "times", .names = {"once", "twice", "often", "nobody"}, .translatable = false, .of = {}};
    std::vector<std::uint16_t> segmentOf;
    for (std::size_t i = 0; i < fixture.summary.size(); ++i) {
        const std::uint32_t x = fixture.summary.frequency[i];
        segmentOf.push_back(x == 0 ? 0 : x < 3 ? 1 : 2);
        fixture.historical.push_back(fixture.summary.revenue[i].major() * fixture.margin);
    }
    fixture.segmentation.of = std::move(segmentOf);
    fixture.definitions.acquisitionCost = Money::fromMajor(12);
}

/// CDNOW 1/10 sample up to 1997-09-30 at the published parameters (product 1.3): Fader, Hardie & Lee 2005
/// and the other papers.
inline WhatIfFixture cdnowFixture(std::string_view model, std::string_view aliveModel)
{
    const auto at = [](std::string_view name) {
        if (name == "bg-nbd")
            return modelAt(name, std::array{.2426, 4.4136, .7929, 2.4259});
        if (name == "mbg-nbd")
            return modelAt(name, std::array{.5248, 6.1831, .8914, 1.6140});
        return modelAt(name, std::array{.5533, 10.578, .6062, 11.669});
    };
    WhatIfFixture fixture;
    fixture.summary = readReferenceSummary("oracle/cdnow_sample/cbs.csv", Day::from(1997, 9, 30));
    fixture.model = at(model);
    fixture.aliveModel = at(aliveModel);
    fixture.spend.emplace(6.2496, 3.7442, 15.4435);
    finish(fixture);
    return fixture;
}

/// Two years of an apparel shop, at the parameters of the reference fits beside its summary.
inline WhatIfFixture apparelFixture(std::string_view model, std::string_view aliveModel)
{
    const auto at = [](std::string_view name) {
        if (name == "bg-nbd")
            return modelAt(name,
                           std::array{0.6073113396744568, 20.956754431427473, 1.2755612898256452, 8.860948610639351});
        return modelAt("mbg-nbd",
                       std::array{1.8913802598326852, 45.82720163161367, 0.6023689694295662, 1.582370737522202});
    };
    WhatIfFixture fixture;
    fixture.summary = readReferenceSummary("oracle/apparelTrans/cbs.csv", Day::from(2006, 12, 31));
    fixture.model = at(model);
    fixture.aliveModel = at(aliveModel);
    fixture.spend.emplace(3.099038487544352, 5.653693323212224, 56.50419340015148);
    finish(fixture);
    return fixture;
}

}  // namespace perennial::test

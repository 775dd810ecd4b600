// What the tests of the engine share: every base and model that a property must hold on, and short ways to run one.
#pragma once

#include "core/base/figure.h"
#include "core/whatif/levers.h"
#include "core/whatif/scenario.h"
#include "tests/core/whatif_fixture.h"

#include <QtTest>

#include <bit>
#include <functional>

namespace perennial::test {

inline bool near(double a, double b, double relative)
{
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

inline bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

inline WhatIfResult exactly(const WhatIfEngine& engine, const Scenario& scenario)
{
    NoProgress nobody;
    auto result = engine.exact(scenario, nobody);
    if (!result)
        qWarning("%s", result.error().arguments.empty() ? "" : result.error().arguments.front().c_str());
    return result.value();
}

inline WhatIfResult quickly(const WhatIfEngine& engine, const Scenario& scenario)
{
    return engine.fast(scenario).value();
}

inline PredictionTerms terms(const WhatIfFixture& f, double dropout = 1)
{
    PredictionTerms result;
    result.horizonMonths = f.definitions.horizonMonths;
    result.margin = f.margin;
    result.dynamics.dropout = dropout;
    return result;
}

inline Scenario with(const std::function<void(Scenario&)>& change)
{
    Scenario scenario;
    change(scenario);
    return scenario;
}

inline Scenario everythingMoved()
{
    return with([](Scenario& s) {
        s.levers = {.price = 0.07,
                    .retentionPoints = 0.03,
                    .frequency = 0.02,
                    .marginPoints = 0.015,
                    .discountGiven = 0.04,
                    .acquisitionCost = 0.1,
                    .newCustomers = 0.2,
                    .retentionSpend = Money::fromMajor(0.5).value(),
                    .discountRate = 0.12,
                    .horizonMonths = 18};
    });
}

/// Rows of a data-driven test.
inline void addBases()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("alive");
    QTest::newRow("cdnow bg-nbd, alive by mbg-nbd") << "cdnow"
                                                    << "bg-nbd"
                                                    << "mbg-nbd";
    QTest::newRow("cdnow mbg-nbd") << "cdnow"
                                   << "mbg-nbd"
                                   << "mbg-nbd";
    QTest::newRow("cdnow pareto-nbd") << "cdnow"
                                      << "pareto-nbd"
                                      << "pareto-nbd";
    QTest::newRow("apparel bg-nbd, alive by mbg-nbd") << "apparel"
                                                      << "bg-nbd"
                                                      << "mbg-nbd";
    QTest::newRow("apparel mbg-nbd") << "apparel"
                                     << "mbg-nbd"
                                     << "mbg-nbd";
}

/// Of the present row.
inline WhatIfFixture fixture()
{
    QFETCH(QString, data);
    QFETCH(QString, model);
    QFETCH(QString, alive);
    return data == "cdnow" ? cdnowFixture(model.toStdString(), alive.toStdString())
                           : apparelFixture(model.toStdString(), alive.toStdString());
}

}  // namespace perennial::test

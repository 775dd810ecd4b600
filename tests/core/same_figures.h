// Figures of two analyses that must be the same to the last bit.
#pragma once

#include "core/analysis/analysis.h"

#include <QTest>

#include <bit>

namespace perennial::test {

inline bool sameFigure(const Figure& a, const Figure& b)
{
    return a ? b && std::bit_cast<std::uint64_t>(*a) == std::bit_cast<std::uint64_t>(*b) : !b && a.error() == b.error();
}

inline void compareFigures(const KeyFigures& a, const KeyFigures& b)
{
    for (const auto figure :
         {&KeyFigures::revenue, &KeyFigures::simpleClv, &KeyFigures::predictiveFormula, &KeyFigures::retentionForm,
          &KeyFigures::historicalTotal, &KeyFigures::historicalMean, &KeyFigures::residualTotal, &KeyFigures::clvTotal,
          &KeyFigures::clvMean, &KeyFigures::newCustomerClv, &KeyFigures::alive, &KeyFigures::annualRetention,
          &KeyFigures::acquisitionCost, &KeyFigures::valueToCac, &KeyFigures::ltvToCac, &KeyFigures::paybackMonths})
        QVERIFY(sameFigure(a.*figure, b.*figure));
    for (const auto figure :
         {&PurchaseFigures::averagePurchaseValue, &PurchaseFigures::purchaseFrequency, &PurchaseFigures::customerValue,
          &PurchaseFigures::customerValuePerYear, &PurchaseFigures::frequencyPerYear})
        QVERIFY(sameFigure(a.perWindow.*figure, b.perWindow.*figure));
    QCOMPARE(a.customers, b.customers);
    QCOMPARE(a.repeatCustomers, b.repeatCustomers);
    QCOMPARE(a.purchases, b.purchases);
    QCOMPARE(a.rows, b.rows);
    QCOMPARE(a.window.from.number, b.window.from.number);
    QCOMPARE(a.window.to.number, b.window.to.number);
    QCOMPARE(a.window.customers, b.window.customers);
    QCOMPARE(a.window.purchases, b.window.purchases);
    QVERIFY(a.window.revenue.major() == b.window.revenue.major());
    QVERIFY(a.lifespan.value == b.lifespan.value);
    QCOMPARE(a.lifespanCapped, b.lifespanCapped);
    QVERIFY(a.expectedPurchases == b.expectedPurchases);
}

}  // namespace perennial::test

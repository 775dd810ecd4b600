#include "core/whatif/figures.h"

#include <algorithm>
#include <cmath>

namespace perennial::whatif {

namespace {

constexpr std::size_t monthsShown = 24;

double retentionCost(const Outlook& outlook, const Terms& terms, std::span<const HorizonMonth> months, bool discounted)
{
    if (terms.retentionSpend == 0)
        return 0;
    double cost = 0;
    for (std::size_t k = 0; k < months.size(); ++k)
        cost += outlook.livingAt[k] * months[k].length / 12 * (discounted ? months[k].discount : 1);
    return cost * terms.retentionSpend;
}

double discountedSum(std::span<const double> cumulative, std::span<const HorizonMonth> months)
{
    double sum = 0;
    double before = 0;
    for (const HorizonMonth& month : months) {
        sum += (cumulative[month.end] - before) * month.discount;
        before = cumulative[month.end];
    }
    return sum;
}

/// Repeat purchases of a new customer within `months` (between two times: linear).
double purchasesWithin(std::span<const double> cumulative, double months)
{
    const auto whole = static_cast<std::size_t>(months);
    const double part = months - static_cast<double>(whole);
    return part == 0 ? cumulative[whole] : cumulative[whole] + part * (cumulative[whole + 1] - cumulative[whole]);
}

/// A new customer's margin within `months`, undiscounted.
double newMargin(const NewCustomers& coming, const Terms& terms, double months)
{
    const double repeat = coming.meanSpend * terms.purchases * terms.newPurchases;
    return terms.marginRate() * terms.price
           * (coming.meanFirstOrder + repeat * purchasesWithin(coming.purchases, months));
}

/// Margin of all who join during the horizon, at the beginning of each month, up to its end.
double marginOfJoiners(const NewCustomers& coming, const Terms& terms, const Times& times)
{
    double margin = 0;
    for (double joined = 0; joined < terms.horizon; ++joined) {
        const double share = std::min(1.0, terms.horizon - joined);
        const double left = std::min<double>(terms.horizon - joined, times.months);
        margin += share * coming.perYear / 12 * newMargin(coming, terms, left);
    }
    return margin;
}

Figure paybackOf(const NewCustomers& coming, const Terms& terms)
{
    for (double month = 0; month <= terms.horizon; ++month)
        if (newMargin(coming, terms, month) >= *coming.acquisitionCost)
            return month;
    return undefined(Reason::NotWithinHorizon);
}

}  // namespace

std::vector<HorizonMonth> horizonMonths(const Times& times, double horizon, double discountRate)
{
    std::vector<HorizonMonth> months;
    const auto discount = [discountRate](double month) { return std::pow(1 + discountRate, -month / 12); };
    const auto whole = static_cast<std::size_t>(horizon + 1e-9);
    for (std::size_t k = 1; k <= whole; ++k)
        months.push_back({k, 1, discount(static_cast<double>(k))});
    if (const double part = horizon - static_cast<double>(whole); part > 1e-9)
        months.push_back({times.size() - 1, part, discount(horizon)});
    return months;
}

void Sums::operator+=(const Sums& other)
{
    customers += other.customers;
    historical += other.historical;
    purchases += other.purchases;
    revenue += other.revenue;
    margin += other.margin;
    residual += other.residual;
    retentionCost += other.retentionCost;
    living += other.living;
    livingNextYear += other.livingNextYear;
    cumulativeMargin.resize(std::max(cumulativeMargin.size(), other.cumulativeMargin.size()));
    for (std::size_t k = 0; k < other.cumulativeMargin.size(); ++k)
        cumulativeMargin[k] += other.cumulativeMargin[k];
}

double residualOf(const Outlook& outlook, const Terms& terms, const Times& times)
{
    const std::vector<HorizonMonth> months = horizonMonths(times, terms.horizon, terms.discountRate);
    return terms.marginOfValue() * discountedSum(outlook.value, months) - retentionCost(outlook, terms, months, true);
}

Sums sumsOf(const Outlook& outlook, const Terms& terms, const Times& times)
{
    const std::vector<HorizonMonth> months = horizonMonths(times, terms.horizon, terms.discountRate);
    Sums sums;
    const std::size_t end = months.back().end;
    sums.purchases = terms.purchases * outlook.purchases[end];
    sums.revenue = terms.price * terms.purchases * outlook.value[end];
    sums.margin = terms.marginRate() * sums.revenue;
    sums.retentionCost = retentionCost(outlook, terms, months, false);
    sums.residual =
        terms.marginOfValue() * discountedSum(outlook.value, months) - retentionCost(outlook, terms, months, true);
    sums.living = outlook.living;
    sums.livingNextYear = outlook.livingNextYear;
    for (std::size_t k = 0; k <= monthsShown; ++k)
        sums.cumulativeMargin.push_back(terms.marginOfValue() * outlook.value[k]);
    return sums;
}

WhatIfFigures figuresOf(const Sums& sums, const Known& known)
{
    WhatIfFigures f;
    f.customers = static_cast<std::uint64_t>(std::llround(sums.customers));
    f.purchases = sums.purchases;
    f.aliveIn12Months = sums.livingNextYear;
    f.annualRetention = sums.living > 0 ? Figure(sums.livingNextYear / sums.living) : undefined(Reason::NoPurchases);
    const auto money = [&](double value) { return known.money ? Figure(value) : undefined(known.money.error()); };
    f.revenue = money(sums.revenue);
    f.margin = money(sums.margin);
    f.residual = money(sums.residual);
    f.profit = money(sums.margin - sums.retentionCost);
    f.newCustomerClv = f.ltvToCac = f.paybackMonths = undefined(Reason::NotApplicable);
    f.clvTotal = known.historical ? money(sums.historical + sums.residual) : undefined(Reason::NotApplicable);
    f.clvMean = f.clvTotal;
    if (f.clvMean)
        f.clvMean = f.customers > 0 ? Figure(*f.clvTotal / sums.customers) : undefined(Reason::NoPurchases);
    if (known.money)
        f.cumulativeMargin = sums.cumulativeMargin;
    return f;
}

void addNewCustomers(WhatIfFigures& figures, const Sums& sums, const NewCustomers& coming, const Terms& terms,
                     const Times& times, const Known& known)
{
    if (!known.money) {
        figures.newCustomerClv = figures.ltvToCac = figures.paybackMonths = undefined(known.money.error());
        return;
    }
    const double cost = coming.acquisitionCost.value_or(0);
    figures.profit = sums.margin - sums.retentionCost + marginOfJoiners(coming, terms, times)
                     - cost * coming.perYear * terms.horizon / 12;
    const std::vector<HorizonMonth> months = horizonMonths(times, terms.horizon, terms.discountRate);
    const double value =
        terms.marginRate() * terms.price
        * (coming.meanFirstOrder
           + coming.meanSpend * terms.purchases * terms.newPurchases * discountedSum(coming.purchases, months));
    figures.newCustomerClv = value - cost;
    const bool hasCost = coming.acquisitionCost && *coming.acquisitionCost > 0;
    figures.ltvToCac = hasCost ? Figure(value / cost) : undefined(Reason::NoAcquisitionCost);
    figures.paybackMonths = coming.acquisitionCost ? paybackOf(coming, terms) : undefined(Reason::NoAcquisitionCost);
}

}  // namespace perennial::whatif

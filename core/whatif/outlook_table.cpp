#include "core/whatif/outlook_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace perennial::whatif {

namespace {

constexpr std::size_t nodeCount = 15;
constexpr double mappedEnd = largestDropout / (1 + largestDropout);
constexpr std::array nextYear{12.0};

double nodeAngle(std::size_t node)
{
    return (2 * static_cast<double>(node) + 1) * std::numbers::pi / (2 * static_cast<double>(nodeCount));
}

/// The living fade smoothly: a few months describe them.
std::vector<double> curveMonthsFor(int months)
{
    std::vector<double> result{0, 3, 6, 12, 24};
    for (int month = 36; month < months + 12; month += 12)
        result.push_back(month);
    return result;
}

}  // namespace

void OutlookTable::Quantities::put(std::size_t quantity, std::size_t node, double value)
{
    if (values.size() < (quantity + 1) * nodeCount)
        values.resize((quantity + 1) * nodeCount);
    values[quantity * nodeCount + node] = value;
}

void OutlookTable::Quantities::finish(const Weights& one)
{
    atOne.resize(values.size() / nodeCount);
    for (std::size_t q = 0; q < atOne.size(); ++q)
        atOne[q] = value(q, one);
}

double OutlookTable::Quantities::value(std::size_t quantity, const Weights& weights) const
{
    double sum = 0;
    for (std::size_t n = 0; n < nodeCount; ++n)
        sum += weights[n] * values[quantity * nodeCount + n];
    return sum;
}

double OutlookTable::Quantities::growth(std::size_t quantity, const Weights& weights) const
{
    return atOne[quantity] == 0 ? 0 : value(quantity, weights) / atOne[quantity];
}

OutlookTable::OutlookTable(const CellTable& coarse, const FittedModel& model, const FittedModel& aliveModel,
                           const Times& times)
    : cells_(coarse)
    , aliveModel_(aliveModel)
    , times_(times)
    , curveMonths_(curveMonthsFor(times.months))
{
    const std::size_t width = times_.size();
    const double unit = daysPer(model.report().unit);
    for (std::size_t node = 0; node < nodeCount; ++node) {
        nodes_.push_back(mappedEnd * (1 + std::cos(nodeAngle(node))) / 2);
        factors_.push_back((node % 2 == 0 ? 1 : -1) * std::sin(nodeAngle(node)));
        const double dropout = nodes_.back() / (1 - nodes_.back());
        const std::vector<Outlook> outlooks = purchaseOutlooks(cells_, model, times_, dropout);
        const auto living = livingAfter(cells_, aliveModel_, nextYear, dropout);
        for (std::size_t s = 0; s < cells_.segments; ++s) {
            for (std::size_t i = 0; i < width; ++i) {
                purchases_.put(2 * s * width + i, node, outlooks[s].purchases[i]);
                purchases_.put((2 * s + 1) * width + i, node, outlooks[s].value[i]);
            }
            nextYear_.put(s, node, living[s][0]);
        }
        for (std::size_t i = 0; i < width; ++i)
            new_.put(i, node, model.expectedPurchasesNew(times_.month(i) * daysPerMonth / unit, {dropout, 1}));
    }
    const Weights one = weightsAt(1);
    purchases_.finish(one);
    nextYear_.finish(one);
}

OutlookTable::Weights OutlookTable::weightsAt(double dropout) const
{
    const double u = dropout / (1 + dropout);  // [0, infinity) mapped to [0, 1), 1 in the middle
    Weights result(nodeCount);
    double sum = 0;
    for (std::size_t n = 0; n < nodeCount; ++n) {
        if (u == nodes_[n]) {
            std::ranges::fill(result, 0);
            result[n] = 1;
            return result;
        }
        result[n] = factors_[n] / (u - nodes_[n]);
        sum += result[n];
    }
    for (double& w : result)
        w /= sum;
    return result;
}

double OutlookTable::livingNextYear(std::size_t segment, const Outlook& base, const Weights& weights) const
{
    return base.livingNextYear * nextYear_.growth(segment, weights);
}

std::vector<double> OutlookTable::newPurchases(const Weights& weights) const
{
    std::vector<double> result(times_.size());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = new_.value(i, weights);
    return result;
}

Outlook OutlookTable::at(std::size_t segment, const Outlook& base, const Weights& weights) const
{
    Outlook result = base;
    const std::size_t width = times_.size();
    for (std::size_t i = 0; i < width; ++i) {
        result.purchases[i] *= purchases_.growth(2 * segment * width + i, weights);
        result.value[i] *= purchases_.growth((2 * segment + 1) * width + i, weights);
    }
    result.livingNextYear = livingNextYear(segment, base, weights);
    if (!result.livingAt.empty())
        fillLiving(segment, result.livingAt, weights);
    return result;
}

const OutlookTable::Quantities& OutlookTable::livingCurve() const
{
    std::call_once(curveOnce_, [this] {
        for (std::size_t node = 0; node < nodeCount; ++node) {
            const auto living = livingAfter(cells_, aliveModel_, curveMonths_, nodes_[node] / (1 - nodes_[node]));
            for (std::size_t s = 0; s < cells_.segments; ++s)
                for (std::size_t i = 0; i < curveMonths_.size(); ++i)
                    curve_.put(s * curveMonths_.size() + i, node, living[s][i]);
        }
        curve_.finish(weightsAt(1));
    });
    return curve_;
}

void OutlookTable::fillLiving(std::size_t segment, std::vector<double>& livingAt, const Weights& weights) const
{
    const Quantities& curve = livingCurve();
    std::vector<double> fades;
    for (std::size_t i = 0; i < curveMonths_.size(); ++i)
        fades.push_back(curve.growth(segment * curveMonths_.size() + i, weights));
    for (std::size_t k = 0; k < livingAt.size(); ++k) {
        const auto month = static_cast<double>(k);
        const auto after = std::ranges::upper_bound(curveMonths_, month);
        if (after == curveMonths_.end()) {
            livingAt[k] *= fades.back();
            continue;
        }
        const auto j = static_cast<std::size_t>(after - curveMonths_.begin());
        const double share = (month - curveMonths_[j - 1]) / (curveMonths_[j] - curveMonths_[j - 1]);
        livingAt[k] *= fades[j - 1] + share * (fades[j] - fades[j - 1]);
    }
}

}  // namespace perennial::whatif

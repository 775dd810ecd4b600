#include "core/whatif/outlook_table.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perennial::whatif {

namespace {

constexpr int nodeCount = 21;

/// [0, infinity) mapped to [0, 1): 1 lies in the middle.
double mapped(double dropout)
{
    return dropout / (1 + dropout);
}

constexpr double mappedEnd = largestDropout / (1 + largestDropout);

double nodeAngle(int node)
{
    return (2 * node + 1) * std::numbers::pi / (2 * nodeCount);
}

/// 0, 1 year and some months between and beyond: the living fade smoothly.
std::vector<double> livingMonthsFor(int months)
{
    std::vector<double> result;
    for (const int month : {0, 3, 6, 12, 18, 24})
        result.push_back(month);
    for (int month = 36; month < months + 12; month += 12)
        result.push_back(month);
    return result;
}

}  // namespace

OutlookTable::OutlookTable(const CellTable& coarse, const FittedModel& model, const FittedModel& aliveModel,
                           const Times& times)
    : times_(times)
    , segments_(coarse.segments)
    , livingMonths_(livingMonthsFor(times.months))
{
    width_ = 2 * times_.size() + livingMonths_.size();
    values_.resize(segments_ * width_ * nodeCount);
    for (int node = 0; node < nodeCount; ++node) {
        nodes_.push_back(mappedEnd * (1 + std::cos(nodeAngle(node))) / 2);
        const double dropout = nodes_.back() / (1 - nodes_.back());
        const std::vector<Outlook> outlooks = purchaseOutlooks(coarse, model, times_, dropout);
        const auto living = livingAfter(coarse, aliveModel, livingMonths_, dropout);
        for (std::size_t s = 0; s < segments_; ++s) {
            double* column = &values_[s * width_ * nodeCount + static_cast<std::size_t>(node)];
            const auto put = [&](const std::vector<double>& quantities) {
                for (const double quantity : quantities) {
                    *column = quantity;
                    column += nodeCount;
                }
            };
            put(outlooks[s].purchases);
            put(outlooks[s].value);
            put(living[s]);
        }
    }
    const std::vector<double> one = weights(1);
    for (std::size_t q = 0; q < segments_ * width_; ++q) {
        double sum = 0;
        for (std::size_t n = 0; n < nodeCount; ++n)
            sum += one[n] * values_[q * nodeCount + n];
        atOne_.push_back(sum);
    }
}

std::vector<double> OutlookTable::weights(double dropout) const
{
    const double u = mapped(dropout);
    std::vector<double> result(nodeCount);
    double sum = 0;
    for (std::size_t n = 0; n < nodeCount; ++n) {
        if (u == nodes_[n]) {
            std::ranges::fill(result, 0);
            result[n] = 1;
            return result;
        }
        const int node = static_cast<int>(n);
        result[n] = (node % 2 == 0 ? 1 : -1) * std::sin(nodeAngle(node)) / (u - nodes_[n]);
        sum += result[n];
    }
    for (double& w : result)
        w /= sum;
    return result;
}

double OutlookTable::growth(std::size_t segment, std::size_t index, std::span<const double> weights) const
{
    const std::size_t q = segment * width_ + index;
    if (atOne_[q] == 0)
        return 0;
    double sum = 0;
    for (std::size_t n = 0; n < nodeCount; ++n)
        sum += weights[n] * values_[q * nodeCount + n];
    return sum / atOne_[q];
}

double OutlookTable::livingNextYear(std::size_t segment, const Outlook& base, double dropout) const
{
    constexpr std::ptrdiff_t year = 12;
    const auto at = std::ranges::find(livingMonths_, year) - livingMonths_.begin();
    return base.livingNextYear * growth(segment, 2 * times_.size() + static_cast<std::size_t>(at), weights(dropout));
}

Outlook OutlookTable::at(std::size_t segment, const Outlook& base, double dropout) const
{
    const std::vector<double> w = weights(dropout);
    Outlook result = base;
    for (std::size_t i = 0; i < times_.size(); ++i) {
        result.purchases[i] *= growth(segment, i, w);
        result.value[i] *= growth(segment, times_.size() + i, w);
    }
    result.livingNextYear = livingNextYear(segment, base, dropout);
    std::vector<double> fades;
    for (std::size_t i = 0; i < livingMonths_.size(); ++i)
        fades.push_back(growth(segment, 2 * times_.size() + i, w));
    for (std::size_t k = 0; k < result.livingAt.size(); ++k) {
        const auto month = static_cast<double>(k);
        const auto after = std::ranges::upper_bound(livingMonths_, month);
        if (after == livingMonths_.end()) {
            result.livingAt[k] *= fades.back();
            continue;
        }
        const auto j = static_cast<std::size_t>(after - livingMonths_.begin());
        const double share = (month - livingMonths_[j - 1]) / (livingMonths_[j] - livingMonths_[j - 1]);
        result.livingAt[k] *= fades[j - 1] + share * (fades[j] - fades[j - 1]);
    }
    return result;
}

}  // namespace perennial::whatif

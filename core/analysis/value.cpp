// Margin, CAC, historical and total value of each customer (product 1.1, 1.2).
#include "core/analysis/pipeline.h"
#include "core/summary/line_costs.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>

namespace perennial {

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

/// Spend of a month divided by its new customers; months without new customers have no CAC.
std::map<Month, double> costByMonth(const std::vector<SpendEntry>& spend, const CustomerSummary& summary)
{
    std::map<Month, std::uint64_t> newCustomers;
    for (const Day first : summary.first)
        ++newCustomers[Month::of(first)];
    std::map<Month, double> cost;
    for (const SpendEntry& entry : spend)
        if (newCustomers.contains(entry.month))
            cost[entry.month] += entry.amount.major() / static_cast<double>(newCustomers[entry.month]);
    return cost;
}

/// New customers and spend per (month, channel), so that each channel bears its own cost.
std::vector<float> costByChannel(const Analysis& analysis, const Segmentation& channels)
{
    std::vector<float> costs(analysis.summary().size(), none);
    const CustomerSummary& summary = analysis.summary();
    const auto channelCode = [&](const std::string& name) {
        const auto found = std::find(channels.names.begin(), channels.names.end(), name);
        return found == channels.names.end() ? -1 : static_cast<int>(found - channels.names.begin());
    };
    std::map<std::pair<Month, int>, std::uint64_t> newCustomers;
    for (std::size_t i = 0; i < summary.size(); ++i)
        ++newCustomers[{Month::of(summary.first[i]), channels.of[i]}];
    std::map<std::pair<Month, int>, double> cost;
    for (const SpendEntry& entry : analysis.definitions.spend) {
        const std::pair key{entry.month, channelCode(entry.channel)};
        if (newCustomers.contains(key))
            cost[key] += entry.amount.major() / static_cast<double>(newCustomers[key]);
    }
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const auto found = cost.find({Month::of(summary.first[i]), channels.of[i]});
        if (found != cost.end())
            costs[i] = static_cast<float>(found->second);
    }
    return costs;
}

const DictionaryColumn* columnWithRole(const Ledger& ledger, std::string_view role)
{
    for (const DictionaryColumn& column : ledger.attributes)
        if (column.role == role)
            return &column;
    return nullptr;
}

}  // namespace

void addMargin(Analysis& analysis)
{
    const CustomerSummary& summary = analysis.summary();
    analysis.marginGiven = analysis.definitions.margin.has_value() || !summary.cost.empty();
    analysis.marginRate = analysis.definitions.margin.value_or(1);
    if (!analysis.definitions.marginBy.empty())
        std::ranges::move(LineCosts(*analysis.ledger, analysis.definitions).unused(),
                          std::back_inserter(analysis.problems));
    if (summary.cost.empty())
        return;
    MoneySum revenue;
    MoneySum cost;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        revenue += summary.revenue[i];
        cost += summary.cost[i];
    }
    if (revenue.major() > 0)
        analysis.marginRate = 1 - cost.major() / revenue.major();
}

void addAcquisitionCost(Analysis& analysis)
{
    const Definitions& definitions = analysis.definitions;
    const CustomerSummary& summary = analysis.summary();
    if (!definitions.acquisitionCost && definitions.spend.empty())
        return;
    const bool byChannel = std::any_of(definitions.spend.begin(), definitions.spend.end(),
                                       [](const SpendEntry& e) { return !e.channel.empty(); });
    const DictionaryColumn* channel = columnWithRole(*analysis.ledger, "channel");
    if (byChannel && channel) {
        analysis.acquisitionCost =
            costByChannel(analysis, byColumn(analysis.observed->book, *analysis.ledger, summary, *channel));
        return;
    }
    const bool isGiven = definitions.spend.empty();
    std::vector<float> costs(summary.size(), isGiven ? static_cast<float>(definitions.acquisitionCost->major()) : none);
    const std::map<Month, double> cost = costByMonth(definitions.spend, summary);
    for (std::size_t i = 0; i < summary.size(); ++i)
        if (const auto found = cost.find(Month::of(summary.first[i])); found != cost.end())
            costs[i] = static_cast<float>(found->second);
    analysis.acquisitionCost = std::move(costs);
}

void addValue(Analysis& analysis)
{
    const CustomerSummary& summary = analysis.summary();
    if (!summary.hasAmounts || summary.size() == 0)
        return;
    MoneySum firstSpend;
    for (const Money spend : summary.firstOccasionSpend)
        firstSpend += spend;
    analysis.meanFirstOrder = firstSpend.major() / static_cast<double>(summary.size());

    const bool byLine = !summary.cost.empty();
    const double servingCost = analysis.definitions.servingCostPerOrder.major();
    std::vector<double> historical(summary.size());
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const double revenue = summary.revenue[i].major();
        const double margin = byLine ? revenue - summary.cost[i].major() : revenue * analysis.marginRate;
        const double cac = analysis.acquisitionCost.empty() || std::isnan(analysis.acquisitionCost[i])
                               ? 0.0
                               : static_cast<double>(analysis.acquisitionCost[i]);
        historical[i] = margin - cac - servingCost * summary.orders[i];
    }
    analysis.historical = std::move(historical);
    const Predictions& predictions = analysis.fitted->predictions;
    if (predictions.residual.size() != summary.size())
        return;
    std::vector<double> clv(summary.size());
    for (std::size_t i = 0; i < summary.size(); ++i)
        clv[i] = analysis.historical[i] + static_cast<double>(predictions.residual[i]);
    analysis.clv = std::move(clv);
}

}  // namespace perennial

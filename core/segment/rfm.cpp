#include "core/segment/segmentation.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace perennial {

namespace {

/// The values at ranks ceil(q n): each quantile is a value that occurs.
std::array<double, 4> quantileEdges(std::vector<double> values)
{
    std::array<double, 4> edges{};
    if (values.empty())
        return edges;
    auto from = values.begin();
    for (std::size_t e = 0; e < edges.size(); ++e) {
        const std::size_t rank = (values.size() * (e + 1) + edges.size()) / (edges.size() + 1);  // ceil(n (e + 1) / 5)
        const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
        std::nth_element(from, at, values.end());
        edges[e] = *at;
        from = at;
    }
    return edges;
}

std::uint8_t edgesBelow(const std::array<double, 4>& edges, double value)
{
    return static_cast<std::uint8_t>(std::ranges::count_if(edges, [value](double edge) { return edge < value; }));
}

double silence(const CustomerSummary& summary, std::size_t i)
{
    return summary.asOf - summary.last[i];
}
double occasions(const CustomerSummary& summary, std::size_t i)
{
    return summary.frequency[i] + 1.0;
}
double revenue(const CustomerSummary& summary, std::size_t i)
{
    return summary.revenue[i].major();
}

template <class Value>
std::vector<double> valuesOf(const CustomerSummary& summary, Value value)
{
    std::vector<double> values(summary.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = value(summary, i);
    return values;
}

bool holds(const RfmRule& rule, const RfmScores& scores, std::size_t i)
{
    return rule.recency.holds(scores.recency[i]) && rule.frequency.holds(scores.frequency[i])
           && (scores.monetary.empty() || rule.monetary.holds(scores.monetary[i]));
}

}  // namespace

RfmEdges rfmEdges(const CustomerSummary& summary)
{
    RfmEdges edges;
    edges.recency = quantileEdges(valuesOf(summary, silence));
    edges.frequency = quantileEdges(valuesOf(summary, occasions));
    if (summary.hasAmounts)
        edges.monetary = quantileEdges(valuesOf(summary, revenue));
    return edges;
}

RfmScores rfmScores(const CustomerSummary& summary)
{
    return rfmScores(summary, rfmEdges(summary));
}

RfmScores rfmScores(const CustomerSummary& summary, const RfmEdges& edges)
{
    RfmScores scores{.recencyEdges = edges.recency,
                     .frequencyEdges = edges.frequency,
                     .monetaryEdges = edges.monetary,
                     .recency = std::vector<std::uint8_t>(summary.size()),
                     .frequency = std::vector<std::uint8_t>(summary.size()),
                     .monetary = std::vector<std::uint8_t>(summary.hasAmounts ? summary.size() : 0)};
    for (std::size_t i = 0; i < summary.size(); ++i) {
        scores.recency[i] = static_cast<std::uint8_t>(5 - edgesBelow(edges.recency, silence(summary, i)));
        scores.frequency[i] = static_cast<std::uint8_t>(1 + edgesBelow(edges.frequency, occasions(summary, i)));
        if (summary.hasAmounts)
            scores.monetary[i] = static_cast<std::uint8_t>(1 + edgesBelow(edges.monetary, revenue(summary, i)));
    }
    return scores;
}

RfmRules defaultRfmRules()
{
    return {{
                {"champions", {4, 5}, {4, 5}, {4, 5}},
                {"loyal", {3, 5}, {3, 5}, {1, 5}},
                {"promising", {3, 5}, {1, 2}, {3, 5}},
                {"new", {4, 5}, {1, 2}, {1, 2}},
                {"at-risk", {2, 2}, {3, 5}, {1, 5}},
                {"lost-regulars", {1, 1}, {3, 5}, {1, 5}},
                {"hibernating", {1, 2}, {1, 2}, {1, 5}},
            },
            false};
}

Segmentation rfmSegments(const RfmScores& scores, const RfmRules& rules)
{
    Segmentation result{.id = "rfm", .names = {}, .translatable = !rules.ownNames, .of = {}};
    std::unordered_map<std::string, std::uint16_t> numbers;
    const auto numberOf = [&](const std::string& name) {
        const auto [entry, isNew] = numbers.try_emplace(name, static_cast<std::uint16_t>(result.names.size()));
        if (isNew)
            result.names.push_back(name);
        return entry->second;
    };
    std::vector<std::uint16_t> segmentOfRule;
    for (const RfmRule& rule : rules.rules)
        segmentOfRule.push_back(numberOf(rule.name));
    const std::uint16_t other = numberOf("other");

    std::vector<std::uint16_t> of(scores.recency.size());
    for (std::size_t i = 0; i < of.size(); ++i) {
        const auto rule = std::ranges::find_if(rules.rules, [&](const RfmRule& r) { return holds(r, scores, i); });
        of[i] = rule == rules.rules.end() ? other : segmentOfRule[static_cast<std::size_t>(rule - rules.rules.begin())];
    }
    result.of = std::move(of);
    return result;
}

}  // namespace perennial

#include "core/segment/rfm_cells.h"

#include <algorithm>
#include <map>

namespace perennial {

namespace {

/// The runs of chosen frequencies of one recency.
std::vector<ScoreRange> runsOf(const std::array<bool, 5>& chosen)
{
    std::vector<ScoreRange> runs;
    for (std::uint8_t score = 1; score <= static_cast<std::uint8_t>(chosen.size()); ++score) {
        if (!chosen[score - 1U])
            continue;
        if (score > 1 && chosen[score - 2U])
            runs.back().to = score;
        else
            runs.push_back({score, score});
    }
    return runs;
}

}  // namespace

std::vector<RfmRule> rulesOfCells(const RfmCells& chosen, const std::string& name)
{
    std::vector<RfmRule> rules;
    for (std::uint8_t recency = 5; recency >= 1; --recency)
        for (const ScoreRange& run : runsOf(chosen[recency - 1U])) {
            // the same run one recency better grows downwards
            const auto above = std::ranges::find_if(
                rules, [&](const RfmRule& rule) { return rule.frequency == run && rule.recency.from == recency + 1; });
            if (above != rules.end())
                above->recency.from = recency;
            else
                rules.push_back({name, {recency, recency}, run, {}});
        }
    return rules;
}

RfmCounts rfmCounts(const CustomerSummary& summary, const RfmEdges& edges, const RfmRules& rules)
{
    RfmCounts counts;
    const RfmScores scores = rfmScores(summary, edges);
    const Segmentation segments = rfmSegments(scores, rules);
    const std::vector<std::uint32_t> all = segments.counts();
    for (const RfmRule& rule : rules.rules)
        counts.ofRule.push_back(
            all[static_cast<std::size_t>(std::ranges::find(segments.names, rule.name) - segments.names.begin())]);
    RfmGridOf<std::map<std::uint16_t, std::uint32_t>> votes;
    for (std::size_t i = 0; i < segments.of.size(); ++i)
        ++votes[scores.recency[i] - 1U][scores.frequency[i] - 1U][segments.of[i]];
    for (std::uint8_t r = 1; r <= 5; ++r)
        for (std::uint8_t f = 1; f <= 5; ++f) {
            RfmCellCount& cell = counts.cells[r - 1U][f - 1U];
            const auto& vote = votes[r - 1U][f - 1U];
            for (const auto& [segment, customers] : vote)
                cell.customers += customers;
            const auto most = std::ranges::max_element(vote, {}, [](const auto& entry) { return entry.second; });
            const auto rule = std::ranges::find_if(
                rules.rules, [&](const RfmRule& one) { return one.recency.holds(r) && one.frequency.holds(f); });
            cell.group = most != vote.end()          ? segments.names[most->first]
                         : rule != rules.rules.end() ? rule->name
                                                     : segments.names.back();
        }
    return counts;
}

}  // namespace perennial

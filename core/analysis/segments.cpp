#include "core/analysis/pipeline.h"
#include "core/analysis/rule_data.h"
#include "core/segment/rfm_text.h"

#include <algorithm>

namespace perennial {

std::vector<Segmentation> segmentations(Analysis& analysis)
{
    const Observed& observed = *analysis.observed;
    const CustomerSummary& summary = observed.summary;
    const SegmentDefinitions& own = analysis.definitions.segments;
    std::vector<Segmentation> all;
    all.push_back(rfmSegments(rfmScoresOf(analysis, &analysis.problems), rfmRulesOf(analysis, &analysis.problems)));
    if (!analysis.clv.empty()) {
        all.push_back(valueTiers(analysis.clv, {own.topTier, own.middleTier}));
        const SegmentDefinitions usual;
        if (own.topTier != usual.topTier || own.middleTier != usual.middleTier)
            nameTiersAsCut(all.back());
    }
    if (observed.lapse.defined)
        all.push_back(lifecycle(summary, observed.lapse.days));
    all.push_back(acquisitionMonths(summary));
    all.push_back(acquisitionQuarters(summary));
    all.push_back(acquisitionYears(summary));
    for (const DictionaryColumn& column : analysis.ledger->attributes)
        if (canDivide(column.values.size(), summary.size()))
            all.push_back(byColumn(observed.book, *analysis.ledger, summary, column));
    return all;
}

RfmScores rfmScoresOf(const Analysis& analysis, std::vector<Error>* problems)
{
    const std::string& stored = analysis.definitions.segments.rfmEdges;
    if (!stored.empty()) {
        const auto edges = rfmEdgesFrom(stored);
        if (edges)
            return rfmScores(analysis.summary(), *edges);
        if (problems)
            problems->push_back(edges.error());
    }
    return rfmScores(analysis.summary());
}

RfmRules rfmRulesOf(const Analysis& analysis, std::vector<Error>* problems)
{
    const std::string& stored = analysis.definitions.segments.rfmRules;
    if (!stored.empty()) {
        auto rules = rfmRulesFrom(stored);
        if (rules)
            return std::move(*rules);
        if (problems)
            problems->push_back(rules.error());
    }
    return defaultRfmRules();
}

SegmentTable tableOf(const Analysis& analysis, Segmentation segmentation, std::span<const Lifetime> lifetimes)
{
    SegmentTable table{std::move(segmentation), {}};
    std::vector<std::vector<std::uint32_t>> members(table.segmentation.size());
    for (std::uint32_t i = 0; i < table.segmentation.of.size(); ++i)
        members[table.segmentation.of[i]].push_back(i);
    for (const auto& group : members)
        table.figures.push_back(keyFigures(analysis, group, lifetimes));
    return table;
}

Result<std::vector<bool>> filterOf(const Analysis& analysis, const std::string& filter)
{
    if (filter.empty())
        return std::vector<bool>();
    constexpr std::string_view rule = "rule:";
    if (filter.starts_with(rule))
        return customersOfRule(analysis, std::string_view(filter).substr(rule.size()));
    for (const SegmentTable& table : analysis.segments) {
        const Segmentation& segmentation = table.segmentation;
        if (!filter.starts_with(segmentation.id + "/"))
            continue;
        const auto found =
            std::find(segmentation.names.begin(), segmentation.names.end(), filter.substr(segmentation.id.size() + 1));
        if (found != segmentation.names.end())
            return segmentation.members(static_cast<std::size_t>(found - segmentation.names.begin()));
    }
    std::string known;
    for (const SegmentTable& table : analysis.segments)
        for (const std::string& name : table.segmentation.names)
            if (known.size() < 400)
                known.append(known.empty() ? "" : ", ").append(table.segmentation.id).append("/").append(name);
    return fail(ErrorKind::UnknownName, {"segment", filter, known}, {}, {Hint::CheckSpelling});
}

std::vector<std::uint32_t> membersOf(std::size_t n, const std::vector<bool>& chosen)
{
    std::vector<std::uint32_t> members;
    members.reserve(n);
    for (std::uint32_t i = 0; i < n; ++i)
        if (chosen.empty() || chosen[i])
            members.push_back(i);
    return members;
}

}  // namespace perennial

#include "core/analysis/pipeline.h"

#include <algorithm>

namespace perennial {

namespace {

/// A column of more distinct values than this divides nothing: names, order numbers, notes.
constexpr std::size_t mostSegmentsOfAColumn = 500;

}  // namespace

std::vector<Segmentation> segmentations(const Analysis& analysis)
{
    const Observed& observed = *analysis.observed;
    const CustomerSummary& summary = observed.summary;
    std::vector<Segmentation> all;
    all.push_back(rfmSegments(rfmScores(summary)));
    if (!analysis.clv.empty())
        all.push_back(valueTiers(analysis.clv));
    if (observed.lapse.defined)
        all.push_back(lifecycle(summary, observed.lapse.days));
    all.push_back(acquisitionMonths(summary));
    for (const DictionaryColumn& column : analysis.ledger->attributes)
        if (column.values.size() <= mostSegmentsOfAColumn)
            all.push_back(byColumn(observed.book, *analysis.ledger, summary, column));
    return all;
}

std::vector<bool> filterOf(const Analysis& analysis, const std::string& filter)
{
    std::vector<bool> chosen;
    for (const SegmentTable& table : analysis.segments) {
        const Segmentation& segmentation = table.segmentation;
        if (!filter.starts_with(segmentation.id + "/"))
            continue;
        const auto found =
            std::find(segmentation.names.begin(), segmentation.names.end(), filter.substr(segmentation.id.size() + 1));
        if (found == segmentation.names.end())
            continue;
        const auto wanted = static_cast<std::uint16_t>(found - segmentation.names.begin());
        chosen.resize(segmentation.of.size());
        for (std::size_t i = 0; i < chosen.size(); ++i)
            chosen[i] = segmentation.of[i] == wanted;
        return chosen;
    }
    return chosen;
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

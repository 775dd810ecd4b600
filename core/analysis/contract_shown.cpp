#include "core/analysis/contract_shown.h"

#include "core/analysis/contract_list.h"
#include "core/analysis/contract_rules.h"

#include <algorithm>

namespace perennial {

namespace {

constexpr std::string_view ruleFilter = "rule:";
constexpr std::size_t mostNamed = 400;  // characters of the segments that an error lists

/// Of the contracts shown; segments that nobody is in are gone.
Segmentation restricted(const Segmentation& whole, const std::vector<std::uint32_t>& of)
{
    std::vector<std::uint32_t> counts(whole.size());
    for (const std::uint32_t contract : of)
        ++counts[whole.of[contract]];
    Segmentation part{.id = whole.id, .names = {}, .translatable = whole.translatable, .of = {}};
    part.restMerged = whole.restMerged;
    std::vector<std::uint16_t> numbers(whole.size());
    for (std::size_t s = 0; s < whole.size(); ++s)
        if (counts[s] > 0) {
            numbers[s] = static_cast<std::uint16_t>(part.names.size());
            part.names.push_back(whole.names[s]);
        }
    std::vector<std::uint16_t> segmentOf(of.size());
    std::ranges::transform(of, segmentOf.begin(), [&](std::uint32_t c) { return numbers[whole.of[c]]; });
    part.of = std::move(segmentOf);
    return part;
}

std::vector<ShownContracts::Choice> choicesOf(const ContractBook& book, const Definitions& definitions)
{
    std::vector<ShownContracts::Choice> choices;
    const std::vector<Segmentation> offered = contractSegmentations(book, definitions);
    const auto front = segmentationBy(book, offered, definitions, {});
    const auto add = [&](const Segmentation& segmentation) {
        const std::vector<std::uint32_t> counts = segmentation.counts();
        for (std::size_t s = 0; s < segmentation.size(); ++s)
            if (counts[s] > 0)
                choices.push_back({segmentation.id + "/" + segmentation.names[s], segmentName(segmentation, s)});
    };
    if (front)
        add(*front);
    for (const Segmentation& segmentation : offered)
        if (segmentation.id == "own" && front && front->id != "own")
            add(segmentation);
    return choices;
}

}  // namespace

bool isFilterOf(const std::string& filter, const std::string& segmentation)
{
    return filter.starts_with(segmentation + "/");
}

Result<std::vector<bool>> contractsOfFilter(const ContractBook& book, const Definitions& definitions,
                                            const std::string& filter)
{
    if (filter.empty())
        return std::vector<bool>();
    if (filter.starts_with(ruleFilter))
        return contractsOfRule(book, std::string_view(filter).substr(ruleFilter.size()));
    std::string known;
    for (const Segmentation& segmentation : contractSegmentations(book, definitions)) {
        if (isFilterOf(filter, segmentation.id)) {
            const auto found = std::ranges::find(segmentation.names, filter.substr(segmentation.id.size() + 1));
            if (found != segmentation.names.end())
                return segmentation.members(static_cast<std::size_t>(found - segmentation.names.begin()));
        }
        for (const std::string& name : segmentation.names)
            if (known.size() < mostNamed)
                known.append(known.empty() ? "" : ", ").append(segmentation.id).append("/").append(name);
    }
    return fail(ErrorKind::UnknownName, {"segment", filter, known}, {}, {Hint::CheckSpelling});
}

namespace {

/// To those that the filter leaves; a filter that cannot be applied leaves all. Errors: Cancelled.
Result<> restrict(ShownContracts& shown, const Definitions& definitions, Progress& progress)
{
    const std::string& filter = definitions.contracts.filter;
    if (filter.empty())
        return {};
    const auto holds = contractsOfFilter(*shown.all, definitions, filter);
    if (!holds) {
        shown.problem = holds.error();
        return {};
    }
    for (std::uint32_t i = 0; i < holds->size(); ++i)
        if ((*holds)[i])
            shown.of.push_back(i);
    auto part = partOf(*shown.all, shown.of, progress);
    if (!part)
        return pass(part);
    shown.book = std::make_shared<const ContractBook>(std::move(*part));
    shown.filter = filter;
    return {};
}

}  // namespace

Result<ShownContracts> shownContracts(std::shared_ptr<const ContractBook> all, const Definitions& definitions,
                                      Progress& progress)
{
    ShownContracts shown;
    shown.all = shown.book = all;
    shown.choices = choicesOf(*all, definitions);
    if (auto done = restrict(shown, definitions, progress); !done)
        return pass(done);
    shown.list = contractList(shown.book);
    shown.values = std::make_shared<const ContractValues>(contractValues(*shown.book));
    return shown;
}

Result<ContractSegments> shownSegmentsBy(const ShownContracts& shown, const Definitions& definitions,
                                         const std::string& by, Progress& progress)
{
    auto segmentation = segmentationBy(*shown.all, contractSegmentations(*shown.all, definitions), definitions, by);
    if (!segmentation)
        return pass(segmentation);
    if (shown.filter.empty() || isFilterOf(shown.filter, segmentation->id))
        return contractSegments(*shown.all, std::move(*segmentation), progress);
    return contractSegments(*shown.book, restricted(*segmentation, shown.of), progress);
}

}  // namespace perennial

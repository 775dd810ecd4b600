#include "core/whatif/groups.h"

#include <algorithm>

namespace perennial::whatif {

namespace {

/// The number of a segment given as "id/name".
std::optional<std::size_t> segmentNamed(const Segmentation* segmentation, const std::string& name)
{
    for (std::size_t s = 0; segmentation != nullptr && s < segmentation->size(); ++s)
        if (name == segmentation->id + "/" + segmentation->names[s])
            return s;
    return std::nullopt;
}

Error unknownSegment(const Segmentation* segmentation, const std::string& name)
{
    std::string known;
    for (std::size_t s = 0; segmentation != nullptr && s < segmentation->size(); ++s) {
        known += known.empty() ? "" : ", ";
        known += segmentation->id;
        known += "/";
        known += segmentation->names[s];
    }
    return {ErrorKind::UnknownName, {"segment", name, known}, {}, {Hint::CheckSpelling}};
}

/// The levers of a rule, with what holds for everybody.
Levers ruled(Levers levers, const Levers& everybody)
{
    levers.acquisitionCost = everybody.acquisitionCost;
    levers.newCustomers = everybody.newCustomers;
    levers.discountRate = everybody.discountRate;
    levers.horizonMonths = everybody.horizonMonths;
    return levers;
}

}  // namespace

bool isOneSegment(const WhatIfBase& base, const Scenario& scenario)
{
    return base.chosen.empty() && base.segmentation != nullptr && base.segmentation->size() > 1
           && segmentNamed(base.segmentation, scenario.segment).has_value();
}

Result<std::vector<Group>> groupsOf(const WhatIfBase& base, const Scenario& scenario)
{
    const std::size_t segments = base.segmentation != nullptr ? base.segmentation->size() : 1;
    std::vector<bool> taken(segments);
    std::vector<Group> groups{{scenario.levers, {}}};
    for (const SegmentRule& rule : scenario.rules) {
        const auto segment = segmentNamed(base.segmentation, rule.segment);
        if (!segment)
            return std::unexpected(unknownSegment(base.segmentation, rule.segment));
        if (taken[*segment])
            continue;
        taken[*segment] = true;
        groups.push_back({ruled(rule.levers, scenario.levers), {*segment}});
    }
    const bool one = isOneSegment(base, scenario);
    const auto only = one ? segmentNamed(base.segmentation, scenario.segment) : std::nullopt;
    for (std::size_t s = 0; s < segments; ++s)
        if (!taken[s] && (!only || *only == s))
            groups.front().segments.push_back(s);
    return groups;
}

}  // namespace perennial::whatif

// What the segment filter of the definitions leaves of the contracts: what every page, the report and the command line
// show.
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/contract_segments.h"

#include <memory>
#include <optional>

namespace perennial {

struct ShownContracts {
    std::shared_ptr<const ContractBook> all;
    std::shared_ptr<const ContractBook> book;      ///< those shown; `all` without a filter
    Table list;                                    ///< contractList() of those shown
    std::shared_ptr<const ContractValues> values;  ///< of those shown
    std::vector<std::uint32_t> of;                 ///< the contract of `all` behind each one shown; empty: the same
    std::string filter;                            ///< in force; "" = none
    std::optional<Error> problem;                  ///< why the filter of the definitions is not in force
    struct Choice {
        std::string id;  ///< as the definitions keep it
        Term name;
    };
    std::vector<Choice> choices;  ///< segments to filter by: those in front, and the own ones

    /// The contracts that shownSegmentsBy() has divided: all of them, or those shown.
    [[nodiscard]] const std::shared_ptr<const ContractBook>& dividedInto(const ContractSegments& segments) const
    {
        return segments.segmentation.of.size() == all->table.size() ? all : book;
    }
};

/// Contracts for which a filter holds: "" (an empty list: all), "rule:EXPR" or "SEGMENTATION/NAME", "own/NAME" too.
/// Errors: UnknownName lists the segments there are; those of contractsOfRule().
[[nodiscard]] Result<std::vector<bool>> contractsOfFilter(const ContractBook& book, const Definitions& definitions,
                                                          const std::string& filter);

/// A filter that cannot be applied leaves all, and says why. Errors: Cancelled.
[[nodiscard]] Result<ShownContracts> shownContracts(std::shared_ptr<const ContractBook> all,
                                                    const Definitions& definitions, Progress& progress);

/// Those shown, divided one way. The groups are those of the base: tiers and quarters do not move with the filter. A
/// segmentation of which the filter names a segment shows all of its segments, side by side. `by` and errors as
/// contractSegmentsBy(); segments that nobody shown is in are left out.
[[nodiscard]] Result<ContractSegments> shownSegmentsBy(const ShownContracts& shown, const Definitions& definitions,
                                                       const std::string& by, Progress& progress);

/// The filter names a segment of this segmentation.
[[nodiscard]] bool isFilterOf(const std::string& filter, const std::string& segmentation);

}  // namespace perennial

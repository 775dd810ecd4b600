// Whether an analysis is made of customers that a sheet had already summed up.
#pragma once

#include "core/analysis/analysis.h"

#include <algorithm>

namespace perennial {

/// First and last purchase, count and mean spend of each customer are known; days, gaps and amounts of the single
/// purchases are not (core/summary/summed_customers.h): what is made of those is shown as undefined.
[[nodiscard]] inline bool isSummedUp(const std::vector<ImportRecord>& imports)
{
    return std::ranges::any_of(imports, [](const ImportRecord& import) { return import.source.kind == "customers"; });
}

[[nodiscard]] inline bool isSummedUp(const Analysis& analysis)
{
    return isSummedUp(analysis.imports);
}

}  // namespace perennial

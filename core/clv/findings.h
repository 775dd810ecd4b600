// What the user should know about the fits: each warning with the number that raised it, the number that
// would do, and the day on which it will be reached if the shop goes on as it does.
#pragma once

#include "core/clv/model.h"

#include <optional>
#include <string>
#include <vector>

namespace perennial {

struct Finding {
    FitWarning warning = FitWarning::HistoryTooShort;
    std::string model;  ///< that it was found in; empty when it belongs to the data
    double have = 0;    ///< by warning: repeat buyers, days, correlation, q, or the strongest month over the mean
    double need = 0;    ///< what would do, in the same measure
    std::optional<Day>
        enoughOn;  ///< when `need` is reached at the pace of the data so far; none when time will not mend it
    std::vector<std::string> parameters;  ///< BoundaryParameter: the names of those at their limit
};

/// The warnings of all reports, each once per kind (of the first model that has it), and those of the data:
/// OneTimeBuyersOnly, Seasonality (at least 24 complete months). In the order of FitWarning.
[[nodiscard]] std::vector<Finding> findingsOf(const std::vector<FitReport>& reports, const CustomerSummary& summary,
                                              const OccasionIndex& occasions);

/// Mean number of occasions of each month of the year relative to the year around it (centred moving mean of 12
/// months), from the complete months of the data; empty with under 24 of them. Entry 0 is January.
[[nodiscard]] std::vector<double> seasonalIndex(const CustomerSummary& summary, const OccasionIndex& occasions);

/// Name in JSON: "too-few-repeat-buyers".
[[nodiscard]] std::string name(FitWarning warning);

}  // namespace perennial

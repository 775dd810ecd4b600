// The data-quality report: what in the rows a careful reader would ask about, how much money it holds,
// and what it does to customer lifetime value.
#pragma once

#include "core/analysis/analysis.h"

#include <string>
#include <utility>
#include <vector>

namespace perennial {

enum class QualityIssue : std::uint8_t {
    DateGap,              // days without any purchase in the middle of a busy time
    FutureDates,          // rows after the time of import
    IsolatedDates,        // days far behind all others
    Outliers,             // purchases beyond Tukey's far fence of the logarithms
    ImpossibleFrequency,  // customers who buy as no person does
    Anonymous,            // rows without a customer
    WithoutRate,          // rows of a currency that has no rate: in quarantine
    count
};
[[nodiscard]] std::string name(QualityIssue issue);  ///< "date-gap", "impossible-frequency", ...

struct QualityFinding {
    QualityIssue issue = QualityIssue::DateGap;
    std::uint64_t rows = 0;
    std::uint64_t customers = 0;
    std::vector<OrderIndex> orders;                ///< of the ledger; empty where rows are not loaded or do not exist
    std::vector<std::pair<Day, Day>> periods;      ///< gaps (first and last day without a purchase), or the days
    std::vector<std::string> names;                ///< customers' keys, or currencies; the worst first, at most 20
    Figure amount = undefined(Reason::NoAmounts);  ///< money of these rows, major units
    double share = 0;                              ///< of all rows, 0..1
    double limit = 0;                              ///< outliers: the fence in major units
    /// Change of the mean CLV if these rows were left out (dates: if they counted); NotApplicable where nobody
    /// can know. Filled by addEffects().
    Figure effect = undefined(Reason::NotApplicable);
};

/// What there is to say, in the order of QualityIssue; empty for clean data. Linear in rows and orders.
[[nodiscard]] std::vector<QualityFinding> dataQuality(const Analysis& analysis, Day today);

/// Works out the effects with one more analysis for each finding that has one.
Result<> addEffects(std::vector<QualityFinding>& findings, const Analysis& analysis, Day today, Progress& progress);

/// The ids of the rows behind a finding, at most `limit`.
[[nodiscard]] std::vector<std::int64_t> rowsBehind(const QualityFinding& finding, const Ledger& ledger,
                                                   std::size_t limit);

}  // namespace perennial

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
    AmbiguousDates,       // dates of one import that can be read day first and month first; a finding each
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
    std::vector<RowsWithoutRate> waiting;          ///< quarantine: parallel to `names`
    DateReading dates;                             ///< ambiguous dates: how they were read; `names` is the file
    std::int64_t import = 0;                       ///< ambiguous dates: ImportRecord::id
    /// Change of the mean CLV if these rows were left out (late dates: if they counted; ambiguous ones: if they were
    /// read the other way); NotApplicable where nobody can know. Filled by addEffects().
    Figure effect = undefined(Reason::NotApplicable);
};

/// What there is to say, in the order of QualityIssue; empty for clean data. Linear in rows and orders.
[[nodiscard]] std::vector<QualityFinding> dataQuality(const Analysis& analysis);
/// The same of rows that are not analysed: without fitting a model. What needs a purchase is left out where there is
/// none.
[[nodiscard]] Result<std::vector<QualityFinding>> dataQuality(const Snapshot& snapshot, const Definitions& definitions,
                                                              Progress& progress);

/// Works out the effects with one more analysis for each finding that has one.
Result<> addEffects(std::vector<QualityFinding>& findings, const Analysis& analysis, Day today, Progress& progress);

/// The ids of the rows behind a finding, at most `limit`.
[[nodiscard]] std::vector<std::int64_t> rowsBehind(const QualityFinding& finding, const Ledger& ledger,
                                                   std::size_t limit);

}  // namespace perennial

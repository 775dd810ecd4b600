// The tables that leave the program, by name.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/table.h"
#include "core/export/customer_names.h"
#include "core/plays/plays.h"
#include "core/store/workspace.h"

#include <memory>
#include <string>
#include <vector>

namespace perennial {

/// Which customers, which columns, under which names.
struct CustomerExport {
    Privacy privacy = Privacy::Full;
    std::vector<std::string> columns;    ///< in this order; empty = all
    std::vector<std::uint32_t> members;  ///< base customers in this order; used when `some`
    bool some = false;
};

/// Every base customer: what customerTable() has, then name, clv tier, RFM group, stage and channel columns by
/// the segmentations there are ("segment_rfm"). The table refers to the analysis. UnknownName for a column
/// that does not exist names those that do.
[[nodiscard]] Result<Table> customerExport(const std::shared_ptr<const Analysis>& analysis,
                                           const CustomerExport& wanted, Progress& progress);

/// The names of its columns, in their usual order.
[[nodiscard]] Result<std::vector<std::string>> customerColumns(const std::shared_ptr<const Analysis>& analysis,
                                                               Progress& progress);

/// Every order: order, customer, date, net, rows and whether it counts as a purchase, or why not.
/// `orderIds` has one text per order of the ledger, or is empty (no id in the sheet).
[[nodiscard]] Table orderExport(const std::shared_ptr<const Analysis>& analysis, std::vector<std::string> orderIds,
                                Privacy privacy);

/// The text of every order's id, in the ledger's order of orders; empty when the sheets have none.
[[nodiscard]] Result<std::vector<std::string>> orderIdsOf(const Workspace& workspace, const Ledger& ledger);

/// One line a cohort and period. The table owns the cohorts.
[[nodiscard]] Table cohortExport(CohortTable cohorts);

/// One line a play. The table owns the plays.
[[nodiscard]] Table playExport(std::vector<Play> plays);

/// The keys of one group of a trial with what is known of them, for a mailing tool.
[[nodiscard]] Table groupExport(const std::shared_ptr<const Analysis>& analysis, std::vector<std::string> keys,
                                const std::string& title);

/// The table with these columns only, in this order. UnknownName names the known ones.
[[nodiscard]] Result<Table> chooseColumns(Table table, const std::vector<std::string>& columns);

}  // namespace perennial

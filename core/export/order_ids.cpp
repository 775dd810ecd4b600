// The ids of orders out of the workspace: a ledger does not load them.
#include "core/export/export_tables.h"

#include <algorithm>

namespace perennial {

Result<std::vector<std::string>> orderIdsOf(const Workspace& workspace, const Ledger& ledger)
{
    if (ledger.orderId.size() == ledger.orderCount() && ledger.orderCount() > 0)
        return ledger.orderId;
    std::vector<std::int64_t> first(ledger.orderCount(), 0);
    for (std::size_t row = 0; row < ledger.rowCount(); ++row)
        if (first[ledger.order[row]] == 0)
            first[ledger.order[row]] = ledger.rowId[row];
    const auto rows = workspace.rowsByIds(first);
    if (!rows)
        return pass(rows);
    std::vector<std::pair<std::int64_t, std::string>> texts;
    for (const SourceRow& row : *rows)
        if (!row.orderId.empty())
            texts.emplace_back(row.id, row.orderId);
    if (texts.empty())
        return std::vector<std::string>();
    std::sort(texts.begin(), texts.end());
    std::vector<std::string> ids(first.size());
    for (std::size_t order = 0; order < first.size(); ++order) {
        const auto found = std::lower_bound(texts.begin(), texts.end(), std::pair(first[order], std::string()));
        if (found != texts.end() && found->first == first[order])
            ids[order] = found->second;
    }
    return ids;
}

}  // namespace perennial

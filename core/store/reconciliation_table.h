// The table `reconciliation`: counting while rows arrive, writing, and reading back.
#pragma once

#include "core/store/import_writer.h"
#include "core/store/sqlite.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// "kept", "updated", "duplicate", "excluded", "rejected"
[[nodiscard]] std::string_view nameOf(RowOutcome outcome);

/// The reason of every updated row.
inline constexpr std::string_view changedReason = "changed";

/// Counts rows and money by outcome, reason and currency.
class ReconciliationCounter {
public:
    /// A rejected row has no currency and no amount.
    void count(RowOutcome outcome, std::string_view reason, std::string_view currency, Money amount);

    /// MoneyOverflow when a sum does not fit.
    [[nodiscard]] Result<> write(Database& database, std::int64_t import) const;

private:
    struct Cell {
        RowOutcome outcome = RowOutcome::Kept;
        std::string reason;
        std::string currency;
        std::uint64_t rows = 0;
        MoneySum amount;
    };
    std::vector<Cell> cells_;
    std::size_t previous_ = 0;
};

[[nodiscard]] Result<Reconciliation> readReconciliation(const Database& database, std::int64_t import);

/// Moves one row of an import from one outcome to another, when an earlier import was undone.
[[nodiscard]] Result<> moveOutcome(Database& database, std::int64_t import, RowOutcome from, RowOutcome to,
                                   std::string_view reasonTo, std::string_view currency, Money amount);

}  // namespace perennial

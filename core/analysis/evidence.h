// The evidence of a figure: the customers and the source rows behind it. The rows, summed, are the net
// revenue of the scope, exactly.
#pragma once

#include "core/analysis/analysis.h"

#include <optional>
#include <vector>

namespace perennial {

/// Whose rows, and from when.
struct Scope {
    std::vector<std::uint32_t> members;  ///< base customers
    std::optional<Day> from;             ///< first day on which money counts
    std::optional<Day> to;               ///< last one
    int ageBelow = 0;                    ///< only what lies less than so many days after the first purchase; 0 = all
    int ageFrom = 0;                     ///< only what lies so many days after it or more; 0 = all
    bool purchasesOnly = false;          ///< without the refunds that stand alone
};

struct EvidenceRow {
    std::uint32_t row = 0;   ///< of the ledger
    std::uint32_t base = 0;  ///< base customer
    Day day;                 ///< on which the money counts
    Money amount;
};

struct Evidence {
    std::vector<std::uint32_t> customers;  ///< the members, ascending
    std::vector<EvidenceRow> rows;         ///< in the order of the ledger
    std::uint64_t buyers = 0;              ///< of the members, those with a purchase in the scope
    std::uint64_t purchases = 0;           ///< orders
    MoneySum revenue;                      ///< of the rows
};

/// Linear in the rows of the ledger: for jobs. Cancelled on request.
[[nodiscard]] Result<Evidence> evidenceOf(const Analysis& analysis, const Scope& scope, Progress& progress);

/// The rows up to the as-of date of the orders that are left out for a reason, anonymous ones among them (their base is
/// noIndex). Summed they are the money that the count of this reason shows, unless an order mixes lines of several
/// states: these stand with the reason that the order is left out for. Linear in rows.
[[nodiscard]] Evidence evidenceOfExcluded(const Analysis& analysis, Exclusion exclusion);

/// Everybody, whatever the filter, over all time.
[[nodiscard]] Scope wholeScope(const Analysis& analysis);
/// Everybody, or the members of the segment filter, over all time.
[[nodiscard]] Scope shownScope(const Analysis& analysis);
/// The same in the window W.
[[nodiscard]] Scope windowScope(const Analysis& analysis);

}  // namespace perennial

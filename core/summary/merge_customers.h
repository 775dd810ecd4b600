// Customers that a person has declared to be one and the same. Merging is never automatic, acts on the
// ledger and not on the rows, and can be taken back at any time.
#pragma once

#include "core/summary/ledger.h"

#include <map>
#include <string>

namespace perennial {

/// Key of a customer -> key of the customer whose it really is. Chains are followed; a ring is left alone.
using CustomerMerges = std::map<std::string, std::string>;

/// The key at the end of the chain; `key` itself when it is not merged.
[[nodiscard]] std::string mergedKey(const CustomerMerges& merges, const std::string& key);

/// Gives the orders of merged customers to the one that stays and takes the others out. A merge whose
/// target the ledger does not have is left alone. Linear in orders.
void applyMerges(Ledger& ledger, const CustomerMerges& merges);

}  // namespace perennial

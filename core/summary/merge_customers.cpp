#include "core/summary/merge_customers.h"

#include <unordered_map>

namespace perennial {

std::string mergedKey(const CustomerMerges& merges, const std::string& key)
{
    const std::string* at = &key;
    for (std::size_t steps = 0; steps <= merges.size(); ++steps) {
        const auto next = merges.find(*at);
        if (next == merges.end())
            return *at;
        at = &next->second;
    }
    return key;  // a ring
}

void applyMerges(Ledger& ledger, const CustomerMerges& merges)
{
    if (merges.empty())
        return;
    std::unordered_map<std::string_view, CustomerIndex> indexOf;
    for (CustomerIndex i = 0; i < ledger.customerCount(); ++i)
        indexOf.emplace(ledger.customerKey[i], i);
    std::vector<CustomerIndex> target(ledger.customerCount());
    for (CustomerIndex i = 0; i < target.size(); ++i) {
        const auto found = indexOf.find(mergedKey(merges, ledger.customerKey[i]));
        target[i] = found == indexOf.end() ? i : found->second;
    }
    std::vector<CustomerIndex> number(target.size(), noIndex);
    CustomerIndex kept = 0;
    for (CustomerIndex i = 0; i < target.size(); ++i)
        if (target[i] == i)
            number[i] = kept++;
    for (CustomerIndex& customer : ledger.orderCustomer)
        if (customer != noIndex)
            customer = number[target[customer]];
    for (CustomerIndex i = 0; i < target.size(); ++i) {
        if (number[i] == noIndex || number[i] == i)
            continue;
        ledger.customerKey[number[i]] = std::move(ledger.customerKey[i]);
        ledger.customerName[number[i]] = std::move(ledger.customerName[i]);
    }
    ledger.customerKey.resize(kept);
    ledger.customerName.resize(kept);
}

}  // namespace perennial

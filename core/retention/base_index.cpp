#include "core/retention/base_index.h"

#include <algorithm>

namespace perennial {

BaseIndex::BaseIndex(const CustomerSummary& summary)
{
    if (summary.size() == 0)
        return;
    places_.assign(*std::ranges::max_element(summary.customer) + 1, noIndex);
    for (std::uint32_t i = 0; i < summary.size(); ++i)
        places_[summary.customer[i]] = i;
}

BaseIndex::BaseIndex(const CustomerSummary& summary, std::span<const StandAloneRefund> refunds)
{
    if (!refunds.empty())
        *this = BaseIndex(summary);
}

}  // namespace perennial

// From a customer of the ledger to its place in a summary.
#pragma once

#include "core/summary/customer_summary.h"

#include <span>
#include <vector>

namespace perennial {

/// Built once in a linear pass. With `refunds` it is built only when there are any.
class BaseIndex {
public:
    explicit BaseIndex(const CustomerSummary& summary);
    BaseIndex(const CustomerSummary& summary, std::span<const StandAloneRefund> refunds);

    /// Place in the summary; noIndex for an anonymous customer or one outside the base.
    [[nodiscard]] std::uint32_t of(CustomerIndex customer) const
    {
        return customer < places_.size() ? places_[customer] : noIndex;
    }

private:
    std::vector<std::uint32_t> places_;
};

}  // namespace perennial

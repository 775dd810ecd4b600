#include "core/summary/summed_customers.h"

#include <cmath>

namespace perennial {

namespace {

constexpr long mostDays = 40'000;

}  // namespace

std::optional<SummedDays> daysOf(const SummedCustomer& customer, const SummedBase& base)
{
    const double days = daysPer(base.unit);
    const double recency = base.recencyIsSilence ? customer.age - customer.recency : customer.recency;
    for (const double value : {customer.repeats, recency * days, customer.age * days})
        if (!(std::abs(value) <= static_cast<double>(mostDays)))
            return std::nullopt;
    SummedDays found;
    found.repeats = std::lround(customer.repeats);
    found.age = std::lround(customer.age * days);
    found.last = found.repeats == 0 ? 0 : std::lround(recency * days);
    if (found.repeats < 0 || found.age < 0 || found.last < 0 || found.last > found.age || found.repeats > found.last)
        return std::nullopt;
    return found;
}

Ledger ledgerOf(const SummedBase& base)
{
    Ledger ledger;
    ledger.hasAmounts = base.hasSpend;
    ledger.currency = base.currency;
    for (const SummedCustomer& row : base.rows) {
        const auto days = daysOf(row, base);
        if (!days)
            continue;
        const auto customer = static_cast<CustomerIndex>(ledger.customerKey.size());
        const std::int64_t id = row.id != 0 ? row.id : static_cast<std::int64_t>(customer) + 1;
        ledger.customerKey.push_back(row.customer);
        ledger.customerName.emplace_back();
        const Day first = base.asOf - static_cast<int>(days->age);
        for (long i = 0; i <= days->repeats; ++i) {
            const double share = days->repeats == 0 ? 0 : static_cast<double>(i) / static_cast<double>(days->repeats);
            ledger.rowId.push_back(rowIdOf(id, i));
            ledger.order.push_back(static_cast<OrderIndex>(ledger.orderCustomer.size()));
            ledger.orderCustomer.push_back(customer);
            ledger.day.push_back(first + static_cast<int>(std::lround(share * static_cast<double>(days->last))));
            ledger.amount.push_back(row.spend);
            ledger.kind.push_back(LineKind::Sale);
            ledger.status.push_back(OrderStatus::Valid);
        }
    }
    return ledger;
}

}  // namespace perennial

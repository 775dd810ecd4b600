#include "core/retention/revenue_mix.h"

#include "core/retention/base_index.h"

#include <algorithm>

namespace perennial {

namespace {

std::vector<MonthMix> emptyMonths(Month first, Day asOf)
{
    std::vector<MonthMix> months(static_cast<std::size_t>(std::max(0, Month::of(asOf) - first)) + 1);
    for (std::size_t m = 0; m < months.size(); ++m) {
        months[m].month = first + static_cast<int>(m);
        months[m].complete = months[m].month.lastDay() <= asOf;
    }
    return months;
}

void addCustomer(std::vector<MonthMix>& months, std::span<const Occasion> own, Month start)
{
    Month previous{-1'000'000};
    for (const Occasion& occasion : own) {
        const Month month = Month::of(occasion.day);
        MonthMix& mix = months[static_cast<std::size_t>(month - months.front().month)];
        const bool isNew = month == start;
        (isNew ? mix.newOrders : mix.returningOrders) += occasion.orders;
        (isNew ? mix.newRevenue : mix.returningRevenue) += occasion.net;
        if (month != previous)
            ++(isNew ? mix.newCustomers : mix.returningCustomers);
        previous = month;
    }
}

}  // namespace

std::vector<MonthMix> revenueMix(const CustomerSummary& summary, const OccasionIndex& occasions,
                                 std::span<const StandAloneRefund> refunds, const std::vector<bool>& chosen)
{
    if (summary.size() == 0)
        return {};
    const Month firstMonth = Month::of(*std::ranges::min_element(summary.first));
    std::vector<MonthMix> months = emptyMonths(firstMonth, summary.asOf);
    for (std::size_t i = 0; i < summary.size(); ++i) {
        if (chosen.empty() || chosen[i])
            addCustomer(months, occasions.of(i), Month::of(summary.first[i]));
    }
    const BaseIndex indices(summary, refunds);
    for (const StandAloneRefund& refund : refunds) {
        const std::uint32_t i = indices.of(refund.customer);
        const Month month = Month::of(refund.day);
        if (i == noIndex || (!chosen.empty() && !chosen[i]) || refund.day > summary.asOf || month < firstMonth)
            continue;
        MonthMix& mix = months[static_cast<std::size_t>(month - firstMonth)];
        (month <= Month::of(summary.first[i]) ? mix.newRevenue : mix.returningRevenue) += refund.amount;
    }
    return months;
}

}  // namespace perennial

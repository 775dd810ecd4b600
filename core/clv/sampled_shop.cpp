#include "core/clv/sampled_shop.h"

#include <algorithm>

namespace perennial {

SampledShop sampledShop(const OrderBook& book, const Ledger& ledger, std::size_t most)
{
    const std::size_t customers = ledger.customerCount();
    const auto step = static_cast<CustomerIndex>(std::max<std::size_t>(1, (customers + most - 1) / most));
    const auto chosen = [&](CustomerIndex customer) { return customer != noIndex && customer % step == 0; };
    SampledShop shop;
    shop.ledger.hasAmounts = ledger.hasAmounts;
    shop.ledger.customerKey.resize((customers + step - 1) / step);
    OrderBook& sample = shop.book;
    sample.asOf = book.asOf;
    const Orders& all = book.orders;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!chosen(all.customer[i]))
            continue;
        sample.orders.customer.push_back(all.customer[i] / step);
        sample.orders.day.push_back(all.day[i]);
        sample.orders.net.push_back(all.net[i]);
        if (!all.cost.empty())
            sample.orders.cost.push_back(all.cost[i]);
        sample.orders.exclusion.push_back(all.exclusion[i]);
        sample.orders.rows.push_back(all.rows[i]);
    }
    for (const StandAloneRefund& refund : book.refunds)
        if (chosen(refund.customer)) {
            sample.refunds.push_back(refund);
            sample.refunds.back().customer /= step;
            sample.refunds.back().order = noIndex;  // orders are numbered anew
        }
    return shop;
}

}  // namespace perennial

#include "core/summary/row_shares.h"

#include "core/summary/status_rules.h"

#include <unordered_map>

namespace perennial {

namespace {

class Sharing {
public:
    Sharing(const Ledger& ledger, const Definitions& definitions, const OrderBook& book)
        : ledger_(ledger)
        , definitions_(definitions)
        , book_(book)
        , hasSale_(ledger.orderCount())
        , isRefunded_(ledger.orderCount())
    {
        for (std::size_t row = 0; row < ledger.rowCount(); ++row)
            if (ledger.kind[row] != LineKind::Refund)
                hasSale_[ledger.order[row]] = true;
        for (std::size_t row = 0; row < ledger.rowCount(); ++row)
            if (const OrderIndex target = isCountedRefund(row) ? targetOf(ledger.order[row]) : noIndex;
                target != noIndex)
                isRefunded_[target] = true;
        for (const StandAloneRefund& refund : book.refunds)
            if (refund.order != noIndex && hasSale_[refund.order] && !book.orders.isPurchase(refund.order))
                excessDay_.emplace(refund.order, refund.day);
    }

    [[nodiscard]] std::vector<RowShare> shares() const
    {
        std::vector<RowShare> all;
        for (std::uint32_t row = 0; row < ledger_.rowCount(); ++row) {
            if (ledger_.day[row] > book_.asOf)
                continue;
            if (ledger_.kind[row] == LineKind::Refund)
                addRefund(row, all);
            else if (isCountedSale(row))
                addToOrder(row, ledger_.order[row], all);
        }
        return all;
    }

private:
    [[nodiscard]] Exclusion statusExclusion(std::size_t row) const
    {
        return exclusionOf(ledger_.status[row], definitions_.rules);
    }
    [[nodiscard]] bool isCountedRefund(std::size_t row) const
    {
        return ledger_.kind[row] == LineKind::Refund && ledger_.day[row] <= book_.asOf
               && !isVoidRefund(statusExclusion(row));
    }
    /// A sale marked 'refunded' is like any other where refund rows tell the amount.
    [[nodiscard]] bool isCountedSale(std::size_t row) const
    {
        const Exclusion exclusion = statusExclusion(row);
        return exclusion == Exclusion::None
               || (exclusion == Exclusion::ReducedToZero && isRefunded_[ledger_.order[row]]);
    }
    [[nodiscard]] OrderIndex targetOf(OrderIndex order) const
    {
        if (hasSale_[order])
            return order;
        const OrderIndex parent = ledger_.refundedOrder.empty() ? noIndex : ledger_.refundedOrder[order];
        return parent != noIndex && hasSale_[parent] ? parent : noIndex;
    }
    [[nodiscard]] Money amountOf(std::size_t row) const
    {
        Money amount = ledger_.amount[row];
        // the order book has been built from the same sums: they do not overflow
        if (definitions_.rules.includeTax && !ledger_.tax.empty())
            amount = add(amount, ledger_.tax[row]).value_or(amount);
        if (definitions_.rules.includeShipping && !ledger_.shipping.empty())
            amount = add(amount, ledger_.shipping[row]).value_or(amount);
        return amount;
    }

    void addToOrder(std::uint32_t row, OrderIndex order, std::vector<RowShare>& all) const
    {
        const CustomerIndex customer = ledger_.orderCustomer[order];
        if (book_.orders.isPurchase(order))
            all.push_back({row, order, customer, book_.orders.day[order], amountOf(row)});
        else if (const auto excess = excessDay_.find(order); excess != excessDay_.end())
            all.push_back({row, noIndex, customer, excess->second, amountOf(row)});
    }

    void addRefund(std::uint32_t row, std::vector<RowShare>& all) const
    {
        if (!isCountedRefund(row))
            return;
        const OrderIndex order = ledger_.order[row];
        const OrderIndex target = targetOf(order);
        if (target == noIndex)
            all.push_back({row, noIndex, ledger_.orderCustomer[order], ledger_.day[row], amountOf(row)});
        else if (definitions_.refundDate == RefundDate::OwnDate && book_.orders.isPurchase(target))
            all.push_back({row, noIndex, ledger_.orderCustomer[target], ledger_.day[row], amountOf(row)});
        else
            addToOrder(row, target, all);
    }

    const Ledger& ledger_;
    const Definitions& definitions_;
    const OrderBook& book_;
    std::vector<bool> hasSale_;
    std::vector<bool> isRefunded_;
    std::unordered_map<OrderIndex, Day> excessDay_;  ///< orders whose refunds exceed them: the day of the excess
};

}  // namespace

std::vector<RowShare> rowShares(const Ledger& ledger, const Definitions& definitions, const OrderBook& book)
{
    return Sharing(ledger, definitions, book).shares();
}

}  // namespace perennial

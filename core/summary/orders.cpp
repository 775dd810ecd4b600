#include "core/summary/orders.h"

#include "core/summary/as_of.h"
#include "core/summary/line_costs.h"
#include "core/summary/status_rules.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace perennial {

namespace {

constexpr Day endOfTime{std::numeric_limits<std::int32_t>::max()};

/// What is known of an order while its rows pass by.
enum Flag : std::uint8_t {
    hasSale = 1,            // a sale row up to the as-of date, excluded or not
    hasCountedSale = 2,     // one that no status excludes
    hasSaleMoney = 4,       // a counted one with money
    hasLostMoney = 8,       // an excluded one with money
    hasOtherThanCard = 16,  // a counted one that is no gift card
    hasRefund = 32,         // a refund row that counts
    hasLateSale = 64,       // a sale row after the as-of date
};

void raise(std::uint8_t& flags, Flag flag, bool condition = true)
{
    flags = static_cast<std::uint8_t>(flags | (condition ? flag : 0));
}

/// One pass over the ledger under one as-of date.
class OrderBuilder {
public:
    OrderBuilder(const Ledger& ledger, const Definitions& definitions, Day asOf)
        : ledger_(ledger)
        , definitions_(definitions)
        , asOf_(asOf)
        , costs_(ledger, definitions)
        , flags_(ledger.orderCount())
    {
        book_.asOf = asOf;
        for (std::size_t i = 0; i < exclusions_.size(); ++i)
            exclusions_[i] = exclusionOf(static_cast<OrderStatus>(i), definitions.rules);
    }

    Result<OrderBook> build()
    {
        prepare();
        for (std::size_t row = 0; row < ledger_.rowCount(); ++row)
            takeRow(row);
        handRefundsToParents();
        for (std::size_t order = 0; order < flags_.size(); ++order)
            decide(order);
        emitRefunds();
        if (overflow_)
            return fail(ErrorKind::MoneyOverflow, {toDecimalString(book_.orders.net[overflowOrder_])});
        return std::move(book_);
    }

private:
    void prepare()
    {
        const std::size_t count = ledger_.orderCount();
        Orders& orders = book_.orders;
        orders.customer = ledger_.orderCustomer;
        orders.day.assign(count, endOfTime);
        orders.net.resize(count);
        if (costs_.any())
            orders.cost.resize(count);
        orders.exclusion.assign(count, Exclusion::None);
        orders.rows.assign(count, 0);
        if (std::find(ledger_.kind.begin(), ledger_.kind.end(), LineKind::Refund) != ledger_.kind.end())
            refund_.resize(count);
        if (std::find(ledger_.status.begin(), ledger_.status.end(), OrderStatus::Refunded) != ledger_.status.end())
            markedRefunded_.resize(count);
    }

    void accumulate(Money& sum, Money amount, std::size_t order)
    {
        if (const auto result = add(sum, amount)) {
            sum = *result;
        } else if (!overflow_) {
            overflow_ = true;
            overflowOrder_ = order;
        }
    }

    [[nodiscard]] Money amountOf(std::size_t row)
    {
        Money amount = ledger_.amount[row];
        if (definitions_.rules.includeTax && !ledger_.tax.empty())
            accumulate(amount, ledger_.tax[row], ledger_.order[row]);
        if (definitions_.rules.includeShipping && !ledger_.shipping.empty())
            accumulate(amount, ledger_.shipping[row], ledger_.order[row]);
        return amount;
    }

    ExclusionCount& excluded(Exclusion exclusion) { return book_.excluded[static_cast<std::size_t>(exclusion)]; }

    void takeRow(std::size_t row)
    {
        const OrderIndex order = ledger_.order[row];
        const bool isRefund = ledger_.kind[row] == LineKind::Refund;
        ++book_.orders.rows[order];
        if (ledger_.day[row] > asOf_) {
            raise(flags_[order], hasLateSale, !isRefund);
            excluded(Exclusion::AfterAsOf).amount += amountOf(row);
            if (flags_[order] == hasLateSale || flags_[order] == 0)
                book_.orders.day[order] = std::min(book_.orders.day[order], ledger_.day[row]);
            return;
        }
        if (isRefund)
            takeRefund(row, order);
        else
            takeSale(row, order);
    }

    void takeSale(std::size_t row, OrderIndex order)
    {
        Orders& orders = book_.orders;
        std::uint8_t& flags = flags_[order];
        const Money amount = amountOf(row);
        const Exclusion exclusion = exclusions_[static_cast<std::size_t>(ledger_.status[row])];
        orders.day[order] = flags & hasSale ? std::min(orders.day[order], ledger_.day[row]) : ledger_.day[row];
        flags |= hasSale;
        if (exclusion != Exclusion::None) {
            if (orders.exclusion[order] == Exclusion::None)
                orders.exclusion[order] = exclusion;
            raise(flags, hasLostMoney, !amount.isZero());
            if (exclusion == Exclusion::ReducedToZero)
                accumulate(markedRefunded_[order], amount, order);
            else
                excluded(exclusion).amount += amount;
            return;
        }
        raise(flags, hasCountedSale);
        raise(flags, hasSaleMoney, !amount.isZero());
        raise(flags, hasOtherThanCard, ledger_.kind[row] != LineKind::GiftCard);
        accumulate(orders.net[order], amount, order);
        if (!orders.cost.empty())
            accumulate(orders.cost[order], costs_.of(row), order);
    }

    [[nodiscard]] bool isVoidRefundRow(std::size_t row) const
    {
        return isVoidRefund(exclusions_[static_cast<std::size_t>(ledger_.status[row])]);
    }

    void takeRefund(std::size_t row, OrderIndex order)
    {
        Orders& orders = book_.orders;
        if (!(flags_[order] & hasSale))
            orders.day[order] =
                flags_[order] & hasRefund ? std::min(orders.day[order], ledger_.day[row]) : ledger_.day[row];
        if (isVoidRefundRow(row)) {
            const Exclusion exclusion = exclusions_[static_cast<std::size_t>(ledger_.status[row])];
            excluded(exclusion).amount += amountOf(row);
            if (!(flags_[order] & (hasSale | hasRefund)))
                orders.exclusion[order] = exclusion;
            return;
        }
        flags_[order] |= hasRefund;
        accumulate(refund_[order], amountOf(row), order);
        if (!orders.cost.empty())
            accumulate(orders.cost[order], costs_.of(row), order);
    }

    /// The order that a refund row of `order` reduces; noIndex = it stands alone.
    [[nodiscard]] OrderIndex targetOf(OrderIndex order) const
    {
        if (flags_[order] & (hasSale | hasLateSale))
            return order;
        if (ledger_.refundedOrder.empty())
            return noIndex;
        const OrderIndex parent = ledger_.refundedOrder[order];
        return parent != noIndex && (flags_[parent] & (hasSale | hasLateSale)) ? parent : noIndex;
    }

    void handRefundsToParents()
    {
        if (ledger_.refundedOrder.empty() || refund_.empty())
            return;
        for (OrderIndex order = 0; order < flags_.size(); ++order) {
            const OrderIndex target = flags_[order] & hasRefund ? targetOf(order) : noIndex;
            if (target == noIndex || target == order)
                continue;
            accumulate(refund_[target], refund_[order], target);
            if (!book_.orders.cost.empty())
                accumulate(book_.orders.cost[target], book_.orders.cost[order], target);
            flags_[target] |= hasRefund;
        }
    }

    void exclude(std::size_t order, Exclusion exclusion, Money amount)
    {
        book_.orders.exclusion[order] = exclusion;
        ++excluded(exclusion).orders;
        excluded(exclusion).amount += amount;
    }

    void decide(std::size_t order)
    {
        Orders& orders = book_.orders;
        const std::uint8_t flags = flags_[order];
        const Money refund = flags & hasRefund ? refund_[order] : Money();
        if (!(flags & hasSale)) {
            decideWithoutSale(order, refund);
            return;
        }
        resolveMarkedRefund(order);
        const bool counts =
            flags_[order] & hasSaleMoney || ((flags_[order] & hasCountedSale) && !(flags & hasLostMoney));
        const Money sale = orders.net[order];
        if (!counts)
            return exclude(order, orders.exclusion[order], refund);
        orders.exclusion[order] = Exclusion::None;
        Money net = sale;
        accumulate(net, refund, order);
        if (definitions_.rules.excludeGiftCards && !(flags & hasOtherThanCard) && !markedOnly_)
            return exclude(order, Exclusion::GiftCard, net);
        if (sale.isNegative())
            return exclude(order, Exclusion::NegativeNet, net);
        if (refund.isNegative() && net <= Money()) {
            orders.net[order] = Money();
            excess_.emplace(order, net);
            return exclude(order, Exclusion::ReducedToZero, Money());
        }
        if (definitions_.rules.excludeFree && ledger_.hasAmounts && sale.isZero())
            return exclude(order, Exclusion::Free, net);
        if (definitions_.refundDate == RefundDate::OrderDate)
            orders.net[order] = net;
    }

    void decideWithoutSale(std::size_t order, Money refund)
    {
        Orders& orders = book_.orders;
        if (flags_[order] & hasLateSale)
            return exclude(order, Exclusion::AfterAsOf, refund);
        if (flags_[order] & hasRefund)
            orders.exclusion[order] = Exclusion::RefundOnly;
        else if (orders.exclusion[order] != Exclusion::None)
            ++excluded(orders.exclusion[order]).orders;
        else
            orders.exclusion[order] = Exclusion::AfterAsOf;
    }

    /// Sales marked 'refunded': where refund rows tell the amount, these rows reduce them like any
    /// other sale; where none does, the mark itself is the refund.
    void resolveMarkedRefund(std::size_t order)
    {
        markedOnly_ = false;
        if (markedRefunded_.empty() || markedRefunded_[order].isZero())
            return;
        const Money marked = markedRefunded_[order];
        if (flags_[order] & hasRefund) {
            markedOnly_ = !(flags_[order] & hasCountedSale);
            flags_[order] |= hasCountedSale | hasSaleMoney;
            accumulate(book_.orders.net[order], marked, order);
        } else {
            excluded(Exclusion::ReducedToZero).amount += marked;
        }
    }

    void emit(const StandAloneRefund& refund)
    {
        auto& refunds = book_.refunds;
        if (!refunds.empty() && refunds.back().order == refund.order && refunds.back().day == refund.day
            && refunds.back().customer == refund.customer) {
            accumulate(refunds.back().amount, refund.amount, refund.order);
            accumulate(refunds.back().cost, refund.cost, refund.order);
        } else {
            refunds.push_back(refund);
        }
    }

    /// Stand-alone refunds: those without a known order, those on their own date by definition, and
    /// what exceeds a reduced order.
    void emitRefunds()
    {
        if (refund_.empty())
            return;
        std::unordered_map<std::size_t, Day> lastRefund;
        for (std::size_t row = 0; row < ledger_.rowCount(); ++row) {
            if (ledger_.kind[row] != LineKind::Refund || ledger_.day[row] > asOf_ || isVoidRefundRow(row))
                continue;
            const OrderIndex order = ledger_.order[row];
            const OrderIndex target = targetOf(order);
            if (target == noIndex)
                emit({ledger_.orderCustomer[order], ledger_.day[row], amountOf(row), order,
                      costs_.any() ? costs_.of(row) : Money()});
            else if (excess_.contains(target))
                lastRefund[target] =
                    std::max(lastRefund.try_emplace(target, ledger_.day[row]).first->second, ledger_.day[row]);
            else if (definitions_.refundDate == RefundDate::OwnDate && book_.orders.isPurchase(target))
                emit({ledger_.orderCustomer[target], ledger_.day[row], amountOf(row), target, {}});
        }
        for (OrderIndex order = 0; order < flags_.size() && !excess_.empty(); ++order)
            if (const auto excess = excess_.find(order); excess != excess_.end() && excess->second.isNegative())
                book_.refunds.push_back({ledger_.orderCustomer[order], lastRefund[order], excess->second, order,
                                         costs_.any() ? book_.orders.cost[order] : Money()});
    }

    const Ledger& ledger_;
    const Definitions& definitions_;
    const Day asOf_;
    const LineCosts costs_;
    OrderBook book_;
    std::array<Exclusion, static_cast<std::size_t>(OrderStatus::PartiallyRefunded) + 1> exclusions_{};
    std::vector<std::uint8_t> flags_;
    std::vector<Money> refund_;                      ///< refunds that reduce an order, or the sum of a refund-only one
    std::vector<Money> markedRefunded_;              ///< sales whose status says refunded
    std::unordered_map<std::size_t, Money> excess_;  ///< orders reduced to zero -> what the refund exceeds them by
    bool markedOnly_ = false;
    bool overflow_ = false;
    std::size_t overflowOrder_ = 0;
};

}  // namespace

Result<OrderBook> buildOrders(const Ledger& ledger, const Definitions& definitions, Day today)
{
    if (ledger.rowCount() == 0)
        return fail(ErrorKind::NoData, {"orders"});
    if (definitions.asOf)
        return OrderBuilder(ledger, definitions, *definitions.asOf).build();
    Result<OrderBook> book = OrderBuilder(ledger, definitions, endOfTime).build();
    if (!book)
        return book;
    DefaultAsOf found = defaultAsOf(book->orders, today);
    const bool anyLater = std::any_of(ledger.day.begin(), ledger.day.end(), [&](Day day) { return day > found.asOf; });
    if (anyLater)
        book = OrderBuilder(ledger, definitions, found.asOf).build();
    if (book) {
        book->asOf = found.asOf;
        book->isolatedDays = std::move(found.isolatedDays);
        book->futureDays = std::move(found.futureDays);
    }
    return book;
}

}  // namespace perennial

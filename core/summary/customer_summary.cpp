#include "core/summary/customer_summary.h"

#include "core/summary/day_order.h"

namespace perennial {

namespace {

constexpr std::uint64_t progressStep = 1 << 18;

/// What is known of one customer while the purchases pass by in the order of time.
struct Tally {
    Day first;
    Day last;
    std::uint32_t occasions = 0;
    std::uint32_t orders = 0;
    Money net;         ///< of the purchases
    Money firstSpend;  ///< of those on the first day
    Money refunds;     ///< stand-alone, negative
};

/// Adds with a memory: once a sum has left the range, the whole summary is an error.
class Adder {
public:
    void operator()(Money& sum, Money amount)
    {
        if (const auto result = add(sum, amount))
            sum = *result;
        else if (!overflow_)
            overflow_ = true, value_ = sum;
    }
    [[nodiscard]] bool overflow() const { return overflow_; }
    [[nodiscard]] std::unexpected<Error> error() const
    {
        return fail(ErrorKind::MoneyOverflow, {toDecimalString(value_)});
    }

private:
    bool overflow_ = false;
    Money value_;
};

class Summariser {
public:
    Summariser(const OrderBook& book, const Ledger& ledger, Day until)
        : book_(book)
        , ledger_(ledger)
        , until_(until)
        , tallies_(ledger.customerCount())
    {
        if (!book.orders.cost.empty())
            cost_.resize(tallies_.size());
    }

    Result<CustomerSummary> run(Progress& progress)
    {
        std::uint64_t done = 0;
        bool stopped = false;
        visitByDay(book_.orders, until_, tallies_.size(), [&](OrderIndex order) {
            if (++done % progressStep == 0)
                stopped = stopped || !progress.advance(done, book_.orders.size());
            if (!stopped && book_.orders.customer[order] != noIndex)
                take(order);
        });
        if (stopped || !progress.advance(book_.orders.size(), book_.orders.size()))
            return fail(ErrorKind::Cancelled);
        for (const StandAloneRefund& refund : book_.refunds)
            if (refund.customer != noIndex && refund.day <= until_)
                takeRefund(refund);
        CustomerSummary summary = collect();
        if (add_.overflow())
            return add_.error();
        if (summary.size() == 0)
            return fail(ErrorKind::NoData, {"purchases"});
        return summary;
    }

private:
    void take(OrderIndex order)
    {
        const Orders& orders = book_.orders;
        const CustomerIndex customer = orders.customer[order];
        Tally& tally = tallies_[customer];
        const Day day = orders.day[order];
        if (tally.occasions == 0)
            tally.first = day;
        if (tally.occasions == 0 || day != tally.last)
            ++tally.occasions;
        tally.last = day;
        ++tally.orders;
        add_(tally.net, orders.net[order]);
        if (day == tally.first)
            add_(tally.firstSpend, orders.net[order]);
        if (!cost_.empty())
            add_(cost_[customer], orders.cost[order]);
    }

    void takeRefund(const StandAloneRefund& refund)
    {
        add_(tallies_[refund.customer].refunds, refund.amount);
        if (!cost_.empty())
            add_(cost_[refund.customer], refund.cost);
    }

    [[nodiscard]] std::size_t countBase() const
    {
        std::size_t count = 0;
        for (const Tally& tally : tallies_)
            count += tally.occasions != 0;
        return count;
    }

    CustomerSummary collect()
    {
        CustomerSummary summary;
        summary.asOf = until_;
        summary.hasAmounts = ledger_.hasAmounts;
        reserve(summary, countBase());
        for (CustomerIndex customer = 0; customer < tallies_.size(); ++customer) {
            if (tallies_[customer].occasions == 0)
                summary.withoutPurchase.push_back(customer);
            else
                append(summary, customer);
        }
        return summary;
    }

    static void reserve(CustomerSummary& summary, std::size_t count)
    {
        summary.customer.reserve(count);
        summary.frequency.reserve(count);
        summary.recencyDays.reserve(count);
        summary.ageDays.reserve(count);
        summary.first.reserve(count);
        summary.last.reserve(count);
        summary.orders.reserve(count);
        summary.revenue.reserve(count);
        summary.firstOccasionSpend.reserve(count);
        summary.repeatSpend.reserve(count);
    }

    void append(CustomerSummary& summary, CustomerIndex customer)
    {
        const Tally& tally = tallies_[customer];
        Money revenue = tally.net;
        add_(revenue, tally.refunds);
        Money repeat = tally.net;
        add_(repeat, -tally.firstSpend);
        summary.customer.push_back(customer);
        summary.frequency.push_back(tally.occasions - 1);
        summary.recencyDays.push_back(static_cast<float>(tally.last - tally.first));
        summary.ageDays.push_back(static_cast<float>(until_ - tally.first));
        summary.first.push_back(tally.first);
        summary.last.push_back(tally.last);
        summary.orders.push_back(tally.orders);
        summary.revenue.push_back(revenue);
        summary.firstOccasionSpend.push_back(tally.firstSpend);
        summary.repeatSpend.push_back(repeat);
        if (!cost_.empty())
            summary.cost.push_back(cost_[customer]);
    }

    const OrderBook& book_;
    const Ledger& ledger_;
    const Day until_;
    std::vector<Tally> tallies_;
    std::vector<Money> cost_;
    Adder add_;
};

/// Ledger customer -> base customer, noIndex for those without a purchase.
std::vector<std::uint32_t> baseIndexOf(const CustomerSummary& summary)
{
    std::vector<std::uint32_t> base;
    if (!summary.customer.empty())
        base.assign(summary.customer.back() + std::size_t{1}, noIndex);
    for (std::uint32_t i = 0; i < summary.size(); ++i)
        base[summary.customer[i]] = i;
    return base;
}

}  // namespace

Result<CustomerSummary> summarise(const OrderBook& book, const Ledger& ledger, Day until, Progress& progress)
{
    return Summariser(book, ledger, until).run(progress);
}

OccasionIndex occasionsOf(const OrderBook& book, const CustomerSummary& summary)
{
    const std::vector<std::uint32_t> base = baseIndexOf(summary);
    OccasionIndex index;
    index.begin.resize(summary.size() + 1);
    for (std::size_t i = 0; i < summary.size(); ++i)
        index.begin[i + 1] = index.begin[i] + summary.frequency[i] + 1;
    index.occasions.resize(index.begin.back());
    std::vector<std::uint32_t> end(index.begin.begin(), index.begin.end() - 1);
    visitByDay(book.orders, summary.asOf, base.size(), [&](OrderIndex order) {
        const CustomerIndex customer = book.orders.customer[order];
        if (customer == noIndex)
            return;
        const std::uint32_t i = base[customer];
        const Day day = book.orders.day[order];
        if (end[i] == index.begin[i] || index.occasions[end[i] - 1].day != day)
            index.occasions[end[i]++].day = day;
        Occasion& occasion = index.occasions[end[i] - 1];
        // The summary has added the same values without overflow.
        occasion.net = add(occasion.net, book.orders.net[order]).value_or(occasion.net);
        ++occasion.orders;
    });
    return index;
}

Day windowStart(const CustomerSummary& summary, Window window)
{
    if (const auto months = monthsOf(window))
        return addMonths(summary.asOf, -*months) + 1;
    return summary.first.empty() ? summary.asOf : std::min(summary.asOf, std::ranges::min(summary.first));
}

WindowFigures windowFigures(const OrderBook& book, const CustomerSummary& summary, Window window,
                            const std::vector<bool>& chosen)
{
    const std::vector<std::uint32_t> base = baseIndexOf(summary);
    const auto isIn = [&](CustomerIndex customer) {
        return customer < base.size() && base[customer] != noIndex && (chosen.empty() || chosen[base[customer]]);
    };
    WindowFigures figures;
    figures.from = windowStart(summary, window);
    figures.to = summary.asOf;
    std::vector<bool> bought(summary.size());
    for (OrderIndex order = 0; order < book.orders.size(); ++order) {
        const Day day = book.orders.day[order];
        if (!book.orders.isPurchase(order) || day < figures.from || day > figures.to
            || !isIn(book.orders.customer[order]))
            continue;
        const std::uint32_t i = base[book.orders.customer[order]];
        figures.customers += !bought[i];
        bought[i] = true;
        ++figures.purchases;
        figures.revenue += book.orders.net[order];
    }
    for (const StandAloneRefund& refund : book.refunds)
        if (refund.day >= figures.from && refund.day <= figures.to && isIn(refund.customer))
            figures.revenue += refund.amount;
    return figures;
}

}  // namespace perennial

#include "core/analysis/pipeline.h"

namespace perennial {

namespace {

/// Base index of each customer of the ledger; noIndex for those without a purchase.
std::vector<std::uint32_t> baseIndices(const CustomerSummary& summary, std::size_t customers)
{
    std::vector<std::uint32_t> base(customers, noIndex);
    for (std::size_t i = 0; i < summary.size(); ++i)
        base[summary.customer[i]] = static_cast<std::uint32_t>(i);
    return base;
}

std::vector<std::uint32_t> rowsBehind(const Orders& orders, const std::vector<std::uint32_t>& base, std::size_t size,
                                      Day until)
{
    std::vector<std::uint32_t> rows(size);
    for (std::size_t o = 0; o < orders.size(); ++o)
        if (orders.isPurchase(o) && orders.customer[o] != noIndex && orders.day[o] <= until
            && base[orders.customer[o]] != noIndex)
            rows[base[orders.customer[o]]] += orders.rows[o];
    return rows;
}

/// Everything up to `until`.
Result<Observed> observedUntil(Day until, OrderBook book, const Ledger& ledger, const Definitions& definitions,
                               Extent extent, Progress& progress)
{
    auto summary = summarise(book, ledger, until, progress);
    if (!summary)
        return pass(summary);
    Observed observed{std::move(book), std::move(*summary), {}, {}, {}, {}};
    if (extent != Extent::Customers || definitions.model == contractModel)
        observed.occasions = occasionsOf(observed.book, observed.summary);
    if (extent == Extent::Customers)
        return observed;
    const std::vector<std::uint32_t> base = baseIndices(observed.summary, ledger.customerCount());
    observed.rows = rowsBehind(observed.book.orders, base, observed.summary.size(), until);
    observed.lapse = findLapse(observed.occasions, observed.summary);
    return observed;
}

}  // namespace

Result<WindowColumns> windowColumns(const Observed& observed, const Ledger& ledger, Window window)
{
    const OrderBook& book = observed.book;
    const std::size_t size = observed.summary.size();
    const std::vector<std::uint32_t> base = baseIndices(observed.summary, ledger.customerCount());
    const Day from = windowStart(observed.summary, window);
    const Day to = observed.summary.asOf;
    WindowColumns columns{from, to, std::vector<std::uint32_t>(size), std::vector<Money>(size)};
    bool overflow = false;
    const auto addTo = [&](CustomerIndex customer, Day day, Money amount, std::uint32_t purchases) {
        if (customer == noIndex || base[customer] == noIndex || day < from || day > to)
            return;
        const std::size_t i = base[customer];
        columns.purchases[i] += purchases;
        if (const auto sum = add(columns.revenue[i], amount))
            columns.revenue[i] = *sum;
        else
            overflow = true;
    };
    const Orders& orders = book.orders;
    for (std::size_t o = 0; o < orders.size(); ++o)
        if (orders.isPurchase(o))
            addTo(orders.customer[o], orders.day[o], orders.net[o], 1);
    for (const StandAloneRefund& refund : book.refunds)
        addTo(refund.customer, refund.day, refund.amount, 0);
    if (overflow)
        return fail(ErrorKind::MoneyOverflow);
    return columns;
}

Result<Observed> observe(const Snapshot& snapshot, const Definitions& definitions, Extent extent, Progress& progress)
{
    const Ledger& ledger = *snapshot.ledger;
    auto book = buildOrders(ledger, definitions, snapshot.today);
    if (!book)
        return pass(book);
    if (!progress.advance(1, 4))
        return fail(ErrorKind::Cancelled);
    const Day asOf = book->asOf;
    if (!definitions.calibrateUntil)
        return observedUntil(asOf, std::move(*book), ledger, definitions, extent, progress);
    if (!(*definitions.calibrateUntil < asOf))
        return fail(ErrorKind::OptionInvalid,
                    {"calibrate-until", toIso(*definitions.calibrateUntil), "a day before " + toIso(asOf)});
    auto known = observedUntil(*definitions.calibrateUntil, *book, ledger, definitions, extent, progress);
    if (!known || extent == Extent::Customers)
        return known;
    auto whole = observedUntil(asOf, std::move(*book), ledger, definitions, extent, progress);
    if (!whole)
        return whole;
    known->atAsOf = std::make_shared<const Observed>(std::move(*whole));
    return known;
}

}  // namespace perennial

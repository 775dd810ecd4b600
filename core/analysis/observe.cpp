#include "core/analysis/pipeline.h"
#include "core/retention/base_index.h"

#include <ranges>

namespace perennial {

namespace {

std::vector<std::uint32_t> rowsBehind(const Orders& orders, const CustomerSummary& summary, Day until)
{
    const BaseIndex indices(summary);
    std::vector<std::uint32_t> rows(summary.size());
    for (std::size_t o = 0; o < orders.size(); ++o)
        if (orders.isPurchase(o) && orders.day[o] <= until)
            if (const std::uint32_t i = indices.of(orders.customer[o]); i != noIndex)
                rows[i] += orders.rows[o];
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
    observed.rows = rowsBehind(observed.book.orders, observed.summary, until);
    observed.lapse = findLapse(observed.occasions, observed.summary);
    return observed;
}

}  // namespace

Result<WindowColumns> windowColumns(const Observed& observed, Window window)
{
    const CustomerSummary& summary = observed.summary;
    const Day from = windowStart(summary, window);
    const Day to = summary.asOf;
    WindowColumns columns{from, to, std::vector<std::uint32_t>(summary.size()), std::vector<Money>(summary.size())};
    bool overflow = false;
    const auto addTo = [&](std::size_t i, Money amount) {
        if (const auto sum = add(columns.revenue[i], amount))
            columns.revenue[i] = *sum;
        else
            overflow = true;
    };
    for (std::size_t i = 0; i < summary.size(); ++i)
        for (const Occasion& occasion : std::views::reverse(observed.occasions.of(i))) {
            if (occasion.day < from)
                break;
            columns.purchases[i] += occasion.orders;
            addTo(i, occasion.net);
        }
    const BaseIndex indices(summary, observed.book.refunds);
    for (const StandAloneRefund& refund : observed.book.refunds)
        if (const std::uint32_t i = indices.of(refund.customer); i != noIndex && from <= refund.day && refund.day <= to)
            addTo(i, refund.amount);
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

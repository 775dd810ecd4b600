// The per-customer summary: the sufficient statistics of the repeat-buying models, as columns.
#pragma once

#include "core/base/progress.h"
#include "core/summary/orders.h"

#include <cstdint>
#include <span>
#include <vector>

namespace perennial {

/// One entry per customer of the base (at least one occasion up to the end of observation).
/// Times are in days; a model divides by the days of its unit.
struct CustomerSummary {
    std::vector<CustomerIndex> customer;    ///< index into the ledger
    std::vector<std::uint32_t> frequency;   ///< x: occasions - 1
    std::vector<float> recencyDays;         ///< t_x: last - first occasion
    std::vector<float> ageDays;             ///< T: end of observation - first occasion
    std::vector<Day> first;                 ///< first occasion
    std::vector<Day> last;                  ///< last occasion
    std::vector<std::uint32_t> orders;      ///< valid orders
    std::vector<Money> revenue;             ///< net of valid orders and stand-alone refunds
    std::vector<Money> cost;                ///< of the same rows; empty when the sheet has none
    std::vector<Money> firstOccasionSpend;  ///< net of the orders of the first occasion
    std::vector<Money> repeatSpend;         ///< net of the orders of all later occasions (x of them)

    bool hasAmounts = true;
    Day asOf;                                    ///< end of observation
    std::vector<CustomerIndex> withoutPurchase;  ///< customers of the ledger with no valid order up to asOf

    [[nodiscard]] std::size_t size() const { return customer.size(); }
    /// m_x, mean spend of the repeat occasions (first left out); 0 when x = 0.
    [[nodiscard]] double meanRepeatSpend(std::size_t i) const
    {
        return frequency[i] == 0 ? 0 : repeatSpend[i].major() / frequency[i];
    }
};

/// Summarises all purchases up to `until` (inclusive); the end of observation is `until`.
/// Linear in orders. Fails with NoData when nobody has a purchase by then, Cancelled on request.
[[nodiscard]] Result<CustomerSummary> summarise(const OrderBook& book, const Ledger& ledger, Day until,
                                                Progress& progress);

/// An occasion: the purchases of one customer on one day.
struct Occasion {
    Day day;
    Money net;
    std::uint32_t orders = 0;
};

/// All occasions grouped by customer of a summary: those of base customer i are
/// occasions[begin[i] .. begin[i+1]), in the order of time.
struct OccasionIndex {
    std::vector<std::uint32_t> begin;  ///< size() + 1 entries
    std::vector<Occasion> occasions;

    [[nodiscard]] std::span<const Occasion> of(std::size_t i) const
    {
        return {occasions.data() + begin[i], occasions.data() + begin[i + 1]};
    }
};

[[nodiscard]] OccasionIndex occasionsOf(const OrderBook& book, const CustomerSummary& summary);

/// Figures of the window W, of identified customers only (product 1.2).
struct WindowFigures {
    Day from;                     ///< first day of the window
    Day to;                       ///< as-of date
    std::uint64_t customers = 0;  ///< C: distinct buyers
    std::uint64_t purchases = 0;  ///< N
    MoneySum revenue;             ///< R: valid orders' net + stand-alone refunds dated in W
    [[nodiscard]] int days() const { return to - from + 1; }
};

/// First day of the window of `window` ending at the summary's as-of date: the day after 'as-of minus n months'; All
/// starts at the first purchase.
[[nodiscard]] Day windowStart(const CustomerSummary& summary, Window window);
/// What was bought in the window that starts then. `chosen` limits it to some base customers (empty = all).
[[nodiscard]] WindowFigures windowFigures(const OrderBook& book, const CustomerSummary& summary, Window window,
                                          const std::vector<bool>& chosen = {});

}  // namespace perennial

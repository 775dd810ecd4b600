#include "core/retention/contract_months.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

namespace perennial {

namespace {

Figure shareOf(double part, double whole)
{
    return whole > 0 ? Figure(part / whole) : undefined(Reason::NoPurchases);
}

/// What one customer has at the end of each month.
struct Standing {
    std::uint32_t contracts = 0;
    double revenue = 0;
};

class MonthCounter {
public:
    explicit MonthCounter(const ContractTable& table)
        : table_(table)
        , first_(Month::of(std::ranges::min(table.start)))
        , standing_(static_cast<std::size_t>(Month::of(table.asOf) - first_) + 1)
    {
        months_.resize(standing_.size());
        for (std::size_t m = 0; m < months_.size(); ++m) {
            months_[m].month = first_ + static_cast<int>(m);
            months_[m].complete = months_[m].month.lastDay() <= table.asOf;
        }
    }

    std::vector<ContractMonth> count()
    {
        std::vector<std::uint32_t> order(table_.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return table_.customer[i]; });
        for (std::size_t begin = 0; begin < order.size();) {
            std::size_t end = begin + 1;
            // Contracts without a customer are each a customer of their own.
            while (end < order.size() && !table_.customer[order[begin]].empty()
                   && table_.customer[order[end]] == table_.customer[order[begin]])
                ++end;
            countCustomer(std::span(order).subspan(begin, end - begin));
            begin = end;
        }
        return std::move(months_);
    }

private:
    [[nodiscard]] std::size_t indexOf(Month month) const { return static_cast<std::size_t>(month - first_); }

    /// Months at whose end the contract runs: [from, to).
    [[nodiscard]] std::pair<std::size_t, std::size_t> span(std::uint32_t i) const
    {
        const std::size_t from = indexOf(Month::of(table_.start[i]));
        if (!table_.ended[i])
            return {from, months_.size()};
        return {from, std::max(from, indexOf(Month::of(table_.end[i])))};
    }

    void countCustomer(std::span<const std::uint32_t> contracts)
    {
        std::size_t from = months_.size();
        std::size_t to = 0;
        for (const std::uint32_t i : contracts) {
            const auto [begin, end] = span(i);
            from = std::min(from, begin);
            to = std::max(to, end);
            for (std::size_t m = begin; m < end; ++m) {
                ++standing_[m].contracts;
                standing_[m].revenue += table_.hasCharges() ? table_.monthlyCharge[i].major() : 0;
            }
        }
        Standing before;
        for (std::size_t m = from; m <= std::min(to, months_.size() - 1); ++m) {
            addTo(months_[m], before, standing_[m]);
            before = std::exchange(standing_[m], Standing{});
        }
    }

    static void addTo(ContractMonth& month, const Standing& before, const Standing& now)
    {
        month.customersBefore += before.contracts > 0;
        month.customers += now.contracts > 0;
        month.won += before.contracts == 0 && now.contracts > 0;
        month.lost += before.contracts > 0 && now.contracts == 0;
        month.revenueBefore += before.revenue;
        month.revenue += now.revenue;
        const double change = now.revenue - before.revenue;
        if (before.contracts == 0)
            month.wonRevenue += change;
        else if (now.contracts == 0)
            month.lostRevenue -= change;
        else
            (change > 0 ? month.expansion : month.contraction) += std::abs(change);
    }

    const ContractTable& table_;
    Month first_;
    std::vector<Standing> standing_;
    std::vector<ContractMonth> months_;
};

}  // namespace

Figure ContractMonth::logoChurn() const
{
    return shareOf(static_cast<double>(lost), static_cast<double>(customersBefore));
}

Figure ContractMonth::revenueChurn() const
{
    return shareOf(lostRevenue + contraction, revenueBefore);
}

Figure ContractMonth::expansionRate() const
{
    return shareOf(expansion, revenueBefore);
}

std::vector<ContractMonth> contractMonths(const ContractTable& table)
{
    return table.hasDates() ? MonthCounter(table).count() : std::vector<ContractMonth>();
}

}  // namespace perennial

#include "core/clv/contracts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace perennial {

namespace {

constexpr double nearPeriod = 0.2;
constexpr double regularShare = 0.6;
constexpr double graceOfPeriod = 0.5;

double daysOf(RenewalPeriod period)
{
    return monthsOf(period) * daysPerMonth;
}

std::optional<RenewalPeriod> periodOf(const CustomerSummary& summary, const OccasionIndex& occasions)
{
    constexpr std::array periods{RenewalPeriod::Month, RenewalPeriod::Quarter, RenewalPeriod::Year};
    std::array<std::uint64_t, periods.size()> near{};
    std::uint64_t gaps = 0;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const auto days = occasions.of(i);
        for (std::size_t k = 1; k < days.size(); ++k) {
            const double gap = days[k].day - days[k - 1].day;
            ++gaps;
            for (std::size_t p = 0; p < periods.size(); ++p)
                near[p] += std::abs(gap / daysOf(periods[p]) - 1) <= nearPeriod ? 1U : 0U;
        }
    }
    const auto most = std::ranges::max_element(near);
    if (static_cast<double>(*most) < regularShare * static_cast<double>(gaps))
        return std::nullopt;
    return periods[static_cast<std::size_t>(most - near.begin())];
}

/// Calls add(months until due, chance of the renewal) for each renewal of a running contract within `months`.
template <class Add>
void eachRenewal(const Contracts& c, const SbgModel& model, std::size_t i, double months, const Add& add)
{
    if (c.ended[i])
        return;
    const int step = monthsOf(c.period);
    const auto first = static_cast<double>(c.dueMonths[i]);
    for (int t = 1;; ++t) {
        const double due = first + static_cast<double>((t - 1) * step);
        if (due > months + 1e-9)
            return;
        add(due, model.survivalFrom(c.renewals[i], t));
    }
}

double discountAt(double months, const PredictionTerms& terms)
{
    return std::pow(1 + terms.discountRate, -std::max(1.0, std::ceil(months - 1e-9)) / 12);
}

}  // namespace

int monthsOf(RenewalPeriod period)
{
    switch (period) {
    case RenewalPeriod::Month: return 1;
    case RenewalPeriod::Quarter: return 3;
    case RenewalPeriod::Year: return 12;
    }
    return 1;
}

Result<Contracts> contractsFrom(const CustomerSummary& summary, const OccasionIndex& occasions)
{
    const auto impossible = [](const char* why) { return fail(ErrorKind::FitImpossible, {"sbg", why}); };
    if (summary.size() == 0)
        return impossible("no-customers");
    if (std::ranges::all_of(summary.frequency, [](std::uint32_t x) { return x == 0; }))
        return impossible("one-time-buyers-only");
    const auto period = periodOf(summary, occasions);
    if (!period)
        return impossible("no-regular-renewals");
    Contracts contracts{*period, {}, {}, {}};
    const double days = daysOf(*period);
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const double silent = summary.asOf - summary.last[i];
        const bool ended = silent > (1 + graceOfPeriod) * days;
        contracts.renewals.push_back(static_cast<int>(std::lround(double{summary.recencyDays[i]} / days)));
        contracts.ended.push_back(ended);
        contracts.dueMonths.push_back(ended ? 0.0F : static_cast<float>(std::max(0.0, days - silent) / daysPerMonth));
    }
    return contracts;
}

Result<SbgModel> fitContracts(const Contracts& contracts, const FitOptions& options, Progress& progress)
{
    return fitSbg(renewalsFromTenures(contracts.renewals, contracts.ended), options, progress);
}

double expectedRenewals(const Contracts& contracts, const SbgModel& model, std::size_t i, double months)
{
    double sum = 0;
    eachRenewal(contracts, model, i, months, [&](double, double chance) { sum += chance; });
    return sum;
}

double contractSurvival(const Contracts& contracts, const SbgModel& model, std::size_t i, double months)
{
    double survival = contracts.ended[i] ? 0 : 1;
    eachRenewal(contracts, model, i, months, [&](double, double chance) { survival = chance; });
    return survival;
}

Result<Predictions> predictContracts(const Contracts& contracts, const SbgModel& model, const CustomerSummary& summary,
                                     const PredictionTerms& terms, Progress& progress)
{
    if (auto sound = checkTerms(terms); !sound)
        return pass(sound);
    if (!progress.advance(0, 0))
        return fail(ErrorKind::Cancelled);
    Predictions out;
    out.model = "sbg";
    out.horizonMonths = terms.horizonMonths;
    out.spendDefined = summary.hasAmounts ? Figure(0.0) : undefined(Reason::NoAmounts);
    for (std::size_t i = 0; i < summary.size(); ++i) {
        double purchases = 0;
        double discounted = 0;
        eachRenewal(contracts, model, i, terms.horizonMonths, [&](double due, double chance) {
            purchases += chance;
            discounted += chance * discountAt(due, terms);
        });
        const bool due = !contracts.ended[i] && contracts.dueMonths[i] <= 12;
        out.probabilityAlive.push_back(contracts.ended[i] ? 0.0F : 1.0F);
        out.probabilityNoPurchase.push_back(due ? static_cast<float>(1 - model.survivalFrom(contracts.renewals[i], 1))
                                                : 1.0F);
        out.expectedPurchases.push_back(static_cast<float>(purchases));
        out.discountedPurchases.push_back(static_cast<float>(discounted));
        out.totalPurchases += purchases;
        if (!out.spendDefined)
            continue;
        const double spend = summary.revenue[i].major() / summary.orders[i];
        out.expectedSpend.push_back(static_cast<float>(spend));
        out.residual.push_back(static_cast<float>(spend * terms.margin * discounted));
        out.totalResidual += spend * terms.margin * discounted;
    }
    return out;
}

Figure newContractValue(const Contracts& contracts, const SbgModel& model, double meanFirstOrder, double meanSpend,
                        const PredictionTerms& terms)
{
    if (!checkTerms(terms) || !std::isfinite(meanFirstOrder) || !std::isfinite(meanSpend))
        return undefined(Reason::NotApplicable);
    const int step = monthsOf(contracts.period);
    double discounted = 0;
    for (int t = 1; t * step <= terms.horizonMonths + 1e-9; ++t)
        discounted += model.survival(t) * discountAt(t * step, terms);
    return terms.margin * (meanFirstOrder + meanSpend * discounted);
}

}  // namespace perennial

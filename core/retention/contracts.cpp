#include "core/retention/contracts.h"

#include "core/clv/formulas.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

void addMoney(ContractFigures& figures, const ContractTable& table, double margin, double discountRate)
{
    if (!table.total.empty()) {
        MoneySum paid;
        for (const Money total : table.total)
            paid += total;
        figures.paidTotal = paid.major();
    }
    if (!table.hasCharges())
        return;
    MoneySum running;
    MoneySum gone;
    for (std::size_t i = 0; i < table.size(); ++i)
        (table.ended[i] ? gone : running) += table.monthlyCharge[i];
    figures.recurringRevenue = running.major();
    figures.churnedRevenue = gone.major();
    const double all = running.major() + gone.major();
    figures.revenueChurn = all > 0 ? Figure(gone.major() / all) : undefined(Reason::NoPurchases);
    if (figures.monthlyRetention)
        figures.retentionForm =
            retentionForm(all / static_cast<double>(table.size()) * margin, *figures.monthlyRetention,
                          monthlyDiscount(discountRate), FirstPayment::Now);
}

/// Who stood before each renewal, who ended at it, and what they pay.
std::vector<TenureStep> tenureSteps(const ContractTable& table, const std::vector<int>& renewals)
{
    const auto periods = static_cast<std::size_t>(*std::ranges::max_element(renewals)) + 1;
    std::vector<TenureStep> steps(periods);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto made = static_cast<std::size_t>(renewals[i]);
        const double charge = table.hasCharges() ? table.monthlyCharge[i].major() : 0;
        if (table.ended[i]) {
            ++steps[made].lost;
            steps[made].revenueLost += charge;
        }
        // Entries are counted where they end, and added up from the far end below.
        const std::size_t last = made + (table.ended[i] ? 1 : 0);
        if (last > 0) {
            ++steps[last - 1].atRisk;
            steps[last - 1].revenueAtRisk += charge;
        }
    }
    for (std::size_t k = periods; k-- > 1;) {
        steps[k - 1].atRisk += steps[k].atRisk;
        steps[k - 1].revenueAtRisk += steps[k].revenueAtRisk;
    }
    while (!steps.empty() && steps.back().atRisk == 0)
        steps.pop_back();
    double survival = 1;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        steps[k].renewal = static_cast<int>(k) + 1;
        survival *= steps[k].retention();
        steps[k].survival = survival;
    }
    return steps;
}

Result<> addModel(ContractFigures& figures, const ContractTable& table, double margin, double discountRate,
                  Progress& progress)
{
    std::vector<int> renewals;
    for (std::size_t i = 0; i < table.size(); ++i)
        renewals.push_back(renewalsMade(static_cast<double>(table.months[i]), table.ended[i], table.periodMonths));
    figures.tenure = tenureSteps(table, renewals);
    auto model = fitSbg(renewalsFromTenures(renewals, table.ended), {}, progress);
    if (!model) {
        if (model.error().kind == ErrorKind::Cancelled)
            return pass(model);
        figures.failure = model.error();
        figures.residualValue = undefined(Reason::FitFailed);
        return {};
    }
    figures.sbg = std::move(*model);
    for (TenureStep& step : figures.tenure) {
        step.fittedRetention = figures.sbg->retention(step.renewal);
        step.fittedSurvival = figures.sbg->survival(step.renewal);
    }
    const double period = table.periodMonths;
    const double discount = std::pow(1 + discountRate, period / 12) - 1;
    // Contracts of equal length share one value.
    std::vector<Figure> residual(static_cast<std::size_t>(*std::max_element(renewals.begin(), renewals.end())) + 1,
                                 undefined(Reason::NotApplicable));
    double months = 0;
    double value = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table.ended[i])
            continue;
        Figure& known = residual[static_cast<std::size_t>(renewals[i])];
        if (!known)
            known = figures.sbg->residualLifetime(renewals[i], discount);
        if (!known) {
            figures.residualMonths = known;
            figures.residualValue = known;
            return {};
        }
        months += *known * period;
        value += table.hasCharges() ? *known * period * table.monthlyCharge[i].major() * margin : 0;
    }
    const std::uint64_t running = figures.customers - figures.ended;
    figures.residualMonths =
        running > 0 ? Figure(months / static_cast<double>(running)) : undefined(Reason::NoPurchases);
    if (table.hasCharges())
        figures.residualValue = value;
    return {};
}

}  // namespace

Figure ContractFigures::churnPerRenewal() const
{
    std::uint64_t stood = 0;
    std::uint64_t left = 0;
    for (const TenureStep& step : tenure) {
        stood += step.atRisk;
        left += step.lost;
    }
    return stood > 0 ? Figure(static_cast<double>(left) / static_cast<double>(stood))
                     : undefined(Reason::HistoryTooShort);
}

Figure ContractFigures::revenueChurnPerRenewal() const
{
    if (!recurringRevenue)
        return recurringRevenue;
    double stood = 0;
    double left = 0;
    for (const TenureStep& step : tenure) {
        stood += step.revenueAtRisk;
        left += step.revenueLost;
    }
    return stood > 0 ? Figure(left / stood) : undefined(Reason::HistoryTooShort);
}

const ContractMonth* ContractFigures::lastMonth() const
{
    for (auto month = months.rbegin(); month != months.rend(); ++month)
        if (month->complete)
            return &*month;
    return nullptr;
}

int renewalsMade(double months, bool ended, int periodMonths)
{
    constexpr double nearlyWhole = 0.1;
    const double periods = months / periodMonths;
    if (ended)
        return std::max(0, static_cast<int>(std::lround(periods)) - 1);
    return static_cast<int>(std::floor(periods + nearlyWhole));
}

Result<ContractBook> contractBook(ContractTable table, const Definitions& definitions, Progress& progress)
{
    ContractBook book{
        std::move(table), {}, definitions.margin.value_or(1), definitions.discountRate, definitions.margin.has_value()};
    auto figures = contractFigures(book.table, book.margin, book.discountRate, progress);
    if (!figures)
        return pass(figures);
    book.figures = std::move(*figures);
    return book;
}

Result<ContractFigures> contractFigures(const ContractTable& table, double margin, double discountRate,
                                        Progress& progress)
{
    if (table.size() == 0)
        return fail(ErrorKind::NoData, {"contracts"});
    ContractFigures figures;
    figures.customers = table.size();
    double months = 0;
    std::vector<Lifetime> lifetimes;
    for (std::size_t i = 0; i < table.size(); ++i) {
        figures.ended += table.ended[i];
        months += static_cast<double>(table.months[i]);
        lifetimes.push_back({static_cast<double>(table.months[i]), table.ended[i]});
    }
    const auto customers = static_cast<double>(table.size());
    figures.meanMonths = months / customers;
    figures.churnShare = static_cast<double>(figures.ended) / customers;
    if (months > 0) {
        figures.monthlyRetention = 1 - static_cast<double>(figures.ended) / months;
        figures.annualRetention = std::pow(*figures.monthlyRetention, 12);
    }
    figures.survival = kaplanMeier(std::move(lifetimes));
    figures.months = contractMonths(table);
    addMoney(figures, table, margin, discountRate);
    if (auto done = addModel(figures, table, margin, discountRate, progress); !done)
        return pass(done);
    return figures;
}

}  // namespace perennial

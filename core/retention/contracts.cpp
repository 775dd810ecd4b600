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

Result<> addModel(ContractFigures& figures, const ContractTable& table, double margin, double discountRate,
                  Progress& progress)
{
    std::vector<int> renewals;
    for (const float months : table.months)
        renewals.push_back(static_cast<int>(std::lround(std::max(0.0F, months))));
    auto model = fitSbg(renewalsFromTenures(renewals, table.ended), {}, progress);
    if (!model) {
        if (model.error().kind == ErrorKind::Cancelled)
            return pass(model);
        figures.failure = model.error();
        figures.residualValue = undefined(Reason::FitFailed);
        return {};
    }
    figures.sbg = std::move(*model);
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
            known = figures.sbg->residualLifetime(renewals[i], monthlyDiscount(discountRate));
        if (!known) {
            figures.residualMonths = known;
            figures.residualValue = known;
            return {};
        }
        months += *known;
        value += table.hasCharges() ? *known * table.monthlyCharge[i].major() * margin : 0;
    }
    const std::uint64_t running = figures.customers - figures.ended;
    figures.residualMonths =
        running > 0 ? Figure(months / static_cast<double>(running)) : undefined(Reason::NoPurchases);
    if (table.hasCharges())
        figures.residualValue = value;
    return {};
}

}  // namespace

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
    addMoney(figures, table, margin, discountRate);
    if (auto done = addModel(figures, table, margin, discountRate, progress); !done)
        return pass(done);
    return figures;
}

}  // namespace perennial

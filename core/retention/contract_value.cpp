#include "core/retention/contract_value.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

/// What a part is expected to bring, by the model that it has been given.
void addToCome(ContractBook& part)
{
    ContractFigures& f = part.figures;
    const std::vector<Figure> expected = monthsToCome(part);
    f.residualMonths = undefined(Reason::FitFailed);
    f.residualValue = undefined(part.table.hasCharges() ? Reason::FitFailed : Reason::NoAmounts);
    if (expected.empty())
        return;
    double months = 0;
    double value = 0;
    for (std::size_t i = 0; i < part.table.size(); ++i) {
        if (part.table.ended[i])
            continue;
        const Figure& own = expected[static_cast<std::size_t>(renewalsOf(part.table, i))];
        if (!own) {
            f.residualMonths = own;
            f.residualValue = own;
            return;
        }
        months += *own;
        value += part.table.hasCharges() ? *own * part.table.monthlyCharge[i].major() * part.margin : 0;
    }
    const std::uint64_t running = f.customers - f.ended;
    f.residualMonths = running > 0 ? Figure(months / static_cast<double>(running)) : undefined(Reason::NoPurchases);
    if (part.table.hasCharges())
        f.residualValue = value;
}

}  // namespace

int renewalsOf(const ContractTable& table, std::size_t i)
{
    return renewalsMade(static_cast<double>(table.months[i]), table.ended[i], table.periodMonths);
}

std::vector<Figure> monthsToCome(const ContractBook& book)
{
    std::vector<Figure> all;
    if (!book.figures.sbg)
        return all;
    int most = 0;
    for (std::size_t i = 0; i < book.table.size(); ++i)
        most = std::max(most, book.table.ended[i] ? 0 : renewalsOf(book.table, i));
    const double period = book.table.periodMonths;
    const double discount = std::pow(1 + book.discountRate, period / 12) - 1;
    for (int n = 0; n <= most; ++n) {
        const Figure periods = book.figures.sbg->residualLifetime(n, discount);
        all.push_back(periods ? Figure(*periods * period) : periods);
    }
    return all;
}

Result<ContractBook> partOf(const ContractBook& base, std::span<const std::uint32_t> contracts, Progress& progress)
{
    ContractBook part{base.table.only(contracts), {}, base.margin, base.discountRate, base.marginGiven, {}};
    if (!contracts.empty()) {
        auto figures = contractFigures(part.table, base.margin, base.discountRate, progress);
        if (!figures)
            return pass(figures);
        part.figures = std::move(*figures);
        const ContractFigures& f = part.figures;
        if (f.sbg && f.customers >= fewestForModel && f.ended >= fewestEndedForModel)
            part.ownModel = f.sbg;
    }
    ContractFigures& f = part.figures;
    f.sbg = base.figures.sbg;
    f.failure = base.figures.failure;
    if (!part.ownModel)
        for (TenureStep& step : f.tenure) {
            step.fittedRetention = f.sbg ? Figure(f.sbg->retention(step.renewal)) : undefined(Reason::FitFailed);
            step.fittedSurvival = f.sbg ? Figure(f.sbg->survival(step.renewal)) : undefined(Reason::FitFailed);
        }
    addToCome(part);
    return part;
}

ContractValues contractValues(const ContractBook& book)
{
    const ContractTable& table = book.table;
    ContractValues values;
    values.paidIsGiven = !table.total.empty();
    if (!values.paidIsGiven && !table.hasCharges())
        return values;
    for (std::size_t i = 0; i < table.size(); ++i)
        values.paid.push_back(values.paidIsGiven
                                  ? table.total[i].major()
                                  : table.monthlyCharge[i].major() * table.periodMonths * (renewalsOf(table, i) + 1));
    if (!table.hasCharges())
        return values;
    values.reason = Reason::FitFailed;
    const std::vector<Figure> months = monthsToCome(book);
    if (months.empty())
        return values;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const Figure expected = table.ended[i] ? Figure(0.0) : months[static_cast<std::size_t>(renewalsOf(table, i))];
        if (!expected) {
            values.reason = expected.error();
            values.toCome.clear();
            values.clv.clear();
            return values;
        }
        values.toCome.push_back(*expected * book.margin * table.monthlyCharge[i].major());
        values.clv.push_back(book.margin * values.paid[i] + values.toCome.back());
    }
    return values;
}

}  // namespace perennial

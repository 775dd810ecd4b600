#include "core/retention/contract_value.h"

#include <algorithm>
#include <cmath>

namespace perennial {

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

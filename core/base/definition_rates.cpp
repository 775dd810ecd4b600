// What the definitions say of exchange rates.
#include "core/base/definitions.h"

namespace perennial {

bool hasRates(const Definitions& definitions)
{
    return !definitions.rates.empty() || !definitions.ratesByDay.isEmpty();
}

bool ratesServe(const Definitions& definitions, const std::string& into)
{
    return definitions.ratesCurrency.empty() || definitions.ratesCurrency == into;
}

void recordRatesCurrency(Definitions& definitions, const std::string& currency)
{
    if (!hasRates(definitions))
        definitions.ratesCurrency.clear();
    else if (definitions.ratesCurrency.empty() && !currency.empty() && currency != unknownCurrency)
        definitions.ratesCurrency = currency;
}

std::string currencyOfFigures(const Definitions& definitions, const std::string& prevailing)
{
    if (definitions.currency != unknownCurrency)
        return definitions.currency;
    return definitions.ratesCurrency.empty() ? prevailing : definitions.ratesCurrency;
}

const Decimal* rateOf(const Definitions& definitions, const std::string& into, const std::string& currency, Day day)
{
    if (!ratesServe(definitions, into))
        return nullptr;
    if (const RateCourse* course = definitions.ratesByDay.courseOf(currency))
        return rateOn(*course, day);
    const auto one = definitions.rates.find(currency);
    return one == definitions.rates.end() ? nullptr : &one->second;
}

}  // namespace perennial

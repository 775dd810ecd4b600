// Sizes of groups by the power of the comparison.
#include "core/math/special_functions.h"
#include "core/plays/trial.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

Result<> check(const PowerTerms& terms)
{
    const auto inside = [](double value) { return value > 0 && value < 1; };
    if (!inside(terms.buyers))
        return fail(ErrorKind::OptionInvalid, {"buyers", std::to_string(terms.buyers), "0 ... 1"});
    if (!(terms.lift > 0) || terms.lift > 100)
        return fail(ErrorKind::OptionInvalid, {"lift", std::to_string(terms.lift), "0 ... 100"});
    if (!inside(terms.significance) || !inside(terms.power) || terms.power < 0.5)
        return fail(ErrorKind::OptionInvalid, {"power", std::to_string(terms.power), "0.5 ... 1"});
    return {};
}

/// Share of buyers with the play; no play wins everybody.
double raised(const PowerTerms& terms, double lift)
{
    constexpr double most = 0.999;
    return std::min(terms.buyers * (1 + lift), std::max(terms.buyers, most));
}

/// True when groups of these sizes show the lift with the power asked for.
bool shows(double heldBack, double contacted, const PowerTerms& terms, double lift)
{
    const double control = terms.buyers;
    const double treated = raised(terms, lift);
    const double pooled = (control * heldBack + treated * contacted) / (heldBack + contacted);
    const double spreadNone = std::sqrt(pooled * (1 - pooled) * (1 / heldBack + 1 / contacted));
    const double spread = std::sqrt(control * (1 - control) / heldBack + treated * (1 - treated) / contacted);
    return normalQuantile(1 - terms.significance / 2) * spreadNone + normalQuantile(terms.power) * spread
           <= treated - control;
}

/// The smallest n in 1 .. most for which `holds(n)`; most + 1 when none. Monotone.
template <class Holds>
std::uint64_t smallest(std::uint64_t most, Holds holds)
{
    std::uint64_t low = 1;
    std::uint64_t high = most + 1;
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (holds(static_cast<double>(middle)))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

double detectable(double heldBack, double contacted, const PowerTerms& terms)
{
    double low = 0;
    double high = 1;
    while (!shows(heldBack, contacted, terms, high) && high < 1000)
        high *= 2;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (shows(heldBack, contacted, terms, middle) ? high : low) = middle;
    }
    return high;
}

}  // namespace

Result<std::uint64_t> equalGroupSize(const PowerTerms& terms)
{
    if (auto checked = check(terms); !checked)
        return pass(checked);
    constexpr std::uint64_t most = 1'000'000'000;
    return smallest(most, [&](double n) { return shows(n, n, terms, terms.lift); });
}

Result<HoldBackSize> holdBackSize(std::uint64_t members, const PowerTerms& terms)
{
    if (auto checked = check(terms); !checked)
        return pass(checked);
    if (members < 2)
        return fail(ErrorKind::NoData, {"customers"});
    const std::uint64_t half = members / 2;
    const auto all = static_cast<double>(members);
    HoldBackSize size;
    size.customers = smallest(half, [&](double n) { return shows(n, all - n, terms, terms.lift); });
    size.enough = size.customers <= half;
    size.customers = std::min(size.customers, half);
    const auto held = static_cast<double>(size.customers);
    size.detectable = detectable(held, all - held, terms);
    return size;
}

}  // namespace perennial

#include "core/whatif/levers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <utility>

namespace perennial {

namespace {

constexpr double largestDiscount = 0.99;
constexpr double endless = std::numeric_limits<double>::infinity();

constexpr std::array<LeverInfo, 10> allLevers{{
    {"price", LeverUnit::Relative, -0.3, 0.3},
    {"discount-given", LeverUnit::Share, 0, 0.5},
    {"margin", LeverUnit::Points, -0.2, 0.2},
    {"frequency", LeverUnit::Relative, -0.3, 0.3},
    {"retention", LeverUnit::Points, -0.2, 0.2},
    {"retention-spend", LeverUnit::Money, 0, 100},
    {"acquisition-cost", LeverUnit::Relative, -0.5, 0.5},
    {"new-customers", LeverUnit::Relative, -0.5, 1},
    {"discount-rate", LeverUnit::Rate, 0, 0.3},
    {"horizon", LeverUnit::Months, 1, 36},
}};

/// Where a plain lever is kept; the others (money, unset by default) are written out below.
constexpr std::array<std::pair<std::string_view, double Levers::*>, 7> plainLevers{{
    {"price", &Levers::price},
    {"discount-given", &Levers::discountGiven},
    {"margin", &Levers::marginPoints},
    {"frequency", &Levers::frequency},
    {"retention", &Levers::retentionPoints},
    {"acquisition-cost", &Levers::acquisitionCost},
    {"new-customers", &Levers::newCustomers},
}};

double Levers::*plainLever(std::string_view name)
{
    const auto found = std::ranges::find(plainLevers, name, [](const auto& lever) { return lever.first; });
    return found == plainLevers.end() ? nullptr : found->second;
}

std::string written(double value, LeverUnit unit)
{
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    std::array<char, 64> text{};
    switch (unit) {
    case LeverUnit::Relative: std::snprintf(text.data(), text.size(), "%+.4g%%", value * 100); break;
    case LeverUnit::Points: std::snprintf(text.data(), text.size(), "%+.4gpp", value * 100); break;
    case LeverUnit::Share:
    case LeverUnit::Rate: std::snprintf(text.data(), text.size(), "%.4g%%", value * 100); break;
    case LeverUnit::Money:
    case LeverUnit::Months: std::snprintf(text.data(), text.size(), "%.6g", value); break;
    }
    return text.data();
}

/// Bounds of a value, the lower end left out when `open`.
struct Bounds {
    double minimum = -endless;
    double maximum = endless;
    bool open = false;

    [[nodiscard]] bool holds(double v) const
    {
        return std::isfinite(v) && (open ? v > minimum : v >= minimum) && v <= maximum;
    }
};

Bounds boundsOf(std::string_view lever, double marginRate, double longestHorizon)
{
    if (lever == "price" || lever == "discount-rate")
        return {-1, endless, true};
    if (lever == "discount-given")
        return {0, largestDiscount, false};
    if (lever == "margin")
        return {-endless, 1 - marginRate, false};
    if (lever == "retention")
        return {-1, 1, false};
    if (lever == "retention-spend")
        return {0, endless, false};
    if (lever == "horizon")
        return {1, longestHorizon, false};
    return {-1, endless, false};
}

Result<> checkEffect(const char* name, double value, double minimum, double maximum)
{
    if (std::isfinite(value) && value >= minimum && value <= maximum)
        return {};
    return fail(ErrorKind::OptionInvalid,
                {name, written(value, LeverUnit::Money),
                 written(minimum, LeverUnit::Money) + " .. " + written(maximum, LeverUnit::Money)});
}

}  // namespace

std::span<const LeverInfo> levers()
{
    return allLevers;
}

const LeverInfo* leverNamed(std::string_view name)
{
    const auto found = std::ranges::find(allLevers, name, &LeverInfo::name);
    return found == allLevers.end() ? nullptr : &*found;
}

double leverValue(const Levers& levers, std::string_view name, const LeverNeutrals& neutrals)
{
    if (const auto plain = plainLever(name))
        return levers.*plain;
    if (name == "retention-spend")
        return levers.retentionSpend.major();
    if (name == "discount-rate")
        return levers.discountRate.value_or(neutrals.discountRate);
    return name == "horizon" ? levers.horizonMonths.value_or(neutrals.horizonMonths) : 0;
}

void setLever(Levers& levers, std::string_view name, double value)
{
    if (const auto plain = plainLever(name))
        levers.*plain = value;
    else if (name == "retention-spend")
        levers.retentionSpend = Money::fromMajor(value).value_or(Money());
    else if (name == "discount-rate")
        levers.discountRate = value;
    else if (name == "horizon")
        levers.horizonMonths = value;
}

Error outOfBounds(const LeverInfo& lever, double value, double minimum, double maximum)
{
    std::string expected;
    if (std::isinf(maximum))
        expected = ">= " + written(minimum, lever.unit);
    else if (std::isinf(minimum))
        expected = "<= " + written(maximum, lever.unit);
    else
        expected = written(minimum, lever.unit) + " .. " + written(maximum, lever.unit);
    return {ErrorKind::OptionInvalid, {std::string(lever.name), written(value, lever.unit), expected}, {}, {}};
}

Result<> checkLevers(const Levers& levers, const SideEffects& effects, double marginRate, const LeverNeutrals& neutrals,
                     double longestHorizon)
{
    for (const LeverInfo& lever : allLevers) {
        const double value = leverValue(levers, lever.name, neutrals);
        const Bounds bounds = boundsOf(lever.name, marginRate, longestHorizon);
        if (bounds.holds(value))
            continue;
        Error error = outOfBounds(lever, value, bounds.minimum, bounds.maximum);
        if (bounds.open)  // the end itself is impossible
            error.arguments[2] = "> " + written(bounds.minimum, lever.unit);
        return std::unexpected(std::move(error));
    }
    if (const double h = leverValue(levers, "horizon", neutrals); h != std::round(h) && h != neutrals.horizonMonths)
        return fail(ErrorKind::OptionInvalid, {"horizon", written(h, LeverUnit::Months), "1, 2, 3 ..."});
    if (!effects.on)
        return {};
    if (auto sound = checkEffect("elasticity", effects.elasticity, -20, 0); !sound)
        return sound;
    if (auto sound = checkEffect("retention-response", effects.retentionResponse, -20, 0); !sound)
        return sound;
    if (auto sound = checkEffect("discount-quality", effects.discountQuality, 0, 20); !sound)
        return sound;
    return checkEffect("acquisition-elasticity", effects.acquisitionElasticity, 0.05, 1);
}

}  // namespace perennial

// The levers: their names, units and bounds, in the order in which they are applied.
#pragma once

#include "core/base/error.h"
#include "core/whatif/scenario.h"

#include <span>
#include <string>
#include <string_view>

namespace perennial {

enum class LeverUnit : std::uint8_t {
    Relative,  // change as a fraction of today's value: +0.05 = 5 % more
    Points,    // change in percentage points, as a fraction: +0.03 = 3 points
    Share,     // a share: 0.05 = 5 %
    Money,     // major units
    Rate,      // the value itself, a year
    Months,    // the value itself
};

struct LeverInfo {
    std::string_view name;  ///< "price", "discount-given", "margin", "frequency", "retention", "retention-spend",
                            ///< "acquisition-cost", "new-customers", "discount-rate", "horizon"
    LeverUnit unit = LeverUnit::Relative;
    double softMinimum = 0;  ///< ends of the slider where the base sets none
    double softMaximum = 0;
};

/// Every lever, in the order of the waterfall.
[[nodiscard]] std::span<const LeverInfo> levers();
[[nodiscard]] const LeverInfo* leverNamed(std::string_view name);

/// Today's values of the levers that are no changes.
struct LeverNeutrals {
    double discountRate = 0.1;
    double horizonMonths = 12;
};

/// The position of a lever; `neutrals` where an optional one is unset. Unknown names give 0.
[[nodiscard]] double leverValue(const Levers& levers, std::string_view name, const LeverNeutrals& neutrals);
/// Moves a lever. Unknown names change nothing.
void setLever(Levers& levers, std::string_view name, double value);

/// Bounds that hold for every base: OptionInvalid with lever, value and bounds.
[[nodiscard]] Result<> checkLevers(const Levers& levers, const SideEffects& effects, double marginRate,
                                   const LeverNeutrals& neutrals, double longestHorizon);

/// OptionInvalid for a lever outside its bounds, the numbers written in its unit.
[[nodiscard]] Error outOfBounds(const LeverInfo& lever, double value, double minimum, double maximum);

}  // namespace perennial

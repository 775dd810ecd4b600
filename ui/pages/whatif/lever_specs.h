// Each lever as a slider: its name, bounds, mark and the range that the data support, and how its
// positions (changes) become the values that a marketer knows (rates, money, counts).
#pragma once

#include "core/whatif/levers.h"
#include "ui/pages/whatif/live_engine.h"
#include "ui/support/widgets/lever_slider.h"

#include <optional>
#include <string_view>

namespace perennial::ui {

/// Today's values of the base.
struct LeverToday {
    QString currency;
    bool hasRetention = false;
    double retention = 0;
    double frequency = 0;  ///< purchases a year
    double margin = 1;
    double newCustomers = 0;  ///< a year
    double acquisitionCost = 0;
    double retentionSpend = 0;  ///< already spent per living customer and year
    double discountRate = 0.1;
    double horizonMonths = 12;
    std::optional<LeverRange> retentionRange;  ///< of the engine, as changes
    std::optional<LeverRange> spendRange;
    LeverSupport support;  ///< how far the levers have been in the data

    [[nodiscard]] static LeverToday of(const Analysis& analysis);
    /// The same with what the engine knows: its retention, ranges and what the data support.
    [[nodiscard]] static LeverToday of(const LiveEngine& live);
};

/// `lever` is a name of core/whatif/levers.h.
[[nodiscard]] LeverSpec leverSpec(std::string_view lever, const LeverToday& today);
/// Why the lever cannot be moved on this base; empty when it can.
[[nodiscard]] QString whyFixed(std::string_view lever, const LeverToday& today);

/// One sentence: where the shaded range comes from, or that the data cannot say.
[[nodiscard]] QString supportWords(std::string_view lever, const LeverToday& today);
/// Where the elasticity comes from: "estimated from 12 price changes: -1.1 (90 %: -1.6 to -0.6)", or why it is assumed.
[[nodiscard]] QString elasticityWords(const SideEffects& effects, const KnownEffects& known);

/// Levers that hold for everybody, also where a segment has levers of its own.
[[nodiscard]] bool isShared(std::string_view lever);

/// "elasticity" or "retention-response".
[[nodiscard]] LeverSpec effectSpec(std::string_view effect, bool estimated);

/// From a position of the core (a change) to the slider's value, and back.
[[nodiscard]] double shownValue(std::string_view lever, double change, const LeverToday& today);
[[nodiscard]] double leverChange(std::string_view lever, double shown, const LeverToday& today);

}  // namespace perennial::ui

// Exact money: int64 in 1/10,000 of the currency's major unit, in every currency.
//
// Addition that can leave the range is an error, never a wrap-around. Sums over many values use
// MoneySum (128 bits) and are narrowed once. A rate times money is rounded half-even, once.
#pragma once

#include "core/base/error.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace perennial {

/// The code of ISO 4217 for no currency: where none is known.
inline constexpr std::string_view unknownCurrency = "XXX";

class Money {
public:
    static constexpr std::int64_t scale = 10'000;  ///< parts of one major unit
    static constexpr int scaleDigits = 4;

    constexpr Money() = default;
    static constexpr Money fromParts(std::int64_t parts) { return Money(parts); }

    /// Nearest Money to `major` units of currency (half-even); nullopt if not finite or too large.
    [[nodiscard]] static std::optional<Money> fromMajor(double major);

    [[nodiscard]] constexpr std::int64_t parts() const { return parts_; }
    /// As a floating number of major units: for statistics and charts, never for sums of money.
    [[nodiscard]] constexpr double major() const { return static_cast<double>(parts_) / scale; }
    [[nodiscard]] constexpr bool isZero() const { return parts_ == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return parts_ < 0; }
    [[nodiscard]] constexpr Money operator-() const { return Money(-parts_); }

    constexpr auto operator<=>(const Money&) const = default;

private:
    constexpr explicit Money(std::int64_t parts)
        : parts_(parts)
    {
    }
    std::int64_t parts_ = 0;
};

/// Sum of two amounts; nullopt on overflow.
[[nodiscard]] std::optional<Money> add(Money a, Money b);

/// An accumulator that cannot overflow for any number of rows that fit on a disk.
class MoneySum {
public:
    constexpr void operator+=(Money m) { parts_ += m.parts(); }
    constexpr void operator-=(Money m) { parts_ -= m.parts(); }
    constexpr void operator+=(const MoneySum& s) { parts_ += s.parts_; }
    /// The sum as Money, or MoneyOverflow.
    [[nodiscard]] Result<Money> total() const;
    [[nodiscard]] double major() const { return static_cast<double>(parts_) / Money::scale; }

private:
    __int128 parts_ = 0;
};

/// An exact decimal: `digits` x 10^-`decimals`. What value parsing yields; no float on the way.
struct Decimal {
    std::int64_t digits = 0;
    int decimals = 0;  ///< may be negative (1e6 = 1 x 10^6)

    bool operator==(const Decimal&) const = default;
};

/// Reads plain decimal text ("-12.50", "1e3", "29"): point as decimal mark, no grouping.
/// nullopt if it is no number or has more significant digits than int64 holds.
[[nodiscard]] std::optional<Decimal> parseDecimal(std::string_view text);

/// The decimal as Money, rounded half-even to the scale once; nullopt on overflow.
[[nodiscard]] std::optional<Money> toMoney(Decimal value);

/// quantity x price, exact before one half-even rounding; nullopt on overflow.
[[nodiscard]] std::optional<Money> multiply(Decimal quantity, Decimal price);

/// Plain decimal text, exact ("0.9215", "-3", "1200"): what parseDecimal() reads.
[[nodiscard]] std::string toDecimalString(Decimal value);

/// The amount as a plain decimal string with at least two and at most four decimals ("-12.50",
/// "0.0010"): the form of JSON and CSV.
[[nodiscard]] std::string toDecimalString(Money amount);

}  // namespace perennial

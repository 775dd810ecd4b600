#include "core/base/money.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

constexpr std::int64_t int64Max = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t int64Min = std::numeric_limits<std::int64_t>::min();
constexpr int largestPower = 37;  // 10^37 fits a signed 128-bit integer

__int128 powerOfTen(int exponent)
{
    __int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::uint64_t magnitudeOf(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

std::optional<Money> narrow(__int128 parts)
{
    if (parts > int64Max || parts < int64Min)
        return std::nullopt;
    return Money::fromParts(static_cast<std::int64_t>(parts));
}

__int128 divideHalfEven(__int128 value, __int128 divisor)
{
    __int128 quotient = value / divisor;
    const __int128 remainder = value % divisor;
    const __int128 twice = (remainder < 0 ? -remainder : remainder) * 2;
    if (twice > divisor || (twice == divisor && quotient % 2 != 0))
        quotient += value < 0 ? -1 : 1;
    return quotient;
}

/// value x 10^-decimals as parts of 10^-4, rounded half-even.
std::optional<Money> rescale(__int128 value, int decimals)
{
    if (value == 0)
        return Money();
    const int shift = Money::scaleDigits - decimals;
    if (shift < -largestPower)
        return Money();
    if (shift < 0)
        return narrow(divideHalfEven(value, powerOfTen(-shift)));
    if (shift > 2 * Money::scaleDigits + 15)
        return std::nullopt;
    const __int128 factor = powerOfTen(shift);
    const __int128 magnitude = value < 0 ? -value : value;
    if (magnitude > static_cast<__int128>(int64Max) / factor)
        return std::nullopt;
    return narrow(value * factor);
}

}  // namespace

std::optional<Money> Money::fromMajor(double major)
{
    const double parts = std::nearbyint(major * static_cast<double>(scale));
    if (!(std::abs(parts) < 9.2e18))
        return std::nullopt;
    return Money(static_cast<std::int64_t>(parts));
}

std::optional<Money> add(Money a, Money b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.parts(), b.parts(), &sum))
        return std::nullopt;
    return Money::fromParts(sum);
}

Result<Money> MoneySum::total() const
{
    if (const auto sum = narrow(parts_))
        return *sum;
    return fail(ErrorKind::MoneyOverflow, {std::to_string(major())});
}

std::optional<Decimal> parseDecimal(std::string_view text)
{
    std::size_t at = 0;
    bool negative = false;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        negative = text[at++] == '-';
    Decimal value;
    bool anyDigit = false;
    bool afterPoint = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (c < '0' || c > '9')
            break;
        anyDigit = true;
        if (__builtin_mul_overflow(value.digits, std::int64_t{10}, &value.digits)
            || __builtin_add_overflow(value.digits, std::int64_t{c - '0'}, &value.digits))
            return std::nullopt;
        value.decimals += afterPoint ? 1 : 0;
    }
    if (!anyDigit)
        return std::nullopt;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && text[at] == '+')
            ++at;
        int exponent = 0;
        const auto [end, failure] = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
        if (failure != std::errc() || std::abs(exponent) > 400)
            return std::nullopt;
        at = static_cast<std::size_t>(end - text.data());
        value.decimals -= exponent;
    }
    if (at != text.size())
        return std::nullopt;
    if (negative)
        value.digits = -value.digits;
    return value;
}

std::optional<Money> toMoney(Decimal value)
{
    return rescale(value.digits, value.decimals);
}

std::optional<Money> multiply(Decimal quantity, Decimal price)
{
    return rescale(static_cast<__int128>(quantity.digits) * price.digits, quantity.decimals + price.decimals);
}

std::string toDecimalString(Decimal value)
{
    std::string text = std::to_string(magnitudeOf(value.digits));
    if (value.decimals < 0 && value.digits != 0)
        text.append(static_cast<std::size_t>(-value.decimals), '0');
    if (value.decimals > 0) {
        const auto decimals = static_cast<std::size_t>(value.decimals);
        if (text.size() <= decimals)
            text = std::string(decimals + 1 - text.size(), '0') + text;
        text = text.substr(0, text.size() - decimals) + '.' + text.substr(text.size() - decimals);
    }
    return value.digits < 0 ? '-' + text : text;
}

std::string toDecimalString(Money amount)
{
    const bool negative = amount.isNegative();
    const std::uint64_t parts =
        negative ? 0 - static_cast<std::uint64_t>(amount.parts()) : static_cast<std::uint64_t>(amount.parts());
    char text[32];
    char* end = text;
    if (negative)
        *end++ = '-';
    end = std::to_chars(end, text + sizeof text, parts / Money::scale).ptr;
    *end++ = '.';
    std::uint64_t fraction = parts % Money::scale;
    for (int i = Money::scaleDigits; i-- > 0; fraction /= 10)
        end[i] = static_cast<char>('0' + fraction % 10);
    end += Money::scaleDigits;
    for (int kept = Money::scaleDigits; kept > 2 && end[-1] == '0'; --kept)
        --end;
    return {text, end};
}

}  // namespace perennial

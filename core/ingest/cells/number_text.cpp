#include "core/ingest/cells/number_text.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace perennial {

namespace {

constexpr int significantDigits = 15;

/// True for text that is already as it should be: "17", "-2.55", "0.5"; no leading or closing zeros.
bool isPlain(std::string_view text)
{
    std::size_t i = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = i;
    std::size_t digits = 0;
    std::size_t point = std::string_view::npos;
    for (; i < text.size(); ++i) {
        if (text[i] == '.' && point == std::string_view::npos)
            point = i;
        else if (text[i] >= '0' && text[i] <= '9')
            ++digits;
        else
            return false;
    }
    if (digits == 0 || digits > significantDigits || whole == point)
        return false;
    const bool zeroFirst = text[whole] == '0';
    if (point == std::string_view::npos)
        return !zeroFirst || (digits == 1 && whole == 0);
    return text.back() != '0' && text.back() != '.' && (!zeroFirst || point == whole + 1);
}

}  // namespace

std::optional<double> parseNumber(std::string_view raw)
{
    while (!raw.empty() && (raw.front() == ' ' || raw.front() == '\n' || raw.front() == '\t'))
        raw.remove_prefix(1);
    while (!raw.empty() && (raw.back() == ' ' || raw.back() == '\n' || raw.back() == '\t'))
        raw.remove_suffix(1);
    if (raw.starts_with('+'))
        raw.remove_prefix(1);
    double value = 0;
    const auto [end, code] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (code != std::errc{} || end != raw.data() + raw.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::string_view> NumberText::of(std::string_view raw)
{
    if (isPlain(raw))
        return raw;
    const auto value = parseNumber(raw);
    if (!value)
        return std::nullopt;
    return of(*value);
}

std::string_view NumberText::of(double value)
{
    constexpr double exactIntegers = 1e15;
    if (!std::isfinite(value))
        return {};
    if (std::abs(value) < exactIntegers && value == std::trunc(value)) {
        const auto end = std::to_chars(text_.data(), text_.data() + text_.size(), static_cast<std::int64_t>(value)).ptr;
        return {text_.data(), static_cast<std::size_t>(end - text_.data())};
    }
    std::array<char, 40> raw{};
    const auto end = std::to_chars(raw.data(), raw.data() + raw.size(), std::abs(value), std::chars_format::scientific,
                                   significantDigits - 1)
                         .ptr;
    // "d.ddde+XX": the digits without the point, then the exponent.
    const std::string_view written(raw.data(), static_cast<std::size_t>(end - raw.data()));
    const std::size_t mark = written.find('e');
    std::array<char, 20> digits{written[0]};
    std::size_t count = 1;
    for (std::size_t i = 2; i < mark; ++i)
        digits[count++] = written[i];
    while (count > 1 && digits[count - 1] == '0')
        --count;
    int exponent = 0;
    const char* from = written.data() + mark + (written[mark + 1] == '+' ? 2 : 1);
    std::from_chars(from, end, exponent);
    return layOut({digits.data(), count}, exponent, value < 0);
}

std::string_view NumberText::layOut(std::string_view digits, int exponent, bool negative)
{
    constexpr int highestPlain = 21;
    constexpr int lowestPlain = -16;
    char* to = text_.data();
    const auto put = [&to](std::string_view part) {
        std::memcpy(to, part.data(), part.size());
        to += part.size();
    };
    const auto zeros = [&to](int count) {
        for (int i = 0; i < count; ++i)
            *to++ = '0';
    };
    const int count = static_cast<int>(digits.size());
    if (negative)
        *to++ = '-';
    if (exponent >= highestPlain || exponent <= lowestPlain) {
        put(digits.substr(0, 1));
        if (count > 1) {
            *to++ = '.';
            put(digits.substr(1));
        }
        put(exponent < 0 ? "e-" : "e+");
        to = std::to_chars(to, text_.data() + text_.size(), std::abs(exponent)).ptr;
    } else if (exponent < 0) {
        put("0.");
        zeros(-exponent - 1);
        put(digits);
    } else if (exponent + 1 >= count) {
        put(digits);
        zeros(exponent + 1 - count);
    } else {
        put(digits.substr(0, static_cast<std::size_t>(exponent) + 1));
        *to++ = '.';
        put(digits.substr(static_cast<std::size_t>(exponent) + 1));
    }
    return {text_.data(), static_cast<std::size_t>(to - text_.data())};
}

}  // namespace perennial

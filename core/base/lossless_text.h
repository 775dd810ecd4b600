// Numbers and words as one text and back without loss: numbers in their shortest form that reads back the same, words
// with their length before them.
#pragma once

#include "core/base/calendar.h"
#include "core/base/figure.h"

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

class TextOut {
public:
    template <class Number>
    TextOut& number(Number value)
    {
        char digits[40];
        text_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
        text_ += ' ';
        return *this;
    }
    TextOut& word(std::string_view word)
    {
        number(word.size());
        text_ += word;
        text_ += ' ';
        return *this;
    }
    TextOut& numbers(const std::vector<double>& values)
    {
        number(values.size());
        for (const double value : values)
            number(value);
        return *this;
    }
    TextOut& figure(const Figure& figure)
    {
        number(figure ? 1 : 0);
        return figure ? number(*figure) : number(static_cast<int>(figure.error()));
    }
    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::string text_;
};

/// After something unexpected everything read is 0 and the text is not whole.
class TextIn {
public:
    explicit TextIn(std::string_view text)
        : rest_(text)
    {
    }

    template <class Number>
    Number number()
    {
        Number value{};
        const auto [end, failure] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        if (failure != std::errc() || end == rest_.data() + rest_.size() || *end != ' ') {
            fail();
            return {};
        }
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()) + 1);
        return value;
    }
    double real() { return number<double>(); }
    bool truth() { return number<int>() != 0; }
    /// Of a list, each entry of which takes at least two characters.
    std::size_t count()
    {
        const auto count = number<std::size_t>();
        if (count > rest_.size() / 2)
            return fail(), 0;
        return count;
    }
    std::string word()
    {
        const auto size = number<std::size_t>();
        if (size >= rest_.size() || rest_[size] != ' ')
            return fail(), std::string();
        std::string word(rest_.substr(0, size));
        rest_.remove_prefix(size + 1);
        return word;
    }
    std::vector<double> numbers()
    {
        std::vector<double> values(count());
        for (double& value : values)
            value = real();
        return values;
    }
    template <class Enum>
    Enum choice()
    {
        return static_cast<Enum>(number<std::uint8_t>());
    }
    Day day() { return Day{number<std::int32_t>()}; }
    Figure figure()
    {
        if (truth())
            return real();
        return undefined(choice<Reason>());
    }
    [[nodiscard]] bool isWhole() const { return good_ && rest_.empty(); }

private:
    void fail()
    {
        good_ = false;
        rest_ = {};
    }

    std::string_view rest_;
    bool good_ = true;
};

}  // namespace perennial

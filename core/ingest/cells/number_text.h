// Numbers of spreadsheet cells as decimal text, at most 15 significant digits: a spreadsheet keeps no
// more, and 2.5499999999999998 is the nearest double to the 2.55 that was typed.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace perennial {

class NumberText {
public:
    /// Plain decimal text without exponent between 1e-15 and 1e21 ("1234.5", "-0.001"), else as "1.5e+30".
    /// Valid until the next call. Infinite and undefined values have no text: "".
    [[nodiscard]] std::string_view of(double value);

    /// The same for a number as it stands in a file ("2.5499999999999998", "1E3", "7"); nullopt if it is none.
    [[nodiscard]] std::optional<std::string_view> of(std::string_view raw);

private:
    std::string_view layOut(std::string_view digits, int exponent, bool negative);

    std::array<char, 64> text_{};
};

/// The double of a number in a file; nullopt if the text is none.
[[nodiscard]] std::optional<double> parseNumber(std::string_view raw);

}  // namespace perennial

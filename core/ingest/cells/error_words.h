// The errors that a formula may return, as spreadsheet programs write them.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace perennial {

[[nodiscard]] inline bool isErrorWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 11> words{"#NULL!",  "#DIV/0!", "#VALUE!",      "#REF!",
                                                            "#NAME?",  "#NUM!",   "#N/A",         "#CALC!",
                                                            "#SPILL!", "#FIELD!", "#GETTING_DATA"};
    return std::ranges::find(words, text) != words.end();
}

}  // namespace perennial

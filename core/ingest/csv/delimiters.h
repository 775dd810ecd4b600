// Which texts may divide the fields of a file: the usual ones, and whatever else stands in its lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace perennial {

struct DelimiterCandidate {
    std::string text;
    double prior = 1;  ///< how readily it is believed, 0..1
    bool odd = false;  ///< in no usual export: believed only where it parts nearly all records alike
};

/// The usual delimiters, then those that stand in most of the first lines of `head`: any other mark or control
/// character, and runs of marks ("~|~", "||", "::").
[[nodiscard]] std::vector<DelimiterCandidate> delimiterCandidates(std::string_view head);

/// A mark that divides fields in some file and stands in no value of its own: not in names, dates, numbers, addresses.
[[nodiscard]] bool isDividingMark(char c);

}  // namespace perennial

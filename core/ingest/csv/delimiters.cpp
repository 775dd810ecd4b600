#include "core/ingest/csv/delimiters.h"

#include "core/ingest/values/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace perennial {
namespace {

constexpr std::size_t delimiterLines = 30;
constexpr std::size_t longestRun = 5;
constexpr double oddPrior = 0.6;
constexpr double runPrior = 0.97;

/// Marks beyond ASCII that exports divide by, and the line that boxes are drawn with.
constexpr std::array<std::string_view, 9> wideMarks{"§", "¦", "¬", "·", "¤", "•", "│", "¶", "‖"};

bool isMark(char c)
{
    constexpr std::string_view marks = "!#*=?@\\`{}<>%$+~^|:;,&";
    return marks.contains(c) || c == '\t';
}

/// Control characters that mean nothing else in a text.
bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v'
           && c != '\x1a' && c != '\0';
}

std::vector<std::string_view> firstLines(std::string_view head)
{
    std::vector<std::string_view> lines;
    while (!head.empty() && lines.size() < delimiterLines) {
        const std::size_t end = std::min(head.find_first_of("\r\n\x1e"), head.size());
        if (end > 0 && !isRuling(head.substr(0, end)))
            lines.push_back(head.substr(0, end));
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return lines;
}

/// Every piece of the line that could divide it, once.
std::vector<std::string> piecesOf(std::string_view line)
{
    std::vector<std::string> pieces;
    for (std::size_t i = 0; i < line.size();) {
        std::size_t end = i;
        while (end < line.size() && isMark(line[end]))
            ++end;
        for (std::size_t size = 1; size <= std::min(end - i, longestRun); ++size)
            pieces.emplace_back(line.substr(i, size));
        if (end > i + longestRun)  // a run with empty fields: its beginning repeats
            pieces.emplace_back(line.substr(i, longestRun));
        if (end == i && isControl(line[i]))
            pieces.emplace_back(1, line[i]);
        i = std::max(end, i + 1);
    }
    for (const std::string_view mark : wideMarks)
        if (line.contains(mark))
            pieces.emplace_back(mark);
    for (const std::string_view spaced : {", ", "; "})
        if (line.contains(std::string(spaced) + '"'))
            pieces.emplace_back(spaced);
    std::ranges::sort(pieces);
    pieces.erase(std::ranges::unique(pieces).begin(), pieces.end());
    return pieces;
}

}  // namespace

bool isDividingMark(char c)
{
    return std::string_view(",;|~^!").contains(c);
}

std::vector<DelimiterCandidate> delimiterCandidates(std::string_view head)
{
    std::vector<DelimiterCandidate> all{{",", 1.0},    {";", 1.0}, {"\t", 1.0}, {"|", 0.95},
                                        {"\x1f", 0.9}, {"~", 0.6}, {"^", 0.6},  {":", 0.4}};
    const std::size_t usual = all.size();
    const std::vector<std::string_view> lines = firstLines(head);
    std::map<std::string, std::size_t> seen;
    for (const std::string_view line : lines)
        for (std::string& piece : piecesOf(line))
            ++seen[std::move(piece)];
    for (const auto& [piece, count] : seen) {
        const bool known = std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(usual),
                                       [&](const DelimiterCandidate& c) { return c.text == piece; });
        if (known || count * 10 < lines.size() * 7)
            continue;
        const bool spaced = piece.ends_with(' ');
        const bool run = piece.size() > 1 && static_cast<unsigned char>(piece.front()) < 0x80 && !spaced;
        all.push_back({piece, spaced ? 1.0 : run ? runPrior : isControl(piece.front()) ? 0.9 : oddPrior, !spaced});
    }
    // of runs that divide alike the longest is meant
    std::stable_sort(all.begin() + static_cast<std::ptrdiff_t>(usual), all.end(),
                     [](const auto& a, const auto& b) { return a.text.size() > b.text.size(); });
    return all;
}

}  // namespace perennial

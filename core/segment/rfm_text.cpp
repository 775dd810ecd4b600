#include "core/segment/rfm_text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace perennial {

namespace {

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (end > 0)
            lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string text(const ScoreRange& range)
{
    return std::to_string(range.from) + "-" + std::to_string(range.to);
}

/// "4-5 " at the front of `line`, which loses it.
std::optional<ScoreRange> takeRange(std::string_view& line)
{
    if (line.size() < 4 || line[1] != '-' || line[3] != ' ')
        return std::nullopt;
    const int from = line[0] - '0';
    const int to = line[2] - '0';
    if (from < 1 || to > 5 || from > to)
        return std::nullopt;
    line.remove_prefix(4);
    return ScoreRange{static_cast<std::uint8_t>(from), static_cast<std::uint8_t>(to)};
}

std::string number(double value)
{
    char buffer[40];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

std::string line(const std::array<double, 4>& edges)
{
    std::string result;
    for (const double edge : edges) {
        result += result.empty() ? "" : " ";
        result += number(edge);
    }
    return result;
}

std::optional<std::array<double, 4>> edgesOf(std::string_view line)
{
    std::array<double, 4> edges{};
    const char* at = line.data();
    const char* end = line.data() + line.size();
    for (double& edge : edges) {
        while (at != end && *at == ' ')
            ++at;
        const auto [stop, failure] = std::from_chars(at, end, edge);
        if (failure != std::errc())
            return std::nullopt;
        at = stop;
    }
    if (at != end || !std::ranges::is_sorted(edges))
        return std::nullopt;
    return edges;
}

}  // namespace

std::string toText(const RfmRules& rules)
{
    std::string result = rules.ownNames ? "own\n" : "";
    for (const RfmRule& rule : rules.rules)
        result.append(text(rule.recency))
            .append(" ")
            .append(text(rule.frequency))
            .append(" ")
            .append(text(rule.monetary))
            .append(" ")
            .append(rule.name)
            .append("\n");
    return result;
}

std::string toText(const RfmEdges& edges)
{
    std::string result = line(edges.recency);
    result.append("\n").append(line(edges.frequency)).append("\n").append(line(edges.monetary));
    return result;
}

Result<RfmRules> rfmRulesFrom(std::string_view text)
{
    RfmRules rules;
    for (const std::string_view whole : linesOf(text)) {
        std::string_view rest = whole;
        if (rest == "own" && rules.rules.empty()) {
            rules.ownNames = true;
            continue;
        }
        const auto recency = takeRange(rest);
        const auto frequency = recency ? takeRange(rest) : std::nullopt;
        const auto monetary = frequency ? takeRange(rest) : std::nullopt;
        if (!monetary || rest.empty())
            return fail(ErrorKind::OptionInvalid, {"rfm-rules", std::string(whole), "4-5 4-5 1-5 name"});
        rules.rules.push_back({std::string(rest), *recency, *frequency, *monetary});
    }
    return rules;
}

Result<RfmEdges> rfmEdgesFrom(std::string_view text)
{
    const auto lines = linesOf(text);
    RfmEdges edges;
    std::array<double, 4>* const parts[] = {&edges.recency, &edges.frequency, &edges.monetary};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto read = i < lines.size() ? edgesOf(lines[i]) : std::nullopt;
        if (!read)
            return fail(ErrorKind::OptionInvalid,
                        {"rfm-edges", i < lines.size() ? std::string(lines[i]) : std::string(), "10 20 30 40"});
        *parts[i] = *read;
    }
    return edges;
}

}  // namespace perennial

#include "core/ingest/csv/aligned_heads.h"

#include "core/ingest/csv/line_cells.h"
#include "core/ingest/values/text.h"

#include <algorithm>

namespace perennial {
namespace {

using Extent = AlignedLayout::Extent;

constexpr std::size_t mostUpperLines = 2;

bool holdsDigits(std::string_view line)
{
    return std::ranges::any_of(line, [](char c) { return c >= '0' && c <= '9'; });
}

/// Words parted by single spaces belong together, those parted by more do not.
std::vector<Extent> phrasesOf(const LineCells& cells, std::size_t gap)
{
    std::vector<Extent> phrases;
    for (std::size_t x = 0; x < cells.width(); ++x) {
        if (cells.blank(x))
            continue;
        if (!phrases.empty() && x - phrases.back().end < gap)
            phrases.back().end = x + 1;
        else
            phrases.push_back({x, x + 1});
    }
    return phrases;
}

std::size_t overlap(const Extent& a, const Extent& b)
{
    const std::size_t begin = std::max(a.begin, b.begin);
    const std::size_t end = std::min(a.end, b.end);
    return end > begin ? end - begin : 0;
}

/// The column that a text stands over; the nearest one if it stands over a gap.
std::size_t columnUnder(const std::vector<Extent>& columns, const Extent& text)
{
    std::size_t best = 0;
    std::size_t bestOverlap = 0;
    std::size_t bestDistance = SIZE_MAX;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t shared = overlap(columns[i], text);
        const std::size_t distance = text.end <= columns[i].begin   ? columns[i].begin - text.end
                                     : columns[i].end <= text.begin ? text.begin - columns[i].end
                                                                    : 0;
        if (shared > bestOverlap || (shared == bestOverlap && distance < bestDistance))
            best = i, bestOverlap = shared, bestDistance = distance;
    }
    return best;
}

std::vector<std::string> headsOf(const AlignedLayout& layout, std::string_view line)
{
    const LineCells cells(line, layout.unit);
    std::vector<std::string> heads(layout.columns.size());
    const auto give = [&](const Extent& text) {
        std::string& head = heads[columnUnder(layout.columns, text)];
        head += (head.empty() ? "" : " ") + std::string(cells.text(text.begin, text.end));
    };
    for (const Extent& phrase : phrasesOf(cells, 2)) {
        const auto under =
            std::ranges::count_if(layout.columns, [&](const Extent& column) { return overlap(column, phrase) > 0; });
        if (under <= 1) {
            give(phrase);
            continue;
        }
        for (const Extent& word : phrasesOf(cells, 1))
            if (word.begin >= phrase.begin && word.end <= phrase.end)
                give(word);
    }
    return heads;
}

}  // namespace

std::optional<std::size_t> headAbove(const std::vector<std::string_view>& lines, std::size_t firstRow)
{
    for (std::size_t i = firstRow; i-- > 0;) {
        if (isRuling(trimmed(lines[i])))
            continue;
        const std::size_t words = phrasesOf(LineCells(lines[i], LineUnit::Cells), 1).size();
        return words >= 2 ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

void readHeads(AlignedLayout& layout, const std::vector<std::string_view>& lines, std::size_t head)
{
    layout.heads = headsOf(layout, lines[head]);
    const auto filled = [](const std::vector<std::string>& heads) {
        return static_cast<std::size_t>(std::ranges::count_if(heads, [](const auto& text) { return !text.empty(); }));
    };
    if (filled(layout.heads) * 2 < layout.columns.size()) {
        layout.heads.clear();
        return;
    }
    layout.headLine = trimmed(lines[head]);
    for (std::size_t i = head; i > 0 && head - i < mostUpperLines; --i) {
        const std::string_view line = lines[i - 1];
        if (isRuling(trimmed(line)) || holdsDigits(line))
            return;
        const std::vector<std::string> upper = headsOf(layout, line);
        const std::size_t phrases = phrasesOf(LineCells(line, layout.unit), 2).size();
        if (filled(upper) * 2 < layout.columns.size() || phrases * 2 < layout.columns.size())
            return;
        for (std::size_t k = 0; k < upper.size(); ++k)
            if (!upper[k].empty())
                layout.heads[k] = layout.heads[k].empty() ? upper[k] : upper[k] + " " + layout.heads[k];
        layout.upperLines.emplace_back(trimmed(line));
    }
}

}  // namespace perennial

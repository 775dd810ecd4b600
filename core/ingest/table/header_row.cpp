#include "core/ingest/table/header_row.h"

#include "core/ingest/columns/header_words.h"
#include "core/ingest/values/date.h"
#include "core/ingest/values/number.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace perennial {
namespace {

constexpr std::size_t rowsLookedAt = 60;

/// What a row looks like.
struct RowShape {
    std::int64_t rowNumber = 0;
    int filled = 0;
    int words = 0;  ///< texts that are neither number, date nor e-mail
    int headerWords = 0;
    bool distinct = true;
    std::vector<std::string> texts;
};

bool isValue(const Cell& cell)
{
    if (cell.kind == CellKind::Number || cell.kind == CellKind::Date || cell.kind == CellKind::Boolean)
        return true;
    return parseNumber(cell.text, {'.'}).state == ValueState::Ok
           || parseNumber(cell.text, {','}).state == ValueState::Ok
           || takeDateApart(cell.text).kind != DateParts::Kind::None || looksLikeEmail(cell.text);
}

/// How often a text stands in a column: what comes again and again is a value, not a heading.
using ColumnTexts = std::vector<std::map<std::string, int, std::less<>>>;

bool isRepeated(const ColumnTexts& texts, std::size_t column, std::string_view text)
{
    const auto found = texts[column].find(text);
    return found != texts[column].end() && found->second >= 3;
}

RowShape shapeOf(std::int64_t rowNumber, std::span<const Cell> cells, const ColumnTexts& known)
{
    RowShape shape;
    shape.rowNumber = rowNumber;
    std::set<std::string> seen;
    int drawn = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        const std::string_view text = trimmed(cell.text);
        shape.texts.emplace_back(text);
        if (text.empty())
            continue;
        drawn += isRuling(text);
        ++shape.filled;
        if (isValue(cell))
            continue;
        ++shape.words;
        shape.headerWords += !isRepeated(known, i, text) && isHeaderWord(foldedWord(text));
        shape.distinct = seen.insert(shape.texts.back()).second && shape.distinct;
    }
    if (drawn > 0 && drawn == shape.filled)  // a line between heads and values
        shape.filled = shape.words = shape.headerWords = 0;
    return shape;
}

/// The number of cells that most rows fill.
int usualWidth(const std::vector<RowShape>& shapes)
{
    std::vector<int> widths;
    for (const RowShape& shape : shapes)
        widths.push_back(shape.filled);
    std::sort(widths.begin(), widths.end());
    return widths.empty() ? 0
                          : widths[widths.size() * 2 / 3 < widths.size() ? widths.size() * 2 / 3 : widths.size() - 1];
}

double headerScore(const RowShape& shape, int width)
{
    if (shape.filled == 0 || shape.words == 0)
        return 0;
    const double wordShare = static_cast<double>(shape.words) / shape.filled;
    const double knownShare = static_cast<double>(shape.headerWords) / shape.filled;
    const double breadth = std::min(1.0, static_cast<double>(shape.filled) / std::max(1, width));
    if (wordShare < 0.6 || breadth < 0.45)
        return 0;
    return knownShare * 2 + wordShare * 0.6 + breadth * 0.8 + (shape.distinct ? 0.2 : 0);
}

/// Rows below hold values where the row has words: evidence for a header in an unknown language.
bool standsAboveValues(const std::vector<RowShape>& shapes, std::size_t at, int width)
{
    int valueRows = 0;
    int rows = 0;
    for (std::size_t i = at + 1; i < shapes.size() && rows < 20; ++i, ++rows)
        valueRows += shapes[i].filled - shapes[i].words > shapes[at].filled - shapes[at].words;
    return shapes[at].filled * 2 >= width && rows > 0 && valueRows * 2 > rows;
}

/// Heads in two rows: the upper one says the same of several columns ("Invoice", "Invoice"), the lower one is words
/// too.
bool continuesHeads(const std::vector<RowShape>& shapes, std::size_t at)
{
    if (at + 1 >= shapes.size() || shapes[at].distinct)
        return false;
    const RowShape& lower = shapes[at + 1];
    return lower.words == lower.filled && lower.filled >= shapes[at].filled && lower.headerWords * 2 >= lower.filled
           && lower.rowNumber == shapes[at].rowNumber + 1;
}

std::vector<std::string> joinedHeads(const std::vector<std::string>& upper, const std::vector<std::string>& lower)
{
    std::vector<std::string> joined(std::max(upper.size(), lower.size()));
    for (std::size_t i = 0; i < joined.size(); ++i) {
        joined[i] = i < upper.size() ? upper[i] : std::string();
        if (i < lower.size() && !lower[i].empty())
            joined[i] += (joined[i].empty() ? "" : " ") + lower[i];
    }
    return joined;
}

std::optional<std::size_t> bestRow(const std::vector<RowShape>& shapes)
{
    const int width = usualWidth(shapes);
    std::optional<std::size_t> best;
    double bestScore = 0;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const double score = headerScore(shapes[i], width);
        const bool known = shapes[i].headerWords * 5 >= shapes[i].filled && shapes[i].headerWords >= 1;
        if (score > bestScore + 0.25 && (known || standsAboveValues(shapes, i, width)))
            best = i, bestScore = score;
    }
    return best;
}

}  // namespace

TableHead findHeader(const Sample& sample, std::optional<std::int64_t> chosenRow)
{
    std::vector<RowShape> shapes;
    const std::size_t limit =
        chosenRow ? static_cast<std::size_t>(std::max<std::int64_t>(*chosenRow, 1)) : rowsLookedAt;
    ColumnTexts texts;
    sample.each(0, std::max(limit, rowsLookedAt), [&](std::int64_t, std::span<const Cell> cells) {
        texts.resize(std::max(texts.size(), cells.size()));
        for (std::size_t i = 0; i < cells.size(); ++i)
            ++texts[i][std::string(trimmed(cells[i].text))];
    });
    sample.each(0, limit, [&](std::int64_t number, std::span<const Cell> cells) {
        shapes.push_back(shapeOf(number, cells, texts));
    });
    TableHead head;
    std::optional<std::size_t> found;
    if (!chosenRow) {
        found = bestRow(shapes);
    } else {
        for (std::size_t i = 0; i < shapes.size(); ++i)
            if (shapes[i].rowNumber == *chosenRow)
                found = i;
    }
    if (!found)
        return head;
    head.headerRow = shapes[*found].rowNumber;
    head.titleRows = static_cast<std::int64_t>(*found);
    if (!chosenRow && continuesHeads(shapes, *found)) {
        head.headers = joinedHeads(shapes[*found].texts, shapes[*found + 1].texts);
        head.headerRow = shapes[*found + 1].rowNumber;
    } else {
        head.headers = std::move(shapes[*found].texts);
    }
    return head;
}

}  // namespace perennial

#include "core/ingest/csv/aligned_layout.h"

#include "core/ingest/csv/aligned_heads.h"
#include "core/ingest/csv/line_cells.h"
#include "core/ingest/values/date.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <cctype>

namespace perennial {
namespace {

using Extent = AlignedLayout::Extent;

constexpr std::size_t layoutLines = 1'000;
constexpr std::size_t fewestColumns = 3;
constexpr std::size_t fewestRows = 3;
constexpr std::size_t widestLine = 2'000;

/// The lines that a layout is found in. The table's rows are those in `rows`.
struct Page {
    std::vector<std::string_view> lines;
    std::vector<LineCells> cells;
    std::vector<std::size_t> rows;
    std::vector<std::size_t> anchors;  // places where most lines have a digit
    std::size_t width = 0;
    LineUnit unit = LineUnit::Cells;
};

std::vector<std::string_view> filledLines(std::string_view head)
{
    std::vector<std::string_view> lines;
    while (!head.empty() && lines.size() < layoutLines) {
        const std::size_t end = std::min(head.find_first_of("\r\n"), head.size());
        if (const std::string_view line = head.substr(0, end); !trimmed(line).empty())
            lines.push_back(line);
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return lines;
}

/// Rows have digits in four of five places where most lines have them.
void findRows(Page& page)
{
    std::vector<std::size_t> digits(page.width);
    std::size_t text = 0;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (isRuling(trimmed(page.lines[i])))
            continue;
        ++text;
        for (std::size_t x = 0; x < page.cells[i].width(); ++x)
            digits[x] += page.cells[i].digit(x);
    }
    std::vector<std::size_t>& anchors = page.anchors;
    for (std::size_t x = 0; x < page.width; ++x)
        if (digits[x] * 10 >= text * 6)
            anchors.push_back(x);
    if (anchors.size() < 2)
        return;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const auto kept = static_cast<std::size_t>(
            std::ranges::count_if(anchors, [&](std::size_t x) { return page.cells[i].digit(x); }));
        if (kept * 5 >= anchors.size() * 4)
            page.rows.push_back(i);
    }
    if (page.rows.size() < fewestRows || page.rows.size() * 2 < text)
        page.rows.clear();
}

/// Runs of filled places between those that are blank in every row.
std::vector<Extent> filledRuns(const Page& page)
{
    std::vector<std::size_t> filled(page.width);
    for (const std::size_t row : page.rows)
        for (std::size_t x = 0; x < page.cells[row].width(); ++x)
            filled[x] += !page.cells[row].blank(x);
    std::vector<Extent> runs;
    for (std::size_t x = 0; x < page.width; ++x) {
        if (filled[x] == 0)
            continue;
        if (!runs.empty() && runs.back().end == x)
            ++runs.back().end;
        else
            runs.push_back({x, x + 1});
    }
    return runs;
}

/// "05", "Jan" and "2023", "2023-01-05" and "10:22": the runs from `first` to `last` are one date.
bool areDates(const Page& page, const Extent& first, const Extent& last)
{
    const std::size_t rows = std::min<std::size_t>(page.rows.size(), 20);
    for (std::size_t i = 0; i < rows; ++i)
        if (takeDateApart(page.cells[page.rows[i]].text(first.begin, last.end)).kind == DateParts::Kind::None)
            return false;
    return true;
}

/// Two runs of letters only are a name.
bool areWords(const Page& page, const Extent& left, const Extent& right)
{
    const auto isWord = [](std::string_view text) {
        return std::ranges::none_of(text, [](unsigned char c) { return c < 0x80 && std::isdigit(c) != 0; });
    };
    return std::ranges::all_of(page.rows, [&](std::size_t row) {
        return isWord(page.cells[row].text(left.begin, left.end))
               && isWord(page.cells[row].text(right.begin, right.end));
    });
}

/// Heads that are parted by a space where the rows are, with something over both sides.
bool headsPart(const LineCells& head, const Extent& left, const Extent& right)
{
    for (std::size_t x = left.end; x < right.begin; ++x)
        if (!head.blank(x))
            return false;
    return !head.text(left.begin, left.end).empty() && !head.text(right.begin, right.end).empty();
}

/// Takes together what a single space parts by chance.
std::vector<Extent> joinedRuns(const Page& page, const std::vector<Extent>& runs,
                               const std::optional<std::size_t>& head)
{
    std::vector<Extent> columns;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (columns.empty() || runs[i].begin - columns.back().end > 1) {
            columns.push_back(runs[i]);
            continue;
        }
        Extent& left = columns.back();
        const bool three =
            i + 1 < runs.size() && runs[i + 1].begin == runs[i].end + 1 && areDates(page, left, runs[i + 1]);
        const bool date = three || areDates(page, left, runs[i]);
        const bool parted =
            head ? headsPart(page.cells[*head], left, runs[i]) : !date && !areWords(page, left, runs[i]);
        if (parted && !(head && date && !headsPart(page.cells[*head], left, runs[i])))
            columns.push_back(runs[i]);
        else
            left.end = runs[three && !parted ? ++i : i].end;
    }
    return columns;
}

/// The columns that a line of dashes names: "-------- ------ ----".
std::vector<Extent> ruledColumns(const Page& page, std::size_t line)
{
    std::vector<Extent> columns;
    const LineCells& cells = page.cells[line];
    for (std::size_t x = 0; x < cells.width(); ++x) {
        if (cells.blank(x))
            continue;
        if (!columns.empty() && columns.back().end == x)
            ++columns.back().end;
        else
            columns.push_back({x, x + 1});
    }
    return columns;
}

/// The rows keep to the columns: hardly one has text in a gap.
bool keepTo(const Page& page, const std::vector<Extent>& columns)
{
    std::size_t crossing = 0;
    for (const std::size_t row : page.rows)
        for (std::size_t i = 1; i < columns.size(); ++i) {
            bool blank = false;
            for (std::size_t x = columns[i - 1].end; x < columns[i].begin; ++x)
                blank = blank || page.cells[row].blank(x);
            crossing += !blank;
        }
    return crossing * 50 <= page.rows.size() * columns.size();
}

std::optional<AlignedLayout> layoutOf(Page& page)
{
    findRows(page);
    if (page.rows.empty())
        return std::nullopt;
    AlignedLayout layout{.unit = page.unit};
    layout.rows = page.rows.size();
    for (std::size_t i = 0; i < page.rows.front(); ++i)
        if (isRuling(trimmed(page.lines[i])))
            if (auto columns = ruledColumns(page, i); columns.size() >= fewestColumns && keepTo(page, columns))
                layout.columns = std::move(columns);
    const auto head = headAbove(page.lines, page.rows.front());
    if (layout.columns.empty())
        layout.columns = joinedRuns(page, filledRuns(page), head);
    if (layout.columns.size() < fewestColumns)
        return std::nullopt;
    if (head)
        readHeads(layout, page.lines, *head);
    for (std::size_t i = 0; i < head.value_or(0); ++i)
        if (!isRuling(trimmed(page.lines[i])))
            layout.titles.push_back(withoutDigits(trimmed(page.lines[i])));
    layout.digits = std::move(page.anchors);
    return layout;
}

}  // namespace

std::string withoutDigits(std::string_view line)
{
    std::string plain(line);
    std::ranges::replace_if(
        plain, [](char c) { return c >= '1' && c <= '9'; }, '0');
    return plain;
}

std::optional<AlignedLayout> findAlignedLayout(std::string_view head)
{
    const std::vector<std::string_view> lines = filledLines(head);
    if (lines.size() < fewestRows
        || std::ranges::any_of(lines, [](std::string_view line) { return line.size() > widestLine; }))
        return std::nullopt;
    std::optional<AlignedLayout> best;
    const bool plain = std::ranges::all_of(lines, isAscii);
    for (const LineUnit unit : {LineUnit::Cells, LineUnit::Characters, LineUnit::Bytes}) {
        Page page{.lines = lines, .unit = unit};
        for (const std::string_view line : lines) {
            page.cells.emplace_back(line, unit);
            page.width = std::max(page.width, page.cells.back().width());
        }
        auto layout = layoutOf(page);
        if (layout && (!best || layout->rows * layout->columns.size() > best->rows * best->columns.size()))
            best = std::move(layout);
        if (plain)
            break;
    }
    return best;
}

bool standsInNumbers(std::string_view delimiter, std::string_view head)
{
    const auto isDigit = [&](std::size_t at) { return at < head.size() && head[at] >= '0' && head[at] <= '9'; };
    std::size_t all = 0;
    std::size_t within = 0;
    for (std::size_t at = head.find(delimiter); at != std::string_view::npos; at = head.find(delimiter, at + 1)) {
        ++all;
        within += at > 0 && isDigit(at - 1) && isDigit(at + delimiter.size());
    }
    return within * 10 >= all * 9;
}

}  // namespace perennial

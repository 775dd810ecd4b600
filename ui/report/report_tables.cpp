// Tables on paper: widths from the content, heads repeated on every page, nothing cut silently.
#include "ui/report/report_layout.h"

#include <cmath>
#include <numeric>
#include <span>

namespace perennial::ui {

namespace {

constexpr double padding = 7;
constexpr double smallestCell = 8.5;
constexpr std::size_t fewestRows = 3;  ///< that stand alone on a page
constexpr double leastWords = 70;      ///< a column of words wraps, but not narrower
constexpr double longestWord = 150;    ///< is not cut; longer ones (addresses, file names) may be

/// Columns of words that need less than an even share keep what they need; the others share the rest.
void shareOut(const TableBlock& table, std::vector<double>& widths, double room)
{
    std::vector<std::size_t> open;
    for (std::size_t c = 0; c < widths.size(); ++c)
        if (!table.columns[c].figure)
            open.push_back(c);
    std::sort(open.begin(), open.end(), [&](std::size_t a, std::size_t b) { return widths[a] < widths[b]; });
    for (std::size_t i = 0; i < open.size(); ++i) {
        const double even = room / static_cast<double>(open.size() - i);
        widths[open[i]] = std::min(widths[open[i]], even);
        room -= widths[open[i]];
    }
    if (!open.empty())
        widths[open.back()] += std::max(0.0, room);
}

/// What the columns of words want at least, together: their longest words whole.
double leastForWords(const TableBlock& table, const TextStyle& cell, PaperRuler& ruler)
{
    double sum = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].figure)
            continue;
        double least = leastWords;
        TextStyle style = cell;
        for (const TableBlock::Row& row : table.rows) {
            style.weight = row.strong ? 600 : 400;
            for (const QString& part : row.cells[static_cast<qsizetype>(c)].split(QLatin1Char(' ')))
                if (const double width = ruler.width({part, style, 0, false, {}}) + 2 * padding; width <= longestWord)
                    least = std::max(least, width);
        }
        sum += least;
    }
    return sum;
}

/// Headings of figures may take two lines where room is short.
void narrowHeads(const TableBlock& table, std::vector<double>& widths, const TextStyle& head, const TextStyle& cell,
                 PaperRuler& ruler)
{
    for (std::size_t c = 0; c < widths.size(); ++c) {
        if (!table.columns[c].figure)
            continue;
        const QString& heading = table.columns[c].heading;
        double least = ruler.width({heading, head, 0, false, {}}) * 0.6;
        for (const QString& part : heading.split(QLatin1Char(' ')))
            least = std::max(least, ruler.width({part, head, 0, false, {}}));
        TextStyle style = cell;
        for (const TableBlock::Row& row : table.rows) {
            style.weight = row.strong ? 600 : 400;
            least = std::max(least, ruler.width({row.cells[static_cast<qsizetype>(c)], style, 0, false, {}}));
        }
        widths[c] = std::min(widths[c], least + 2 * padding);
    }
}

/// How many of the rows stand in `room`; the words `after` the last row stay with it, and a page that follows
/// gets no fewer than `fewestRows`. At least one, so that a row higher than a page goes on.
std::size_t rowsThatFit(std::span<const double> heights, double room, double after)
{
    std::size_t fit = 0;
    double used = 0;
    while (fit < heights.size() && used + heights[fit] + (fit + 1 == heights.size() ? after : 0) <= room)
        used += heights[fit++];
    const std::size_t left = heights.size() - fit;
    if (left > 0 && left < fewestRows && fit + left > fewestRows)
        fit = heights.size() - fewestRows;
    return std::max<std::size_t>(1, fit);
}

}  // namespace

ReportLayout::Widths ReportLayout::widthsOf(const TableBlock& table, double width)
{
    Widths result{{}, type_.cell, type_.tableHead};
    for (;;) {
        std::vector<double> natural;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            double most = ruler_.width({table.columns[c].heading, result.head, 0, rightToLeft_, {}});
            TextStyle cell = result.cell;
            for (const TableBlock::Row& row : table.rows) {
                cell.weight = row.strong ? 600 : 400;
                most = std::max(most, ruler_.width({row.cells[static_cast<qsizetype>(c)], cell, 0, rightToLeft_, {}}));
            }
            natural.push_back(most + 2 * padding);
        }
        if (std::accumulate(natural.begin(), natural.end(), 0.0) > width)
            narrowHeads(table, natural, result.head, result.cell, ruler_);
        const double sum = std::accumulate(natural.begin(), natural.end(), 0.0);
        double figures = 0;
        double words = 0;
        for (std::size_t c = 0; c < natural.size(); ++c)
            (table.columns[c].figure ? figures : words) += natural[c];
        if (sum <= width) {  // what is left over goes to the columns evenly, the first one takes half
            const double spare = width - sum;
            for (std::size_t c = 0; c < natural.size(); ++c)
                natural[c] += natural.size() == 1 ? spare
                              : c == 0            ? spare * 0.4
                                                  : spare * 0.6 / static_cast<double>(natural.size() - 1);
            result.columns = natural;
            return result;
        }
        const double least = leastForWords(table, result.cell, ruler_);
        const bool wrapHelps = words > 0 && figures + least <= width && width - figures > words * 0.45;
        if (wrapHelps || result.cell.size <= smallestCell) {
            const double squeeze = words > 0 ? 1 : width / sum;
            shareOut(table, natural, std::max(width - figures, least));
            for (std::size_t c = 0; c < natural.size(); ++c)
                if (table.columns[c].figure)
                    natural[c] *= squeeze;
            const double total = std::accumulate(natural.begin(), natural.end(), 0.0);
            for (double& w : natural)
                w *= std::min(1.0, width / total);
            result.columns = natural;
            return result;
        }
        for (TextStyle* style : {&result.cell, &result.head}) {
            style->size -= 0.5;
            style->lineHeight -= 0.6;
        }
    }
}

double ReportLayout::placeHead(const TableBlock& table, const Widths& widths, double x, double y, double width,
                               Items& items)
{
    double height = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        height = std::max(height, ruler_.height({table.columns[c].heading, widths.head, 0, rightToLeft_, {}},
                                                widths.columns[c] - 2 * padding));
    double at = x;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Qt::Alignment alignment = table.columns[c].figure ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading;
        const double own = ruler_.height({table.columns[c].heading, widths.head, 0, rightToLeft_, {}},
                                         widths.columns[c] - 2 * padding);
        words(table.columns[c].heading, widths.head, at + padding, y + 4 + height - own,
              widths.columns[c] - 2 * padding, items, alignment);
        at += widths.columns[c];
    }
    line(x, x + width, y + height + 8, items);
    return height + 8;
}

double ReportLayout::placeRow(const TableBlock& table, std::size_t r, const Widths& widths, double x, double y,
                              double width, Items& items)
{
    const TableBlock::Row& row = table.rows[r];
    TextStyle style = widths.cell;
    style.weight = row.strong ? 600 : 400;
    double height = style.lineHeight;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        height = std::max(height, ruler_.height({row.cells[static_cast<qsizetype>(c)], style, 0, rightToLeft_, {}},
                                                widths.columns[c] - 2 * padding));
    height += rowSpace_;
    if (row.alarm)
        items.emplace_back(FillItem{{x, y, width, height}, tokens_.badSoft, 0});
    double at = x;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Qt::Alignment alignment = table.columns[c].figure ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading;
        words(row.cells[static_cast<qsizetype>(c)], style, at + padding, y + rowSpace_ / 2,
              widths.columns[c] - 2 * padding, items, alignment);
        at += widths.columns[c];
    }
    line(x, x + width, y + height, items);
    return height;
}

double ReportLayout::placeLeftOut(const TableBlock& table, double x, double y, double width, Items& items)
{
    if (table.leftOut == 0)
        return 0;
    const QString number = content_.locale.toString(static_cast<qulonglong>(table.leftOut));
    return 5 + words(filled(content_.moreRows, number), type_.caption, x + padding, y + 5, width - padding, items);
}

double ReportLayout::place(const TableBlock& table, double x, double y, double width, Items& items)
{
    double used = 0;
    if (!table.title.isEmpty())
        used += place(HeadingBlock{table.title, table.subtitle}, x, y, width, items) + 2;
    const Widths widths = widthsOf(table, width);
    used += placeHead(table, widths, x, y + used, width, items);
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        used += placeRow(table, r, widths, x, y + used, width, items);
    return used + placeLeftOut(table, x, y + used, width, items);
}

void ReportLayout::beginTable(const TableBlock& table, const Widths& widths, const std::vector<double>& heights)
{
    Items trial;
    double together = placeHead(table, widths, left_, 0, width_, trial);
    if (!table.title.isEmpty())
        together += place(HeadingBlock{table.title, table.subtitle}, left_, 0, width_, trial) + 2;
    const std::size_t first = heights.size() < 2 * fewestRows ? heights.size() : fewestRows;
    for (std::size_t r = 0; r < first; ++r)
        together += heights[r];
    if (together < bottom_ - top_)
        need(together);
    if (!table.title.isEmpty())
        y_ += place(HeadingBlock{table.title, table.subtitle}, left_, y_, width_, pages_.back().items) + 2;
    y_ += placeHead(table, widths, left_, y_, width_, pages_.back().items);
}

void ReportLayout::continueTable(const TableBlock& table, const Widths& widths)
{
    startPage(pages_.back().section);
    const QString again =
        table.title.isEmpty() ? content_.continued : table.title + QStringLiteral(", ") + content_.continued;
    y_ += words(again, type_.caption, left_, y_, width_, pages_.back().items);
    y_ += placeHead(table, widths, left_, y_, width_, pages_.back().items);
}

void ReportLayout::flowTable(const TableBlock& table)
{
    const Widths widths = widthsOf(table, width_);
    std::vector<double> heights;
    Items trial;
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        heights.push_back(placeRow(table, r, widths, left_, 0, width_, trial));
    const double after = placeLeftOut(table, left_, 0, width_, trial);
    beginTable(table, widths, heights);
    for (std::size_t row = 0; row < heights.size();) {
        const std::size_t take = rowsThatFit(std::span(heights).subspan(row), bottom_ - y_, after);
        for (const std::size_t end = row + take; row < end; ++row)
            y_ += placeRow(table, row, widths, left_, y_, width_, pages_.back().items);
        if (row < heights.size())
            continueTable(table, widths);
    }
    y_ += placeLeftOut(table, left_, y_, width_, pages_.back().items) + 18;
}

}  // namespace perennial::ui

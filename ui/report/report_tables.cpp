// Tables on paper: widths from the content, heads repeated on every page, nothing cut silently.
#include "ui/report/report_layout.h"

#include <cmath>
#include <numeric>

namespace perennial::ui {

namespace {

constexpr double padding = 7;
constexpr double rowSpace = 7;  ///< above and below the words of a row, together
constexpr double smallestCell = 8.5;
constexpr double leastWords = 70;  ///< a column of words wraps, but not narrower

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

/// Headings of figures may take two lines where room is short.
void narrowHeads(const TableBlock& table, std::vector<double>& widths, const TextStyle& head, const TextStyle& cell)
{
    for (std::size_t c = 0; c < widths.size(); ++c) {
        if (!table.columns[c].figure)
            continue;
        const QString& heading = table.columns[c].heading;
        double least = PaperText{heading, head, 0, false, {}}.width() * 0.6;
        for (const QString& part : heading.split(QLatin1Char(' ')))
            least = std::max(least, PaperText{part, head, 0, false, {}}.width());
        TextStyle style = cell;
        for (const TableBlock::Row& row : table.rows) {
            style.weight = row.strong ? 600 : 400;
            least = std::max(least, PaperText{row.cells[static_cast<qsizetype>(c)], style, 0, false, {}}.width());
        }
        widths[c] = std::min(widths[c], least + 2 * padding);
    }
}

}  // namespace

ReportLayout::Widths ReportLayout::widthsOf(const TableBlock& table, double width) const
{
    Widths result{{}, type_.cell, type_.tableHead};
    for (;;) {
        std::vector<double> natural;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            double most = PaperText{table.columns[c].heading, result.head, 0, rightToLeft_, {}}.width();
            TextStyle cell = result.cell;
            for (const TableBlock::Row& row : table.rows) {
                cell.weight = row.strong ? 600 : 400;
                most =
                    std::max(most, PaperText{row.cells[static_cast<qsizetype>(c)], cell, 0, rightToLeft_, {}}.width());
            }
            natural.push_back(most + 2 * padding);
        }
        if (std::accumulate(natural.begin(), natural.end(), 0.0) > width)
            narrowHeads(table, natural, result.head, result.cell);
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
        const auto wordColumns = static_cast<double>(
            std::count_if(table.columns.begin(), table.columns.end(), [](const auto& c) { return !c.figure; }));
        const bool wrapHelps =
            words > 0 && figures + wordColumns * leastWords <= width && width - figures > words * 0.45;
        if (wrapHelps || result.cell.size <= smallestCell) {
            const double squeeze = words > 0 ? 1 : width / sum;
            shareOut(table, natural, std::max(width - figures, wordColumns * leastWords));
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
        height = std::max(height, PaperText{table.columns[c].heading, widths.head, 0, rightToLeft_, {}}.height(
                                      widths.columns[c] - 2 * padding));
    double at = x;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Qt::Alignment alignment = table.columns[c].figure ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading;
        const double own = PaperText{table.columns[c].heading, widths.head, 0, rightToLeft_, {}}.height(
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
        height = std::max(height, PaperText{row.cells[static_cast<qsizetype>(c)], style, 0, rightToLeft_, {}}.height(
                                      widths.columns[c] - 2 * padding));
    height += rowSpace;
    if (row.alarm)
        items.emplace_back(FillItem{{x, y, width, height}, tokens_.badSoft, 0});
    double at = x;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Qt::Alignment alignment = table.columns[c].figure ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading;
        words(row.cells[static_cast<qsizetype>(c)], style, at + padding, y + rowSpace / 2,
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

void ReportLayout::flowTable(const TableBlock& table)
{
    const Widths widths = widthsOf(table, width_);
    Items trial;
    const double title =
        table.title.isEmpty() ? 0 : place(HeadingBlock{table.title, table.subtitle}, left_, 0, width_, trial) + 2;
    const double headHeight = placeHead(table, widths, left_, 0, width_, trial);
    const double firstRow = table.rows.empty() ? 0 : placeRow(table, 0, widths, left_, 0, width_, trial);
    need(title + headHeight + firstRow * std::min<double>(3, static_cast<double>(table.rows.size())));
    if (!table.title.isEmpty())
        y_ += place(HeadingBlock{table.title, table.subtitle}, left_, y_, width_, pages_.back().items) + 2;
    y_ += placeHead(table, widths, left_, y_, width_, pages_.back().items);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        Items items;
        double height = placeRow(table, r, widths, left_, y_, width_, items);
        if (y_ + height > bottom_) {
            startPage(pages_.back().section);
            const QString again =
                table.title.isEmpty() ? content_.continued : table.title + QStringLiteral(", ") + content_.continued;
            y_ += words(again, type_.caption, left_, y_, width_, pages_.back().items);
            y_ += placeHead(table, widths, left_, y_, width_, pages_.back().items);
            items.clear();
            height = placeRow(table, r, widths, left_, y_, width_, items);
        }
        pages_.back().items.insert(pages_.back().items.end(), items.begin(), items.end());
        y_ += height;
    }
    if (table.leftOut > 0)
        need(24);
    y_ += placeLeftOut(table, left_, y_, width_, pages_.back().items) + 18;
}

}  // namespace perennial::ui

#include "ui/report/report_layout.h"

#include "ui/charts/registry.h"

#include <cmath>

namespace perennial::ui {

namespace {

constexpr double marginTop = 52;
constexpr double marginSide = 56;
constexpr double marginBottom = 40;
constexpr double headHeight = 64;
constexpr double footHeight = 44;
constexpr double columnGap = 28;
constexpr double blockGap = 18;
/// A section stands below the one before when this share of the page is free and it ends there too.
constexpr double shareForNextSection = 0.3;
/// With so much free it may begin there and go on overleaf.
constexpr double shareToBegin = 0.55;
/// What takes less of a last page would rather stand on the one before.
constexpr double shareOfRest = 0.2;
constexpr double closeRows = 4;
constexpr double lowCharts = 0.9;

void scaleCharts(std::vector<ReportBlock>& blocks, double scale)
{
    for (ReportBlock& block : blocks)
        if (auto* chart = std::get_if<ChartBlock>(&block.content)) {
            chart->height *= scale;
        } else if (auto* pair = std::get_if<PairBlock>(&block.content)) {
            scaleCharts(pair->first, scale);
            scaleCharts(pair->second, scale);
        }
}

}  // namespace

ReportLayout::ReportLayout(const ReportContent& content, QSizeF page)
    : content_(content)
    , page_(page)
    , rightToLeft_(content.locale.textDirection() == Qt::RightToLeft)
{
    for (TextStyle* style : {&type_.title, &type_.headline, &type_.heading, &type_.text, &type_.cell, &type_.figure})
        style->colour = tokens_.ink;
    for (TextStyle* style : {&type_.lead, &type_.caption, &type_.tableHead, &type_.footer})
        style->colour = tokens_.muted;
    left_ = marginSide;
    width_ = page.width() - 2 * marginSide;
    top_ = marginTop + headHeight;
    bottom_ = page.height() - marginBottom - footHeight - 10;
}

void ReportLayout::add(const SectionContent& part)
{
    if (part.id == QStringLiteral("cover")) {
        coverPage_ = pages_.size();
        cover(part);
        return;
    }
    section(part);
    starts_.emplace_back(part.name, pages_.size());
}

std::vector<ReportPage> ReportLayout::finish()
{
    if (coverPage_)
        listContents(pages_[*coverPage_], starts_);
    finishPages();
    return std::move(pages_);
}

ReportLayout::Mark ReportLayout::mark() const
{
    if (pages_.empty())
        return {0, 0, {}, {}, y_};
    const ReportPage& last = pages_.back();
    return {pages_.size(), last.items.size(), last.name, last.section, y_};
}

void ReportLayout::returnTo(const Mark& mark)
{
    pages_.resize(mark.pages);
    if (!pages_.empty()) {
        ReportPage& last = pages_.back();
        last.items.resize(mark.items);
        last.name = mark.name;
        last.section = mark.section;
    }
    y_ = mark.y;
}

void ReportLayout::startPage(const QString& name)
{
    pages_.push_back({name, name, {}});
    y_ = top_;
}

void ReportLayout::need(double height)
{
    if (y_ + height <= bottom_ || y_ <= top_ + 1)
        return;
    startPage(pages_.back().section);
}

void ReportLayout::section(const SectionContent& part)
{
    const bool board = part.id == QStringLiteral("board");
    const bool below = !pages_.empty() && !board && pages_.back().section != QStringLiteral(" ")
                       && bottom_ - y_ > (bottom_ - top_) * shareForNextSection;
    if (below) {  // it may go on there if it ends there too
        const Mark before = mark();
        y_ += 10;
        pages_.back().name += QStringLiteral(" · ") + part.name;
        pages_.back().section = part.name;
        const bool together = fill(part);
        const bool roomy = bottom_ - before.y > (bottom_ - top_) * shareToBegin;
        if (together && (roomy || pages_.size() == before.pages))
            return;
        returnTo(before);
    }
    startPage(part.name);
    if (board)
        fillOnePage(part);
    else
        fillWithoutRest(part);
}

void ReportLayout::fillWithoutRest(const SectionContent& part)
{
    const Mark before = mark();
    fill(part);
    const bool rest = pages_.size() > before.pages && y_ - top_ < (bottom_ - top_) * shareOfRest;
    if (!rest)
        return;
    std::vector<ReportPage> loose = pages_;
    const double looseEnd = y_;
    const double usual = rowSpace_;
    rowSpace_ = closeRows;
    SectionContent lower = part;
    scaleCharts(lower.blocks, lowCharts);
    returnTo(before);
    fill(lower);
    rowSpace_ = usual;
    if (pages_.size() < loose.size())
        return;
    pages_ = std::move(loose);  // it did not help
    y_ = looseEnd;
}

void ReportLayout::fillOnePage(const SectionContent& part)
{
    for (const double scale : {1.3, 1.15, 1.0, 0.85, 0.7}) {
        const Mark before = mark();
        SectionContent smaller = part;
        scaleCharts(smaller.blocks, scale);
        fill(smaller);
        if (pages_.size() == before.pages)
            return;
        returnTo(before);
    }
    fill(part);  // more words than a page takes
}

bool ReportLayout::fill(const SectionContent& part)
{
    const bool board = part.id == QStringLiteral("board");
    Items& items = pages_.back().items;
    constexpr double mostHeadline = 80;  // of a title that the user wrote
    y_ += fitted(part.headline, board ? type_.title : type_.headline, left_, y_, width_, mostHeadline, items) + 5;
    if (!part.lead.isEmpty())
        y_ += words(part.lead, type_.lead, left_, y_, width_, items) + 4;
    y_ += board ? 10 : 12;
    const std::size_t page = pages_.size() - 1;
    const std::size_t placed = pages_[page].items.size();
    flowAll(part.blocks);
    return pages_.size() == page + 1 || pages_[page].items.size() > placed;
}

/// A heading stays with what it heads: with the paragraphs that follow it, or with the next block.
void ReportLayout::flowAll(const std::vector<ReportBlock>& blocks)
{
    const auto isText = [&](std::size_t i) {
        return i < blocks.size() && std::holds_alternative<TextBlock>(blocks[i].content);
    };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (std::holds_alternative<HeadingBlock>(blocks[i].content)) {
            Items trial;
            double together = place(blocks[i], left_, 0, width_, trial) + 6;
            std::size_t next = i + 1;
            for (; isText(next); ++next)
                together += place(blocks[next], left_, 0, width_, trial) + 5;
            if (next == i + 1 && next < blocks.size())
                together += place(blocks[next], left_, 0, width_, trial);
            if (together < (bottom_ - top_) / 2)
                need(together);
        }
        flow(blocks[i]);
    }
}

void ReportLayout::flow(const ReportBlock& block)
{
    if (const auto* table = std::get_if<TableBlock>(&block.content)) {
        flowTable(*table);
        return;
    }
    Items items;
    double height = place(block, left_, y_, width_, items);
    if (y_ + height > bottom_ && y_ > top_ + 1) {
        startPage(pages_.back().section);
        items.clear();
        height = place(block, left_, y_, width_, items);
    }
    pages_.back().items.insert(pages_.back().items.end(), items.begin(), items.end());
    const bool dense = std::holds_alternative<TextBlock>(block.content);
    const bool heading = std::holds_alternative<HeadingBlock>(block.content);
    y_ += height + (heading ? 6 : dense ? 5 : blockGap);
}

double ReportLayout::place(const ReportBlock& block, double x, double y, double width, Items& items)
{
    return std::visit([&](const auto& content) { return place(content, x, y, width, items); }, block.content);
}

double ReportLayout::placeAll(const std::vector<ReportBlock>& blocks, double x, double y, double width, Items& items)
{
    double used = 0;
    for (const ReportBlock& block : blocks) {
        if (used > 0)
            used += 8;
        used += place(block, x, y + used, width, items);
    }
    return used;
}

double ReportLayout::words(const QString& text, const TextStyle& style, double x, double y, double width, Items& items,
                           Qt::Alignment alignment, qsizetype strong)
{
    if (text.isEmpty())
        return 0;
    const PaperText paper{text, style, strong, rightToLeft_, alignment};
    const double height = ruler_.height(paper, width);
    items.emplace_back(TextItem{{x, y, width, height}, paper});
    return height;
}

double ReportLayout::oneLine(const QString& text, const TextStyle& style, double x, double y, double width,
                             Items& items, Qt::Alignment alignment)
{
    const PaperText cut = ruler_.cut({text, style, 0, rightToLeft_, alignment}, width, 1);
    return words(cut.text, style, x, y, width, items, alignment);
}

double ReportLayout::fitted(const QString& text, TextStyle style, double x, double y, double width, double most,
                            Items& items)
{
    constexpr double smallest = 12;
    const double leading = style.lineHeight / style.size;
    while (style.size > smallest && ruler_.height({text, style, 0, rightToLeft_, {}}, width) > most) {
        style.size -= 1;
        style.lineHeight = std::round(style.size * leading);
    }
    const int lines = std::max(1, static_cast<int>(most / style.lineHeight));
    return words(ruler_.cut({text, style, 0, rightToLeft_, {}}, width, lines).text, style, x, y, width, items);
}

void ReportLayout::line(double x1, double x2, double y, Items& items)
{
    items.emplace_back(LineItem{{x1, y, x2, y}, tokens_.line, 1});
}

double ReportLayout::place(const HeadingBlock& heading, double x, double y, double width, Items& items)
{
    double used = words(heading.title, type_.heading, x, y, width, items);
    if (!heading.subtitle.isEmpty())
        used += 1 + words(heading.subtitle, type_.caption, x, y + used + 1, width, items);
    return used;
}

double ReportLayout::place(const TextBlock& text, double x, double y, double width, Items& items)
{
    double indent = 0;
    if (text.number > 0) {
        indent = 22;
        words(content_.locale.toString(text.number) + QLatin1Char('.'), type_.text, x + 4, y, indent - 4, items);
    }
    if (text.note)
        indent = 12;
    const QString all = text.strong.isEmpty() ? text.text : text.strong + QLatin1Char(' ') + text.text;
    TextStyle style = type_.text;
    if (text.muted)
        style.colour = tokens_.muted;
    const double height = words(all, style, x + indent, y, width - indent, items, Qt::AlignLeading, text.strong.size());
    if (text.note)
        items.emplace_back(FillItem{{x, y + 1, 3, height - 2}, content_.colour, 1});
    return height + (text.note ? 6 : 0);
}

double ReportLayout::place(const FiguresBlock& figures, double x, double y, double width, Items& items)
{
    constexpr std::size_t inRow = 4;
    constexpr double padding = 13;
    double used = 0;
    line(x, x + width, y, items);
    for (std::size_t first = 0; first < figures.figures.size(); first += inRow) {
        const std::size_t n = std::min(inRow, figures.figures.size() - first);
        const double each = width / static_cast<double>(inRow);
        double height = 0;
        for (std::size_t i = 0; i < n; ++i) {
            const ReportFigure& figure = figures.figures[first + i];
            const double cell = x + each * static_cast<double>(i) + (i == 0 ? 0 : padding);
            const double room = each - padding - (i == 0 ? 0 : padding);
            double at = y + used + 11;
            at += words(figure.label, type_.caption, cell, at, room, items);
            TextStyle big = type_.figure;
            while (big.size > 13 && ruler_.width({figure.value, big, 0, rightToLeft_, {}}) > room)
                big.size -= 1;
            at += words(figure.value, big, cell, at, room, items);
            at += words(figure.note, type_.caption, cell, at, room, items);
            height = std::max(height, at - y - used + 11);
        }
        for (std::size_t i = 1; i < n; ++i)
            items.emplace_back(LineItem{
                {x + each * static_cast<double>(i), y + used, x + each * static_cast<double>(i), y + used + height},
                tokens_.line,
                1});
        used += height;
        line(x, x + width, y + used, items);
    }
    return used;
}

double ReportLayout::place(const ChartBlock& chart, double x, double y, double width, Items& items)
{
    const ChartStyle style = ChartStyle::paper(content_.locale);
    HeadingBlock heading{chartTitle(*chart.chart, style), chartSubtitle(*chart.chart, style)};
    const QString shorter = chartShortTitle(*chart.chart, style);
    if (!shorter.isEmpty() && ruler_.width({heading.title, type_.heading, 0, rightToLeft_, {}}) > width)
        heading.title = shorter;
    if (const QString brief = chartShortSubtitle(*chart.chart, style);
        !brief.isEmpty() && ruler_.width({heading.subtitle, type_.caption, 0, rightToLeft_, {}}) > width)
        heading.subtitle = brief;
    const double above = place(heading, x, y, width, items) + 8;
    items.emplace_back(ChartItem{{x, y + above, width, chart.height}, chart.chart});
    return above + chart.height;
}

double ReportLayout::place(const PairBlock& pair, double x, double y, double width, Items& items)
{
    const double left = (width - columnGap) * pair.firstShare;
    const double right = width - columnGap - left;
    const double first = placeAll(pair.first, x, y, left, items);
    const double second = placeAll(pair.second, x + left + columnGap, y, right, items);
    return std::max(first, second);
}

QString ReportLayout::filled(const QString& words, const QString& a, const QString& b) const
{
    return b.isEmpty() ? words.arg(a) : words.arg(a, b);
}

void ReportLayout::mirror(ReportPage& page) const
{
    const double width = page_.width();
    const auto turn = [&](QRectF& box) { box.moveLeft(width - box.right()); };
    for (PageItem& item : page.items)
        std::visit(
            [&](auto& one) {
                if constexpr (requires { one.box; })
                    turn(one.box);
                else
                    one.line = QLineF(width - one.line.x1(), one.line.y1(), width - one.line.x2(), one.line.y2());
            },
            item);
}

void ReportLayout::finishPages()
{
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        ReportPage& page = pages_[i];
        if (page.section != QStringLiteral(" "))  // not the cover
            head(page);
        foot(page, i + 1);
        if (rightToLeft_)
            mirror(page);
        page.name = content_.locale.toString(static_cast<int>(i + 1)) + QStringLiteral(" · ") + page.name;
    }
}

}  // namespace perennial::ui

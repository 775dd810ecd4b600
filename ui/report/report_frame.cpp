// Cover, head and foot of the pages.
#include "ui/report/report_layout.h"

#include <QTextBoundaryFinder>

namespace perennial::ui {

namespace {

constexpr double headTop = 50;
constexpr double ruleBelowHead = 99;
constexpr double logoSize = 30;
constexpr double footRule = 79;  ///< from the bottom edge
constexpr double lowPage = 900;  ///< landscape

/// The first character that can be seen, whole: a letter with its marks, an emoji.
QString initialOf(const QString& name)
{
    const QString shown = QString(name).remove(QChar(0x200E)).remove(QChar(0x200F)).trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, shown);
    return shown.left(std::max<qsizetype>(0, finder.toNextBoundary())).toUpper();
}

}  // namespace

void ReportLayout::head(ReportPage& page)
{
    Items& items = page.items;
    double x = left_;
    if (!content_.logo.isNull()) {
        const QSizeF size = QSizeF(content_.logo.size()).scaled(90, logoSize, Qt::KeepAspectRatio);
        items.emplace_back(
            ImageItem{{x, headTop + (logoSize - size.height()) / 2 + 3, size.width(), size.height()}, content_.logo});
        x += size.width() + 12;
    } else {
        items.emplace_back(FillItem{{x, headTop + 3, logoSize, logoSize}, content_.colour, logoSize / 2});
        TextStyle initial = type_.heading;
        initial.colour = textOn(content_.colour);
        words(initialOf(content_.company), initial, x, headTop + 3 + (logoSize - initial.lineHeight) / 2, logoSize,
              items, Qt::AlignHCenter);
        x += logoSize + 12;
    }
    const double half = (width_ - (x - left_)) / 2;
    TextStyle company = type_.heading;
    company.weight = 700;
    const bool alone = content_.tagline.isEmpty();
    oneLine(content_.company, company, x, headTop + (alone ? 9 : 1), half, items);
    oneLine(content_.tagline, type_.caption, x, headTop + 20, half, items);
    const double endX = left_ + width_ - half + 10;
    const bool fits = ruler_.width({page.name, type_.caption}) <= half - 10;
    oneLine(fits ? page.name : page.section, type_.caption, endX, headTop + 3, half - 10, items, Qt::AlignTrailing);
    words(content_.asOf, type_.caption, endX, headTop + 18, half - 10, items, Qt::AlignTrailing);
    items.emplace_back(LineItem{{left_, ruleBelowHead, left_ + width_, ruleBelowHead}, content_.colour, 2});
}

void ReportLayout::foot(ReportPage& page, std::size_t number)
{
    const double y = page_.height() - footRule;
    line(left_, left_ + width_, y, page.items);
    constexpr double endWidth = 110;
    words(content_.footer, type_.footer, left_, y + 9, width_ - endWidth, page.items);
    const QString pageWords = filled(content_.pageWords, content_.locale.toString(static_cast<int>(number)),
                                     content_.locale.toString(static_cast<int>(pages_.size())));
    const double endX = left_ + width_ - endWidth + 6;
    words(content_.program, type_.footer, endX, y + 9, endWidth - 6, page.items, Qt::AlignTrailing);
    words(pageWords, type_.footer, endX, y + 24, endWidth - 6, page.items, Qt::AlignTrailing);
}

void ReportLayout::cover(const SectionContent& part)
{
    startPage(QStringLiteral(" "));
    pages_.back().name = part.name;
    Items& items = pages_.back().items;
    items.emplace_back(FillItem{{0, 0, page_.width(), 10}, content_.colour, 0});
    double y = page_.height() * 0.2;
    const double share = page_.height() < lowPage ? 0.7 : 1;  // of the room that long words get
    if (!content_.logo.isNull()) {
        const QSizeF size = QSizeF(content_.logo.size()).scaled(240, 72, Qt::KeepAspectRatio);
        items.emplace_back(ImageItem{{left_, y - 90, size.width(), size.height()}, content_.logo});
    }
    TextStyle company = type_.heading;
    company.size = 16;
    company.lineHeight = 22;
    y += fitted(content_.company, company, left_, y, width_, 44 * share, items);
    y += fitted(content_.tagline, type_.lead, left_, y, width_, 36 * share, items) + 22;
    TextStyle title = type_.title;
    title.size = 34;
    title.lineHeight = 42;
    y += fitted(part.headline, title, left_, y, width_, 130 * share, items) + 12;
    TextStyle lead = type_.lead;
    lead.size = 14;
    lead.lineHeight = 21;
    y += fitted(part.lead, lead, left_, y, width_ * 0.86, 84 * share, items) + 26;
    items.emplace_back(LineItem{{left_, y, left_ + 64, y}, content_.colour, 2});
    y += 16;
    TextStyle small = type_.text;
    small.colour = tokens_.muted;
    for (const ReportBlock& block : part.blocks) {
        const auto* text = std::get_if<TextBlock>(&block.content);
        y += 4
             + (text && !text->note ? fitted(text->text, small, left_, y, width_, 36 * share, items)
                                    : place(block, left_, y, width_, items));
    }
    coverEnd_ = y;
    y_ = bottom_;  // nothing else stands on this page
}

void ReportLayout::listContents(ReportPage& page, const std::vector<std::pair<QString, std::size_t>>& starts)
{
    const double row = 24;
    const double gap = 28;
    const auto count = static_cast<double>(starts.size());
    const bool two = coverEnd_ + row > bottom_ - row * count;  // columns, where one would reach into the words above
    const std::size_t inColumn = two ? (starts.size() + 1) / 2 : starts.size();
    const double width = two ? (width_ - gap) / 2 : width_;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto& [name, number] = starts[i];
        const double x = left_ + (i < inColumn ? 0 : width + gap);
        const double y = bottom_ - row * static_cast<double>(inColumn - i % inColumn);
        oneLine(name, type_.text, x, y + 3, width * 0.85, page.items);
        words(content_.locale.toString(static_cast<int>(number)), type_.text, x + width * 0.85, y + 3, width * 0.15,
              page.items, Qt::AlignTrailing);
        line(x, x + width, y + row - 1, page.items);
    }
}

}  // namespace perennial::ui

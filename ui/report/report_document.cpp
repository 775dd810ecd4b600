#include "ui/report/report_document.h"

#include "ui/charts/plot_library.h"
#include "ui/charts/registry.h"
#include "ui/report/report_language.h"
#include "ui/report/report_layout.h"

namespace perennial::ui {

namespace {

std::vector<ReportPage> layOut(const ReportContent& content, QSizeF size)
{
    ReportLayout layout(content, size);
    for (const SectionContent& section : content.sections)
        layout.add(section);
    return layout.finish();
}

struct Painting {
    QCPPainter& painter;
    const ChartStyle& style;

    void operator()(const TextItem& item) const { item.text.paint(painter, item.box); }
    void operator()(const LineItem& item) const
    {
        QPen pen(item.colour, item.width);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        static_cast<QPainter&>(painter).drawLine(item.line);
    }
    void operator()(const FillItem& item) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(item.colour);
        if (item.radius > 0)
            painter.drawRoundedRect(item.box, item.radius, item.radius);
        else
            painter.drawRect(item.box);
        painter.setBrush(Qt::NoBrush);
    }
    void operator()(const ChartItem& item) const { renderChart(*item.chart, style, painter, item.box); }
    void operator()(const ImageItem& item) const { painter.drawImage(item.box, item.image); }
};

}  // namespace

QSizeF ReportDocument::sizeOf(Paper paper, Orientation orientation)
{
    const QSizeF portrait = paper == Paper::A4 ? QSizeF(794, 1123) : QSizeF(816, 1056);
    return orientation == Orientation::Portrait ? portrait : portrait.transposed();
}

ReportDocument::ReportDocument(const ReportContent& content, Paper paper, Orientation orientation)
    : ReportDocument(content, paper, orientation, layOut(content, sizeOf(paper, orientation)))
{
}

ReportDocument::ReportDocument(const ReportContent& content, Paper paper, Orientation orientation,
                               std::vector<ReportPage> pages)
    : pages_(std::move(pages))
    , size_(sizeOf(paper, orientation))
    , title_(content.title)
    , author_(content.author)
    , subject_(content.subject)
    , program_(content.program)
    , keywords_(content.keywords)
    , paper_(paper)
    , orientation_(orientation)
    , language_(content.language)
    , style_(ChartStyle::paper(content.locale))
{
}

void ReportDocument::paint(std::size_t page, QCPPainter& painter) const
{
    const ReportLanguage language(language_);  // charts find their words while they are painted
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const PageItem& item : pages_[page].items)
        std::visit(Painting{painter, style_}, item);
    painter.restore();
}

}  // namespace perennial::ui

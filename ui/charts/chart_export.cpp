#include "ui/charts/chart_export.h"

#include "core/analysis/output_file.h"
#include "ui/charts/drawing.h"
#include "ui/charts/plot_library.h"
#include "ui/charts/registry.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace perennial::ui {

namespace {

constexpr double border = 16;
constexpr int pdfDotsPerInch = 1200;
constexpr double pixelsPerInch = 96;

/// Words over several lines from the top of a rectangle; returns the height used.
double paintText(QPainter& painter, const QRectF& where, const QString& words, const QFont& font, const QColor& colour)
{
    const int flags = static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap;
    painter.setFont(font);
    painter.setPen(colour);
    QRectF used;
    painter.drawText(where, flags, words, &used);
    return used.height();
}

void paintWhole(QCPPainter& painter, const ChartData& data, const ChartStyle& style, const ExportOptions& options)
{
    const QRectF page(QPointF(0, 0), options.size);
    painter.fillRect(page, style.tokens.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(style.rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QRectF rest = page.adjusted(border, border, -border, -border);
    if (options.title) {
        rest.setTop(rest.top()
                    + paintText(painter, rest, chartTitle(data, style), style.font(15, 600), style.tokens.ink) + 2);
        rest.setTop(rest.top()
                    + paintText(painter, rest, chartSubtitle(data, style), style.font(12, 400), style.tokens.muted)
                    + 12);
    }
    const auto chart = makeChart(data, style);
    chart->setHidden(options.hidden);
    chart->paint(painter, rest);
}

void writeSvg(QIODevice& file, const ChartData& data, const ChartStyle& style, const ExportOptions& options)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(options.size.toSize());
    svg.setViewBox(QRectF(QPointF(), options.size));
    svg.setResolution(static_cast<int>(pixelsPerInch));
    svg.setTitle(chartTitle(data, style));
    QCPPainter painter(&svg);
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    paintWhole(painter, data, style, options);
}

void writePdf(QIODevice& file, const ChartData& data, const ChartStyle& style, const ExportOptions& options)
{
    QPdfWriter pdf(&file);
    pdf.setResolution(pdfDotsPerInch);
    pdf.setPageSize(QPageSize(options.size * (72 / pixelsPerInch), QPageSize::Point));
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(chartTitle(data, style));
    QCPPainter painter(&pdf);
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    painter.scale(pdfDotsPerInch / pixelsPerInch, pdfDotsPerInch / pixelsPerInch);
    paintWhole(painter, data, style, options);
}

}  // namespace

QImage chartImage(const ChartData& data, const ChartStyle& style, const ExportOptions& options)
{
    QImage image((options.size * options.scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(options.scale);
    image.fill(style.tokens.surface);
    QCPPainter painter(&image);
    painter.setMode(QCPPainter::pmNoCaching);
    paintWhole(painter, data, style, options);
    return image;
}

Result<> exportChart(const ChartData& data, const ChartStyle& style, const QString& path, const ExportOptions& options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    static const QStringList known{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf"),
                                   QStringLiteral("csv")};
    if (!known.contains(ending))
        return fail(ErrorKind::FormatUnsupported, {ending.toStdString()}, {.file = path.toStdString()});
    QBuffer file;  // the painters do not tell of a write that failed: the whole is written at once
    file.open(QIODevice::WriteOnly);
    if (ending == known[0])
        writeSvg(file, data, style, options);
    else if (ending == known[1])
        chartImage(data, style, options).save(&file, "PNG");
    else if (ending == known[2])
        writePdf(file, data, style, options);
    else
        file.write(QByteArray::fromStdString(toCsv(data.table)));
    const QByteArray& bytes = file.data();
    return replaceFile(path.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

}  // namespace perennial::ui

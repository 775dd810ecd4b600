#include "ui/report/report_writer.h"

#include "ui/charts/plot_library.h"
#include "ui/report/report_builder.h"
#include "ui/report/report_language.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPdfWriter>
#include <QSaveFile>

namespace perennial::ui {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double pixelsPerInch = 96;
constexpr int largestLogo = 600;  ///< pixels; more is not seen on paper

Result<QImage> readLogo(const QString& path)
{
    if (path.isEmpty())
        return QImage();
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::FileMissing, {}, {.file = path.toStdString()}, {Hint::CheckPath});
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > largestLogo || size.height() > largestLogo))
        reader.setScaledSize(size.scaled(largestLogo, largestLogo, Qt::KeepAspectRatio));
    QImage logo = reader.read();
    if (logo.isNull())
        return fail(ErrorKind::FormatUnsupported, {QFileInfo(path).suffix().toStdString()},
                    {.file = path.toStdString()}, {Hint::ChooseAnotherFile});
    return logo;
}

Result<> checkSections(const std::vector<ReportSection>& sections)
{
    for (const ReportSection& section : sections)
        if (!sectionIds().contains(section.id))
            return fail(ErrorKind::OptionInvalid,
                        {"sections", section.id.toStdString(), sectionIds().join(QStringLiteral(", ")).toStdString()},
                        {}, {Hint::CheckSpelling});
    if (sections.empty())
        return fail(ErrorKind::NoData, {"sections"});
    return {};
}

QPageLayout layoutOf(const ReportDocument& document)
{
    return QPageLayout(QPageSize(document.paper() == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
                       document.orientation() == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape,
                       QMarginsF());
}

std::unexpected<Error> cannotWrite(const std::string& path, const QString& why)
{
    return fail(ErrorKind::WriteFailed, {why.toStdString()}, {.file = path},
                {Hint::ChooseAnotherFolder, Hint::CloseOtherProgram});
}

}  // namespace

Result<ReportContent> reportContent(const Analysis& analysis, const ReportOptions& options)
{
    const std::vector<ReportSection> sections = chosenSections(options);
    if (auto checked = checkSections(sections); !checked)
        return pass(checked);
    auto logo = readLogo(options.logoPath);
    if (!logo)
        return pass(logo);
    const ReportLanguage language(options.language);
    const ReportBuilder builder(analysis, options, language.locale());
    ReportContent content = builder.frame();
    content.logo = std::move(*logo);
    for (const ReportSection& section : sections)
        content.sections.push_back(builder.section(section));
    return content;
}

Result<ReportDocument> layOutReport(const Analysis& analysis, const ReportOptions& options)
{
    auto content = reportContent(analysis, options);
    if (!content)
        return pass(content);
    const ReportLanguage language(options.language);
    return ReportDocument(*content, options.paper, options.orientation);
}

Result<> printReport(const ReportDocument& document, QPagedPaintDevice& device, Progress& progress)
{
    device.setPageLayout(layoutOf(document));
    QCPPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorKind::WriteFailed, {"printer"});
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    const double scale = device.logicalDpiX() / pixelsPerInch;
    painter.scale(scale, scale);
    for (std::size_t page = 0; page < document.pages().size(); ++page) {
        if (!progress.advance(page, document.pages().size()))
            return fail(ErrorKind::Cancelled);
        if (page > 0)
            device.newPage();
        document.paint(page, painter);
    }
    if (!painter.end())
        return fail(ErrorKind::WriteFailed, {"printer"});
    return {};
}

Result<> writePdf(const ReportDocument& document, const std::string& path, Progress& progress)
{
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    {
        QPdfWriter pdf(&file);
        pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        pdf.setResolution(dotsPerInch);
        pdf.setTitle(document.title());
        pdf.setCreator(QStringLiteral("Perennial %1").arg(QCoreApplication::applicationVersion()).trimmed());
        if (auto printed = printReport(document, pdf, progress); !printed)
            return pass(printed);
    }
    if (file.error() != QFileDevice::NoError || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Result<> writeReport(const Analysis& analysis, const ReportOptions& options, const std::string& path,
                     Progress& progress)
{
    auto document = layOutReport(analysis, options);
    if (!document)
        return pass(document);
    return writePdf(*document, path, progress);
}

}  // namespace perennial::ui

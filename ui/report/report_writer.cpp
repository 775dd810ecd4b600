#include "ui/report/report_writer.h"

#include "ui/report/report_builder.h"
#include "ui/report/report_language.h"
#include "ui/report/report_output.h"

#include <QFileInfo>
#include <QImageReader>

namespace perennial::ui {

namespace {

constexpr int largestLogo = 600;  ///< pixels; more is not seen on paper
constexpr qint64 mostLogoPixels = 100'000'000;

Result<QImage> readLogo(const QString& path)
{
    if (path.isEmpty())
        return QImage();
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::FileMissing, {}, {.file = path.toStdString()}, {Hint::CheckPath});
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool vector = reader.format().startsWith("svg");  // has no pixels of its own
    if (!vector && size.isValid() && static_cast<qint64>(size.width()) * size.height() > mostLogoPixels)
        return fail(ErrorKind::FileTooLarge, {"logo-pixels", std::to_string(mostLogoPixels)},
                    {.file = path.toStdString()}, {Hint::ChooseAnotherFile});
    if (size.isValid() && (size.width() > largestLogo || size.height() > largestLogo))
        reader.setScaledSize(size.scaled(largestLogo, largestLogo, Qt::KeepAspectRatio));
    QImage logo = reader.read();
    if (logo.isNull())
        return fail(ErrorKind::ValueInvalid, {QFileInfo(path).fileName().toStdString(), "picture"},
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

}  // namespace

Result<ReportPlan> planReport(const ReportOptions& options)
{
    ReportPlan plan{chosenSections(options), {}};
    if (auto checked = checkSections(plan.sections); !checked)
        return pass(checked);
    auto logo = readLogo(options.logoPath);
    if (!logo)
        return pass(logo);
    plan.logo = std::move(*logo);
    return plan;
}

Result<ReportContent> reportContent(const Analysis& analysis, const ReportOptions& options)
{
    auto plan = planReport(options);
    if (!plan)
        return pass(plan);
    const ReportLanguage language(options.language);
    const ReportBuilder builder(analysis, options, language.locale());
    ReportContent content = builder.frame();
    content.logo = std::move(plan->logo);
    for (const ReportSection& section : plan->sections)
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
    PagePrinter printer(document);
    if (auto begun = printer.begin(device); !begun)
        return begun;
    while (!printer.done()) {
        if (!progress.advance(printer.page(), document.pages().size()))
            return fail(ErrorKind::Cancelled);
        printer.printNext();
    }
    return printer.end();
}

Result<> writePdf(const ReportDocument& document, const std::string& path, Progress& progress)
{
    PdfOutput output(document, QString::fromStdString(path));
    if (auto opened = output.open(); !opened)
        return opened;
    while (!output.done()) {
        if (!progress.advance(output.page(), document.pages().size()))
            return fail(ErrorKind::Cancelled);
        output.printNext();
    }
    return output.commit();
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

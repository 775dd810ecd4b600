#include "ui/report/report_output.h"

#include "core/analysis/output_file.h"
#include "ui/charts/plot_library.h"
#include "ui/report/pdf_metadata.h"

#include <QPdfWriter>

namespace perennial::ui {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double pixelsPerInch = 96;

QPageLayout layoutOf(const ReportDocument& document)
{
    return QPageLayout(QPageSize(document.paper() == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
                       document.orientation() == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape,
                       QMarginsF());
}

}  // namespace

PagePrinter::PagePrinter(ReportDocument document)
    : document_(std::move(document))
{
}

PagePrinter::~PagePrinter() = default;

Result<> PagePrinter::begin(QPagedPaintDevice& device)
{
    device_ = &device;
    device.setPageLayout(layoutOf(document_));
    painter_ = std::make_unique<QCPPainter>();
    if (!painter_->begin(&device))
        return fail(ErrorKind::WriteFailed, {"printer"});
    painter_->setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    const double scale = device.logicalDpiX() / pixelsPerInch;
    painter_->scale(scale, scale);
    return {};
}

void PagePrinter::printNext()
{
    if (page_ > 0)
        device_->newPage();
    document_.paint(page_, *painter_);
    ++page_;
}

Result<> PagePrinter::end()
{
    if (!painter_->end())
        return fail(ErrorKind::WriteFailed, {"printer"});
    return {};
}

PdfOutput::PdfOutput(const ReportDocument& document, const QString& path)
    : path_(path.toStdString())
    , printer_(document)
{
}

PdfOutput::~PdfOutput() = default;

Result<> PdfOutput::open()
{
    bytes_.open(QIODevice::WriteOnly);
    const ReportDocument& document = printer_.document();
    pdf_ = std::make_unique<QPdfWriter>(&bytes_);
    pdf_->setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    pdf_->setResolution(dotsPerInch);
    pdf_->setTitle(document.title());
    pdf_->setCreator(document.program());
    return printer_.begin(*pdf_);
}

Result<> PdfOutput::commit()
{
    if (auto ended = printer_.end(); !ended)
        return ended;
    pdf_.reset();
    const ReportDocument& document = printer_.document();
    const QByteArray described =
        withMetadata(bytes_.data(), {document.author(), document.subject(), document.keywords()});
    return replaceFile(path_, std::string_view(described.constData(), static_cast<std::size_t>(described.size())));
}

}  // namespace perennial::ui

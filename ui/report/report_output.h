// Pages onto a device, one at a time, so that whoever prints can breathe between two of them.
#pragma once

#include "core/base/error.h"
#include "ui/report/report_document.h"

#include <QBuffer>

#include <memory>

class QPagedPaintDevice;
class QPdfWriter;

namespace perennial::ui {

/// Paints the pages of a document onto a printer or PDF device.
class PagePrinter {
public:
    explicit PagePrinter(ReportDocument document);
    ~PagePrinter();

    [[nodiscard]] Result<> begin(QPagedPaintDevice& device);
    [[nodiscard]] bool done() const { return page_ >= document_.pages().size(); }
    [[nodiscard]] std::size_t page() const { return page_; }
    [[nodiscard]] const ReportDocument& document() const { return document_; }
    void printNext();
    [[nodiscard]] Result<> end();

private:
    ReportDocument document_;
    QPagedPaintDevice* device_ = nullptr;
    std::unique_ptr<QCPPainter> painter_;
    std::size_t page_ = 0;
};

/// A PDF made in memory, because QPdfWriter does not tell of a write that failed; the file is replaced as a
/// whole by commit().
class PdfOutput {
public:
    PdfOutput(const ReportDocument& document, const QString& path);
    ~PdfOutput();

    [[nodiscard]] Result<> open();
    [[nodiscard]] bool done() const { return printer_.done(); }
    [[nodiscard]] std::size_t page() const { return printer_.page(); }
    void printNext() { printer_.printNext(); }
    /// Replaces the file. WriteFailed, DiskFull.
    [[nodiscard]] Result<> commit();

private:
    std::string path_;
    QBuffer bytes_;
    std::unique_ptr<QPdfWriter> pdf_;
    PagePrinter printer_;
};

}  // namespace perennial::ui

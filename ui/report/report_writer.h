// From an analysis to pages and a PDF.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/report/report_document.h"
#include "ui/report/report_options.h"

#include <string>

class QPagedPaintDevice;

namespace perennial::ui {

/// Words and figures of the report, in its language. Errors: FileMissing, FileTooLarge, ValueInvalid (logo),
/// OptionInvalid (unknown section), NoData (no section is on).
[[nodiscard]] Result<ReportContent> reportContent(const Analysis& analysis, const ReportOptions& options);

/// The pages, as the preview shows and writeReport() prints them. Main thread.
[[nodiscard]] Result<ReportDocument> layOutReport(const Analysis& analysis, const ReportOptions& options);

/// Writes a laid-out report as PDF: vector charts, embedded fonts, real text, metadata. Atomic: a file that was
/// there stays untouched on failure. Errors: WriteFailed (place.file), Cancelled.
[[nodiscard]] Result<> writePdf(const ReportDocument& document, const std::string& path, Progress& progress);

/// Both in one. Main thread; needs a QApplication (offscreen will do).
[[nodiscard]] Result<> writeReport(const Analysis& analysis, const ReportOptions& options, const std::string& path,
                                   Progress& progress);

/// What a report is made from, checked: sections, logo. Errors as reportContent().
struct ReportPlan {
    std::vector<ReportSection> sections;
    QImage logo;
};
[[nodiscard]] Result<ReportPlan> planReport(const ReportOptions& options);

/// Paints the pages onto any printer or PDF device, one after another.
[[nodiscard]] Result<> printReport(const ReportDocument& document, QPagedPaintDevice& device, Progress& progress);

}  // namespace perennial::ui

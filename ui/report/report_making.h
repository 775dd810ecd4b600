// The report in small steps on the GUI thread: charts are painted and measured by widgets, so the work
// cannot leave it; one section or one page per turn of the event loop keeps the window alive.
#pragma once

#include "ui/report/contract_report.h"
#include "ui/report/report_builder.h"
#include "ui/report/report_layout.h"
#include "ui/report/report_output.h"
#include "ui/report/report_writer.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QPrinter;

namespace perennial::ui {

/// Lays a report out, one section a step.
class ReportMaking : public QObject {
    Q_OBJECT

public:
    explicit ReportMaking(QObject* parent = nullptr);
    ~ReportMaking() override;

    /// Begins anew; what was being made is dropped.
    void start(std::shared_ptr<const Analysis> analysis, ReportOptions options);
    /// The same of contracts.
    void start(std::shared_ptr<const ContractReportInput> contracts, ReportOptions options);
    void stop();
    [[nodiscard]] bool busy() const { return timer_.isActive(); }

signals:
    void made(const perennial::ui::ReportDocument& document);
    void failed(const perennial::Error& error);

private:
    void begin(ReportOptions options);
    /// The frame and, of contracts, all words at once: they are few.
    void makeContent(const QLocale& locale);
    void step();
    /// One step in the words of the report; the document after the last one.
    [[nodiscard]] std::optional<ReportDocument> advance();

    QTimer timer_;
    std::shared_ptr<const Analysis> analysis_;
    std::shared_ptr<const ContractReportInput> contracts_;  ///< instead
    ReportOptions options_;
    ReportPlan plan_;
    std::unique_ptr<ReportBuilder> builder_;
    std::unique_ptr<ReportContent> content_;
    std::unique_ptr<ReportLayout> layout_;
    std::size_t placed_ = 0;
};

/// Writes or prints a laid-out report, one page a step.
class ReportPrinting : public QObject {
    Q_OBJECT

public:
    explicit ReportPrinting(QObject* parent = nullptr);
    ~ReportPrinting() override;

    void writePdf(const ReportDocument& document, const QString& path);
    void print(const ReportDocument& document, std::unique_ptr<QPrinter> printer);
    /// Stops before the next page; finished() follows with Cancelled.
    void cancel();
    [[nodiscard]] bool busy() const { return timer_.isActive(); }

signals:
    void progressed(int page, int pages);
    void finished(const perennial::Result<>& result);

private:
    void step();
    void end(const Result<>& result);

    QTimer timer_;
    int pages_ = 0;
    std::unique_ptr<QPrinter> printer_;
    std::unique_ptr<PagePrinter> paper_;
    std::unique_ptr<PdfOutput> pdf_;
};

}  // namespace perennial::ui

#include "ui/report/report_making.h"

#include "ui/report/report_language.h"

#include <QPrinter>

namespace perennial::ui {

ReportMaking::ReportMaking(QObject* parent)
    : QObject(parent)
{
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &ReportMaking::step);
}

ReportMaking::~ReportMaking() = default;

void ReportMaking::start(std::shared_ptr<const Analysis> analysis, ReportOptions options)
{
    analysis_ = std::move(analysis);
    contracts_.reset();
    begin(std::move(options));
}

void ReportMaking::start(std::shared_ptr<const ContractReportInput> contracts, ReportOptions options)
{
    analysis_.reset();
    contracts_ = std::move(contracts);
    begin(std::move(options));
}

void ReportMaking::begin(ReportOptions options)
{
    stop();
    options_ = std::move(options);
    auto plan = planReport(options_);
    if (!plan) {
        emit failed(plan.error());
        return;
    }
    plan_ = std::move(*plan);
    placed_ = 0;
    timer_.start();
}

void ReportMaking::makeContent(const QLocale& locale)
{
    if (contracts_) {
        auto content = contractReportContent(*contracts_, options_);
        if (!content) {
            timer_.stop();
            emit failed(content.error());
            return;
        }
        content_ = std::make_unique<ReportContent>(std::move(*content));
    } else {
        builder_ = std::make_unique<ReportBuilder>(*analysis_, options_, locale);
        content_ = std::make_unique<ReportContent>(builder_->frame());
        content_->logo = plan_.logo;
        content_->sections.reserve(plan_.sections.size());
    }
    layout_ = std::make_unique<ReportLayout>(*content_, ReportDocument::sizeOf(options_.paper, options_.orientation));
}

void ReportMaking::stop()
{
    timer_.stop();
    layout_.reset();
    content_.reset();
    builder_.reset();
}

void ReportMaking::step()
{
    if (const auto document = advance()) {  // the words of whoever listens are the window's again
        stop();
        emit made(*document);
    }
}

std::optional<ReportDocument> ReportMaking::advance()
{
    const ReportLanguage language(options_.language);
    if (!content_) {
        makeContent(language.locale());
    } else if (builder_ && content_->sections.size() < plan_.sections.size()) {
        content_->sections.push_back(builder_->section(plan_.sections[content_->sections.size()]));
    } else if (placed_ < content_->sections.size()) {
        layout_->add(content_->sections[placed_++]);
    } else {
        return ReportDocument(*content_, options_.paper, options_.orientation, layout_->finish());
    }
    return std::nullopt;
}

ReportPrinting::ReportPrinting(QObject* parent)
    : QObject(parent)
{
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &ReportPrinting::step);
}

ReportPrinting::~ReportPrinting() = default;

void ReportPrinting::writePdf(const ReportDocument& document, const QString& path)
{
    pages_ = static_cast<int>(document.pages().size());
    pdf_ = std::make_unique<PdfOutput>(document, path);
    if (const auto opened = pdf_->open(); !opened)
        end(opened);
    else
        timer_.start();
}

void ReportPrinting::print(const ReportDocument& document, std::unique_ptr<QPrinter> printer)
{
    pages_ = static_cast<int>(document.pages().size());
    printer_ = std::move(printer);
    paper_ = std::make_unique<PagePrinter>(document);
    if (const auto begun = paper_->begin(*printer_); !begun)
        end(begun);
    else
        timer_.start();
}

void ReportPrinting::cancel()
{
    if (!busy())
        return;
    if (printer_)
        printer_->abort();
    end(fail(ErrorKind::Cancelled));
}

void ReportPrinting::step()
{
    const bool done = pdf_ ? pdf_->done() : paper_->done();
    if (done) {
        end(pdf_ ? pdf_->commit() : paper_->end());
        return;
    }
    if (pdf_)
        pdf_->printNext();
    else
        paper_->printNext();
    emit progressed(static_cast<int>(pdf_ ? pdf_->page() : paper_->page()), pages_);
}

void ReportPrinting::end(const Result<>& result)
{
    timer_.stop();
    pdf_.reset();
    paper_.reset();
    printer_.reset();
    emit finished(result);
}

}  // namespace perennial::ui

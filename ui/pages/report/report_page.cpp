#include "ui/pages/report/report_page.h"

#include "core/analysis/analysis.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/report/preview_zoom.h"
#include "ui/pages/report/report_composer.h"
#include "ui/pages/report/report_preview.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/page_head.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace perennial::ui {

namespace {

constexpr int settleMilliseconds = 150;  // typing a name lays the pages out once, not per letter

/// The section that holds a chart or speaks of a page of the window.
QString sectionOf(const QString& what)
{
    static const QMap<QString, QString> sections{{QStringLiteral("distribution"), QStringLiteral("distribution")},
                                                 {QStringLiteral("concentration"), QStringLiteral("distribution")},
                                                 {QStringLiteral("segments"), QStringLiteral("segments")},
                                                 {QStringLiteral("rfm"), QStringLiteral("segments")},
                                                 {QStringLiteral("page:segments"), QStringLiteral("segments")},
                                                 {QStringLiteral("cohorts"), QStringLiteral("cohorts")},
                                                 {QStringLiteral("retention"), QStringLiteral("cohorts")},
                                                 {QStringLiteral("survival"), QStringLiteral("cohorts")},
                                                 {QStringLiteral("payback"), QStringLiteral("cohorts")},
                                                 {QStringLiteral("page:retention"), QStringLiteral("cohorts")},
                                                 {QStringLiteral("forecast"), QStringLiteral("forecast")},
                                                 {QStringLiteral("waterfall"), QStringLiteral("scenarios")},
                                                 {QStringLiteral("tornado"), QStringLiteral("scenarios")},
                                                 {QStringLiteral("page:whatif"), QStringLiteral("scenarios")},
                                                 {QStringLiteral("page:actions"), QStringLiteral("actions")},
                                                 {QStringLiteral("page:customers"), QStringLiteral("actions")},
                                                 {QStringLiteral("page:data"), QStringLiteral("reconciliation")}};
    return sections.value(what, QStringLiteral("key-figures"));
}

}  // namespace

ComposerPage::ComposerPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , making_(new ReportMaking(this))
    , printing_(new ReportPrinting(this))
    , parting_(context.jobs, this)
    , fetching_(context.jobs, this)
    , settle_(new QTimer(this))
    , stack_(new FrontLayout(this))
    , empty_(new EmptyState(this))
{
    settle_->setSingleShot(true);
    settle_->setInterval(settleMilliseconds);
    connect(settle_, &QTimer::timeout, this, &ComposerPage::layOut);
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    connect(empty_, &EmptyState::actionRequested, this, [this] { analysis_ ? fetchParts() : leaveEmpty(); });
    connect(making_, &ReportMaking::made, this, &ComposerPage::show);
    connect(making_, &ReportMaking::failed, this, [this](const Error& error) {
        pagesWords_->setText(ui::sentence(error));
        emit said(ui::sentence(error));
    });
    connect(printing_, &ReportPrinting::finished, this, &ComposerPage::ended);
    connect(printing_, &ReportPrinting::progressed, this,
            [this](int page, int pages) { pagesWords_->setText(tr("page %1 of %2").arg(page).arg(pages)); });
    connectComposer();
}

ComposerPage::~ComposerPage() = default;

QWidget* ComposerPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_ = new PageHead(content);
    cancel_ = button(ButtonKind::Quiet, {}, content, 30);
    cancel_->hide();
    print_ = button(ButtonKind::Plain, {}, content, 30);
    export_ = button(ButtonKind::Primary, {}, content, 30);
    export_->setObjectName(QStringLiteral("exportPdf"));
    connect(cancel_, &QPushButton::clicked, printing_, &ReportPrinting::cancel);
    connect(print_, &QPushButton::clicked, this, &ComposerPage::printPages);
    connect(export_, &QPushButton::clicked, this, &ComposerPage::exportPdf);
    for (QPushButton* action : {cancel_, print_, export_})
        head_->addAction(action);
    head_->addAction(new KindSwitch(context().session, content));
    layout->addWidget(head_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    composer_ = new ReportComposer(content);
    columns->addWidget(composer_);
    columns->addWidget(makePreview(), 1);
    layout->addLayout(columns, 1);
    return content;
}

QWidget* ComposerPage::makePreview()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 8, 4, 8);
    auto* tools = new QHBoxLayout;
    pagesWords_ = new TextLabel(TextRole::SmallMuted, card);
    auto* sizes = new QComboBox(card);
    tools->addWidget(pagesWords_, 1);
    tools->addWidget(sizes);
    layout->addLayout(tools);
    auto* scroll = new QScrollArea(card);
    scroll->setObjectName(QStringLiteral("reportPages"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    preview_ = new ReportPreview(scroll);
    scroll->setWidget(preview_);
    layout->addWidget(scroll, 1);
    zoom_ = new PreviewZoom(sizes, scroll, preview_, this);
    return card;
}

void ComposerPage::connectComposer()
{
    connect(composer_, &ReportComposer::changed, this, &ComposerPage::layOut);
    connect(composer_, &ReportComposer::typed, settle_, qOverload<>(&QTimer::start));
    connect(composer_, &ReportComposer::logoWanted, this, &ComposerPage::chooseLogo);
    connect(composer_, &ReportComposer::saveTemplateWanted, this, &ComposerPage::saveTemplate);
    connect(composer_, &ReportComposer::saveTemplateFileWanted, this, &ComposerPage::saveTemplateFile);
    connect(composer_, &ReportComposer::openTemplateFileWanted, this, &ComposerPage::openTemplateFile);
    connect(composer_, &ReportComposer::removeTemplateWanted, this, &ComposerPage::removeTemplate);
}

void ComposerPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    const bool another = analysis && (!analysis_ || analysis_->ledger != analysis->ledger);
    analysis_ = analysis;
    data_ = {};  // scenarios, too, are of the analysis before
    making_->stop();
    parting_.stop();
    fetching_.stop();
    const bool contractsBefore = contracts_ != nullptr;
    contracts_ = context().session.showsContracts() ? contractsToReport() : nullptr;
    stack_->setCurrentIndex(analysis || contracts_ ? 1 : 0);
    if (contracts_) {
        composer_->setCompanyHint(text(contracts_->name));
        if (!contractsBefore) {
            recall();
            readTemplates();
        }
        fetchContractScenarios();
        return layOut();
    }
    if (!analysis) {
        sayEmpty(empty_, Icon::Report, tr("The pages of your report will stand here"));
        return;
    }
    composer_->setCompanyHint(text(analysis->name));
    if (another || contractsBefore) {
        recall();
        readTemplates();
    }
    fetchParts();
}

std::shared_ptr<const ContractReportInput> ComposerPage::contractsToReport() const
{
    const Session& session = context().session;
    if (!session.contracts())
        return nullptr;
    std::vector<ImportRecord> imports;
    for (const ImportRecord& import : session.imports())
        if (import.source.kind == "contracts")
            imports.push_back(import);
    return std::make_shared<const ContractReportInput>(
        ContractReportInput{session.shownContracts(), session.definitions(), session.name().toStdString(),
                            std::move(imports), session.contractSegments()});
}

/// The charts first, which every layout needs; scenarios and the year before follow.
void ComposerPage::fetchParts()
{
    stack_->setCurrentIndex(1);
    using Parts = std::shared_ptr<const ReportParts>;
    parting_.run([analysis = analysis_](Progress& progress) { return reportParts(*analysis, progress); },
                 [this](const Result<Parts>& parts) {
                     if (!parts) {
                         empty_->setWords(Icon::Report, tr("The pages of your report will stand here"),
                                          tr("Preparing the report was cancelled."), tr("Go on"));
                         return stack_->setCurrentIndex(0);
                     }
                     data_.parts = *parts;
                     layOut();
                     fetchData();
                 },
                 tr("preparing the report"));
}

void ComposerPage::fetchData()
{
    const auto shared = context().session.workspace();
    if (!shared)
        return;
    fetching_.run(
        [shared, analysis = analysis_](Progress& progress) -> Result<ReportData> {
            const auto scenarios = shared->with([](Workspace& w) { return w.documents("scenario"); });
            const auto trials = shared->with([](Workspace& w) { return w.documents("trial"); });
            const auto plays = shared->with([](Workspace& w) { return w.documents("plays"); });
            for (const auto* stored : {&scenarios, &trials, &plays})
                if (!*stored)
                    return pass(*stored);
            std::vector<std::string> damaged;
            const auto read = scenariosFrom(*scenarios, damaged);
            auto result = reportData(*analysis, read, trialsFrom(*trials, damaged), Day::today(), progress);
            if (result)
                result->plays = playTermsFrom(*plays, damaged);
            return result;
        },
        [this, analysis = analysis_](Result<ReportData> fetched) {
            if (analysis != analysis_)
                return;
            if (!fetched) {
                emit said(ui::sentence(fetched.error()));
                return;
            }
            fetched->parts = data_.parts;
            data_ = std::move(*fetched);
            layOut();
        },
        tr("preparing the report"));
}

void ComposerPage::fetchContractScenarios()
{
    const auto shared = context().session.workspace();
    if (!shared)
        return;
    using Results = std::vector<ContractResult>;
    fetching_.run(
        [shared, contracts = contracts_](Progress&) -> Result<Results> {
            const auto stored =
                shared->with([](Workspace& w) { return w.documents(documentsOf(ScenarioKind::Contracts)); });
            if (!stored)
                return pass(stored);
            std::vector<std::string> damaged;
            std::vector<std::pair<std::string, Error>> impossible;
            return contractResults(contracts->book(), scenariosFrom(*stored, damaged), impossible);
        },
        [this, contracts = contracts_](Result<Results> results) {
            if (contracts != contracts_)
                return;
            if (!results) {
                emit said(ui::sentence(results.error()));
                return;
            }
            if (results->empty())
                return;
            ContractReportInput with = *contracts_;
            with.scenarios = std::move(*results);
            contracts_ = std::make_shared<const ContractReportInput>(std::move(with));
            layOut();
        },
        tr("preparing the report"));
}

void ComposerPage::layOut()
{
    settle_->stop();
    if ((!data_.parts && !contracts_) || filling_)
        return;
    for (QPushButton* output : {export_, print_})
        output->setEnabled(false);  // until the pages are those of the options
    ReportOptions options = composer_->options();
    options.data = data_;
    if (contracts_)
        making_->start(contracts_, std::move(options));
    else
        making_->start(analysis_, std::move(options));
}

void ComposerPage::show(const ReportDocument& document)
{
    document_ = document;
    export_->setEnabled(!printing_->busy());
    print_->setEnabled(!printing_->busy());
    preview_->setDocument(document_);
    zoom_->apply();
    const QString pages = tr("%n page(s)", nullptr, static_cast<int>(document_.pages().size()));
    pagesWords_->setText(pages);
    if (contracts_) {
        head_->setSentence(
            {tr("%1 in %2; sections that are made from orders are left out.").arg(pages, composer_->languageWords()),
             pages});
        return remember();
    }
    const QString asOf = Format().date(*analysis_->definitions.asOf);
    head_->setSentence({tr("%1 in %2; figures as of %3, customers %4.")
                            .arg(pages, composer_->languageWords(), asOf, composer_->privacyWords()),
                        tr("%1; figures as of %2").arg(pages, asOf), pages});
    remember();
}

void ComposerPage::exportPdf()
{
    const SaveQuestion question{tr("Export PDF"),
                                text(contracts_ ? contracts_->name : analysis_->name) + QStringLiteral(".pdf"),
                                {{tr("PDF"), {QStringLiteral("pdf")}}}};
    context().dialogs.save(this, question, [this](const QString& path) {
        writtenPath_ = path;
        for (QPushButton* busy : {export_, print_})
            busy->setEnabled(false);
        cancel_->show();
        printing_->writePdf(document_, path);
    });
}

void ComposerPage::printPages()
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto kept = std::make_shared<std::unique_ptr<QPrinter>>(printer);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, kept] {
        writtenPath_.clear();
        for (QPushButton* busy : {export_, print_})
            busy->setEnabled(false);
        cancel_->show();
        printing_->print(document_, std::move(*kept));
    });
    dialog->open();
}

void ComposerPage::ended(const Result<>& result)
{
    cancel_->hide();
    for (QPushButton* free : {export_, print_})
        free->setEnabled(true);
    pagesWords_->setText(tr("%n page(s)", nullptr, static_cast<int>(document_.pages().size())));
    if (!result)
        context().dialogs.report(this, result.error());
    else if (!writtenPath_.isEmpty())
        emit toasted(tr("Written: %1").arg(writtenPath_));
}

void ComposerPage::focusOn(const QString& what)
{
    if (composer_)
        composer_->switchOn(sectionOf(what));
}

void ComposerPage::retranslate()
{
    head_->setTitle(tr("Report"));
    print_->setText(tr("Print…"));
    export_->setText(tr("Export PDF"));
    cancel_->setText(tr("Cancel"));
    if (!analysis_ && !contracts_)
        sayEmpty(empty_, Icon::Report, tr("The pages of your report will stand here"));
    composer_->retranslate();
    zoom_->retranslate();
    if (!std::exchange(languageChosen_, true))
        composer_->chooseLanguage(QLatin1String(context().language.current().code));
    layOut();
}

}  // namespace perennial::ui

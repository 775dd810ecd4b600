#include "ui/pages/report/report_page.h"

#include "core/analysis/analysis.h"
#include "ui/pages/report/report_preview.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/switch.h"
#include "ui/support/widgets/text.h"

#include <QColorDialog>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr int settleMilliseconds = 150;  // typing a name lays the pages out once, not per letter

constexpr auto documentKind = "report";
constexpr auto documentName = "own";

void setItems(QComboBox* box, const QList<std::pair<QString, QString>>& items)
{
    const QSignalBlocker quiet(box);
    const int index = std::max(0, box->currentIndex());
    box->clear();
    for (const auto& [words, data] : items)
        box->addItem(words, data);
    box->setCurrentIndex(std::min(index, box->count() - 1));
}

}  // namespace

ComposerPage::ComposerPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , settle_(new QTimer(this))
    , stack_(new QStackedLayout(this))
    , empty_(new EmptyState(this))
{
    settle_->setSingleShot(true);
    settle_->setInterval(settleMilliseconds);
    connect(settle_, &QTimer::timeout, this, &ComposerPage::layOut);
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    connect(empty_, &EmptyState::actionRequested, this, [this] { emit goTo(QStringLiteral("data")); });
}

QWidget* ComposerPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_ = new PageHead(content);
    print_ = button(ButtonKind::Plain, {}, content, 30);
    export_ = button(ButtonKind::Primary, {}, content, 30);
    export_->setObjectName(QStringLiteral("exportPdf"));
    connect(print_, &QPushButton::clicked, this, &ComposerPage::printPages);
    connect(export_, &QPushButton::clicked, this, &ComposerPage::exportPdf);
    head_->addAction(print_);
    head_->addAction(export_);
    layout->addWidget(head_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(makeComposer());
    columns->addWidget(makePreview(), 1);
    layout->addLayout(columns, 1);
    return content;
}

QWidget* ComposerPage::makeComposer()
{
    auto* card = new Card(this);
    card->setFixedWidth(292);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    const auto row = [&](QWidget* field, QWidget* beside = nullptr) {
        labels_ << new TextLabel(TextRole::SmallMuted, card);
        labels_.back()->setFixedWidth(76);
        labels_.back()->setBuddy(field);
        auto* line = new QHBoxLayout;
        line->addWidget(labels_.back());
        line->addWidget(field, 1);
        if (beside)
            line->addWidget(beside);
        layout->addLayout(line);
    };
    template_ = new QComboBox(card);
    template_->setObjectName(QStringLiteral("template"));
    company_ = new QLineEdit(card);
    colour_ = button(ButtonKind::Quiet, {}, card, 28);
    colour_->setFixedWidth(34);
    language_ = new QComboBox(card);
    paper_ = new QComboBox(card);
    privacy_ = new QComboBox(card);
    row(template_);
    row(company_, colour_);
    row(language_);
    row(paper_);
    row(privacy_);
    layout->addWidget(new Rule(card));
    sectionsTitle_ = new TextLabel(TextRole::CardTitle, card);
    layout->addWidget(sectionsTitle_);
    auto* scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(scroll);
    inside->setAutoFillBackground(false);
    sectionRows_ = new QVBoxLayout(inside);
    sectionRows_->setContentsMargins(0, 0, 0, 0);
    sectionRows_->setSpacing(10);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);

    connect(template_, &QComboBox::activated, this, [this] {
        fillSections();
        layOut();
    });
    for (QComboBox* box : {language_, paper_, privacy_})
        connect(box, &QComboBox::activated, this, &ComposerPage::layOut);
    connect(company_, &QLineEdit::textEdited, settle_, qOverload<>(&QTimer::start));
    connect(colour_, &QPushButton::clicked, this, [this] {
        auto* dialog = new QColorDialog(brand_, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
            brand_ = colour;
            layOut();
        });
        dialog->open();
    });
    return card;
}

QWidget* ComposerPage::makePreview()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 8, 4, 8);
    auto* tools = new QHBoxLayout;
    pagesWords_ = new TextLabel(TextRole::SmallMuted, card);
    zoom_ = new QComboBox(card);
    for (const int percent : {35, 45, 60, 80, 100})
        zoom_->addItem(Format().percent(percent / 100.0, 0), percent);
    zoom_->setCurrentIndex(1);
    tools->addWidget(pagesWords_, 1);
    tools->addWidget(zoom_);
    layout->addLayout(tools);
    auto* scroll = new QScrollArea(card);
    scroll->setObjectName(QStringLiteral("reportPages"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    preview_ = new ReportPreview(scroll);
    scroll->setWidget(preview_);
    layout->addWidget(scroll, 1);
    connect(zoom_, &QComboBox::activated, this, [this, scroll] {
        preview_->setRoom(scroll->viewport()->width());
        preview_->setZoom(zoom_->currentData().toInt() / 100.0);
    });
    preview_->setZoom(0.45);
    preview_->setRoom(760);
    return card;
}

ReportOptions ComposerPage::options() const
{
    ReportOptions options;
    options.layout =
        template_->currentData().toString() == QStringLiteral("board") ? ReportTemplate::Board : ReportTemplate::Full;
    options.sections = sections_;
    options.language = language_->currentData().toString();
    options.paper = paper_->currentData().toString() == QStringLiteral("letter") ? Paper::Letter : Paper::A4;
    const QString privacy = privacy_->currentData().toString();
    options.privacy = privacy == QStringLiteral("full")        ? Privacy::Full
                      : privacy == QStringLiteral("pseudonym") ? Privacy::Pseudonym
                                                               : Privacy::Masked;
    options.company = company_->text().trimmed();
    options.colour = brand_;
    options.yearAgo = context().session.comparison().yearAgo;
    return options;
}

void ComposerPage::fillSections()
{
    ReportOptions fresh = options();
    fresh.sections.clear();
    sections_ = chosenSections(fresh);
    while (QLayoutItem* item = sectionRows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        auto* onOff = new Switch(sectionName(sections_[i].id));
        onOff->setObjectName(sections_[i].id);
        onOff->setChecked(sections_[i].on);
        connect(onOff, &Switch::toggled, this, [this, i](bool on) {
            sections_[i].on = on;
            layOut();
        });
        sectionRows_->addWidget(onOff);
    }
    sectionRows_->addStretch(1);
}

void ComposerPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    const bool another = analysis && (!analysis_ || analysis_->ledger != analysis->ledger);
    analysis_ = analysis;
    stack_->setCurrentIndex(analysis ? 1 : 0);
    if (!analysis)
        return;
    company_->setPlaceholderText(text(analysis->name));
    if (another)
        recall();
    layOut();
}

void ComposerPage::layOut()
{
    settle_->stop();
    if (!analysis_ || filling_)
        return;
    auto document = layOutReport(*analysis_, options());
    if (!document) {
        emit said(ui::sentence(document.error()));
        pagesWords_->setText(ui::sentence(document.error()));
        export_->setEnabled(document.error().kind != ErrorKind::NoData);
        return;
    }
    export_->setEnabled(true);
    document_ = std::move(*document);
    preview_->setDocument(document_);
    const QString pages = tr("%n page(s)", nullptr, static_cast<int>(document_.pages().size()));
    pagesWords_->setText(pages);
    const Format format;
    const QString asOf = format.date(*analysis_->definitions.asOf);
    head_->setSentence({tr("%1 in %2; figures as of %3, customers %4.")
                            .arg(pages, language_->currentText(), asOf, privacy_->currentText()),
                        tr("%1; figures as of %2").arg(pages, asOf), pages});
    remember();
}

void ComposerPage::exportPdf()
{
    const SaveQuestion question{
        tr("Export PDF"), text(analysis_->name) + QStringLiteral(".pdf"), {{tr("PDF"), {QStringLiteral("pdf")}}}};
    context().dialogs.save(this, question, [this](const QString& path) {
        // On this thread, because charts are painted by widgets; pages are laid out already.
        NoProgress quiet;
        if (const Result<> written = writePdf(document_, path.toStdString(), quiet))
            emit toasted(tr("Written: %1").arg(path));
        else
            context().dialogs.report(this, written.error());
    });
}

void ComposerPage::printPages()
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        NoProgress quiet;
        if (const Result<> printed = printReport(document_, *printer, quiet); !printed)
            context().dialogs.report(this, printed.error());
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void ComposerPage::remember() const
{
    QJsonObject json;
    json[QStringLiteral("template")] = template_->currentData().toString();
    json[QStringLiteral("language")] = language_->currentData().toString();
    json[QStringLiteral("paper")] = paper_->currentData().toString();
    json[QStringLiteral("privacy")] = privacy_->currentData().toString();
    json[QStringLiteral("company")] = company_->text();
    json[QStringLiteral("colour")] = brand_.name();
    QJsonArray off;
    for (const ReportSection& section : sections_)
        if (!section.on)
            off.append(section.id);
    json[QStringLiteral("off")] = off;
    const std::string words = QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
    context().session.withWorkspace(
        const_cast<ComposerPage*>(this),
        [words](Workspace& workspace) { return workspace.saveDocument(documentKind, documentName, words); },
        [](Result<>) { /* a composition that cannot be kept is no reason to disturb */ });
}

void ComposerPage::recall()
{
    filling_ = true;
    context().session.withWorkspace(
        this, [](Workspace& workspace) { return workspace.documents(documentKind); },
        [this](Result<std::vector<std::pair<std::string, std::string>>> kept) {
            filling_ = false;
            QJsonObject json;
            if (kept && !kept->empty())
                json = QJsonDocument::fromJson(QByteArray::fromStdString(kept->front().second)).object();
            const auto choose = [&](QComboBox* box, const char* key) {
                const int index = box->findData(json[QLatin1String(key)].toString());
                box->setCurrentIndex(std::max(0, index));
            };
            choose(template_, "template");
            choose(language_, "language");
            choose(paper_, "paper");
            choose(privacy_, "privacy");
            company_->setText(json[QStringLiteral("company")].toString());
            if (const QColor colour(json[QStringLiteral("colour")].toString()); colour.isValid())
                brand_ = colour;
            fillSections();
            for (const auto& id : json[QStringLiteral("off")].toArray())
                for (Switch* onOff : findChildren<Switch*>(id.toString()))
                    onOff->setChecked(false);
            layOut();
        });
}

void ComposerPage::retranslate()
{
    head_->setTitle(tr("Report"));
    print_->setText(tr("Print…"));
    export_->setText(tr("Export PDF"));
    sectionsTitle_->setText(tr("Sections"));
    const QString labels[] = {tr("Template"), tr("Company"), tr("Language"), tr("Paper"), tr("Customers")};
    for (qsizetype i = 0; i < labels_.size(); ++i)
        labels_[i]->setText(labels[i]);
    colour_->setIcon(icon(Icon::Edit));
    colour_->setToolTip(tr("Colour of the company"));
    colour_->setAccessibleName(tr("Colour of the company"));
    setItems(template_,
             {{tr("Full report"), QStringLiteral("full")}, {tr("One page for the board"), QStringLiteral("board")}});
    QList<std::pair<QString, QString>> languages;
    for (const LanguageInfo& language : ui::languages())
        languages.append({nativeName(language), QLatin1String(language.code)});
    setItems(language_, languages);
    setItems(paper_, {{tr("A4, portrait"), QStringLiteral("a4")}, {tr("Letter, portrait"), QStringLiteral("letter")}});
    setItems(privacy_, {{tr("masked"), QStringLiteral("masked")},
                        {tr("as pseudonyms"), QStringLiteral("pseudonym")},
                        {tr("with names"), QStringLiteral("full")}});
    empty_->setWords(Icon::Report, tr("The pages of your report will stand here"),
                     tr("There are no purchases in this workspace yet."), tr("Import a spreadsheet"));
    fillSections();
    layOut();
}

}  // namespace perennial::ui

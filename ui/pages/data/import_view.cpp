#include "ui/pages/data/import_view.h"

#include "core/ingest/other/contract_sheet.h"
#include "core/ingest/other/renewal_sheet.h"
#include "core/ingest/other/summary_sheet.h"
#include "ui/jobs/job.h"
#include "ui/models/preview_model.h"
#include "ui/pages/data/rates_editor.h"
#include "ui/pages/data/reconciliation_bar.h"
#include "ui/pages/data/renewal_dialog.h"
#include "ui/pages/data/stage_list.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/import_sentences.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/banner.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QDate>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace perennial::ui {

namespace {

constexpr int twoLineHead = 44;

}  // namespace

ImportView::ImportView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
    , model_(new PreviewModel(this))
    , stack_(new FrontLayout(this))
    , empty_(new EmptyState(this))
{
    stack_->setContentsMargins(0, 0, 0, 0);
    stack_->addWidget(empty_);
    content_ = makeContent();
    stack_->addWidget(content_);
    connect(empty_, &EmptyState::actionRequested, this, [this] {
        context_.dialogs.open(this, {tr("Open spreadsheet"), {spreadsheetKind()}, false},
                              [this](const QStringList& paths) {
                                  if (!paths.isEmpty())
                                      open(paths.front());
                              });
    });
}

QWidget* ImportView::makeContent()
{
    auto* content = new QWidget(this);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    stages_ = new StageList(content);
    stages_->setFixedWidth(284);
    columns->addWidget(stages_);

    right_ = new QVBoxLayout;
    auto* right = right_;
    right->setSpacing(12);
    banners_ = new QVBoxLayout;
    banners_->setSpacing(8);
    right->addLayout(banners_);
    right->addWidget(makeRates(content));
    previewCard_ = new Card(content);
    auto* card = previewCard_;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 8, 1, 4);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    title_ = new TextLabel(TextRole::CardTitle, card);
    hint_ = new FittingLabel(TextRole::SmallMuted, card);
    QSizePolicy keepsItsPlace = hint_->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    hint_->setSizePolicy(keepsItsPlace);
    show_ = new SegmentedControl(card, 28);
    show_->setObjectName(QStringLiteral("rowsShown"));
    connect(show_, &SegmentedControl::chosen, this, &ImportView::showRows);
    kind_ = button(ButtonKind::Plain, {}, card, 28);
    kind_->setObjectName(QStringLiteral("kind"));
    connect(kind_, &QPushButton::clicked, this, &ImportView::openKinds);
    options_ = button(ButtonKind::Plain, {}, card, 28);
    connect(options_, &QPushButton::clicked, this, &ImportView::openOptions);
    head->addWidget(title_);
    head->addWidget(hint_, 1);
    head->addWidget(kind_);
    head->addWidget(options_);
    head->addWidget(show_);
    layout->addLayout(head);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("preview"));
    table_->setModel(model_);
    styleTable(table_);
    auto* header = table_->horizontalHeader();
    header->setFixedHeight(twoLineHead);
    header->setSectionsClickable(true);
    header->setMaximumSectionSize(260);
    connect(header, &QHeaderView::sectionClicked, this, &ImportView::openColumnMenu);
    layout->addWidget(table_, 1);
    cardLayout_ = layout;
    right->addWidget(card, 1);
    bar_ = new ReconciliationBar(content);
    right->addWidget(bar_);
    auto* buttons = new QHBoxLayout;
    cancel_ = button(ButtonKind::Plain, {}, content);
    import_ = button(ButtonKind::Primary, {}, content);
    import_->setObjectName(QStringLiteral("import"));
    import_->setDefault(true);
    connect(cancel_, &QPushButton::clicked, this, &ImportView::leave);
    connect(import_, &QPushButton::clicked, this, &ImportView::importNow);
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(import_);
    right->addLayout(buttons);
    columns->addLayout(right, 1);
    return content;
}

void ImportView::open(const QString& path)
{
    path_ = path;
    choices_ = {};
    withRates_.reset();
    inspection_.reset();
    delete std::exchange(contracts_, nullptr);
    inspect();
}

void ImportView::inspect()
{
    context_.session.inspectFile(path_, choices_, this,
                                 [this](Result<Inspection> inspection) { show(std::move(inspection)); });
}

void ImportView::show(Result<Inspection> inspection)
{
    if (!inspection) {
        if (inspection.error().kind == ErrorKind::Cancelled)
            return;
        const bool first = !inspection_;
        context_.dialogs.report(this, inspection.error());
        if (first)
            leave();
        return;
    }
    inspection_ = std::move(*inspection);
    stack_->setCurrentIndex(1);
    stages_->showNotes(*inspection_);
    model_->setInspection(*inspection_);
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setStretchLastSection(true);
    otherRows_.reset();
    nameRows();
    showQuestions();
    showRates();
    askOther();
    showExpected();
}

void ImportView::showExpected()
{
    const Format format;
    bar_->show(expected());
    const auto fresh = expected().of(RowOutcome::Kept).rows + expected().of(RowOutcome::Updated).rows;
    const QString rows = format.integer(static_cast<qint64>(fresh));
    import_->setText(otherRows_ && holdsSummed()    ? tr("Import %1 customers").arg(rows)
                     : otherRows_                   ? tr("Import %1 contracts").arg(rows)
                     : inspection_->blocked         ? tr("Import")
                     : inspection_->expectedIsWhole ? tr("Import %1 rows").arg(rows)
                                                    : tr("Import"));
    import_->setEnabled(!inspection_->blocked || otherRows_);
    emit sentenceChanged(sentence());
}

const Reconciliation& ImportView::expected() const
{
    return otherRows_ ? *otherRows_ : inspection_->expected;
}

void ImportView::showQuestions()
{
    while (QLayoutItem* item = banners_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Format format;
    if (holdsContracts()) {
        auto* banner = new Banner(this);
        banner->setWords(Tone::Accent, Icon::Info, tr("A table of contracts, not of orders"),
                         tr("It is kept as contracts: MRR and churn stand on Overview, survival and its projection on "
                            "Retention, groups by the extra columns on Segments."));
        banners_->addWidget(banner);
    } else if (holdsSummed()) {
        auto* banner = new Banner(this);
        banner->setWords(Tone::Accent, Icon::Info, tr("Customers already summed up, not orders"),
                         tr("Value and forecast need no more. Dates and products of the single orders are not known: "
                            "cohorts by month and the time between orders stay empty."));
        banners_->addWidget(banner);
    } else if (inspection_->blocked) {
        const ErrorText error = errorText(*inspection_->blocked);
        auto* banner = new Banner(this);
        banner->setWords(Tone::Bad, Icon::Error, error.what, error.remedy);
        if (saysRenewalCohorts(*inspection_->blocked)) {
            banner->setWords(Tone::Accent, Icon::Info, tr("A table of renewal cohorts, not of orders"),
                             tr("It counts who is left of each cohort after each renewal. No single customer stands in "
                                "it, so there is nothing to import; its survival can be fitted and exported here."));
            banner->setAnswers({{QStringLiteral("fit"), tr("Show survival and the model"), {}, true}});
            connect(banner, &Banner::answered, this, &ImportView::showRenewals);
        } else if (mayBeSpend()) {
            banner->setAnswers({{QStringLiteral("spend"), tr("Use it as acquisition spend"), {}, false}});
            connect(banner, &Banner::answered, this, [this] {
                context_.session.importSpend(path_, choices_);
                leave();
                emit page_.goTo(QStringLiteral("data"), QStringLiteral("assumptions"));
            });
        }
        banners_->addWidget(banner);
    }
    for (const perennial::Question& question : inspection_->questions) {
        auto* banner = new Banner(this);
        const QuestionText words = questionText(question, format);
        banner->setWords(Tone::Accent, Icon::Question, words.title, words.text);
        QList<Banner::Answer> answers;
        for (const std::string& answer : question.answers)
            answers.append({text(answer), answerText(question, answer), {}, answer == question.chosen});
        banner->setAnswers(answers);
        connect(banner, &Banner::answered, this, [this, id = question.id](const QString& answer) {
            choose([&](ImportChoices& choices) { choices.answers[id] = answer.toStdString(); });
        });
        banners_->addWidget(banner);
    }
}

/// Such a sheet cannot be imported: what it says is read in a job and shown.
void ImportView::showRenewals()
{
    struct Seen {
        std::shared_ptr<const RenewalFigures> figures;
        double customersOfShares = 0;
    };
    context_.jobs.run(
        tr("fitting the renewals"), this,
        [path = path_.toStdString(), choices = choices_](Progress& progress) -> Result<Seen> {
            const auto sheet = readRenewalSheet(path, choices, progress);
            if (!sheet)
                return pass(sheet);
            auto figures = renewalFigures(*sheet, progress);
            if (!figures)
                return pass(figures);
            return Seen{std::make_shared<const RenewalFigures>(std::move(*figures)), sheet->customersOfShares};
        },
        [this](Result<Seen> seen) {
            if (!seen) {
                context_.dialogs.report(this, seen.error());
                return;
            }
            (new RenewalDialog(page_, context_, std::move(seen->figures), context_.session.definitions().discountRate,
                               seen->customersOfShares))
                ->show();
        });
}

QStringList ImportView::sentence() const
{
    if (!inspection_)
        return {tr("Open a spreadsheet; nothing is written before you say so.")};
    const Format format;
    const Reconciliation& e = expected();
    const auto rows = [&](RowOutcome outcome) { return format.integer(static_cast<qint64>(e.of(outcome).rows)); };
    const QString name = format.isolate(QFileInfo(path_).fileName());
    const QString counts = tr("%1: %2 rows read, %3 kept, %4 already here, %5 cannot be read.")
                               .arg(name, format.integer(static_cast<qint64>(e.rowsRead)), rows(RowOutcome::Kept),
                                    rows(RowOutcome::Duplicate), rows(RowOutcome::Rejected));
    if (following_ > 0)
        return {counts + QLatin1Char(' ') + tr("Files still to come: %1.").arg(format.integer(following_)), counts,
                name};
    const std::uint64_t waiting = rowsWaiting();
    if (waiting > 0)
        return {counts + QLatin1Char(' ')
                    + tr("%1 of the kept wait for an exchange rate.").arg(format.integer(static_cast<qint64>(waiting))),
                counts, name};
    return {counts, name};
}

void ImportView::choose(const std::function<void(ImportChoices&)>& change)
{
    change(choices_);
    inspect();
}

bool ImportView::mayBeSpend() const
{
    const Error& error = *inspection_->blocked;
    const std::string why = error.arguments.empty() ? std::string() : error.arguments.front();
    return context_.session.isOpen()
           && ((error.kind == ErrorKind::TableKindUnsupported && (why == "daily-totals" || why == "cross-tab"))
               || (error.kind == ErrorKind::FieldMissing && why == "customer"));
}

void ImportView::importNow()
{
    if (!inspection_ || (inspection_->blocked && !otherRows_))
        return;
    const Inspection inspection = std::move(*inspection_);
    imported_ = std::exchange(path_, {});
    const bool contracts = inspection.blocked && saysContracts(*inspection.blocked);
    const bool summed = inspection.blocked && saysSummedUp(*inspection.blocked);
    otherRows_.reset();
    inspection_.reset();
    stack_->setCurrentIndex(0);
    emit sentenceChanged(sentence());  // what was expected is no longer true when the import is cancelled
    if (contracts)
        context_.session.importContracts(inspection);
    else if (summed)
        context_.session.importSummed(inspection);
    else
        context_.session.importInspected(inspection);
}

void ImportView::resume()
{
    if (imported_.isEmpty() || isBusy())
        return;
    path_ = std::exchange(imported_, {});
    inspect();
}

void ImportView::leave()
{
    inspection_.reset();
    otherRows_.reset();
    path_.clear();
    stack_->setCurrentIndex(0);
    emit sentenceChanged(sentence());
    emit finished();
}

void ImportView::retranslate()
{
    empty_->setWords(Icon::Import, tr("The rows of a spreadsheet will stand here before they are imported"),
                     tr("Drop a file on the window, paste cells, or open one."), tr("Open spreadsheet…"));
    title_->setText(tr("What was understood"));
    hint_->setVariants(
        {tr("the first rows, and one of each kind; click a head to change it"), tr("click a head to change it")});
    options_->setText(tr("Read it as…"));
    rates_->retranslate();
    cancel_->setText(tr("Cancel"));
    import_->setText(tr("Import"));
    nameRows();
    if (inspection_)
        show(std::move(*inspection_));
}

}  // namespace perennial::ui

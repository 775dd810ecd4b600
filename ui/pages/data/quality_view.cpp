#include "ui/pages/data/quality_view.h"

#include "ui/jobs/job.h"
#include "ui/models/source_day.h"
#include "ui/pages/data/quality_explain.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/pages/source_rows.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/quality_words.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QDate>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace perennial::ui {

namespace {

constexpr std::size_t rowsShown = 500;

QTableView* tableIn(Card* card, QStandardItemModel* model, const QString& name)
{
    auto* table = new QTableView(card);
    table->setObjectName(name);
    table->setModel(model);
    styleTable(table);
    return table;
}

}  // namespace

QualityView::QualityView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
    , stack_(new FrontLayout(this))
    , empty_(new EmptyState(this))
    , model_(new QStandardItemModel(this))
    , rowsModel_(new QStandardItemModel(this))
{
    stack_->setContentsMargins(0, 0, 0, 0);
    stack_->addWidget(empty_);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* card = new Card(content);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 10, 1, 4);
    title_ = new TextLabel(TextRole::CardTitle, card);
    title_->setContentsMargins(12, 0, 12, 0);
    cardLayout->addWidget(title_);
    table_ = tableIn(card, model_, QStringLiteral("qualityFindings"));
    cardLayout->addWidget(table_, 1);
    explainCells(*table_, [this](const QModelIndex& index) {
        return qualityExplanation({page_, context_, analysis_}, findings_[static_cast<std::size_t>(index.row())],
                                  static_cast<QualityColumn>(index.column()));
    });
    layout->addWidget(card, 2);
    auto* rowsCard = new Card(content);
    auto* rowsLayout = new QVBoxLayout(rowsCard);
    rowsLayout->setContentsMargins(1, 8, 1, 4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    rowsTitle_ = new TextLabel(TextRole::CardTitle, rowsCard);
    customers_ = button(ButtonKind::Plain, {}, rowsCard, 28);
    head->addWidget(rowsTitle_, 1);
    head->addWidget(customers_);
    rowsLayout->addLayout(head);
    rows_ = tableIn(rowsCard, rowsModel_, QStringLiteral("qualityRows"));
    rowsLayout->addWidget(rows_, 1);
    layout->addWidget(rowsCard, 3);
    stack_->addWidget(content);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QualityView::showRowsOfChosen);
    connect(customers_, &QPushButton::clicked, this, &QualityView::openCustomers);
    connect(empty_, &EmptyState::actionRequested, this, [this] {
        if (analysis_)
            show(std::exchange(analysis_, nullptr));
        else
            page_.leaveEmpty();
    });
}

void QualityView::show(const std::shared_ptr<const Analysis>& analysis)
{
    if (analysis && analysis == analysis_)
        return;
    analysis_ = analysis;
    findings_.clear();
    known_ = stopped_ = false;
    fill();
    if (!analysis)
        return;
    context_.jobs.run(
        tr("looking at the quality of the data"), this,
        [analysis, today = toDay(QDate::currentDate())](Progress& progress) -> Result<std::vector<QualityFinding>> {
            std::vector<QualityFinding> findings = dataQuality(*analysis);
            if (auto done = addEffects(findings, *analysis, today, progress); !done)
                return pass(done);
            return findings;
        },
        [this, analysis](Result<std::vector<QualityFinding>> findings) {
            if (analysis == analysis_)
                take(std::move(findings));
        });
}

void QualityView::take(Result<std::vector<QualityFinding>> findings)
{
    if (!findings) {
        stopped_ = findings.error().kind == ErrorKind::Cancelled;
        if (!stopped_)
            context_.dialogs.report(this, findings.error());
        return sayEmpty();
    }
    findings_ = std::move(*findings);
    known_ = true;
    fill();
    emit sentenceChanged({sentence()});
}

void QualityView::sayEmpty()
{
    const QString what = tr("Gaps, outliers, dates, anonymous rows and currencies will stand here.");
    if (!analysis_)
        page_.sayEmpty(empty_, Icon::Check, what);
    else if (stopped_)
        empty_->setWords(Icon::Check, tr("Looking at the rows was cancelled"), what, tr("Go on"));
    else if (known_)
        empty_->setWords(Icon::Check, tr("Nothing in the rows asks for attention"),
                         tr("No gaps, outliers, future dates, anonymous rows or amounts without a rate."));
    else
        empty_->setWords(Icon::Check, tr("The rows are looked at"), what);
}

void QualityView::fill()
{
    stack_->setCurrentIndex(findings_.empty() ? 0 : 1);
    sayEmpty();
    const Format format;
    model_->clear();
    model_->setHorizontalHeaderLabels(
        {tr("What stands out"), tr("Rows"), tr("Share"), tr("Customers"), tr("Money"), tr("Effect on mean CLV")});
    for (int column = 1; column < model_->columnCount(); ++column)
        model_->horizontalHeaderItem(column)->setTextAlignment(Qt::Alignment(figureAlignment()));
    const QString currency = analysis_ ? text(analysis_->definitions.currency) : QString();
    for (const QualityFinding& finding : findings_) {
        auto* what = new QStandardItem(findingSentence(finding, currency));
        what->setToolTip(findingAdvice(finding));
        what->setData(true, StrongRole);
        auto* effect = figureItem(format.money(finding.effect, currency));
        effect->setToolTip(findingEffectTip(finding));
        model_->appendRow({what, figureItem(format.integer(static_cast<qint64>(finding.rows))),
                           figureItem(format.percent(finding.share)),
                           figureItem(format.integer(static_cast<qint64>(finding.customers))),
                           figureItem(format.money(finding.amount, currency)), effect});
    }
    auto* header = table_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (!findings_.empty()) {
        header->setSectionResizeMode(0, QHeaderView::Stretch);
        chooseRow(table_, 0);
    }
}

const QualityFinding* QualityView::chosen() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &findings_[static_cast<std::size_t>(rows.front().row())];
}

void QualityView::showRowsOfChosen()
{
    const QualityFinding* finding = chosen();
    rowsModel_->clear();
    rowsTitle_->setText(finding ? findingAdvice(*finding) : QString());
    customers_->setVisible(finding && finding->issue == QualityIssue::ImpossibleFrequency);
    if (!finding || finding->orders.empty())
        return;
    context_.session.withWorkspace(
        this,
        [ids = rowsBehind(*finding, *analysis_->ledger, rowsShown)](Workspace& workspace) {
            return workspace.rowsByIds(ids);
        },
        [this, issue = finding->issue](const Result<std::vector<SourceRow>>& rows) {
            if (const QualityFinding* now = chosen(); now && now->issue == issue)
                showRows(rows);
        });
}

void QualityView::showRows(const Result<std::vector<SourceRow>>& rows)
{
    if (!rows)
        return context_.dialogs.report(this, rows.error());
    const Format format;
    rowsModel_->clear();
    rowsModel_->setHorizontalHeaderLabels(
        {tr("Date"), tr("Customer"), tr("Order"), tr("Amount"), tr("Sheet row"), tr("File")});
    for (const SourceRow& row : *rows) {
        auto* day = new QStandardItem(format.date(row.day));
        day->setToolTip(writtenDayTip(row, format));
        rowsModel_->appendRow(
            {day, new QStandardItem(text(row.customerKey)), new QStandardItem(text(row.orderId)),
             figureItem(format.money(row.amount, ownCurrency(row, text(analysis_->definitions.currency)))),
             figureItem(format.integer(row.rowNumber)), new QStandardItem(QFileInfo(text(row.file)).fileName())});
    }
    rows_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    rows_->horizontalHeader()->setStretchLastSection(true);
}

void QualityView::openCustomers()
{
    const QualityFinding* finding = chosen();
    if (finding && !finding->names.empty())
        emit page_.goTo(QStringLiteral("customers"), QStringLiteral("search:") + text(finding->names.front()));
}

QString QualityView::sentence() const
{
    if (!known_)
        return tr("What in the rows a careful reader would ask about.");
    return findings_.empty() ? tr("Nothing in the rows asks for attention.")
                             : tr("%n thing(s) in the rows ask for attention; each says what it does to CLV.", nullptr,
                                  static_cast<int>(findings_.size()));
}

void QualityView::retranslate()
{
    title_->setText(tr("What stands out in the rows"));
    customers_->setText(tr("Show the customer"));
    fill();
}

}  // namespace perennial::ui

#include "ui/pages/data/history_view.h"

#include "core/ingest/import_session.h"
#include "ui/pages/data/accounted_dialog.h"
#include "ui/pages/data/history_explain.h"
#include "ui/pages/data/reconciliation_bar.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/import_sentences.h"
#include "ui/support/quality_words.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

/// The moment of an import as the clock of this computer shows it.
QString importedAt(const ImportRecord& record)
{
    const QDateTime moment = QDateTime::fromString(text(record.importedAt), Qt::ISODate).toLocalTime();
    return QStringLiteral("%1 %2").arg(Format().date(moment.date()),
                                       QLocale().toString(moment.time(), QLocale::ShortFormat));
}

constexpr int firstCount = 2;  // column of the rows read

}  // namespace

HistoryView::HistoryView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
    , stack_(new FrontLayout(this))
    , empty_(new EmptyState(this))
    , model_(new QStandardItemModel(this))
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
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("imports"));
    table_->setModel(model_);
    styleTable(table_);
    ColumnFit::install(table_, 0);
    explainCells(*table_, [this](const QModelIndex& index) {
        return explanationOf(imports_[static_cast<std::size_t>(index.row())], index.column());
    });
    cardLayout->addWidget(table_, 1);
    layout->addWidget(card, 1);
    bar_ = new ReconciliationBar(content);
    bar_->setObjectName(QStringLiteral("reconciliation"));
    bar_->setExplainable(true);
    connect(bar_, &ReconciliationBar::explainRequested, this, [this](int part, const QRect& where) {
        if (const ImportRecord* record = chosen())
            Popover::explain(bar_, explanationOf(*record, part + firstCount), where);
    });
    layout->addWidget(bar_);
    auto* foot = new QHBoxLayout;
    source_ = new TextLabel(TextRole::SmallMuted, content);
    source_->setWordWrap(true);
    rejected_ = button(ButtonKind::Plain, {}, content);
    rates_ = button(ButtonKind::Plain, {}, content);
    rates_->setObjectName(QStringLiteral("ratesForWaiting"));
    rates_->hide();
    undo_ = button(ButtonKind::Plain, {}, content);
    undo_->setObjectName(QStringLiteral("undoImport"));
    foot->addWidget(source_, 1);
    foot->addWidget(rates_);
    foot->addWidget(rejected_);
    foot->addWidget(undo_);
    layout->addLayout(foot);
    stack_->addWidget(content);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::showChosen);
    connect(rates_, &QPushButton::clicked, this, &HistoryView::rateSheetWanted);
    connect(rejected_, &QPushButton::clicked, this, &HistoryView::saveRejected);
    connect(undo_, &QPushButton::clicked, this, &HistoryView::undo);
    connect(empty_, &EmptyState::actionRequested, this,
            [this] { emit page_.goTo(QStringLiteral("data"), QStringLiteral("import")); });
}

void HistoryView::showImports(const std::vector<ImportRecord>& imports, std::int64_t chosen)
{
    imports_.assign(imports.rbegin(), imports.rend());
    stack_->setCurrentIndex(imports_.empty() ? 0 : 1);
    const Format format;
    model_->clear();
    model_->setHorizontalHeaderLabels({tr("File"), tr("Imported"), tr("Read"), tr("Kept"), tr("Updated"),
                                       tr("Duplicate"), tr("Excluded"), tr("Rejected")});
    for (int column = 2; column < model_->columnCount(); ++column)
        model_->horizontalHeaderItem(column)->setTextAlignment(Qt::Alignment(figureAlignment()));
    int row = 0;
    for (std::size_t i = 0; i < imports_.size(); ++i) {
        const ImportRecord& record = imports_[i];
        auto* file = new QStandardItem(QFileInfo(text(record.source.path)).fileName());
        file->setData(true, StrongRole);
        file->setToolTip(text(record.source.path));
        QList<QStandardItem*> items{file, new QStandardItem(importedAt(record)),
                                    figureItem(format.integer(static_cast<qint64>(record.reconciliation.rowsRead)))};
        for (const OutcomeCount& outcome : record.reconciliation.outcomes)
            items << figureItem(format.integer(static_cast<qint64>(outcome.rows)));
        model_->appendRow(items);
        if (record.id == chosen)
            row = static_cast<int>(i);
    }
    if (!imports_.empty())
        chooseRow(table_, row);
    showChosen();
}

Explanation HistoryView::explanationOf(const ImportRecord& record, int column)
{
    return importExplanation(record, column, [this, record](std::optional<RowOutcome> outcome, const QString& title) {
        AccountedDialog::open(*this, context_, record, outcome, title);
    });
}

const ImportRecord* HistoryView::chosen() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &imports_[static_cast<std::size_t>(rows.front().row())];
}

void HistoryView::showChosen()
{
    const ImportRecord* record = chosen();
    rejected_->setEnabled(record && record->reconciliation.of(RowOutcome::Rejected).rows > 0);
    undo_->setEnabled(record != nullptr);
    if (!record)
        return;
    bar_->show(record->reconciliation);
    const Format format;
    QStringList fields;
    for (const MappedColumn& column : record->source.mapping)
        if (const QString field = fieldName(column.field); !field.isEmpty())
            fields << QStringLiteral("%1 ← %2").arg(field, text(column.header));
    QStringList lines{format.leftToRight(text(record->source.path)), fields.join(QStringLiteral(" · "))};
    if (const DateReading& dates = record->source.dates; dates.ambiguous > 0)
        lines << tr("Dates: %1. %2 rows could be read day first or month first.")
                     .arg(datesDecision(dates), format.integer(static_cast<qint64>(dates.ambiguous)));
    const QStringList waiting = quarantine();
    rates_->setVisible(!waiting.isEmpty());
    lines << waiting;
    source_->setText(lines.join(QLatin1Char('\n')));
}

/// What of the kept rows enters no figure, by currency.
QStringList HistoryView::quarantine() const
{
    QStringList lines;
    if (!context_.session.ledger())
        return lines;
    const Format format;
    for (const auto& [currency, waiting] : context_.session.ledger()->withoutRate) {
        const QString rows = format.integer(static_cast<qint64>(waiting.rows));
        const QString money = format.money(waiting.amount.major(), text(currency));
        lines << (!waiting.ratesInto.empty()
                      ? tr("Of the kept rows of all imports %1 (%2) wait: there are rates, but into another currency "
                           "than that of the figures.")
                  : waiting.beforeFirstRate
                      ? tr("Of the kept rows of all imports %1 (%2) wait: they lie before the first exchange rate.")
                      : tr("Of the kept rows of all imports %1 (%2) wait for an exchange rate."))
                     .arg(rows, money);
    }
    return lines;
}

void HistoryView::saveRejected()
{
    const ImportRecord* record = chosen();
    if (!record)
        return;
    const SaveQuestion question{
        tr("Save rejected rows"), QStringLiteral("rejected.csv"), {{tr("CSV"), {QStringLiteral("csv")}}}};
    context_.dialogs.save(this, question, [this, id = record->id](const QString& path) {
        context_.session.withWorkspace(
            this, [id, path](Workspace& workspace) { return writeRejectedRows(workspace, id, path.toStdString()); },
            [this, path](Result<> written) {
                if (written)
                    emit page_.toasted(tr("Written: %1").arg(path));
                else
                    context_.dialogs.report(this, written.error());
            },
            tr("writing rejected rows"));
    });
}

void HistoryView::undo()
{
    if (const ImportRecord* record = chosen())
        context_.session.undoImport(record->id);
}

void HistoryView::retranslate()
{
    title_->setText(tr("Imports, newest first"));
    rejected_->setText(tr("Save rejected rows…"));
    undo_->setText(tr("Take this import back"));
    rates_->setText(tr("Open rates by day…"));
    empty_->setWords(Icon::Clock, tr("What each import brought will stand here"), tr("Nothing has been imported yet."),
                     tr("Import a spreadsheet"));
}

}  // namespace perennial::ui

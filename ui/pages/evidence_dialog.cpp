#include "ui/pages/evidence_dialog.h"

#include "ui/models/evidence_model.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

EvidenceDialog* EvidenceDialog::open(Page& page, PageContext& context, std::shared_ptr<const Analysis> analysis,
                                     const QString& title, const Scope& scope, bool rowsFirst)
{
    auto find = [analysis, scope](Progress& progress) { return evidenceOf(*analysis, scope, progress); };
    return open(page, context, std::move(analysis), title, std::move(find), rowsFirst);
}

EvidenceDialog* EvidenceDialog::open(Page& page, PageContext& context, std::shared_ptr<const Analysis> analysis,
                                     const QString& title, std::function<Result<Evidence>(Progress&)> find,
                                     bool rowsFirst)
{
    auto* dialog = new EvidenceDialog(page, context, std::move(analysis), title);
    dialog->tabs_->setCurrent(rowsFirst ? QStringLiteral("rows") : QStringLiteral("customers"));
    dialog->stack_->setCurrentIndex(rowsFirst ? 1 : 0);
    dialog->QDialog::show();
    dialog->fill(std::move(find));
    return dialog;
}

EvidenceDialog::EvidenceDialog(Page& page, PageContext& context, std::shared_ptr<const Analysis> analysis,
                               const QString& title)
    : QDialog(&page)
    , page_(page)
    , context_(context)
    , analysis_(std::move(analysis))
    , sum_(new TextLabel(TextRole::SmallMuted, this))
    , tabs_(new SegmentedControl(this, 28))
    , stack_(new QStackedWidget(this))
    , customers_(new EvidenceCustomersModel(this))
    , rows_(new EvidenceRowsModel(this))
{
    setObjectName(QStringLiteral("evidence"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(820, 520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextRole::CardTitle, title, this));
    sum_->setText(tr("looking for the rows"));
    layout->addWidget(sum_);
    tabs_->setItems(
        {{QStringLiteral("customers"), tr("Customers"), {}}, {QStringLiteral("rows"), tr("Source rows"), {}}});
    layout->addWidget(tabs_, 0, Qt::AlignLeading);
    layout->addWidget(stack_, 1);
    for (QAbstractItemModel* model :
         {static_cast<QAbstractItemModel*>(customers_), static_cast<QAbstractItemModel*>(rows_)}) {
        auto* table = new QTableView(stack_);
        table->setModel(model);
        styleTable(table, true);
        table->setSortingEnabled(model == customers_);
        stack_->addWidget(table);
        if (model == customers_)
            connect(table, &QTableView::activated, this, [this](const QModelIndex& index) {
                emit page_.goTo(QStringLiteral("customers"),
                                QStringLiteral("customer:") + customers_->keyOf(index.row()));
                close();
            });
        else
            connect(model, &QAbstractItemModel::rowsInserted, table, &QTableView::resizeColumnsToContents);
    }
    connect(tabs_, &SegmentedControl::chosen, this,
            [this](const QString& id) { stack_->setCurrentIndex(id == QStringLiteral("rows") ? 1 : 0); });
}

void EvidenceDialog::fill(std::function<Result<Evidence>(Progress&)> find)
{
    context_.jobs.run(tr("looking for the rows"), this, std::move(find), [this](Result<Evidence> evidence) {
        if (evidence)
            show(std::make_shared<const Evidence>(std::move(*evidence)));
        else
            context_.dialogs.report(this, evidence.error());
    });
}

void EvidenceDialog::show(std::shared_ptr<const Evidence> evidence)
{
    evidence_ = std::move(evidence);
    const Format format;
    const auto count = [&](std::size_t n) { return format.integer(static_cast<qint64>(n)); };
    QString words =
        tr("Customers: %1. Purchases: %2. Rows: %3.")
            .arg(count(evidence_->customers.size()), count(evidence_->purchases), count(evidence_->rows.size()));
    if (analysis_->summary().hasAmounts)
        words += QLatin1Char(' ')
                 + tr("The rows add up to %1.")
                       .arg(format.money(evidence_->revenue.major(), text(analysis_->definitions.currency)));
    sum_->setText(words);
    sum_->setObjectName(QStringLiteral("evidenceSum"));
    customers_->setEvidence(analysis_, evidence_);
    rows_->setEvidence(analysis_, evidence_, [this](std::vector<std::int64_t> ids) { fetch(std::move(ids)); });
    for (auto* table : findChildren<QTableView*>()) {
        table->resizeColumnsToContents();
        table->horizontalHeader()->setStretchLastSection(true);
    }
}

void EvidenceDialog::fetch(std::vector<std::int64_t> ids)
{
    context_.session.withWorkspace(
        this, [ids = std::move(ids)](Workspace& workspace) { return workspace.rowsByIds(ids); },
        [this](Result<std::vector<SourceRow>> rows) {
            if (rows)
                rows_->setFetched(std::move(*rows));
            else
                context_.dialogs.report(this, rows.error());
        });
}

}  // namespace perennial::ui

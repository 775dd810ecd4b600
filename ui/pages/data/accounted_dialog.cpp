#include "ui/pages/data/accounted_dialog.h"

#include "ui/models/accounted_model.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::ui {

namespace {

/// The one currency of an import's money; empty where there are several.
QString onlyCurrency(const Reconciliation& reconciliation)
{
    std::map<std::string, MoneySum> all;
    for (const OutcomeCount& outcome : reconciliation.outcomes)
        all.insert(outcome.amount.begin(), outcome.amount.end());
    return all.size() == 1 ? text(all.begin()->first) : QString();
}

}  // namespace

AccountedDialog* AccountedDialog::open(QWidget& parent, PageContext& context, const ImportRecord& record,
                                       std::optional<RowOutcome> outcome, const QString& title)
{
    auto* dialog = new AccountedDialog(parent, context, record, title);
    dialog->fill(record, outcome);
    dialog->show();
    return dialog;
}

AccountedDialog::AccountedDialog(QWidget& parent, PageContext& context, const ImportRecord& record,
                                 const QString& title)
    : QDialog(&parent)
    , context_(context)
    , model_(new AccountedModel(this))
{
    setObjectName(QStringLiteral("accountedRows"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(900, 520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextRole::CardTitle, title, this));
    auto* sum = new TextLabel(TextRole::SmallMuted, this);
    sum->setObjectName(QStringLiteral("accountedSum"));
    layout->addWidget(sum);
    auto* table = new QTableView(this);
    table->setModel(model_);
    styleTable(table, true);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const auto& sheets = record.source.sheets;
    table->setColumnHidden(AccountedModel::Sheet,
                           std::ranges::all_of(sheets, [](const std::string& name) { return name.empty(); }));
    layout->addWidget(table, 1);
    // Only the columns that say something of these rows are shown.
    connect(model_, &QAbstractItemModel::rowsInserted, table, [this, table] {
        const auto& rows = model_->rows();
        const auto none = [&](auto says) { return std::ranges::none_of(rows, says); };
        table->setColumnHidden(AccountedModel::Why, none([](const AccountedRow& r) { return !r.reason.empty(); }));
        table->setColumnHidden(AccountedModel::Order, none([](const AccountedRow& r) { return !r.order.empty(); }));
        table->setColumnHidden(AccountedModel::Customer,
                               none([](const AccountedRow& r) { return !r.customer.empty(); }));
        table->setColumnHidden(AccountedModel::Date, none([](const AccountedRow& r) { return r.day.has_value(); }));
        table->setColumnHidden(AccountedModel::Amount,
                               none([](const AccountedRow& r) { return r.amount.has_value(); }));
        table->setColumnHidden(AccountedModel::Cells, none([](const AccountedRow& r) { return !r.original.empty(); }));
        table->resizeColumnsToContents();
        table->horizontalHeader()->setStretchLastSection(true);
    });
}

void AccountedDialog::fill(const ImportRecord& record, std::optional<RowOutcome> outcome)
{
    const Format format;
    std::vector<RowOutcome> outcomes;
    std::uint64_t rows = 0;
    for (std::size_t i = 0; i < record.reconciliation.outcomes.size(); ++i) {
        const auto one = static_cast<RowOutcome>(i);
        if (outcome && *outcome != one)
            continue;
        outcomes.push_back(one);
        rows += record.reconciliation.of(one).rows;
    }
    findChild<TextLabel*>(QStringLiteral("accountedSum"))
        ->setText(tr("Rows: %1. File: %2")
                      .arg(format.integer(static_cast<qint64>(rows)), format.leftToRight(text(record.source.path))));
    model_->begin(std::move(outcomes), onlyCurrency(record.reconciliation),
                  [this, id = record.id](RowOutcome wanted, std::int64_t place) {
                      context_.session.withWorkspace(
                          this,
                          [id, wanted, place](Workspace& workspace) {
                              return workspace.accountedRows(id, wanted, place, AccountedModel::rowsAtOnce);
                          },
                          [this](Result<std::vector<AccountedRow>> found) {
                              if (found)
                                  model_->setFetched(std::move(*found));
                              else
                                  context_.dialogs.report(this, found.error());
                          },
                          tr("looking for the rows"));
                  });
}

}  // namespace perennial::ui

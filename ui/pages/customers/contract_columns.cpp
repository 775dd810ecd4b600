// The columns of the list of contracts: chosen and ordered by hand, remembered in the workspace.
#include "ui/models/contracts_model.h"
#include "ui/pages/customers/column_choice.h"
#include "ui/pages/customers/contract_list_view.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTableView>

#include <algorithm>

namespace perennial::ui {

namespace {

constexpr char viewDocuments[] = "view";
constexpr char contractColumnsDocument[] = "contract-columns";
/// As every sheet has them, then what a contract is worth: with the detail open the table shows its first columns only.
constexpr const char* usualFront[] = {"customer", "contract",    "months",        "ended",
                                      "clv",      "clv_to_come", "monthly_charge"};

QStringList orderFrom(const std::string& json)
{
    QStringList order;
    for (const auto& one : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array())
        order << one.toString();
    return order;
}

}  // namespace

void ContractListView::readColumns()
{
    if (workspace_ == context_.session.path())
        return;
    workspace_ = context_.session.path();
    order_.clear();
    using Documents = std::vector<std::pair<std::string, std::string>>;
    context_.session.withWorkspace(
        this, [](Workspace& workspace) { return workspace.documents(viewDocuments); },
        [this, path = workspace_](Result<Documents> stored) {
            if (path != workspace_ || !stored)
                return;
            for (const auto& [name, json] : *stored)
                if (name == contractColumnsDocument)
                    order_ = orderFrom(json);
            arrangeColumns();
        });
}

void ContractListView::arrangeColumns()
{
    QStringList wanted = order_;
    if (wanted.isEmpty())
        for (const char* name : usualFront)
            wanted << QLatin1Char('+') + QLatin1String(name);
    arranging_ = true;
    QHeaderView* header = table_->horizontalHeader();
    const auto& columns = model_->table().columns;
    for (int column = 0; column < model_->columnCount(); ++column)
        table_->setColumnHidden(column, false);
    int place = 0;
    for (const QString& one : wanted) {
        const bool hidden = one.startsWith(QLatin1Char('-'));
        const std::string name = one.mid(1).toStdString();
        const auto found = std::ranges::find(columns, name, &TableColumn::name);
        if (found == columns.end())
            continue;  // of an earlier sheet
        const int column = static_cast<int>(found - columns.begin());
        header->moveSection(header->visualIndex(column), place++);
        table_->setColumnHidden(column, hidden);
    }
    arranging_ = false;
}

void ContractListView::rememberColumns()
{
    if (arranging_ || !model_->book())
        return;
    order_.clear();
    QJsonArray json;
    for (int visual = 0; visual < model_->columnCount(); ++visual) {
        const int column = table_->horizontalHeader()->logicalIndex(visual);
        const QString name = text(model_->table().columns[static_cast<std::size_t>(column)].name);
        order_ << QString(table_->isColumnHidden(column) ? QLatin1Char('-') : QLatin1Char('+')) + name;
        json << order_.back();
    }
    context_.session.withWorkspace(
        this,
        [columns = QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString()](Workspace& workspace) {
            return workspace.saveDocument(viewDocuments, contractColumnsDocument, columns);
        },
        [this](Result<> saved) {
            if (!saved)
                context_.dialogs.report(this, saved.error());
        });
}

void ContractListView::copySelection()
{
    emit toasted(tr("%Ln row(s) copied", nullptr, copyChosenRows(*table_, ContractsModel::CopyRole)));
}

}  // namespace perennial::ui

#include "ui/pages/customers/contract_list_view.h"

#include "core/export/contract_export.h"
#include "core/export/export_tables.h"
#include "ui/jobs/job.h"
#include "ui/models/contracts_model.h"
#include "ui/pages/customers/export_dialog.h"
#include "ui/pages/page.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

ContractListView::ContractListView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , context_(context)
    , model_(new ContractsModel(this))
    , head_(new PageHead(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    export_ = button(ButtonKind::Plain, {}, this, 30);
    export_->setObjectName(QStringLiteral("exportContracts"));
    connect(export_, &QPushButton::clicked, this, &ContractListView::exportTable);
    head_->addAction(export_);
    layout->addWidget(head_);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 8, 1, 8);
    inside->setSpacing(8);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 0);
    search_ = new QLineEdit(card);
    search_->setObjectName(QStringLiteral("contractSearch"));
    search_->setClearButtonEnabled(true);
    search_->setFixedWidth(240);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) {
        model_->setSearch(words);
        showCounts();
    });
    counts_ = new TextLabel(TextRole::SmallMuted, card);
    tools->addWidget(search_);
    tools->addStretch(1);
    tools->addWidget(counts_);
    inside->addLayout(tools);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("contractList"));
    table_->setModel(model_);
    styleTable(table_);
    ColumnFit::install(table_, 0);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    inside->addWidget(table_, 1);
    layout->addWidget(card, 1);
}

void ContractListView::show(const std::shared_ptr<const ContractBook>& book)
{
    if (book != book_) {
        book_ = book;
        model_->setBook(book_);
    }
    showCounts();
}

void ContractListView::search(const QString& words)
{
    search_->setText(words);
}

void ContractListView::showCounts()
{
    if (!book_)
        return;
    const Format format;
    const QString shown = format.integer(model_->rowCount());
    counts_->setText(tr("%1 of %2").arg(shown, format.integer(static_cast<qint64>(book_->table.size()))));
    head_->setSentence({tr("%1 contracts with what they have paid and are expected to bring.").arg(shown),
                        tr("%1 contracts").arg(shown)});
}

void ContractListView::exportTable()
{
    if (!book_)
        return;
    QStringList columns;
    for (const TableColumn& column : model_->table().columns)
        columns << text(column.name);
    auto* dialog = new CustomerExportDialog(columns, this);
    connect(dialog, &CustomerExportDialog::chosen, this, &ContractListView::askWhere);
    dialog->open();
}

void ContractListView::askWhere(const CustomerFile& file)
{
    const FileKind kind = file.ending == QStringLiteral("csv")
                              ? FileKind{tr("CSV"), {QStringLiteral("csv")}}
                              : FileKind{tr("Excel workbook"), {QStringLiteral("xlsx")}};
    context_.dialogs.save(this, {tr("Export contracts"), QStringLiteral("contracts.") + file.ending, {kind}},
                          [this, file](const QString& path) { write(file, path); });
}

void ContractListView::write(const CustomerFile& file, const QString& path)
{
    std::vector<std::string> columns;
    for (const QString& column : file.columns)
        columns.push_back(column.toStdString());
    context_.jobs.run(
        tr("writing %1").arg(path.section(QLatin1Char('/'), -1)), this,
        [book = book_, columns, privacy = file.privacy, rows = model_->shown(), path](Progress& progress) -> Result<> {
            Table all = contractExport(book, privacy);
            all.rows = rows.size();
            for (TableColumn& column : all.columns)
                column.cell = [cell = std::move(column.cell), &rows](std::size_t i) { return cell(rows[i]); };
            const auto table = chooseColumns(std::move(all), columns);
            return table ? writeTable(*table, path.toStdString(), progress) : pass(table);
        },
        [this, path](Result<> written) {
            if (written)
                emit toasted(tr("Written: %1").arg(path));
            else
                context_.dialogs.report(this, written.error());
        });
}

void ContractListView::retranslate()
{
    head_->setTitle(tr("Customers"));
    export_->setText(tr("Export…"));
    search_->setPlaceholderText(tr("Customer, plan or another word"));
    if (book_)
        model_->setBook(book_);
    showCounts();
}

}  // namespace perennial::ui

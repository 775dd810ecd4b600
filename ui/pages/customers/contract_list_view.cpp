#include "ui/pages/customers/contract_list_view.h"

#include "core/analysis/contract_rules.h"
#include "core/export/contract_export.h"
#include "core/export/export_tables.h"
#include "ui/jobs/job.h"
#include "ui/models/contracts_model.h"
#include "ui/pages/contract_explain.h"
#include "ui/pages/customers/column_choice.h"
#include "ui/pages/customers/contract_detail.h"
#include "ui/pages/customers/export_dialog.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/page.h"
#include "ui/pages/rules/rule_dialog.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/chip.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace perennial::ui {

namespace {

constexpr int stateColumn = 2;  ///< of contractList(): customer, months, state, which every sheet has

}  // namespace

ContractListView::ContractListView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
    , model_(new ContractsModel(context.jobs, this))
    , head_(new PageHead(this))
{
    connect(&context.session, &Session::opened, this, [this] { workspace_.clear(); });  // read it anew
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    columns_ = button(ButtonKind::Plain, {}, this, 30);
    columns_->setObjectName(QStringLiteral("contractColumnChoice"));
    columns_->setProperty("menu", true);
    columns_->setMenu(new QMenu(columns_));
    connect(columns_->menu(), &QMenu::aboutToShow, this,
            [this] { fillColumnChoice(*columns_->menu(), *table_, 0, [this] { rememberColumns(); }); });
    head_->addAction(columns_);
    export_ = button(ButtonKind::Plain, {}, this, 30);
    export_->setObjectName(QStringLiteral("exportContracts"));
    connect(export_, &QPushButton::clicked, this, &ContractListView::exportTable);
    head_->addAction(export_);
    head_->addAction(new KindSwitch(context.session, this));
    layout->addWidget(head_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(makeTable(), 1);
    detail_ = new ContractDetail(page, context, this);
    detail_->setFixedWidth(432);
    detail_->clear();
    columns->addWidget(detail_);
    layout->addLayout(columns, 1);
    connect(model_, &ContractsModel::arranged, this, &ContractListView::showArranged);
}

QWidget* ContractListView::makeTable()
{
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 8, 1, 8);
    inside->setSpacing(8);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 0);
    tools->setSpacing(8);
    search_ = new QLineEdit(card);
    search_->setObjectName(QStringLiteral("contractSearch"));
    search_->setClearButtonEnabled(true);
    search_->setFixedWidth(204);
    connect(search_, &QLineEdit::textChanged, model_, &ContractsModel::setSearch);
    rule_ = button(ButtonKind::Plain, {}, card, 32);
    rule_->setObjectName(QStringLiteral("addContractRule"));
    connect(rule_, &QPushButton::clicked, this, &ContractListView::askForRule);
    filter_ = new Chip({}, Tone::Accent, card);
    filter_->setObjectName(QStringLiteral("contractRule"));
    filter_->setRemovable(true);
    filter_->hide();
    connect(filter_, &Chip::removed, this, [this] { showOnly({}, {}); });
    counts_ = new TextLabel(TextRole::SmallMuted, card);
    for (QWidget* tool : {static_cast<QWidget*>(search_), static_cast<QWidget*>(rule_), static_cast<QWidget*>(filter_)})
        tools->addWidget(tool);
    tools->addStretch(1);
    tools->addWidget(counts_);
    inside->addLayout(tools);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("contractList"));
    table_->setModel(model_);
    styleTable(table_);
    ColumnFit::install(table_, stateColumn);  // names of customers keep their room: the table scrolls anyway
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->horizontalHeader()->setSectionsMovable(true);
    connect(table_->horizontalHeader(), &QHeaderView::sectionMoved, this, &ContractListView::rememberColumns);
    auto* copy = new QShortcut(QKeySequence::Copy, table_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &ContractListView::copySelection);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContractListView::showChosen);
    explainCells(*table_, [this](const QModelIndex& index) {
        if (!model_->book())
            return Explanation();
        return contractCellExplanation({page_, context_, model_->book()},
                                       model_->shown()[static_cast<std::size_t>(index.row())],
                                       model_->table().columns[static_cast<std::size_t>(index.column())].name);
    });
    inside->addWidget(table_, 1);
    selected_ = new TextLabel(TextRole::SmallMuted, card);
    selected_->setContentsMargins(12, 0, 12, 0);
    inside->addWidget(selected_);
    return card;
}

void ContractListView::show(const ShownContracts& contracts)
{
    if (contracts.book == wanted_)
        return;
    wanted_ = contracts.book;
    detail_->clear();
    if (workspace_ != context_.session.path())
        ruleText_.clear();
    readColumns();
    showChip(ruleText_.empty() ? QString() : filter_->text());  // those chosen of the contracts before are gone
    filter_->setToolTip(text(ruleText_));
    choosesFirst_ = true;
    model_->setRows({contracts.book, contracts.values, contracts.list}, ruleText_);
}

void ContractListView::search(const QString& words)
{
    search_->setText(words);
}

void ContractListView::showOnly(const QString& title, const std::string& rule)
{
    ruleText_ = rule;
    showChip(title.isEmpty() ? text(rule) : title);
    filter_->setToolTip(text(rule));
    choosesFirst_ = true;
    model_->setRule(rule);
}

void ContractListView::showThese(const QString& title, const std::vector<std::uint32_t>& contracts)
{
    if (!wanted_)
        return;
    std::vector<bool> chosen(wanted_->table.size());
    for (const std::uint32_t i : contracts)
        if (i < chosen.size())
            chosen[i] = true;
    ruleText_.clear();
    showChip(title);
    filter_->show();
    choosesFirst_ = true;
    model_->setChosen(std::move(chosen));
}

void ContractListView::showChip(const QString& title)
{
    filter_->setText(title);
    filter_->setTone(Tone::Accent);
    filter_->setToolTip({});
    filter_->setVisible(!title.isEmpty());
}

/// The rows asked for are there.
void ContractListView::showArranged()
{
    if (std::exchange(fitted_, model_->book()) != model_->book())
        arrangeColumns();
    if (model_->ruleProblem()) {
        filter_->setTone(Tone::Warn);
        filter_->setToolTip(sentence(*model_->ruleProblem()));
    }
    showCounts();
    if (model_->rowCount() == 0)
        detail_->clear();
    else if (std::exchange(choosesFirst_, false) && !goal_)
        chooseRow(table_, 0);
    showChosen();  // a table filled anew has nobody chosen, and does not say so
    goToGoal();
}

void ContractListView::choose(const QString& customer)
{
    if (!wanted_)
        return;
    goal_ = customer.toStdString();
    goToGoal();
}

/// Where a search or a filter hides it, they go one after the other.
void ContractListView::goToGoal()
{
    if (!goal_ || model_->isArranging())
        return;
    for (std::size_t row = 0; row < model_->shown().size(); ++row)
        if (model_->book()->table.customer[model_->shown()[row]] == *goal_) {
            goal_.reset();
            chooseRow(table_, static_cast<int>(row));
            table_->scrollTo(model_->index(static_cast<int>(row), 0), QAbstractItemView::PositionAtCenter);
            return;
        }
    if (!search_->text().isEmpty())
        search_->clear();
    else if (!filter_->isHidden())
        showOnly({}, {});
    else
        goal_.reset();
}

void ContractListView::askForRule()
{
    if (!wanted_)
        return;
    auto* dialog = new RuleDialog(context_, rulesOfContracts(wanted_), false, this);
    dialog->setRule({}, ruleText_);
    connect(dialog, &RuleDialog::ruleAccepted, this,
            [this](const QString&, const QString& rule) { showOnly({}, rule.toStdString()); });
    dialog->open();
}

void ContractListView::showChosen()
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    selected_->setText(tr("%Ln selected", nullptr, static_cast<int>(rows.size())));
    if (rows.isEmpty() || !model_->book())
        return;
    const auto contractOf = [this](const QModelIndex& row) {
        return model_->shown()[static_cast<std::size_t>(row.row())];
    };
    detail_->show(model_->book(), model_->values(), contractOf(rows.front()));
    const std::vector<double>& clv = model_->values()->clv;
    if (clv.empty())
        return;
    double sum = 0;
    for (const QModelIndex& row : rows)
        sum += clv[contractOf(row)];
    selected_->setText(tr("%Ln selected", nullptr, static_cast<int>(rows.size())) + QStringLiteral("   ")
                       + tr("CLV, sum %1").arg(Format().money(sum, text(model_->book()->table.currency))));
}

void ContractListView::showCounts()
{
    if (!model_->book())
        return;
    const Format format;
    const QString shown = format.integer(model_->rowCount());
    counts_->setText(tr("%1 of %2").arg(shown, format.integer(static_cast<qint64>(model_->book()->table.size()))));
    head_->setSentence(
        {tr("%1 contracts with what they have paid and are expected to bring; click one to see why it is "
            "worth what it is.")
             .arg(shown),
         tr("%1 contracts with what they have paid and are expected to bring.").arg(shown),
         tr("%1 contracts").arg(shown)});
}

void ContractListView::exportTable()
{
    if (!model_->book())
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
        [book = model_->book(), columns, privacy = file.privacy, rows = model_->shown(),
         path](Progress& progress) -> Result<> {
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
    columns_->setText(tr("Columns…"));
    export_->setText(tr("Export…"));
    search_->setPlaceholderText(tr("Customer, plan or another word"));
    rule_->setText(tr("Add rule…"));
    detail_->retranslate();
    model_->retranslate();
    if (model_->ruleProblem())
        filter_->setToolTip(sentence(*model_->ruleProblem()));
    showCounts();
    showChosen();
}

}  // namespace perennial::ui

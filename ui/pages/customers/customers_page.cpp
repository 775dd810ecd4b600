#include "ui/pages/customers/customers_page.h"

#include "ui/models/customers_model.h"
#include "ui/pages/customers/column_choice.h"
#include "ui/pages/customers/contract_list_view.h"
#include "ui/pages/customers/customer_detail.h"
#include "ui/pages/explain.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/rules/rule_dialog.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/chip.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr auto columnsKey = "customers/columns";

/// The base customer with this key; not set where there is none.
std::optional<std::uint32_t> customerOf(const Analysis& analysis, const QString& key)
{
    const std::string wanted = key.toStdString();
    const CustomerSummary& s = analysis.summary();
    for (std::uint32_t i = 0; i < s.size(); ++i)
        if (analysis.ledger->customerKey[s.customer[i]] == wanted)
            return i;
    return std::nullopt;
}

}  // namespace

CustomersPage::CustomersPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , model_(new CustomersModel(context.jobs, this))
    , stack_(new FrontLayout(this))
    , empty_(new EmptyState(this))
{
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    connect(model_, &CustomersModel::arranged, this, &CustomersPage::showArranged);
    connect(empty_, &EmptyState::actionRequested, this, &CustomersPage::leaveEmpty);
}

/// Made when there are contracts to show: most workspaces hold none.
ContractListView* CustomersPage::contracts()
{
    if (!contracts_) {
        contracts_ = new ContractListView(*this, context(), this);
        contracts_->retranslate();
        stack_->addWidget(contracts_);
        connect(contracts_, &ContractListView::toasted, this, &CustomersPage::toasted);
    }
    return contracts_;
}

QWidget* CustomersPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_ = new PageHead(content);
    explainSentence(*head_, [this] { return countOfShown(); });
    columns_ = button(ButtonKind::Plain, {}, content, 30);
    columns_->setObjectName(QStringLiteral("columns"));
    columns_->setProperty("menu", true);
    columns_->setMenu(new QMenu(columns_));
    connect(columns_->menu(), &QMenu::aboutToShow, this, &CustomersPage::fillColumnsMenu);
    head_->addAction(columns_);
    export_ = button(ButtonKind::Plain, {}, content, 30);
    head_->addAction(export_);
    head_->addAction(new KindSwitch(this->context().session, content));
    connect(export_, &QPushButton::clicked, this, &CustomersPage::exportTable);
    layout->addWidget(head_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(makeTable(), 1);
    detail_ = new CustomerDetail(*this, this->context(), content);
    detail_->setFixedWidth(432);
    detail_->clear();
    columns->addWidget(detail_);
    layout->addLayout(columns, 1);
    return content;
}

QWidget* CustomersPage::makeTable()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 8, 1, 8);
    layout->setSpacing(8);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 0);
    tools->setSpacing(8);
    search_ = new QLineEdit(card);
    search_->setObjectName(QStringLiteral("customerSearch"));
    search_->setClearButtonEnabled(true);
    search_->setFixedWidth(204);
    connect(search_, &QLineEdit::textChanged, model_, &CustomersModel::setSearch);
    rule_ = button(ButtonKind::Plain, {}, card, 32);
    rule_->setObjectName(QStringLiteral("addRule"));
    connect(rule_, &QPushButton::clicked, this, &CustomersPage::askForRule);
    filter_ = new Chip({}, Tone::Accent, card);
    filter_->setRemovable(true);
    filter_->hide();
    connect(filter_, &Chip::removed, this, [this] {
        if (passing_)
            showRule();  // the one that stood there before
        else
            filterByRule({});
    });
    connect(&context().session, &Session::customerRuleChanged, this, &CustomersPage::showRule);
    counts_ = new TextLabel(TextRole::SmallMuted, card);
    explainWords(*counts_, [this] { return countOfShown(); });
    tools->addWidget(search_);
    tools->addWidget(rule_);
    tools->addWidget(filter_);
    tools->addStretch(1);
    tools->addWidget(counts_);
    layout->addLayout(tools);

    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("customers"));
    table_->setModel(model_);
    styleTable(table_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(CustomersModel::Clv, Qt::DescendingOrder);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const int hidden : {CustomersModel::Revenue, CustomersModel::Historical, CustomersModel::FirstOrder})
        table_->setColumnHidden(hidden, true);
    auto* header = table_->horizontalHeader();
    header->setSectionsMovable(true);
    ColumnFit::install(table_, CustomersModel::Customer);
    restoreColumns();
    connect(header, &QHeaderView::sectionMoved, this, &CustomersPage::rememberColumns);
    explainCells(*table_, [this](const QModelIndex& index) {
        const int column = index.column();
        if (!model_->analysis() || column == CustomersModel::Customer || column == CustomersModel::Segment)
            return Explanation();
        return customerExplanation({*this, this->context(), model_->analysis()},
                                   index.data(CustomersModel::BaseIndex).toUInt(), column);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomersPage::showChosen);
    auto* copy = new QShortcut(QKeySequence::Copy, table_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &CustomersPage::copySelection);
    layout->addWidget(table_, 1);

    selected_ = new TextLabel(TextRole::SmallMuted, card);
    explainWords(*selected_, [this] { return sumOfChosen(); });
    selected_->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(selected_);
    return card;
}

void CustomersPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    analysis_ = analysis;
    stack_->setCurrentIndex(analysis ? 1 : 0);
    choosesFirst_ = !context().session.showsContracts();
    goal_.reset();
    showChip({});
    model_->setAnalysis(analysis, context().session.customerRule());
    if (context().session.showsContracts()) {
        contracts()->show(context().session.shownContracts());
        stack_->setCurrentWidget(contracts());
        return;
    }
    if (!analysis) {
        sayEmpty(empty_, Icon::Customers, tr("Every customer with its value will stand here"));
        if (contracts_)
            contracts_->show({});
    }
}

/// Of customers behind a bar or cell with this title, which stand before the session's rule for a while; without one,
/// of the rule.
void CustomersPage::showChip(const std::optional<QString>& title)
{
    const std::string& rule = context().session.customerRule();
    passing_ = title.has_value();
    filter_->setText(title.value_or(text(rule)));
    filter_->setVisible(analysis_ && (passing_ || !rule.empty()));
    filter_->setTone(Tone::Accent);
    filter_->setToolTip({});
}

/// The rows asked for are there.
void CustomersPage::showArranged()
{
    if (!passing_ && model_->ruleProblem()) {
        filter_->setTone(Tone::Warn);
        filter_->setToolTip(sentence(*model_->ruleProblem()));
    }
    showCounts();
    if (model_->rowCount() == 0)  // else it stands until the next one has its turn
        detail_->clear();
    else if (std::exchange(choosesFirst_, false) && !goal_)
        chooseRow(table_, 0);
    showChosen();  // a table filled anew has nobody chosen, and does not say so
    goToCustomer();
}

/// Where a search, the customers behind a bar or the rule hides it, they go one after the other.
void CustomersPage::goToCustomer()
{
    if (!goal_ || model_->isArranging())
        return;
    const int row = model_->rowOf(*goal_);
    if (row >= 0) {
        goal_.reset();
        chooseRow(table_, row);
        table_->scrollTo(model_->index(row, 0), QAbstractItemView::PositionAtCenter);
    } else if (!search_->text().isEmpty()) {
        search_->clear();
    } else if (passing_) {
        showRule();
    } else if (!context().session.customerRule().empty()) {
        filterByRule({});
    } else {
        goal_.reset();
    }
}

void CustomersPage::retranslate()
{
    if (contracts_)
        contracts_->retranslate();
    head_->setTitle(tr("Customers"));
    columns_->setText(tr("Columns…"));
    rule_->setText(tr("Add rule…"));
    export_->setText(tr("Export…"));
    search_->setPlaceholderText(tr("Name, e-mail, id"));
    detail_->retranslate();
    present(analysis_);
}

void CustomersPage::focusOn(const QString& what)
{
    if (context().session.showsContracts())
        return focusOnContracts(what);
    if (what.startsWith(QStringLiteral("search:"))) {
        search_->setText(what.mid(7));
        search_->setFocus();
    } else if (what.startsWith(QStringLiteral("customer:"))) {
        if (analysis_)
            goal_ = customerOf(*analysis_, what.mid(9));
        goToCustomer();
    } else if (what.startsWith(QStringLiteral("filter:"))) {
        const QStringList parts = what.mid(7).split(QLatin1Char('\n'));
        std::vector<std::uint32_t> chosen;
        for (const QString& index : parts.value(1).split(QLatin1Char(','), Qt::SkipEmptyParts))
            chosen.push_back(index.toUInt());
        showOnly(parts.value(0), std::move(chosen));
    } else if (what.startsWith(QStringLiteral("rule:"))) {
        filterByRule(what.mid(5).toStdString());
    }
}

void CustomersPage::focusOnContracts(const QString& what)
{
    if (what.startsWith(QStringLiteral("search:"))) {
        contracts()->search(what.mid(7));
    } else if (what.startsWith(QStringLiteral("customer:"))) {
        contracts()->choose(what.mid(9));
    } else if (what.startsWith(QStringLiteral("contracts:"))) {
        const QStringList parts = what.mid(10).split(QLatin1Char('\n'));
        contracts()->showOnly(parts.value(0), parts.value(1).toStdString());
    } else if (what.startsWith(QStringLiteral("these-contracts:"))) {
        const QStringList parts = what.mid(16).split(QLatin1Char('\n'));
        std::vector<std::uint32_t> these;
        for (const QString& place : parts.value(1).split(QLatin1Char(','), Qt::SkipEmptyParts))
            these.push_back(place.toUInt());
        contracts()->showThese(parts.value(0), these);
    }
}

void CustomersPage::filterByRule(const std::string& rule)
{
    if (rule != context().session.customerRule())
        context().session.setCustomerRule(rule, tr("filter of the customers"));  // showRule() follows
    else if (passing_)
        showRule();
}

void CustomersPage::showRule()
{
    showChip({});
    model_->setRule(context().session.customerRule());
}

void CustomersPage::showOnly(const QString& title, std::vector<std::uint32_t> chosen)
{
    showChip(title);
    model_->setChosen(std::move(chosen));
}

void CustomersPage::askForRule()
{
    if (!analysis_)
        return;
    auto* dialog = new RuleDialog(context(), rulesOfCustomers(analysis_), false, this);
    dialog->setRule({}, context().session.customerRule());
    connect(dialog, &RuleDialog::ruleAccepted, this,
            [this](const QString&, const QString& rule) { filterByRule(rule.toStdString()); });
    dialog->open();
}

void CustomersPage::fillColumnsMenu()
{
    fillColumnChoice(*columns_->menu(), *table_, CustomersModel::Customer, [this] { rememberColumns(); });
}

/// Which columns are shown and in which order: state of the window, so it lives in the settings.
void CustomersPage::rememberColumns()
{
    QStringList shown;
    for (int visual = 0; visual < model_->columnCount(); ++visual) {
        const int column = table_->horizontalHeader()->logicalIndex(visual);
        shown << QString::number(table_->isColumnHidden(column) ? -column - 1 : column);
    }
    QSettings().setValue(QLatin1String(columnsKey), shown);
}

void CustomersPage::restoreColumns()
{
    const QStringList remembered = QSettings().value(QLatin1String(columnsKey)).toStringList();
    if (remembered.size() != model_->columnCount())
        return;
    auto* header = table_->horizontalHeader();
    for (int visual = 0; visual < remembered.size(); ++visual) {
        const int stored = remembered[visual].toInt();
        const int column = stored < 0 ? -stored - 1 : stored;
        if (column >= model_->columnCount())
            return;
        header->moveSection(header->visualIndex(column), visual);
        table_->setColumnHidden(column, stored < 0);
    }
}

bool CustomersPage::search(const QString& text)
{
    if (context().session.showsContracts())
        contracts()->search(text);
    else
        search_->setText(text);
    return true;
}

void CustomersPage::showCounts()
{
    if (!model_->analysis())
        return;
    const Format format;
    const QString shown = format.integer(model_->rowCount());
    const QString all = format.integer(static_cast<qint64>(model_->analysis()->all.customers));
    counts_->setText(tr("%1 of %2").arg(shown, all));
    if (model_->rowCount() == 1) {
        head_->setSentence({tr("One customer, and why it is worth what it is.")});
        return;
    }
    head_->setSentence({tr("%1 customers, sorted as you like; click one to see why it is worth what it is.").arg(shown),
                        tr("%1 customers").arg(shown)});
}

}  // namespace perennial::ui

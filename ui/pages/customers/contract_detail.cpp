#include "ui/pages/customers/contract_detail.h"

#include "core/analysis/contract_charts.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/contract_explain.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/chip.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/popover.h"
#include "ui/support/widgets/scroll_area.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace perennial::ui {

namespace {

constexpr std::size_t mostContractRows = 50;
constexpr int contractValueParts = 4;
constexpr int contractFileColumn = 3;
constexpr int outlookHeight = 190;
constexpr int smallRow = 25;
constexpr int smallHead = 32;
constexpr int mostSmallRows = 8;

void fitHeight(QTableView* table, int rows)
{
    table->setFixedHeight(smallHead + smallRow * std::min(std::max(1, rows), mostSmallRows));
}

}  // namespace

ContractDetail::ContractDetail(Page& page, PageContext& context, QWidget* parent)
    : Card(parent)
    , context_(context)
    , name_(new TextLabel(TextRole::Figure15, this))
    , state_(new Chip({}, Tone::Good, this))
    , since_(new TextLabel(TextRole::SmallMuted, this))
    , whyTitle_(new TextLabel(TextRole::CardTitle, this))
    , why_(new TextLabel(TextRole::SmallMuted, this))
    , explain_(button(ButtonKind::Link, {}, this))
    , outlook_(new ChartPanel(page, context, this))
    , columnsTitle_(new TextLabel(TextRole::CardTitle, this))
    , columnsModel_(new QStandardItemModel(this))
    , columns_(makeSmallTable(columnsModel_, "contractColumns", 1))
    , rowsTitle_(new TextLabel(TextRole::CardTitle, this))
    , rowsWords_(new TextLabel(TextRole::SmallMuted, this))
    , rowsModel_(new QStandardItemModel(this))
    , rows_(makeSmallTable(rowsModel_, "contractRows", contractFileColumn))
{
    setObjectName(QStringLiteral("contractDetail"));
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(1, 1, 1, 1);
    auto* scroll = makeScrollArea(this);
    scroll->setWidget(makeInside(page));
    scroll->widget()->setAutoFillBackground(false);
    outside->addWidget(scroll);
}

QTableView* ContractDetail::makeSmallTable(QStandardItemModel* model, const char* name, int wide)
{
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    styleTable(table, true);
    ColumnFit::install(table, wide);
    return table;
}

QWidget* ContractDetail::makeInside(Page& page)
{
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(11, 9, 11, 9);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(name_);
    head->addWidget(state_);
    head->addStretch(1);
    layout->addLayout(head);
    since_->setWordWrap(true);
    layout->addWidget(since_);
    auto* parts = new QGridLayout;
    parts->setHorizontalSpacing(12);
    parts->setVerticalSpacing(0);
    for (int i = 0; i < contractValueParts; ++i) {
        values_.emplaceBack(new TextLabel(TextRole::SmallMuted, this), new TextLabel(TextRole::Figure15, this));
        values_[i].second->setObjectName(QStringLiteral("contractValue%1").arg(i));
        parts->addWidget(values_[i].first, 0, i);
        parts->addWidget(values_[i].second, 1, i);
    }
    layout->addLayout(parts);
    auto* whyHead = new QHBoxLayout;
    whyHead->addWidget(whyTitle_);
    whyHead->addStretch(1);
    whyHead->addWidget(explain_);
    layout->addLayout(whyHead);
    why_->setObjectName(QStringLiteral("contractWhy"));
    why_->setWordWrap(true);
    why_->setTextFormat(Qt::RichText);
    layout->addWidget(why_);
    explain_->setObjectName(QStringLiteral("explainContract"));
    connect(explain_, &QPushButton::clicked, this, [this, &page] {
        if (book_)
            Popover::explain(explain_, contractCellExplanation({page, context_, book_}, contract_, "clv"));
    });
    outlook_->setObjectName(QStringLiteral("contractOutlook"));
    outlook_->setFramed(false);
    outlook_->setFixedHeight(outlookHeight);
    layout->addWidget(outlook_);
    layout->addWidget(rowsTitle_);
    rowsWords_->setWordWrap(true);
    layout->addWidget(rowsWords_);
    layout->addWidget(rows_);
    layout->addWidget(columnsTitle_);
    layout->addWidget(columns_);
    layout->addStretch(1);
    return inside;
}

void ContractDetail::clear()
{
    setVisible(false);
    book_.reset();
}

void ContractDetail::show(const std::shared_ptr<const ContractBook>& book,
                          const std::shared_ptr<const ContractValues>& values, std::uint32_t contract)
{
    const bool same = book == book_ && contract == contract_ && isVisibleTo(parentWidget());
    book_ = book;
    worth_ = values;
    contract_ = contract;
    if (same)
        return;
    setVisible(true);
    showState();
    showValue();
    const bool running = !book_->table.ended[contract_];
    outlook_->setVisible(running);
    if (running)
        outlook_->setData(contractOutlookChart(*book_, contract_));
    showColumns();
    loadRows();
}

void ContractDetail::showState()
{
    const Format format;
    const ContractTable& table = book_->table;
    const bool ended = table.ended[contract_];
    const std::string& customer = table.customer[contract_];
    name_->setText(customer.empty() ? tr("No customer named") : format.isolate(text(customer)));
    state_->setText(ended ? tr("ended") : tr("running"));
    state_->setTone(ended ? Tone::Ink : Tone::Good);
    QStringList words;
    if (table.hasDates())
        words << (ended ? tr("%1 to %2").arg(format.date(table.start[contract_]), format.date(table.end[contract_]))
                        : tr("since %1").arg(format.date(table.start[contract_])));
    const int renewals = renewalsOf(table, contract_);
    words << format.months(static_cast<double>(table.months[contract_]))
          << tr("renewed %Ln time(s)", nullptr, renewals);
    if (table.hasCharges()) {
        const QString currency = text(table.currency);
        const double charge = table.monthlyCharge[contract_].major();
        words << (table.periodMonths == 1 ? tr("%1 a month").arg(format.money(charge, currency))
                                          : tr("%1 for %2")
                                                .arg(format.money(charge * table.periodMonths, currency),
                                                     format.months(table.periodMonths)));
    }
    since_->setText(words.join(QStringLiteral(" · ")));
}

void ContractDetail::showValue()
{
    const Format format;
    const QString currency = text(book_->table.currency);
    const ContractValues& values = *worth_;
    const auto money = [&](const std::vector<double>& column, double factor) {
        return column.empty() ? Format::dash() : format.money(column[contract_] * factor, currency);
    };
    const bool ended = book_->table.ended[contract_];
    const QString next = ended || !book_->figures.sbg
                             ? Format::dash()
                             : format.percent(book_->figures.sbg->retention(renewalsOf(book_->table, contract_) + 1));
    const std::pair<QString, QString> parts[contractValueParts] = {
        {tr("CLV"), money(values.clv, 1)},
        {book_->marginGiven ? tr("= so far, margin") : tr("= so far, revenue"), money(values.paid, book_->margin)},
        {tr("+ still to come"), money(values.toCome, 1)},
        {tr("Stays at the next"), next}};
    for (int part = 0; part < contractValueParts; ++part) {
        values_[part].first->setText(parts[part].first);
        values_[part].second->setText(parts[part].second);
    }
    QStringList lines{tr("So far: %1").arg(paidNumbers(*book_, contract_)),
                      tr("To come: %1").arg(toComeNumbers(*book_, contract_))};
    if (const QString months = monthsNumbers(*book_, contract_); !months.isEmpty())
        lines << tr("Months: %1 (sBG of all contracts)").arg(months);
    why_->setText(lines.join(QStringLiteral("<br>")));
}

void ContractDetail::showColumns()
{
    columnsModel_->clear();
    columnsModel_->setHorizontalHeaderLabels({tr("Column"), tr("Value")});
    const auto& attributes = book_->table.attributes;
    for (const DictionaryColumn& column : attributes) {
        const std::uint32_t code = column.codes[contract_];
        columnsModel_->appendRow({new QStandardItem(text(column.name)),
                                  new QStandardItem(code == noIndex ? Format::dash() : text(column.values[code]))});
    }
    fitHeight(columns_, columnsModel_->rowCount());
    for (QWidget* part : {static_cast<QWidget*>(columnsTitle_), static_cast<QWidget*>(columns_)})
        part->setVisible(!attributes.empty());
}

void ContractDetail::loadRows()
{
    rowsModel_->clear();
    rows_->hide();
    const std::string customer = book_->table.customer[contract_];
    if (customer.empty()) {
        rowsWords_->setText(tr("The sheet names no customer: the row of this contract cannot be told from others."));
        rowsWords_->show();
        return;
    }
    rowsWords_->hide();
    context_.session.withWorkspace(
        this, [customer](Workspace& workspace) { return workspace.rowsOfContracts(customer, mostContractRows); },
        [this, customer](const Result<std::vector<ContractSource>>& rows) {
            if (book_ && customer == book_->table.customer[contract_])
                showRows(rows);
        });
}

void ContractDetail::showRows(const Result<std::vector<ContractSource>>& rows)
{
    rowsWords_->setVisible(!rows);
    if (!rows) {
        rowsWords_->setText(ui::sentence(rows.error()));
        return;
    }
    const Format format;
    rowsModel_->clear();
    rowsModel_->setHorizontalHeaderLabels(
        {book_->table.hasDates() ? tr("Start") : tr("Months"), tr("Price"), tr("Counts"), tr("File"), tr("Row")});
    for (const int figure : {1, 4})
        rowsModel_->horizontalHeaderItem(figure)->setTextAlignment(Qt::Alignment(figureAlignment()));
    for (const ContractSource& source : *rows) {
        const ContractRow& row = source.row;
        auto* file = new QStandardItem(QFileInfo(text(source.file)).fileName()
                                       + (row.sheet.empty() ? QString() : QStringLiteral(", ") + text(row.sheet)));
        file->setToolTip(text(source.file));
        auto* counts = new QStandardItem(source.counts ? tr("yes") : tr("replaced"));
        counts->setToolTip(source.counts ? tr("The newest row of this contract: the figures are made from it.")
                                         : tr("A later import says otherwise of this contract."));
        rowsModel_->appendRow(
            {new QStandardItem(row.start ? format.date(*row.start) : format.number(row.tenureMonths.value_or(0), 1)),
             figureItem(row.price ? format.money(*row.price, text(row.currency)) : Format::dash()), counts, file,
             figureItem(format.integer(row.rowNumber))});
    }
    fitHeight(rows_, rowsModel_->rowCount());
    rows_->show();
}

void ContractDetail::retranslate()
{
    outlook_->retranslate();
    whyTitle_->setText(tr("Why this value"));
    explain_->setText(tr("Explain"));
    rowsTitle_->setText(tr("Source rows"));
    columnsTitle_->setText(tr("Other columns of the sheet"));
    if (const auto book = std::exchange(book_, nullptr))
        show(book, worth_, contract_);
}

}  // namespace perennial::ui

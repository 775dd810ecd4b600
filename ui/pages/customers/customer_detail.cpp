#include "ui/pages/customers/customer_detail.h"

#include "core/analysis/chart_data.h"
#include "core/analysis/customer_value.h"
#include "ui/models/customers_model.h"
#include "ui/models/figures.h"
#include "ui/models/source_day.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/customers/neighbours_view.h"
#include "ui/pages/evidence_dialog.h"
#include "ui/pages/explain.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/pages/source_rows.h"
#include "ui/support/in_turn.h"
#include "ui/support/widgets/chip.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/scroll_area.h"
#include "ui/support/widgets/tab_order.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QApplication>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace perennial::ui {

namespace {

constexpr std::size_t mostRows = 50;
constexpr int valueParts = 4;
enum ValuePart { PartClv, PartSoFar, PartCost, PartResidual };
constexpr int fileColumn = 3;
constexpr int chartHeight = 150;

}  // namespace

CustomerDetail::CustomerDetail(Page& page, PageContext& context, QWidget* parent)
    : Card(parent)
    , context_(context)
    , name_(new TextLabel(TextRole::Figure15, this))
    , segment_(new Chip({}, Tone::Accent, this))
    , since_(new TextLabel(TextRole::SmallMuted, this))
    , timeline_(new ChartPanel(page, context, this))
    , alive_(new ChartPanel(page, context, this))
    , expectedTitle_(new TextLabel(TextRole::CardTitle, this))
    , expected_(new TextLabel(TextRole::SmallMuted, this))
    , neighbours_(new NeighboursView(page, context, this))
    , rowsTitle_(new TextLabel(TextRole::CardTitle, this))
    , allRows_(button(ButtonKind::Link, {}, this))
    , rows_(new QTableView(this))
    , rowsModel_(new QStandardItemModel(this))
{
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(1, 1, 1, 1);
    auto* scroll = makeScrollArea(this);
    auto* inside = new QWidget(scroll);
    inside->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(11, 9, 11, 9);
    layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(name_);
    head->addWidget(segment_);
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(since_);
    auto* parts = new QGridLayout;
    parts->setHorizontalSpacing(12);
    parts->setVerticalSpacing(0);
    for (int i = 0; i < valueParts; ++i) {
        values_.emplaceBack(new TextLabel(TextRole::SmallMuted, this), new TextLabel(TextRole::Figure15, this));
        explainWords(*values_.back().second, [this, i, &page] { return partExplanation(page, i); });
        parts->addWidget(values_[i].first, 0, i);
        parts->addWidget(values_[i].second, 1, i);
    }
    layout->addLayout(parts);
    timeline_->setFramed(false);
    alive_->setFramed(false);
    for (ChartPanel* panel : {timeline_, alive_})
        panel->setFixedHeight(chartHeight);
    explainCharts(page);
    layout->addWidget(timeline_, 2);
    layout->addWidget(alive_, 2);
    expected_->setWordWrap(true);
    layout->addWidget(expectedTitle_);
    layout->addWidget(expected_);
    layout->addWidget(neighbours_);
    connect(neighbours_, &NeighboursView::customerWanted, &page, [&page](const QString& key) {
        emit page.goTo(QStringLiteral("customers"), QStringLiteral("customer:") + key);
    });
    auto* rowsHead = new QHBoxLayout;
    rowsHead->addWidget(rowsTitle_);
    rowsHead->addStretch(1);
    rowsHead->addWidget(allRows_);
    layout->addLayout(rowsHead);
    connect(allRows_, &QPushButton::clicked, this, [this, &page] {
        Scope scope;
        scope.members = {base_};
        if (analysis_)
            EvidenceDialog::open(page, context_, analysis_, name_->text(), scope, true);
    });
    rows_->setObjectName(QStringLiteral("sourceRows"));
    rows_->setModel(rowsModel_);
    styleTable(rows_, true);
    ColumnFit::install(rows_, fileColumn);
    rows_->setMinimumHeight(120);
    layout->addWidget(rows_, 1);
    scroll->setWidget(inside);
    outside->addWidget(scroll);
    QWidget* behind = segment_;  // the parts of the value stand above the charts
    for (const auto& [label, value] : values_) {
        placeInTabOrder(behind, value);
        behind = value;
    }
    // Where the keys act is the first row; Qt scrolls to the head above it only.
    connect(qApp, &QApplication::focusChanged, this, [this, scroll, inside](const QWidget*, const QWidget* now) {
        constexpr int headAndRow = 80;
        if (now == rows_)
            scroll->ensureVisible(0, rows_->mapTo(inside, QPoint(0, headAndRow)).y(), 0, 0);
    });
}

/// The points and the statements of its charts, and what is expected.
void CustomerDetail::explainCharts(Page& page)
{
    for (ChartPanel* panel : {timeline_, alive_})
        connect(panel, &ChartPanel::pointActivated, this, [this, panel, &page](std::size_t row) {
            if (!analysis_)
                return;
            PointScope point;
            point.scope.members = {base_};
            if (panel == timeline_) {  // of the day that the point stands for
                const auto day = static_cast<std::int32_t>(panel->data().table.rows[row].front().value.value_or(0));
                point.scope.from = point.scope.to = Day{day};
            }
            explainPoint({page, context_, analysis_}, *panel, row, nullptr, point);
        });
    for (ChartPanel* panel : {timeline_, alive_})
        explainStatement(*panel, [this, panel, &page] {
            PointScope point;
            point.scope.members = {base_};
            return analysis_ ? statementExplanation({page, context_, analysis_}, panel->data(), nullptr, point)
                             : Explanation();
        });
    for (TextLabel* label : {expectedTitle_, expected_})
        explainWords(*label, [this, &page] { return partExplanation(page, PartResidual); });
}

void CustomerDetail::clear()
{
    setVisible(false);
    shownKey_.clear();
}

void CustomerDetail::show(const CustomerCells& cells, std::uint32_t i)
{
    const std::shared_ptr<const Analysis>& analysis = cells.analysis;
    const Format format;
    const CustomerSummary& s = analysis->summary();
    currency_ = text(analysis->definitions.currency);
    analysis_ = analysis;
    base_ = i;
    setVisible(true);
    name_->setText(format.isolate(cells.nameOf(i)));
    segment_->setText(cells.segmentOf(i));
    since_->setText(tr("customer since %1").arg(format.date(s.first[i])));
    showValue(*analysis, i);
    timeline_->setData(timelineChart(*analysis, i));
    InTurn::run(*alive_, [this, analysis, i] {  // drawing both at once takes long
        if (analysis == analysis_ && i == base_)
            alive_->setData(aliveChart(*analysis, i));
    });
    loadInterval();
    neighbours_->show(cells, i);
    loadRows(analysis->ledger->customerKey[s.customer[i]]);
}

void CustomerDetail::loadInterval()
{
    interval_.reset();
    if (analysis_->clv.empty())
        return;
    context_.jobs.run(
        {}, this,
        [analysis = analysis_, i = base_](Progress& progress) { return residualInterval(*analysis, i, progress); },
        [this, analysis = analysis_, i = base_](const Result<Interval>& interval) {
            if (!interval || i != base_ || analysis != analysis_)
                return;
            interval_ = *interval;
            const Format format;
            expected_->setText(valueWords_ + QLatin1Char(' ')
                               + tr("Nine in ten such customers bring %1 to %2.")
                                     .arg(format.money(interval->lower, currency_, MoneyDigits::Whole),
                                          format.money(interval->upper, currency_, MoneyDigits::Whole)));
        });
}

void CustomerDetail::showValue(const Analysis& a, std::uint32_t i)
{
    const Format format;
    const Predictions& p = a.fitted->predictions;
    const bool hasValue = !a.clv.empty();
    const auto money = [&](bool defined, double major) {
        return defined ? format.money(major, currency_) : Format::dash();
    };
    const bool hasCost = !a.acquisitionCost.empty() && !std::isnan(a.acquisitionCost[i]);
    const double cost = hasCost ? static_cast<double>(a.acquisitionCost[i]) : 0;
    const double history = a.historical.empty() ? 0 : a.historical[i];
    const QString months = format.months(a.definitions.horizonMonths);
    const std::pair<QString, QString> parts[valueParts] = {
        {tr("CLV"), money(hasValue, hasValue ? a.clv[i] : 0)},
        {a.marginGiven ? tr("= so far, margin") : tr("= so far, revenue"),
         money(!a.historical.empty(), history + cost)},
        {tr("− CAC"), money(hasCost, cost)},
        {tr("+ next %1").arg(months), money(hasValue, hasValue ? static_cast<double>(p.residual[i]) : 0)}};
    for (int part = 0; part < valueParts; ++part) {
        values_[part].first->setText(parts[part].first);
        values_[part].second->setText(parts[part].second);
    }
    if (p.expectedPurchases.empty()) {
        expectedTitle_->setText(tr("No forecast"));
        expected_->setText(tr("No model could be fitted to this data."));
        return;
    }
    const double purchases = static_cast<double>(p.expectedPurchases[i]);
    expectedTitle_->setText(hasValue ? tr("Next %1: %2 purchases of %3")
                                           .arg(months, format.number(purchases, 1),
                                                format.money(static_cast<double>(p.expectedSpend[i]), currency_))
                                     : tr("Next %1: %2 purchases").arg(months, format.number(purchases, 1)));
    valueWords_ =
        hasValue
            ? tr("%1 × %2 × %3, discounted at %4 a year; by %5.")
                  .arg(format.number(purchases, 2), format.money(static_cast<double>(p.expectedSpend[i]), currency_),
                       format.percent(a.marginRate), format.percent(a.definitions.discountRate), modelName(p.model))
            : why(p.spendDefined);
    expected_->setText(valueWords_);
}

void CustomerDetail::loadRows(const std::string& key)
{
    shownKey_ = key;
    rowsModel_->clear();
    context_.session.withWorkspace(
        this, [key](Workspace& workspace) { return workspace.rowsOfCustomer(key, mostRows); },
        [this, key](Result<std::vector<SourceRow>> rows) {
            if (key == shownKey_)
                showRows(rows);
        });
}

Explanation CustomerDetail::partExplanation(Page& page, int part) const
{
    if (!analysis_)
        return {};
    const Explainer by{page, context_, analysis_};
    switch (part) {
    case PartClv: return customerExplanation(by, base_, CustomersModel::Clv);
    case PartResidual: {
        Explanation words = customerExplanation(by, base_, CustomersModel::Residual);
        if (interval_)
            words.rows.push_back(
                {tr("Nine in ten such customers"),
                 QStringLiteral("%1 – %2").arg(Format().money(interval_->lower, currency_, MoneyDigits::Whole),
                                               Format().money(interval_->upper, currency_, MoneyDigits::Whole)),
                 {}});
        return words;
    }
    case PartSoFar: return soFarExplanation(by, base_);
    default: return customerCostExplanation(by, base_);
    }
}

void CustomerDetail::showRows(const Result<std::vector<SourceRow>>& rows)
{
    if (!rows)
        return;
    const Format format;
    rowsTitle_->setText(tr("Source rows"));
    rowsModel_->setHorizontalHeaderLabels({tr("Date"), tr("Order"), tr("Net"), tr("File"), tr("Sheet"), tr("Row")});
    for (const int figure : {2, 5})
        rowsModel_->horizontalHeaderItem(figure)->setTextAlignment(Qt::Alignment(figureAlignment()));
    for (const SourceRow& row : *rows) {
        auto* file = new QStandardItem(QFileInfo(text(row.file)).fileName());
        file->setToolTip(text(row.file));
        auto* day = new QStandardItem(format.date(row.day));
        day->setToolTip(writtenDayTip(row, format));
        rowsModel_->appendRow({day, new QStandardItem(text(row.orderId)),
                               figureItem(format.money(row.amount, ownCurrency(row, currency_))), file,
                               new QStandardItem(text(row.sheet)), figureItem(format.integer(row.rowNumber))});
    }
}

void CustomerDetail::retranslate()
{
    timeline_->retranslate();
    alive_->retranslate();
    neighbours_->retranslate();
    allRows_->setText(tr("Show all"));
}

}  // namespace perennial::ui

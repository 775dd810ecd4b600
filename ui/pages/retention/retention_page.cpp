#include "ui/pages/retention/retention_page.h"

#include "core/retention/at_risk.h"
#include "core/retention/order_rhythm.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

enum Card { Retention, SecondOrder, OneTime, MedianGap, LapseCard, cardTotal };

constexpr std::size_t fadingRows = 8;

QStandardItem* item(const QString& words, bool figure)
{
    auto* cell = new QStandardItem(words);
    cell->setTextAlignment(figure ? Qt::Alignment(figureAlignment()) : Qt::AlignLeading | Qt::AlignVCenter);
    return cell;
}

QString customersFilter(const QString& title, const std::vector<std::uint32_t>& customers)
{
    QStringList indices;
    for (const std::uint32_t i : customers)
        indices << QString::number(i);
    return QStringLiteral("filter:%1\n%2").arg(title, indices.join(QLatin1Char(',')));
}

}  // namespace

RetentionPage::RetentionPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , stack_(new QStackedLayout(this))
    , empty_(new EmptyState(this))
    , fadingModel_(new QStandardItemModel(this))
{
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    connect(empty_, &EmptyState::actionRequested, this, [this] { emit goTo(QStringLiteral("data")); });
}

QWidget* RetentionPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_ = new PageHead(content);
    layout->addWidget(head_);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (int i = 0; i < cardTotal; ++i) {
        auto* card = new KeyFigureCard(content);
        card->setExplainable(i == Retention || i == OneTime);
        cards->addWidget(card, 1);
        cards_ << card;
    }
    const auto explainBy = [this](int card, FigureId id) {
        connect(cards_[card], &KeyFigureCard::explainRequested, this, [this, card, id] {
            if (analysis_)
                Popover::explain(cards_[card], explanation(id, *analysis_, analysis_->shown, this));
        });
    };
    explainBy(Retention, FigureId::AnnualRetention);
    explainBy(OneTime, FigureId::OneTimeBuyers);
    layout->addLayout(cards);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(makeCohorts(), 1);
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    survival_ = new ChartPanel(*this, context(), content);
    side->addWidget(survival_, 1);
    side->addWidget(makeFading(), 1);
    columns->addLayout(side);
    layout->addLayout(columns, 1);
    return content;
}

QWidget* RetentionPage::makeCohorts()
{
    cohorts_ = new ChartPanel(*this, context(), this);
    cohorts_->setObjectName(QStringLiteral("cohorts"));
    view_ = new SegmentedControl(this, 28);
    type_ = new SegmentedControl(this, 28);
    measure_ = new SegmentedControl(this, 28);
    view_->setObjectName(QStringLiteral("cohortView"));
    for (SegmentedControl* control : {view_, type_, measure_})
        connect(control, &SegmentedControl::chosen, this, &RetentionPage::showCohorts);
    cohorts_->addTools({view_, type_, measure_});
    connect(cohorts_, &ChartPanel::pointActivated, this, &RetentionPage::openCell);
    return cohorts_;
}

QWidget* RetentionPage::makeFading()
{
    auto* card = new ui::Card(this);
    card->setFixedWidth(438);
    survival_->setFixedWidth(438);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 10, 0, 8);
    layout->setSpacing(4);
    fadingTitle_ = new TextLabel(TextRole::CardTitle, card);
    fadingWords_ = new TextLabel(TextRole::Subtitle, card);
    for (TextLabel* label : {fadingTitle_, fadingWords_}) {
        label->setContentsMargins(12, 0, 12, 0);
        layout->addWidget(label);
    }
    fading_ = new QTableView(card);
    fading_->setObjectName(QStringLiteral("fading"));
    fading_->setModel(fadingModel_);
    styleTable(fading_);
    const auto open = [this](const QModelIndex& index) {
        emit goTo(QStringLiteral("customers"),
                  QStringLiteral("customer:") + index.siblingAtColumn(0).data(Qt::UserRole + 100).toString());
    };
    connect(fading_, &QTableView::doubleClicked, this, open);
    connect(fading_, &QTableView::activated, this, open);
    layout->addWidget(fading_, 1);
    allFading_ = button(ButtonKind::Link, {}, card);
    connect(allFading_, &QPushButton::clicked, this,
            [this] { emit goTo(QStringLiteral("customers"), customersFilter(tr("fading"), fadingCustomers_)); });
    auto* links = new QHBoxLayout;
    links->setContentsMargins(12, 0, 12, 0);
    links->addWidget(allFading_);
    links->addStretch(1);
    layout->addLayout(links);
    return card;
}

void RetentionPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    analysis_ = analysis;
    stack_->setCurrentIndex(analysis ? 1 : 0);
    if (!analysis)
        return;
    showFigures();
    showCohorts();
    survival_->setData(survivalChart(*analysis_));
    showFading();
    head_->setSentence(sentence());
}

void RetentionPage::retranslate()
{
    head_->setTitle(tr("Retention"));
    view_->setItems({{QStringLiteral("map"), tr("Cohorts"), tr("One row a cohort, one column a month")},
                     {QStringLiteral("curve"), tr("Curve"), tr("Monthly retention as curves")}});
    type_->setItems({{QStringLiteral("on"), tr("On"), tr("Bought in that month")},
                     {QStringLiteral("after"), tr("On or after"), tr("Bought in that month or later")},
                     {QStringLiteral("cumulative"), tr("Cumulative"), tr("Has bought again by then")}});
    measure_->setItems(
        {{QStringLiteral("customers"), tr("Customers"), {}},
         {QStringLiteral("orders"), tr("Orders"), {}},
         {QStringLiteral("revenue"), tr("Revenue"), {}},
         {QStringLiteral("value"), tr("Value each"), tr("Cumulative revenue per customer of the cohort")}});
    allFading_->setText(tr("All of them"));
    empty_->setWords(Icon::Retention, tr("Who stays and who leaves will stand here"),
                     tr("There are no purchases in this workspace yet."), tr("Import a spreadsheet"));
    present(analysis_);
}

void RetentionPage::showFigures()
{
    const Format format;
    const OrderRhythm rhythm =
        orderRhythm(analysis_->summary(), analysis_->observed->occasions, {.chosen = analysis_->filter});
    showFigure(cards_[Retention], FigureId::AnnualRetention, *analysis_, analysis_->shown, true);
    showFigure(cards_[OneTime], FigureId::OneTimeBuyers, *analysis_, analysis_->shown, true);
    const auto compact = [this](int card, const QString& label, const QString& figure, const QString& words,
                                const QString& reason) {
        KeyFigure key;
        key.label = label;
        key.figure = figure;
        key.words = words;
        key.reason = reason;
        key.compact = true;
        cards_[card]->setFigure(key);
    };
    compact(SecondOrder, tr("Second order within 90 days"), format.percent(rhythm.secondOrderRate),
            tr("of %1").arg(format.integer(static_cast<qint64>(rhythm.secondOrderBase))), why(rhythm.secondOrderRate));
    compact(MedianGap, tr("Median gap between orders"),
            rhythm.medianGapDays ? format.days(*rhythm.medianGapDays) : Format::dash(), {}, why(rhythm.medianGapDays));
    const Lapse& lapse = analysis_->observed->lapse;
    compact(LapseCard, tr("Lapsed after silence of"), lapse.defined ? format.days(lapse.days) : Format::dash(),
            lapse.pastError ? tr("%1 return").arg(format.percent(lapse.pastError)) : QString(),
            lapse.defined ? QString() : ui::sentence(Reason::NoRepeatBuyers));
}

RetentionType RetentionPage::type() const
{
    const QString id = type_->current();
    if (id == QStringLiteral("after"))
        return RetentionType::OnOrAfter;
    return id == QStringLiteral("cumulative") ? RetentionType::Cumulative : RetentionType::On;
}

CohortMap::Measure RetentionPage::measure() const
{
    const QString id = measure_->current();
    if (id == QStringLiteral("orders"))
        return CohortMap::Measure::Orders;
    if (id == QStringLiteral("revenue"))
        return CohortMap::Measure::Revenue;
    return id == QStringLiteral("value") ? CohortMap::Measure::CumulativePerCustomer : CohortMap::Measure::Customers;
}

void RetentionPage::showCohorts()
{
    if (!analysis_)
        return;
    const Observed& observed = *analysis_->observed;
    table_ = cohortTable(observed.summary, observed.occasions,
                         {.type = type(), .chosen = analysis_->filter, .refunds = observed.book.refunds});
    const bool map = view_->current() != QStringLiteral("curve");
    measure_->setVisible(map);
    cohorts_->setData(map ? cohortChart(*analysis_, table_, 12, measure()) : retentionChart(*analysis_, table_));
}

void RetentionPage::openCell(std::size_t row)
{
    const DataTable& data = cohorts_->data().table;
    if (view_->current() == QStringLiteral("curve") || row >= data.rows.size() || data.columns.size() < 2)
        return;
    // the data behind the map: cohort month and period come first
    const Month month{static_cast<std::int32_t>(data.rows[row][0].value.value_or(0))};
    int period = 0;
    for (std::size_t c = 0; c < data.columns.size(); ++c)
        if (data.columns[c] == "period")
            period = static_cast<int>(data.rows[row][c].value.value_or(0));
    const Observed& observed = *analysis_->observed;
    const auto customers = customersOfCell(observed.summary, observed.occasions,
                                           {.type = type(), .chosen = analysis_->filter}, month, period);
    const QString title = tr("%1, month +%2").arg(Format().month(month)).arg(period);
    emit goTo(QStringLiteral("customers"), customersFilter(title, customers));
}

void RetentionPage::showFading()
{
    const Format format;
    const QString currency = text(analysis_->definitions.currency);
    const auto& alive = analysis_->fitted->alive;
    fadingModel_->clear();
    fadingCustomers_.clear();
    fadingModel_->setHorizontalHeaderLabels(
        {tr("Customer"), tr("Orders"), tr("Silent"), tr("P(alive)"), tr("Expected loss")});
    for (int column = 1; column < fadingModel_->columnCount(); ++column)
        fadingModel_->horizontalHeaderItem(column)->setTextAlignment(Qt::Alignment(figureAlignment()));
    std::vector<AtRiskCustomer> fading;
    if (!alive.empty())
        fading =
            atRiskCustomers(analysis_->summary(), analysis_->observed->lapse, alive,
                            {.margin = analysis_->marginRate, .includeLapsed = false, .chosen = analysis_->filter});
    double stake = 0;
    for (const AtRiskCustomer& customer : fading) {
        stake += customer.expectedLoss.value_or(0);
        fadingCustomers_.push_back(customer.index);
    }
    fadingTitle_->setText(
        fading.empty() ? tr("Nobody is fading now")
                       : tr("%n valuable customer(s) fading", nullptr, static_cast<int>(fading.size()))
                             + (analysis_->summary().hasAmounts
                                    ? tr("; %1 a year at stake").arg(format.money(stake, currency, MoneyDigits::Whole))
                                    : QString()));
    fadingWords_->setText(tr("margin a year at their own pace × (1 − P(alive))"));
    allFading_->setVisible(!fading.empty());
    for (std::size_t i = 0; i < std::min(fading.size(), fadingRows); ++i) {
        const AtRiskCustomer& customer = fading[i];
        const CustomerIndex index = analysis_->summary().customer[customer.index];
        const QString key = text(analysis_->ledger->customerKey[index]);
        const auto& names = analysis_->ledger->customerName;
        auto* nameItem = item(index < names.size() && !names[index].empty() ? text(names[index]) : key, false);
        nameItem->setData(key, Qt::UserRole + 100);
        nameItem->setData(true, StrongRole);
        auto* aliveItem = item(format.number(customer.probabilityAlive, 2), true);
        aliveItem->setData(-customer.probabilityAlive, BarRole);
        fadingModel_->appendRow({nameItem, item(format.integer(analysis_->summary().orders[customer.index]), true),
                                 item(format.days(customer.silentDays), true), aliveItem,
                                 item(format.money(customer.expectedLoss, currency, MoneyDigits::Whole), true)});
    }
    fading_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (fadingModel_->columnCount() > 0)
        fading_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

QStringList RetentionPage::sentence() const
{
    const Format format;
    const auto& average = analysis_->cohorts.average;
    if (average.size() < 2)
        return {tr("Too little history yet for a second month.")};
    return {tr("%1 of new customers buy again in the next month.").arg(format.percent(average[1].rate, 0))};
}

}  // namespace perennial::ui

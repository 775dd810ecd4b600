#include "ui/pages/retention/retention_page.h"

#include "core/analysis/summed_up.h"
#include "ui/models/segment_words.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/retention/contract_view.h"
#include "ui/pages/retention/fading_card.h"
#include "ui/pages/retention/ladder_card.h"
#include "ui/pages/retention/retention_explain.h"
#include "ui/pages/session.h"
#include "ui/pages/undivided_columns.h"
#include "ui/support/dialogs.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::ui {

namespace {

constexpr int sideWidth = 438;
constexpr auto forecastKey = "retention/forecast";

}  // namespace

RetentionPage::RetentionPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , loading_(context.jobs, this)
    , stack_(new FrontLayout(this))
    , empty_(new EmptyState(this))
{
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    connect(empty_, &EmptyState::actionRequested, this, &RetentionPage::leaveEmpty);
}

QWidget* RetentionPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    layout->addWidget(makeHead(content));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (int i = 0; i < cardTotal; ++i) {
        auto* card = new KeyFigureCard(content);
        connect(card, &KeyFigureCard::explainRequested, this, [this, card, i] {
            if (const Explanation words = cardExplanation(i); !words.title.isEmpty())
                Popover::explain(card, words);
        });
        cards->addWidget(card, 1);
        cards_ << card;
    }
    layout->addLayout(cards);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    main_ = new QStackedWidget(content);
    main_->addWidget(makeCohorts());
    ladder_ = new LadderCard(content);
    main_->addWidget(ladder_);
    columns->addWidget(main_, 1);
    columns->addWidget(makeSide());
    layout->addLayout(columns, 1);
    explainFigures();
    return content;
}

QWidget* RetentionPage::makeHead(QWidget* content)
{
    head_ = new PageHead(content);
    view_ = new SegmentedControl(content);
    period_ = new SegmentedControl(content);
    by_ = new QComboBox(content);
    view_->setObjectName(QStringLiteral("cohortView"));
    period_->setObjectName(QStringLiteral("cohortPeriod"));
    by_->setObjectName(QStringLiteral("retentionBy"));
    connect(view_, &SegmentedControl::chosen, this, &RetentionPage::load);
    connect(period_, &SegmentedControl::chosen, this, &RetentionPage::load);
    connect(by_, &QComboBox::activated, this, &RetentionPage::load);
    for (QWidget* action : {static_cast<QWidget*>(view_), static_cast<QWidget*>(period_), static_cast<QWidget*>(by_)})
        head_->addAction(action);
    head_->addAction(new KindSwitch(context().session, content));
    return head_;
}

QWidget* RetentionPage::makeCohorts()
{
    cohorts_ = new ChartPanel(*this, context(), this);
    cohorts_->setObjectName(QStringLiteral("cohorts"));
    type_ = new SegmentedControl(this, 28);
    measure_ = new QComboBox(this);
    unit_ = new SegmentedControl(this, 28);
    scale_ = new SegmentedControl(this, 28);
    measure_->setObjectName(QStringLiteral("cohortMeasure"));
    for (SegmentedControl* control : {type_, unit_, scale_})
        connect(control, &SegmentedControl::chosen, this, &RetentionPage::load);
    connect(measure_, &QComboBox::activated, this, &RetentionPage::load);
    cohorts_->addTools({measure_, type_});
    auto* footer = new QWidget(this);
    auto* line = new QHBoxLayout(footer);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    line->addWidget(unit_);
    line->addWidget(scale_);
    line->addStretch(1);
    forecast_ = new QCheckBox(footer);
    forecast_->setObjectName(QStringLiteral("cohortForecast"));
    forecast_->setChecked(QSettings().value(QLatin1String(forecastKey), false).toBool());
    connect(forecast_, &QCheckBox::toggled, this, [this](bool on) {
        QSettings().setValue(QLatin1String(forecastKey), on);
        load();
    });
    line->addWidget(forecast_);
    cohorts_->setFooter(footer);
    connect(cohorts_, &ChartPanel::pointActivated, this, &RetentionPage::explainCell);
    return cohorts_;
}

QWidget* RetentionPage::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    survival_ = new ChartPanel(*this, context(), side);
    connect(survival_, &ChartPanel::pointActivated, this, [this](std::size_t row) {
        if (analysis_)
            explainPoint({*this, this->context(), analysis_}, *survival_, row,
                         segmentationNamed(*analysis_, shown_.by));
    });
    layout->addWidget(survival_, 1);
    fading_ = new FadingCard(side);
    connect(fading_, &FadingCard::customerWanted, this,
            [this](const QString& key) { emit goTo(QStringLiteral("customers"), QStringLiteral("customer:") + key); });
    connect(fading_, &FadingCard::allWanted, this, [this](const std::vector<std::uint32_t>& customers) {
        emit goTo(QStringLiteral("customers"), customersFilter(tr("fading"), customers));
    });
    layout->addWidget(fading_, 1);
    return side;
}

void RetentionPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    analysis_ = analysis;
    stack_->setCurrentIndex(analysis ? 1 : 0);
    if (context().session.showsContracts()) {
        loading_.stop();
        shownOf_.reset();
        if (!contracts_) {  // most workspaces hold none
            contracts_ = new ContractView(*this, context(), this);
            contracts_->retranslate();
            stack_->addWidget(contracts_);
        }
        contracts_->show(context().session.contracts());
        stack_->setCurrentWidget(contracts_);
        return;
    }
    if (!analysis) {
        sayEmpty(empty_, Icon::Retention, tr("Who stays and who leaves will stand here"));
        loading_.stop();
        shownOf_.reset();
        return;
    }
    if (isSummedUp(*analysis_)) {
        stack_->setCurrentIndex(0);
        sayEmpty(empty_, Icon::Retention, tr("Who stays and who leaves will stand here"));
        return loading_.stop();
    }
    fillSegmentations();
    showFigure(cards_[Retention], FigureId::AnnualRetention, basisOf(*analysis_), analysis_->shown, true);
    showFigure(cards_[OneTime], FigureId::OneTimeBuyers, basisOf(*analysis_), analysis_->shown, true);
    head_->setSentence(sentence());
    load();
}

void RetentionPage::retranslate()
{
    head_->setTitle(tr("Retention"));
    view_->setItems({{QStringLiteral("map"), tr("Cohorts"), tr("One row a cohort, one column a month")},
                     {QStringLiteral("curve"), tr("Curve"), tr("Monthly retention as curves")},
                     {QStringLiteral("ladder"), tr("Orders"), tr("How many reach the second, third … order")}});
    if (contracts_)
        contracts_->retranslate();
    period_->setItems({{QStringLiteral("calendar"), tr("Calendar months"), tr("Columns are calendar months")},
                       {QStringLiteral("age"), tr("Age"), tr("Columns are months of each customer's own age")}});
    type_->setItems({{QStringLiteral("on"), tr("On"), tr("Bought in that month")},
                     {QStringLiteral("after"), tr("On or after"), tr("Bought in that month or later")},
                     {QStringLiteral("cumulative"), tr("Cumulative"), tr("Has bought again by then")}});
    fillMeasures();
    forecast_->setText(tr("Forecast"));
    unit_->setItems({{QStringLiteral("share"), tr("Shares"), tr("Shares, and amounts per customer of the cohort")},
                     {QStringLiteral("count"), tr("Counts"), tr("Heads and sums of the cohort")}});
    scale_->setItems({{QStringLiteral("whole"), tr("Colour by table"), {}},
                      {QStringLiteral("row"), tr("row"), tr("The darkest cell of each row")},
                      {QStringLiteral("column"), tr("column"), tr("The darkest cell of each column")}});
    by_->setAccessibleName(tr("Compare groups"));
    fading_->retranslate();
    present(analysis_);
}

void RetentionPage::fillMeasures()
{
    const int before = measure_->currentIndex();
    measure_->clear();
    measure_->setAccessibleName(tr("Measure"));
    const auto add = [this](const char* id, const QString& words, const QString& tip = {}) {
        measure_->addItem(words, QString::fromLatin1(id));
        measure_->setItemData(measure_->count() - 1, tip, Qt::ToolTipRole);
    };
    add("customers", tr("Customers"));
    add("orders", tr("Orders"));
    add("revenue", tr("Revenue"));
    add("value", tr("Value each"), tr("Cumulative revenue per customer of the cohort"));
    add("ltv-cac", tr("LTV : CAC"), tr("Cumulative margin per customer ÷ CAC of the cohort"));
    measure_->setCurrentIndex(std::max(0, before));
}

void RetentionPage::fillSegmentations()
{
    const QString before = by_->currentData().toString();
    by_->clear();
    by_->addItem(tr("Compare cohorts"), QString());
    for (const SegmentTable& table : analysis_->segments)
        if (table.segmentation.id != "cohort" && table.segmentation.id != "cohort-quarter")
            by_->addItem(segmentationName(table.segmentation.id), text(table.segmentation.id));
    addUndividedColumns(*by_, *analysis_);
    by_->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, by_->findData(before)));
}

RetentionChoice RetentionPage::choice() const
{
    RetentionChoice choice;
    const QString type = type_->current();
    choice.type = type == QStringLiteral("after")        ? RetentionType::OnOrAfter
                  : type == QStringLiteral("cumulative") ? RetentionType::Cumulative
                                                         : RetentionType::On;
    choice.period = period_->current() == QStringLiteral("age") ? CohortPeriod::Age : CohortPeriod::CalendarMonth;
    choice.curve = view_->current() == QStringLiteral("curve");
    choice.by = by_->currentData().toString().toStdString();
    const QString measure = measure_->currentData().toString();
    choice.chart.measure = measure == QStringLiteral("orders")    ? CohortMap::Measure::Orders
                           : measure == QStringLiteral("revenue") ? CohortMap::Measure::Revenue
                           : measure == QStringLiteral("value")   ? CohortMap::Measure::CumulativePerCustomer
                           : measure == QStringLiteral("ltv-cac") ? CohortMap::Measure::LtvToCac
                                                                  : CohortMap::Measure::Customers;
    choice.chart.forecast = forecast_->isChecked();
    choice.chart.absolute = unit_->current() == QStringLiteral("count");
    const QString scale = scale_->current();
    choice.chart.scale = scale == QStringLiteral("row")      ? CohortMap::Scale::Row
                         : scale == QStringLiteral("column") ? CohortMap::Scale::Column
                                                             : CohortMap::Scale::Whole;
    return choice;
}

void RetentionPage::load()
{
    if (!analysis_)
        return;
    const RetentionChoice wanted = choice();
    main_->setCurrentIndex(view_->current() == QStringLiteral("ladder") ? 1 : 0);
    showControls(wanted);
    loading_.run(
        [analysis = analysis_, wanted](Progress& progress) { return retentionData(*analysis, wanted, progress); },
        [this, wanted](Result<RetentionData> read) {
            if (!read && read.error().kind == ErrorKind::Cancelled) {
                for (ChartPanel* panel : {cohorts_, survival_})
                    panel->sayCancelled([this] { load(); });
                return;
            }
            if (!read) {
                context().dialogs.report(this, read.error());
                return;
            }
            shown_ = wanted;
            shownOf_ = analysis_;
            show(*read);
        },
        tr("following the cohorts"));
}

void RetentionPage::showControls(const RetentionChoice& wanted)
{
    for (QWidget* control : {static_cast<QWidget*>(measure_), static_cast<QWidget*>(unit_),
                             static_cast<QWidget*>(scale_), static_cast<QWidget*>(forecast_)})
        control->setVisible(!wanted.curve);
    if (wanted.chart.measure == CohortMap::Measure::LtvToCac)  // a ratio has no sum
        unit_->hide();
    // orders and money of a month are the same, whoever counts as retained
    type_->setVisible(wanted.curve || wanted.chart.measure == CohortMap::Measure::Customers);
    const Figure can = canForecastCohorts(*analysis_, wanted.type, wanted.chart.measure);
    forecast_->setEnabled(can.has_value());
    forecast_->setToolTip(
        can ? tr("What the model expects of today's customers in the months to come")
        : can.error() == Reason::NotApplicable
            ? tr("The model tells how much and how often customers buy, and whether they buy again at all, not in how "
                 "many single months: choose Orders, Revenue, a value, or Cumulative")
            : ui::sentence(can.error()));
}

void RetentionPage::show(const RetentionData& shown)
{
    rhythm_ = shown.rhythm;
    showFigures(shown.rhythm);
    cohorts_->setData(shown.cohorts);
    const auto* map = std::get_if<CohortMap>(&shown.cohorts.content);
    if (map && !map->forecast && forecast_->isEnabled() && forecast_->isChecked())
        forecast_->setToolTip(tr("Every month of these cohorts is past or under way: there is none to forecast"));
    survival_->setData(shown.survival);
    ladder_->show(shown.rhythm);
    fading_->show(*analysis_, shown.fading, shown.silent);
}

}  // namespace perennial::ui

#include "ui/pages/data/assumptions_view.h"

#include "ui/pages/data/assumption_card.h"
#include "ui/pages/data/assumption_rows.h"
#include "ui/pages/data/assumption_words.h"
#include "ui/pages/data/rates_editor.h"
#include "ui/pages/data/zone_editor.h"
#include "ui/pages/global_bar.h"
#include "ui/pages/page.h"
#include "ui/support/format.h"
#include "ui/support/widgets/scroll_area.h"
#include "ui/support/widgets/switch.h"
#include "ui/support/widgets/text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr int fieldWidth = 104;
constexpr int widestChoice = 214;

QDoubleSpinBox* spinBox(QWidget* parent, double least, double most, double step, int decimals)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    box->setKeyboardTracking(false);
    box->setFixedWidth(fieldWidth);
    return box;
}

QComboBox* choice(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setMaximumWidth(widestChoice);
    return box;
}

void fill(QComboBox* box, const QList<std::pair<QString, QString>>& items)
{
    const QSignalBlocker quiet(box);
    const int index = std::max(0, box->currentIndex());
    box->clear();
    for (const auto& [words, value] : items)
        box->addItem(words, value);
    box->setCurrentIndex(index);
}

}  // namespace

AssumptionsView::AssumptionsView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
    , working_(context.jobs, this)
{
    auto* content = new QWidget(this);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    QVBoxLayout* column[3];
    for (QVBoxLayout*& one : column) {
        one = new QVBoxLayout;
        one->setSpacing(12);
        columns->addLayout(one, 1);
    }
    makeMoney(column[0]);
    makeForecast(column[1]);
    makeTime(column[1]);
    makeRules(column[2]);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* area = makeScrollArea(this);
    area->setWidget(content);
    layout->addWidget(area);
    explainFigures();
}

AssumptionCard* AssumptionsView::addCard(QLayout* column)
{
    auto* card = new AssumptionCard(this);
    column->addWidget(card);
    return card;
}

void AssumptionsView::makeMoney(QLayout* column)
{
    money_ = addCard(column);
    marginGiven_ = new Switch({}, money_);
    margin_ = spinBox(money_, -100, 100, 1, 1);
    margin_->setObjectName(QStringLiteral("margin"));
    money_->addRow(assumptionRow::margin, marginGiven_, margin_);
    editMargins_ = button(ButtonKind::Plain, {}, money_, 28);
    editMargins_->setObjectName(QStringLiteral("editMargins"));
    money_->addRow(assumptionRow::marginBy, editMargins_);
    costGiven_ = new Switch({}, money_);
    cost_ = spinBox(money_, 0, 1e9, 1, 2);
    money_->addRow(assumptionRow::cost, costGiven_, cost_);
    makeSpend();
    serving_ = spinBox(money_, 0, 1e9, 0.5, 2);
    money_->addRow(assumptionRow::serving, serving_);
    keeping_ = spinBox(money_, 0, 1e9, 1, 2);
    keeping_->setObjectName(QStringLiteral("keepingCost"));
    money_->addRow(assumptionRow::keeping, keeping_);
    discount_ = spinBox(money_, 0, 100, 1, 1);
    discount_->setObjectName(QStringLiteral("discount"));
    money_->addRow(assumptionRow::discount, discount_);
    makeRates();
    effect_ = new TextLabel(TextRole::SmallMuted, money_);
    effect_->setWordWrap(true);
    money_->addWide(effect_);
    resume_ = button(ButtonKind::Plain, {}, money_, 28);
    money_->addWide(resume_);
    money_->addStretch();
    connect(editMargins_, &QPushButton::clicked, this, &AssumptionsView::editMargins);
    connect(resume_, &QPushButton::clicked, this, [this] {
        asked_.reset();
        workOut();
    });
    for (Switch* given : {marginGiven_, costGiven_})
        connect(given, &Switch::toggled, this, &AssumptionsView::take);
    for (QDoubleSpinBox* box : {margin_, cost_, serving_, keeping_, discount_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &AssumptionsView::take);
}

void AssumptionsView::makeSpend()
{
    spend_ = new TextLabel(TextRole::SmallMuted, money_);
    spend_->setWordWrap(true);
    money_->addWide(spend_);
    auto* buttons = new QWidget(money_);
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    const auto push = [&](QPushButton*& which, const char* name, auto slot) {
        which = button(ButtonKind::Plain, {}, buttons, 28);
        which->setObjectName(QLatin1String(name));
        connect(which, &QPushButton::clicked, this, slot);
        line->addWidget(which);
    };
    push(openSpend_, "openSpend", &AssumptionsView::spendSheetWanted);
    push(editSpend_, "editSpend", &AssumptionsView::editSpend);
    push(clearSpend_, "clearSpend", [this] { change([](Definitions& d) { d.spend.clear(); }); });
    line->addStretch(1);
    money_->addWide(buttons);
}

void AssumptionsView::makeRates()
{
    rates_ = new RatesEditor(money_);
    money_->addWide(rates_);
    connect(rates_, &RatesEditor::ratesChanged, this,
            [this](const std::map<std::string, Decimal>& rates) { change([&](Definitions& d) { d.rates = rates; }); });
    connect(rates_, &RatesEditor::removed, this, [this] {
        change([&](Definitions& d) {
            d.ratesByDay = {};
            if (!ratesServe(d, figures_))
                d.rates.clear();
        });
    });
    connect(rates_, &RatesEditor::tableChanged, this,
            [this](const RateTable& table) { change([&](Definitions& d) { d.ratesByDay = table; }); });
    connect(rates_, &RatesEditor::tableWanted, this, &AssumptionsView::rateSheetWanted);
}

void AssumptionsView::makeForecast(QLayout* column)
{
    forecast_ = addCard(column);
    horizon_ = spinBox(forecast_, 1, 60, 1, 0);
    forecast_->addRow(assumptionRow::horizon, horizon_);
    const auto add = [&](QComboBox*& box, const QString& row) {
        box = choice(forecast_);
        forecast_->addRow(row, box);
        connect(box, &QComboBox::activated, this, &AssumptionsView::take);
    };
    add(model_, assumptionRow::model);
    add(unit_, assumptionRow::unit);
    add(lifespan_, assumptionRow::lifespan);
    lifespanHorizon_ = spinBox(forecast_, 1, 240, 1, 0);
    lifespanHorizon_->setObjectName(QStringLiteral("lifespanHorizon"));
    forecast_->addRow(assumptionRow::lifespanHorizon, lifespanHorizon_);
    seed_ = new QLineEdit(forecast_);
    seed_->setObjectName(QStringLiteral("seed"));
    seed_->setFixedWidth(fieldWidth);
    seed_->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,18}")), seed_));
    forecast_->addRow(assumptionRow::seed, seed_);
    for (QDoubleSpinBox* box : {horizon_, lifespanHorizon_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &AssumptionsView::take);
    connect(seed_, &QLineEdit::editingFinished, this, &AssumptionsView::take);
}

void AssumptionsView::makeTime(QLayout* column)
{
    time_ = addCard(column);
    asOfGiven_ = new Switch({}, time_);
    asOf_ = new QDateEdit(time_);
    asOf_->setObjectName(QStringLiteral("asOf"));
    asOf_->setCalendarPopup(true);
    asOf_->setKeyboardTracking(false);
    asOf_->setFixedWidth(132);
    asOf_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));  // the same in every language
    time_->addRow(assumptionRow::asOf, asOfGiven_, asOf_);
    window_ = choice(time_);
    window_->setObjectName(QStringLiteral("window"));
    time_->addRow(assumptionRow::window, window_);
    lapse_ = new TextLabel(TextRole::Body, time_);
    lapse_->setObjectName(QStringLiteral("lapse"));
    time_->addRow(assumptionRow::lapse, lapse_);
    zone_ = new ZoneEditor(time_);
    time_->addWide(zone_);
    time_->addStretch();
    connect(zone_, &ZoneEditor::changed, this, &AssumptionsView::changed);
    connect(asOfGiven_, &Switch::toggled, this, &AssumptionsView::take);
    connect(asOf_, &QDateEdit::editingFinished, this, &AssumptionsView::take);
    connect(window_, &QComboBox::activated, this, &AssumptionsView::take);
}

void AssumptionsView::makeRules(QLayout* column)
{
    counts_ = addCard(column);
    for (std::size_t i = 0; i < switchableRules().size(); ++i) {
        auto* onOff = new Switch({}, counts_);
        auto* count = new TextLabel(TextRole::SmallMuted, counts_);
        counts_->addRow(assumptionRow::rule(static_cast<qsizetype>(i)), onOff, count);
        rules_ << onOff;
        ruleCounts_ << count;
        connect(onOff, &Switch::toggled, this, &AssumptionsView::take);
    }
    refundDate_ = choice(counts_);
    counts_->addRow(assumptionRow::refund, refundDate_);
    counts_->addStretch();
    connect(refundDate_, &QComboBox::activated, this, &AssumptionsView::take);
}

void AssumptionsView::fillChoices()
{
    QList<std::pair<QString, QString>> models{{tr("Automatic: least past error"), QStringLiteral("auto")}};
    for (const ModelInfo& model : repeatBuyingModels())
        models.append({modelName(std::string(model.name)), text(model.name)});
    fill(model_, models);
    fill(unit_, {{unitName(TimeUnit::Day), {}}, {unitName(TimeUnit::Week), {}}, {unitName(TimeUnit::Month), {}}});
    fill(lifespan_, {{estimatorName(LifespanEstimator::MeanObserved), {}},
                     {estimatorName(LifespanEstimator::InverseChurn), {}},
                     {estimatorName(LifespanEstimator::KaplanMeier), {}}});
    fill(refundDate_, {{refundDateName(RefundDate::OrderDate), {}}, {refundDateName(RefundDate::OwnDate), {}}});
    QList<std::pair<QString, QString>> windows;
    for (const Window window : {Window::Month1, Window::Months3, Window::Months6, Window::Months12, Window::All})
        windows.append({windowText(window), {}});
    fill(window_, windows);
}

void AssumptionsView::retranslate()
{
    money_->setTitle(tr("Money"));
    forecast_->setTitle(tr("Forecast"));
    time_->setTitle(tr("Time"));
    counts_->setTitle(tr("What counts as a purchase"));
    marginGiven_->setText(tr("Gross margin, one rate"));
    marginGiven_->setToolTip(tr("For rows that have neither a cost of their own nor a rate by column; off: such rows "
                                "count as 100 %, and values are labelled as revenue where nothing else says a margin"));
    money_->setLabel(assumptionRow::marginBy, tr("Gross margin by column"));
    editMargins_->setToolTip(tr("A rate for each product, category or value of another column"));
    costGiven_->setText(tr("Acquisition cost of a customer"));
    openSpend_->setText(tr("Open sheet…"));
    openSpend_->setToolTip(tr("A spreadsheet of acquisition spend by month and channel"));
    editSpend_->setText(tr("Type…"));
    clearSpend_->setText(tr("Remove"));
    resume_->setText(tr("Work out what each does"));
    money_->setLabel(assumptionRow::serving, tr("Serving cost of an order"));
    money_->setLabel(assumptionRow::keeping, tr("Retention cost a year"));
    money_->setLabel(assumptionRow::discount, tr("Discount rate a year"));
    forecast_->setLabel(assumptionRow::horizon, tr("Horizon in months"));
    forecast_->setLabel(assumptionRow::model, tr("Model"));
    forecast_->setLabel(assumptionRow::unit, tr("Unit of time"));
    forecast_->setLabel(assumptionRow::lifespan, tr("Average customer lifespan"));
    forecast_->setLabel(assumptionRow::lifespanHorizon, tr("Lifespan up to, in months"));
    forecast_->setLabel(assumptionRow::seed, tr("Seed of random draws"));
    asOfGiven_->setText(tr("End of observation"));
    asOf_->setAccessibleName(tr("End of observation"));
    time_->setLabel(assumptionRow::window, tr("Window of the formulas"));
    time_->setLabel(assumptionRow::lapse, tr("Lapsed after silence of"));
    counts_->setLabel(assumptionRow::refund, tr("A refund counts on"));
    for (QDoubleSpinBox* box : {margin_, discount_})
        box->setSuffix(QStringLiteral(" %"));
    const QString rules[] = {tr("Leave out cancelled"),   tr("Leave out void"),
                             tr("Leave out failed"),      tr("Leave out pending"),
                             tr("Leave out drafts"),      tr("Leave out test orders"),
                             tr("Leave out fraud"),       tr("Leave out gift cards alone"),
                             tr("Leave out free orders"), tr("Count tax"),
                             tr("Count shipping")};
    for (qsizetype i = 0; i < rules_.size(); ++i)
        rules_[i]->setText(rules[i]);
    fillChoices();
    rates_->retranslate();
    zone_->retranslate();
    show(definitions_, analysis_, ledger_);
}

}  // namespace perennial::ui

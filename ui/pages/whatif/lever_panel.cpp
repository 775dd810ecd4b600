#include "ui/pages/whatif/lever_panel.h"

#include "ui/support/format.h"
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/scroll_area.h"
#include "ui/support/widgets/switch.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace perennial::ui {

LeverPanel::LeverPanel(QWidget* parent)
    : Card(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 10, 1, 8);
    outer->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 8, 0);
    head->setSpacing(4);
    title_ = new TextLabel(TextRole::CardTitle, this);
    who_ = button(ButtonKind::Quiet, {}, this, 28);
    who_->setObjectName(QStringLiteral("leversFor"));
    connect(who_, &QPushButton::clicked, this, &LeverPanel::showSegmentMenu);
    reset_ = button(ButtonKind::Quiet, {}, this, 28);
    reset_->setObjectName(QStringLiteral("resetLevers"));
    connect(reset_, &QPushButton::clicked, this, &LeverPanel::reset);
    head->addWidget(title_);
    head->addWidget(who_);
    head->addStretch(1);
    head->addWidget(reset_);
    outer->addLayout(head);

    auto* scroll = makeScrollArea(this);
    auto* inside = new QWidget(scroll);
    inside->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    addGroup(layout);
    addLever(layout, "price", "price");
    addEffects(layout);
    addLever(layout, "discount-given", "discountGiven");
    addGroup(layout);
    addLever(layout, "retention", "retention");
    addLever(layout, "frequency", "frequency");
    addGroup(layout);
    addLever(layout, "new-customers", "newCustomers");
    addLever(layout, "acquisition-cost", "acquisitionCost");
    addGroup(layout);
    addLever(layout, "retention-spend", "retentionSpend");
    addLever(layout, "margin", "margin");
    addLever(layout, "discount-rate", "discountRate");
    addLever(layout, "horizon", "horizon");
    layout->addStretch(1);
    scroll->setWidget(inside);
    outer->addWidget(scroll, 1);
    outer->addWidget(new Rule(this));
    legend_ = new TextLabel(TextRole::SmallMuted, this);
    legend_->setContentsMargins(12, 0, 12, 0);
    legend_->setWordWrap(true);
    outer->addWidget(legend_);
}

LeverSlider* LeverPanel::addSlider(QVBoxLayout* layout, const char* objectName)
{
    auto* slider = new LeverSlider(this);
    slider->setObjectName(QLatin1String(objectName));
    connect(slider, &LeverSlider::settled, this, &LeverPanel::settled);
    layout->addWidget(slider);
    return slider;
}

void LeverPanel::addLever(QVBoxLayout* layout, std::string_view lever, const char* objectName)
{
    rows_.push_back({lever, addSlider(layout, objectName)});
    connect(rows_.back().slider, &LeverSlider::moved, this, [this, row = rows_.back()] {
        take(row);
        emit moved();
    });
}

TextLabel* LeverPanel::addGroup(QVBoxLayout* layout)
{
    auto* label = new TextLabel(TextRole::SmallStrong, this);
    label->setTone(Tone::Muted);
    layout->addSpacing(groups_.isEmpty() ? 0 : 8);
    layout->addWidget(label);
    groups_ << label;
    return label;
}

void LeverPanel::addEffects(QVBoxLayout* layout)
{
    auto* effects = new Card(this);
    effects->setInset(true);
    auto* inside = new QVBoxLayout(effects);
    inside->setContentsMargins(8, 6, 8, 6);
    inside->setSpacing(2);
    auto* head = new QHBoxLayout;
    sideWords_ = new TextLabel(TextRole::SmallMuted, effects);
    head->addWidget(sideWords_, 1);
    sideOn_ = new Switch({}, effects);
    sideOn_->setObjectName(QStringLiteral("sideEffects"));
    connect(sideOn_, &QAbstractButton::clicked, this, [this](bool on) {
        scenario_.effects.on = on;
        place();
        emit settled();
    });
    head->addWidget(sideOn_);
    inside->addLayout(head);
    elasticity_ = addSlider(inside, "elasticity");
    sourceWords_ = new TextLabel(TextRole::SmallMuted, effects);
    sourceWords_->setObjectName(QStringLiteral("elasticitySource"));
    sourceWords_->setWordWrap(true);
    inside->addWidget(sourceWords_);
    response_ = addSlider(inside, "response");
    connect(elasticity_, &LeverSlider::moved, this, [this](double value) {
        scenario_.effects.elasticity = value;
        scenario_.effects.elasticityEstimated = false;
        scenario_.effects.elasticityError = 0;
        if (engine_)
            sourceWords_->setText(elasticityWords(scenario_.effects, engine_->known));
        emit moved();
    });
    connect(response_, &LeverSlider::moved, this, [this](double value) {
        scenario_.effects.retentionResponse = value;
        emit moved();
    });
    layout->addWidget(effects);
}

void LeverPanel::setBase(const Analysis& analysis)
{
    today_ = LeverToday::of(analysis);
    specify();
    place();
}

void LeverPanel::setEngine(std::shared_ptr<const LiveEngine> engine)
{
    engine_ = std::move(engine);
    if (engine_)
        today_ = LeverToday::of(*engine_);
    if (!segment_.empty() && (!engine_ || ruleOf(segment_) == nullptr))
        segment_.clear();
    specify();
    place();
}

void LeverPanel::specify()
{
    for (const Row& row : rows_) {
        LeverSpec spec = leverSpec(row.lever, today_);
        const QString fixed = !segment_.empty() && isShared(row.lever) ? tr("Holds for all customers together.")
                                                                       : whyFixed(row.lever, today_);
        spec.tip = fixed.isEmpty() ? supportWords(row.lever, today_) : fixed;
        row.slider->setSpec(spec);
        row.slider->setEnabled(fixed.isEmpty());
    }
    LeverSpec elasticity = effectSpec("elasticity", scenario_.effects.elasticityEstimated);
    if (engine_ && engine_->known.estimate) {
        const PriceResponse& e = *engine_->known.estimate;
        if (e.lower < elasticity.maximum && e.upper > elasticity.minimum)
            elasticity.supported =
                std::pair(std::max(elasticity.minimum, e.lower), std::min(elasticity.maximum, e.upper));
        elasticity.tip =
            tr("Shaded: the interval of the estimate. Customers who change over to another product count as "
               "lost to the dearer one.");
    }
    elasticity_->setSpec(elasticity);
    sourceWords_->setVisible(engine_ != nullptr);
    if (engine_)
        sourceWords_->setText(elasticityWords(scenario_.effects, engine_->known));
    LeverSpec response = effectSpec("retention-response", false);
    response.tip = tr("Assumed: the data cannot say how many stay away for good after a change of price.");
    response_->setSpec(response);
}

void LeverPanel::setScenario(const Scenario& scenario)
{
    scenario_ = scenario;
    if (!segment_.empty() && ruleOf(segment_) == nullptr)
        segment_.clear();
    specify();
    place();
}

void LeverPanel::place()
{
    const LeverNeutrals neutrals{today_.discountRate, today_.horizonMonths};
    for (const Row& row : rows_) {
        const Levers& levers = isShared(row.lever) ? scenario_.levers : shownLevers();
        const double change = leverValue(levers, row.lever, neutrals);
        const bool neutral = change == leverValue({}, row.lever, neutrals);
        if (neutral)
            row.slider->setValue(row.slider->base());
        else
            row.slider->setValue(shownValue(row.lever, change, today_));
    }
    elasticity_->setValue(scenario_.effects.elasticity);
    response_->setValue(scenario_.effects.retentionResponse);
    sideOn_->setChecked(scenario_.effects.on);
    elasticity_->setEnabled(scenario_.effects.on);
    response_->setEnabled(scenario_.effects.on);
    showWho();
}

void LeverPanel::take(const Row& row)
{
    SegmentRule* rule = segment_.empty() ? nullptr : ruleOf(segment_);
    Levers& levers = rule && !isShared(row.lever) ? rule->levers : scenario_.levers;
    // a lever that rests on its mark is exactly neutral, whatever its widget's steps
    if (row.slider->isMoved())
        setLever(levers, row.lever, leverChange(row.lever, row.slider->value(), today_));
    else if (row.lever == "discount-rate")
        levers.discountRate.reset();
    else if (row.lever == "horizon")
        levers.horizonMonths.reset();
    else
        setLever(levers, row.lever, 0);
}

void LeverPanel::explain(const Error* error)
{
    const bool lever = error && error->kind == ErrorKind::OptionInvalid && error->arguments.size() == 3;
    const bool nobody = error && error->kind == ErrorKind::NoData;
    for (const Row& row : rows_) {
        QString problem;
        if (lever && error->arguments[0] == row.lever)
            problem = tr("Possible: %1").arg(Format().leftToRight(text(error->arguments[2])));
        else if (nobody && row.lever == "retention")
            problem = tr("Nobody here is left to be kept.");
        row.slider->setProblem(problem);
    }
}

void LeverPanel::retranslate()
{
    title_->setText(tr("Levers"));
    sideWords_->setText(tr("side effects of price"));
    sideOn_->setAccessibleName(sideWords_->text());
    legend_->setText(tr("black mark: today; pale: seen in the data"));
    const QStringList names{tr("Price"), tr("Keep"), tr("Win"), tr("Cost")};
    for (qsizetype i = 0; i < groups_.size(); ++i)
        groups_[i]->setText(names[i]);
    specify();
    place();
}

}  // namespace perennial::ui

#include "ui/pages/whatif/sensitivity_panel.h"

#include "core/whatif/sensitivity.h"
#include "ui/charts/chart_text.h"

#include <QMenu>

namespace perennial::ui {

namespace {

constexpr double tornadoStep = 0.1;
constexpr std::size_t curvePoints = 41;
constexpr std::size_t mapSteps = 7;

/// Figures that answer to the levers of a page; the others are in the tables.
constexpr const char* figures[] = {"profit",     "residual",          "clv", "revenue", "clv_new_customer",
                                   "ltv_to_cac", "alive_in_12_months"};

}  // namespace

Result<ChartData> sensitivityChart(const LiveEngine& live, const WhatIfResult& at, const SensitivityView& view)
{
    const std::string& currency = live.analysis->definitions.currency;
    const Scenario& scenario = at.scenario;
    if (view.kind == SensitivityView::Kind::AllLevers) {
        const auto bars = tornado(live.engine, scenario, tornadoStep, view.figure);
        if (!bars)
            return std::unexpected(bars.error());
        return tornadoChart(*bars, tornadoStep, currency);
    }
    if (view.kind == SensitivityView::Kind::OneLever) {
        const auto curve = responseCurve(live.engine, scenario, view.lever, view.figure, curvePoints);
        if (!curve)
            return std::unexpected(curve.error());
        return responseChart(*curve, at, view.lever, view.figure, live.today(), currency);
    }
    const auto map = responseMap(live.engine, scenario, view.lever, view.second, view.figure, mapSteps);
    if (!map)
        return std::unexpected(map.error());
    return leverMapChart(*map, at, view.lever, view.second, view.figure, live.today(), currency);
}

SensitivityPanel::SensitivityPanel(Page& page, PageContext& context, QWidget* parent)
    : ChartPanel(page, context, parent)
    , button_(button(ButtonKind::Quiet, {}, this, 24))
    , choice_(new QMenu(this))
{
    button_->setObjectName(QStringLiteral("sensitivityView"));
    button_->setMenu(choice_);
    connect(choice_, &QMenu::aboutToShow, this, &SensitivityPanel::fillMenu);
    addHeadWidget(button_);
}

void SensitivityPanel::addLevers(QMenu* menu, const std::string& current,
                                 std::function<SensitivityView(const std::string&)> view)
{
    for (const LeverInfo& lever : levers()) {
        const std::string name(lever.name);
        QAction* action = menu->addAction(word(name), this, [this, view, name] { choose(view(name)); });
        action->setCheckable(true);
        action->setChecked(name == current);
    }
}

void SensitivityPanel::fillMenu()
{
    using Kind = SensitivityView::Kind;
    choice_->clear();
    const auto with = [this](Kind kind) {
        SensitivityView view = wanted_;
        view.kind = kind;
        return view;
    };
    QAction* all = choice_->addAction(tr("All levers"), this, [this, with] { choose(with(Kind::AllLevers)); });
    all->setCheckable(true);
    all->setChecked(wanted_.kind == Kind::AllLevers);
    const bool one = wanted_.kind == Kind::OneLever;
    const bool two = wanted_.kind == Kind::TwoLevers;
    addLevers(choice_->addMenu(tr("One lever")), one ? wanted_.lever : "", [with](const std::string& lever) {
        SensitivityView view = with(Kind::OneLever);
        view.lever = lever;
        return view;
    });
    QMenu* pair = choice_->addMenu(tr("Two levers"));
    addLevers(pair->addMenu(tr("Upwards")), two ? wanted_.lever : "", [with](const std::string& lever) {
        SensitivityView view = with(Kind::TwoLevers);
        if (view.second == lever)
            view.second = view.lever == lever ? (lever == "price" ? "retention" : "price") : view.lever;
        view.lever = lever;
        return view;
    });
    addLevers(pair->addMenu(tr("Sideways")), two ? wanted_.second : "", [with](const std::string& lever) {
        SensitivityView view = with(Kind::TwoLevers);
        if (view.lever == lever)
            view.lever = lever == "price" ? "retention" : "price";
        view.second = lever;
        return view;
    });
    choice_->addSeparator();
    QMenu* figure = choice_->addMenu(tr("Figure"));
    for (const char* name : figures) {
        QAction* action = figure->addAction(word(name), this, [this, name] {
            SensitivityView view = wanted_;
            view.figure = name;
            choose(view);
        });
        action->setCheckable(true);
        action->setChecked(wanted_.figure == name);
    }
}

void SensitivityPanel::choose(const SensitivityView& view)
{
    wanted_ = view;
    retranslate();
    emit viewChanged();
}

void SensitivityPanel::retranslate()
{
    ChartPanel::retranslate();
    using Kind = SensitivityView::Kind;
    button_->setText(wanted_.kind == Kind::AllLevers  ? tr("All levers")
                     : wanted_.kind == Kind::OneLever ? tr("One lever")
                                                      : tr("Two levers"));
    button_->setAccessibleName(tr("What the chart shows"));
}

}  // namespace perennial::ui

// The what-if page and its scenarios: choose, save, compare, goal seek.
#include "ui/pages/whatif/compare_view.h"
#include "ui/pages/whatif/compared_scenarios.h"
#include "ui/pages/whatif/goal_seek_panel.h"
#include "ui/pages/whatif/lever_panel.h"
#include "ui/pages/whatif/scenario_bar.h"
#include "ui/pages/whatif/whatif_page.h"
#include "ui/support/format.h"
#include "ui/support/widgets/popover.h"

#include <QDate>

namespace perennial::ui {

void WhatIfPage::chooseScenario(const QString& name)
{
    Scenario scenario;
    if (const Scenario* saved = store_->find(name))
        scenario = *saved;
    else if (engine_)
        scenario.effects = engine_->known.effects;
    if (analysis_)
        scenario.segment = analysis_->definitions.segmentFilter;
    bar_->setCurrent(name);
    levers_->setScenario(scenario);
    if (!analysis_ || !engine_)
        return;
    const std::string segmentation = segmentationOfRules(*analysis_, scenario);
    if (!segmentation.empty() && engine_->segmentation && segmentation != engine_->segmentation->id)
        prepareEngine(segmentation);
    else
        settle();
}

void WhatIfPage::saveScenario(const QString& name, const QString& former)
{
    if (!analysis_)
        return;
    Scenario scenario = levers_->scenario();
    scenario.name = name.toStdString();
    scenario.madeOn = QDate::currentDate().toString(Qt::ISODate).toStdString();
    scenario.dataHash = analysis_->hash;
    store_->save(scenario, former, tr("Save scenario '%1'").arg(name));
    emit toasted(tr("Scenario saved"));
}

void WhatIfPage::saveNote(const QString& note)
{
    const Scenario* saved = store_->find(bar_->current());
    if (!saved)
        return;
    Scenario scenario = *saved;
    scenario.note = note.toStdString();
    store_->save(scenario, bar_->current(), tr("Note of scenario '%1'").arg(bar_->current()));
}

void WhatIfPage::openGoalSeek(QWidget* beside)
{
    if (!engine_)
        return;
    auto* panel = new GoalSeekPanel(context().jobs, engine_, levers_->scenario());
    connect(panel, &GoalSeekPanel::found, this, [this](const Levers& levers) {
        Scenario scenario = levers_->scenario();
        scenario.levers = levers;
        levers_->setScenario(scenario);
        settle();
    });
    Popover::showContent(beside, panel);
}

void WhatIfPage::compare()
{
    if (!bar_->comparing())
        return;
    compare_->showWaiting();
    if (!engine_)
        return;
    comparing_.run(
        [engine = engine_, scenarios = CompareView::newest(store_->scenarios())](
            Progress& progress) -> Result<std::vector<WhatIfResult>> {
            std::vector<WhatIfResult> results;
            for (Scenario scenario : scenarios) {
                scenario.segment = engine->analysis->definitions.segmentFilter;
                auto result = engine->engine.exact(scenario, progress);
                if (!result && result.error().kind == ErrorKind::Cancelled)
                    return pass(result);
                if (result)  // impossible on this base: left out
                    results.push_back(std::move(*result));
            }
            return results;
        },
        [this, engine = engine_](Result<std::vector<WhatIfResult>> results) {
            if (results)
                compare_->show(
                    comparedScenarios({*this, this->context(), engine->analysis}, std::move(*results), engine));
        });
}

}  // namespace perennial::ui

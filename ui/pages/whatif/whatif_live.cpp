// The what-if page at work: the fast path while a hand moves, the exact one when it rests, then how sure it is.
#include "core/analysis/chart_data.h"
#include "ui/pages/whatif/details_card.h"
#include "ui/pages/whatif/lever_panel.h"
#include "ui/pages/whatif/result_summary.h"
#include "ui/pages/whatif/sensitivity_panel.h"
#include "ui/pages/whatif/whatif_page.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"

#include <QElapsedTimer>

namespace perennial::ui {

void WhatIfPage::follow()
{
    if (!engine_)
        return;
    settling_.stop();
    banding_.stop();
    // one at a time: the newest position is next, so that the figures never wait for the hand to rest
    moreMoves_ = following_.busy();
    if (moreMoves_)
        return;
    following_.run(
        [engine = engine_, scenario = levers_->scenario()](Progress&) { return engine->engine.fast(scenario); },
        [this](Result<WhatIfResult> result) {
            if (result)
                showResult(*result, false);
            else
                showProblem(result.error());
            if (std::exchange(moreMoves_, false))
                QMetaObject::invokeMethod(this, &WhatIfPage::follow, Qt::QueuedConnection);
        });
}

void WhatIfPage::settle()
{
    if (!engine_)
        return;
    struct Answer {
        WhatIfResult result;
        Figure retentionNeeded = undefined(Reason::NotApplicable);
        qint64 milliseconds = 0;
    };
    following_.stop();
    moreMoves_ = false;
    banding_.stop();
    settling_.run(
        [engine = engine_, scenario = levers_->scenario()](Progress& progress) -> Result<Answer> {
            QElapsedTimer timer;
            timer.start();
            auto result = engine->engine.exact(scenario, progress);
            if (!result)
                return pass(result);
            const qint64 took = timer.elapsed();
            return Answer{std::move(*result), retentionThatPays(engine->engine, scenario), took};
        },
        [this](Result<Answer> answer) {
            if (!answer) {
                showProblem(answer.error());
                return;
            }
            exact_ = answer->result;
            showResult(answer->result, true);
            details_->showRetentionNeeded(answer->retentionNeeded);
            sensitise();
            addBand();
            emit said(tr("Exact result, computed in %1 s")
                          .arg(Format().number(static_cast<double>(answer->milliseconds) / 1000.0, 1)));
        });
}

void WhatIfPage::addBand()
{
    banding_.run(
        [engine = engine_, result = *exact_](Progress& progress) {
            return engine->engine.band(result, {.seed = engine->analysis->definitions.seed}, progress);
        },
        [this](Result<WhatIfBand> band) {
            if (!exact_)
                return;
            const std::string& currency = analysis_->definitions.currency;
            if (band) {
                summary_->showBand(*band, text(currency));
                curves_->setData(marginCurvesChart(*exact_, currency, &*band));
            } else if (band.error().kind != ErrorKind::Cancelled) {
                summary_->showNoBand(ui::sentence(band.error()));
            }
        });
}

void WhatIfPage::sensitise()
{
    if (!engine_ || !exact_)
        return;
    sensing_.run([engine = engine_, result = *exact_,
                  view = sensitivity_->wanted()](Progress&) { return sensitivityChart(*engine, result, view); },
                 [this](Result<ChartData> chart) {
                     if (chart)
                         sensitivity_->setData(*chart);
                     else
                         emit said(ui::sentence(chart.error()));
                 });
}

}  // namespace perennial::ui

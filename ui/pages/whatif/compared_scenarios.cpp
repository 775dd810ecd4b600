#include "ui/pages/whatif/compared_scenarios.h"

#include "core/analysis/chart_data.h"
#include "ui/charts/chart_text.h"
#include "ui/pages/whatif/result_tables.h"
#include "ui/pages/whatif/whatif_explain.h"
#include "ui/support/format.h"

namespace perennial::ui {

namespace {

using Results = std::shared_ptr<const std::vector<WhatIfResult>>;

struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(perennial::ui::CompareView)
};

std::size_t dividedInto(const LiveEngine& live)
{
    return live.segmentation ? live.segmentation->size() : 0;
}

Explanation comparedExplanation(const Explainer& by, const std::vector<WhatIfResult>& results, const LiveEngine& live,
                                const QModelIndex& index)
{
    const QString name = index.siblingAtColumn(0).data().toString();
    const QString value = index.data().toString();
    const bool isBase = index.column() == 1;
    const auto* result = isBase ? nullptr : &results[static_cast<std::size_t>(index.column()) - 2];
    const int figures = static_cast<int>(figureNames().size());
    if (index.row() < figures)
        return figureExplanation(by, index.row(), {isBase ? live.engine.base() : result->changed, isBase}, value);
    const int evens = 2 + static_cast<int>(dividedInto(live));
    if (isBase || index.row() >= figures + evens)  // dates, codes and notes are no figures
        return {};
    return breakEvenExplanation(by, *result, index.row() == figures ? BreakEvenBasis::Margin : BreakEvenBasis::Horizon,
                                name, value);
}

}  // namespace

ComparedScenarios comparedScenarios(const Explainer& by, std::vector<WhatIfResult> shown,
                                    std::shared_ptr<const LiveEngine> live)
{
    const Results results = std::make_shared<const std::vector<WhatIfResult>>(std::move(shown));
    const Format format;
    const QString currency = text(live->analysis->definitions.currency);
    ComparedScenarios compared;
    compared.heads = {CompareWords::tr("Figure"), CompareWords::tr("Base")};
    for (const WhatIfResult& result : *results)
        compared.heads << text(result.scenario.name);
    const auto row = [&](const QString& name, const QString& base, auto cell, bool strong = false) {
        QStringList cells{name, base};
        for (const WhatIfResult& result : *results)
            cells << cell(result);
        compared.rows.push_back({cells, strong});
    };
    const QStringList names = figureNames();
    const QStringList base = figureTexts(live->engine.base(), currency);
    for (qsizetype i = 0; i < names.size(); ++i)
        row(
            names[i], base[i], [&](const WhatIfResult& r) { return figureTexts(r.changed, currency)[i]; }, i == 0);
    row(CompareWords::tr("Break-even on margin"), Format::dash(),
        [&](const WhatIfResult& r) { return format.percent(r.breakEven.margin); });
    row(CompareWords::tr("Break-even on value"), Format::dash(),
        [&](const WhatIfResult& r) { return format.percent(r.breakEven.clv); });
    for (std::size_t s = 0; s < dividedInto(*live); ++s)
        row(CompareWords::tr("Break-even, %1").arg(ui::text(segmentName(*live->segmentation, s), format, {})),
            Format::dash(), [&](const WhatIfResult& r) {
                return s < r.segments.size() ? format.percent(r.segments[s].breakEven.clv) : Format::dash();
            });
    row(CompareWords::tr("Saved on"), QString(), [&](const WhatIfResult& r) { return text(r.scenario.madeOn); });
    row(CompareWords::tr("Definitions"), text(live->analysis->hash),
        [&](const WhatIfResult& r) { return text(r.scenario.dataHash); });
    row(CompareWords::tr("Note"), QString(), [&](const WhatIfResult& r) { return text(r.scenario.note); });
    compared.explain = [by, results, live](const QModelIndex& index) {
        return comparedExplanation(by, *results, *live, index);
    };
    return compared;
}

}  // namespace perennial::ui

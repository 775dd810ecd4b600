#include "core/analysis/overview.h"

#include "core/analysis/summed_up.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

constexpr std::size_t mostBars = 8;  ///< segments that the page has room for

std::vector<Overview::Segment> segmentChoices(const Analysis& analysis)
{
    std::vector<Overview::Segment> choices;
    const SegmentTable* front = analysis.segmentsInFront();
    const SegmentTable* own = segmentationNamed(analysis, "own");
    for (const SegmentTable* table : {front, own != front ? own : nullptr})
        for (std::size_t i = 0; table && i < table->segmentation.names.size(); ++i)
            if (table->figures[i].customers > 0)
                choices.push_back(
                    {table->segmentation.id + "/" + table->segmentation.names[i], segmentName(table->segmentation, i)});
    return choices;
}

}  // namespace

FigureBasis basisOf(const Analysis& analysis)
{
    const Definitions& used = analysis.definitions;
    const auto nameOf = [](const auto& model) { return model ? model->report().model : std::string(); };
    return {.currency = used.currency,
            .horizonMonths = used.horizonMonths,
            .discountRate = used.discountRate,
            .lifespan = used.lifespan,
            .lifespanHorizonMonths = used.lifespanHorizonMonths,
            .marginGiven = analysis.marginGiven,
            .marginRate = analysis.marginRate,
            .meanFirstOrder = analysis.meanFirstOrder,
            .model = nameOf(analysis.fitted->model),
            .aliveModel = nameOf(analysis.fitted->aliveModel)};
}

Overview overviewOf(const Analysis& analysis)
{
    Overview overview;
    overview.basis = basisOf(analysis);
    overview.asOf = analysis.definitions.asOf.value_or(analysis.summary().asOf);
    overview.segmentFilter = analysis.definitions.segmentFilter;
    overview.summedUp = isSummedUp(analysis);
    overview.hasAmounts = analysis.summary().hasAmounts;
    overview.formula = analysis.fitted->formula;
    overview.rows = overview.summedUp ? analysis.ledger->customerCount() : analysis.ledger->rowCount();
    overview.all = analysis.all;
    overview.shown = analysis.shown;
    if (const HoldoutScore* score = latestScore(analysis))
        overview.past = *score;
    overview.segments = segmentChoices(analysis);
    return overview;
}

void setReadings(Overview& overview, const Comparison& comparison)
{
    const auto at = [](const std::shared_ptr<const Analysis>& earlier) -> std::optional<FiguresAt> {
        if (!earlier)
            return std::nullopt;
        return FiguresAt{earlier->summary().asOf, earlier->all, earlier->shown};
    };
    overview.yearAgo = at(comparison.yearAgo);
    overview.previous = comparison.previous == comparison.yearAgo ? std::nullopt : at(comparison.previous);
}

void setReadings(Overview& overview, const std::vector<MonthlyReading>& months)
{
    overview.months.clear();
    for (const MonthlyReading& month : months)
        overview.months.push_back({month.asOf, month.all, month.shown});
}

const HoldoutScore* latestScore(const Analysis& analysis)
{
    const HoldoutScore* latest = nullptr;
    for (const HoldoutScore& score : analysis.refereed->holdout)
        if (score.model == analysis.fitted->predictions.model && std::isfinite(score.errorPercent)
            && (!latest || score.to > latest->to))
            latest = &score;
    return latest;
}

ChartData overviewChart(std::string_view name, const Analysis& analysis)
{
    if (name == "segments")
        return segmentsChart(analysis, *analysis.segmentsInFront(), mostBars);
    return buildChart(name, analysis).value_or(ChartData{});  // every name of overviewCharts is known
}

Result<std::vector<ChartData>> drawOverview(const Analysis& analysis, Progress& progress)
{
    std::vector<ChartData> drawn;
    for (const std::string_view name : overviewCharts) {
        if (!progress.advance(drawn.size(), overviewCharts.size()))
            return fail(ErrorKind::Cancelled);
        drawn.push_back(overviewChart(name, analysis));
    }
    return drawn;
}

}  // namespace perennial

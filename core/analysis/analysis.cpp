#include "core/analysis/analysis.h"

#include "core/analysis/pipeline.h"
#include "core/analysis/rule_data.h"
#include "core/analysis/summed_up.h"
#include "core/clv/formula_forecast.h"
#include "core/math/parallel.h"
#include "core/math/vector_state.h"

#include <algorithm>
#include <iterator>
#include <thread>

namespace perennial {

namespace {

/// Months of acquisition history that the rate of new customers a year is taken from.
constexpr int newCustomerDays = 365;

/// Costs of rows belong to what is observed; without any, a margin is no part of it.
bool sameCosts(const Definitions& a, const Definitions& b, const Observed& observed)
{
    return a.marginBy == b.marginBy && (a.margin == b.margin || observed.book.orders.cost.empty());
}

bool sameObservation(const Definitions& a, const Definitions& b)
{
    return a.asOf == b.asOf && a.calibrateUntil == b.calibrateUntil && a.rules == b.rules
           && a.refundDate == b.refundDate && a.timeZone == b.timeZone && a.zoneOfHeads == b.zoneOfHeads
           && a.currency == b.currency && a.rates == b.rates && a.ratesByDay == b.ratesByDay
           && a.ratesCurrency == b.ratesCurrency;
}

bool sameFit(const Definitions& a, const Definitions& b)
{
    return a.model == b.model && a.modelUnit == b.modelUnit && a.horizonMonths == b.horizonMonths
           && a.discountRate == b.discountRate && a.margin == b.margin && a.marginBy == b.marginBy && a.seed == b.seed;
}

double newCustomersPerYear(const CustomerSummary& summary)
{
    const Day from = summary.asOf - (newCustomerDays - 1);
    const auto recent = std::count_if(summary.first.begin(), summary.first.end(), [&](Day day) { return day >= from; });
    return static_cast<double>(recent) * daysPerYear / newCustomerDays;
}

void addOwnSegments(Analysis& analysis, std::span<const Lifetime> lifetimes)
{
    if (analysis.definitions.segments.own.empty())
        return;
    if (auto own = ownSegments(analysis))
        analysis.segments.push_back(tableOf(analysis, std::move(*own), lifetimes));
    else
        analysis.problems.push_back(own.error());
}

void addSegments(Analysis& analysis, std::span<const Lifetime> lifetimes)
{
    for (Segmentation& segmentation : segmentations(analysis))
        analysis.segments.push_back(tableOf(analysis, std::move(segmentation), lifetimes));
    addOwnSegments(analysis, lifetimes);
}

/// What the segment filter changes: the figures shown, cohorts and survival.
void addShown(Analysis& analysis, std::span<const Lifetime> lifetimesAll, const Analysis* unchanged)
{
    const CustomerSummary& summary = analysis.summary();
    if (auto filter = filterOf(analysis, analysis.definitions.segmentFilter)) {
        analysis.filter = std::move(*filter);
    } else {
        analysis.problems.push_back(filter.error());
        analysis.definitions.segmentFilter.clear();  // what is shown is everybody, and says so
    }
    analysis.shown = analysis.all;
    if (!analysis.filter.empty())
        analysis.shown = keyFigures(analysis, membersOf(summary.size(), analysis.filter), lifetimesAll);
    if (unchanged && unchanged->filter == analysis.filter) {
        analysis.cohorts = unchanged->cohorts;
        analysis.survival = unchanged->survival;
        return;
    }
    analysis.cohorts = cohortTable(summary, analysis.observed->occasions,
                                   {.chosen = analysis.filter, .refunds = analysis.observed->book.refunds});
    analysis.survival = kaplanMeier(lifetimes(summary, analysis.observed->lapse, false, analysis.filter));
}

Result<> addObserved(Analysis& analysis, const Snapshot& snapshot, const Analysis* previous, Extent extent,
                     Progress& progress)
{
    if (previous && previous->ledger == snapshot.ledger && sameObservation(previous->asked, analysis.asked)
        && sameCosts(previous->asked, analysis.asked, *previous->observed)) {
        analysis.observed = previous->observed;
        return {};
    }
    auto observed = observe(snapshot, analysis.definitions, extent, progress);
    if (!observed)
        return pass(observed);
    analysis.observed = std::make_shared<const Observed>(std::move(*observed));
    return {};
}

Result<> addWindow(Analysis& analysis, const Analysis* previous)
{
    if (previous && previous->observed == analysis.observed && previous->asked.window == analysis.asked.window) {
        analysis.window = previous->window;
        return {};
    }
    auto window = windowColumns(*analysis.observed, analysis.definitions.window);
    if (!window)
        return pass(window);
    analysis.window = std::make_shared<const WindowColumns>(std::move(*window));
    return {};
}

/// With a calibration day: what is observed of the whole base ends with the as-of date all the same; only the
/// models, the forecasts and the history that they continue end on that day.
Result<> addObservedFigures(Analysis& analysis)
{
    if (!analysis.observed->atAsOf)
        return {};
    Analysis whole;
    whole.definitions = analysis.definitions;
    whole.ledger = analysis.ledger;
    whole.observed = analysis.observed->atAsOf;
    whole.fitted = std::make_shared<const Fitted>();
    whole.marginRate = analysis.marginRate;
    if (auto done = addWindow(whole, nullptr); !done)
        return done;
    const CustomerSummary& summary = whole.summary();
    KeyFigures figures =
        keyFigures(whole, membersOf(summary.size(), {}), lifetimes(summary, whole.observed->lapse, true));
    KeyFigures& all = analysis.all;
    all.customers = figures.customers;
    all.repeatCustomers = figures.repeatCustomers;
    all.purchases = figures.purchases;
    all.rows = figures.rows;
    all.revenue = figures.revenue;
    all.window = figures.window;
    all.perWindow = figures.perWindow;
    all.lifespan = figures.lifespan;
    all.lifespanCapped = figures.lifespanCapped;
    all.simpleClv = figures.simpleClv;
    all.predictiveFormula = figures.predictiveFormula;
    return {};
}

/// The same, shared where the results are among its own.
std::shared_ptr<const Fitted> withResults(const std::shared_ptr<const Fitted>& fitted, FitTexts used)
{
    std::erase_if(used, [&](const auto& result) { return fitted->results.contains(result.first); });
    if (used.empty())
        return fitted;
    auto more = std::make_shared<Fitted>(*fitted);
    more->results.merge(std::move(used));
    return more;
}

Result<> addFitted(Analysis& analysis, const Snapshot& snapshot, const Analysis* previous, Extent extent,
                   Progress& progress)
{
    const bool sameModels =
        previous && previous->observed == analysis.observed && sameFit(previous->asked, analysis.asked);
    if (sameModels && previous->asked.window == analysis.asked.window) {
        analysis.fitted = previous->fitted;
        analysis.refereed = previous->refereed;
        return {};
    }
    FitMemory memory(snapshot.known.get(), previous && previous->fitted ? &previous->fitted->results : nullptr);
    const FitTask task{.ledger = *snapshot.ledger,
                       .definitions = analysis.definitions,
                       .marginRate = analysis.marginRate,
                       .pastKnown = !isSummedUp(snapshot.imports),
                       .extent = extent};
    if (sameModels && !formulaMethodNamed(previous->fitted->formula)) {
        auto refereed =
            withWindow(*previous->refereed, previous->fitted->formula, *analysis.observed, task, memory, progress);
        if (!refereed)
            return pass(refereed);
        analysis.refereed = std::make_shared<const Refereed>(std::move(*refereed));
        analysis.fitted = withResults(previous->fitted, memory.takeUsed());
        return {};
    }
    Refereed refereed;
    auto fitted = fit(*analysis.observed, task, memory, refereed, progress);
    if (!fitted)
        return pass(fitted);
    analysis.refereed = std::make_shared<const Refereed>(std::move(refereed));
    fitted->results.merge(memory.takeUsed());
    analysis.fitted = std::make_shared<const Fitted>(std::move(*fitted));
    return {};
}

/// Models and forecasts, and beside them, on a second thread, what was bought in the window.
Result<> addFittedAndWindow(Analysis& analysis, const Snapshot& snapshot, const Analysis* previous, Extent extent,
                            Progress& progress)
{
    Result<> window;
    Result<> fitted;
    {
        const std::jthread beside([&] {
            if (extent != Extent::Customers)
                window = addWindow(analysis, previous);
        });
        fitted = addFitted(analysis, snapshot, previous, extent, progress);
    }
    return fitted ? window : fitted;
}

/// The previous analysis where at most its window, its filter and the segmentation in front differ: values, segments
/// and cohorts are as they were there. Null where more has changed.
const Analysis* lookedAtAnew(const Analysis& analysis, const Analysis* previous, Extent extent)
{
    if (!previous || extent != Extent::Whole || previous->observed != analysis.observed || previous->segments.empty()
        || !previous->problems.empty() || analysis.definitions.calibrateUntil)
        return nullptr;
    Definitions before = previous->asked;
    before.window = analysis.asked.window;
    before.segmentFilter = analysis.asked.segmentFilter;
    before.segmentation = analysis.asked.segmentation;
    const bool byWindow = formulaMethodNamed(previous->fitted->formula).has_value();
    const bool sameWindow = previous->asked.window == analysis.asked.window;
    return before == analysis.asked && (sameWindow || !byWindow) ? previous : nullptr;
}

/// Where nothing but the window may have changed, what customers are worth is that of before.
void takeValues(Analysis& analysis, const Analysis& before)
{
    analysis.acquisitionCost = before.acquisitionCost;
    analysis.meanFirstOrder = before.meanFirstOrder;
    analysis.historical = before.historical;
    analysis.clv = before.clv;
}

/// The figures of everybody and of every segment, where only the window may have changed. Rules of the user's own may
/// ask for what was bought in it.
void takeFigures(Analysis& analysis, const Analysis& before, std::span<const Lifetime> lifetimes)
{
    analysis.all = before.all;
    if (analysis.window == before.window) {
        analysis.segments = before.segments;
        return;
    }
    takeWindow(analysis, {}, {&analysis.all, 1});
    std::ranges::copy_if(before.segments, std::back_inserter(analysis.segments),
                         [](const SegmentTable& table) { return table.segmentation.id != "own"; });
    forEachChunk(analysis.segments.size(), 1, [&](std::size_t table, std::size_t, std::size_t) {
        takeWindow(analysis, analysis.segments[table].segmentation.of, analysis.segments[table].figures);
    });
    addOwnSegments(analysis, lifetimes);
}

}  // namespace

FitTexts Analysis::newResults() const
{
    FitTexts fresh = fitted->results;
    if (known)
        std::erase_if(fresh, [&](const auto& result) { return known->contains(result.first); });
    return fresh;
}

const SegmentTable* Analysis::segmentsInFront() const
{
    for (const SegmentTable& table : segments)
        if (table.segmentation.id == definitions.segmentation)
            return &table;
    return segments.empty() ? nullptr : &segments.front();
}

Result<std::shared_ptr<const Analysis>> run(const Snapshot& snapshot, const Definitions& definitions,
                                            const Analysis* previous, Progress& progress, Extent extent)
{
    clearUpperVectorHalves();  // on the command line a report is drawn by the thread that reckons
    if (definitions.calibrateUntil && isSummedUp(snapshot.imports))  // no days to part the purchases by
        return fail(ErrorKind::OptionInvalid, {"--calibrate-until", toIso(*definitions.calibrateUntil), "orders"});
    auto analysis = std::make_shared<Analysis>();
    analysis->name = snapshot.name;
    analysis->asked = definitions;
    analysis->definitions = definitions;
    analysis->ledger = snapshot.ledger;
    analysis->imports = snapshot.imports;
    analysis->known = snapshot.known;
    if (auto done = addObserved(*analysis, snapshot, previous, extent, progress); !done)
        return pass(done);
    analysis->hash = hashOf(definitions);
    analysis->definitions.asOf = analysis->observed->book.asOf;
    if (analysis->definitions.currency == unknownCurrency)
        analysis->definitions.currency = snapshot.ledger->currency;
    addMargin(*analysis);
    const Analysis* const unchanged = lookedAtAnew(*analysis, previous, extent);
    if (auto done = addFittedAndWindow(*analysis, snapshot, previous, extent, progress); !done)
        return pass(done);
    if (unchanged) {
        takeValues(*analysis, *unchanged);
    } else {
        addAcquisitionCost(*analysis);
        addValue(*analysis);
    }
    if (extent == Extent::Customers)
        return analysis;
    analysis->newCustomersPerYear = newCustomersPerYear(analysis->summary());
    if (!progress.advance(3, 4))
        return fail(ErrorKind::Cancelled);

    std::vector<Lifetime> all;
    if (!unchanged || !definitions.segmentFilter.empty() || !definitions.segments.own.empty())
        all = lifetimes(analysis->summary(), analysis->observed->lapse, true);
    if (unchanged) {
        takeFigures(*analysis, *unchanged, all);
    } else {
        analysis->all = keyFigures(*analysis, membersOf(analysis->summary().size(), {}), all);
        addNewCustomer(*analysis, analysis->all);
        if (auto done = addObservedFigures(*analysis); !done)
            return pass(done);
        if (extent != Extent::Figures || !definitions.segmentFilter.empty())
            addSegments(*analysis, all);
    }
    addShown(*analysis, all, unchanged);
    return analysis;
}

}  // namespace perennial

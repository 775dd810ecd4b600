#include "core/analysis/comparison.h"

#include "core/analysis/pipeline.h"

namespace perennial {

namespace {

constexpr int monthsOfYear = 12;
constexpr std::size_t readQuarterlyFrom = 20'000;  ///< customers

Result<std::shared_ptr<const Analysis>> readAt(const Analysis& now, Day asOf, Extent extent, Progress& progress)
{
    Definitions definitions = now.asked;
    definitions.asOf = asOf;
    definitions.calibrateUntil.reset();
    if (!now.fitted->predictions.model.empty())
        definitions.model = now.fitted->predictions.model;
    const Snapshot snapshot{now.name, now.ledger, now.imports, asOf, now.known};
    return run(snapshot, definitions, nullptr, progress, extent);
}

/// Null instead of NoData: a young shop has no year ago.
Result<std::shared_ptr<const Analysis>> earlierIfAny(const Analysis& now, int months, Progress& progress,
                                                     Extent extent = Extent::Unscored)
{
    const Day asOf = addMonths(now.summary().asOf, -months);
    auto earlier = readAt(now, asOf, extent, progress);
    if (!earlier && earlier.error().kind == ErrorKind::NoData)
        return std::shared_ptr<const Analysis>();
    return earlier;
}

}  // namespace

Result<std::shared_ptr<const Analysis>> analysisAt(const Analysis& now, Day asOf, Progress& progress)
{
    return readAt(now, asOf, Extent::Unscored, progress);
}

Result<std::vector<MonthlyReading>> monthlyReadings(const Analysis& now, Progress& progress)
{
    const int step = now.summary().size() > readQuarterlyFrom ? 3 : 1;
    std::vector<MonthlyReading> readings;
    for (int back = monthsOfYear; back > 0; back -= step) {
        const auto earlier = earlierIfAny(now, back, progress, Extent::Figures);
        if (!earlier)
            return pass(earlier);
        if (const Analysis* then = earlier->get())
            readings.push_back({then->summary().asOf, then->all, then->shown, then->newResults()});
    }
    readings.push_back({now.summary().asOf, now.all, now.shown, {}});
    return readings;
}

Result<Comparison> compareWithEarlier(const Analysis& now, Progress& progress)
{
    Comparison comparison;
    auto yearAgo = earlierIfAny(now, monthsOfYear, progress);
    if (!yearAgo)
        return pass(yearAgo);
    comparison.yearAgo = std::move(*yearAgo);
    const auto months = monthsOf(now.definitions.window);
    if (!months)
        return comparison;
    if (*months == monthsOfYear) {
        comparison.previous = comparison.yearAgo;
        return comparison;
    }
    auto previous = earlierIfAny(now, *months, progress);
    if (!previous)
        return pass(previous);
    comparison.previous = std::move(*previous);
    return comparison;
}

}  // namespace perennial

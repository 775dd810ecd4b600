// Tracking of a holdout: cumulative purchases week by week, expected and actual.
#include "core/clv/holdout.h"
#include "core/clv/state_walk.h"

namespace perennial {

Result<std::vector<TrackingPoint>> trackHoldout(const OrderBook& book, const Ledger& ledger, const FittedModel& model,
                                                Day calibrateUntil, Day end, Progress& progress)
{
    if (!(calibrateUntil < end))
        return fail(ErrorKind::OptionInvalid, {"calibrate-until", toIso(calibrateUntil), "a day before " + toIso(end)});
    const auto known = summarise(book, ledger, calibrateUntil, progress);
    if (!known)
        return std::unexpected(known.error());
    const CustomerSummary& summary = *known;
    const auto later = summarise(book, ledger, end, progress);
    if (!later)
        return std::unexpected(later.error());
    std::vector<bool> inBase(ledger.customerCount(), false);
    for (const CustomerIndex customer : summary.customer)
        inBase[customer] = true;

    std::vector<TrackingPoint> points;
    for (Day day = calibrateUntil + 7; day <= end; day = day + 7)
        points.push_back({day, 0, 0});
    const OccasionIndex occasions = occasionsOf(book, *later);
    for (std::size_t i = 0; i < later->size(); ++i)
        for (const Occasion& o : inBase[later->customer[i]] ? occasions.of(i) : std::span<const Occasion>())
            if (o.day > calibrateUntil)
                if (const auto week = static_cast<std::size_t>((o.day - calibrateUntil - 1) / 7); week < points.size())
                    points[week].actual += 1;
    const StateTable table = groupStates(summary, model.report().unit, KeepCustomers::No);
    std::vector<double> times;
    for (const TrackingPoint& p : points)
        times.push_back((p.day - calibrateUntil) / daysPer(model.report().unit));
    std::vector<std::vector<double>> parts(chunksOf(table), std::vector<double>(times.size()));
    const auto alive = [&](const CustomerState& c) {
        std::vector<double> expected(times.size());
        model.expectedPurchasesAlive(c.frequency, c.age, times, {}, expected);
        return expected;
    };
    walkStates(table, alive, [&](std::size_t chunk, std::size_t i, const CustomerState& c, const auto& expected) {
        const double weight = table.weight[i] * model.probabilityAlive(c);
        for (std::size_t k = 0; k < expected.size(); ++k)
            parts[chunk][k] += weight * expected[k];
    });
    for (std::size_t k = 0; k < points.size(); ++k) {
        for (const auto& part : parts)
            points[k].expected += part[k];
        if (k > 0)
            points[k].actual += points[k - 1].actual;
    }
    return points;
}

}  // namespace perennial

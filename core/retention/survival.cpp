#include "core/retention/survival.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

/// Everybody who left the risk set at one time.
struct Leaving {
    double time = 0;
    std::uint64_t ended = 0;
    std::uint64_t censored = 0;
};

constexpr double longestCountedDays = 200'000;  // beyond any calendar; above it times are sorted

bool areWholeDays(std::span<const Lifetime> lifetimes)
{
    return std::ranges::all_of(lifetimes, [](const Lifetime& l) {
        return l.time >= 0 && l.time < longestCountedDays && l.time == std::floor(l.time);
    });
}

std::vector<Leaving> countByDay(std::span<const Lifetime> lifetimes)
{
    double longest = 0;
    for (const Lifetime& l : lifetimes)
        longest = std::max(longest, l.time);
    std::vector<Leaving> days(static_cast<std::size_t>(longest) + 1);
    for (const Lifetime& l : lifetimes) {
        Leaving& day = days[static_cast<std::size_t>(l.time)];
        day.time = l.time;
        ++(l.ended ? day.ended : day.censored);
    }
    std::erase_if(days, [](const Leaving& d) { return d.ended + d.censored == 0; });
    return days;
}

std::vector<Leaving> countSorted(std::vector<Lifetime> lifetimes)
{
    std::ranges::sort(lifetimes, {}, &Lifetime::time);
    std::vector<Leaving> times;
    for (const Lifetime& l : lifetimes) {
        if (times.empty() || times.back().time != l.time)
            times.push_back({l.time, 0, 0});
        ++(l.ended ? times.back().ended : times.back().censored);
    }
    return times;
}

std::vector<Leaving> leavings(std::vector<Lifetime> lifetimes)
{
    if (lifetimes.empty())
        return {};
    return areWholeDays(lifetimes) ? countByDay(lifetimes) : countSorted(std::move(lifetimes));
}

/// The exponential (log-log) band of Kalbfleisch & Prentice: it stays within 0 and 1.
void setBand(SurvivalPoint& point, double variance, double z)
{
    point.lower = point.upper = point.survival;
    if (point.survival <= 0 || point.survival >= 1)
        return;
    const double spread = z * std::sqrt(variance) / std::log(point.survival);
    point.upper = std::pow(point.survival, std::exp(spread));
    point.lower = std::pow(point.survival, std::exp(-spread));
    point.hasBand = true;
}

}  // namespace

std::vector<SurvivalPoint> kaplanMeier(std::vector<Lifetime> lifetimes, double z)
{
    std::uint64_t atRisk = lifetimes.size();
    std::vector<SurvivalPoint> curve;
    double survival = 1;
    double variance = 0;
    for (const Leaving& at : leavings(std::move(lifetimes))) {
        if (at.ended > 0) {
            const auto n = static_cast<double>(atRisk);
            const auto d = static_cast<double>(at.ended);
            survival *= (n - d) / n;
            variance += n > d ? d / (n * (n - d)) : 0;
            SurvivalPoint point{.time = at.time, .survival = survival, .atRisk = atRisk, .events = at.ended};
            setBand(point, variance, z);
            curve.push_back(point);
        }
        atRisk -= at.ended + at.censored;
    }
    return curve;
}

double areaUnder(std::span<const SurvivalPoint> curve, double horizon)
{
    double area = 0;
    double from = 0;
    double survival = 1;
    for (const SurvivalPoint& point : curve) {
        if (point.time >= horizon)
            break;
        area += survival * (point.time - from);
        from = point.time;
        survival = point.survival;
    }
    return area + survival * std::max(0.0, horizon - from);
}

double survivalAt(std::span<const SurvivalPoint> curve, double time)
{
    const auto after = std::ranges::upper_bound(curve, time, {}, &SurvivalPoint::time);
    return after == curve.begin() ? 1 : std::prev(after)->survival;
}

LogRank logRank(std::span<const Lifetime> a, std::span<const Lifetime> b)
{
    const std::vector<Leaving> inA = leavings({a.begin(), a.end()});
    const std::vector<Leaving> inB = leavings({b.begin(), b.end()});
    auto riskA = static_cast<double>(a.size());
    auto riskB = static_cast<double>(b.size());
    double difference = 0;
    double variance = 0;
    for (std::size_t i = 0, j = 0; i < inA.size() || j < inB.size();) {
        const bool takeA = j == inB.size() || (i < inA.size() && inA[i].time <= inB[j].time);
        const bool takeB = i == inA.size() || (j < inB.size() && inB[j].time <= inA[i].time);
        const Leaving none;
        const Leaving& fromA = takeA ? inA[i] : none;
        const Leaving& fromB = takeB ? inB[j] : none;
        const double n = riskA + riskB;
        const auto d = static_cast<double>(fromA.ended + fromB.ended);
        if (d > 0) {
            difference += static_cast<double>(fromA.ended) - d * riskA / n;
            if (n > 1)
                variance += d * (riskA / n) * (riskB / n) * (n - d) / (n - 1);
        }
        riskA -= static_cast<double>(fromA.ended + fromA.censored);
        riskB -= static_cast<double>(fromB.ended + fromB.censored);
        i += takeA;
        j += takeB;
    }
    if (variance <= 0)
        return {};
    const double chiSquare = difference * difference / variance;
    return {chiSquare, std::erfc(std::sqrt(chiSquare / 2))};
}

}  // namespace perennial

#include "core/clv/spend_likelihood.h"

#include "core/math/parallel.h"
#include "core/math/special_functions.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

enum : std::size_t { iP, iQ, iV };

struct Spender {
    std::uint32_t frequency = 0;
    std::int64_t parts = 0;  ///< total repeat spend

    auto operator<=>(const Spender&) const = default;
};

std::vector<Spender> spenders(const CustomerSummary& summary)
{
    std::vector<Spender> result;
    for (std::size_t i = 0; i < summary.size() && summary.hasAmounts; ++i)
        if (summary.frequency[i] > 0 && summary.repeatSpend[i].parts() > 0)
            result.push_back({summary.frequency[i], summary.repeatSpend[i].parts()});
    std::ranges::sort(result);
    return result;
}

/// Mean, range and correlation with frequency, in two passes.
void describe(SpendTable& table)
{
    double sumX = 0;
    double sumM = 0;
    for (const auto& e : table.entries) {
        sumX += e.weight * e.frequency;
        sumM += e.weight * e.total / e.frequency;
    }
    const double n = static_cast<double>(table.customers);
    table.meanSpend = sumM / n;
    table.lowest = table.highest = table.entries.front().total / table.entries.front().frequency;
    double xx = 0;
    double mm = 0;
    double xm = 0;
    for (const auto& e : table.entries) {
        const double m = e.total / e.frequency;
        table.lowest = std::min(table.lowest, m);
        table.highest = std::max(table.highest, m);
        const double dx = e.frequency - sumX / n;
        const double dm = m - table.meanSpend;
        xx += e.weight * dx * dx;
        mm += e.weight * dm * dm;
        xm += e.weight * dx * dm;
    }
    table.correlation = xx > 0 && mm > 0 ? xm / std::sqrt(xx * mm) : 0;
}

/// Everything that depends on the frequency and on sums only.
void addGroupTerms(Derivatives& d, double p, double q, double v, const SpendTable::Group& g)
{
    const double x = g.frequency;
    const double px = p * x;
    d.value += g.weight * (logGammaDifference(q, px) - logGamma(px) + q * std::log(v) + px * std::log(x))
               + (px - 1) * g.sumLogMean;
    const double rise = digammaDifference(px, q);
    d.gradient[iP] += x * (g.weight * (rise + std::log(x)) + g.sumLogMean);
    d.gradient[iQ] += g.weight * (digammaDifference(q, px) + std::log(v));
    d.gradient[iV] += g.weight * q / v;
    d.hessian[iP][iP] += g.weight * x * x * trigammaDifference(px, q);
    d.hessian[iQ][iQ] += g.weight * trigammaDifference(q, px);
    d.addMixed(iP, iQ, g.weight * x * trigamma(px + q));
    d.addMixed(iQ, iV, g.weight / v);
    d.hessian[iV][iV] -= g.weight * q / (v * v);
}

/// -(px + q) ln(x m + v), of one entry; upper triangle only.
void addEntryTerms(Derivatives& d, double p, double q, double v, const SpendTable::Entry& e)
{
    const double x = e.frequency;
    const double shape = p * x + q;
    const double scale = e.total + v;
    const double logScale = std::log(scale);
    const double inverse = 1 / scale;
    d.value -= e.weight * shape * logScale;
    d.gradient[iP] -= e.weight * x * logScale;
    d.gradient[iQ] -= e.weight * logScale;
    d.gradient[iV] -= e.weight * shape * inverse;
    d.hessian[iP][iV] -= e.weight * x * inverse;
    d.hessian[iQ][iV] -= e.weight * inverse;
    d.hessian[iV][iV] += e.weight * shape * inverse * inverse;
}

}  // namespace

SpendTable spendTable(const CustomerSummary& summary)
{
    SpendTable table;
    const std::vector<Spender> all = spenders(summary);
    table.customers = all.size();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double x = all[i].frequency;
        const double total = Money::fromParts(all[i].parts).major();
        if (table.groups.empty() || table.groups.back().frequency != x)
            table.groups.push_back({x, 0, 0});
        if (i > 0 && all[i] == all[i - 1])
            table.entries.back().weight += 1;
        else
            table.entries.push_back({x, total, 1});
        table.groups.back().weight += 1;
        table.groups.back().sumLogMean += std::log(total / x);
    }
    if (!table.entries.empty())
        describe(table);
    return table;
}

double spendLogLikelihood(double p, double q, double v, double frequency, double meanSpend)
{
    const double px = p * frequency;
    const double total = frequency * meanSpend;
    // v^q (x m)^(px) (x m + v)^-(px+q) / m, with equal powers joined
    return logGammaDifference(q, px) - logGamma(px) - q * std::log1p(total / v) - px * std::log1p(v / total)
           - std::log(meanSpend);
}

Derivatives SpendLikelihood::evaluate(const Point& at) const
{
    const double p = at[iP];
    const double q = at[iQ];
    const double v = at[iV];
    constexpr std::size_t chunkSize = 8192;
    std::vector<Derivatives> parts((table_.entries.size() + chunkSize - 1) / chunkSize);
    forEachChunk(table_.entries.size(), chunkSize, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            addEntryTerms(parts[chunk], p, q, v, table_.entries[i]);
    });
    Derivatives total;
    for (const Derivatives& part : parts)
        total += part;
    total.hessian[iV][iP] = total.hessian[iP][iV];
    total.hessian[iV][iQ] = total.hessian[iQ][iV];
    for (const auto& group : table_.groups)
        addGroupTerms(total, p, q, v, group);
    return total;
}

}  // namespace perennial

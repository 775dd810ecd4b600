#include "core/clv/rank_correlation.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace perennial {

std::vector<double> ranksOf(std::span<const double> values)
{
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        const double shared = (static_cast<double>(begin) + static_cast<double>(end) + 1) / 2;
        for (; begin < end; ++begin)
            ranks[order[begin]] = shared;
    }
    return ranks;
}

Figure rankCorrelation(std::span<const double> a, std::span<const double> b)
{
    const std::vector<double> ra = ranksOf(a);
    const std::vector<double> rb = ranksOf(b);
    const double middle = (static_cast<double>(a.size()) + 1) / 2;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (std::size_t i = 0; i < ra.size(); ++i) {
        aa += (ra[i] - middle) * (ra[i] - middle);
        bb += (rb[i] - middle) * (rb[i] - middle);
        ab += (ra[i] - middle) * (rb[i] - middle);
    }
    if (!(aa > 0) || !(bb > 0))
        return undefined(Reason::NotApplicable);
    return ab / std::sqrt(aa * bb);
}

}  // namespace perennial

#include "core/segment/movement.h"

#include "core/retention/base_index.h"

namespace perennial {

std::uint32_t MovementMatrix::stayed() const
{
    std::uint32_t sum = 0;
    for (std::size_t b = 0; b < before.size(); ++b)
        for (std::size_t a = 0; a < after.size(); ++a)
            sum += before[b] == after[a] ? counts[b][a] : 0;
    return sum;
}

Segmentation carriedTo(const CustomerSummary& later, const Segmentation& before, const CustomerSummary& earlier)
{
    Segmentation result{.id = before.id, .names = before.names, .translatable = before.translatable, .of = {}};
    result.names.emplace_back(notYetCustomer);
    const BaseIndex indices(earlier);
    std::vector<std::uint16_t> of(later.size());
    for (std::size_t i = 0; i < later.size(); ++i) {
        const std::uint32_t at = indices.of(later.customer[i]);
        of[i] = at == noIndex ? static_cast<std::uint16_t>(before.size()) : before.of[at];
    }
    result.of = std::move(of);
    return result;
}

MovementMatrix movement(const Segmentation& before, const CustomerSummary& earlier, const Segmentation& after,
                        const CustomerSummary& later, const std::vector<bool>& chosen)
{
    const Segmentation carried = carriedTo(later, before, earlier);
    MovementMatrix matrix{.before = carried.names, .after = after.names, .counts = {}, .vanished = 0};
    matrix.counts.assign(carried.size(), std::vector<std::uint32_t>(after.size()));
    std::uint32_t known = 0;
    for (std::size_t i = 0; i < later.size(); ++i) {
        if (chosen.empty() || chosen[i])
            ++matrix.counts[carried.of[i]][after.of[i]];
        known += carried.of[i] != before.size();
    }
    matrix.vanished = static_cast<std::uint32_t>(earlier.size()) - known;
    return matrix;
}

std::vector<std::uint32_t> moversOf(const Segmentation& carried, const Segmentation& after, std::size_t from,
                                    std::size_t to, const std::vector<bool>& chosen)
{
    std::vector<std::uint32_t> movers;
    for (std::uint32_t i = 0; i < after.of.size(); ++i)
        if ((chosen.empty() || chosen[i]) && carried.of[i] == from && after.of[i] == to)
            movers.push_back(i);
    return movers;
}

}  // namespace perennial

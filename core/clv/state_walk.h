// Walks all distinct states on two threads; what depends on (x, T) only is worked out once for the
// states that share them (they stand together in a StateTable).
#pragma once

#include "core/clv/state_table.h"
#include "core/math/parallel.h"

namespace perennial {

inline constexpr std::size_t statesPerChunk = 2048;

[[nodiscard]] inline std::size_t chunksOf(const StateTable& table)
{
    return (table.size() + statesPerChunk - 1) / statesPerChunk;
}

/// alive(state) -> A, once per run of equal (x, T) within a chunk; each(chunk, index, state, A).
/// Both must be safe from two threads; `each` writes only to places of its index or chunk.
template <class Alive, class Each>
void walkStates(const StateTable& table, const Alive& alive, const Each& each)
{
    forEachChunk(table.size(), statesPerChunk, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        auto shared = alive(table.states[begin]);
        for (std::size_t i = begin; i < end; ++i) {
            const CustomerState& c = table.states[i];
            if (i > begin && (c.frequency != table.states[i - 1].frequency || c.age != table.states[i - 1].age))
                shared = alive(c);
            each(chunk, i, c, shared);
        }
    });
}

}  // namespace perennial

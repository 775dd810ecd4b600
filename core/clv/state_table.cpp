#include "core/clv/state_table.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace perennial {

namespace {

struct Key {
    std::uint32_t frequency = 0;
    float age = 0;
    float recency = 0;

    auto operator<=>(const Key&) const = default;
};

std::uint64_t hash(const Key& k)
{
    std::uint64_t h =
        (std::uint64_t{std::bit_cast<std::uint32_t>(k.age)} << 32) | std::bit_cast<std::uint32_t>(k.recency);
    h ^= std::uint64_t{k.frequency} * 0x9E3779B97F4A7C15U;
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93U;
    return h ^ (h >> 32);
}

/// Open addressing over the distinct keys; grows by doubling.
class KeyIndex {
public:
    std::uint32_t indexOf(const Key& key)
    {
        if (2 * (keys_.size() + 1) > slots_.size())
            grow();
        std::size_t slot = hash(key) & (slots_.size() - 1);
        while (slots_[slot] != none) {
            if (keys_[slots_[slot]] == key)
                return slots_[slot];
            slot = (slot + 1) & (slots_.size() - 1);
        }
        slots_[slot] = static_cast<std::uint32_t>(keys_.size());
        keys_.push_back(key);
        return slots_[slot];
    }
    [[nodiscard]] const std::vector<Key>& keys() const { return keys_; }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    void grow()
    {
        slots_.assign(std::max<std::size_t>(1024, slots_.size() * 2), none);
        for (std::uint32_t i = 0; i < keys_.size(); ++i) {
            std::size_t slot = hash(keys_[i]) & (slots_.size() - 1);
            while (slots_[slot] != none)
                slot = (slot + 1) & (slots_.size() - 1);
            slots_[slot] = i;
        }
    }

    std::vector<Key> keys_;
    std::vector<std::uint32_t> slots_;
};

}  // namespace

StateTable groupStates(const CustomerSummary& summary, TimeUnit unit, KeepCustomers keep)
{
    KeyIndex index;
    std::vector<std::uint32_t> found(summary.size());
    for (std::size_t i = 0; i < summary.size(); ++i)
        found[i] = index.indexOf({summary.frequency[i], summary.ageDays[i], summary.recencyDays[i]});

    const auto& keys = index.keys();
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t i) { return keys[i]; });

    StateTable table;
    table.states.reserve(keys.size());
    table.weight.assign(keys.size(), 0);
    std::vector<std::uint32_t> rank(keys.size());
    const double days = daysPer(unit);
    for (std::uint32_t place = 0; place < order.size(); ++place) {
        const Key& key = keys[order[place]];
        rank[order[place]] = place;
        table.states.push_back({static_cast<double>(key.frequency), key.recency / days, key.age / days});
    }
    for (std::uint32_t& state : found) {
        state = rank[state];
        table.weight[state] += 1;
    }
    if (keep == KeepCustomers::Yes)
        table.stateOf = std::move(found);
    return table;
}

std::vector<FrequencyGroup> frequencyGroups(const StateTable& table)
{
    std::vector<FrequencyGroup> groups;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (groups.empty() || groups.back().frequency != table.states[i].frequency)
            groups.push_back({table.states[i].frequency, i, i, 0});
        groups.back().end = i + 1;
        groups.back().weight += table.weight[i];
    }
    return groups;
}

}  // namespace perennial

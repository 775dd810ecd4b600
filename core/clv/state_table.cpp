#include "core/clv/state_table.h"

#include <algorithm>
#include <bit>

namespace perennial {

namespace {

struct Key {
    std::uint32_t frequency = 0;
    float age = 0;
    float recency = 0;

    bool operator==(const Key&) const = default;
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

/// A number that stands in the order of the value.
std::uint32_t ordered(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return bits & 0x80000000U ? ~bits : bits | 0x80000000U;
}

/// A key as numbers that compare fast, with its place in the order of arrival.
struct SortedKey {
    std::uint64_t frequencyAndAge = 0;
    std::uint32_t recency = 0;
    std::uint32_t index = 0;

    auto operator<=>(const SortedKey&) const = default;
};

std::vector<SortedKey> sortedKeys(const std::vector<Key>& keys)
{
    std::vector<SortedKey> sorted;
    sorted.reserve(keys.size());
    for (const Key& key : keys)
        sorted.push_back({(std::uint64_t{key.frequency} << 32) | ordered(key.age), ordered(key.recency),
                          static_cast<std::uint32_t>(sorted.size())});
    std::ranges::sort(sorted);
    return sorted;
}

/// Open addressing over the distinct keys, which lie in the slots themselves; grows by doubling.
class KeyIndex {
public:
    std::uint32_t indexOf(const Key& key)
    {
        if (5 * (keys_.size() + 1) > 3 * slots_.size())
            grow();
        std::size_t slot = hash(key) & (slots_.size() - 1);
        while (slots_[slot].index != none) {
            if (slots_[slot].key == key)
                return slots_[slot].index;
            slot = (slot + 1) & (slots_.size() - 1);
        }
        slots_[slot] = {key, static_cast<std::uint32_t>(keys_.size())};
        keys_.push_back(key);
        return slots_[slot].index;
    }
    [[nodiscard]] const std::vector<Key>& keys() const { return keys_; }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct Slot {
        Key key;
        std::uint32_t index = none;
    };

    void grow()
    {
        slots_.assign(std::max<std::size_t>(1024, slots_.size() * 2), Slot());
        for (std::uint32_t i = 0; i < keys_.size(); ++i) {
            std::size_t slot = hash(keys_[i]) & (slots_.size() - 1);
            while (slots_[slot].index != none)
                slot = (slot + 1) & (slots_.size() - 1);
            slots_[slot] = {keys_[i], i};
        }
    }

    std::vector<Key> keys_;
    std::vector<Slot> slots_;
};

}  // namespace

StateTable groupStates(const CustomerSummary& summary, TimeUnit unit, KeepCustomers keep)
{
    KeyIndex index;
    std::vector<std::uint32_t> found(summary.size());
    for (std::size_t i = 0; i < summary.size(); ++i)
        found[i] = index.indexOf({summary.frequency[i], summary.ageDays[i], summary.recencyDays[i]});

    const auto& keys = index.keys();
    const std::vector<SortedKey> order = sortedKeys(keys);

    StateTable table;
    table.states.reserve(keys.size());
    table.weight.assign(keys.size(), 0);
    std::vector<std::uint32_t> rank(keys.size());
    const double days = daysPer(unit);
    for (std::uint32_t place = 0; place < order.size(); ++place) {
        const Key& key = keys[order[place].index];
        rank[order[place].index] = place;
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

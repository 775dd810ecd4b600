// Sorting many numbers that stand for rows: in linear time, and equal ones stay in their order.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace perennial {

/// An item and the bits by which it is sorted.
struct KeyedItem {
    std::uint64_t key = 0;
    std::uint32_t item = 0;
};

/// Bits that compare as the numbers do, infinities included; -0 and 0 are alike, NaN comes last.
[[nodiscard]] inline std::uint64_t orderedBits(double value)
{
    constexpr std::uint64_t sign = std::uint64_t{1} << 63;
    if (value != value)
        return ~std::uint64_t{0};
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);  // -0 becomes 0
    return bits & sign ? ~bits : bits | sign;
}

/// Ascending by key, equal keys in the order in which they came: by digits of eleven bits from the last to the first,
/// passing over those that all keys have alike. Takes as much memory again while it works.
inline void radixSort(std::vector<KeyedItem>& items)
{
    constexpr int digitBits = 11;
    constexpr int digits = 6;
    constexpr std::size_t values = std::size_t{1} << digitBits;
    const auto digitOf = [](std::uint64_t key, int digit) {
        return static_cast<std::size_t>(key >> (digit * digitBits)) & (values - 1);
    };
    std::vector<std::array<std::size_t, values>> counts(digits);
    for (const KeyedItem& item : items)
        for (int digit = 0; digit < digits; ++digit)
            ++counts[static_cast<std::size_t>(digit)][digitOf(item.key, digit)];
    std::vector<KeyedItem> other(items.size());
    for (int digit = 0; digit < digits; ++digit) {
        std::array<std::size_t, values>& places = counts[static_cast<std::size_t>(digit)];
        if (items.empty() || places[digitOf(items.front().key, digit)] == items.size())
            continue;
        std::size_t before = 0;
        for (std::size_t& place : places)
            before += std::exchange(place, before);
        for (const KeyedItem& item : items)
            other[places[digitOf(item.key, digit)]++] = item;
        items.swap(other);
    }
}

}  // namespace perennial

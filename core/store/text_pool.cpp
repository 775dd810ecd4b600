#include "core/store/text_pool.h"

#include <cstring>
#include <functional>

namespace perennial {

namespace {

constexpr std::size_t firstSlots = 1024;
constexpr std::uint64_t lowerHalf = 0xFFFFFFFF;

std::uint64_t upperHash(std::string_view text)
{
    return std::hash<std::string_view>()(text) & ~lowerHalf;
}

std::size_t slotOf(std::uint64_t hash)
{
    return static_cast<std::size_t>(hash >> 32);
}

}  // namespace

TextPool::TextPool()
    : slots_(firstSlots)
    , mask_(firstSlots - 1)
{
}

// A slot leads straight to the text, which knows its number: two places in memory for a known text, one
// for a new one.
TextPool::Entry TextPool::intern(std::string_view text)
{
    const std::uint64_t hash = upperHash(text);
    std::size_t slot = slotOf(hash) & mask_;
    for (; slots_[slot] != 0; slot = (slot + 1) & mask_) {
        if ((slots_[slot] & ~lowerHalf) != hash)
            continue;
        const Stored stored = at(static_cast<std::uint32_t>((slots_[slot] & lowerHalf) - 1));
        if (stored.text == text)
            return {stored.index, false, stored.text};
    }
    const std::uint32_t index = size();
    const std::uint32_t start = store(text);
    slots_[slot] = hash | (std::uint64_t{start} + 1);
    if (starts_.size() * 8 > slots_.size() * 5)
        grow();
    return {index, true, at(start).text};
}

void TextPool::expectLater(std::string_view text) const
{
    __builtin_prefetch(&slots_[slotOf(upperHash(text)) & mask_]);
}

void TextPool::expectNext(std::string_view text) const
{
    const std::uint64_t hash = upperHash(text);
    const std::uint64_t entry = slots_[slotOf(hash) & mask_];
    if (entry != 0 && (entry & ~lowerHalf) == hash)
        __builtin_prefetch(placeOf(static_cast<std::uint32_t>((entry & lowerHalf) - 1)));
}

std::string_view TextPool::text(std::uint32_t index) const
{
    return at(starts_[index]).text;
}

// A text lies behind its number and its length, in 4 bytes each. One that fills more than a chunk lies
// apart, and its chunk holds number, length and pointer.
TextPool::Stored TextPool::at(std::uint32_t start) const
{
    const char* place = placeOf(start);
    std::uint32_t head[2];
    std::memcpy(head, place, sizeof head);
    place += sizeof head;
    if (head[1] >= chunkSize / 2) {
        const char* apart = nullptr;
        std::memcpy(static_cast<void*>(&apart), place, sizeof apart);
        place = apart;
    }
    return {head[0], {place, head[1]}};
}

std::uint32_t TextPool::store(std::string_view text)
{
    const std::uint32_t head[2] = {size(), static_cast<std::uint32_t>(text.size())};
    const bool apart = head[1] >= chunkSize / 2;
    const std::size_t wanted = sizeof head + (apart ? sizeof(char*) : text.size());
    if (used_ + wanted > chunkSize) {
        chunks_.push_back(std::make_unique_for_overwrite<char[]>(chunkSize));
        used_ = 0;
    }
    char* place = chunks_.back().get() + used_;
    const auto start = static_cast<std::uint32_t>((((chunks_.size() - 1) << chunkBits) + used_) >> 2);
    starts_.push_back(start);
    std::memcpy(place, head, sizeof head);
    place += sizeof head;
    if (apart) {
        large_.push_back(std::make_unique_for_overwrite<char[]>(text.size()));
        std::memcpy(large_.back().get(), text.data(), text.size());
        const char* pointer = large_.back().get();
        std::memcpy(place, static_cast<const void*>(&pointer), sizeof pointer);
    } else {
        std::memcpy(place, text.data(), text.size());
    }
    used_ = (used_ + wanted + 3) & ~std::size_t{3};
    return start;
}

void TextPool::grow()
{
    std::vector<std::uint64_t> larger(slots_.size() * 2);
    const std::size_t mask = larger.size() - 1;
    for (const std::uint64_t entry : slots_) {
        if (entry == 0)
            continue;
        std::size_t slot = slotOf(entry) & mask;
        while (larger[slot] != 0)
            slot = (slot + 1) & mask;
        larger[slot] = entry;
    }
    slots_ = std::move(larger);
    mask_ = mask;
}

}  // namespace perennial

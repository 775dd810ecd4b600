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

TextPool::Entry TextPool::intern(std::string_view text)
{
    const std::uint64_t hash = upperHash(text);
    std::size_t slot = slotOf(hash) & mask_;
    for (; slots_[slot] != 0; slot = (slot + 1) & mask_) {
        const auto index = static_cast<std::uint32_t>((slots_[slot] & lowerHalf) - 1);
        if ((slots_[slot] & ~lowerHalf) == hash && this->text(index) == text)
            return {index, false};
    }
    const std::uint32_t index = size();
    store(text);
    slots_[slot] = hash | (std::uint64_t{index} + 1);
    if (starts_.size() * 8 > slots_.size() * 5)
        grow();
    return {index, true};
}

// A text lies behind its length, in 4 bytes. One that fills more than a chunk lies apart, and its
// chunk holds length and pointer.
std::string_view TextPool::text(std::uint32_t index) const
{
    const std::uint32_t start = starts_[index];
    const char* at = chunks_[start >> (chunkBits - 2)].get() + ((start << 2) & (chunkSize - 1));
    std::uint32_t length = 0;
    std::memcpy(&length, at, sizeof length);
    at += sizeof length;
    if (length >= chunkSize / 2) {
        const char* apart = nullptr;
        std::memcpy(&apart, at, sizeof apart);
        at = apart;
    }
    return {at, length};
}

void TextPool::store(std::string_view text)
{
    const auto length = static_cast<std::uint32_t>(text.size());
    const bool apart = length >= chunkSize / 2;
    const std::size_t wanted = sizeof length + (apart ? sizeof(char*) : text.size());
    if (used_ + wanted > chunkSize) {
        chunks_.push_back(std::make_unique_for_overwrite<char[]>(chunkSize));
        used_ = 0;
    }
    char* at = chunks_.back().get() + used_;
    starts_.push_back(static_cast<std::uint32_t>((((chunks_.size() - 1) << chunkBits) + used_) >> 2));
    std::memcpy(at, &length, sizeof length);
    if (apart) {
        large_.push_back(std::make_unique_for_overwrite<char[]>(text.size()));
        std::memcpy(large_.back().get(), text.data(), text.size());
        const char* pointer = large_.back().get();
        std::memcpy(at + sizeof length, &pointer, sizeof pointer);
    } else {
        std::memcpy(at + sizeof length, text.data(), text.size());
    }
    used_ = (used_ + wanted + 3) & ~std::size_t{3};
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

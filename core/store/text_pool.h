// Texts by number: each distinct text is kept once, and numbered in the order of arrival.
#pragma once

#include "core/store/block_vector.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace perennial {

/// Memory per text: its bytes, 12 for its place, and 13 to 26 for the hash table. Texts never move.
class TextPool {
public:
    struct Entry {
        std::uint32_t index = 0;
        bool isNew = false;
        std::string_view text{};  ///< as kept
    };

    TextPool();

    /// The number of the text, which is added when it is not there.
    Entry intern(std::string_view text);

    /// Texts that will be asked for: far ahead the place in the table is fetched from memory, and shortly before
    /// the text that stands there. Both change nothing.
    void expectLater(std::string_view text) const;
    void expectNext(std::string_view text) const;

    [[nodiscard]] std::string_view text(std::uint32_t index) const;
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(starts_.size()); }

private:
    static constexpr std::uint32_t chunkBits = 20;
    static constexpr std::size_t chunkSize = std::size_t{1} << chunkBits;

    struct Stored {
        std::uint32_t index = 0;
        std::string_view text;
    };
    [[nodiscard]] const char* placeOf(std::uint32_t start) const
    {
        return chunks_[start >> (chunkBits - 2)].get() + ((start << 2) & (chunkSize - 1));
    }
    [[nodiscard]] Stored at(std::uint32_t start) const;
    std::uint32_t store(std::string_view text);
    void grow();

    std::vector<std::unique_ptr<char[]>> chunks_;
    std::vector<std::unique_ptr<char[]>> large_;  ///< texts that fill more than a chunk
    std::size_t used_ = chunkSize;
    BlockVector<std::uint32_t> starts_;  ///< chunk and offset, in units of 4 bytes
    std::vector<std::uint64_t> slots_;   ///< upper half: of the hash; lower half: start + 1; 0 = free
    std::size_t mask_ = 0;
};

}  // namespace perennial

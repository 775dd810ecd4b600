// Validity of UTF-8, fed piece by piece (RFC 3629: no surrogates, nothing overlong, up to U+10FFFF).
#pragma once

#include <cstdint>
#include <string_view>

namespace perennial {

class Utf8Checker {
public:
    /// Looks at the next bytes. Returns the index of the first byte that cannot stand there, or the
    /// size. After a bad byte the checker expects a new character, beginning with that same byte.
    std::size_t feed(std::string_view bytes);

    [[nodiscard]] bool insideCharacter() const { return need_ != 0; }
    /// Characters of more than one byte seen so far.
    [[nodiscard]] std::uint64_t characters() const { return characters_; }

private:
    bool begin(unsigned char byte);

    int need_ = 0;  // bytes that the current character still lacks
    unsigned char low_ = 0x80;
    unsigned char high_ = 0xBF;
    std::uint64_t characters_ = 0;
};

}  // namespace perennial

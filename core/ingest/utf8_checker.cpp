#include "core/ingest/utf8_checker.h"

#include <cstring>

namespace perennial {

bool Utf8Checker::begin(unsigned char byte)
{
    low_ = 0x80, high_ = 0xBF;
    if (byte >= 0xC2 && byte <= 0xDF) {
        need_ = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        need_ = 2;
        if (byte == 0xE0)
            low_ = 0xA0;
        else if (byte == 0xED)
            high_ = 0x9F;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        need_ = 3;
        if (byte == 0xF0)
            low_ = 0x90;
        else if (byte == 0xF4)
            high_ = 0x8F;
    } else {
        return false;
    }
    return true;
}

std::size_t Utf8Checker::feed(std::string_view bytes)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::size_t i = 0;
    while (i < bytes.size()) {
        if (need_ == 0) {
            for (std::uint64_t word = 0; i + sizeof word <= bytes.size(); i += sizeof word) {
                std::memcpy(&word, bytes.data() + i, sizeof word);
                if ((word & highBits) != 0)
                    break;
            }
            while (i < bytes.size() && static_cast<unsigned char>(bytes[i]) < 0x80)
                ++i;
            if (i == bytes.size())
                break;
            if (!begin(static_cast<unsigned char>(bytes[i])))
                return i;
            ++i;
            continue;
        }
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < low_ || byte > high_) {
            need_ = 0;
            return i;
        }
        low_ = 0x80, high_ = 0xBF;
        if (--need_ == 0)
            ++characters_;
        ++i;
    }
    return bytes.size();
}

}  // namespace perennial

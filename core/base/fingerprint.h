// A short text that stands for the data something was made from: equal data, equal text.
#pragma once

#include "core/base/sha256.h"

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace perennial {

/// SHA-256 over the bytes of what is added, in its order. Comparable on one kind of machine only.
class Fingerprint {
public:
    Fingerprint& add(std::string_view text)
    {
        add(text.size());
        hash_.update(text);
        return *this;
    }
    template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T> Fingerprint& add(T value)
    {
        hash_.update({reinterpret_cast<const char*>(&value), sizeof value});
        return *this;
    }
    /// T: without padding.
    template <class T>
    requires std::is_trivially_copyable_v<T> Fingerprint& add(const std::vector<T>& column)
    {
        add(column.size());
        hash_.update({reinterpret_cast<const char*>(column.data()), column.size() * sizeof(T)});
        return *this;
    }
    /// The first 32 hexadecimal digits; nothing can be added afterwards.
    [[nodiscard]] std::string text() { return hash_.hex().substr(0, 32); }

private:
    Sha256 hash_;
};

}  // namespace perennial

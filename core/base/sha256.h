// SHA-256 of bytes, by the nettle library.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace perennial {

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void update(std::string_view bytes);
    /// 64 hexadecimal digits; the hash starts afresh afterwards.
    [[nodiscard]] std::string hex();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace perennial

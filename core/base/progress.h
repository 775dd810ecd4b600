// Progress and cancellation: one small argument that long work takes.
#pragma once

#include <cstdint>

namespace perennial {

/// Receives how far a piece of work is. Called from the working thread.
class Progress {
public:
    virtual ~Progress() = default;

    /// `done` of `total` units are finished (total 0: unknown). Returns false when the work shall
    /// stop: the caller then rolls back and returns ErrorKind::Cancelled.
    [[nodiscard]] virtual bool advance(std::uint64_t done, std::uint64_t total) = 0;
};

/// For work that nobody watches.
class NoProgress final : public Progress {
public:
    [[nodiscard]] bool advance(std::uint64_t, std::uint64_t) override { return true; }
};

}  // namespace perennial

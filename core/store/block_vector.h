// A growing array that never copies what it has: for millions of entries, where doubling a vector would
// for a moment need three times the memory.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace perennial {

template <class T>
class BlockVector {
public:
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] T& operator[](std::size_t i) { return blocks_[i / blockSize][i % blockSize]; }
    [[nodiscard]] const T& operator[](std::size_t i) const { return blocks_[i / blockSize][i % blockSize]; }

    void push_back(const T& value)
    {
        growTo(size_ + 1);
        (*this)[size_ - 1] = value;
    }
    /// New entries are T().
    void growTo(std::size_t size)
    {
        while (blocks_.size() * blockSize < size)
            blocks_.push_back(std::make_unique<T[]>(blockSize));
        size_ = size;
    }

private:
    static constexpr std::size_t blockSize = std::size_t{1} << 16;
    std::vector<std::unique_ptr<T[]>> blocks_;
    std::size_t size_ = 0;
};

}  // namespace perennial

// Passes blocks from the reading thread to the writing thread and the used ones back: a bounded
// queue, so that a fast reader cannot fill the memory.
#pragma once

#include "core/base/error.h"
#include "core/ingest/convert/converter.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace perennial {

class BlockQueue {
public:
    using Block = std::unique_ptr<ConvertedBlock>;

    explicit BlockQueue(std::size_t blocks)
    {
        for (std::size_t i = 0; i < blocks; ++i)
            empty_.push_back(std::make_unique<ConvertedBlock>());
    }

    /// For the reader: an empty block; null when the writer has given up.
    [[nodiscard]] Block takeEmpty()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return stopped_ || !empty_.empty(); });
        return stopped_ ? nullptr : takeFrom(empty_);
    }

    void putFull(Block block)
    {
        const std::lock_guard lock(mutex_);
        full_.push_back(std::move(block));
        changed_.notify_all();
    }

    /// Ends the stream, with the error that ended it if there was one.
    void finish(std::optional<Error> error)
    {
        const std::lock_guard lock(mutex_);
        finished_ = true;
        error_ = std::move(error);
        changed_.notify_all();
    }

    /// For the writer: the next block, null at the end, or the reader's error.
    [[nodiscard]] Result<Block> takeFull()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return finished_ || !full_.empty(); });
        if (!full_.empty())
            return takeFrom(full_);
        if (error_)
            return std::unexpected(*error_);
        return Block{};
    }

    void putEmpty(Block block)
    {
        const std::lock_guard lock(mutex_);
        empty_.push_back(std::move(block));
        changed_.notify_all();
    }

    /// The writer wants no more.
    void stop()
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
        changed_.notify_all();
    }

private:
    static Block takeFrom(std::deque<Block>& blocks)
    {
        Block block = std::move(blocks.front());
        blocks.pop_front();
        return block;
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Block> empty_;
    std::deque<Block> full_;
    std::optional<Error> error_;
    bool finished_ = false;
    bool stopped_ = false;
};

}  // namespace perennial

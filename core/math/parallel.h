// Two threads over chunks of an index range. The chunks do not depend on the number of threads, so
// that sums taken chunk by chunk are the same on every machine.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>

namespace perennial {

/// Calls work(chunk, begin, end) for each chunk of [0, count), from up to two threads. `work` must
/// not throw and must write only to places of its own chunk.
template <class Work>
void forEachChunk(std::size_t count, std::size_t chunkSize, const Work& work)
{
    const std::size_t chunks = (count + chunkSize - 1) / chunkSize;
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t chunk = next++; chunk < chunks; chunk = next++)
            work(chunk, chunk * chunkSize, std::min(count, (chunk + 1) * chunkSize));
    };
    if (chunks < 2) {
        run();
        return;
    }
    std::jthread helper(run);
    run();
}

}  // namespace perennial

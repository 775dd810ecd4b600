// What the fuzzers of the readers share: bytes in memory as a source, and a file for them.
#pragma once

#include "core/ingest/bytes/byte_source.h"
#include "core/ingest/reader.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <unistd.h>

namespace fuzz {

/// Gives its bytes in pieces, so that every border between pieces is tried.
class MemorySource final : public perennial::ByteSource {
public:
    MemorySource(std::string_view bytes, std::size_t piece)
        : bytes_(bytes)
        , piece_(std::max<std::size_t>(piece, 1))
    {
    }
    perennial::Result<std::size_t> read(std::span<char> to) override
    {
        const std::size_t size = std::min({to.size(), piece_, bytes_.size() - done_});
        std::memcpy(to.data(), bytes_.data() + done_, size);
        done_ += size;
        return size;
    }
    std::uint64_t done() const override { return done_; }
    std::uint64_t total() const override { return bytes_.size(); }

private:
    std::string bytes_;
    std::size_t piece_;
    std::size_t done_ = 0;
};

inline void readAll(perennial::SheetReader& reader)
{
    perennial::RowBlock block;
    std::int64_t last = 0;
    for (int blocks = 0; blocks < 200; ++blocks) {
        const auto more = reader.next(block);
        if (!more || !*more)
            return;
        for (std::size_t i = 0; i < block.rowCount(); ++i) {
            if (block.rowNumber(i) <= last || block.row(i).empty())
                std::abort();  // rows go upwards and are not empty
            last = block.rowNumber(i);
        }
    }
}

/// Reads every sheet of a file with these bytes.
inline void readAsFile(std::string_view bytes)
{
    static const std::string path =
        (std::filesystem::temp_directory_path() / "perennial-fuzz-").string() + std::to_string(getpid());
    std::FILE* file = std::fopen(path.c_str(), "wb");
    if (file == nullptr)
        std::abort();
    std::fwrite(bytes.data(), 1, bytes.size(), file);
    std::fclose(file);
    auto source = perennial::openSource(path);
    for (std::size_t i = 0; source && i < std::min<std::size_t>((*source)->sheets().size(), 4); ++i)
        if (auto reader = (*source)->read(i))
            readAll(**reader);
    std::remove(path.c_str());
}

}  // namespace fuzz

#include "core/ingest/bytes/byte_source.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace perennial {

namespace {

std::string systemMessage(int code)
{
    return std::generic_category().message(code);
}

struct Stamp {
    std::int64_t size = 0;
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;

    bool operator==(const Stamp&) const = default;
};

Stamp stampOf(const struct stat& status)
{
    return {status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

class FileSource final : public ByteSource {
public:
    FileSource(std::string path, int descriptor, Stamp stamp)
        : path_(std::move(path))
        , descriptor_(descriptor)
        , stamp_(stamp)
    {
    }
    ~FileSource() override { ::close(descriptor_); }
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    Result<std::size_t> read(std::span<char> to) override
    {
        ssize_t got = 0;
        do
            got = ::read(descriptor_, to.data(), to.size());
        while (got < 0 && errno == EINTR);
        if (got < 0)
            return fail(ErrorKind::FileUnreadable, {systemMessage(errno)}, {.file = path_}, {Hint::CheckPath});
        done_ += static_cast<std::uint64_t>(got);
        if (got == 0 && !to.empty() && changed())
            return fail(ErrorKind::FileChanged, {}, {.file = path_}, {Hint::CloseOtherProgram});
        return static_cast<std::size_t>(got);
    }
    std::uint64_t done() const override { return done_; }
    std::uint64_t total() const override { return static_cast<std::uint64_t>(stamp_.size); }

private:
    bool changed() const
    {
        struct stat status {};
        return ::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode) && stampOf(status) != stamp_;
    }

    std::string path_;
    int descriptor_;
    Stamp stamp_;
    std::uint64_t done_ = 0;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> openFileBytes(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        return missing ? fail(ErrorKind::FileMissing, {}, {.file = path}, {Hint::CheckPath})
                       : fail(ErrorKind::FileUnreadable, {systemMessage(errno)}, {.file = path}, {Hint::CheckPath});
    }
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || S_ISDIR(status.st_mode)) {
        const int code = S_ISDIR(status.st_mode) ? EISDIR : errno;
        ::close(descriptor);
        return fail(ErrorKind::FileUnreadable, {systemMessage(code)}, {.file = path}, {Hint::ChooseAnotherFile});
    }
    return std::make_unique<FileSource>(path, descriptor, stampOf(status));
}

Result<std::string> readHead(ByteSource& source, std::size_t limit)
{
    std::string head(limit, '\0');
    std::size_t have = 0;
    while (have < limit) {
        auto got = source.read({head.data() + have, limit - have});
        if (!got)
            return pass(got);
        if (*got == 0)
            break;
        have += *got;
    }
    head.resize(have);
    return head;
}

}  // namespace perennial

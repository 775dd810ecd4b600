#include "core/ingest/session/file_identity.h"

#include "core/base/sha256.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace perennial {
namespace {

std::unexpected<Error> failOpen(const std::string& path)
{
    if (errno == ENOENT)
        return fail(ErrorKind::FileMissing, {}, {.file = path}, {Hint::CheckPath});
    return fail(ErrorKind::FileUnreadable, {std::strerror(errno)}, {.file = path}, {Hint::ChooseAnotherFile});
}

/// Closes a file descriptor.
struct Descriptor {
    int number;
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
};

}  // namespace

Result<FileIdentity> identityOf(const std::string& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return failOpen(path);
    return FileIdentity{static_cast<std::uint64_t>(status.st_size),
                        status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec};
}

Result<std::string> sha256OfFile(const std::string& path, Progress& progress)
{
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.number < 0)
        return failOpen(path);
    std::vector<char> buffer(1 << 20);
    Sha256 hash;
    while (true) {
        const ssize_t count = ::read(file.number, buffer.data(), buffer.size());
        if (count < 0)
            return failOpen(path);
        if (count == 0)
            return hash.hex();
        hash.update({buffer.data(), static_cast<std::size_t>(count)});
        if (!progress.advance(0, 0))
            return fail(ErrorKind::Cancelled);
    }
}

}  // namespace perennial

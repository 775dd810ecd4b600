#include "core/analysis/output_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <unistd.h>

namespace perennial {

Error writeError(const std::string& path, int code)
{
    if (code == ENOSPC || code == EDQUOT)
        return {ErrorKind::DiskFull, {}, {.file = path}, {Hint::FreeDiskSpace}};
    return {ErrorKind::WriteFailed, {std::strerror(code)}, {.file = path}, {Hint::ChooseAnotherFolder}};
}

std::string harmlessText(std::string text)
{
    constexpr unsigned char deleteSign = 0x7F;
    if (text.empty())
        return text;
    const auto first = static_cast<unsigned char>(text.front());
    if (std::strchr("=+-@", text.front()) || first < ' ' || first == deleteSign)
        text.insert(text.begin(), '\'');
    return text;
}

Result<> replaceFile(const std::string& path, const std::function<Result<>(const std::string&)>& write)
{
    const std::string partial = path + ".part" + std::to_string(::getpid());
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return std::unexpected(writeError(path, EISDIR));
    if (const Result<> written = write(partial); !written) {
        std::filesystem::remove(partial, ignored);
        return written;
    }
    if (std::rename(partial.c_str(), path.c_str()) != 0) {
        const Error error = writeError(path, errno);
        std::filesystem::remove(partial, ignored);
        return std::unexpected(error);
    }
    return {};
}

Result<> replaceFile(const std::string& path, std::string_view content)
{
    return replaceFile(path, [&](const std::string& partial) -> Result<> {
        const std::unique_ptr<std::FILE, FileCloser> file(std::fopen(partial.c_str(), "wb"));
        if (!file || std::fwrite(content.data(), 1, content.size(), file.get()) != content.size()
            || std::fflush(file.get()) != 0 || ::fsync(::fileno(file.get())) != 0)
            return std::unexpected(writeError(path, errno));
        return {};
    });
}

}  // namespace perennial

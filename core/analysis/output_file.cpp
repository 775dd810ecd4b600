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
    namespace files = std::filesystem;
    std::error_code ignored;
    const files::file_status old = files::status(path, ignored);
    if (files::is_directory(old))
        return std::unexpected(writeError(path, EISDIR));
    if (files::exists(old) && !files::is_regular_file(old))
        return write(path);
    const files::path linked = files::exists(old) ? files::canonical(path, ignored) : files::path();
    const std::string target = linked.empty() ? path : linked.string();
    const std::string partial = target + ".part" + std::to_string(::getpid());
    if (const Result<> written = write(partial); !written) {
        files::remove(partial, ignored);
        return written;
    }
    if (files::exists(old))
        files::permissions(partial, old.permissions(), ignored);
    if (std::rename(partial.c_str(), target.c_str()) != 0) {
        const Error error = writeError(path, errno);
        files::remove(partial, ignored);
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

#include "core/ingest/bytes/zip_archive.h"

#include "core/ingest/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <zip.h>

namespace perennial {

namespace {

// A sheet of numbers inflates 5 to 30 times, one of equal cells 100 to 200 times; a bomb 1,000 times.
constexpr std::uint64_t freeBytes = 64U << 20;
constexpr std::uint64_t highestRatio = 300;
constexpr std::uint64_t highestBytes = 8ULL << 30;

Error openError(const std::string& path, int code, int systemCode)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    if (systemCode != 0)
        zip_error_set(&error, code, systemCode);
    const std::string message = zip_error_strerror(&error);
    zip_error_fini(&error);
    switch (code) {
    case ZIP_ER_NOENT: return {ErrorKind::FileMissing, {}, {.file = path}, {Hint::CheckPath}};
    case ZIP_ER_OPEN:
    case ZIP_ER_READ: return {ErrorKind::FileUnreadable, {message}, {.file = path}, {Hint::CheckPath}};
    case ZIP_ER_NOZIP: return {ErrorKind::FileTruncated, {damage::zip}, {.file = path}, {Hint::ExportAgain}};
    default: return {ErrorKind::FileDamaged, {damage::zip, message}, {.file = path}, {Hint::ExportAgain}};
    }
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](unsigned char x, unsigned char y) {
        return std::tolower(x == '\\' ? '/' : x) == std::tolower(y == '\\' ? '/' : y);
    });
}

}  // namespace

class ZipMember final : public ByteSource {
public:
    ZipMember(std::shared_ptr<ZipArchive> archive, std::string name, zip_file_t* file, std::uint64_t packed,
              std::uint64_t unpacked)
        : archive_(std::move(archive))
        , name_(std::move(name))
        , file_(file)
        , packed_(packed)
        , unpacked_(unpacked)
    {
    }
    ~ZipMember() override { zip_fclose(file_); }
    ZipMember(const ZipMember&) = delete;
    ZipMember& operator=(const ZipMember&) = delete;

    Result<std::size_t> read(std::span<char> to) override
    {
        const zip_int64_t got = zip_fread(file_, to.data(), to.size());
        if (got < 0)
            return std::unexpected(readError());
        inflated_ += static_cast<std::uint64_t>(got);
        if (inflated_ > highestBytes || (inflated_ > freeBytes && inflated_ / highestRatio > packed_))
            return fail(ErrorKind::FileTooLarge, {excess::inflated, std::to_string(inflated_)},
                        {.file = archive_->path()}, {Hint::ExportAgain});
        return static_cast<std::size_t>(got);
    }
    std::uint64_t done() const override
    {
        const double share = unpacked_ == 0 ? 1 : static_cast<double>(inflated_) / static_cast<double>(unpacked_);
        return static_cast<std::uint64_t>(static_cast<double>(packed_) * std::min(share, 1.0));
    }
    std::uint64_t total() const override { return packed_; }

private:
    Error readError() const
    {
        zip_error_t* error = zip_file_get_error(file_);
        const int code = zip_error_code_zip(error);
        const ErrorKind kind = code == ZIP_ER_EOF ? ErrorKind::FileTruncated : ErrorKind::FileDamaged;
        return {kind, {damage::zip, name_}, {.file = archive_->path()}, {Hint::ExportAgain}};
    }

    std::shared_ptr<ZipArchive> archive_;
    std::string name_;
    zip_file_t* file_;
    std::uint64_t packed_;
    std::uint64_t unpacked_;
    std::uint64_t inflated_ = 0;
};

ZipArchive::ZipArchive(std::string path, zip* handle)
    : path_(std::move(path))
    , handle_(handle)
{
    const zip_int64_t count = zip_get_num_entries(handle_, 0);
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char* name = zip_get_name(handle_, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS))
            names_.emplace_back(name);
}

ZipArchive::~ZipArchive()
{
    zip_discard(handle_);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const std::string& path)
{
    int code = 0;
    errno = 0;
    zip_t* handle = zip_open(path.c_str(), ZIP_RDONLY, &code);
    if (handle == nullptr)
        return std::unexpected(openError(path, code, errno));
    return std::unique_ptr<ZipArchive>(new ZipArchive(path, handle));
}

std::string ZipArchive::find(std::string_view name) const
{
    const auto found = std::ranges::find_if(names_, [&](const std::string& other) { return sameName(other, name); });
    return found == names_.end() ? std::string{} : *found;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::member(std::shared_ptr<ZipArchive> archive, const std::string& name)
{
    const Place place{.file = archive->path()};
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(archive->handle_, name.c_str(), 0, &stat) != 0)
        return fail(ErrorKind::FileDamaged, {damage::part, name}, place, {Hint::ExportAgain});
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return fail(ErrorKind::FileProtected, {}, place, {Hint::RemovePassword});
    zip_file_t* file = zip_fopen(archive->handle_, name.c_str(), 0);
    if (file == nullptr)
        return fail(ErrorKind::FileDamaged, {damage::zip, name}, place, {Hint::ExportAgain});
    return std::make_unique<ZipMember>(std::move(archive), name, file, stat.comp_size, stat.size);
}

Result<std::string> ZipArchive::contents(const std::shared_ptr<ZipArchive>& archive, const std::string& name,
                                         std::size_t limit)
{
    auto source = member(archive, name);
    if (!source)
        return pass(source);
    auto all = readHead(**source, limit + 1);
    if (all && all->size() > limit)
        return fail(ErrorKind::FileTooLarge, {excess::inflated, std::to_string(limit)}, {.file = archive->path()},
                    {Hint::ExportAgain});
    return all;
}

Result<std::unique_ptr<ByteSource>> openZipMember(const std::string& path, const std::string& name)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return pass(archive);
    return ZipArchive::member(std::move(*archive), name);
}

std::string zipContentName(const std::vector<std::string>& names)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> marks{{
        {"xl/workbook.bin", "XLSB"},
        {"word/document.xml", "Word document"},
        {"ppt/presentation.xml", "PowerPoint presentation"},
        {"Index/Document.iwa", "Apple Numbers"},
        {"Index.zip", "Apple Numbers"},
        {"META-INF/MANIFEST.MF", "Java archive"},
        {"AndroidManifest.xml", "Android program"},
        {"META-INF/container.xml", "EPUB book"},
    }};
    for (const auto& [part, name] : marks)
        if (std::ranges::find(names, part) != names.end())
            return std::string(name);
    return "ZIP";
}

}  // namespace perennial

// A zip archive on the disk, read member by member. Guards against archives that inflate without end.
#pragma once

#include "core/base/error.h"
#include "core/ingest/bytes/byte_source.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace perennial {

class ZipArchive {
public:
    /// Errors: FileMissing, FileUnreadable, FileTruncated (no directory at its end), FileDamaged.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const std::string& path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
    [[nodiscard]] const std::string& path() const { return path_; }
    /// The member of that name, compared without case and with either slash; "" if there is none.
    [[nodiscard]] std::string find(std::string_view name) const;

    /// Opens a member for reading. Errors: FileDamaged (no such part), FileProtected; while reading also
    /// FileTooLarge when it inflates beyond reason.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> member(std::shared_ptr<ZipArchive> archive,
                                                                    const std::string& name);
    /// A small member as a whole. FileTooLarge beyond `limit` bytes.
    [[nodiscard]] static Result<std::string> contents(const std::shared_ptr<ZipArchive>& archive,
                                                      const std::string& name, std::size_t limit = 16U << 20);

private:
    ZipArchive(std::string path, zip* handle);

    std::string path_;
    zip* handle_;
    std::vector<std::string> names_;

    friend class ZipMember;
};

/// Opens the archive and the member at once.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openZipMember(const std::string& path, const std::string& name);

/// What an archive is by the names in it ("Word document", "XLSB", "Apple Numbers"), else "ZIP".
[[nodiscard]] std::string zipContentName(const std::vector<std::string>& names);

}  // namespace perennial

#include "core/store/workspace_file.h"

#include "core/store/migrations.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace perennial {

namespace {

namespace fs = std::filesystem;

Place at(const std::string& path)
{
    return {.file = path, .sheet = {}, .row = 0, .column = {}};
}

std::unexpected<Error> notAWorkspace(const std::string& path)
{
    return fail(ErrorKind::NotAWorkspace, {}, at(path), {Hint::ChooseAnotherFile});
}

/// The first bytes of an SQLite file (sqlite.org, "Database File Format", section 1.3).
class FileHeader {
public:
    explicit FileHeader(const std::string& path)
    {
        std::ifstream file(path, std::ios::binary);
        file.read(bytes_.data(), static_cast<std::streamsize>(bytes_.size()));
        read_ = static_cast<std::size_t>(file.gcount());
    }
    [[nodiscard]] bool isDatabase() const
    {
        constexpr std::string_view magic("SQLite format 3\0", 16);
        return read_ == bytes_.size() && std::string_view(bytes_.data(), magic.size()) == magic;
    }
    [[nodiscard]] std::uint64_t size() const
    {
        const std::uint64_t pageSize = number(16, 2) == 1 ? 65536 : number(16, 2);
        return pageSize * number(28, 4);
    }

private:
    [[nodiscard]] std::uint64_t number(std::size_t offset, std::size_t length) const
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < length; ++i)
            value = value << 8 | static_cast<unsigned char>(bytes_[offset + i]);
        return value;
    }
    std::array<char, 100> bytes_{};
    std::size_t read_ = 0;
};

/// What can be said without the database library.
Result<> checkFile(const std::string& path, Access access)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(ErrorKind::FileMissing, {}, at(path), {Hint::CheckPath});
        return fail(ErrorKind::FileUnreadable, {std::strerror(errno)}, at(path));
    }
    if (!S_ISREG(status.st_mode))
        return notAWorkspace(path);
    if (::access(path.c_str(), R_OK) != 0)
        return fail(ErrorKind::FileUnreadable, {std::strerror(errno)}, at(path));
    const fs::path folder = fs::absolute(path).parent_path();
    if (access == Access::ReadWrite && (::access(path.c_str(), W_OK) != 0 || ::access(folder.c_str(), W_OK) != 0))
        return fail(ErrorKind::WorkspaceReadOnly, {}, at(path), {Hint::ChooseAnotherFolder});
    // A journal beside the file: its last writer was cut off, and the header may be half-written.
    if (std::error_code ignored; fs::exists(path + "-journal", ignored))
        return {};
    const FileHeader header(path);
    if (!header.isDatabase())
        return notAWorkspace(path);
    if (header.size() > static_cast<std::uint64_t>(status.st_size))
        return fail(ErrorKind::WorkspaceDamaged, {"the file ends too early"}, at(path), {Hint::RestoreBackup});
    return {};
}

/// An older version opens for reading too: what reads the tables asks for the columns that came later.
Result<> checkVersion(const Database& database, const std::string& path)
{
    const Result<std::int64_t> application = database.integer("PRAGMA application_id");
    const Result<std::int64_t> version = database.integer("PRAGMA user_version");
    if (!application || !version)
        return !application ? pass(std::move(application)) : pass(std::move(version));
    if (*application != workspaceApplicationId || *version < 1)
        return notAWorkspace(path);
    const std::int64_t newest = newestSchemaVersion();
    if (*version > newest)
        return fail(ErrorKind::WorkspaceNewer, {std::to_string(*version), std::to_string(newest)}, at(path),
                    {Hint::UpdateProgram});
    return {};
}

/// A file whose tables are not all there is damaged, whatever its header says.
Result<> checkTables(const Database& database, const std::string& path)
{
    for (const char* table : {"import", "customer", "orders", "line", "definition", "document"}) {
        Result<std::int64_t> any = database.integer(std::string("SELECT EXISTS (SELECT 1 FROM ") + table + ")");
        if (!any && any.error().kind == ErrorKind::DatabaseError)
            return fail(ErrorKind::WorkspaceDamaged, any.error().arguments, at(path), {Hint::RestoreBackup});
        if (!any)
            return pass(any);
    }
    return {};
}

/// A read-only connection cannot roll back what a cut-off writer left. Where the file may be written,
/// a short writing connection does it first.
Result<Database> connectReadOnly(const std::string& path)
{
    Result<Database> database = connect(path, SQLITE_OPEN_READONLY);
    Result<std::int64_t> version = database ? database->integer("PRAGMA schema_version") : Result<std::int64_t>(0);
    const bool needsRecovery = database ? !version && version.error().kind == ErrorKind::WorkspaceReadOnly
                                        : database.error().kind == ErrorKind::WorkspaceReadOnly;
    if (!needsRecovery)
        return database;
    Result<Database> writing = connect(path, SQLITE_OPEN_READWRITE);
    if (!writing)
        return writing;
    if (const Result<std::int64_t> recovered = writing->integer("PRAGMA schema_version"); !recovered)
        return pass(std::move(recovered));
    return connect(path, SQLITE_OPEN_READONLY);
}

}  // namespace

Result<> createEmptyFile(const std::string& path)
{
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return fail(ErrorKind::WriteFailed, {std::strerror(errno)}, at(path), {Hint::ChooseAnotherFolder});
    ::close(file);
    return {};
}

Result<Database> connect(const std::string& path, int flags)
{
    Result<Database> database = Database::open(path, flags);
    if (!database)
        return database;
    sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    Result<> set =
        database->execute("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA cache_size = -16000");
    if (!set)
        return pass(set);
    return database;
}

Result<Database> openWorkspaceFile(const std::string& path, Access access)
{
    if (Result<> checked = checkFile(path, access); !checked)
        return pass(checked);
    Result<Database> database =
        access == Access::ReadOnly ? connectReadOnly(path) : connect(path, SQLITE_OPEN_READWRITE);
    if (!database)
        return database;
    if (Result<> checked = checkVersion(*database, path); !checked)
        return pass(checked);
    if (Result<> checked = checkTables(*database, path); !checked)
        return pass(checked);
    return database;
}

}  // namespace perennial

#include "core/store/sqlite.h"

#include <cerrno>
#include <cstring>

namespace perennial {

namespace {

constexpr int busyTimeoutMilliseconds = 2000;

bool isFull(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Error inputOutputError(sqlite3* database, int extended, Place place)
{
    const int systemError = sqlite3_system_errno(database);
    const bool writing = extended != SQLITE_IOERR_READ && extended != SQLITE_IOERR_SHORT_READ;
    if (writing && isFull(systemError))
        return {ErrorKind::DiskFull, {}, std::move(place), {Hint::FreeDiskSpace, Hint::ChooseAnotherFolder}};
    const std::string message = systemError != 0 ? std::strerror(systemError) : sqlite3_errmsg(database);
    return {writing ? ErrorKind::WriteFailed : ErrorKind::FileUnreadable, {message}, std::move(place), {}};
}

}  // namespace

Error errorOf(sqlite3* database, int code)
{
    const char* name = database ? sqlite3_db_filename(database, "main") : nullptr;
    Place place{.file = name ? name : "", .sheet = {}, .row = 0, .column = {}};
    const int extended = database ? sqlite3_extended_errcode(database) : code;
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {ErrorKind::DiskFull, {}, std::move(place), {Hint::FreeDiskSpace, Hint::ChooseAnotherFolder}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorKind::WorkspaceBusy, {}, std::move(place), {Hint::CloseOtherProgram}};
    case SQLITE_READONLY: return {ErrorKind::WorkspaceReadOnly, {}, std::move(place), {Hint::ChooseAnotherFolder}};
    case SQLITE_NOTADB: return {ErrorKind::NotAWorkspace, {}, std::move(place), {Hint::ChooseAnotherFile}};
    case SQLITE_CORRUPT:
        return {ErrorKind::WorkspaceDamaged, {sqlite3_errmsg(database)}, std::move(place), {Hint::RestoreBackup}};
    case SQLITE_CANTOPEN: return {ErrorKind::FileUnreadable, {std::strerror(errno)}, std::move(place), {}};
    case SQLITE_INTERRUPT: return {ErrorKind::Cancelled, {}, std::move(place), {}};
    case SQLITE_IOERR: return inputOutputError(database, extended, std::move(place));
    default: break;
    }
    return {
        ErrorKind::DatabaseError, {database ? sqlite3_errmsg(database) : sqlite3_errstr(code)}, std::move(place), {}};
}

// A bind fails on a wrong index only, which step() would then show as a wrong result in every test.
Statement& Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(statement_.get(), index + 1, value);
    return *this;
}

Statement& Statement::bind(int index, std::string_view text)
{
    const char* data = text.data() ? text.data() : "";
    sqlite3_bind_text64(statement_.get(), index + 1, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(int index, std::string_view bytes)
{
    sqlite3_bind_blob64(statement_.get(), index + 1, bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

Statement& Statement::bindNull(int index)
{
    sqlite3_bind_null(statement_.get(), index + 1);
    return *this;
}

Statement& Statement::bind(int index, std::optional<std::int64_t> value)
{
    return value ? bind(index, *value) : bindNull(index);
}

Statement& Statement::bind(int index, std::optional<double> value)
{
    if (!value)
        return bindNull(index);
    sqlite3_bind_double(statement_.get(), index + 1, *value);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(statement_.get());
        return false;
    }
    Error error = errorOf(sqlite3_db_handle(statement_.get()), code);
    sqlite3_reset(statement_.get());
    return std::unexpected(std::move(error));
}

Result<> Statement::run()
{
    const Result<bool> stepped = step();
    if (!stepped)
        return pass(std::move(stepped));
    sqlite3_reset(statement_.get());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(statement_.get());
}

std::string_view Statement::view(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)))
                : std::string_view();
}

std::string_view Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)))
                 : std::string_view();
}

Result<Database> Database::open(const std::string& path, int flags)
{
    Database database;
    database.path_ = path;
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    database.database_.reset(handle);
    if (code != SQLITE_OK) {
        Error error = errorOf(handle, code);
        error.place.file = path;
        return std::unexpected(std::move(error));
    }
    sqlite3_busy_timeout(handle, busyTimeoutMilliseconds);
    return database;
}

Result<> Database::execute(const std::string& sql)
{
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(handle(), code));
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(handle(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(handle(), code));
    return Statement(statement);
}

Result<std::int64_t> Database::integer(std::string_view sql) const
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return pass(statement);
    const Result<bool> row = statement->step();
    if (!row)
        return pass(std::move(row));
    return *row ? statement->integer(0) : 0;
}

Result<> Transaction::begin()
{
    Result<> begun = database_->execute("BEGIN IMMEDIATE");
    open_ = begun.has_value();
    return begun;
}

Result<> Transaction::commit()
{
    Result<> done = database_->execute("COMMIT");
    if (done)
        open_ = false;
    else
        rollBack();
    return done;
}

void Transaction::rollBack()
{
    // Some errors (a full disk) have rolled back already.
    if (open_ && database_->inTransaction())
        sqlite3_exec(database_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    open_ = false;
}

}  // namespace perennial

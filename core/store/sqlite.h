// sqlite3 with owners and results: the only door through which this room reaches the database.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace perennial {

/// A prepared statement. Parameters and columns count from 0.
class Statement {
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt* statement)
        : statement_(statement)
    {
    }

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, std::string_view text);       ///< must live until the statement is reset
    Statement& bindBlob(int index, std::string_view bytes);  ///< as for texts
    Statement& bindNull(int index);
    /// NULL when the value is absent.
    Statement& bind(int index, std::optional<std::int64_t> value);
    Statement& bind(int index, std::optional<double> value);

    /// True: a row stands ready. False: done, and the statement is reset.
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that yields no row, and resets it.
    [[nodiscard]] Result<> run();
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
    [[nodiscard]] double real(int column) const { return sqlite3_column_double(statement_.get(), column); }
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    /// Valid until the next step.
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::string_view blob(int column) const;  ///< valid until the next step
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// An open database. One thread at a time.
class Database {
public:
    /// `flags` as sqlite3_open_v2 takes them.
    [[nodiscard]] static Result<Database> open(const std::string& path, int flags);

    [[nodiscard]] Result<> execute(const std::string& sql);
    [[nodiscard]] Result<Statement> prepare(std::string_view sql) const;
    /// The first value of the first row.
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql) const;
    [[nodiscard]] bool inTransaction() const { return sqlite3_get_autocommit(database_.get()) == 0; }

    [[nodiscard]] sqlite3* handle() const { return database_.get(); }
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    struct Close {
        void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    };
    std::unique_ptr<sqlite3, Close> database_;
    std::string path_;
};

/// Calls take(statement) for each row of a query; a take that yields a Result<> ends it by an error.
template <class Take>
[[nodiscard]] Result<> forEachRow(const Database& database, std::string_view sql, Take&& take)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return pass(statement);
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        if constexpr (std::is_void_v<decltype(take(*statement))>) {
            take(*statement);
        } else {
            if (Result<> taken = take(*statement); !taken)
                return taken;
        }
    }
    if (!row)
        return pass(row);
    return {};
}

/// Takes the write lock at begin() and rolls back at the end of the scope unless committed.
class Transaction {
public:
    explicit Transaction(Database& database)
        : database_(&database)
    {
    }
    ~Transaction() { rollBack(); }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction(Transaction&& other) noexcept
        : database_(other.database_)
        , open_(std::exchange(other.open_, false))
    {
    }

    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();
    void rollBack();

private:
    Database* database_;
    bool open_ = false;
};

/// The error of a result code, with the file as its place.
[[nodiscard]] Error errorOf(sqlite3* database, int code);

}  // namespace perennial

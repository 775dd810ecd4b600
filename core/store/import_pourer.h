// Pouring batches of lines and orders into their tables, beside the thread that makes them.
#pragma once

#include "core/store/import_batch.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace perennial {

/// Writes one batch at a time. With a thread of its own (`parallel`), pour() returns at once, and until
/// settle() nobody else may use the database.
class ImportPourer {
public:
    struct Mode {
        /// Both tables end right before the rows to come, so that SQLite's own numbering gives them the
        /// numbers that they carry, and appends without looking for their place.
        bool append = false;
        bool parallel = false;
        bool chunksOnly = false;  ///< rows go nowhere but into chunks
    };

    /// `table` is what the virtual tables show.
    ImportPourer(Database& database, ImportBatch& table, Mode mode);
    ~ImportPourer();

    [[nodiscard]] Result<> prepare();
    /// Takes the rows out of `batch`, which is empty afterwards. Yields the error of an earlier batch, too.
    [[nodiscard]] Result<> pour(ImportBatch& batch);
    /// Waits until everything poured so far is written.
    [[nodiscard]] Result<> settle();

private:
    [[nodiscard]] Result<> write();
    [[nodiscard]] Result<> writeLines();
    [[nodiscard]] Result<> writeChunks();
    void work(const std::stop_token& stop);

    Database& database_;
    ImportBatch& table_;
    const Mode mode_;
    Statement insertLines_;
    Statement insertPlainLines_;
    Statement insertUniformLines_;
    Statement insertOrders_;
    Statement insertLineChunk_;
    Statement insertOrdersChunk_;

    std::mutex mutex_;
    std::condition_variable_any changed_;
    bool busy_ = false;  ///< a batch lies in the table and is being written
    Result<> outcome_;
    std::jthread thread_;
};

}  // namespace perennial

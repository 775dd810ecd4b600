#include "core/store/import_pourer.h"

#include <string>
#include <utility>

namespace perennial {

namespace {

// What every row has.
const std::string plainColumns = "row_number, order_id, day, amount, content_hash";
const std::string codeColumns = "sheet_id, kind_id, status_id, currency_id";

/// `given`: columns whose values are bound, the same for every row.
std::string insertInto(const std::string& table, const std::string& columns, const std::string& given = {},
                       const std::string& places = {})
{
    return "INSERT INTO " + table + " (" + columns + given + ") SELECT " + columns + places + " FROM " + table
           + "_batch";
}

}  // namespace

ImportPourer::ImportPourer(Database& database, ImportBatch& table, Mode mode)
    : database_(database)
    , table_(table)
    , mode_(mode)
{
}

ImportPourer::~ImportPourer()
{
    if (thread_.joinable()) {
        thread_.request_stop();
        thread_.join();
    }
    table_.clear();
}

Result<> ImportPourer::prepare()
{
    const std::string id = mode_.append ? "" : "id, ";
    Result<Statement> lines = database_.prepare("INSERT INTO line SELECT * FROM line_batch");
    Result<Statement> plain = database_.prepare(insertInto("line", id + plainColumns + ", " + codeColumns));
    Result<Statement> uniform =
        database_.prepare(insertInto("line", id + plainColumns, ", " + codeColumns, ", ?, ?, ?, ?"));
    Result<Statement> orders = database_.prepare(insertInto("orders", id + "customer_id, order_ref"));
    Result<Statement> lineChunk = database_.prepare("INSERT INTO line_chunk VALUES (?, ?, ?)");
    Result<Statement> ordersChunk = database_.prepare("INSERT INTO orders_chunk VALUES (?, ?, ?)");
    for (Result<Statement>* made : {&lines, &plain, &uniform, &orders, &lineChunk, &ordersChunk})
        if (!*made)
            return pass(*made);
    insertLines_ = std::move(*lines);
    insertPlainLines_ = std::move(*plain);
    insertUniformLines_ = std::move(*uniform);
    insertOrders_ = std::move(*orders);
    insertLineChunk_ = std::move(*lineChunk);
    insertOrdersChunk_ = std::move(*ordersChunk);
    if (mode_.parallel)
        thread_ = std::jthread([this](const std::stop_token& stop) { work(stop); });
    return {};
}

Result<> ImportPourer::write()
{
    Result<> done;
    if (!mode_.chunksOnly)
        done = insertOrders_.run();
    if (done && !mode_.chunksOnly)
        done = writeLines();
    return done ? writeChunks() : done;
}

Result<> ImportPourer::writeLines()
{
    const LineBatch& lines = table_.lines;
    if (!lines.isPlain || lines.rows.empty())
        return insertLines_.run();
    if (!lines.isUniform)
        return insertPlainLines_.run();
    const LineRecord& line = lines.rows.front();
    insertUniformLines_.bind(0, line.sheet).bind(1, std::int64_t{line.kind});
    return insertUniformLines_.bind(2, std::int64_t{line.status}).bind(3, std::int64_t{line.currency}).run();
}

Result<> ImportPourer::writeChunks()
{
    for (const ChunkRecord& chunk : table_.chunks) {
        Statement& insert = chunk.isOfOrders ? insertOrdersChunk_ : insertLineChunk_;
        if (Result<> done = insert.bind(0, chunk.first).bind(1, chunk.last).bindBlob(2, chunk.bytes).run(); !done)
            return done;
    }
    return {};
}

Result<> ImportPourer::pour(ImportBatch& batch)
{
    if (Result<> settled = settle(); !settled)
        return settled;
    std::swap(table_, batch);
    batch.clear();
    if (!mode_.parallel)
        return outcome_ = write();
    {
        const std::lock_guard lock(mutex_);
        busy_ = true;
    }
    changed_.notify_all();
    return {};
}

Result<> ImportPourer::settle()
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !busy_; });
    return outcome_;
}

void ImportPourer::work(const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, stop, [this] { return busy_; })) {
        lock.unlock();
        Result<> done = outcome_ ? write() : outcome_;
        lock.lock();
        outcome_ = std::move(done);
        busy_ = false;
        changed_.notify_all();
    }
}

}  // namespace perennial

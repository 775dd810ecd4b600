#include "core/store/import_pourer.h"

#include <string>
#include <utility>

namespace perennial {

namespace {

// What every row has.
constexpr const char* plainColumns =
    "sheet_id, row_number, order_id, day, amount, kind_id, status_id, currency_id, content_hash";

std::string insertInto(const std::string& table, const std::string& columns)
{
    return "INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM " + table + "_batch";
}

}  // namespace

ImportPourer::ImportPourer(Database& database, ImportBatch& table, bool append, bool parallel)
    : database_(database)
    , table_(table)
    , append_(append)
    , parallel_(parallel)
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
    const std::string id = append_ ? "" : "id, ";
    Result<Statement> lines = database_.prepare("INSERT INTO line SELECT * FROM line_batch");
    Result<Statement> plain = database_.prepare(insertInto("line", id + plainColumns));
    Result<Statement> orders = database_.prepare(insertInto("orders", id + "customer_id, order_ref"));
    for (Result<Statement>* made : {&lines, &plain, &orders})
        if (!*made)
            return pass(*made);
    insertLines_ = std::move(*lines);
    insertPlainLines_ = std::move(*plain);
    insertOrders_ = std::move(*orders);
    if (parallel_)
        thread_ = std::jthread([this](const std::stop_token& stop) { work(stop); });
    return {};
}

Result<> ImportPourer::write()
{
    Result<> done = insertOrders_.run();
    if (done)
        done = (table_.lines.isPlain ? insertPlainLines_ : insertLines_).run();
    return done;
}

Result<> ImportPourer::pour(ImportBatch& batch)
{
    if (Result<> settled = settle(); !settled)
        return settled;
    std::swap(table_, batch);
    batch.clear();
    if (!parallel_)
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

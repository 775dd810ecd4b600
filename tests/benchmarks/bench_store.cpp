// Speed of the workspace (product 1.8): typed rows in, a ledger out, and the same work done by the
// sqlite3 shell side by side. Run with --benchmark_filter=... ; PERENNIAL_BENCH_ROWS changes the size.
#include "core/store/workspace.h"
#include "core/summary/customer_summary.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

using namespace perennial;

namespace {

namespace fs = std::filesystem;

std::int64_t rowCount()
{
    const char* wanted = std::getenv("PERENNIAL_BENCH_ROWS");
    return wanted ? std::atoll(wanted) : 1'000'000;
}

/// A file of the benchmark's own folder, which goes with the program.
std::string file(const std::string& name)
{
    static const struct Folder {
        fs::path path = fs::temp_directory_path() / ("perennial-bench-" + std::to_string(std::random_device()()));
        Folder() { fs::create_directories(path); }
        ~Folder() { fs::remove_all(path); }
    } folder;
    return (folder.path / name).string();
}

/// Calls visit(order id, customer, day, amount) for the rows of a made shop: each row an order, ten per customer.
template <class Visit>
void eachRow(std::int64_t count, Visit&& visit)
{
    std::mt19937_64 random(1);
    char order[24];
    char customer[24];
    for (std::int64_t i = 0; i < count; ++i) {
        const std::uint64_t chance = random();
        const int orderLength = std::snprintf(order, sizeof order, "%lld", static_cast<long long>(1'000'000 + i));
        const int customerLength =
            std::snprintf(customer, sizeof customer, "C%07llu",
                          static_cast<unsigned long long>((chance >> 20) % static_cast<std::uint64_t>(count / 10 + 1)));
        visit(std::string_view(order, static_cast<std::size_t>(orderLength)),
              std::string_view(customer, static_cast<std::size_t>(customerLength)),
              Day{18'600 + static_cast<int>(i * 1095 / count)},
              Money::fromParts(static_cast<std::int64_t>(chance % 20'000) * 100));
    }
}

bool fill(Workspace& workspace, std::int64_t count)
{
    ImportSource source;
    source.path = "bench.csv";
    auto writer = workspace.beginImport(source);
    bool good = writer.has_value();
    std::int64_t number = 1;
    eachRow(count, [&](std::string_view order, std::string_view customer, Day day, Money amount) {
        TypedRow row;
        row.rowNumber = ++number;
        row.orderId = order;
        row.customerKey = customer;
        row.day = day;
        row.amount = amount;
        row.currency = "EUR";
        row.contentHash = static_cast<std::uint64_t>(number) * 0x9E3779B97F4A7C15ULL;
        good = good && (*writer)->add(row, {}).has_value();
    });
    return good && (*writer)->commit().has_value();
}

/// A filled workspace, made once.
const std::string& filled()
{
    static const std::string path = [] {
        std::string made = file("filled.perennial");
        auto workspace = Workspace::create(made);
        if (!workspace || !fill(*workspace, rowCount()))
            std::abort();
        return made;
    }();
    return path;
}

const std::string& csv()
{
    static const std::string path = [] {
        std::string made = file("rows.csv");
        std::ofstream out(made);
        out << "order_id,customer_id,date,amount\n";
        eachRow(rowCount(), [&](std::string_view order, std::string_view customer, Day day, Money amount) {
            out << order << ',' << customer << ',' << toIso(day) << ',' << toDecimalString(amount) << '\n';
        });
        return made;
    }();
    return path;
}

void count(benchmark::State& state)
{
    state.SetItemsProcessed(state.iterations() * rowCount());
}

void importTypedRows(benchmark::State& state)
{
    const std::string path = file("fresh.perennial");
    for (auto _ : state) {
        fs::remove(path);
        auto workspace = Workspace::create(path);
        if (!workspace || !fill(*workspace, rowCount()))
            state.SkipWithError("import failed");
    }
    state.counters["bytes_per_row"] = static_cast<double>(fs::file_size(path)) / static_cast<double>(rowCount());
    count(state);
}
BENCHMARK(importTypedRows)->Unit(benchmark::kMillisecond)->UseRealTime();

void importForOneRun(benchmark::State& state)
{
    for (auto _ : state) {
        auto workspace = Workspace::forOneRun();
        NoProgress progress;
        if (!workspace || !fill(*workspace, rowCount()) || !workspace->ledger(progress))
            state.SkipWithError("import failed");
    }
    count(state);
}
BENCHMARK(importForOneRun)->Unit(benchmark::kMillisecond)->UseRealTime();

void importAgainOnlyDuplicates(benchmark::State& state)
{
    const std::string path = file("again.perennial");
    for (auto _ : state) {
        state.PauseTiming();
        fs::copy_file(filled(), path, fs::copy_options::overwrite_existing);
        auto workspace = Workspace::open(path, Access::ReadWrite);
        state.ResumeTiming();
        if (!workspace || !fill(*workspace, rowCount()))
            state.SkipWithError("import failed");
    }
    count(state);
}
BENCHMARK(importAgainOnlyDuplicates)->Unit(benchmark::kMillisecond)->UseRealTime();

void shell(benchmark::State& state, const std::string& sql)
{
    const std::string database = file("shell.db");
    const std::string script = file("shell.sql");
    csv();
    std::ofstream(script) << sql;
    for (auto _ : state) {
        fs::remove(database);
        if (std::system(("sqlite3 " + database + " < " + script).c_str()) != 0)
            state.SkipWithError("the sqlite3 shell is missing or failed");
    }
    count(state);
}

std::string bareImport()
{
    return "CREATE TABLE raw (order_id, customer_id, date, amount);\n.mode csv\n.import --skip 1 " + csv() + " raw\n";
}

void shellBareImport(benchmark::State& state)
{
    shell(state, bareImport());
}
BENCHMARK(shellBareImport)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The same tables, keys and indexes as a workspace has, made from the bare import by SQL.
void shellTypedAndIndexed(benchmark::State& state)
{
    shell(state, bareImport() + R"(
BEGIN;
CREATE TABLE customer (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer, order_ref TEXT);
CREATE TABLE line (id INTEGER PRIMARY KEY, row_number INTEGER NOT NULL, order_id INTEGER NOT NULL REFERENCES orders,
                   day INTEGER NOT NULL, amount INTEGER NOT NULL);
INSERT INTO customer (key) SELECT DISTINCT customer_id FROM raw;
INSERT INTO orders (customer_id, order_ref)
    SELECT DISTINCT customer.id, order_id FROM raw JOIN customer ON customer.key = raw.customer_id;
CREATE INDEX orders_by_ref ON orders (order_ref);
CREATE INDEX orders_by_customer ON orders (customer_id);
INSERT INTO line (row_number, order_id, day, amount)
    SELECT raw.rowid + 1, orders.id, unixepoch(date) / 86400, CAST(round(amount * 10000) AS INTEGER)
    FROM raw JOIN customer ON customer.key = raw.customer_id
    JOIN orders ON orders.order_ref = raw.order_id AND orders.customer_id = customer.id;
CREATE INDEX line_by_order ON line (order_id);
DROP TABLE raw;
COMMIT;
)");
}
BENCHMARK(shellTypedAndIndexed)->Unit(benchmark::kMillisecond)->UseRealTime();

void loadLedger(benchmark::State& state)
{
    auto workspace = Workspace::open(filled(), Access::ReadOnly);
    for (auto _ : state) {
        NoProgress progress;
        auto ledger = workspace->ledger(progress);
        benchmark::DoNotOptimize(ledger);
    }
    count(state);
}
BENCHMARK(loadLedger)->Unit(benchmark::kMillisecond)->UseRealTime();

void ordersAndSummary(benchmark::State& state)
{
    auto workspace = Workspace::open(filled(), Access::ReadOnly);
    NoProgress progress;
    const auto ledger = workspace->ledger(progress);
    for (auto _ : state) {
        const auto book = buildOrders(*ledger, {}, Day{30'000});
        const auto summary = summarise(*book, *ledger, book->asOf, progress);
        benchmark::DoNotOptimize(summary);
    }
    count(state);
}
BENCHMARK(ordersAndSummary)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

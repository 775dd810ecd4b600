// The rows of the table of speed targets (product 1.8) that need no window: each beside its target and its reference,
// as median and interquartile range over repetitions. What is compared is measured in turn, so that whatever else the
// machine does meets both.
//
//   speed_table [--repetitions 5] [--rows 1000000] [--only import,customers,predict,open,change]
#include "core/analysis/customer_table.h"
#include "core/analysis/overview_text.h"
#include "core/analysis/whatif_base.h"
#include "core/clv/prediction.h"
#include "core/ingest/import_session.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>
#include <string>
#include <sys/resource.h>
#include <vector>

using namespace perennial;

namespace {

namespace fs = std::filesystem;

[[noreturn]] void stop(const std::string& why)
{
    std::fprintf(stderr, "speed_table: %s\n", why.c_str());
    std::exit(1);
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        stop(name(result.error().kind));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct Wanted {
    int repetitions = 5;
    std::int64_t rows = 1'000'000;
    std::string only;

    [[nodiscard]] bool has(const char* part) const { return only.empty() || only.find(part) != std::string::npos; }
};

Wanted wantedBy(int count, char** words)
{
    Wanted wanted;
    for (int i = 1; i < count; i += 2) {
        const std::string option = words[i];
        if (i + 1 == count)
            stop(option + " needs a value");
        if (option == "--repetitions")
            wanted.repetitions = std::max(1, std::atoi(words[i + 1]));
        else if (option == "--rows")
            wanted.rows = std::max(1000LL, std::atoll(words[i + 1]));
        else if (option == "--only")
            wanted.only = words[i + 1];
        else
            stop("unknown option " + option);
    }
    return wanted;
}

/// A folder that goes with the program.
class Folder {
public:
    Folder()
        : path_(fs::temp_directory_path() / ("perennial-speed-" + std::to_string(std::random_device()())))
    {
        fs::create_directories(path_);
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }

private:
    fs::path path_;
};

double cpuSeconds()
{
    const auto of = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    double sum = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        ::getrusage(who, &usage);
        sum += of(usage.ru_utime) + of(usage.ru_stime);
    }
    return sum;
}

struct Times {
    std::vector<double> wall;
    std::vector<double> cpu;
};

void take(Times& times, const std::function<void()>& work)
{
    const double cpu = cpuSeconds();
    const auto begin = std::chrono::steady_clock::now();
    work();
    times.wall.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    times.cpu.push_back(cpuSeconds() - cpu);
}

/// By linear interpolation between the sorted values.
double quantile(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    const double at = p * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, values.size() - 1);
    return values[low] + (at - static_cast<double>(low)) * (values[high] - values[low]);
}

std::vector<double> ratios(const Times& times, const Times& reference)
{
    std::vector<double> all;
    for (std::size_t i = 0; i < times.wall.size(); ++i)
        all.push_back(times.wall[i] / reference.wall[i]);
    return all;
}

void printHead()
{
    std::printf("%-58s %9s %9s %9s %9s\n", "work", "median s", "IQR s", "CPU s", "target s");
}

/// `target` in seconds; 0: none.
void print(const std::string& work, const Times& times, double target = 0)
{
    std::printf("%-58s %9.3f %9.3f %9.3f ", work.c_str(), quantile(times.wall, 0.5),
                quantile(times.wall, 0.75) - quantile(times.wall, 0.25), quantile(times.cpu, 0.5));
    target > 0 ? std::printf("%9.2f\n", target) : std::printf("%9s\n", "-");
    std::fflush(stdout);
}

void printRatio(const std::string& work, const std::vector<double>& all, double target)
{
    std::printf("  %-56s %9.2f %9.2f %9s %9.2f (times)\n", work.c_str(), quantile(all, 0.5),
                quantile(all, 0.75) - quantile(all, 0.25), "", target);
    std::fflush(stdout);
}

/// Orders of a shop of five years, ten a customer on the mean, in no order.
void writeOrders(const std::string& path, std::int64_t rows)
{
    std::mt19937_64 random(20240229);
    std::uniform_real_distribution<> uniform(0, 1);
    const std::int64_t customers = rows / 10;
    std::ofstream out(path);
    out << "order_id,customer_id,date,amount\n";
    for (std::int64_t i = 0; i < rows; ++i) {
        const double weight = uniform(random);  // few buy much
        const auto customer = static_cast<std::int64_t>(weight * weight * static_cast<double>(customers));
        const double from = std::fmod(static_cast<double>(customer) * 0.6180339887, 1);
        const int day = static_cast<int>(1825 * (from + (1 - from) * uniform(random) * uniform(random)));
        const auto cents = static_cast<std::int64_t>(500 + 20'000 * uniform(random) * uniform(random));
        out << i + 1 << ',' << customer + 1 << ',' << toIso(Day::from(2019, 1, 1) + day) << ','
            << toDecimalString(Money::fromParts(cents * 100)) << '\n';
    }
}

Snapshot snapshotOf(Workspace& workspace)
{
    NoProgress progress;
    const Definitions definitions = need(workspace.definitions());
    auto ledger = std::make_shared<const Ledger>(need(workspace.ledger(definitions, progress)));
    return {"bench", std::move(ledger), need(workspace.imports()), Day::from(2024, 1, 1),
            std::make_shared<const FitTexts>(need(workspace.fitResults()))};
}

void importInto(Workspace& workspace, const std::string& path)
{
    NoProgress progress;
    const Inspection inspection = need(inspect(path, {}, &workspace, progress));
    need(runImport(inspection, workspace, false, progress));
}

/// As `perennial customers FILE.csv -o OUT.csv --model MODEL`.
void customersOf(const std::string& path, const std::string& output, const std::string& model)
{
    NoProgress progress;
    auto workspace = need(Workspace::forOneRun());
    importInto(workspace, path);
    Definitions definitions;
    definitions.model = model;
    const auto analysis = need(run(snapshotOf(workspace), definitions, nullptr, progress, Extent::Customers));
    const Table table = need(customerTable(*analysis, progress));
    need(writeTable(table, output, progress));
}

void measureCustomers(const Wanted& wanted, const Folder& folder)
{
    const std::string path = folder.file("orders.csv");
    for (const char* model : {"bg-nbd", "auto"}) {
        Times times;
        for (int i = 0; i < wanted.repetitions; ++i)
            take(times, [&] { customersOf(path, folder.file("customers.csv"), model); });
        print(std::string("customers FILE.csv -o OUT.csv --model ") + model, times,
              static_cast<double>(wanted.rows) / 1e6);
    }
}

void shell(const Folder& folder, const std::string& sql)
{
    const std::string database = folder.file("shell.db");
    const std::string script = folder.file("shell.sql");
    fs::remove(database);
    std::ofstream(script) << sql;
    if (std::system(("sqlite3 " + database + " < " + script).c_str()) != 0)
        stop("the sqlite3 shell is missing or failed");
}

void measureImport(const Wanted& wanted, const Folder& folder)
{
    const std::string path = folder.file("orders.csv");
    const std::string bare =
        "CREATE TABLE raw (order_id, customer_id, date, amount);\n.mode csv\n.import --skip 1 " + path + " raw\n";
    // The tables, keys and indexes of a workspace.
    const std::string typed = bare + R"(
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
    JOIN orders INDEXED BY orders_by_ref ON orders.order_ref = raw.order_id AND orders.customer_id = customer.id;
CREATE INDEX line_by_order ON line (order_id);
DROP TABLE raw;
COMMIT;
)";
    Times ours;
    Times bareTimes;
    Times typedTimes;
    for (int i = 0; i < wanted.repetitions; ++i) {
        take(ours, [&] {
            fs::remove(folder.file("import.perennial"));
            auto workspace = need(Workspace::create(folder.file("import.perennial")));
            importInto(workspace, path);
        });
        take(bareTimes, [&] { shell(folder, bare); });
        take(typedTimes, [&] { shell(folder, typed); });
    }
    print("import of a CSV into a closed workspace", ours);
    print("  reference: sqlite3 .import, untyped", bareTimes);
    print("  reference: sqlite3, the same work in SQL", typedTimes);
    printRatio("import / .import", ratios(ours, bareTimes), 1.2);
    printRatio("import / the same work in SQL", ratios(ours, typedTimes), 0.5);
}

/// What the window reads before it draws the overview that it kept.
void measureKeptOverview(const Wanted& wanted, const std::string& path, const Analysis& analysis)
{
    NoProgress progress;
    const std::string fingerprint = overviewFingerprint(analysis.asked);
    {
        auto workspace = need(Workspace::open(path, Access::ReadWrite));
        Overview overview = overviewOf(analysis);
        overview.charts = need(drawOverview(analysis, progress));
        const auto state = need(workspace.state());
        need(workspace.keepOverview(fingerprint, state.value(), keptText(overview, Day{1}, Day{0}).value()));
    }
    Times times;
    for (int i = 0; i < wanted.repetitions; ++i)
        take(times, [&] {
            const auto workspace = need(Workspace::open(path, Access::ReadWrite));
            need(workspace.commands());
            need(workspace.imports());
            const auto text = need(workspace.keptOverview(overviewFingerprint(need(workspace.definitions()))));
            if (!text || !keptOverview(*text, Day{1}))
                stop("the overview was not kept");
        });
    print("opening: the overview that was kept, as far as drawing it", times, static_cast<double>(wanted.rows) / 1e7);
}

void measureOpening(const Wanted& wanted, const Folder& folder)
{
    const std::string path = folder.file("opened.perennial");
    {
        auto workspace = need(Workspace::create(path));
        importInto(workspace, folder.file("orders.csv"));
    }
    NoProgress progress;
    Times loading;
    Times first;
    Times again;
    std::shared_ptr<const Analysis> analysis;
    for (int i = 0; i < wanted.repetitions; ++i) {
        auto workspace = need(Workspace::open(path, Access::ReadWrite));
        Snapshot snapshot;
        take(loading, [&] { snapshot = snapshotOf(workspace); });
        snapshot.known.reset();
        take(first, [&] { analysis = need(run(snapshot, {}, nullptr, progress)); });
        need(workspace.keepFitResults(analysis->fitted->results));
        snapshot.known = std::make_shared<const FitTexts>(need(workspace.fitResults()));
        take(again, [&] { analysis = need(run(snapshot, {}, nullptr, progress)); });
        if (!analysis->newResults().empty())
            stop("results were worked out again");
    }
    print("opening: reading the rows", loading);
    print("opening: figures, first time (models fitted)", first);
    print("opening: figures, results of fits kept", again);
    Times whole = loading;
    for (std::size_t i = 0; i < whole.wall.size(); ++i) {
        whole.wall[i] += again.wall[i];
        whole.cpu[i] += again.cpu[i];
    }
    print("opening to the figures of the Overview, nothing of it kept", whole, static_cast<double>(wanted.rows) / 1e7);
    measureKeptOverview(wanted, path, *analysis);
    printRatio("kept / first time", ratios(again, first), 1);
}

/// What a click in the bar of the window sets off, and a move of a lever.
void measureChanges(const Wanted& wanted, const Folder& folder)
{
    auto workspace = need(Workspace::forOneRun());
    importInto(workspace, folder.file("orders.csv"));
    NoProgress progress;
    const Snapshot snapshot = snapshotOf(workspace);
    const auto before = need(run(snapshot, {}, nullptr, progress));
    const auto change = [&](const std::string& work, const Definitions& definitions) {
        Times times;
        for (int i = 0; i < wanted.repetitions; ++i)
            take(times, [&] { need(run(snapshot, definitions, before.get(), progress)); });
        print(work, times, 0.25);
    };
    Definitions window;
    window.window = Window::Months6;
    change("change of the window", window);
    Definitions filter;
    filter.segmentFilter = "rule:orders >= 10";
    change("change of the segment filter", filter);

    const WhatIfBase base = need(whatIfBase(*before, {}));
    const WhatIfEngine engine(base, before->definitions);
    Scenario scenario;
    scenario.levers.price = 0.05;
    scenario.levers.retentionPoints = 0.03;
    need(engine.fast(scenario));
    Times dragged;
    Times exact;
    for (int i = 0; i < std::max(100, wanted.repetitions); ++i)
        take(dragged, [&] {
            scenario.levers.price = 0.0005 * i;
            need(engine.fast(scenario));
        });
    for (int i = 0; i < wanted.repetitions; ++i)
        take(exact, [&] { need(engine.exact(scenario, progress)); });
    print("what-if: one position of a lever (of 100)", dragged, 0.016);
    print("what-if: exact", exact, static_cast<double>(before->summary().size()) / 1e6);
}

void measurePrediction(const Wanted& wanted, const Folder& folder)
{
    auto workspace = need(Workspace::forOneRun());
    importInto(workspace, folder.file("orders.csv"));
    NoProgress progress;
    Definitions definitions;
    definitions.model = "bg-nbd";
    const auto analysis = need(run(snapshotOf(workspace), definitions, nullptr, progress, Extent::Customers));
    const CustomerSummary& summary = analysis->summary();
    for (const auto& [model, target] : {std::pair{"bg-nbd", 2.0}, std::pair{"pareto-nbd", 10.0}}) {
        Times times;
        for (int i = 0; i < wanted.repetitions; ++i)
            take(times, [&] {
                const auto fitted = need(repeatBuyingModel(model)->fit(summary, {}, progress));
                const auto spend = need(fitSpend(summary, {}, progress));
                need(predict(summary, *fitted, &spend, {}, progress));
            });
        print("fit and prediction from the summary, " + std::string(model), times,
              target * static_cast<double>(summary.size()) / 1e6);
    }
}

}  // namespace

int main(int count, char** words)
{
    const Wanted wanted = wantedBy(count, words);
    const Folder folder;
    writeOrders(folder.file("orders.csv"), wanted.rows);
    std::printf("%lld rows, %lld customers at most, %d repetitions; targets of product 1.8 in proportion to the size\n",
                static_cast<long long>(wanted.rows), static_cast<long long>(wanted.rows / 10), wanted.repetitions);
    printHead();
    if (wanted.has("customers"))
        measureCustomers(wanted, folder);
    if (wanted.has("predict"))
        measurePrediction(wanted, folder);
    if (wanted.has("import"))
        measureImport(wanted, folder);
    if (wanted.has("open"))
        measureOpening(wanted, folder);
    if (wanted.has("change"))
        measureChanges(wanted, folder);
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("largest memory of this process: %ld MB\n", usage.ru_maxrss / 1024);
    return 0;
}

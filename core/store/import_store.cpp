#include "core/store/import_store.h"

#include "core/store/import_source.h"
#include "core/store/json_cells.h"
#include "core/store/line_columns.h"

#include <algorithm>
#include <array>

namespace perennial {

namespace {

constexpr std::size_t batchRows = 8192;
constexpr std::size_t chunkBatchRows = 1024;  // where the rows themselves are not written: these stay in the cache
constexpr std::int64_t longBefore = 4096;     // orders: their place in an index has left the cache
constexpr int instructionsBetweenQuestions = 50'000;  // of SQLite's machine: some milliseconds

/// Asks a Progress from inside a running statement whether to stop.
class Questioner {
public:
    Questioner(Database& database, Progress& progress)
        : database_(database)
    {
        sqlite3_progress_handler(
            database.handle(), instructionsBetweenQuestions,
            [](void* asked) { return static_cast<Progress*>(asked)->advance(0, 0) ? 0 : 1; }, &progress);
    }
    ~Questioner() { sqlite3_progress_handler(database_.handle(), 0, nullptr, nullptr); }
    Questioner(const Questioner&) = delete;
    Questioner& operator=(const Questioner&) = delete;

private:
    Database& database_;
};

constexpr std::uint32_t noRef = 0xFFFFFFFF;

std::string_view currencyOf(const TypedRow& row)
{
    return row.currency.empty() ? "XXX" : row.currency;
}

bool isPlain(const LineRecord& line)
{
    constexpr std::array<std::int64_t, roleCount> none{};
    return line.second < 0 && line.lineRef.begin == BatchText::none && line.excludedBy.begin == BatchText::none
           && line.tax == 0 && line.shipping == 0 && line.cost == 0 && line.quantity == 0 && line.attributes == none
           && line.extra.begin == BatchText::none;
}

bool isLike(const LineRecord& line, const LineRecord& other)
{
    return line.sheet == other.sheet && line.kind == other.kind && line.status == other.status
           && line.currency == other.currency;
}

}  // namespace

ImportStore::ImportStore(ImportTarget target, BulkMode mode, Transaction transaction, const Watermarks& marks,
                         std::int64_t import)
    : target_(std::move(target))
    , database_(target_.database)
    , mode_(std::move(mode))
    , transaction_(std::move(transaction))
    , marks_(marks)
    , fresh_(marks.isFresh())
    , growsLineIndex_(fresh_ && !target_.chunksOnly)
    , import_(import)
    , lastLine_(marks.lines)
    , customers_(database_, marks)
    , orders_(database_, filling_.orders, marks)
    , attributes_(database_, marks)
    , known_(database_)
{
    target_.importing = true;
}

ImportStore::~ImportStore()
{
    release();
}

/// Gives the workspace back: rolls back what is not committed. A finished import has done it.
void ImportStore::release()
{
    if (!mode_)
        return;
    pourer_.reset();
    insertDuplicate_.reset();
    transaction_.rollBack();
    mode_.reset();
    target_.importing = false;
}

Result<std::unique_ptr<ImportWriter>> ImportStore::begin(ImportTarget target, const ImportSource& source)
{
    Database& database = target.database;
    BulkMode mode(database);
    Transaction transaction(database);
    if (Result<> begun = transaction.begin(); !begun)
        return pass(begun);
    const Result<Watermarks> marks = readWatermarks(database);
    if (!marks)
        return pass(std::move(marks));
    if (target.chunksOnly && !marks->isFresh())
        return fail(ErrorKind::WorkspaceReadOnly);
    const Result<std::int64_t> import = writeImport(database, source, *marks);
    if (!import)
        return pass(std::move(import));
    auto writer =
        std::make_unique<ImportStore>(std::move(target), std::move(mode), std::move(transaction), *marks, *import);
    if (Result<> done = writer->prepare(source); !done)
        return pass(done);
    return writer;
}

Result<> ImportStore::prepare(const ImportSource& source)
{
    if (fresh_)
        if (Result<> done = dropBulkIndexes(database_); !done)
            return done;
    if (Result<> done = database_.execute(fresh_ ? "PRAGMA cache_size = -24000" : "PRAGMA cache_size = -64000"); !done)
        return done;
    pourer_.emplace(database_, target_.batch,
                    ImportPourer::Mode{.append = fresh_, .parallel = fresh_, .chunksOnly = target_.chunksOnly});
    if (Result<> done = pourer_->prepare(); !done)
        return done;
    Result<Statement> duplicate = database_.prepare("INSERT INTO line_duplicate VALUES (?, ?, ?, ?)");
    if (!duplicate)
        return pass(duplicate);
    insertDuplicate_ = std::move(*duplicate);
    if (Result<> done = attributes_.begin(import_, source.attributes); !done)
        return done;
    chunks_.begin(marks_.lines, marks_.orders, attributes_.columnIds(), source.dates.headOffset);
    return prepareSheetsAndCurrencies(source);
}

Result<> ImportStore::prepareSheetsAndCurrencies(const ImportSource& source)
{
    const Result<std::int64_t> sheets = database_.integer("SELECT coalesce(max(id), 0) FROM import_sheet");
    Result<Statement> currencies = database_.prepare("SELECT id, code FROM currency");
    if (!sheets || !currencies)
        return !sheets ? pass(std::move(sheets)) : pass(currencies);
    sheets_.begin(*sheets);
    for (const std::string& sheet : source.sheets)
        (void)sheets_.of(sheet);
    currencies_.begin(marks_.currencies);
    Result<bool> row = currencies->step();
    for (; row && *row; row = currencies->step())
        currencies_.know(currencies->text(1), currencies->integer(0));
    if (!row)
        return pass(row);
    return {};
}

Result<RowOutcome> ImportStore::add(const TypedRow& row, std::string_view excludedBy)
{
    if (failure_)
        return std::unexpected(*failure_);
    Result<RowOutcome> outcome = store(row, excludedBy);
    if (!outcome)
        failure_ = outcome.error();
    return outcome;
}

void ImportStore::expect(const TypedRow& row, bool next) const
{
    customers_.expect(row.customerKey, next);
    if (!next && !row.orderId.empty())
        orders_.expect(row.orderId);
}

Result<Meeting> ImportStore::meet(const TypedRow& row, std::uint32_t ref)
{
    if (fresh_)
        return Meeting{};
    return ref == noRef ? known_.meetWithoutOrder(row) : known_.meet(ref, row.orderId, row);
}

Result<RowOutcome> ImportStore::store(const TypedRow& row, std::string_view excludedBy)
{
    const std::uint32_t ref = row.orderId.empty() ? noRef : orders_.ref(row.orderId).index;
    const Result<Meeting> meeting = meet(row, ref);
    if (!meeting)
        return pass(std::move(meeting));
    RowOutcome outcome = meeting->outcome;
    std::string_view reason = outcome == RowOutcome::Updated ? changedReason : std::string_view();
    if (outcome == RowOutcome::Kept && !excludedBy.empty()) {
        outcome = RowOutcome::Excluded;
        reason = excludedBy;
    }
    ++rowsRead_;
    ambiguousDays_ += row.ambiguousDay;
    counter_.count(outcome, reason, currencyOf(row), row.amount);
    Result<> done;
    if (outcome == RowOutcome::Duplicate)
        done = writeDuplicate(row, meeting->line);
    else
        done = writeLine(row, ref, excludedBy);
    if (done && outcome == RowOutcome::Updated && meeting->line != 0)
        replaced_.push_back(meeting->line);
    if (done && (outcome == RowOutcome::Updated || outcome == RowOutcome::Excluded))
        done = addIssue({outcome,
                         std::string(row.sheet),
                         row.rowNumber,
                         std::string(reason),
                         {},
                         {},
                         row.amount,
                         toJsonArray(row.original)});
    if (!done)
        return pass(done);
    return outcome;
}

Result<> ImportStore::writeLine(const TypedRow& row, std::uint32_t ref, std::string_view excludedBy)
{
    const Result<std::int64_t> customer = customers_.of(row.customerKey, row.customerName);
    if (!customer)
        return pass(std::move(customer));
    const Result<std::int64_t> order = ref == noRef ? orders_.add(*customer) : orders_.of(ref, *customer);
    if (!order)
        return pass(std::move(order));
    if (!row.refundedOrderId.empty() && row.refundedOrderId != row.orderId)
        orders_.setRefunded(*order, *customer, row.refundedOrderId);
    LineBatch& batch = filling_.lines;
    LineRecord& line = batch.rows.emplace_back();
    line.id = ++lastLine_;
    line.sheet = sheets_.of(row.sheet);
    line.rowNumber = row.rowNumber;
    line.order = *order;
    line.amount = row.amount.parts();
    line.contentHash = static_cast<std::int64_t>(row.contentHash);
    line.day = row.day.number;
    line.second = row.secondOfDay;
    line.offset = row.secondOfDay < 0 ? noOffset : row.offset;
    line.kind = static_cast<std::uint8_t>(row.kind);
    line.status = static_cast<std::uint8_t>(row.status);
    line.currency = static_cast<std::int32_t>(currencies_.of(currencyOf(row)));
    line.tax = row.tax.parts();
    line.shipping = row.shipping.parts();
    line.cost = row.cost.parts();
    line.quantity = row.quantity;
    line.lineRef = batch.keep(row.lineId);
    line.excludedBy = batch.keep(excludedBy);
    if (Result<> coded = attributes_.code(row.attributes, batch, line); !coded)
        return coded;
    batch.isPlain = batch.isPlain && isPlain(line);
    batch.isUniform = batch.isUniform && isLike(line, batch.rows.front());
    newestOrder_ = std::max(newestOrder_, line.order);
    batch.strays += line.order + longBefore < newestOrder_;
    chunks_.add(line, attributes_.codes(), filling_.chunks);
    return batch.rows.size() < (target_.chunksOnly ? chunkBatchRows : batchRows) ? Result<>() : flush();
}

Result<> ImportStore::flush()
{
    if (Result<> done = watchLineIndex(); !done)
        return done;
    chunks_.add(filling_.orders.rows, filling_.chunks);
    return pourer_->pour(filling_);
}

/// Where the lines of an order lie scattered, their index costs less when it is built at the end.
Result<> ImportStore::watchLineIndex()
{
    if (!growsLineIndex_ || filling_.lines.strays * 8 <= filling_.lines.rows.size())
        return {};
    growsLineIndex_ = false;
    Result<> settled = pourer_->settle();
    return settled ? dropLineIndex(database_) : settled;
}

Result<> ImportStore::writeDuplicate(const TypedRow& row, std::int64_t line)
{
    return insertDuplicate_->bind(0, import_).bind(1, line).bind(2, sheets_.of(row.sheet)).bind(3, row.rowNumber).run();
}

Result<> ImportStore::addIssue(Issue issue)
{
    issues_.push_back(std::move(issue));
    return issues_.size() < batchRows ? Result<>() : writeIssues();
}

Result<> ImportStore::writeIssues()
{
    if (Result<> settled = pourer_->settle(); !settled)
        return settled;
    Result<Statement> insert =
        database_.prepare("INSERT INTO row_issue (import_id, outcome, sheet, row_number, reason, "
                          "column, found, amount, original) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return pass(insert);
    for (const Issue& issue : issues_) {
        insert->bind(0, import_).bind(1, nameOf(issue.outcome)).bind(2, issue.sheet).bind(3, issue.rowNumber);
        insert->bind(4, issue.reason).bind(5, issue.column).bind(6, issue.found).bind(7, issue.amount.parts());
        if (Result<> done = insert->bind(8, issue.original).run(); !done)
            return done;
    }
    issues_.clear();
    return {};
}

Result<> ImportStore::reject(std::string_view sheet, std::int64_t rowNumber, std::string_view reason,
                             std::string_view column, std::string_view found,
                             std::span<const std::string_view> original)
{
    if (failure_)
        return std::unexpected(*failure_);
    ++rowsRead_;
    counter_.count(RowOutcome::Rejected, reason, {}, Money());
    Result<> done = addIssue({RowOutcome::Rejected, std::string(sheet), rowNumber, std::string(reason),
                              std::string(column), std::string(found), Money(), toJsonArray(original)});
    if (!done)
        failure_ = done.error();
    return done;
}

Result<> ImportStore::replace(std::int64_t line)
{
    const std::string id = std::to_string(line);
    const std::string by = std::to_string(import_);
    const std::string columns(lineColumns);
    return database_.execute("INSERT INTO line_history (" + columns + ", replaced_by) SELECT " + columns + ", " + by
                             + " FROM line WHERE id = " + id + "; DELETE FROM line WHERE id = " + id);
}

Result<> ImportStore::writeNames()
{
    const bool withParents = target_.chunksOnly;
    for (Result<> done : {customers_.write(), attributes_.write(),
                          withParents ? orders_.writeRefundsAndParents() : orders_.writeRefunded()})
        if (!done)
            return done;
    Result<Statement> sheet = database_.prepare("INSERT INTO import_sheet VALUES (?, ?, ?)");
    Result<Statement> currency = database_.prepare("INSERT INTO currency VALUES (?, ?)");
    if (!sheet || !currency)
        return pass(!sheet ? sheet : currency);
    Result<> done = sheets_.write([&](std::int64_t number, std::string_view name) {
        return sheet->bind(0, number).bind(1, import_).bind(2, name).run();
    });
    if (!done)
        return done;
    return currencies_.write(
        [&](std::int64_t number, std::string_view code) { return currency->bind(0, number).bind(1, code).run(); });
}

Result<> ImportStore::finish()
{
    Result<> done = flush();
    chunks_.finish(filling_.chunks);
    if (done)
        done = pourer_->pour(filling_);
    if (done)
        done = pourer_->settle();
    if (done)
        done = writeIssues();
    if (done)
        done = writeNames();
    if (!done)
        return done;
    for (const std::vector<std::int64_t>& lines : {replaced_, known_.leftBehind()})
        for (const std::int64_t line : lines)
            if (done = replace(line); !done)
                return done;
    orders_.forget();
    if (fresh_ && !target_.chunksOnly)
        done = createBulkIndexes(database_, growsLineIndex_ ? BulkIndexes::ButLines : BulkIndexes::All);
    if (done)
        done = counter_.write(database_, import_);
    if (!done)
        return done;
    const std::string import = std::to_string(import_);
    return database_.execute("UPDATE import SET rows_read = " + std::to_string(rowsRead_) + " WHERE id = " + import
                             + "; UPDATE import_dates SET ambiguous_rows = " + std::to_string(ambiguousDays_)
                             + " WHERE import_id = " + import);
}

Result<ImportRecord> ImportStore::commit(Progress& progress)
{
    if (failure_) {
        release();
        return std::unexpected(*failure_);
    }
    Result<> done;
    {
        const Questioner questioner(database_, progress);
        done = finish();
    }
    Result<ImportRecord> record = done ? readImport(database_, import_) : Result<ImportRecord>(pass(done));
    if (record)
        if (Result<> committed = transaction_.commit(); !committed)
            record = pass(committed);
    failure_ = record ? Error{ErrorKind::Internal, {"the import is finished"}, {}, {}} : record.error();
    release();
    return record;
}

}  // namespace perennial

#include "core/store/summed_rows.h"

#include "core/store/import_source.h"
#include "core/store/reconciliation_table.h"
#include "core/store/whole_sheet.h"

namespace perennial {

namespace {

constexpr std::size_t customersBetweenQuestions = 4096;

/// An end of observation in the definitions says when the sheet was made, and stands over the day of its import.
constexpr std::string_view summedSql =
    "SELECT c.id, import.path, import_sheet.name, c.row_number, c.customer, c.repeats, c.recency, c.age, c.spend, "
    "coalesce((SELECT CAST(strftime('%s', value) AS INTEGER) / 86400 FROM definition WHERE name = 'as_of'), b.as_of), "
    "b.unit, b.recency_is_silence, b.has_spend, currency.code FROM summed_customer AS c "
    "JOIN import_sheet ON import_sheet.id = c.sheet_id JOIN import ON import.id = import_sheet.import_id "
    "JOIN summed_base AS b ON b.import_id = import.id JOIN currency ON currency.id = b.currency_id ";
constexpr std::string_view ofTheNewest = "import.id = (SELECT max(import_id) FROM summed_base)";

SummedCustomer customerOf(const Statement& row)
{
    SummedCustomer customer;
    customer.id = row.integer(0);
    customer.sheet = row.text(2);
    customer.rowNumber = row.integer(3);
    customer.customer = row.text(4);
    customer.repeats = row.real(5);
    customer.recency = row.real(6);
    customer.age = row.real(7);
    customer.spend = Money::fromParts(row.integer(8));
    return customer;
}

/// What the row says of the whole sheet.
void takeBase(const Statement& row, SummedBase& base)
{
    base.asOf = Day{static_cast<std::int32_t>(row.integer(9))};
    base.unit = static_cast<TimeUnit>(row.integer(10));
    base.recencyIsSilence = row.integer(11) != 0;
    base.hasSpend = row.integer(12) != 0;
    base.currency = row.text(13);
}

/// The row of the sheet, on the day of the last purchase, with the spend of one.
SourceRow sourceOf(const Statement& row)
{
    SummedBase base;
    takeBase(row, base);
    const SummedCustomer customer = customerOf(row);
    SourceRow source;
    source.id = customer.id;
    source.file = row.text(1);
    source.sheet = customer.sheet;
    source.rowNumber = customer.rowNumber;
    source.customerKey = customer.customer;
    const auto days = daysOf(customer, base);
    source.day = days ? base.asOf - static_cast<int>(days->age - days->last) : base.asOf;
    source.writtenDay = source.day;
    source.amount = customer.spend;
    source.currency = base.currency;
    return source;
}

/// What the imports after `import` brought, by the sheets that stand.
Result<> settleSummedAfter(Database& database, std::int64_t import)
{
    const std::string later = " AND import_id > " + std::to_string(import);
    return database.execute(
        "DELETE FROM reconciliation WHERE outcome IN ('kept', 'updated', 'duplicate') AND import_id "
        "IN (SELECT id FROM import WHERE kind = 'customers')"
        + later + "; INSERT INTO reconciliation SELECT import_id, outcome, iif(outcome = 'updated', '"
        + std::string(changedReason)
        + "', ''), code, count(*), coalesce(sum(spend), 0) FROM v_summed_versions JOIN currency "
          "ON currency.id = currency_id WHERE true"
        + later + " GROUP BY import_id, outcome, code");
}

Result<> insertCustomers(Database& database, WholeSheetNames& names, const SummedBase& base, Progress& progress)
{
    Result<Statement> insert = database.prepare("INSERT INTO summed_customer (sheet_id, row_number, customer, repeats, "
                                                "recency, age, spend) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return pass(insert);
    for (std::size_t i = 0; i < base.rows.size(); ++i) {
        if (i % customersBetweenQuestions == 0 && !progress.advance(i, base.rows.size()))
            return fail(ErrorKind::Cancelled);
        const SummedCustomer& row = base.rows[i];
        const auto sheet = names.sheet(row.sheet);
        if (!sheet)
            return pass(sheet);
        insert->bind(0, *sheet).bind(1, row.rowNumber).bind(2, row.customer);
        insert->bind(3, std::optional(row.repeats)).bind(4, std::optional(row.recency));
        insert->bind(5, std::optional(row.age)).bind(6, row.spend.parts());
        if (Result<> done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<> insertBase(Database& database, WholeSheetNames& names, std::int64_t import, const SummedBase& base)
{
    const auto currency = names.currency(base.currency);
    if (!currency)
        return pass(currency);
    Result<Statement> insert = database.prepare("INSERT INTO summed_base VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return pass(insert);
    insert->bind(0, import).bind(1, std::int64_t{base.asOf.number}).bind(2, static_cast<std::int64_t>(base.unit));
    insert->bind(3, std::int64_t{base.recencyIsSilence}).bind(4, std::int64_t{base.hasSpend});
    return insert->bind(5, *currency).run();
}

/// It belonged to the sheet that was the base until now.
Result<> forgetAsOf(Database& database)
{
    return database.execute("DELETE FROM definition WHERE name = 'as_of'");
}

}  // namespace

Result<std::int64_t> writeSummed(Database& database, const ImportSource& source, const SummedBase& base,
                                 std::span<const RowIssue> rejected, Progress& progress)
{
    const Result<Watermarks> marks = readWatermarks(database);
    if (!marks)
        return pass(std::move(marks));
    const Result<std::int64_t> import = writeImport(database, source, *marks);
    if (!import)
        return import;
    WholeSheetNames names(database, *import);
    Result<> done = forgetAsOf(database);
    if (done)
        done = insertBase(database, names, *import, base);
    if (done)
        done = insertCustomers(database, names, base, progress);
    if (done)
        done = writeRejected(database, *import, rejected);
    if (done)
        done = settleSummedAfter(database, *import - 1);
    if (done)
        done = database.execute("UPDATE import SET rows_read = " + std::to_string(base.rows.size() + rejected.size())
                                + " WHERE id = " + std::to_string(*import));
    if (!done)
        return pass(done);
    return *import;
}

Result<> removeSummed(Database& database, std::int64_t import)
{
    const std::string id = std::to_string(import);
    const Result<std::int64_t> known = database.integer("SELECT count(*) FROM summed_base WHERE import_id = " + id);
    if (!known)
        return pass(std::move(known));
    if (*known == 0)
        return {};
    Result<> done = forgetAsOf(database);
    if (done)
        done = database.execute(
            "DELETE FROM summed_customer WHERE sheet_id IN (SELECT id FROM import_sheet WHERE import_id = " + id
            + "); DELETE FROM summed_base WHERE import_id = " + id);
    return done ? settleSummedAfter(database, import) : done;
}

Result<std::optional<SummedBase>> readSummed(const Database& database)
{
    SummedBase base;
    if (Result<> done =
            forEachRow(database, std::string(summedSql) + "WHERE " + std::string(ofTheNewest) + " ORDER BY c.id",
                       [&](const Statement& row) {
                           takeBase(row, base);
                           base.rows.push_back(customerOf(row));
                       });
        !done)
        return pass(done);
    return base.rows.empty() ? std::nullopt : std::optional(std::move(base));
}

Result<Ledger> ledgerOfSummed(SummedBase base, const Definitions& definitions)
{
    const bool same = definitions.currency == unknownCurrency || base.currency == unknownCurrency
                      || base.currency == definitions.currency;
    const Decimal* rate = rateOf(definitions, definitions.currency, base.currency, base.asOf);
    const std::string given = base.currency;
    RowsWithoutRate waiting{.rows = base.rows.size(), .first = base.asOf, .last = base.asOf};
    if (!same)
        for (SummedCustomer& row : base.rows) {
            if (!rate) {
                waiting.amount += row.spend;
                continue;
            }
            const auto converted = multiply({row.spend.parts(), Money::scaleDigits}, *rate);
            if (!converted)
                return fail(ErrorKind::MoneyOverflow, {toDecimalString(row.spend)});
            row.spend = *converted;
        }
    base.hasSpend = base.hasSpend && (same || rate);
    if (definitions.currency != unknownCurrency)
        base.currency = definitions.currency;
    base.asOf = definitions.asOf.value_or(base.asOf);
    Ledger ledger = ledgerOf(base);
    if (!same && !rate) {
        if (rateOf(definitions, definitions.ratesCurrency, given, base.asOf))
            waiting.ratesInto = definitions.ratesCurrency;
        ledger.withoutRate[given] = waiting;
    }
    return ledger;
}

Result<std::optional<Day>> summedUntil(const Database& database)
{
    std::optional<Day> until;
    if (Result<> done =
            forEachRow(database, "SELECT as_of FROM summed_base ORDER BY import_id DESC LIMIT 1",
                       [&](const Statement& row) { until = Day{static_cast<std::int32_t>(row.integer(0))}; });
        !done)
        return pass(done);
    return until;
}

Result<std::vector<SourceRow>> summedRowsByIds(const Database& database, std::span<const std::int64_t> ids)
{
    Result<Statement> find = database.prepare(std::string(summedSql) + "WHERE c.id = ?");
    if (!find)
        return pass(find);
    std::vector<SourceRow> rows;
    for (const std::int64_t id : ids) {
        find->bind(0, customerOfRow(id));
        Result<bool> row = find->step();
        for (; row && *row; row = find->step()) {
            rows.push_back(sourceOf(*find));
            rows.back().id = id;
        }
        if (!row)
            return pass(row);
    }
    return rows;
}

Result<std::vector<SourceRow>> summedRowsOf(const Database& database, const std::string& customer)
{
    Result<Statement> find =
        database.prepare(std::string(summedSql) + "WHERE c.customer = ? AND " + std::string(ofTheNewest));
    if (!find)
        return pass(find);
    std::vector<SourceRow> rows;
    Result<bool> row = find->bind(0, customer).step();
    for (; row && *row; row = find->step())
        rows.push_back(sourceOf(*find));
    if (!row)
        return pass(row);
    return rows;
}

}  // namespace perennial

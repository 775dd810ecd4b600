#include "core/store/contract_rows.h"

#include "core/store/contract_extras.h"
#include "core/store/import_source.h"
#include "core/store/reconciliation_table.h"
#include "core/store/whole_sheet.h"

#include <map>
#include <tuple>

namespace perennial {

namespace {

constexpr std::size_t rowsBetweenQuestions = 4096;

/// What the imports after `import` brought, by the versions that stand: taking an earlier one back changes it.
Result<> settleAfter(Database& database, std::int64_t import)
{
    const std::string later = " AND import_id > " + std::to_string(import);
    return database.execute(
        "DELETE FROM reconciliation WHERE outcome IN ('kept', 'updated', 'duplicate') AND import_id "
        "IN (SELECT id FROM import WHERE kind = 'contracts')"
        + later + "; INSERT INTO reconciliation SELECT import_id, outcome, iif(outcome = 'updated', '"
        + std::string(changedReason)
        + "', ''), code, count(*), coalesce(sum(price), 0) FROM v_contract_versions JOIN currency "
          "ON currency.id = currency_id WHERE true"
        + later + " GROUP BY import_id, outcome, code");
}

class ContractWriter {
public:
    ContractWriter(Database& database, std::int64_t import)
        : database_(database)
        , names_(database, import)
        , extras_(database)
    {
    }

    Result<> begin(const ImportSource& source) { return extras_.begin(source.attributes); }

    Result<> write(std::span<const ContractRow> rows, Progress& progress)
    {
        Result<Statement> insert = database_.prepare(
            "INSERT INTO contract (sheet_id, row_number, customer, occurrence, start_day, end_day, tenure_months, "
            "is_ended, period_months, price, paid, currency_id, extra, contract_ref, ref_occurrence) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        if (!insert)
            return pass(insert);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % rowsBetweenQuestions == 0 && !progress.advance(i, rows.size()))
                return fail(ErrorKind::Cancelled);
            if (Result<> done = add(*insert, rows[i]); !done)
                return done;
        }
        return {};
    }

private:
    Result<> add(Statement& insert, const ContractRow& row)
    {
        const auto sheet = names_.sheet(row.sheet);
        const auto currency = names_.currency(row.currency);
        if (!sheet || !currency)
            return pass(!sheet ? sheet : currency);
        const auto extra = extras_.code(row.extra);
        if (!extra)
            return pass(extra);
        const auto day = [](const std::optional<Day>& d) {
            return d ? std::optional<std::int64_t>(d->number) : std::nullopt;
        };
        const auto parts = [](const std::optional<Money>& m) {
            return m ? std::optional<std::int64_t>(m->parts()) : std::nullopt;
        };
        insert.bind(0, *sheet).bind(1, row.rowNumber).bind(2, row.customer);
        insert.bind(3, ++occurrences_[{row.customer, row.start ? row.start->number : INT32_MIN}]);
        insert.bind(4, day(row.start)).bind(5, day(row.end)).bind(6, row.start ? std::nullopt : row.tenureMonths);
        insert.bind(7, std::int64_t{row.ended}).bind(8, std::int64_t{row.periodMonths});
        insert.bind(9, parts(row.price)).bind(10, parts(row.paid)).bind(11, *currency).bind(12, *extra);
        insert.bind(13, row.contract).bind(14, row.contract.empty() ? std::int64_t{0} : ++refs_[row.contract]);
        return insert.run();
    }

    Database& database_;
    WholeSheetNames names_;
    ContractExtras extras_;
    std::map<std::pair<std::string, std::int32_t>, std::int64_t> occurrences_;
    std::map<std::string, std::int64_t> refs_;  ///< occurrences of each id
};

ContractRow contractOf(const Statement& row)
{
    const auto day = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(Day{static_cast<std::int32_t>(row.integer(column))});
    };
    const auto money = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(Money::fromParts(row.integer(column)));
    };
    ContractRow contract;
    contract.sheet = row.text(0);
    contract.rowNumber = row.integer(1);
    contract.customer = row.text(2);
    contract.start = day(3);
    contract.end = day(4);
    if (!row.isNull(5))
        contract.tenureMonths = row.real(5);
    contract.ended = row.integer(6) != 0;
    contract.periodMonths = static_cast<int>(row.integer(7));
    contract.price = money(8);
    contract.paid = money(9);
    contract.currency = row.text(10);
    contract.contract = row.text(11);
    return contract;
}

}  // namespace

Result<std::int64_t> writeContracts(Database& database, const ImportSource& source, std::span<const ContractRow> rows,
                                    std::span<const RowIssue> rejected, Progress& progress)
{
    const Result<Watermarks> marks = readWatermarks(database);
    if (!marks)
        return pass(std::move(marks));
    const Result<std::int64_t> import = writeImport(database, source, *marks);
    if (!import)
        return import;
    ContractWriter writer(database, *import);
    Result<> done = writer.begin(source);
    if (done)
        done = writer.write(rows, progress);
    if (done)
        done = writeRejected(database, *import, rejected);
    if (done)
        done = settleAfter(database, *import - 1);
    if (done)
        done = database.execute("UPDATE import SET rows_read = " + std::to_string(rows.size() + rejected.size())
                                + " WHERE id = " + std::to_string(*import));
    if (!done)
        return pass(done);
    return *import;
}

Result<> removeContracts(Database& database, std::int64_t import)
{
    Result<> done =
        database.execute("DELETE FROM contract WHERE sheet_id IN (SELECT id FROM import_sheet WHERE import_id = "
                         + std::to_string(import) + ")");
    if (done)
        done = removeUnusedExtras(database);
    return done ? settleAfter(database, import) : done;
}

Result<std::vector<ContractSource>> contractRowsOf(const Database& database, const std::string& customer,
                                                   std::size_t limit)
{
    Result<Statement> find = database.prepare(
        "SELECT import_sheet.name, c.row_number, c.customer, c.start_day, c.end_day, c.tenure_months, c.is_ended, "
        "c.period_months, c.price, c.paid, currency.code, import.path, import.imported_at, "
        "c.id IN (SELECT contract_id FROM v_contracts WHERE customer = c.customer) FROM contract AS c "
        "JOIN import_sheet ON import_sheet.id = c.sheet_id JOIN import ON import.id = import_sheet.import_id "
        "JOIN currency ON currency.id = c.currency_id WHERE c.customer = ? "
        "ORDER BY import.id DESC, c.start_day DESC, c.id DESC LIMIT ?");
    if (!find)
        return pass(find);
    std::vector<ContractSource> rows;
    find->bind(0, customer).bind(1, static_cast<std::int64_t>(limit));
    Result<bool> row = find->step();
    for (; row && *row; row = find->step())
        rows.push_back({find->text(11), find->text(12), contractOf(*find), find->integer(13) != 0});
    if (!row)
        return pass(row);
    return rows;
}

Result<StoredContracts> readContracts(const Database& database)
{
    StoredContracts stored;
    Result<> done =
        forEachRow(database,
                   "SELECT v.sheet, c.row_number, c.customer, c.start_day, c.end_day, c.tenure_months, c.is_ended, "
                   "c.period_months, "
                   "c.price, c.paid, v.currency, c.contract_ref FROM v_contracts AS v JOIN contract AS c ON c.id = "
                   "v.contract_id ORDER BY c.id",
                   [&](const Statement& row) { stored.rows.push_back(contractOf(row)); });
    if (done)
        done = readExtras(database, stored);
    if (done)
        done = forEachRow(database,
                          "SELECT coalesce(sum(rows_read), 0), coalesce(sum((SELECT coalesce(sum(rows), 0) FROM "
                          "reconciliation WHERE import_id = import.id AND outcome = 'rejected')), 0), "
                          "coalesce(max(substr(imported_at, 1, 10)), '') FROM import WHERE kind = 'contracts'",
                          [&](const Statement& row) {
                              stored.rowsRead = static_cast<std::uint64_t>(row.integer(0));
                              stored.rowsRejected = static_cast<std::uint64_t>(row.integer(1));
                              stored.lastImport = parseIsoDay(row.view(2)).value_or(Day());
                          });
    if (!done)
        return pass(done);
    return stored;
}

}  // namespace perennial

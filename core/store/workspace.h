// The workspace: one SQLite file NAME.perennial. This room is the only one that speaks SQL.
//
// application_id 0x50524E4C ('PRNL'), user_version = schema version, numbered migrations in
// resources/sql, mode 0600. Opened read-only it never writes. Anyone can query it with the sqlite3
// shell: tables and the views v_customers, v_orders, v_rows, v_row_attributes, v_imports, v_reconciliation,
// v_contracts, v_summed_customers and v_rates are documented in the migrations, resources/sql.
//
// The journal is SQLite's rollback journal, not WAL: a closed workspace is one file, it opens from a
// folder that cannot be written to, and an import into a fresh workspace writes each page once. While
// one window imports, another that writes, or reads at the wrong moment, gets WorkspaceBusy after two
// seconds.
//
// One thread at a time: calls from several threads wait for each other, and while an ImportWriter
// lives every other call is WorkspaceBusy.
#pragma once

#include "core/base/definitions.h"
#include "core/base/progress.h"
#include "core/store/command_log.h"
#include "core/store/import_writer.h"
#include "core/store/row_comparison.h"
#include "core/summary/contract_table.h"
#include "core/summary/ledger.h"
#include "core/summary/merge_customers.h"
#include "core/summary/summed_customers.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace perennial {

enum class Access : std::uint8_t { ReadOnly, ReadWrite };

/// One source row behind a figure, for explain and the customer's page.
struct SourceRow {
    std::int64_t id = 0;
    std::string file;
    std::string sheet;
    std::int64_t rowNumber = 0;
    std::string orderId;
    std::string customerKey;
    Day day;               ///< in the zone of the workspace's definitions, as figures count it
    Money amount;          ///< as the sheet says it
    std::string currency;  ///< of the amount, ISO code or "XXX"
    LineKind kind = LineKind::Sale;
    OrderStatus status = OrderStatus::Valid;
    std::int32_t second = -1;  ///< of that day; -1 = the sheet gives no time
    Day writtenDay;            ///< as the sheet says it: another one where the zone has moved the row
};

/// A row of a sheet of contracts: a version of a contract.
struct ContractSource {
    std::string file;
    std::string importedAt;  ///< ISO 8601
    ContractRow row;
    bool counts = true;  ///< the newest version of its contract; else a later import says otherwise
};

/// A row that was rejected, excluded, updated or skipped, with its original cells.
struct RowIssue {
    RowOutcome outcome = RowOutcome::Rejected;
    std::string sheet;
    std::int64_t rowNumber = 0;
    std::string reason;  ///< stable key: "date-missing", "date-invalid", "amount-invalid", ...
    std::string column;
    std::string found;
    Money amount;
    std::vector<std::string> original;  ///< cells as the sheet has them
};

/// A row of an import and what became of it.
struct AccountedRow {
    std::int64_t place = 0;  ///< in the list, ascending: where the next part goes on
    RowOutcome outcome = RowOutcome::Kept;
    std::string sheet;
    std::int64_t rowNumber = 0;
    std::string order;  ///< id of the order or contract; empty = none
    std::string customer;
    std::optional<Day> day;             ///< as the sheet says it, whatever the zone, like the amount
    std::optional<Money> amount;        ///< as the sheet says it
    std::string currency;               ///< of the amount, ISO code or "XXX"
    std::string reason;                 ///< stable key; empty where the outcome says it all
    std::string column;                 ///< at fault, for rejected rows
    std::string found;                  ///< in it
    std::vector<std::string> original;  ///< cells as the sheet has them, of rejected, excluded and updated rows
};

inline constexpr int mostResults = 200;

/// The contracts of a workspace: the newest version of each, as their sheets say them.
struct StoredContracts {
    std::vector<ContractRow> rows;
    std::vector<std::string> columns;  ///< names of ContractRow::extra
    std::set<std::string> idColumns;   ///< those of them that hold ids
    std::uint64_t rowsRead = 0;        ///< by all imports of contracts
    std::uint64_t rowsRejected = 0;
    Day lastImport;  ///< no date after it was known: contractTable's `today`
};

class Workspace {
public:
    /// Creates a new file (fails if it exists: WriteFailed) with the newest schema.
    [[nodiscard]] static Result<Workspace> create(const std::string& path);
    /// Opens an existing one. An older schema is migrated inside one transaction, also for reading: what
    /// reads needs today's tables. Where the file cannot be written that is WorkspaceReadOnly.
    /// Errors: FileMissing, NotAWorkspace, WorkspaceNewer, WorkspaceDamaged, WorkspaceReadOnly, WorkspaceBusy.
    [[nodiscard]] static Result<Workspace> open(const std::string& path, Access access);
    /// A workspace in a private temporary file that vanishes with the object.
    [[nodiscard]] static Result<Workspace> temporary();
    /// A temporary one for a single import whose ledger is all that is wanted, as by a command line on a
    /// file: several times faster. It takes one import (a second is WorkspaceReadOnly), has no rows to
    /// show one by one, and cannot be copied.
    [[nodiscard]] static Result<Workspace> forOneRun();

    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    [[nodiscard]] const std::string& path() const;  ///< empty for a temporary one
    [[nodiscard]] bool isTemporary() const;

    /// Writes a compact copy under another name; fails if that exists (WriteFailed, DiskFull).
    [[nodiscard]] Result<> copyTo(const std::string& path) const;

    [[nodiscard]] Result<Definitions> definitions() const;
    Result<> saveDefinitions(const Definitions& definitions);

    /// Everything that counts, as columns: the input of an analysis. Money is in the currency of
    /// `definitions` (XXX there: the one that most rows name); rows of another currency are converted at
    /// its rate (rateOf, on the day of their order), and without a rate left out and counted in Ledger::withoutRate.
    /// Days are those of `definitions.timeZone` where a row has a time and its offset is known (Ledger::zone);
    /// OptionInvalid for a zone that there is not.
    /// The ids of orders are not loaded (Ledger::orderId stays empty): rowsByIds shows them.
    [[nodiscard]] Result<Ledger> ledger(const Definitions& definitions, Progress& progress) const;
    /// The same under the workspace's own definitions.
    [[nodiscard]] Result<Ledger> ledger(Progress& progress) const;

    /// The currency of the orders' figures under these definitions; XXX = unknown.
    [[nodiscard]] Result<std::string> currencyOfOrders(const Definitions& definitions) const;

    /// Begins an import: one SQL transaction, rolled back unless commit() is called.
    [[nodiscard]] Result<std::unique_ptr<ImportWriter>> beginImport(const ImportSource& source);
    /// Says of rows what add() would, without writing.
    [[nodiscard]] Result<std::unique_ptr<RowComparison>> compareRows() const;
    [[nodiscard]] Result<std::vector<ImportRecord>> imports() const;
    /// Takes an import back as a whole; rows that it updated get their old version again, rows that a
    /// later import had too pass to that one. Undoing the last import restores the state before it
    /// exactly. UnknownName if there is no such import.
    Result<> undoImport(std::int64_t importId);
    /// Rejected, excluded and updated rows in the order of the file. Duplicates are counted in the
    /// reconciliation; they are the rows of another import.
    [[nodiscard]] Result<std::vector<RowIssue>> issues(std::int64_t importId) const;

    /// The rows of an import with this outcome, in a fixed order, beginning behind `place` (0 = with the first), at
    /// most `limit`; their number in all is that of the reconciliation. UnknownName if there is no such import.
    [[nodiscard]] Result<std::vector<AccountedRow>> accountedRows(std::int64_t importId, RowOutcome outcome,
                                                                  std::int64_t place, std::size_t limit) const;

    /// Imports a sheet of contracts in one transaction: every row is kept, updated (another version of a contract that
    /// is here), duplicate or rejected. `source.kind` is set to "contracts"; `source.attributes` name the extra columns
    /// of the rows. Errors: Cancelled, MoneyOverflow.
    Result<ImportRecord> importContracts(ImportSource source, std::span<const ContractRow> rows,
                                         std::span<const RowIssue> rejected, Progress& progress);
    /// What importContracts() would bring; nothing stays.
    [[nodiscard]] Result<Reconciliation> compareContracts(const ImportSource& source, std::span<const ContractRow> rows,
                                                          std::span<const RowIssue> rejected, Progress& progress);
    [[nodiscard]] Result<StoredContracts> contracts() const;
    /// The rows of a customer's contracts (ContractRow::customer), newest import first, without their extra columns.
    [[nodiscard]] Result<std::vector<ContractSource>> rowsOfContracts(const std::string& customer,
                                                                      std::size_t limit) const;

    /// Imports customers already summed up in one transaction; from then on they are the base, in place of those of an
    /// earlier sheet, and ledger() is made of them. `source.kind` is set to "customers". Where definitions() say no end
    /// of observation it is the sheet's. Errors: TableKindUnsupported {"customers-beside-orders"} in a workspace with
    /// orders (and "orders-beside-customers" by beginImport() in one with these), Cancelled, MoneyOverflow.
    Result<ImportRecord> importSummed(ImportSource source, const SummedBase& base, std::span<const RowIssue> rejected,
                                      Progress& progress);
    /// What importSummed() would bring; nothing stays.
    [[nodiscard]] Result<Reconciliation> compareSummed(const SummedBase& base, std::span<const RowIssue> rejected,
                                                       Progress& progress);

    /// Source rows of a customer (by key), newest first, at most `limit`.
    [[nodiscard]] Result<std::vector<SourceRow>> rowsOfCustomer(const std::string& customerKey,
                                                                std::size_t limit) const;
    /// The rows with these ids (Ledger::rowId), in their order; ids that do not exist are left out.
    [[nodiscard]] Result<std::vector<SourceRow>> rowsByIds(std::span<const std::int64_t> ids) const;
    /// The rows of the orders that these rows belong to, at most `limit`, each once.
    [[nodiscard]] Result<std::vector<SourceRow>> rowsOfOrders(std::span<const std::int64_t> ids,
                                                              std::size_t limit) const;

    /// Small named texts that belong to the workspace: scenarios, segments, report composition,
    /// saved mappings. `kind` groups them ("scenario", "mapping"); the value is JSON.
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> documents(const std::string& kind) const;
    Result<> saveDocument(const std::string& kind, const std::string& name, const std::string& json);
    Result<> removeDocument(const std::string& kind, const std::string& name);

    /// Customers that the user has declared to be one; the ledger and rowsOfCustomer() follow them.
    [[nodiscard]] Result<CustomerMerges> customerMerges() const;
    Result<> saveCustomerMerges(const CustomerMerges& merges);

    /// The rule by which the table of customers is filtered.
    [[nodiscard]] Result<CustomerRule> customerRule() const;
    Result<> saveCustomerRule(const CustomerRule& rule);

    /// Replaces the log of steps that can be undone; of more than mostCommands the newest are kept. The first
    /// `applied` are in force.
    Result<> saveCommands(const Commands& commands, std::size_t applied);
    /// The log, as far as it still fits the definitions, merges and the rule of the workspace.
    [[nodiscard]] Result<CommandHistory> commands() const;

    /// Results of fits, each under the fingerprint of what it was made from: what an opened workspace need not work
    /// out again. The latest mostResults are kept; whoever asks checks by the fingerprint that one is his.
    [[nodiscard]] Result<std::map<std::string, std::string>> fitResults() const;
    Result<> keepFitResults(const std::map<std::string, std::string>& results);

    /// The state that the file is in: asked before something is read, it says of what is made from it whether its rows
    /// are still those. Nothing where that cannot be told: a temporary workspace, a file in WAL mode.
    [[nodiscard]] Result<std::optional<std::int64_t>> state() const;
    /// The overview kept under this fingerprint; nothing where there is none, or where anyone has written a row, merged
    /// customers or changed the file by other means since it was made.
    [[nodiscard]] Result<std::optional<std::string>> keptOverview(const std::string& fingerprint) const;
    /// Keeps one, in place of the last. `madeFrom`: state() before its rows were read; where they are no longer those
    /// of the file nothing is kept.
    Result<> keepOverview(const std::string& fingerprint, std::int64_t madeFrom, const std::string& overview);

private:
    struct Handle;
    Result<ImportRecord> writeContractsIn(const ImportSource& source, std::span<const ContractRow> rows,
                                          std::span<const RowIssue> rejected, bool keep, Progress& progress);
    Result<ImportRecord> writeSummedIn(const ImportSource& source, const SummedBase& base,
                                       std::span<const RowIssue> rejected, bool keep, Progress& progress);
    class Session;
    explicit Workspace(std::shared_ptr<Handle> handle);
    std::shared_ptr<Handle> handle_;  ///< shared with a living ImportWriter
};

}  // namespace perennial

// Writing one import into a workspace: rows in, reconciliation out, all in one transaction.
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/progress.h"
#include "core/base/time_zone.h"
#include "core/summary/ledger.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// What became of a row: rows read = kept + updated + duplicate + excluded + rejected.
enum class RowOutcome : std::uint8_t { Kept, Updated, Duplicate, Excluded, Rejected, count };

/// Rows and money of one outcome, by currency.
struct OutcomeCount {
    std::uint64_t rows = 0;
    std::map<std::string, MoneySum> amount;
    std::map<std::string, std::uint64_t> reasons;  ///< stable key -> rows ("cancelled", "date-invalid")
};

struct Reconciliation {
    std::uint64_t rowsRead = 0;
    std::array<OutcomeCount, static_cast<std::size_t>(RowOutcome::count)> outcomes;

    [[nodiscard]] const OutcomeCount& of(RowOutcome o) const { return outcomes[static_cast<std::size_t>(o)]; }
    [[nodiscard]] OutcomeCount& of(RowOutcome o) { return outcomes[static_cast<std::size_t>(o)]; }
    /// True when the outcomes add up to the rows read.
    [[nodiscard]] bool addsUp() const
    {
        std::uint64_t sum = 0;
        for (const OutcomeCount& outcome : outcomes)
            sum += outcome.rows;
        return sum == rowsRead;
    }
};

/// One column of the sheet and what it was taken for.
struct MappedColumn {
    std::string sheet;
    int column = 0;  ///< 0-based
    std::string header;
    std::string field;    ///< name of the field ("customer", "date", ...), "" = extra column
    bool chosen = false;  ///< by the user; else guessed
    std::string evidence;
};

/// A dictionary-coded column that the rows of this import carry.
struct AttributeColumn {
    std::string name;  ///< header
    std::string role;  ///< "product", "category", "channel", "country", or ""
};

/// Who decided in which order the dates of an import name day, month and year.
enum class DatesDecidedBy : std::uint8_t {
    Nobody,       // no date needed it: ISO, named months, dates of the spreadsheet itself
    Column,       // dates of the column that can be read in one order only
    OtherColumn,  // another date column of the sheet
    Writing,      // points between the numbers, or Thai dates: written day first
    Person,       // an answer or an option
    Recipe,       // a recipe that was replayed
    count
};
[[nodiscard]] std::string name(DatesDecidedBy by);  ///< "nobody", "column", "other-column", ...

/// How the dates of an import were read; kept with it.
struct DateReading {
    std::string column;         ///< header; empty = not known (an import by an older program)
    std::string order = "ymd";  ///< "dmy", "mdy", "ymd"
    DatesDecidedBy by = DatesDecidedBy::Nobody;
    std::uint64_t ambiguous = 0;         ///< rows whose date can be read day first and month first, as different days
    std::int32_t headOffset = noOffset;  ///< minutes east of UTC that the heading says for all its times

    bool operator==(const DateReading&) const = default;
};

/// Where an import comes from; kept with it.
struct ImportSource {
    std::string path;
    std::string sha256;
    std::string format;     ///< "csv", "xlsx", "ods", ...
    std::string encoding;   ///< text files only
    std::string delimiter;  ///< text files only
    std::vector<std::string> sheets;
    std::int64_t headerRow = 1;
    std::string preset;  ///< name of the known export, or ""
    bool hasAmounts = true;
    bool hasOrderIds = true;
    std::vector<MappedColumn> mapping;
    std::vector<AttributeColumn> attributes;
    std::string kind = "orders";  ///< what the sheets hold: "orders", "contracts"
    DateReading dates;            ///< `ambiguous` is counted while rows are written
};

/// An import as the history shows it.
struct ImportRecord {
    std::int64_t id = 0;
    ImportSource source;
    std::string importedAt;  ///< ISO, UTC
    Reconciliation reconciliation;
    std::int64_t rowsAfter = 0;  ///< its rows in the ledger have greater ids, up to the next import's
};

/// A typed row. The views need to live only during ImportWriter::add.
struct TypedRow {
    std::string_view sheet;
    std::int64_t rowNumber = 0;
    std::string_view customerKey;      ///< as compared; empty = anonymous
    std::string_view customerName;     ///< as shown; may be empty
    std::string_view orderId;          ///< empty = none: the row is its own order
    std::string_view lineId;           ///< empty = none
    std::string_view refundedOrderId;  ///< parent order of a refund row; empty = none
    Day day;
    std::int32_t secondOfDay = -1;   ///< -1 = the sheet gives a date without a time
    std::int32_t offset = noOffset;  ///< minutes east of UTC that stand behind the time; not part of the hash
    bool ambiguousDay = false;       ///< could be read day first and month first
    Money amount;                    ///< net line value; refunds negative
    Money tax;
    Money shipping;
    Money cost;
    std::int64_t quantity = 0;  ///< units in 1/10,000, negative for refunds; 0 = not given
    std::string_view currency;  ///< "XXX" = unknown
    LineKind kind = LineKind::Sale;
    OrderStatus status = OrderStatus::Valid;
    std::uint64_t contentHash = 0;                 ///< over the canonical values of the mapped columns
    std::span<const std::string_view> attributes;  ///< parallel to ImportSource::attributes; empty text = blank
    std::span<const std::string_view> original;    ///< cells as read; stored only for excluded and updated rows
};

class ImportWriter {
public:
    /// Rolls back unless committed.
    virtual ~ImportWriter() = default;

    /// After an error every further call returns the same error, and nothing of the import stays. commit() ends
    /// the import either way: afterwards the workspace takes calls again.
    ///
    /// Stores one row and says what became of it. Key of a row: order id + line id; without line id
    /// order id + content hash + occurrence number in this file; without order id hash + occurrence
    /// number. Same key and hash as a row in the workspace: Duplicate. Same key, other hash: Updated,
    /// the old version kept for undo. Order id without line id: a newer export of an order replaces its
    /// lines as a whole (not when it holds refund rows only: these are added). Equal rows inside one file never drop.
    /// `excludedBy` (a reason key, else empty) stores the row as Excluded under that rule: it stays in the ledger,
    /// where rules can be switched.
    [[nodiscard]] virtual Result<RowOutcome> add(const TypedRow& row, std::string_view excludedBy) = 0;

    /// Says that a row will be added: what it is looked up in is fetched from memory meanwhile. `next` is false some
    /// tens of rows ahead, true a few rows ahead. Changes nothing and may be left out.
    virtual void expect(const TypedRow& row, bool next) const = 0;

    /// Records a row that could not be converted.
    [[nodiscard]] virtual Result<> reject(std::string_view sheet, std::int64_t rowNumber, std::string_view reason,
                                          std::string_view column, std::string_view found,
                                          std::span<const std::string_view> original) = 0;

    /// Ends the transaction. The record carries the reconciliation with its id and time. Replaces orders,
    /// builds indexes and waits for the disk, and asks `progress` (0 of 0) meanwhile whether to stop.
    [[nodiscard]] virtual Result<ImportRecord> commit(Progress& progress) = 0;
    [[nodiscard]] Result<ImportRecord> commit()
    {
        NoProgress nobody;
        return commit(nobody);
    }
};

}  // namespace perennial

// The import: inspect a file, let the user change what was understood, run it in one transaction.
//
//   inspect(path, choices)  -> Inspection   what was understood, with evidence, and a preview
//   runImport(inspection)   -> ImportRecord every row accounted for
//
// The window shows an Inspection and calls inspect() again with changed choices; the command line
// passes choices from its options. Neither interprets a cell itself.
#pragma once

#include "core/base/calendar.h"
#include "core/base/definitions.h"
#include "core/base/progress.h"
#include "core/ingest/reader.h"
#include "core/store/workspace.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

struct ImportPlan;  // core/ingest/convert/plan.h: how cells become typed rows

/// What the rows of a table are. Names in options and JSON: "orders", "contracts", "customers".
enum class TableKind : std::uint8_t {
    Orders,
    Contracts,  // subscriptions: start and end, or tenure and a churned flag
    Customers,  // already summed up: frequency, recency, age
};
[[nodiscard]] std::string name(TableKind kind);
[[nodiscard]] std::optional<TableKind> tableKindNamed(std::string_view name);

/// What a column may be. Names in options and JSON: field name below.
enum class Field : std::uint8_t {
    None,    // an extra column: kept, can be segmented by
    Ignore,  // left out by the user's choice
    Customer,
    CustomerName,
    Email,
    Order,
    Line,
    RefundedOrder,
    Date,
    Amount,
    Quantity,
    UnitPrice,
    Discount,
    Tax,
    Shipping,
    Refund,
    Currency,
    Cost,
    Status,
    Type,
    Product,
    Category,
    Channel,
    Country,
    FirstName,  // stands before the name, or before the customer where that is a last name
    Month,      // beside a Date that is a year
    MonthDay,   // day of the month beside a Date that is a year
    // of contracts
    Start,
    End,
    Tenure,
    Churned,
    Price,     // of one period
    Paid,      // in all so far
    Period,    // month, quarter, year
    Contract,  // id of the contract
    // of customers already summed up
    Repeats,    // purchases after the first
    Purchases,  // all purchases, instead of Repeats
    Recency,
    Age,
    MeanSpend,
    count
};
[[nodiscard]] std::string name(Field field);  ///< "customer", "unit-price", ...
[[nodiscard]] std::optional<Field> fieldNamed(std::string_view name);
/// What a column of such a table may be, in the order of the import page's menu.
[[nodiscard]] std::span<const Field> fieldsOf(TableKind kind);
[[nodiscard]] bool serves(Field field, TableKind kind);

enum class DateOrder : std::uint8_t { YearMonthDay, DayMonthYear, MonthDayYear };
[[nodiscard]] std::string name(DateOrder order);  ///< "ymd", "dmy", "mdy"

/// What the user (or the command line) has chosen; everything unset is guessed.
struct ImportChoices {
    std::optional<TableKind> kind;
    std::optional<TimeUnit> unit;  ///< of recency and age of customers already summed up
    TextOptions text;
    std::vector<std::string> sheets;        ///< names; empty = proposed
    std::optional<std::int64_t> headerRow;  ///< 1-based
    std::map<std::string, Field> columns;   ///< header (or letter) -> field
    std::optional<std::string> preset;
    std::optional<DateOrder> dateOrder;
    bool dateOrderByRecipe = false;              ///< `dateOrder` comes from a recipe, not from a person
    std::optional<char> decimalMark;             ///< '.' or ','
    std::map<std::string, std::string> answers;  ///< question id -> chosen answer id
    OrderRules rules;
};

/// One column as understood.
struct ColumnGuess {
    int column = 0;
    std::string header;  ///< text of the header cell, or the letter
    Option<Field> field{Field::None};
    std::vector<std::string> samples;  ///< first distinct values
};

/// A question that only a person can answer; until then the harmless side is taken (product 1.7).
struct Question {
    std::string id;                      ///< "pending-third", "date-order", "customer-key"
    std::vector<std::string> arguments;  ///< numbers and words for the sentence
    std::vector<std::string> answers;    ///< ids; the first is the harmless one
    std::string chosen;
    std::string effect;  ///< machine-readable effect of the chosen answer ("rows=468;amount=31204.10")
};

/// What will happen to one row of the preview.
struct PreviewRow {
    std::int64_t rowNumber = 0;
    std::vector<std::string> cells;
    enum class Fate : std::uint8_t {
        Outside,
        Header,
        Kept,
        KeptAsked,
        Refund,
        Excluded,
        Rejected,
        Duplicate,
        Updated
    } fate = Fate::Kept;
    std::string reason;    ///< "title-row", "total-row", "cancelled", "date-invalid", ...
    int badColumn = -1;    ///< column at fault, for rejected rows
    std::string currency;  ///< of the amount of a row of orders
    Day day;
};

/// A stage of detection with its outcome, in the order of the import page.
struct StageNote {
    enum class Stage : std::uint8_t { File, Table, Columns, Values, Rules, Result } stage = Stage::File;
    enum class Level : std::uint8_t { Good, Warning, Question } level = Level::Good;
    std::string key;  ///< sentence key, see ui/support/import_sentences
    std::vector<std::string> arguments;
};

/// Rows of one currency and day.
struct CurrencyRows {
    std::uint64_t rows = 0;
    MoneySum amount;
};

struct Inspection {
    std::string path;
    std::string format;
    std::uint64_t fileSize = 0;
    std::int64_t modified = 0;  ///< time of the last change of the file, for FileChanged
    TextOptions text;
    std::vector<SheetInfo> sheets;
    std::vector<std::string> chosenSheets;  ///< appended in this order (equal columns)
    std::int64_t headerRow = 1;
    std::string preset;
    Option<TableKind> kind{TableKind::Orders};
    Option<TimeUnit> unit{TimeUnit::Day};  ///< of recency and age of customers already summed up
    std::vector<ColumnGuess> columns;      ///< their fields are those of the kind
    Option<DateOrder> dateOrder{DateOrder::YearMonthDay};
    Option<char> decimalMark{'.'};
    std::vector<Question> questions;
    std::vector<StageNote> notes;
    std::vector<PreviewRow> preview;  ///< first rows, and one of each fate
    Reconciliation expected;          ///< of the whole file when it is small, else of the rows looked at
    bool expectedIsWhole = true;
    /// Rows of orders with money that will count, by ISO code and day: what rates are wanted for.
    std::map<std::string, std::map<Day, CurrencyRows>> currencies;
    ImportChoices choices;
    OrderRules rules;                        ///< as applied: choices.rules less those that wait for an answer
    std::shared_ptr<const ImportPlan> plan;  ///< for runImport; null when blocked before there was one
    /// Why it cannot be imported as orders (FieldMissing, ...). TableKindUnsupported with "contract", "subscriptions"
    /// or "customer-summary": it can be imported as its `kind`.
    std::optional<Error> blocked;

    [[nodiscard]] const ColumnGuess* columnOf(Field field) const;
};

/// Looks at a file: format, encoding, sheet, header row, columns, value forms, questions, preview.
/// Reads at most the first rows of big files. `workspace` (may be null) makes duplicates visible.
/// Errors as openSource(); a table that cannot be imported yet comes back with `blocked` set.
[[nodiscard]] Result<Inspection> inspect(const std::string& path, const ImportChoices& choices,
                                         const Workspace* workspace, Progress& progress);

/// Imports as inspected, in one transaction; on any error or cancel the workspace is as before.
/// Strict: an unanswered question is QuestionUnanswered.
[[nodiscard]] Result<ImportRecord> runImport(const Inspection& inspection, Workspace& workspace, bool strict,
                                             Progress& progress);

/// Writes the rejected rows of an import, in the original columns with a reason column, as CSV.
Result<> writeRejectedRows(const Workspace& workspace, std::int64_t importId, const std::string& path);

}  // namespace perennial

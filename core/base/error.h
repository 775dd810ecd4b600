// Errors as values: every function of the core that can fail returns Result<T>.
//
// An Error carries what went wrong (kind), the words needed to say it (arguments), where (place)
// and what may mend it (hints). It holds no sentence: sentences are made and translated in
// ui/support. Exceptions of a library end at the border of the room that uses the library.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <utility>
#include <vector>

namespace perennial {

/// What went wrong. The comment names the arguments, in order, that the sentence needs.
enum class ErrorKind {
    Cancelled,             // the user asked to stop; never shown as an error
    FileMissing,           // no arguments; place.file
    FileUnreadable,        // system message
    FileEmpty,             //
    FileBinary,            // what it looks like ("PNG picture", "PDF document", "" if unknown)
    FileProtected,         // a password is needed
    FileTruncated,         // the file ends too early; detail
    FileDamaged,           // detail of what is broken
    FileTooLarge,          // what is too large, limit
    FileChanged,           // changed or vanished while being read
    FormatUnsupported,     // name of the format
    EncodingInvalid,       // encoding, byte offset
    SheetMissing,          // wanted sheet, list of the sheets that exist
    SheetEmpty,            // place.sheet
    HeaderMissing,         // no row that looks like a header
    ColumnMissing,         // wanted column, list of the columns that exist
    ColumnsMissing,        // wanted columns and what each is for, in pairs; last the list of the columns that exist
    FieldMissing,          // field that no column serves ("date", "customer")
    TableKindUnsupported,  // why it is no list of orders
    DateOrderAmbiguous,    // column name, example
    ValueInvalid,          // found, expected
    MoneyOverflow,         // value
    CurrencyMixed,         // list of the currencies
    RatesMixed,            // target of these exchange rates (or a list of several), target of those that are here
    NotAWorkspace,         // place.file
    WorkspaceNewer,        // version of the file, newest version known
    WorkspaceReadOnly,     //
    WorkspaceBusy,         // another program or window writes to it
    WorkspaceDamaged,      // detail
    DiskFull,              // place.file
    WriteFailed,           // system message
    DatabaseError,         // message of the database
    NoData,                // what is missing ("purchases", "repeat buyers")
    FitImpossible,         // model, why
    OptionInvalid,         // option, value, expected
    UnknownName,           // what is named ("model", "segmentation"), name, list of known names
    QuestionUnanswered,    // id of the question (only under --strict)
    Internal,              // a broken promise of the program itself: file and line
};

/// Where in the user's data. Empty or 0 means: does not apply.
struct Place {
    std::string file{};
    std::string sheet{};
    std::int64_t row = 0;  ///< 1-based row of the sheet as a spreadsheet program shows it
    std::string column{};  ///< header of the column, or its letter when it has none

    bool operator==(const Place&) const = default;
};

/// What the user may do about it; the sentence is made in ui/support.
enum class Hint {
    CheckPath,
    ChooseAnotherFile,
    SaveAsXlsx,  // open it in the program that made it and save it as XLSX
    RemovePassword,
    ExportAgain,  // export or download the file again
    ChooseSheet,
    MapColumn,      // say which column it is
    NameDateOrder,  // choose day-month or month-day
    GiveRate,       // enter an exchange rate
    UpdateProgram,
    FreeDiskSpace,
    ChooseAnotherFolder,
    CloseOtherProgram,
    RestoreBackup,
    WidenWindow,
    AddHistory,  // more months of orders are needed
    CheckSpelling,
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::vector<std::string> arguments;
    Place place;
    std::vector<Hint> hints;

    bool operator==(const Error&) const = default;
};

template <class T = void>
using Result = std::expected<T, Error>;

/// Short form for returning an error: `return fail(ErrorKind::FileEmpty, {}, {.file = path});`
[[nodiscard]] inline std::unexpected<Error> fail(ErrorKind kind, std::vector<std::string> arguments = {},
                                                 Place place = {}, std::vector<Hint> hints = {})
{
    return std::unexpected(Error{kind, std::move(arguments), std::move(place), std::move(hints)});
}

/// Passes an error of one result type on as another: `if (!x) return pass(x);`
template <class T>
[[nodiscard]] std::unexpected<Error> pass(const std::expected<T, Error>& failed)
{
    return std::unexpected(failed.error());
}

/// Stable machine name of a kind ("file-missing"), used in JSON and by tests.
[[nodiscard]] std::string name(ErrorKind kind);

/// Every kind, for the test that asks for a sentence for each.
[[nodiscard]] const std::vector<ErrorKind>& allErrorKinds();

}  // namespace perennial

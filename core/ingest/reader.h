// Readers: one interface for every file format. A format is a folder core/ingest/<name>/ with a
// probe and a reader, and one line in the registry (formats.cpp).
//
// A reader yields the cells of a sheet as text in blocks, in constant memory. It interprets nothing
// but the file format: a date cell becomes ISO text, a number cell its shortest decimal text (at
// most 15 significant digits, so that 2.5499999999999998 is 2.55), a text cell its text in UTF-8.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

enum class CellKind : std::uint8_t {
    Empty,
    Text,
    Number,
    Date,     // text is "2009-12-01" or "2009-12-01T07:45:00"
    Boolean,  // text is "TRUE" or "FALSE"
    Error,    // formula error; text is "#N/A", "#DIV/0!", ...
};

struct Cell {
    CellKind kind = CellKind::Empty;
    std::string_view text;  ///< UTF-8, owned by the block
};

/// Some thousand consecutive rows. Reused by the caller from call to call; cells view its own memory.
class RowBlock {
public:
    [[nodiscard]] std::size_t rowCount() const { return rowNumbers_.size(); }
    [[nodiscard]] std::span<const Cell> row(std::size_t i) const
    {
        return {cells_.data() + begins_[i], cells_.data() + begins_[i + 1]};
    }
    /// 1-based row of the sheet as a spreadsheet program shows it (CSV: 1-based record; line in lineNumber).
    [[nodiscard]] std::int64_t rowNumber(std::size_t i) const { return rowNumbers_[i]; }

    // for readers
    void clear();
    void beginRow(std::int64_t rowNumber);
    void addCell(CellKind kind, std::string_view text);  ///< copies the text
    void endRow();                                       ///< a row whose cells are all empty is taken out again
    /// Bytes of text in the block: readers stop filling at some MiB, so that rows of any length stay bounded.
    [[nodiscard]] std::size_t textBytes() const { return textBytes_; }

private:
    static constexpr std::size_t chunkSize = 1 << 20;
    std::string_view store(std::string_view text);

    std::vector<Cell> cells_;
    std::vector<std::size_t> begins_{0};
    std::vector<std::int64_t> rowNumbers_;
    std::vector<std::unique_ptr<char[]>> chunks_;
    std::vector<std::unique_ptr<char[]>> large_;  // texts that no chunk can hold
    std::size_t chunk_ = 0;
    std::size_t used_ = 0;
    std::size_t textBytes_ = 0;
};

/// Reads one sheet from its first row on.
class SheetReader {
public:
    virtual ~SheetReader() = default;

    /// Fills the block with the next rows (up to about 4,096; wholly empty rows are left out but
    /// counted in the row numbers). Returns false at the end of the sheet, with an empty block.
    [[nodiscard]] virtual Result<bool> next(RowBlock& block) = 0;

    /// Bytes consumed and bytes in all, of the file as it lies on the disk: for progress.
    [[nodiscard]] virtual std::uint64_t bytesDone() const = 0;
    [[nodiscard]] virtual std::uint64_t bytesTotal() const = 0;
};

struct SheetInfo {
    std::string name;  ///< "" for CSV
    bool hidden = false;
};

/// A guess or a choice about how a file is to be read. A guess never overwrites a choice.
enum class Origin : std::uint8_t { Guessed, Chosen };

template <class T>
struct Option {
    T value{};
    Origin origin = Origin::Guessed;
    std::string evidence{};  ///< key of the reason with arguments, tab-separated; sentence made in ui/support

    void choose(T chosen) { value = std::move(chosen), origin = Origin::Chosen; }
    void guess(T guessed, std::string why)
    {
        if (origin == Origin::Guessed)
            value = std::move(guessed), evidence = std::move(why);
    }
    bool operator==(const Option&) const = default;
};

/// Named as the delimiter of text whose columns stand one below the other, held apart by spaces.
inline constexpr std::string_view alignedColumns = "aligned";
inline constexpr std::size_t longestDelimiter = 6;  ///< bytes in UTF-8

/// How text files are read; ignored by other formats.
struct TextOptions {
    Option<std::string> encoding{"UTF-8"};  ///< ICU name
    Option<std::string> delimiter{","};     ///< one character or some ("||", "§"); or alignedColumns
    Option<char> quote{'"'};                ///< '\0' = no quoting
    bool backslash = false;                 ///< \" is a quote of the text whatever follows it
    char recordEnd = '\0';  ///< ends the records of a file whose fields may hold line ends; '\0': lines are records
    std::int64_t skipLines = 0;  ///< a leading "sep=;" line

    bool operator==(const TextOptions&) const = default;
};

/// How a delimiter is written for people: itself, "tab", or the code of a control character ("0x1f").
[[nodiscard]] std::string delimiterWord(std::string_view delimiter);

/// An open file: its sheets, and what was found out about how to read it.
class SourceFile {
public:
    virtual ~SourceFile() = default;

    [[nodiscard]] virtual std::string_view formatId() const = 0;  ///< "csv", "xlsx", "ods"
    [[nodiscard]] virtual const std::vector<SheetInfo>& sheets() const = 0;
    [[nodiscard]] virtual const TextOptions& textOptions() const = 0;  ///< as detected; defaults for other formats
    /// A reader for one sheet. May be called again for a second pass.
    [[nodiscard]] virtual Result<std::unique_ptr<SheetReader>> read(std::size_t sheet) = 0;
};

enum class Match : std::uint8_t { No, Maybe, Yes };

/// One known file format.
struct Format {
    std::string_view id;
    std::vector<std::string_view> extensions;  ///< for file dialogs only: content decides
    /// Judges by the first bytes (up to 64 KiB) of the file.
    Match (*probe)(std::span<const char> head);
    /// Opens a file; `text` holds the user's choices for text files.
    Result<std::unique_ptr<SourceFile>> (*open)(const std::string& path, const TextOptions& text);
};

/// Every format that can be read, best match first.
[[nodiscard]] std::span<const Format> formats();

/// True for the endings of those formats, compressed text (.csv.gz) and archives of one included.
[[nodiscard]] bool hasSpreadsheetEnding(std::string_view fileName);

/// Opens a file with the format whose probe says Yes, else Maybe. Errors: FileMissing,
/// FileUnreadable, FileEmpty, FileBinary, FileProtected, FileTruncated, FileDamaged, FormatUnsupported.
[[nodiscard]] Result<std::unique_ptr<SourceFile>> openSource(const std::string& path, const TextOptions& text = {});

}  // namespace perennial

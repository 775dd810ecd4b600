// Cuts a JSON text into its records, in bounded memory, and a record into named cells.
#pragma once

#include "core/ingest/csv/text_stream.h"
#include "core/ingest/reader.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace perennial {

/// Where the records of a JSON text are.
struct JsonShape {
    std::size_t depth = 0;  ///< brackets around a record: 0 in JSON Lines, 1 in an array, more within an object
    std::size_t begin = 0;  ///< byte of the text behind the bracket that opens the list
};

/// Finds the list of records in the beginning of a text: the array of objects that is least deep, or objects one
/// behind the other. `whole`: the text ends with it. Nothing if there is none.
[[nodiscard]] std::optional<JsonShape> findJsonRecords(std::string_view head, bool whole);

/// Yields the texts of the records, one after another.
class JsonRecords {
public:
    JsonRecords(std::unique_ptr<TextStream> text, JsonShape shape);

    /// The text of the next record; false at the end of the list. Errors: FileTruncated when the text ends within the
    /// list, FileTooLarge for a record of more than maxRecordBytes, those of the text.
    [[nodiscard]] Result<bool> next(std::string& record);
    [[nodiscard]] const TextStream& text() const { return *text_; }

private:
    Result<bool> refill();

    std::unique_ptr<TextStream> text_;
    JsonShape shape_;
    std::string buffer_;
    std::size_t at_ = 0;
    std::size_t passed_ = 0;  // bytes of the text before the buffer's end
    std::size_t depth_ = 0;   // of open records
    bool inText_ = false;
    bool escaped_ = false;
    bool started_ = false;
    bool ended_ = false;
};

struct JsonCell {
    std::string name;  ///< "customer.email" within the record
    CellKind kind = CellKind::Empty;
    std::string text;
};

/// The cells of a record: values of inner objects under joined names, lists of values joined by commas; lists of
/// objects are left out. Numbers keep their digits. False if the text is no valid JSON.
[[nodiscard]] bool readJsonRecord(const std::string& record, std::vector<JsonCell>& cells);

}  // namespace perennial

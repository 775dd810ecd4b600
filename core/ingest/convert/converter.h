// From cells to typed rows (product 1.1). Applies no rule: what is excluded is decided by rowRule().
#pragma once

#include "core/ingest/convert/plan.h"
#include "core/ingest/reader.h"
#include "core/store/import_writer.h"

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace perennial {

enum class RowFate : std::uint8_t { Add, Reject, Outside };

struct ConvertedRow {
    RowFate fate = RowFate::Add;
    TypedRow row;                         ///< sheet, rowNumber and original are set for every fate
    std::string_view reason;              ///< rejected and outside: key of evidence.h
    int badColumn = -1;                   ///< rejected: column at fault, -1 = the row as a whole
    RowOutcome known = RowOutcome::Kept;  ///< preview: Duplicate or Updated against a workspace
    bool noOrder = false;                 ///< a payout, fee or transfer: excluded as such
};

/// A block of rows with their typed form, which views the block.
struct ConvertedBlock {
    RowBlock cells;
    std::vector<ConvertedRow> rows;
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0;

    // memory that the rows view
    std::vector<std::string_view> texts;
    std::deque<std::string> strings;
};

/// Converts the rows of one sheet after another, in order. Not for several threads at once.
class Converter {
public:
    explicit Converter(std::shared_ptr<const ImportPlan> plan);
    ~Converter();
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    /// The sheet that the next blocks belong to; `sheet` is an index into ImportPlan::sheets.
    void beginSheet(std::size_t sheet);
    /// Fills block.rows from block.cells.
    void convert(ConvertedBlock& block);

    /// Words of the status and type columns that no list knows, with the rows that carry them.
    [[nodiscard]] const std::unordered_map<std::string, std::uint64_t>& unknownWords() const;

private:
    class RowConverter;
    std::unique_ptr<RowConverter> row_;
};

/// The rule that leaves a row out under `rules` ("cancelled", "no-order", ...), or "". Refunds are never left out.
[[nodiscard]] std::string_view rowRule(const ConvertedRow& row, const OrderRules& rules);

}  // namespace perennial

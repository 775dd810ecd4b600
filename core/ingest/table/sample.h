// The rows of a sheet that detection looks at: all of a small sheet, the first part of a large one.
#pragma once

#include "core/base/progress.h"
#include "core/ingest/reader.h"

#include <functional>
#include <vector>

namespace perennial {

struct SampleLimits {
    std::size_t rows = 200'000;
    std::size_t textBytes = 24u << 20;
};

struct Sample {
    std::vector<RowBlock> blocks;
    std::size_t rowCount = 0;
    bool whole = true;  ///< the sheet ends within the sample

    /// Calls use(rowNumber, cells) for every row after `afterRow`, at most `limit` rows.
    template <class Use>
    void each(std::int64_t afterRow, std::size_t limit, const Use& use) const
    {
        for (const RowBlock& block : blocks)
            for (std::size_t i = 0; i < block.rowCount(); ++i) {
                if (block.rowNumber(i) <= afterRow)
                    continue;
                if (limit-- == 0)
                    return;
                use(block.rowNumber(i), block.row(i));
            }
    }
};

[[nodiscard]] Result<Sample> readSample(SheetReader& reader, const SampleLimits& limits, Progress& progress);

/// The letters of a column: 0 -> "A", 26 -> "AA".
[[nodiscard]] std::string columnLetters(int column);

}  // namespace perennial

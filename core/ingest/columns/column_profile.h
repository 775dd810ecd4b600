// What the cells of a column look like, whatever its heading says.
#pragma once

#include "core/ingest/table/sample.h"
#include "core/ingest/values/date.h"
#include "core/ingest/values/number.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace perennial {

struct ColumnProfile {
    std::int64_t rows = 0;  ///< rows looked at
    std::int64_t filled = 0;
    std::int64_t numbers = 0;
    std::int64_t decimals = 0;  ///< numbers with decimals or a currency sign
    std::int64_t negatives = 0;
    std::int64_t emails = 0;
    std::int64_t codes = 0;     ///< currency codes or signs
    std::int64_t statuses = 0;  ///< known words of status columns
    std::int64_t closings = 0;  ///< of these, words for orders that do not count (cancelled, refunded ...)
    std::int64_t times = 0;     ///< "7:45", a time without a date
    std::int64_t flags = 0;     ///< yes/no, true/false, 0/1
    std::size_t textLength = 0;
    DateEvidence dates;
    NumberEvidence marks;                        ///< text cells only
    std::unordered_set<std::uint64_t> distinct;  ///< hashes
    std::vector<std::string> samples;            ///< first distinct values

    void add(const Cell& cell);

    [[nodiscard]] double share(std::int64_t part) const
    {
        return filled == 0 ? 0 : static_cast<double>(part) / static_cast<double>(filled);
    }
    [[nodiscard]] double dateShare() const;
    /// Share of filled cells that bring a new value: 1 = every cell differs.
    [[nodiscard]] double distinctShare() const { return share(static_cast<std::int64_t>(distinct.size())); }
    [[nodiscard]] double coverage() const
    {
        return rows == 0 ? 0 : static_cast<double>(filled) / static_cast<double>(rows);
    }
};

/// (Nearly) every row has a value of its own: it names rows and divides nothing.
[[nodiscard]] bool isLikeAnId(const ColumnProfile& profile);

/// Profiles of all columns over about `limit` rows: the first ones, and others evenly spaced.
[[nodiscard]] std::vector<ColumnProfile> profileColumns(const Sample& sample, std::int64_t headerRow,
                                                        std::size_t columns, std::size_t limit);

/// How often the values of a column come back, over the whole sample.
struct Repetition {
    std::int64_t rows = 0;
    std::int64_t filled = 0;
    std::int64_t distinct = 0;
};
[[nodiscard]] Repetition repetitionOf(const Sample& sample, std::int64_t headerRow, int column);

}  // namespace perennial

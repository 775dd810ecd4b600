// The lines of a workspace in the order of their numbers: from the packed runs, and from the table where
// there is no run. Inside the room only.
#pragma once

#include "core/store/chunk.h"
#include "core/store/sqlite.h"

#include <array>
#include <functional>
#include <vector>

namespace perennial {

/// The roles that have a column of their own in table `line`, in the order of these columns.
inline constexpr std::array<std::string_view, 4> attributeRoles{"product", "category", "channel", "country"};

class LineSource {
public:
    /// Takes some lines, the first of which has the number `firstId`.
    using Take = std::function<Result<>(const LineChunk& lines, std::int64_t firstId)>;

    explicit LineSource(const Database& database)
        : database_(database)
    {
    }

    /// All lines up to number `last`.
    [[nodiscard]] Result<> read(std::int64_t last, const Take& take);

private:
    /// Which attribute column the values of a sheet's rows belong to; -1 = none.
    struct Sheet {
        std::array<int, attributeRoles.size()> roles{-1, -1, -1, -1};
        std::vector<int> extras;  ///< of each place in `extra`
    };

    [[nodiscard]] Result<> readSheets();
    [[nodiscard]] Result<> readTable(std::int64_t first, std::int64_t last, const Take& take);
    void readLine(const Statement& row);
    void readExtras(std::string_view extra, const std::vector<int>& columns);

    const Database& database_;
    std::vector<Sheet> sheets_;  ///< by sheet id
    LineChunk one_;              ///< a line of the table, as a run of one
};

}  // namespace perennial

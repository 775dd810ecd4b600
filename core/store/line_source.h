// The lines of a workspace in the order of their numbers, on their days in the zone of the definitions: from the packed
// runs, and from the table where there is no run. Inside the room only.
#pragma once

#include "core/store/chunk.h"
#include "core/store/sqlite.h"
#include "core/store/zone_days.h"

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

    /// `zone` must outlive the source.
    LineSource(const Database& database, const ZoneDays& zone)
        : database_(database)
        , zone_(zone)
    {
    }

    /// All lines up to number `last`.
    [[nodiscard]] Result<> read(std::int64_t last, const Take& take);
    /// What the lines read so far said of the zone of their times.
    [[nodiscard]] const ZoneReading& reading() const { return reading_; }

private:
    /// Which attribute column the values of a sheet's rows belong to; -1 = none.
    struct Sheet {
        std::array<int, attributeRoles.size()> roles{-1, -1, -1, -1};
        std::vector<int> extras;  ///< of each place in `extra`
        std::int32_t headOffset = noOffset;
    };

    [[nodiscard]] Result<> readSheets();
    [[nodiscard]] Result<> readHeads();
    [[nodiscard]] Result<Sheet*> sheet(std::int64_t number);
    [[nodiscard]] Result<> readTable(std::int64_t first, std::int64_t last, const Take& take);
    void readLine(const Statement& row);
    void readExtras(std::string_view extra, const std::vector<int>& columns);

    const Database& database_;
    const ZoneDays& zone_;
    ZoneReading reading_;
    std::vector<Sheet> sheets_;  ///< by sheet id
    bool anyHead_ = false;       ///< a heading says an offset
    LineChunk one_;              ///< a line of the table, as a run of one
};

}  // namespace perennial

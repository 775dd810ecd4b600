// The calendar days of rows in the zone of the definitions. Inside the room only.
#pragma once

#include "core/base/definitions.h"
#include "core/base/time_zone.h"
#include "core/store/chunk.h"
#include "core/store/sqlite.h"
#include "core/summary/ledger.h"

#include <optional>

namespace perennial {

/// When a row says that it was written.
struct WrittenTime {
    Day day;
    std::int32_t second = -1;            ///< of the day; -1 = the sheet gives no time
    std::int32_t offset = noOffset;      ///< minutes east of UTC behind the time
    std::int32_t headOffset = noOffset;  ///< that the heading of its column says
};

/// Moves a row that has a time and a known offset to the day of that moment in the zone. A date without a time is never
/// moved, nor a time of which nothing says the offset.
class ZoneDays {
public:
    /// OptionInvalid {"time_zone", name, ...} where the definitions name no zone that there is.
    [[nodiscard]] static Result<ZoneDays> of(const Definitions& definitions);
    /// Under the definitions that the workspace keeps.
    [[nodiscard]] static Result<ZoneDays> kept(const Database& database);

    /// Days are those that are written.
    [[nodiscard]] bool isAsWritten() const { return !clock_; }
    /// Says in `reading` which zone this is.
    void name(ZoneReading& reading) const;
    /// Moves the days of the lines in place, and counts into `reading` what they say and what becomes of them.
    void move(LineChunk& lines, ZoneReading& reading) const;
    /// Day and second of the day in the zone.
    [[nodiscard]] WrittenTime moved(const WrittenTime& time) const;

private:
    std::optional<TimeZoneClock> clock_;
    std::string zone_;
    bool ofHeads_ = false;
};

}  // namespace perennial

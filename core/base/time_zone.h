// Time zones by their IANA names: which calendar day their clocks show at a moment. Source: the zone data of ICU, never
// the zone of the machine.
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace perennial {

/// In place of an offset in minutes east of UTC: nothing says one.
inline constexpr std::int32_t noOffset = std::numeric_limits<std::int32_t>::min();

/// What the clocks of a zone show, from 1890 to 2200, daylight saving included. To the minute: offsets that had seconds
/// (before 1972) are cut to it.
class TimeZoneClock {
public:
    /// OptionInvalid {`option`, the name, names of zones that are meant or exist} for a name that no zone has.
    [[nodiscard]] static Result<TimeZoneClock> named(const std::string& name, const std::string& option);

    /// Minutes east of UTC at a moment, in minutes since 1970-01-01 00:00 UTC.
    [[nodiscard]] std::int32_t offsetAt(std::int64_t utcMinute) const;
    /// Minutes since 1970-01-01 00:00 on the wall clock of the zone.
    [[nodiscard]] std::int64_t wallMinute(std::int64_t utcMinute) const { return utcMinute + offsetAt(utcMinute); }

private:
    /// An offset holds from `since` to the next change.
    struct Change {
        std::int64_t since;
        std::int32_t offset;
    };
    std::vector<Change> changes_;  ///< the first begins before every moment
};

/// The zones to choose from, by name: "UTC" and those of places ("Asia/Bangkok").
[[nodiscard]] const std::vector<std::string>& timeZoneNames();

/// Whether named() knows it.
[[nodiscard]] bool isTimeZone(const std::string& name);

}  // namespace perennial

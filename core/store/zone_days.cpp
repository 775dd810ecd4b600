#include "core/store/zone_days.h"

#include <string_view>

namespace perennial {

namespace {

constexpr std::int64_t minutesPerDay = 1440;
constexpr std::int32_t secondsPerMinute = 60;

/// Rounds down also before 1970.
std::int32_t dayOfMinute(std::int64_t minute)
{
    return static_cast<std::int32_t>(minute >= 0 ? minute / minutesPerDay : (minute + 1) / minutesPerDay - 1);
}

/// What the rows of a run have become.
class ZoneCount {
public:
    void add(RowClock clock, std::int32_t written, std::int32_t day, bool isMoved)
    {
        if (written == day)
            return;
        const bool month = Month::of(Day{written}) != Month::of(Day{day});
        otherDay_ += isMoved;
        otherMonth_ += isMoved && month;
        headOtherDay_ += clock == RowClock::Head;
        headOtherMonth_ += clock == RowClock::Head && month;
    }
    void addTo(ZoneReading& reading) const
    {
        reading.otherDay += otherDay_;
        reading.otherMonth += otherMonth_;
        reading.headOtherDay += headOtherDay_;
        reading.headOtherMonth += headOtherMonth_;
    }

private:
    std::uint64_t otherDay_ = 0;
    std::uint64_t otherMonth_ = 0;
    std::uint64_t headOtherDay_ = 0;
    std::uint64_t headOtherMonth_ = 0;
};

void countClocks(const LineChunk& lines, ZoneReading& reading)
{
    if (!lines.keepsClocks)
        reading.notKept += lines.size();
    for (const std::int64_t clock : lines.clock) {
        reading.stated += static_cast<RowClock>(clock) == RowClock::Stated;
        reading.byHead += static_cast<RowClock>(clock) == RowClock::Head;
        reading.unstated += static_cast<RowClock>(clock) == RowClock::Wall;
    }
}

}  // namespace

void ZoneDays::name(ZoneReading& reading) const
{
    reading.zone = zone_;
    reading.ofHeads = ofHeads_;
}

Result<ZoneDays> ZoneDays::of(const Definitions& definitions)
{
    ZoneDays days;
    if (definitions.timeZone.empty())
        return days;
    Result<TimeZoneClock> clock = TimeZoneClock::named(definitions.timeZone, "time_zone");
    if (!clock)
        return pass(clock);
    days.clock_ = std::move(*clock);
    days.zone_ = definitions.timeZone;
    days.ofHeads_ = definitions.zoneOfHeads.value_or(false);
    return days;
}

Result<ZoneDays> ZoneDays::kept(const Database& database)
{
    DefinitionEntries stored;
    Result<> read =
        forEachRow(database, "SELECT name, value FROM definition WHERE name IN ('time_zone', 'zone_of_heads')",
                   [&](const Statement& row) { stored.emplace_back(row.text(0), row.text(1)); });
    const Result<Definitions> definitions = read ? definitionsFrom(stored) : Result<Definitions>(pass(read));
    return definitions ? of(*definitions) : pass(definitions);
}

void ZoneDays::move(LineChunk& lines, ZoneReading& reading) const
{
    countClocks(lines, reading);
    if (!clock_)
        return;
    ZoneCount count;
    for (std::size_t i = 0; i < lines.clock.size(); ++i) {
        const auto clock = static_cast<RowClock>(lines.clock[i]);
        if (clock != RowClock::Head && clock != RowClock::Stated)
            continue;
        // Narrowed first: no number of a damaged file may lead out of range.
        const auto written = static_cast<std::int32_t>(lines.day[i]);
        const auto inDay = lines.utcMinute.empty() ? 0 : static_cast<std::int32_t>(lines.utcMinute[i]);
        const std::int32_t day = dayOfMinute(clock_->wallMinute(written * minutesPerDay + inDay));
        const bool isMoved = clock == RowClock::Stated || ofHeads_;
        count.add(clock, written, day, isMoved);
        if (isMoved)
            lines.day[i] = day;
    }
    count.addTo(reading);
}

WrittenTime ZoneDays::moved(const WrittenTime& time) const
{
    const bool isStated = time.offset != noOffset;
    if (!clock_ || time.second < 0 || !(isStated || (ofHeads_ && time.headOffset != noOffset)))
        return time;
    const std::int64_t utc =
        time.day.number * minutesPerDay + time.second / secondsPerMinute - (isStated ? time.offset : time.headOffset);
    const std::int64_t wall = clock_->wallMinute(utc);
    WrittenTime moved = time;
    moved.day = Day{dayOfMinute(wall)};
    moved.second = static_cast<std::int32_t>(wall - moved.day.number * minutesPerDay) * secondsPerMinute
                   + time.second % secondsPerMinute;
    return moved;
}

}  // namespace perennial

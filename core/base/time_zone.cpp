#include "core/base/time_zone.h"

#include "core/base/zone_file.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace perennial {

namespace {

constexpr std::size_t mostSuggested = 6;
const std::string utcName = "UTC";

/// Rounds down, also before 1970.
std::int64_t wholeMinutes(std::int64_t seconds)
{
    constexpr std::int64_t perMinute = 60;
    return seconds / perMinute - (seconds % perMinute < 0 ? 1 : 0);
}

std::optional<std::vector<ZoneChange>> changesOf(const std::string& name)
{
    if (const auto file = zoneFile(name))
        return zoneChanges(*file);
    if (name == utcName)  // known to a system without any zones too
        return std::vector<ZoneChange>{{std::numeric_limits<std::int64_t>::min(), 0}};
    return std::nullopt;
}

/// As names are compared: "new york" is found in "America/New_York".
std::string foldedName(std::string_view name)
{
    std::string folded;
    for (const char c : name)
        folded += c == ' ' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return folded;
}

/// Names that have the text in them, else examples.
std::string suggestions(const std::string& name)
{
    if (timeZoneNames().size() == 1)
        return utcName + " (the package tzdata is not installed: /usr/share/zoneinfo)";
    std::string found;
    std::size_t count = 0;
    const std::string wanted = foldedName(name);
    for (const std::string& known : timeZoneNames())
        if (wanted.size() >= 3 && count < mostSuggested && foldedName(known).find(wanted) != std::string::npos)
            found.append(count++ == 0 ? "" : ", ").append(known);
    return count > 0 ? found : "UTC, Europe/Berlin, America/New_York, Asia/Bangkok";
}

std::vector<std::string> readNames()
{
    std::vector<std::string> names = zonesOfPlaces();
    names.insert(names.begin(), utcName);
    return names;
}

}  // namespace

Result<TimeZoneClock> TimeZoneClock::named(const std::string& name, const std::string& option)
{
    const auto changes = changesOf(name);
    if (!changes)
        return fail(ErrorKind::OptionInvalid, {option, name, suggestions(name)}, {}, {Hint::CheckSpelling});
    TimeZoneClock clock;
    for (const ZoneChange& change : *changes)
        clock.changes_.push_back({wholeMinutes(change.since), static_cast<std::int32_t>(wholeMinutes(change.offset))});
    return clock;
}

std::int32_t TimeZoneClock::offsetAt(std::int64_t utcMinute) const
{
    const auto next = std::upper_bound(changes_.begin(), changes_.end(), utcMinute,
                                       [](std::int64_t minute, const Change& change) { return minute < change.since; });
    return next == changes_.begin() ? changes_.front().offset : std::prev(next)->offset;
}

const std::vector<std::string>& timeZoneNames()
{
    static const std::vector<std::string> names = readNames();
    return names;
}

bool isTimeZone(const std::string& name)
{
    return changesOf(name).has_value();
}

}  // namespace perennial

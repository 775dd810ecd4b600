#include "core/base/time_zone.h"

#include <algorithm>
#include <cctype>
#include <memory>
#include <string_view>
#include <unicode/basictz.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tztrans.h>

namespace perennial {

namespace {

constexpr double millisecondsPerMinute = 60'000;
constexpr double firstMoment = -2'524'521'600'000;  // 1890-01-01 00:00 UTC
constexpr double lastMoment = 7'289'654'400'000;    // 2201-01-01 00:00 UTC
constexpr std::size_t mostSuggested = 6;

/// The areas of the names that a person looks for; the others are older names of the same zones.
constexpr std::string_view areas[] = {"Africa/",   "America/",   "Antarctica/", "Arctic/", "Asia/",
                                      "Atlantic/", "Australia/", "Europe/",     "Indian/", "Pacific/"};

std::int64_t minuteOf(double milliseconds)
{
    return static_cast<std::int64_t>(milliseconds / millisecondsPerMinute);
}

std::int32_t minutesOf(const icu::TimeZoneRule& rule)
{
    return static_cast<std::int32_t>((rule.getRawOffset() + rule.getDSTSavings()) / millisecondsPerMinute);
}

std::unique_ptr<icu::BasicTimeZone> zoneNamed(const std::string& name)
{
    // Names of ICU's own making ("GMT+5") are no names of zones.
    const auto id = icu::UnicodeString::fromUTF8(name);
    icu::UnicodeString canonical;
    UBool isKnown = false;
    UErrorCode status = U_ZERO_ERROR;
    icu::TimeZone::getCanonicalID(id, canonical, isKnown, status);
    if (U_FAILURE(status) || !isKnown)
        return nullptr;
    std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(id));
    auto* basic = dynamic_cast<icu::BasicTimeZone*>(zone.get());
    if (basic != nullptr)
        (void)zone.release();
    return std::unique_ptr<icu::BasicTimeZone>(basic);
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
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> all(
        icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_ANY, nullptr, nullptr, status));
    std::vector<std::string> names{"UTC"};
    while (U_SUCCESS(status) && all) {
        const char* name = all->next(nullptr, status);
        if (name == nullptr)
            break;
        if (std::ranges::any_of(areas, [&](std::string_view area) { return std::string_view(name).starts_with(area); }))
            names.emplace_back(name);
    }
    std::sort(names.begin() + 1, names.end());
    return names;
}

}  // namespace

Result<TimeZoneClock> TimeZoneClock::named(const std::string& name, const std::string& option)
{
    const auto zone = zoneNamed(name);
    if (!zone)
        return fail(ErrorKind::OptionInvalid, {option, name, suggestions(name)}, {}, {Hint::CheckSpelling});
    TimeZoneClock clock;
    std::int32_t raw = 0;
    std::int32_t saving = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone->getOffset(firstMoment, false, raw, saving, status);
    clock.changes_.push_back(
        {std::numeric_limits<std::int64_t>::min(), static_cast<std::int32_t>((raw + saving) / millisecondsPerMinute)});
    icu::TimeZoneTransition change;
    for (double at = firstMoment; zone->getNextTransition(at, false, change) && change.getTime() < lastMoment;
         at = change.getTime())
        clock.changes_.push_back({minuteOf(change.getTime()), minutesOf(*change.getTo())});
    return clock;
}

std::int32_t TimeZoneClock::offsetAt(std::int64_t utcMinute) const
{
    const auto next = std::upper_bound(changes_.begin(), changes_.end(), utcMinute,
                                       [](std::int64_t minute, const Change& change) { return minute < change.since; });
    return std::prev(next)->offset;
}

const std::vector<std::string>& timeZoneNames()
{
    static const std::vector<std::string> names = readNames();
    return names;
}

bool isTimeZone(const std::string& name)
{
    return zoneNamed(name) != nullptr;
}

}  // namespace perennial

#include "core/base/zone_file.h"

#include "core/base/calendar.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>

namespace perennial {

namespace {

constexpr const char* zoneFolder = "/usr/share/zoneinfo/";
/// The areas of the names that a person looks for; the others are older names of the same zones, or other countings.
constexpr std::array<std::string_view, 10> zoneAreas{"Africa",   "America",   "Antarctica", "Arctic", "Asia",
                                                     "Atlantic", "Australia", "Europe",     "Indian", "Pacific"};
constexpr int lastRuleYear = 2200;
constexpr std::int64_t secondsPerHour = 3600;
constexpr std::int64_t secondsPerDay = 24 * secondsPerHour;
constexpr std::uint32_t mostEntries = 100'000;  // no zone has more changes

/// Reads big-endian numbers, and remembers when the bytes were too few.
class ZoneBytes {
public:
    explicit ZoneBytes(std::string_view bytes)
        : rest_(bytes)
    {
    }

    std::int64_t number(std::size_t width)
    {
        const std::string_view digits = skip(width);
        std::uint64_t value = !digits.empty() && (digits[0] & 0x80) != 0 ? ~std::uint64_t{0} : 0;
        for (const char c : digits)
            value = value << 8 | static_cast<unsigned char>(c);
        return static_cast<std::int64_t>(value);
    }
    std::string_view skip(std::size_t count)
    {
        good_ = good_ && count <= rest_.size();
        const std::string_view skipped = good_ ? rest_.substr(0, count) : std::string_view{};
        rest_.remove_prefix(skipped.size());
        return skipped;
    }
    [[nodiscard]] std::string_view rest() const { return rest_; }
    [[nodiscard]] bool isGood() const { return good_; }

private:
    std::string_view rest_;
    bool good_ = true;
};

struct ZoneHeader {
    char version = 0;
    std::array<std::size_t, 6> count{};  ///< UTC marks, standard marks, leap seconds, changes, types, letters

    /// Bytes of the data behind the header, with times of that width.
    [[nodiscard]] std::size_t size(std::size_t width) const
    {
        return count[3] * (width + 1) + count[4] * 6 + count[5] + count[2] * (width + 4) + count[1] + count[0];
    }
};

std::optional<ZoneHeader> zoneHeader(ZoneBytes& bytes)
{
    ZoneHeader header;
    const bool isZone = bytes.skip(4) == "TZif";
    const std::string_view version = bytes.skip(1);
    bytes.skip(15);
    for (std::size_t& count : header.count)
        count = static_cast<std::size_t>(bytes.number(4));
    if (!isZone || !bytes.isGood() || header.count[4] == 0
        || std::ranges::any_of(header.count, [](std::size_t count) { return count > mostEntries; }))
        return std::nullopt;
    header.version = version[0];
    return header;
}

/// The day of a year on which clocks change: the n-th weekday of a month (5: the last), and seconds into it.
struct ZoneRule {
    int month = 0;
    int week = 0;
    int weekday = 0;  ///< 0 = Sunday
    std::int64_t second = 2 * secondsPerHour;

    /// By the wall clock, in seconds since 1970-01-01.
    [[nodiscard]] std::int64_t in(int year) const
    {
        const Day first = Day::from(year, static_cast<unsigned>(month), 1);
        const int weekdayOfFirst = ((first.number + 4) % 7 + 7) % 7;  // 1970-01-01 was a Thursday
        Day day = first + ((weekday - weekdayOfFirst + 7) % 7 + (week - 1) * 7);
        if (Month::of(day) != Month::of(first))
            day = day - 7;
        return day.number * secondsPerDay + second;
    }
};

/// "CET-1CEST,M3.5.0,M10.5.0/3": what holds behind the last change of a file.
class ZoneRuleText {
public:
    explicit ZoneRuleText(std::string_view text)
        : rest_(text)
    {
    }

    bool read()
    {
        if (!name() || !time(standard_))
            return false;
        standard_ = -standard_;  // west is positive there
        if (rest_.empty())
            return true;
        hasSummer_ = true;
        summer_ = standard_ + secondsPerHour;
        if (!name())
            return false;
        if (!rest_.starts_with(',')) {
            if (!time(summer_))
                return false;
            summer_ = -summer_;
        }
        return rule(begin_) && rule(end_) && rest_.empty();
    }

    void addTo(std::vector<ZoneChange>& changes) const
    {
        if (!hasSummer_)
            return;
        const std::int64_t last = changes.back().since;
        const int from = changes.size() == 1
                             ? 1970
                             : static_cast<int>(Day{static_cast<std::int32_t>(last / secondsPerDay)}.ymd().year());
        std::vector<ZoneChange> added;
        for (int year = from; year <= lastRuleYear; ++year) {
            added.push_back({begin_.in(year)-standard_, static_cast<std::int32_t>(summer_)});
            added.push_back({end_.in(year)-summer_, static_cast<std::int32_t>(standard_)});
        }
        std::ranges::sort(added, {}, &ZoneChange::since);
        for (const ZoneChange& change : added)
            if (change.since > last)
                changes.push_back(change);
    }

private:
    bool take(char c)
    {
        const bool is = rest_.starts_with(c);
        rest_.remove_prefix(is);
        return is;
    }

    /// "CET", "<+03>"
    bool name()
    {
        const std::size_t end = take('<') ? rest_.find('>') : rest_.find_first_of("+-,0123456789");
        if (end == 0 || (end == std::string_view::npos && rest_.empty()))
            return false;
        rest_.remove_prefix(std::min(end, rest_.size()));
        (void)take('>');
        return true;
    }

    bool number(int& value)
    {
        const std::size_t length = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
        value = 0;
        for (const char c : rest_.substr(0, std::min<std::size_t>(length, 4)))
            value = value * 10 + (c - '0');
        rest_.remove_prefix(length);
        return length > 0 && length <= 4;
    }

    /// "[+-]h[:mm[:ss]]" in seconds.
    bool time(std::int64_t& seconds)
    {
        const bool isMinus = take('-');
        if (!isMinus)
            (void)take('+');
        std::array<int, 3> parts{};
        if (!number(parts[0]) || (take(':') && (!number(parts[1]) || (take(':') && !number(parts[2])))))
            return false;
        const std::int64_t ahead = std::int64_t{parts[0]} * secondsPerHour + std::int64_t{parts[1]} * 60 + parts[2];
        seconds = isMinus ? -ahead : ahead;
        return true;
    }

    /// ",M3.5.0/2": the only form in use.
    bool rule(ZoneRule& rule)
    {
        if (!take(',') || !take('M') || !number(rule.month) || !take('.') || !number(rule.week) || !take('.')
            || !number(rule.weekday))
            return false;
        const bool isDay = rule.month >= 1 && rule.month <= 12 && rule.week >= 1 && rule.week <= 5 && rule.weekday <= 6;
        return isDay && (!take('/') || time(rule.second));
    }

    std::string_view rest_;
    std::int64_t standard_ = 0;
    std::int64_t summer_ = 0;
    bool hasSummer_ = false;
    ZoneRule begin_;
    ZoneRule end_;
};

}  // namespace

std::optional<std::vector<ZoneChange>> zoneChanges(std::string_view file)
{
    ZoneBytes bytes(file);
    const auto narrow = zoneHeader(bytes);
    if (!narrow || narrow->version < '2')
        return std::nullopt;
    bytes.skip(narrow->size(4));
    const auto header = zoneHeader(bytes);
    if (!header)
        return std::nullopt;
    ZoneBytes times(bytes.skip(header->size(8)));
    const std::size_t count = header->count[3];
    ZoneBytes types(times.rest().substr(std::min(times.rest().size(), count * 8)));
    ZoneBytes kinds(types.rest().substr(std::min(types.rest().size(), count)));
    std::vector<std::int32_t> offsets;
    for (std::size_t i = 0; i < header->count[4]; ++i) {
        offsets.push_back(static_cast<std::int32_t>(kinds.number(4)));
        kinds.skip(2);
    }
    std::vector<ZoneChange> changes{{std::numeric_limits<std::int64_t>::min(), offsets.front()}};
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t since = times.number(8);
        const auto type = static_cast<std::size_t>(types.number(1)) & 0xFF;
        if (type >= offsets.size() || since < changes.back().since)
            return std::nullopt;
        changes.push_back({since, offsets[type]});
    }
    const std::string_view footer = bytes.rest();
    if (!bytes.isGood() || !kinds.isGood() || footer.size() < 2 || footer.front() != '\n' || footer.back() != '\n')
        return std::nullopt;
    if (footer.size() > 2) {
        ZoneRuleText rule(footer.substr(1, footer.size() - 2));
        if (!rule.read())
            return std::nullopt;
        rule.addTo(changes);
    }
    return changes;
}

std::optional<std::string> zoneFile(const std::string& name)
{
    const std::string_view area = std::string_view(name).substr(0, name.find('/'));
    const bool isPlace = std::ranges::find(zoneAreas, area) != zoneAreas.end() || area == "Etc";
    const bool isPlain = std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '/'
               || c == '+' || c == '-';
    });
    std::error_code problem;
    if (name != "UTC" && (!isPlace || !isPlain || !std::filesystem::is_regular_file(zoneFolder + name, problem)))
        return std::nullopt;
    std::ifstream file(zoneFolder + name, std::ios::binary);
    if (!file)
        return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> zonesOfPlaces()
{
    std::vector<std::string> names;
    const std::filesystem::path folder(zoneFolder);
    for (const std::string_view area : zoneAreas) {
        std::error_code problem;
        std::filesystem::recursive_directory_iterator file(folder / area, problem);
        for (; !problem && file != std::filesystem::recursive_directory_iterator(); file.increment(problem))
            if (std::error_code ignored; file->is_regular_file(ignored))
                names.push_back(file->path().lexically_relative(folder).string());
    }
    std::ranges::sort(names);
    return names;
}

}  // namespace perennial

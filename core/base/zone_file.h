// The time zones of the system: compiled files of the IANA data (TZif, RFC 8536), as the package tzdata keeps them up
// to date under /usr/share/zoneinfo. Inside the room only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// An offset holds from a moment to the next change.
struct ZoneChange {
    std::int64_t since = 0;   ///< seconds since 1970-01-01 00:00 UTC; of the first: before every moment
    std::int32_t offset = 0;  ///< seconds east of UTC
};

/// The changes that the bytes of a file say, and those that its rule makes of them up to the year 2200. nullopt for
/// bytes that are damaged or of another form.
[[nodiscard]] std::optional<std::vector<ZoneChange>> zoneChanges(std::string_view file);

/// The file of a zone; nullopt where there is none. Names outside the folder, that of the machine's own zone and those
/// that count leap seconds are none.
[[nodiscard]] std::optional<std::string> zoneFile(const std::string& name);

/// The zones of places that the system has, by name.
[[nodiscard]] std::vector<std::string> zonesOfPlaces();

}  // namespace perennial

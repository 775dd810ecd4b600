// What a time or a heading says of its distance from UTC.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace perennial {

/// The offset that begins at `at` with its sign: "+02:00", "-0700", "+7", "+530". Minutes east of UTC, and `at` stands
/// behind it; nullopt, and `at` stays, where there is none: nowhere is further than -12:00 or +14:00, and offsets are
/// whole quarters of an hour.
[[nodiscard]] std::optional<std::int32_t> takeOffset(std::string_view text, std::size_t& at);

/// "utc", "gmt", "ut", "z", in lower case: the clock of Greenwich.
[[nodiscard]] bool namesUtc(std::string_view foldedWord);

/// The offset that a heading says for its column: "created_at_utc", "Created (UTC)", "createdAtUTC", "下单时间(GMT+8)".
/// Minutes east of UTC; nullopt where it says none.
[[nodiscard]] std::optional<std::int32_t> offsetInHeading(std::string_view heading);

}  // namespace perennial

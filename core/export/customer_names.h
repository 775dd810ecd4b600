// Customers as they may leave the program.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace perennial {

/// How customers appear in what leaves the program.
enum class Privacy : std::uint8_t {
    Full,
    Masked,     ///< "O••• M•••", "c•••@m•••.se"
    Pseudonym,  ///< "customer-0421": the same number in every export of the same data
};
/// "full", "masked", "pseudonym".
[[nodiscard]] std::string name(Privacy privacy);
[[nodiscard]] std::optional<Privacy> privacyNamed(std::string_view name);

/// The first letter of each word and dots; of an e-mail address also its last domain.
[[nodiscard]] std::string maskedName(std::string_view name);

/// The name under this privacy; `index` is the customer's place in the ledger.
[[nodiscard]] std::string customerAs(Privacy privacy, std::string_view name, std::uint32_t index);

/// The address in the form that advertising services compare: trimmed and in lower case; where
/// `google` is true also without the dots that Gmail ignores. nullopt when it is no address.
[[nodiscard]] std::optional<std::string> normalisedEmail(std::string_view text, bool google = false);

}  // namespace perennial

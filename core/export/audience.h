// Audience lists: customers in the form that a mailing tool or an advertising service takes.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/table.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace perennial {

enum class AudienceKind : std::uint8_t {
    Klaviyo,    ///< profiles with properties: Email, First Name, Last Name, clv ...
    Mailchimp,  ///< Email Address, First Name, Last Name, Tags
    Meta,       ///< Custom Audience: email as SHA-256, value
    Google,     ///< Customer Match: Email as SHA-256
};
/// "klaviyo", "mailchimp", "meta", "google".
[[nodiscard]] std::string name(AudienceKind kind);
[[nodiscard]] std::optional<AudienceKind> audienceNamed(std::string_view name);

struct Audience {
    Table table;
    std::size_t withoutEmail = 0;  ///< customers left out because no address is known
};

/// The members (base customers) whose key or name is an e-mail address. Addresses for advertising services
/// leave as the SHA-256 of the normalised address only. `segment` is the tag ("at-risk"). NoData when nobody
/// has an address.
[[nodiscard]] Result<Audience> audienceOf(const std::shared_ptr<const Analysis>& analysis,
                                          const std::vector<std::uint32_t>& members, AudienceKind kind,
                                          const std::string& segment);

}  // namespace perennial

// Known exports (shop systems, payment services): data entries in resources/presets/*.json, embedded
// at build time. A new one is one JSON file and one fixture, no code.
//
//   {"id": "shopify-orders", "name": "Shopify orders",
//    "signature": ["Name", "Financial Status", "Lineitem name"],   headers that must all be there
//    "columns": {"Email": "customer", "Total": "amount"},          header -> field ("none" = an extra)
//    "order-level": ["amount", "tax"],      values that stand for the whole order
//    "status": {"authorized": "pending"},   words beside the general list (values/status.h)
//    "amount-includes": ["tax"],            parts to be taken off the amount
//    "currency": "IDR", "skip-rows": 1, "subtract-discount": true,
//    "customer-in-groups": true,            the customer stands in a row of its own above the lines
//    "refused": "no-customer"}              an export that cannot be imported, with the reason
#pragma once

#include "core/base/error.h"
#include "core/ingest/import_session.h"
#include "core/ingest/values/status.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

struct Preset {
    std::string id;
    std::string name;
    std::vector<std::string> signature;
    std::vector<std::pair<std::string, Field>> columns;
    std::vector<Field> orderLevel;
    std::vector<Field> amountIncludes;
    std::map<std::string, StatusMeaning> statusWords;  ///< folded word -> meaning
    std::string currency;
    std::int64_t skipRows = 0;
    std::optional<bool> subtractDiscount;
    bool customerInGroups = false;
    std::string refused;
};

/// Reads one entry. Errors: ValueInvalid.
[[nodiscard]] Result<Preset> parsePreset(std::string_view json);

/// Every embedded entry.
[[nodiscard]] const std::vector<Preset>& presets();

/// The preset of that id; null if there is none.
[[nodiscard]] const Preset* presetNamed(std::string_view id);

/// The preset whose signature the headers hold; the longest signature wins. Null if none fits.
[[nodiscard]] const Preset* recognisePreset(const std::vector<std::string>& headers);

/// Sets the fields of a preset's columns over the guesses (never over choices).
void applyPresetColumns(const Preset& preset, std::vector<ColumnGuess>& columns);

}  // namespace perennial

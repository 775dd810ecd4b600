// Values as JSON (product 1.7): money as decimal strings, rates as fractions, dates ISO, undefined
// figures null with their reason in `reasons`.
#pragma once

#include "core/analysis/analysis.h"
#include "core/ingest/import_session.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace perennial::cli {

using Json = nlohmann::ordered_json;

/// An object that collects the reasons of its undefined figures.
class JsonObject {
public:
    void put(const std::string& key, Json value) { object_[key] = std::move(value); }
    void putMoney(const std::string& key, const Figure& major);
    void putNumber(const std::string& key, const Figure& value);
    /// The object, with `reasons` as its last member.
    [[nodiscard]] Json finish() &&;
    /// The object without reasons; they are added to `reasons` of another under a prefix.
    [[nodiscard]] Json finishInto(JsonObject& outer, const std::string& prefix) &&;

private:
    Json object_ = Json::object();
    Json reasons_ = Json::object();
};

/// "94.7812"; null when not finite.
[[nodiscard]] Json moneyJson(double major);
[[nodiscard]] Json numberJson(double value);
[[nodiscard]] Json questionsJson(const std::vector<Question>& questions);
[[nodiscard]] Json definitionsJson(const Definitions& definitions);
/// The rows that wait for an exchange rate, by currency, in their own money.
[[nodiscard]] Json quarantineJson(const Ledger& ledger);
/// What the times of the rows say of their zone, and what the zone of the definitions does.
[[nodiscard]] Json zoneJson(const ZoneReading& zone);
[[nodiscard]] Json modelJson(const FitReport& report);
[[nodiscard]] Json holdoutJson(const std::vector<HoldoutScore>& scores);

}  // namespace perennial::cli

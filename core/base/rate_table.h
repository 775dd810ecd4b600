// Exchange rates by day: what one unit of a currency is worth from a day on, until a later day names another rate.
//
// Rates are exact decimals, units of the workspace's currency for one unit of the other, as Definitions::rates has
// them. A value: copies share their content, which never changes.
#pragma once

#include "core/base/calendar.h"
#include "core/base/money.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

struct DayRate {
    Day from;
    Decimal rate;

    bool operator==(const DayRate&) const = default;
};

/// The rates of one currency, ascending by day, one per day.
using RateCourse = std::vector<DayRate>;

/// The rate of a day: its own, or that of the last day before it; null before the first day.
[[nodiscard]] const Decimal* rateOn(const RateCourse& course, Day day);

class RateTable {
public:
    RateTable() = default;
    /// Sorts each course; of several rates of one day the last given counts. Courses without a day are left out.
    explicit RateTable(std::map<std::string, RateCourse> courses);

    [[nodiscard]] bool isEmpty() const { return !courses_; }
    [[nodiscard]] const std::map<std::string, RateCourse>& courses() const;
    /// Null where the table does not have the currency.
    [[nodiscard]] const RateCourse* courseOf(const std::string& currency) const;
    [[nodiscard]] std::size_t size() const;  ///< days of all currencies

    /// This table with the days of `newer` added; where both have a day, the newer rate counts.
    [[nodiscard]] RateTable with(const RateTable& newer) const;

    bool operator==(const RateTable& other) const;

private:
    std::shared_ptr<const std::map<std::string, RateCourse>> courses_;  ///< null when empty
};

/// One line a rate, "USD 2024-03-01 0.9215", by currency and day. Lossless.
[[nodiscard]] std::string toText(const RateTable& table);
/// nullopt for anything else: a rate must be above 0.
[[nodiscard]] std::optional<RateTable> rateTableFrom(std::string_view text);

}  // namespace perennial

// From the currencies of the rows to the one of the figures, at the rates of the definitions. Inside the room only.
#pragma once

#include "core/base/definitions.h"
#include "core/store/chunk.h"
#include "core/store/sqlite.h"
#include "core/store/zone_days.h"
#include "core/summary/ledger.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// The order that a refund order names: the same customer's if there is one, else the first. Child and parent.
inline constexpr std::string_view parentOrdersSql =
    "SELECT child.id, parent.id FROM order_refund JOIN orders AS child ON child.id = order_id "
    "JOIN orders AS parent ON parent.order_ref = refunded_ref "
    "WHERE child.id > 0 AND parent.id > 0 AND parent.id <> child.id "
    "ORDER BY child.id, parent.customer_id IS child.customer_id, parent.id DESC";

class CurrencyConversion {
public:
    /// Finds the currency of the figures and what each other one needs.
    [[nodiscard]] Result<> prepare(const Database& database, const Definitions& definitions);
    /// Reads the days whose rates count, where a currency has rates by day. A row is converted at the rate of its
    /// order's day in `zone`, so that a refund takes off what the order brought: the first day of a sale in the order;
    /// of an order of refunds alone that of the order it names, else its own.
    [[nodiscard]] Result<> readDays(const Database& database, const ZoneDays& zone, std::int64_t lastLine,
                                    std::size_t orders);

    [[nodiscard]] const std::string& currency() const { return currency_; }
    [[nodiscard]] bool knows(std::int64_t currencyId) const
    {
        return static_cast<std::uint64_t>(currencyId) < ways_.size();
    }

    /// The rows of a run that are in the currency of the figures or have a rate; the others are added to `waiting`.
    [[nodiscard]] std::vector<std::uint32_t> convertible(const LineChunk& chunk,
                                                         std::map<std::string, RowsWithoutRate>& waiting);
    /// An amount of a row of the last run given to convertible(); nullopt on overflow.
    [[nodiscard]] std::optional<Money> converted(std::size_t row, std::int64_t parts) const;

private:
    /// How amounts of one currency get into that of the figures.
    struct Way {
        std::string code;
        bool same = true;
        std::optional<Decimal> rate;         ///< one for all days
        const RateCourse* course = nullptr;  ///< by day
        bool hasOtherRate = false;           ///< into another currency than that of the figures
    };

    [[nodiscard]] Result<> readCurrencies(const Database& database, std::string& prevailing);
    [[nodiscard]] const Decimal* rateOf(const Way& way, Day day) const;
    [[nodiscard]] Day dayOf(const LineChunk& chunk, std::size_t row) const;

    std::string currency_;
    std::string ratesInto_;  ///< target of the rates where it is not that of the figures; else empty
    RateTable table_;        ///< keeps the courses alive
    std::vector<Way> ways_;  ///< by currency id
    bool converts_ = false;
    std::vector<Day> saleDay_;           ///< by order id, where there are rates by day
    std::vector<Day> firstDay_;          ///< the same of any row, and of refunds the order they name
    std::vector<const Decimal*> rates_;  ///< of the rows of the run at hand; null = as they are
};

}  // namespace perennial

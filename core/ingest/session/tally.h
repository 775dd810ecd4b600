// What becomes of the rows looked at: counts and money by status, currency and fate.
#pragma once

#include "core/ingest/convert/converter.h"
#include "core/ingest/import_session.h"

#include <map>
#include <string>

namespace perennial {

struct StatusTally {
    std::uint64_t rows = 0;
    std::map<std::string, MoneySum> amount;
    std::map<std::string, std::map<Day, CurrencyRows>> days;  ///< rows with money, by currency
};

class Tally {
public:
    void add(const ConvertedBlock& block);

    /// Kept, excluded and rejected under the rules (duplicates are only known to the workspace).
    [[nodiscard]] Reconciliation reconciliation(const OrderRules& rules) const;
    /// The rows with money that count under the rules.
    [[nodiscard]] std::map<std::string, std::map<Day, CurrencyRows>> counting(const OrderRules& rules) const;
    /// Share of the positive money (of the rows, where there is no money) that a status holds, 0..1.
    [[nodiscard]] double shareOf(OrderStatus status) const;

    std::uint64_t rows = 0;                        ///< read, without those outside
    std::map<std::string, std::uint64_t> outside;  ///< reason -> rows
    std::map<std::string, std::uint64_t> rejected;
    std::map<OrderStatus, StatusTally> sales;  ///< sale rows by status
    StatusTally giftCards;
    StatusTally noOrders;
    StatusTally refunds;
    StatusTally duplicates;  ///< known rows of any status
    StatusTally updates;
    StatusTally anonymous;                            ///< also counted under their status
    std::map<std::string, std::uint64_t> currencies;  ///< rows with money
    Day first{INT32_MAX};
    Day last{INT32_MIN};

private:
    static void count(StatusTally& tally, const TypedRow& row);
    /// visit(tally, rule that leaves its rows out or "") for every group of rows that are new.
    template <class Visit>
    void eachNew(const OrderRules& rules, const Visit& visit) const;
};

/// The currency that most rows carry, and its sum in a tally.
[[nodiscard]] std::string mainCurrency(const Tally& tally);
[[nodiscard]] std::string amountText(const StatusTally& tally, const std::string& currency);

}  // namespace perennial

// Contracts: as a sheet or a workspace says them, and as columns seen from the end of observation: how long each
// customer has been one, whether it ended, what it pays a month.
#pragma once

#include "core/base/definitions.h"
#include "core/summary/ledger.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace perennial {

/// One contract as its row says it: a start and perhaps an end, or a tenure and whether it ended.
struct ContractRow {
    std::string sheet;
    std::int64_t rowNumber = 0;
    std::string customer;  ///< as compared; empty = the sheet names none
    std::string contract;  ///< its id as the sheet says it; empty = none
    std::optional<Day> start;
    std::optional<Day> end;                ///< may lie ahead; none = running
    std::optional<double> tenureMonths{};  ///< instead of a start
    bool ended = false;                    ///< the churned flag; with dates: an end is given
    int periodMonths = 1;                  ///< that one price pays: 1, 3, 12
    std::optional<Money> price{};          ///< of one period
    std::optional<Money> paid{};           ///< in all so far
    std::string currency = "XXX";
    std::vector<std::string> extra{};  ///< of the other columns (plan, country ...), in their order; empty text = blank
};

/// Role of an extra column that holds ids (account number ...): it names contracts and does not divide them.
inline constexpr char idRole[] = "id";

struct ContractTable {
    std::vector<std::string> customer;
    std::vector<std::string> contract;  ///< ids, empty text = none; empty when no contract has one
    std::vector<float> months;          ///< under contract so far: given as tenure, or from start to end or as-of
    std::vector<bool> ended;            ///< seen to end; else still running (censored)
    std::vector<Money> monthlyCharge;   ///< empty when there are none
    std::vector<Money> total;           ///< paid so far; empty when there is none
    std::vector<Day> start;             ///< empty unless all contracts have dates
    std::vector<Day> end;               ///< of ended contracts, else as-of; empty as `start`
    std::vector<DictionaryColumn> attributes;  ///< the other columns, one code per contract
    Day asOf;                                  ///< with dates: the latest start or end
    std::string currency = "XXX";
    int periodMonths = 1;               ///< that most contracts are renewed by: 1, 3, 12
    std::uint64_t notStarted = 0;       ///< left out: they start after the end of observation
    std::uint64_t rowsWithoutRate = 0;  ///< left out: in another currency that has no rate
    std::uint64_t rowsRead = 0;         ///< of the sheets, set by who read them
    std::uint64_t rowsRejected = 0;

    [[nodiscard]] std::size_t size() const { return months.size(); }
    [[nodiscard]] bool hasDates() const { return !start.empty(); }
    [[nodiscard]] bool hasCharges() const { return !monthlyCharge.empty(); }
    /// These contracts alone; currency, period and end of observation stay, rows read and left out are 0.
    [[nodiscard]] ContractTable only(std::span<const std::uint32_t> contracts) const;
};

/// The end of observation is that of the definitions, else the latest date up to `today`. Prices are divided by
/// their period. Money is in the currency of the definitions (XXX there: the one that most rows name), converted at
/// their rates (at the end of observation); no currency given is taken to be that one. `columns` names
/// ContractRow::extra; columns without a value are left out. Errors: MoneyOverflow.
[[nodiscard]] Result<ContractTable> contractTable(std::span<const ContractRow> rows, const Definitions& definitions,
                                                  Day today, std::span<const std::string> columns = {});

}  // namespace perennial

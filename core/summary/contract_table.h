// Contracts as columns: how long each customer has been one, whether it ended, what it pays a month.
#pragma once

#include "core/base/calendar.h"
#include "core/base/money.h"

#include <string>
#include <vector>

namespace perennial {

struct ContractTable {
    std::vector<std::string> customer;
    std::vector<float> months;         ///< under contract so far: given as tenure, or from start to end or as-of
    std::vector<bool> ended;           ///< seen to end; else still running (censored)
    std::vector<Money> monthlyCharge;  ///< empty when the sheet has none
    std::vector<Money> total;          ///< paid so far; empty when the sheet has none
    std::vector<Day> start;            ///< empty when the sheet has tenures only
    std::vector<Day> end;              ///< of ended contracts; empty when the sheet has tenures only
    Day asOf;                          ///< with dates: the latest start or end
    std::string currency = "XXX";
    std::uint64_t rowsRead = 0;
    std::uint64_t rowsRejected = 0;

    [[nodiscard]] std::size_t size() const { return months.size(); }
    [[nodiscard]] bool hasDates() const { return !start.empty(); }
    [[nodiscard]] bool hasCharges() const { return !monthlyCharge.empty(); }
};

}  // namespace perennial

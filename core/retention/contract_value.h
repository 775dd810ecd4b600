// What each contract has brought and is still expected to bring.
#pragma once

#include "core/retention/contracts.h"

namespace perennial {

/// One entry per contract, major units. Undefined money is an empty column, and `reason` says why.
struct ContractValues {
    std::vector<double> paid;    ///< so far, revenue
    std::vector<double> toCome;  ///< margin, discounted, by the sBG of the whole base; 0 of ended contracts
    std::vector<double> clv;     ///< margin of what was paid + to come
    bool paidIsGiven = false;    ///< by the sheet; else price x periods begun, at today's price
    Reason reason = Reason::NoAmounts;
};

/// `clv` adds up to the value of the base, whatever the contracts are divided by: one model serves all.
[[nodiscard]] ContractValues contractValues(const ContractBook& book);

/// Discounted months to come of a running contract by renewals made: 0 .. the most that one has made. Empty without a
/// model.
[[nodiscard]] std::vector<Figure> monthsToCome(const ContractBook& book);

/// Renewals that contract i has made.
[[nodiscard]] int renewalsOf(const ContractTable& table, std::size_t i);

}  // namespace perennial

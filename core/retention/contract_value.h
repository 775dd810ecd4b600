// What each contract has brought and is still expected to bring.
#pragma once

#include "core/retention/contracts.h"

#include <span>

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

/// Too few contracts, or too few of them ended, carry no sBG of their own.
inline constexpr std::uint64_t fewestForModel = 50;
inline constexpr std::uint64_t fewestEndedForModel = 10;

/// Some contracts of a base, perhaps none: what is observed of them is counted anew; what they are expected to bring is
/// by the base's sBG, so that parts add up to the base. Errors: Cancelled.
[[nodiscard]] Result<ContractBook> partOf(const ContractBook& base, std::span<const std::uint32_t> contracts,
                                          Progress& progress);

/// Renewals that contract i has made.
[[nodiscard]] int renewalsOf(const ContractTable& table, std::size_t i);

}  // namespace perennial

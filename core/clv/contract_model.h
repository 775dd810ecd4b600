// sBG as a model of customers, so that what-if and forecasts can move contracts like repeat buyers (product 1.5: the
// retention lever makes r^c of every renewal's chance r).
#pragma once

#include "core/clv/contracts.h"

#include <memory>

namespace perennial {

/// Contracts in place of repeat buyers: a summary in which the frequency is the number of the contract's state
/// (renewals, months until due, ended), the only thing that the model asks for; ages are 0. The other columns are those
/// of `summary`.
struct ContractCustomers {
    std::shared_ptr<const CustomerSummary> summary;
    std::shared_ptr<const FittedModel> model;  ///< unit: months; parameters alpha, beta
};

/// Purchases are renewals: those due within t count with their chance, as in predictContracts(). P(alive) is 1 while
/// the contract runs, and 0 once it has ended. A new customer has just made the first payment.
[[nodiscard]] ContractCustomers contractCustomers(const Contracts& contracts, const SbgModel& model,
                                                  const CustomerSummary& summary);

}  // namespace perennial

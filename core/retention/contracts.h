// Retention and value of contracts: tenure is the axis, so that sheets without any date can be read too.
// sBG: Fader & Hardie 2007; Kaplan & Meier 1958; product 1.2, 1.3, 1.4.
#pragma once

#include "core/base/figure.h"
#include "core/clv/sbg.h"
#include "core/retention/survival.h"
#include "core/summary/contract_table.h"

#include <optional>
#include <vector>

namespace perennial {

/// Money in major units, of a month where nothing else is said.
struct ContractFigures {
    std::uint64_t customers = 0;
    std::uint64_t ended = 0;
    double meanMonths = 0;                                     ///< observed, ended and running
    Figure churnShare = undefined(Reason::NoPurchases);        ///< ended / customers
    Figure monthlyRetention = undefined(Reason::NoPurchases);  ///< geometric maximum likelihood: 1 - ended / months
    Figure annualRetention = undefined(Reason::NoPurchases);   ///< its 12th power
    Figure recurringRevenue = undefined(Reason::NoAmounts);    ///< MRR: charges of running contracts
    Figure churnedRevenue = undefined(Reason::NoAmounts);      ///< charges of ended ones: revenue churn is its share
    Figure revenueChurn = undefined(Reason::NoAmounts);
    Figure paidTotal = undefined(Reason::NoAmounts);
    Figure retentionForm = undefined(Reason::NoAmounts);   ///< mean charge x margin, first payment now, for ever
    Figure residualMonths = undefined(Reason::FitFailed);  ///< discounted, of a running contract, mean, by sBG
    Figure residualValue = undefined(Reason::NoAmounts);   ///< of all running contracts, by sBG
    std::vector<SurvivalPoint> survival;                   ///< Kaplan-Meier over months, 95 % band
    std::optional<SbgModel> sbg;
    std::optional<Error> failure;  ///< why there is no sBG
};

/// `margin` as a rate, `discountRate` effective a year. Errors: NoData without a contract, Cancelled.
[[nodiscard]] Result<ContractFigures> contractFigures(const ContractTable& table, double margin, double discountRate,
                                                      Progress& progress);

}  // namespace perennial

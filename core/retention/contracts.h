// Retention and value of contracts: tenure is the axis, so that sheets without any date can be read too.
// sBG: Fader & Hardie 2007; Kaplan & Meier 1958; product 1.2, 1.3, 1.4.
#pragma once

#include "core/base/figure.h"
#include "core/clv/sbg.h"
#include "core/retention/contract_months.h"
#include "core/retention/survival.h"
#include "core/summary/contract_table.h"

#include <optional>
#include <vector>

namespace perennial {

/// One renewal on the axis of tenure: renewal k is due when k periods have been paid.
struct TenureStep {
    int renewal = 1;
    std::uint64_t atRisk = 0;  ///< stood before it; who still runs a shorter contract does not
    std::uint64_t lost = 0;    ///< of them, ended at it
    double survival = 1;       ///< product of what was kept up to here
    Figure fittedRetention = undefined(Reason::FitFailed);  ///< r(k) of sBG
    Figure fittedSurvival = undefined(Reason::FitFailed);   ///< S(k) of sBG
    double revenueAtRisk = 0;                               ///< a month, of those at risk
    double revenueLost = 0;                                 ///< a month, of those lost

    [[nodiscard]] double retention() const { return 1 - static_cast<double>(lost) / static_cast<double>(atRisk); }
};

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
    std::vector<TenureStep> tenure;                        ///< by renewal, as far as somebody got
    std::vector<ContractMonth> months;                     ///< by calendar month; empty without dates
    std::optional<SbgModel> sbg;                           ///< time counts renewals of ContractTable::periodMonths
    std::optional<Error> failure;                          ///< why there is no sBG

    /// Ended at a renewal / stood before one, over all renewals: what a sheet without dates says of churn.
    [[nodiscard]] Figure churnPerRenewal() const;
    /// The same of what they pay.
    [[nodiscard]] Figure revenueChurnPerRenewal() const;
    /// The last month that is over; nullptr without one.
    [[nodiscard]] const ContractMonth* lastMonth() const;
};

/// A workspace's contracts and what is known of them.
struct ContractBook {
    ContractTable table;
    ContractFigures figures;
    double margin = 1;
    double discountRate = 0;
    bool marginGiven = false;
    /// Of a part of the contracts (partOf()): fitted to them alone, for their curve. Their values are by figures.sbg.
    std::optional<SbgModel> ownModel;
};

/// `margin` as a rate, `discountRate` effective a year. Errors: NoData without a contract, Cancelled.
[[nodiscard]] Result<ContractFigures> contractFigures(const ContractTable& table, double margin, double discountRate,
                                                      Progress& progress);

/// The table with its figures under these definitions. Errors: those of contractFigures().
[[nodiscard]] Result<ContractBook> contractBook(ContractTable table, const Definitions& definitions,
                                                Progress& progress);

/// Renewals that a contract has made. A running one has made as many as whole periods lie behind it (a tenth of a
/// period short counts: months differ in length); one that ended after n periods, to the nearest, made n - 1.
[[nodiscard]] int renewalsMade(double months, bool ended, int periodMonths);

}  // namespace perennial

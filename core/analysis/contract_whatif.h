// What a change of price, retention or margin would do to contracts: plain formulas over the sBG (product 1.2, 1.5).
#pragma once

#include "core/retention/contracts.h"

namespace perennial {

struct ContractLevers {
    double price = 0;              ///< g: every price becomes 1 + g times as high, > -1
    double retention = 0;          ///< points added to the annual retention, as a fraction
    double retentionResponse = 0;  ///< k <= 0: the odds of annual retention are multiplied by (1 + g)^k
    std::optional<double> margin;  ///< another rate at today's price; unset = the book's
    std::optional<double> discountRate;

    bool operator==(const ContractLevers&) const = default;
};

/// Of the running contracts, money in major units.
struct ContractOutlook {
    double annualRetention = 0;   ///< mean of S(n + a year) / S(n)
    double recurringRevenue = 0;  ///< MRR at these prices
    double revenueInAYear = 0;    ///< of that, what is still paid in twelve months by who runs today
    double marginRate = 1;        ///< unit costs stay: 1 - (1 - m) / (1 + g)
    double monthsToCome = 0;      ///< discounted, mean
    double residualValue = 0;     ///< CLV still to come
    double dropout = 1;           ///< c: every chance to stay becomes (1 - theta)^c, so that r becomes r^c
};

struct ContractScenario {
    ContractOutlook base;
    ContractOutlook scenario;
    /// Annual retention at which the scenario's price brings just the base's CLV still to come; undefined where the
    /// price is the same, or where no retention does.
    Figure breakEvenRetention = undefined(Reason::NotApplicable);
};

/// Where the annual retention of these contracts can be moved to: open bounds of what c > 0 can reach.
struct RetentionReach {
    double lowest = 0;
    double highest = 1;
};
[[nodiscard]] RetentionReach retentionReach(const ContractBook& book);

/// c is found by bisection until the retention is met within 1e-12. Errors: NoData {"amounts"}, {"running contracts"},
/// {"model"} where the contracts have none; OptionInvalid {"price", ...}; NotReachable as OptionInvalid {"retention",
/// wanted, reach}.
[[nodiscard]] Result<ContractScenario> contractWhatIf(const ContractBook& book, const ContractLevers& levers);

}  // namespace perennial

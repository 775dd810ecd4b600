// What a change of price, retention or margin would do to contracts: plain formulas over the sBG (product 1.2, 1.5).
#pragma once

#include "core/retention/contracts.h"
#include "core/whatif/scenario.h"

namespace perennial {

struct ContractLevers {
    double price = 0;              ///< g: every price becomes 1 + g times as high, > -1
    double retention = 0;          ///< points added to the annual retention, as a fraction
    double retentionResponse = 0;  ///< k <= 0: the odds of annual retention are multiplied by (1 + g)^k
    std::optional<double> margin;  ///< another rate at today's price; unset = the book's
    std::optional<double> discountRate;

    bool operator==(const ContractLevers&) const = default;
};

/// The levers of a scenario on these contracts. Without side effects the response is 0.
[[nodiscard]] ContractLevers contractLevers(const Scenario& scenario, const ContractBook& book);

/// Months that the curves of an outlook reach.
inline constexpr int outlookHorizon = 36;

/// Of the running contracts, money in major units.
struct ContractOutlook {
    double annualRetention = 0;   ///< mean of S(n + a year) / S(n)
    double recurringRevenue = 0;  ///< MRR at these prices
    double revenueInAYear = 0;    ///< of that, what is still paid in twelve months by who runs today
    double marginRate = 1;        ///< unit costs stay: 1 - (1 - m) / (1 + g)
    double monthsToCome = 0;      ///< discounted, mean
    double residualValue = 0;     ///< CLV still to come
    double dropout = 1;           ///< c: every chance to stay becomes (1 - theta)^c, so that r becomes r^c
    std::vector<double> running;  ///< share of them that still runs after 0, 1, ... whole periods, up to the horizon
    /// Undiscounted, by month 0 .. outlookHorizon: the next renewal is due now, each is paid if the contract stays.
    std::vector<double> cumulativeMargin;
};

/// The churn that a change of price may cost (or, where it falls, has to save) before it stops paying.
struct ContractBreakEven {
    /// Annual retention at which the scenario's price brings just the base's CLV still to come; undefined where the
    /// price is the same, or where no retention does. Months and response are undefined with it.
    Figure retention = undefined(Reason::NotApplicable);
    /// Discounted months to come, weighted by price: base value / (MRR x margin rate) of the scenario. With price alone
    /// m / (g + m) of today's.
    Figure months = undefined(Reason::NotApplicable);
    double monthsToday = 0;
    Figure response = undefined(Reason::NotApplicable);  ///< k that leads there
};

struct ContractScenario {
    std::uint64_t contracts = 0;  ///< running
    ContractOutlook base;
    ContractOutlook scenario;
    ContractBreakEven breakEven;
    /// Price, its response, margin, retention, discount: in this order they add up to the change of the value.
    std::vector<WaterfallStep> waterfall;
};

/// A scenario beside what it does.
struct ContractResult {
    Scenario scenario;
    ContractScenario figures;
};

/// Where the annual retention of these contracts can be moved to: open bounds of what c > 0 can reach.
struct RetentionReach {
    double lowest = 0;
    double highest = 1;
    double today = 0;  ///< where it is
};
[[nodiscard]] RetentionReach retentionReach(const ContractBook& book);

/// Running contracts with prices and a model: contractWhatIf() has something to change.
[[nodiscard]] bool hasContractWhatIf(const ContractBook& book);

/// c is found by bisection until the retention is met within 1e-12. Errors: NoData {"amounts"}, {"running contracts"},
/// {"model"} where the contracts have none; OptionInvalid {"price", ...}; NotReachable as OptionInvalid {"retention",
/// wanted, reach}.
[[nodiscard]] Result<ContractScenario> contractWhatIf(const ContractBook& book, const ContractLevers& levers);

/// What some running contracts are expected to bring, and how well they would have to stay to bring more.
struct RetentionNeed {
    Figure today = undefined(Reason::FitFailed);   ///< annual retention of the next year, by the base's sBG
    Figure value = undefined(Reason::NoAmounts);   ///< CLV still to come, together
    double charges = 0;                            ///< a month, together
    Figure needed = undefined(Reason::NoAmounts);  ///< annual retention; NotWithinHorizon where none is enough
};
/// `gain` in major units, together. Undefined figures where there is no model, no price or none of them runs.
[[nodiscard]] RetentionNeed retentionNeeded(const ContractBook& book, std::span<const std::uint32_t> contracts,
                                            double gain);

/// Each lever moved alone by a share of where it stands (price: of the price) down and up, and what that does to the
/// value still to come; strongest first. A step out of reach is halved until it is possible. Errors as
/// contractWhatIf().
[[nodiscard]] Result<std::vector<TornadoBar>> contractTornado(const ContractBook& book, const ContractLevers& at,
                                                              double relativeStep);

/// Every scenario of contracts that is possible with these; the others are named with their reason.
[[nodiscard]] std::vector<ContractResult> contractResults(const ContractBook& book,
                                                          const std::vector<Scenario>& scenarios,
                                                          std::vector<std::pair<std::string, Error>>& failed);

}  // namespace perennial

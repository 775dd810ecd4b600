#include "core/analysis/contract_whatif.h"

#include "core/retention/contract_value.h"

#include <cmath>
#include <map>

namespace perennial {

namespace {

constexpr double leastDropout = 1e-6;
constexpr double mostDropout = 1e4;
constexpr int mostHalvings = 200;
constexpr double metRetention = 1e-12;

/// Running contracts that have made so many renewals: equal in everything but their price.
struct RunningGroup {
    double contracts = 0;
    double charges = 0;  ///< a month
};

class RunningContracts {
public:
    explicit RunningContracts(const ContractBook& book)
        : book_(book)
        , model_(*book.figures.sbg)
        , year_(12.0 / book.table.periodMonths)
    {
        for (std::size_t i = 0; i < book.table.size(); ++i) {
            if (book.table.ended[i])
                continue;
            RunningGroup& group = groups_[renewalsOf(book.table, i)];
            group.contracts += 1;
            group.charges += book.table.monthlyCharge[i].major();
            contracts_ += 1;
        }
    }

    [[nodiscard]] double retention(double c) const
    {
        double stay = 0;
        for (const auto& [renewals, group] : groups_)
            stay += group.contracts * model_.survivalFrom(renewals, year_, {.dropout = c});
        return stay / contracts_;
    }

    /// c at which the retention is `wanted`; it falls with c.
    [[nodiscard]] double dropoutAt(double wanted) const
    {
        return halved([&](double c) { return retention(c) - wanted; });
    }

    [[nodiscard]] Result<ContractOutlook> outlook(double c, double price, double margin, double discountRate) const
    {
        const double period = book_.table.periodMonths;
        const double discount = std::pow(1 + discountRate, period / 12) - 1;
        ContractOutlook look;
        look.dropout = c;
        look.annualRetention = retention(c);
        look.marginRate = 1 - (1 - margin) / (1 + price);
        for (const auto& [renewals, group] : groups_) {
            const Figure periods = model_.residualLifetime(renewals, discount, {.dropout = c});
            if (!periods)
                return fail(ErrorKind::NoData, {"value of time to come"});
            const double charges = group.charges * (1 + price);
            look.recurringRevenue += charges;
            look.revenueInAYear += charges * model_.survivalFrom(renewals, year_, {.dropout = c});
            look.monthsToCome += group.contracts * *periods * period / contracts_;
            look.residualValue += charges * look.marginRate * *periods * period;
        }
        return look;
    }

    /// c at which the value at these terms is `wanted`; undefined where none does.
    [[nodiscard]] Figure dropoutOfValue(double wanted, double price, double margin, double discountRate) const
    {
        const auto value = [&](double c) {
            const auto look = outlook(c, price, margin, discountRate);
            return look ? look->residualValue - wanted : 0;
        };
        if (value(leastDropout) < 0 || value(mostDropout) > 0)
            return undefined(Reason::NotApplicable);
        return halved(value);
    }

private:
    /// The root of a falling function, by halving the logarithm of c.
    template <class Falling>
    [[nodiscard]] static double halved(Falling falling)
    {
        double low = std::log(leastDropout);
        double high = std::log(mostDropout);
        double middle = 0;
        for (int i = 0; i < mostHalvings; ++i) {
            middle = (low + high) / 2;
            const double at = falling(std::exp(middle));
            if (std::abs(at) < metRetention || high - low < metRetention)
                break;
            (at > 0 ? low : high) = middle;
        }
        return std::exp(middle);
    }

    const ContractBook& book_;
    const SbgModel& model_;
    const double year_;  ///< in renewals
    std::map<int, RunningGroup> groups_;
    double contracts_ = 0;
};

std::string whatIsMissing(const ContractBook& book)
{
    if (book.figures.customers == book.figures.ended)
        return "running contracts";
    if (!book.table.hasCharges())
        return "amounts";
    return book.figures.sbg && book.figures.residualValue ? "" : "model";
}

}  // namespace

RetentionReach retentionReach(const ContractBook& book)
{
    if (!whatIsMissing(book).empty())
        return {0, 0};
    const RunningContracts running(book);
    return {running.retention(mostDropout), running.retention(leastDropout)};
}

Result<ContractScenario> contractWhatIf(const ContractBook& book, const ContractLevers& levers)
{
    if (const std::string missing = whatIsMissing(book); !missing.empty())
        return fail(ErrorKind::NoData, {missing});
    if (!(levers.price > -1))
        return fail(ErrorKind::OptionInvalid, {"price", std::to_string(levers.price), "above -1"});
    const RunningContracts running(book);
    const double margin = levers.margin.value_or(book.margin);
    const double rate = levers.discountRate.value_or(book.discountRate);
    const auto base = running.outlook(1, 0, book.margin, book.discountRate);
    if (!base)
        return pass(base);
    const double kept = base->annualRetention;
    const double odds = kept / (1 - kept) * std::pow(1 + levers.price, levers.retentionResponse);
    const double wanted = odds / (1 + odds) + levers.retention;
    const RetentionReach reach = retentionReach(book);
    if (!(wanted > reach.lowest && wanted < reach.highest))
        return fail(ErrorKind::OptionInvalid, {"retention", std::to_string(wanted),
                                               std::to_string(reach.lowest) + " - " + std::to_string(reach.highest)});
    const bool same = levers.retention == 0 && (levers.price == 0 || levers.retentionResponse == 0);
    const double c = same ? 1 : running.dropoutAt(wanted);
    auto scenario = running.outlook(c, levers.price, margin, rate);
    if (!scenario)
        return pass(scenario);
    ContractScenario result{*base, *scenario, undefined(Reason::NotApplicable)};
    if (levers.price != 0)
        if (const Figure even = running.dropoutOfValue(base->residualValue, levers.price, margin, rate))
            result.breakEvenRetention = running.retention(*even);
    return result;
}

}  // namespace perennial

#include "core/analysis/contract_whatif.h"

#include "core/retention/contract_value.h"
#include "core/whatif/levers.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

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
        for (std::size_t i = 0; i < book.table.size(); ++i)
            add(i);
    }
    RunningContracts(const ContractBook& book, std::span<const std::uint32_t> some)
        : book_(book)
        , model_(*book.figures.sbg)
        , year_(12.0 / book.table.periodMonths)
    {
        for (const std::uint32_t i : some)
            add(i);
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

    /// Who still runs, and the margin by month.
    void addCurves(ContractOutlook& look) const
    {
        const int period = book_.table.periodMonths;
        const auto periods = static_cast<std::size_t>((outlookHorizon + period - 1) / period);
        look.running.assign(periods + 1, 0);
        std::vector<double> margin(periods + 1);  // up to each renewal
        for (const auto& [renewals, group] : groups_)
            for (std::size_t t = 0; t <= periods; ++t) {
                const double stays = model_.survivalFrom(renewals, static_cast<double>(t), {.dropout = look.dropout});
                look.running[t] += group.contracts * stays / contracts_;
                if (t > 0)
                    margin[t] += group.charges * period * stays;
            }
        const double price = charges() > 0 ? look.recurringRevenue / charges() : 1;
        for (std::size_t t = 1; t <= periods; ++t)
            margin[t] = margin[t - 1] + margin[t] * price * look.marginRate;
        for (int month = 0; month <= outlookHorizon; ++month)
            look.cumulativeMargin.push_back(margin[static_cast<std::size_t>((month + period - 1) / period)]);
    }

    [[nodiscard]] double contracts() const { return contracts_; }

    /// c at which the value at these terms is `wanted`; undefined where none does.
    [[nodiscard]] Figure dropoutOfValue(double wanted, double price, double margin, double discountRate) const
    {
        const auto value = [&](double c) {
            const auto look = outlook(c, price, margin, discountRate);
            return look ? look->residualValue - wanted : 0;
        };
        if (value(leastDropout) < 0 || value(mostDropout) > 0)
            return undefined(Reason::NotApplicable);
        return bracketed(value, wanted);
    }

private:
    void add(std::size_t i)
    {
        if (book_.table.ended[i])
            return;
        RunningGroup& group = groups_[renewalsOf(book_.table, i)];
        group.contracts += 1;
        group.charges += book_.table.monthlyCharge[i].major();
        contracts_ += 1;
    }

    [[nodiscard]] double charges() const
    {
        double all = 0;
        for (const auto& [renewals, group] : groups_)
            all += group.charges;
        return all;
    }

    /// The same where the function is dear to work out: steps from c = 1 until the sign changes, then false position
    /// (Illinois), until it is met within 1e-12 of `scale`.
    template <class Falling>
    [[nodiscard]] static double bracketed(Falling falling, double scale)
    {
        constexpr double firstStep = 0.25;
        double from = 0;
        double atFrom = falling(1);
        double to = from;
        double atTo = atFrom;
        for (double step = atFrom > 0 ? firstStep : -firstStep; atTo * atFrom > 0; step *= 2) {
            from = std::exchange(to, to + step);
            atFrom = atTo;
            atTo = falling(std::exp(to));
        }
        double middle = to;
        for (int i = 0; i < mostHalvings && std::abs(to - from) > metRetention; ++i) {
            middle = atTo == atFrom ? (from + to) / 2 : (from * atTo - to * atFrom) / (atTo - atFrom);
            const double at = falling(std::exp(middle));
            if (std::abs(at) <= metRetention * std::abs(scale))
                break;
            if (at * atTo < 0) {
                from = to;
                atFrom = atTo;
            } else {
                atFrom /= 2;
            }
            to = middle;
            atTo = at;
        }
        return std::exp(middle);
    }

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

/// Terms of a scenario: what an outlook is made at.
struct ContractTerms {
    double dropout = 1;
    double price = 0;
    double margin = 1;
    double discountRate = 0;
};

double oddsOf(double share)
{
    return share / (1 - share);
}

/// Annual retention after the response to the price.
double answered(double kept, const ContractLevers& levers)
{
    const double odds = oddsOf(kept) * std::pow(1 + levers.price, levers.retentionResponse);
    return odds / (1 + odds);
}

bool answers(const ContractLevers& levers)
{
    return levers.price != 0 && levers.retentionResponse != 0;
}

/// What each lever adds, applied after those before it.
Result<std::vector<WaterfallStep>> stepsOf(const RunningContracts& running, const ContractBook& book,
                                           const ContractScenario& whole, const ContractLevers& levers)
{
    std::vector<WaterfallStep> steps;
    ContractTerms at{1, 0, book.margin, book.discountRate};
    double before = whole.base.residualValue;
    const auto take = [&](const char* lever, const char* effect) -> Result<> {
        const auto look = running.outlook(at.dropout, at.price, at.margin, at.discountRate);
        if (!look)
            return pass(look);
        steps.push_back({lever, effect, look->residualValue - before});
        before = look->residualValue;
        return {};
    };
    struct Part {
        bool moved;
        std::function<void()> move;
        const char* lever;
        const char* effect;
    };
    const Part parts[] = {
        {levers.price != 0, [&] { at.price = levers.price; }, "price", "direct"},
        {answers(levers), [&] { at.dropout = running.dropoutAt(answered(whole.base.annualRetention, levers)); },
         "price", levers.price > 0 ? "more-leave" : "fewer-leave"},
        {levers.margin.has_value(), [&] { at.margin = *levers.margin; }, "margin", "direct"},
        {levers.retention != 0, [&] { at.dropout = whole.scenario.dropout; }, "retention", "direct"},
        {levers.discountRate.has_value(), [&] { at.discountRate = *levers.discountRate; }, "discount-rate", "direct"},
    };
    for (const Part& part : parts) {
        if (!part.moved)
            continue;
        part.move();
        if (auto taken = take(part.lever, part.effect); !taken)
            return pass(taken);
    }
    return steps;
}

ContractBreakEven breakEvenOf(const RunningContracts& running, const ContractScenario& whole, double price,
                              double margin, double discountRate)
{
    const ContractOutlook& base = whole.base;
    const double income = whole.scenario.recurringRevenue * whole.scenario.marginRate;
    ContractBreakEven even;
    if (base.recurringRevenue * base.marginRate > 0)
        even.monthsToday = base.residualValue / (base.recurringRevenue * base.marginRate);
    if (price == 0)
        return even;
    const Figure dropout = running.dropoutOfValue(base.residualValue, price, margin, discountRate);
    if (!dropout || !(income > 0))
        return even;
    even.retention = running.retention(*dropout);
    even.months = base.residualValue / income;
    even.response = std::log(oddsOf(*even.retention) / oddsOf(base.annualRetention)) / std::log1p(price);
    return even;
}

Result<ContractScenario> reckoned(const RunningContracts& running, const ContractBook& book,
                                  const ContractLevers& levers)
{
    if (!(levers.price > -1))
        return fail(ErrorKind::OptionInvalid, {"price", std::to_string(levers.price), "above -1"});
    const double margin = levers.margin.value_or(book.margin);
    const double rate = levers.discountRate.value_or(book.discountRate);
    auto base = running.outlook(1, 0, book.margin, book.discountRate);
    if (!base)
        return pass(base);
    const double wanted = answered(base->annualRetention, levers) + levers.retention;
    const double lowest = running.retention(mostDropout);
    const double highest = running.retention(leastDropout);
    if (!(wanted > lowest && wanted < highest))
        return fail(ErrorKind::OptionInvalid,
                    {"retention", std::to_string(wanted), std::to_string(lowest) + " - " + std::to_string(highest)});
    const double c = levers.retention == 0 && !answers(levers) ? 1 : running.dropoutAt(wanted);
    auto scenario = running.outlook(c, levers.price, margin, rate);
    if (!scenario)
        return pass(scenario);
    return ContractScenario{
        static_cast<std::uint64_t>(running.contracts()), std::move(*base), std::move(*scenario), {}, {}};
}

/// Where a lever of contracts stands, and the step that a share of it makes.
struct LeverPlace {
    const char* lever;
    double step;
    void (*move)(ContractLevers&, const ContractBook&, double by);
};

}  // namespace

RetentionReach retentionReach(const ContractBook& book)
{
    if (!whatIsMissing(book).empty())
        return {0, 0, 0};
    const RunningContracts running(book);
    return {running.retention(mostDropout), running.retention(leastDropout), running.retention(1)};
}

bool hasContractWhatIf(const ContractBook& book)
{
    return whatIsMissing(book).empty();
}

Result<ContractScenario> contractWhatIf(const ContractBook& book, const ContractLevers& levers)
{
    if (const std::string missing = whatIsMissing(book); !missing.empty())
        return fail(ErrorKind::NoData, {missing});
    const RunningContracts running(book);
    auto whole = reckoned(running, book, levers);
    if (!whole)
        return whole;
    auto steps = stepsOf(running, book, *whole, levers);
    if (!steps)
        return pass(steps);
    whole->waterfall = std::move(*steps);
    whole->breakEven = breakEvenOf(running, *whole, levers.price, levers.margin.value_or(book.margin),
                                   levers.discountRate.value_or(book.discountRate));
    running.addCurves(whole->base);
    running.addCurves(whole->scenario);
    return whole;
}

ContractLevers contractLevers(const Scenario& scenario, const ContractBook& book)
{
    const Levers& l = scenario.levers;
    ContractLevers levers{.price = l.price, .retention = l.retentionPoints, .margin = {}, .discountRate = {}};
    levers.retentionResponse = scenario.effects.on ? scenario.effects.retentionResponse : 0;
    if (l.marginPoints != 0)
        levers.margin = book.margin + l.marginPoints;
    levers.discountRate = l.discountRate;
    return levers;
}

RetentionNeed retentionNeeded(const ContractBook& book, std::span<const std::uint32_t> contracts, double gain)
{
    RetentionNeed need;
    if (!whatIsMissing(book).empty())
        return need;
    const RunningContracts running(book, contracts);
    const auto now = running.contracts() > 0 ? running.outlook(1, 0, book.margin, book.discountRate)
                                             : fail(ErrorKind::NoData, {"running contracts"});
    if (!now)
        return need;
    need.today = now->annualRetention;
    need.value = now->residualValue;
    need.charges = now->recurringRevenue;
    const Figure dropout = running.dropoutOfValue(now->residualValue + gain, 0, book.margin, book.discountRate);
    need.needed = dropout ? Figure(running.retention(*dropout)) : undefined(Reason::NotWithinHorizon);
    return need;
}

Result<std::vector<TornadoBar>> contractTornado(const ContractBook& book, const ContractLevers& at, double relativeStep)
{
    if (const std::string missing = whatIsMissing(book); !missing.empty())
        return fail(ErrorKind::NoData, {missing});
    const RunningContracts running(book);
    const auto now = reckoned(running, book, at);
    if (!now)
        return pass(now);
    const LeverPlace places[] = {
        {"price", relativeStep * (1 + at.price),
         [](ContractLevers& l, const ContractBook&, double by) { l.price += by; }},
        {"margin", relativeStep * std::abs(now->scenario.marginRate),
         [](ContractLevers& l, const ContractBook& b, double by) { l.margin = l.margin.value_or(b.margin) + by; }},
        {"retention", relativeStep * now->scenario.annualRetention,
         [](ContractLevers& l, const ContractBook&, double by) { l.retention += by; }},
        {"discount-rate", relativeStep * at.discountRate.value_or(book.discountRate),
         [](ContractLevers& l, const ContractBook& b, double by) {
             l.discountRate = l.discountRate.value_or(b.discountRate) + by;
         }},
    };
    constexpr int mostHalvings = 8;
    std::vector<TornadoBar> bars;
    for (const LeverPlace& place : places) {
        TornadoBar bar{.lever = place.lever};
        const auto change = [&](double step) {
            for (int i = 0; i <= mostHalvings; ++i, step /= 2, bar.clipped = true) {
                ContractLevers moved = at;
                place.move(moved, book, step);
                if (moved.margin.value_or(0) > 1)
                    continue;
                if (const auto then = reckoned(running, book, moved))
                    return then->scenario.residualValue - now->scenario.residualValue;
            }
            return 0.0;
        };
        bar.down = change(-place.step);
        bar.up = change(place.step);
        if (bar.down != 0 || bar.up != 0)
            bars.push_back(std::move(bar));
    }
    std::ranges::stable_sort(bars, std::greater{},
                             [](const TornadoBar& bar) { return std::max(std::abs(bar.down), std::abs(bar.up)); });
    return bars;
}

std::vector<ContractResult> contractResults(const ContractBook& book, const std::vector<Scenario>& scenarios,
                                            std::vector<std::pair<std::string, Error>>& failed)
{
    std::vector<ContractResult> results;
    for (const Scenario& scenario : scenarios)
        if (auto figures = contractWhatIf(book, contractLevers(scenario, book)))
            results.push_back({scenario, std::move(*figures)});
        else
            failed.emplace_back(scenario.name, figures.error());
    return results;
}

}  // namespace perennial

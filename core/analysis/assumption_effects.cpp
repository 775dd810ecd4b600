#include "core/analysis/assumption_effects.h"

#include "core/analysis/summed_up.h"
#include "core/clv/model.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <set>

namespace perennial {

namespace {

constexpr SwitchableRule rules[] = {
    {&OrderRules::excludeCancelled, Exclusion::Cancelled}, {&OrderRules::excludeVoid, Exclusion::Void},
    {&OrderRules::excludeFailed, Exclusion::Failed},       {&OrderRules::excludePending, Exclusion::Pending},
    {&OrderRules::excludeDraft, Exclusion::Draft},         {&OrderRules::excludeTest, Exclusion::Test},
    {&OrderRules::excludeFraud, Exclusion::Fraud},         {&OrderRules::excludeGiftCards, Exclusion::GiftCard},
    {&OrderRules::excludeFree, Exclusion::Free},           {&OrderRules::includeTax, Exclusion::None},
    {&OrderRules::includeShipping, Exclusion::None}};

constexpr double point = 0.01;
constexpr double tenth = 0.1;
constexpr double monthsMore = 12;
constexpr char utc[] = "UTC";
constexpr std::size_t units = 3;
constexpr std::size_t estimators = 3;

/// One of several runs that report to the same watcher.
class RunProgress final : public Progress {
public:
    RunProgress(Progress& whole, std::size_t at, std::size_t count)
        : whole_(whole)
        , at_(at)
        , count_(count)
    {
    }
    [[nodiscard]] bool advance(std::uint64_t, std::uint64_t) override { return whole_.advance(at_, count_); }

private:
    Progress& whole_;
    std::size_t at_;
    std::size_t count_;
};

/// Exactly; nullopt where that has more digits than a rate can have.
std::optional<Decimal> tenthMore(Decimal rate)
{
    constexpr std::int64_t elevenTenths = 11;
    if (std::abs(rate.digits) > std::numeric_limits<std::int64_t>::max() / elevenTenths)
        return std::nullopt;
    return Decimal{rate.digits * elevenTenths, rate.decimals + 1};
}

std::optional<RateCourse> tenthMore(RateCourse course)
{
    for (DayRate& day : course) {
        const auto more = tenthMore(day.rate);
        if (!more)
            return std::nullopt;
        day.rate = *more;
    }
    return course;
}

/// Definitions under which one unit of `currency` is worth a tenth more; nullopt where it has no rate.
std::optional<Definitions> withTenthMore(Definitions definitions, const std::string& currency)
{
    if (const RateCourse* course = definitions.ratesByDay.courseOf(currency)) {
        auto more = tenthMore(*course);
        if (!more)
            return std::nullopt;
        definitions.ratesByDay = definitions.ratesByDay.with(RateTable({{currency, std::move(*more)}}));
        return definitions;
    }
    const auto rate = definitions.rates.find(currency);
    if (rate == definitions.rates.end())
        return std::nullopt;
    const auto more = tenthMore(rate->second);
    if (!more)
        return std::nullopt;
    rate->second = *more;
    return definitions;
}

/// Those that rows of orders, or customers already summed up, are in.
std::set<std::string> currenciesOf(const std::vector<ImportRecord>& imports)
{
    std::set<std::string> currencies;
    for (const ImportRecord& import : imports) {
        if (import.source.kind != "orders" && import.source.kind != "customers")
            continue;
        for (const RowOutcome outcome : {RowOutcome::Kept, RowOutcome::Updated, RowOutcome::Excluded})
            for (const auto& [currency, amount] : import.reconciliation.of(outcome).amount)
                currencies.insert(currency);
    }
    return currencies;
}

class Changes {
public:
    explicit Changes(const Analysis& analysis)
        : analysis_(analysis)
        , base_(changedFrom(analysis))
    {
    }

    std::vector<AssumptionChange> take()
    {
        if (analysis_.summary().hasAmounts) {
            addMoney();
            addForecast();
            addAsOf();
            addZone();
            addRates();
        }
        addRules();
        return std::move(changes_);
    }

private:
    Definitions& add(Assumption assumption, std::size_t choice = 0, double step = 0)
    {
        changes_.push_back({assumption, choice, step, {}, base_});
        return changes_.back().definitions;
    }

    void addMoney()
    {
        const double margin = base_.margin.value_or(1);
        const double step = margin + point > 1 ? -point : point;
        add(Assumption::Margin, 0, step).margin = margin + step;
        addAcquisitionCost();
        if (const Figure order = analysis_.all.perWindow.averagePurchaseValue; order && *order > 0) {
            const double more = std::max(std::round(*order) / 100, point);
            if (const auto cost = Money::fromMajor(base_.servingCostPerOrder.major() + more))
                add(Assumption::ServingCost, 0, more).servingCostPerOrder = *cost;
        }
        add(Assumption::Discount, 0, point).discountRate += point;
    }

    void addAcquisitionCost()
    {
        if (base_.spend.empty() && !base_.acquisitionCost)
            return;
        Definitions& d = add(Assumption::AcquisitionCost, 0, tenth);
        const auto more = [](Money money) { return Money::fromMajor(money.major() * (1 + tenth)).value_or(money); };
        if (d.acquisitionCost)
            d.acquisitionCost = more(*d.acquisitionCost);
        for (SpendEntry& entry : d.spend)
            entry.amount = more(entry.amount);
    }

    void addForecast()
    {
        add(Assumption::Horizon, 0, monthsMore).horizonMonths += monthsMore;
        const auto models = repeatBuyingModels();
        for (std::size_t i = 0; i < models.size(); ++i)
            if (models[i].name != base_.model)
                add(Assumption::Model, i).model = models[i].name;
        for (std::size_t i = 0; i < units; ++i)
            if (static_cast<TimeUnit>(i) != base_.modelUnit)
                add(Assumption::Unit, i).modelUnit = static_cast<TimeUnit>(i);
        for (std::size_t i = 0; i < estimators; ++i)
            if (static_cast<LifespanEstimator>(i) != base_.lifespan)
                add(Assumption::Lifespan, i).lifespan = static_cast<LifespanEstimator>(i);
        if (base_.lifespan == LifespanEstimator::KaplanMeier)
            add(Assumption::LifespanHorizon, 0, monthsMore).lifespanHorizonMonths += monthsMore;
        const Window other = base_.window == Window::All ? Window::Months12 : Window::All;
        add(Assumption::Window, static_cast<std::size_t>(other)).window = other;
        const auto& kinds = analysis_.ledger->kind;
        if (std::ranges::find(kinds, LineKind::Refund) == kinds.end())
            return;
        const RefundDate date = base_.refundDate == RefundDate::OrderDate ? RefundDate::OwnDate : RefundDate::OrderDate;
        add(Assumption::RefundDate, static_cast<std::size_t>(date)).refundDate = date;
    }

    /// Customers already summed up end with their sheet, whenever that is said to be.
    void addAsOf()
    {
        const Day earlier = addMonths(analysis_.observed->book.asOf, -1);
        if (!isSummedUp(analysis_) && !(base_.calibrateUntil && *base_.calibrateUntil >= earlier))
            add(Assumption::AsOf, 0, -1).asOf = earlier;
    }

    void addZone()
    {
        const ZoneReading& zone = analysis_.ledger->zone;
        if (zone.zone.empty() ? zone.stated > 0 : zone.otherDay > 0)
            add(Assumption::Zone).timeZone = zone.zone.empty() ? utc : "";
        if (!zone.zone.empty() && zone.headOtherDay > 0)
            add(Assumption::ZoneOfHeadings).zoneOfHeads = !zone.ofHeads;
    }

    void addRates()
    {
        const std::string& figures = analysis_.ledger->currency;
        if (!ratesServe(base_, figures))
            return;
        for (const std::string& currency : currenciesOf(analysis_.imports)) {
            auto changed = withTenthMore(base_, currency);
            if (currency == figures || !changed)
                continue;
            AssumptionChange change{Assumption::Rate, 0, tenth, currency, std::move(*changed)};
            changes_.push_back(std::move(change));
        }
    }

    /// Whether switching it could change anything: what is left out is counted, what would be left out is not.
    [[nodiscard]] bool acts(const SwitchableRule& rule) const
    {
        if (rule.rule == &OrderRules::includeTax)
            return !analysis_.ledger->tax.empty();
        if (rule.rule == &OrderRules::includeShipping)
            return !analysis_.ledger->shipping.empty();
        const ExclusionCount& left = analysis_.observed->book.excluded[static_cast<std::size_t>(rule.exclusion)];
        return !(base_.rules.*rule.rule) || left.orders > 0 || left.amount.major() != 0;
    }

    void addRules()
    {
        for (std::size_t i = 0; i < std::size(rules); ++i) {
            if (!acts(rules[i]))
                continue;
            Definitions& d = add(Assumption::Rule, i);
            d.rules.*rules[i].rule = !(d.rules.*rules[i].rule);
        }
    }

    const Analysis& analysis_;
    Definitions base_;
    std::vector<AssumptionChange> changes_;
};

/// Whether it acts where rows are read.
bool isOfRows(Assumption assumption)
{
    return assumption == Assumption::Zone || assumption == Assumption::ZoneOfHeadings || assumption == Assumption::Rate;
}

/// The figure of one change, of the rows as they are or read anew.
Result<Figure> figureUnder(const AssumptionChange& change, const Analysis& analysis, Snapshot snapshot,
                           const RowsUnder& rows, Progress& progress)
{
    const Analysis* unchanged = &analysis;
    if (isOfRows(change.assumption)) {
        auto ledger = rows(change.definitions, progress);
        if (!ledger)
            return pass(ledger);
        snapshot.ledger = std::make_shared<const Ledger>(std::move(*ledger));
        unchanged = nullptr;
    }
    const auto other = run(snapshot, change.definitions, unchanged, progress, Extent::Figures);
    if (!other && other.error().kind != ErrorKind::NoData)
        return pass(other);
    return other ? figureOf(change.assumption, (*other)->all) : undefined(Reason::NoPurchases);
}

}  // namespace

Definitions changedFrom(const Analysis& analysis)
{
    Definitions base = analysis.asked;
    // `auto` would choose anew under other definitions, and its choice would be taken for the effect.
    if (!analysis.fitted->predictions.model.empty())
        base.model = analysis.fitted->predictions.model;
    return base;
}

std::span<const SwitchableRule> switchableRules()
{
    return rules;
}

std::vector<AssumptionChange> assumptionChanges(const Analysis& analysis)
{
    return Changes(analysis).take();
}

const Figure& figureOf(Assumption assumption, const KeyFigures& figures)
{
    const bool simple = assumption == Assumption::Lifespan || assumption == Assumption::LifespanHorizon
                        || assumption == Assumption::Window;
    return simple ? figures.simpleClv : figures.clvMean;
}

Result<std::vector<AssumptionEffect>> assumptionEffects(const Analysis& analysis, Day today, const RowsUnder& rows,
                                                        Progress& progress)
{
    std::vector<AssumptionEffect> effects;
    std::vector<AssumptionChange> changes = assumptionChanges(analysis);
    const Snapshot snapshot{analysis.name, analysis.ledger, analysis.imports, today, analysis.known};
    for (AssumptionChange& change : changes) {
        if (!progress.advance(effects.size(), changes.size()))
            return fail(ErrorKind::Cancelled);
        RunProgress step(progress, effects.size(), changes.size());
        const auto after = figureUnder(change, analysis, snapshot, rows, step);
        if (!after)
            return pass(after);
        const Figure& before = figureOf(change.assumption, analysis.all);
        effects.push_back({std::move(change), before, *after});
    }
    return effects;
}

}  // namespace perennial

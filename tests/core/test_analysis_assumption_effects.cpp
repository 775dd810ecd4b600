// What each assumption does to the figures. Expected values: the formulas of product 1.2 and 1.3 put in here, or the
// figures of another analysis made under the changed definitions.
#include "core/analysis/assumption_effects.h"
#include "tests/ui/made_shop.h"

#include <QTest>

#include <algorithm>

using namespace perennial;
using namespace perennial::test;

namespace {

const Day today = Day::from(2026, 6, 19);

std::shared_ptr<const Analysis> analysed(const Definitions& definitions, const std::shared_ptr<const Ledger>& ledger)
{
    NoProgress nobody;
    auto analysis = run({"shop", ledger, {}, today}, definitions, nullptr, nobody);
    if (!analysis)
        throw std::runtime_error("no analysis");
    return *analysis;
}

Definitions plain()
{
    Definitions definitions = madeDefinitions({.spend = false, .model = "mbg-nbd"});
    definitions.acquisitionCost = Money::fromParts(20 * Money::scale);
    definitions.servingCostPerOrder = Money::fromParts(2 * Money::scale);
    return definitions;
}

/// For a shop whose changes read no rows.
Result<Ledger> unread(const Definitions&, Progress&)
{
    throw std::runtime_error("rows were read");
}

/// Stops at the third word.
class Impatient final : public Progress {
public:
    [[nodiscard]] bool advance(std::uint64_t, std::uint64_t) override { return ++words_ < 3; }

private:
    int words_ = 0;
};

}  // namespace

class TestAnalysisAssumptionEffects : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Ledger ledger = madeLedger({});
        for (std::size_t row = 0; row < ledger.rowCount(); row += 20)
            ledger.status[row] = OrderStatus::Pending;
        ledger_ = std::make_shared<const Ledger>(std::move(ledger));
        analysis_ = analysed(plain(), ledger_);
        NoProgress nobody;
        auto effects = assumptionEffects(*analysis_, today, unread, nobody);
        QVERIFY(effects.has_value());
        effects_ = std::move(*effects);
    }

    /// CLV = margin x (past revenue + discounted future revenue) - CAC - serving cost x orders, per customer.
    void moneyByTheFormula()
    {
        const KeyFigures& f = analysis_->all;
        const auto customers = static_cast<double>(f.customers);
        const double served = 2.0 * static_cast<double>(f.purchases) / customers;
        const double marginPart = *f.clvMean + 20 + served;
        near(moved(Assumption::Margin), marginPart / 0.46 * 0.01, 1e-6);
        near(moved(Assumption::AcquisitionCost), -2, 1e-9);
        const AssumptionEffect& serving = effect(Assumption::ServingCost);
        near(*serving.after - *serving.before, -serving.change.step * static_cast<double>(f.purchases) / customers,
             1e-9);
    }

    /// What comes in month k is divided by (1+d)^(k/12), k from 1 to 12: a point more of d takes between a twelfth of
    /// .01/(1+d+.01) and the whole of .01/(1+d) of the residual value away. A longer horizon adds.
    void timeMovesTheValue()
    {
        const double residual = *analysis_->all.residualTotal / static_cast<double>(analysis_->all.customers);
        QVERIFY(-moved(Assumption::Discount) > residual * 0.01 / 1.11 / 12);
        QVERIFY(-moved(Assumption::Discount) < residual * 0.01 / 1.10);
        QVERIFY(moved(Assumption::Horizon) > 0);
    }

    /// simple CLV = CV a year x ACL; of the mean observed lifespan both factors are counted here from the rows.
    void lifespanByHand()
    {
        const CustomerSummary& s = analysis_->summary();
        double days = 0;
        for (std::size_t i = 0; i < s.size(); ++i)
            days += s.last[i] - s.first[i];
        const double years = days / static_cast<double>(s.size()) / 365.25;
        const double expected = *analysis_->all.perWindow.customerValuePerYear * years;
        for (const AssumptionEffect& e : effects_)
            if (e.change.assumption == Assumption::Lifespan
                && e.change.choice == static_cast<std::size_t>(LifespanEstimator::MeanObserved))
                return near(*e.after, expected, 1e-6);
        QFAIL("the mean observed lifespan was not tried");
    }

    void choicesAreThoseNotTaken()
    {
        std::vector<std::string> models;
        for (const AssumptionEffect& e : effects_)
            if (e.change.assumption == Assumption::Model)
                models.push_back(e.change.definitions.model);
        QCOMPARE(models, (std::vector<std::string>{"bg-nbd", "pareto-nbd"}));
        QCOMPARE(std::ranges::count(effects_, Assumption::Unit,
                                    [](const AssumptionEffect& e) { return e.change.assumption; }),
                 2);
    }

    /// The rule of pending orders finds some; those that find none, where they are on, are not tried.
    void rulesThatFindSomething()
    {
        std::vector<bool OrderRules::*> tried;
        for (const AssumptionEffect& e : effects_) {
            if (e.change.assumption != Assumption::Rule)
                continue;
            const SwitchableRule& rule = switchableRules()[e.change.choice];
            tried.push_back(rule.rule);
            QVERIFY(e.change.definitions.rules.*rule.rule != plain().rules.*rule.rule);
            near(*e.after, *analysed(e.change.definitions, ledger_)->all.clvMean, 1e-9);
        }
        QCOMPARE(tried.size(), 2U);
        QVERIFY(tried[0] == &OrderRules::excludePending);
        QVERIFY(tried[1] == &OrderRules::excludeFree);
        QVERIFY(std::abs(*effect(Assumption::Rule).after - *effect(Assumption::Rule).before) > 0.01);
    }

    /// Another analysis that ends on that day says the same.
    void endsAMonthEarlier()
    {
        const AssumptionEffect& e = effect(Assumption::AsOf);
        QCOMPARE(toIso(e.change.definitions.asOf.value()), std::string("2026-05-18"));  // the shop ends on 18 June
        Definitions earlier = plain();
        earlier.asOf = Day::from(2026, 5, 18);
        near(*e.after, *analysed(earlier, ledger_)->all.clvMean, 1e-9);
        QVERIFY(std::abs(*e.after - *e.before) > 0.01);
    }

    /// Every third row is in dollars, at 1 to 1; pounds have a rate by day, but only the contracts are in them.
    void ratesConvertTheRowsAnew()
    {
        Definitions rated = plain();
        rated.rates["USD"] = {1, 0};
        rated.ratesByDay = RateTable({{"GBP", {{Day::from(2024, 1, 1), {12, 1}}}}});
        ImportRecord orders;
        orders.reconciliation.of(RowOutcome::Kept).amount = {{"EUR", {}}, {"USD", {}}};
        ImportRecord contracts = orders;
        contracts.source.kind = "contracts";
        contracts.reconciliation.of(RowOutcome::Kept).amount = {{"GBP", {}}};
        const auto dollarsAt = [this](int tenths) {
            Ledger ledger = *ledger_;
            for (std::size_t row = 0; row < ledger.rowCount(); row += 3)
                ledger.amount[row] = Money::fromParts(ledger.amount[row].parts() / 10 * tenths);
            return ledger;
        };
        NoProgress nobody;
        const auto base = std::make_shared<const Ledger>(dollarsAt(10));
        const auto analysis = run({"shop", base, {orders, contracts}, today}, rated, nullptr, nobody).value();
        const auto effects = assumptionEffects(
            *analysis, today,
            [&](const Definitions& d, Progress&) -> Result<Ledger> {
                return d.rates.at("USD") == Decimal{11, 1} ? dollarsAt(11) : *base;
            },
            nobody);
        const auto isRate = [](const AssumptionEffect& e) { return e.change.assumption == Assumption::Rate; };
        QCOMPARE(std::ranges::count_if(effects.value(), isRate), 1);
        const AssumptionEffect& e = *std::ranges::find_if(effects.value(), isRate);
        QCOMPARE(e.change.currency, std::string("USD"));
        near(*e.after, *analysed(rated, std::make_shared<const Ledger>(dollarsAt(11)))->all.clvMean, 1e-9);
        QVERIFY(*e.after > *e.before);
    }

    void aCourseOfRatesRisesAsAWhole()
    {
        Definitions rated = plain();
        rated.ratesByDay = RateTable({{"USD", {{Day::from(2024, 1, 1), {95, 2}}, {Day::from(2025, 1, 1), {1, 0}}}},
                                      {"JPY", {{Day::from(2024, 1, 1), {6, 3}}}}});
        ImportRecord orders;
        orders.reconciliation.of(RowOutcome::Kept).amount = {{"EUR", {}}, {"USD", {}}};
        NoProgress nobody;
        const auto analysis = run({"shop", ledger_, {orders}, today}, rated, nullptr, nobody).value();
        const auto changes = assumptionChanges(*analysis);
        const auto rate = std::ranges::find(changes, Assumption::Rate, &AssumptionChange::assumption);
        QVERIFY(rate != changes.end());
        QCOMPARE(toText(rate->definitions.ratesByDay),
                 "JPY 2024-01-01 0.006\nUSD 2024-01-01 1.045\nUSD 2025-01-01 1.1\n");
    }

    void daysAreTriedAsWritten()
    {
        Ledger moved = *ledger_;
        moved.zone = {.zone = "Europe/Berlin", .stated = 9, .otherDay = 4, .headOtherDay = 2};
        Definitions berlin = plain();
        berlin.timeZone = "Europe/Berlin";
        const auto changes = assumptionChanges(*analysed(berlin, std::make_shared<const Ledger>(std::move(moved))));
        const auto zone = std::ranges::find(changes, Assumption::Zone, &AssumptionChange::assumption);
        QVERIFY(zone != changes.end() && zone->definitions.timeZone.empty());
        const auto heads = std::ranges::find(changes, Assumption::ZoneOfHeadings, &AssumptionChange::assumption);
        QVERIFY(heads != changes.end() && heads->definitions.zoneOfHeads == true);
    }

    void withoutAmountsOnlyRulesAreTried()
    {
        const auto counted = std::make_shared<const Ledger>(madeLedger({.amounts = false}));
        Definitions definitions = plain();
        const auto analysis = analysed(definitions, counted);
        for (const AssumptionChange& change : assumptionChanges(*analysis))
            QCOMPARE(change.assumption, Assumption::Rule);
    }

    void canBeStopped()
    {
        Impatient impatient;
        const auto stopped = assumptionEffects(*analysis_, today, unread, impatient);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

private:
    static void near(double actual, double expected, double tolerance)
    {
        QVERIFY2(std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected)),
                 qPrintable(QString("%1, expected %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)));
    }
    [[nodiscard]] const AssumptionEffect& effect(Assumption assumption) const
    {
        for (const AssumptionEffect& e : effects_)
            if (e.change.assumption == assumption)
                return e;
        throw std::runtime_error("an assumption was not tried");
    }
    [[nodiscard]] double moved(Assumption assumption) const
    {
        const AssumptionEffect& e = effect(assumption);
        return *e.after - *e.before;
    }

    std::shared_ptr<const Ledger> ledger_;
    std::shared_ptr<const Analysis> analysis_;
    std::vector<AssumptionEffect> effects_;
};

QTEST_GUILESS_MAIN(TestAnalysisAssumptionEffects)
#include "test_analysis_assumption_effects.moc"

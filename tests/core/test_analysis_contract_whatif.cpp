// What-if of contracts against independent computation: the product of r(t) = (beta + t - 1) / (alpha + beta + t - 1)
// (Fader & Hardie 2007, eq. 7) in place of Beta functions, sums of payments in place of closed forms, numeric
// integration over theta where a lever acts.
#include "core/analysis/contract_charts.h"
#include "core/analysis/contract_whatif.h"
#include "core/whatif/scenario_json.h"
#include "tests/core/store_fixture.h"

#include <QtTest>

#include <cmath>

using namespace perennial;
using perennial::test::need;

namespace {

constexpr double alpha = 1.4;
constexpr double beta = 5.2;
constexpr double rate = 0.12;
constexpr double marginRate = 0.4;

/// Running monthly contracts that have made `renewals` renewals and pay `price` a month.
struct Running {
    int renewals;
    double price;
};
const std::vector<Running> those = {{0, 20}, {3, 50}, {3, 10}, {11, 80}};

ContractBook madeBook(int periodMonths = 1)
{
    ContractBook book;
    ContractTable& table = book.table;
    table.periodMonths = periodMonths;
    table.currency = "EUR";
    for (const Running& one : those) {
        table.customer.push_back("c" + std::to_string(table.customer.size()));
        table.months.push_back(static_cast<float>(one.renewals * periodMonths));
        table.ended.push_back(false);
        table.monthlyCharge.push_back(*Money::fromMajor(one.price));
    }
    table.customer.push_back("gone");
    table.months.push_back(2);
    table.ended.push_back(true);
    table.monthlyCharge.push_back(*Money::fromMajor(30));
    book.figures.customers = those.size() + 1;
    book.figures.ended = 1;
    book.figures.sbg = SbgModel(alpha, beta);
    book.figures.residualValue = 1;
    book.margin = marginRate;
    book.discountRate = rate;
    return book;
}

/// S(n + t) / S(n) by the product of retention rates.
double stays(int renewals, int t)
{
    double product = 1;
    for (int k = renewals + 1; k <= renewals + t; ++k)
        product *= (beta + k - 1) / (alpha + beta + k - 1);
    return product;
}

/// E[(1 - theta)^(c t)] over theta ~ Beta(alpha, beta + n), by the midpoint rule on z = theta^alpha, which takes the
/// pole at theta = 0 away.
double staysUnder(double c, int renewals, double t)
{
    constexpr int cells = 200'000;
    double above = 0;
    double below = 0;
    for (int i = 0; i < cells; ++i) {
        const double theta = std::pow((i + 0.5) / cells, 1 / alpha);
        const double weight = std::pow(1 - theta, beta + renewals - 1);
        above += weight * std::pow(1 - theta, c * t);
        below += weight;
    }
    return above / below;
}

/// Discounted months to come, payments added up: the next is due now.
double monthsToCome(int renewals)
{
    double sum = 0;
    double product = 1;
    for (int t = 1; t < 200'000; ++t) {
        const int k = renewals + t;
        product *= (beta + k - 1) / (alpha + beta + k - 1);
        sum += product * std::pow(1 + rate, -(t - 1) / 12.0);
    }
    return sum;
}

bool near(double a, double b, double relative = 1e-9)
{
    return std::abs(a - b) <= relative * std::max(1.0, std::abs(b));
}

}  // namespace

class TestAnalysisContractWhatIf : public QObject {
    Q_OBJECT

private slots:
    void theBaseIsTheSumOfItsPayments()
    {
        const ContractBook book = madeBook();
        const ContractScenario f = need(contractWhatIf(book, {}));
        double kept = 0;
        double months = 0;
        double value = 0;
        for (const Running& one : those) {
            kept += stays(one.renewals, 12) / 4;
            months += monthsToCome(one.renewals) / 4;
            value += one.price * marginRate * monthsToCome(one.renewals);
        }
        QCOMPARE(f.contracts, std::uint64_t{4});
        QVERIFY(near(f.base.annualRetention, kept));
        QVERIFY(near(retentionReach(book).today, kept));
        QVERIFY(near(f.base.monthsToCome, months, 1e-6));
        QVERIFY(near(f.base.residualValue, value, 1e-6));
        // Nothing moved: the same to the last bit.
        QVERIFY(f.scenario.residualValue == f.base.residualValue);
        QVERIFY(f.scenario.annualRetention == f.base.annualRetention);
        QVERIFY(f.scenario.running == f.base.running);
        QVERIFY(f.scenario.cumulativeMargin == f.base.cumulativeMargin);
        QVERIFY(f.waterfall.empty() && !f.breakEven.retention);
    }

    void whatCannotBeChangedHasNoWhatIf()
    {
        QVERIFY(hasContractWhatIf(madeBook()));
        ContractBook ended = madeBook();
        ended.figures.ended = ended.figures.customers;
        ContractBook free = madeBook();
        free.table.monthlyCharge.clear();
        ContractBook unfitted = madeBook();
        unfitted.figures.sbg.reset();
        for (const ContractBook* book : {&ended, &free, &unfitted}) {
            QVERIFY(!hasContractWhatIf(*book));
            QVERIFY(!contractWhatIf(*book, {}));
        }
    }

    void theCurvesAreSumsOfPayments()
    {
        for (const int period : {1, 3, 12}) {
            const ContractBook book = madeBook(period);
            const ContractScenario f = need(contractWhatIf(book, {.price = 0.25}));
            const auto periods = static_cast<std::size_t>(outlookHorizon / period);
            QCOMPARE(f.base.running.size(), periods + 1);
            QCOMPARE(f.base.cumulativeMargin.size(), std::size_t{outlookHorizon + 1});
            for (std::size_t t = 0; t <= periods; ++t) {
                double share = 0;
                for (const Running& one : those)
                    share += stays(one.renewals, static_cast<int>(t)) / 4;
                QVERIFY(near(f.base.running[t], share));
            }
            for (const int month : {0, 1, 7, 12, 13, outlookHorizon}) {
                double margin = 0;
                for (const Running& one : those)
                    for (int t = 1; (t - 1) * period < month; ++t)
                        margin += one.price * period * marginRate * stays(one.renewals, t);
                const auto at = static_cast<std::size_t>(month);
                QVERIFY(near(f.base.cumulativeMargin[at], margin));
                // 1.25 x the price at the same unit cost: 1.25 - .6 of today's price, in place of .4
                QVERIFY(near(f.scenario.cumulativeMargin[at], margin * 0.65 / 0.4));
            }
        }
    }

    /// The churn that a rise of 10 % may cost at 40 % margin: months to come shrink by g / (g + m) = 20 %, product 1.5.
    void breakEvenOfARise()
    {
        const ContractBook book = madeBook();
        const ContractScenario f = need(contractWhatIf(book, {.price = 0.1, .retentionResponse = -0.5}));
        QVERIFY(f.breakEven.retention && f.breakEven.months && f.breakEven.response);
        QVERIFY(near(*f.breakEven.months / f.breakEven.monthsToday, 1 - 0.1 / (0.1 + marginRate)));
        QVERIFY(*f.breakEven.retention < f.base.annualRetention);
        // At k of the break-even the scenario brings just what the base brings.
        const ContractScenario even =
            need(contractWhatIf(book, {.price = 0.1, .retentionResponse = *f.breakEven.response}));
        QVERIFY(near(even.scenario.residualValue, f.base.residualValue, 1e-6));
        QVERIFY(near(even.scenario.annualRetention, *f.breakEven.retention, 1e-6));
        // And so it does added up over theta, without the engine's own sums.
        double kept = 0;
        double value = 0;
        const double c = even.scenario.dropout;
        for (const Running& one : those) {
            kept += staysUnder(c, one.renewals, 12) / 4;
            double months = 0;
            constexpr int cells = 200'000;
            double below = 0;
            for (int i = 0; i < cells; ++i) {
                const double theta = std::pow((i + 0.5) / cells, 1 / alpha);
                const double weight = std::pow(1 - theta, beta + one.renewals - 1);
                const double stay = std::pow(1 - theta, c);
                months += weight * stay / (1 - stay * std::pow(1 + rate, -1.0 / 12));
                below += weight;
            }
            value += one.price * (0.1 + marginRate) * months / below;
        }
        QVERIFY(near(kept, *f.breakEven.retention, 1e-5));
        QVERIFY(near(value, f.base.residualValue, 1e-4));
        // A cut has to keep more than stay today; a price that leaves no margin is paid by nobody.
        const ContractScenario cut = need(contractWhatIf(book, {.price = -0.1}));
        QVERIFY(cut.breakEven.retention && *cut.breakEven.retention > f.base.annualRetention);
        QVERIFY(!need(contractWhatIf(book, {.price = -0.5})).breakEven.retention);
    }

    void theWaterfallAddsUp()
    {
        const ContractBook book = madeBook();
        const ContractLevers levers{
            .price = 0.08, .retention = 0.02, .retentionResponse = -0.7, .margin = 0.45, .discountRate = 0.08};
        const ContractScenario f = need(contractWhatIf(book, levers));
        QStringList steps;
        double sum = 0;
        for (const WaterfallStep& step : f.waterfall) {
            steps << QString::fromStdString(step.lever + "-" + step.effect);
            sum += step.change;
        }
        QCOMPARE(steps.join(' '),
                 QString("price-direct price-more-leave margin-direct retention-direct discount-rate-direct"));
        QVERIFY(near(sum, f.scenario.residualValue - f.base.residualValue));
        QVERIFY(near(f.waterfall[0].change, f.base.residualValue * 0.08 / marginRate));  // g / m of the value
        for (std::size_t i = 0; i < f.waterfall.size(); ++i)
            QVERIFY((f.waterfall[i].change < 0) == (i == 1));
        const ChartData chart = contractWaterfallChart({{}, f}, "EUR");
        QCOMPARE(std::get<Waterfall>(chart.content).steps.size(), std::size_t{5});
        QCOMPARE(std::get<SurvivalCurves>(contractRunningChart({{}, f}, book).content).curves.size(), std::size_t{2});
        QVERIFY(!contractMarginChart({{}, f}, "EUR").isEmpty());
    }

    void everyLeverIsMonotone()
    {
        const ContractBook book = madeBook();
        const auto rises = [&](auto levers, bool up) {
            double before = up ? -1e300 : 1e300;
            for (int i = -4; i <= 4; ++i) {
                const double now = need(contractWhatIf(book, levers(i))).scenario.residualValue;
                if (up ? !(now > before) : !(now < before))
                    return false;
                before = now;
            }
            return true;
        };
        QVERIFY(rises([](int i) { return ContractLevers{.price = 0.05 * i, .margin = {}, .discountRate = {}}; }, true));
        QVERIFY(
            rises([](int i) { return ContractLevers{.retention = 0.02 * i, .margin = {}, .discountRate = {}}; }, true));
        QVERIFY(rises([](int i) { return ContractLevers{.margin = 0.4 + 0.05 * i, .discountRate = {}}; }, true));
        QVERIFY(rises([](int i) { return ContractLevers{.margin = {}, .discountRate = 0.12 + 0.02 * i}; }, false));
        QVERIFY(rises(
            [](int i) {
                return ContractLevers{
                    .price = 0.1, .retentionResponse = -1 - 0.2 * i, .margin = {}, .discountRate = {}};
            },
            false));
    }

    /// Each bar is a scenario of its own.
    void theTornadoIsScenarios()
    {
        const ContractBook book = madeBook();
        const std::vector<TornadoBar> bars = need(contractTornado(book, {}, 0.1));
        const ContractScenario base = need(contractWhatIf(book, {}));
        const auto change = [&](const ContractLevers& levers) {
            return need(contractWhatIf(book, levers)).scenario.residualValue - base.base.residualValue;
        };
        const double kept = base.base.annualRetention;
        const std::map<std::string, ContractLevers> up = {{"price", {.price = 0.1}},
                                                          {"retention", {.retention = 0.1 * kept}},
                                                          {"margin", {.margin = 0.44}},
                                                          {"discount-rate", {.discountRate = 0.132}}};
        QCOMPARE(bars.size(), up.size());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            QVERIFY(up.contains(bars[i].lever));
            if (!bars[i].clipped)
                QVERIFY(near(bars[i].up, change(up.at(bars[i].lever)), 1e-6));
            if (i > 0)
                QVERIFY(std::max(std::abs(bars[i].down), std::abs(bars[i].up))
                        <= std::max(std::abs(bars[i - 1].down), std::abs(bars[i - 1].up)));
        }
    }

    /// A scenario says which kind it is for, and its levers mean the same.
    void scenariosKeepTheirKind()
    {
        Scenario scenario;
        scenario.name = "Dearer";
        scenario.kind = ScenarioKind::Contracts;
        scenario.levers.price = 0.05;
        scenario.levers.marginPoints = 0.1;
        scenario.levers.retentionPoints = 0.01;
        scenario.levers.discountRate = 0.09;
        scenario.effects.retentionResponse = -0.8;
        QCOMPARE(need(scenarioFromJson(toJson(scenario))), scenario);
        QCOMPARE(need(scenarioFromJson("{}")).kind, ScenarioKind::Orders);  // of an older program
        QVERIFY(!scenarioFromJson(R"({"kind": "parcels"})"));
        QVERIFY(documentsOf(ScenarioKind::Orders) != documentsOf(ScenarioKind::Contracts));
        const ContractBook book = madeBook();
        const ContractLevers levers = contractLevers(scenario, book);
        QCOMPARE(levers, (ContractLevers{.price = 0.05,
                                         .retention = 0.01,
                                         .retentionResponse = -0.8,
                                         .margin = marginRate + 0.1,
                                         .discountRate = 0.09}));
        Scenario impossible = scenario;
        impossible.name = "Never";
        impossible.levers.retentionPoints = 0.9;
        std::vector<std::pair<std::string, Error>> failed;
        const auto results = contractResults(book, {scenario, impossible}, failed);
        QCOMPARE(results.size(), std::size_t{1});
        QCOMPARE(results[0].scenario, scenario);
        QCOMPARE(failed.size(), std::size_t{1});
        QCOMPARE(failed[0].first, std::string("Never"));
    }
};

QTEST_GUILESS_MAIN(TestAnalysisContractWhatIf)
#include "test_analysis_contract_whatif.moc"

// Plays of contracts: whom they are for, and what they have to bring, against sums of single payments by the recursion
// r(t) = (beta + t - 1) / (alpha + beta + t - 1) (Fader & Hardie 2007, eq. 7).
#include "core/analysis/contract_whatif.h"
#include "core/plays/contract_plays.h"
#include "core/retention/contract_value.h"
#include "tests/core/store_fixture.h"

#include <QtTest>

#include <cmath>

using namespace perennial;
using perennial::test::need;

namespace {

constexpr double alpha = 1.1;
constexpr double beta = 2.9;  // together 4: halved after 4 renewals, a quarter after 12
constexpr double discountRate = 0.1;
constexpr double margin = 0.6;

struct One {
    int renewals;
    double price;
    bool ended;
    const char* plan;
};
/// Of each stage some on each plan.
const std::vector<One> contracts = {
    {0, 20, false, "Basic"},  {3, 20, false, "Basic"},  {4, 20, false, "Basic"}, {11, 30, false, "Basic"},
    {12, 10, false, "Basic"}, {40, 50, false, "Basic"}, {2, 25, true, "Basic"},  {1, 90, false, "Pro"},
    {20, 80, false, "Pro"},   {5, 70, true, "Pro"},     {6, 110, true, "Pro"},
};

ShownContracts shownOf(int periodMonths = 1)
{
    ContractBook book;
    ContractTable& table = book.table;
    table.periodMonths = periodMonths;
    table.currency = "EUR";
    for (const One& one : contracts) {
        table.customer.push_back("c" + std::to_string(table.customer.size()));
        table.months.push_back(static_cast<float>((one.renewals + (one.ended ? 1 : 0)) * periodMonths));
        table.ended.push_back(one.ended);
        table.monthlyCharge.push_back(*Money::fromMajor(one.price));
        book.figures.ended += one.ended;
    }
    book.figures.customers = contracts.size();
    book.figures.sbg = SbgModel(alpha, beta);
    book.figures.recurringRevenue = 300;
    book.figures.residualValue = 1;
    book.margin = margin;
    book.discountRate = discountRate;
    const auto all = std::make_shared<const ContractBook>(std::move(book));
    return {.all = all, .book = all, .of = {}, .filter = {}, .problem = {}, .choices = {}};
}

ContractSegments byPlan()
{
    ContractSegments segments;
    segments.segmentation.id = "column:Plan";
    segments.segmentation.names = {"Basic", "Pro"};
    std::vector<std::uint16_t> of;
    for (const One& one : contracts)
        of.push_back(std::string_view(one.plan) == "Pro");
    segments.segmentation.of = of;
    return segments;
}

double kept(int renewal)
{
    return (beta + renewal - 1) / (alpha + beta + renewal - 1);
}

/// Discounted months to come, the next renewal due now.
double monthsToCome(int renewals)
{
    double sum = 0;
    double stays = 1;
    for (int t = 1; t < 500'000; ++t) {
        stays *= kept(renewals + t);
        sum += stays * std::pow(1 + discountRate, -(t - 1) / 12.0);
    }
    return sum;
}

double staysAYear(int renewals)
{
    double stays = 1;
    for (int t = 1; t <= 12; ++t)
        stays *= kept(renewals + t);
    return stays;
}

const ContractPlay* find(const std::vector<ContractPlay>& plays, ContractPlayKind kind, const char* segment)
{
    for (const ContractPlay& play : plays)
        if (play.kind == kind && play.segmentName == segment)
            return &play;
    return nullptr;
}

bool near(double a, double b, double relative = 1e-4)
{
    return std::abs(a - b) <= relative * std::max(1.0, std::abs(b));
}

}  // namespace

class TestPlaysContracts : public QObject {
    Q_OBJECT

private slots:
    void stagesFollowTheChanceToLeave()
    {
        const ContractStages stages = stagesOf(*shownOf().book);
        QCOMPARE(stages.early, 4);
        QCOMPARE(stages.settled, 12);
        QVERIFY(near(1 - kept(stages.early + 1), (1 - kept(1)) / 2, 1e-12));
        QVERIFY(near(1 - kept(stages.settled + 1), (1 - kept(1)) / 4, 1e-12));
        const ContractStages yearly = stagesOf(*shownOf(12).book);  // a year and three at most
        QCOMPARE(yearly.early, 1);
        QCOMPARE(yearly.settled, 3);
    }

    void whomTheyAreFor()
    {
        const ShownContracts shown = shownOf();
        const auto plays = contractPlaysFor(shown, byPlan(), {.costEach = 2});
        using Members = std::vector<std::uint32_t>;
        const auto members = [&](ContractPlayKind kind, const char* segment) {
            const ContractPlay* play = find(plays, kind, segment);
            return play ? play->members : Members();
        };
        QCOMPARE(members(ContractPlayKind::Onboarding, "Basic"), (Members{0, 1}));
        QCOMPARE(members(ContractPlayKind::SaveOffer, "Basic"), (Members{2, 3}));
        QCOMPARE(members(ContractPlayKind::AnnualOffer, "Basic"), (Members{0, 1, 2, 3}));
        QCOMPARE(members(ContractPlayKind::LoyaltyReward, "Basic"), (Members{4, 5}));
        QCOMPARE(members(ContractPlayKind::Upgrade, "Basic"), (Members{4}));  // the middle of Basic pays 20
        QCOMPARE(members(ContractPlayKind::WinBack, "Basic"), (Members{6}));
        QCOMPARE(members(ContractPlayKind::Onboarding, "Pro"), (Members{7}));
        QVERIFY(members(ContractPlayKind::SaveOffer, "Pro").empty());
        QCOMPARE(members(ContractPlayKind::WinBack, "Pro"), (Members{9, 10}));
        // Who renews once a year is not offered a year.
        QVERIFY(
            !find(contractPlaysFor(shownOf(12), byPlan(), {.costEach = 2}), ContractPlayKind::AnnualOffer, "Basic"));
        // Only those shown, by their place among them.
        ShownContracts part = shownOf();
        part.of = {2, 6};
        NoProgress progress;
        part.book = std::make_shared<const ContractBook>(need(partOf(*part.all, part.of, progress)));
        const auto few = contractPlaysFor(part, byPlan(), {.costEach = 2});
        QVERIFY(!find(few, ContractPlayKind::Onboarding, "Basic"));
        QCOMPARE(find(few, ContractPlayKind::SaveOffer, "Basic")->members, (Members{0}));
        QCOMPARE(find(few, ContractPlayKind::WinBack, "Basic")->members, (Members{1}));
    }

    void whatTheyHaveToBring()
    {
        const ShownContracts shown = shownOf();
        constexpr double cost = 3;
        const auto plays = contractPlaysFor(shown, byPlan(), {.costEach = cost, .attainableLift = 0.2});
        const ContractPlay& save = *find(plays, ContractPlayKind::SaveOffer, "Basic");
        const double value = margin * (20 * monthsToCome(4) + 30 * monthsToCome(11));
        QVERIFY(near(*save.toCome, value / 2));
        QVERIFY(near(*save.mostCost, value / 2 * 0.2));
        QVERIFY(near(*save.liftNeeded, cost / (value / 2)));
        const double churn = 1 - (staysAYear(4) + staysAYear(11)) / 2;
        QVERIFY(near(*save.churn, churn, 1e-9));
        QVERIFY(*save.churnNeeded < churn);
        // With just that much churn the two bring their contacts' cost more: by what-if on them alone.
        ContractBook two = *shown.book;
        two.table = shown.book->table.only(save.members);
        two.figures.customers = 2;
        two.figures.ended = 0;
        const ContractScenario even = need(contractWhatIf(two, {.retention = churn - *save.churnNeeded}));
        QVERIFY(near(even.scenario.residualValue, value + 2 * cost));
    }

    /// A year that everybody pays, and after it the chances of today, less the discount, is worth the cost more.
    void theDiscountOfAYear()
    {
        const ShownContracts shown = shownOf();
        constexpr double cost = 3;
        const auto plays = contractPlaysFor(shown, byPlan(), {.costEach = cost});
        const ContractPlay& annual = *find(plays, ContractPlayKind::AnnualOffer, "Basic");
        const double x = *annual.mostDiscount;
        double bound = 0;
        double today = 0;
        for (const std::uint32_t i : annual.members) {
            const One& one = contracts[i];
            for (int month = 0; month < 12; ++month)
                bound += one.price * (margin - x) * std::pow(1 + discountRate, -month / 12.0);
            bound += one.price * margin * monthsToCome(one.renewals) / (1 + discountRate);
            today += one.price * margin * monthsToCome(one.renewals);
        }
        QVERIFY(near(bound, today + 4 * cost));
        QVERIFY(x > 0 && x < margin);
    }

    void winBackAndUpgrade()
    {
        const auto plays = contractPlaysFor(shownOf(), byPlan(), {.costEach = 3});
        const ContractPlay& back = *find(plays, ContractPlayKind::WinBack, "Pro");
        double stays = 1;
        double months = 1;  // the first payment
        for (int t = 1; t < 500'000; ++t) {
            stays *= kept(t);
            months += stays * std::pow(1 + discountRate, -t / 12.0);
        }
        QVERIFY(near(*back.toCome, (70 + 110) / 2.0 * margin * months));
        QVERIFY(near(*back.liftNeeded, 3 / (90 * margin * months)));
        QVERIFY(!back.churn && !back.churnNeeded);
        const ContractPlay& upgrade = *find(plays, ContractPlayKind::Upgrade, "Basic");
        QVERIFY(near(*upgrade.liftNeeded, 3 / (10 * margin * monthsToCome(12))));
    }

    void tablesForAMailingTool()
    {
        const ShownContracts shown = shownOf();
        const auto plays = contractPlaysFor(shown, byPlan(), {.costEach = 2});
        const Table all = contractPlayTable(plays);
        QCOMPARE(all.rows, plays.size());
        const ContractPlay& back = *find(plays, ContractPlayKind::WinBack, "Pro");
        const Table list = contractPlayList(shown.book, back);
        QCOMPARE(list.rows, std::size_t{2});
        QCOMPARE(std::get<std::string>(list.columns.front().cell(0)), std::string("c9"));
        QCOMPARE(std::get<std::string>(list.columns.back().cell(1)), std::string("column:Plan/Pro"));
        // Without prices there are people and no money.
        ContractBook poor = *shown.book;
        poor.table.monthlyCharge.clear();
        ShownContracts without = shown;
        without.all = without.book = std::make_shared<const ContractBook>(std::move(poor));
        for (const ContractPlay& play : contractPlaysFor(without, byPlan(), {.costEach = 2}))
            QVERIFY(!play.toCome && !play.liftNeeded && !play.members.empty());
    }
};

QTEST_GUILESS_MAIN(TestPlaysContracts)
#include "test_plays_contracts.moc"

// The customers and rows behind second order, gaps, ladder, lapse, fading and movement, held against a count over
// the rows of the ledger that knows nothing of summaries and occasions; the customers most like one, against a plain
// search of everybody.
#include "core/analysis/chart_data.h"
#include "core/analysis/comparison.h"
#include "core/analysis/neighbours.h"
#include "core/analysis/point_scope.h"
#include "core/analysis/rhythm_scope.h"
#include "core/retention/at_risk.h"
#include "core/retention/order_rhythm.h"
#include "core/segment/movement.h"
#include "tests/core/made_base.h"
#include "tests/ui/made_shop.h"

#include <QtTest>

#include <map>
#include <random>
#include <set>

using namespace perennial;

namespace {

using Days = std::set<int>;

/// The days of purchase of each customer of the ledger: the made shop has valid sales only, one row an order.
std::map<CustomerIndex, Days> daysByCustomer(const Analysis& a)
{
    std::map<CustomerIndex, Days> days;
    for (std::size_t row = 0; row < a.ledger->rowCount(); ++row)
        if (a.ledger->day[row] <= *a.definitions.asOf)
            days[a.ledger->orderCustomer[a.ledger->order[row]]].insert(a.ledger->day[row].number);
    return days;
}

std::vector<int> gapsOf(const Days& days)
{
    std::vector<int> gaps;
    for (auto day = days.begin(); day != days.end() && std::next(day) != days.end(); ++day)
        gaps.push_back(*std::next(day) - *day);
    return gaps;
}

double medianOf(std::vector<int> gaps)
{
    std::ranges::sort(gaps);
    const std::size_t n = gaps.size();
    return (gaps[(n - 1) / 2] + gaps[n / 2]) / 2.0;
}

std::set<CustomerIndex> keysOf(const Analysis& a, const Scope& scope)
{
    std::set<CustomerIndex> keys;
    for (const std::uint32_t i : scope.members)
        keys.insert(a.summary().customer[i]);
    return keys;
}

/// The same days, but from the rows that the evidence gives.
std::map<std::uint32_t, Days> daysOfRows(const Analysis& a, const Scope& scope)
{
    NoProgress progress;
    std::map<std::uint32_t, Days> days;
    const Evidence evidence = evidenceOf(a, scope, progress).value();
    for (const EvidenceRow& row : evidence.rows)
        days[row.base].insert(row.day.number);
    return days;
}

}  // namespace

class TestRhythmScope : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        analysis_ = test::madeAnalysis();
        days_ = daysByCustomer(*analysis_);
        rhythm_ = orderRhythm(analysis_->summary(), analysis_->observed->occasions);
    }

    void secondOrder()
    {
        const int asOf = analysis_->definitions.asOf->number;
        std::set<CustomerIndex> could;
        std::set<CustomerIndex> did;
        for (const auto& [customer, days] : days_)
            if (asOf - *days.begin() >= 90) {
                could.insert(customer);
                if (days.size() > 1 && *std::next(days.begin()) - *days.begin() <= 90)
                    did.insert(customer);
            }
        const ShareScope share = scopeOfSecondOrder(*analysis_, 90);
        QVERIFY(keysOf(*analysis_, share.could) == could);
        QVERIFY(keysOf(*analysis_, share.did) == did);
        QVERIFY(did.size() > 50 && did.size() < could.size());
        QCOMPARE(rhythm_.secondOrderRate.value(), static_cast<double>(did.size()) / static_cast<double>(could.size()));
        // the rows of those who did show a second order within the days, and nothing later
        const auto rows = daysOfRows(*analysis_, share.did);
        QCOMPARE(rows.size(), did.size());
        for (const auto& [base, days] : rows)
            QVERIFY(days.size() > 1 && *days.rbegin() - *days.begin() <= 90);
    }

    void gapsAndLadder()
    {
        std::vector<int> all;
        std::map<std::size_t, std::vector<int>> after;  // rung -> gaps to the next
        for (const auto& [customer, days] : days_) {
            const std::vector<int> gaps = gapsOf(days);
            all.insert(all.end(), gaps.begin(), gaps.end());
            for (std::size_t k = 0; k < gaps.size(); ++k)
                after[k + 1].push_back(gaps[k]);
        }
        const double median = medianOf(all);
        QCOMPARE(rhythm_.medianGapDays.value(), median);
        const GapScope found = scopeOfGaps(*analysis_, median);
        QCOMPARE(found.gaps(), all.size());
        QVERIFY(found.shorter <= all.size() / 2 && found.longer <= all.size() / 2);
        // the rows of the evidence alone give the same gaps
        std::vector<int> fromRows;
        for (const auto& [base, days] : daysOfRows(*analysis_, found.scope)) {
            const std::vector<int> gaps = gapsOf(days);
            fromRows.insert(fromRows.end(), gaps.begin(), gaps.end());
        }
        QCOMPARE(fromRows.size(), all.size());
        QCOMPARE(medianOf(fromRows), median);
        QVERIFY(rhythm_.ladder.size() > 4);
        for (const LadderRung& rung : rhythm_.ladder) {
            const ShareScope share = scopeOfRung(*analysis_, rung.number);
            const auto reached = [&](std::size_t n) {
                return std::ranges::count_if(days_, [n](const auto& own) { return own.second.size() >= n; });
            };
            QCOMPARE(static_cast<std::ptrdiff_t>(share.could.members.size()), reached(rung.number));
            QCOMPARE(static_cast<std::ptrdiff_t>(share.did.members.size()), reached(rung.number + 1));
            QCOMPARE(rung.customers, share.could.members.size());
            QCOMPARE(rung.wentOn, static_cast<double>(share.did.members.size()) / rung.customers);
            if (!rung.medianDaysToNext)
                continue;
            const GapScope gaps = scopeOfGaps(*analysis_, *rung.medianDaysToNext, rung.number);
            QCOMPARE(gaps.gaps(), after[rung.number].size());
            QCOMPARE(gaps.scope.members, share.did.members);
            QCOMPARE(rung.medianDaysToNext.value(), medianOf(after[rung.number]));
        }
    }

    void lapse()
    {
        const Lapse& lapse = analysis_->observed->lapse;
        QVERIFY(lapse.defined && lapse.pastError.has_value());
        const int asOf = analysis_->definitions.asOf->number;
        std::uint64_t silences = 0;
        std::uint64_t returned = 0;
        std::set<CustomerIndex> silent;
        for (const auto& [customer, days] : days_)
            for (auto day = days.begin(); day != days.end(); ++day) {
                const auto next = std::next(day);
                if (*day + lapse.days + 183 > asOf || (next != days.end() && *next - *day <= lapse.days))
                    continue;
                ++silences;
                returned += next != days.end() && *next - *day <= lapse.days + 183;
                silent.insert(customer);
            }
        const SilenceScope found = scopeOfLapse(*analysis_);
        QCOMPARE(found.silences, silences);
        QCOMPARE(found.returned, returned);
        QVERIFY(keysOf(*analysis_, found.customers.could) == silent);
        QCOMPARE(lapse.pastError.value(), static_cast<double>(returned) / static_cast<double>(silences));
    }

    /// Expected loss of each fading customer from its rows: pace x mean purchase x margin x (1 - P(alive)).
    void fadingFromItsRows()
    {
        NoProgress progress;
        const Lapse& lapse = analysis_->observed->lapse;
        const auto fading = atRiskCustomers(analysis_->summary(), lapse, analysis_->fitted->alive,
                                            {.margin = 0.46, .includeLapsed = false, .chosen = {}});
        QVERIFY(fading.size() > 3);
        for (const AtRiskCustomer& customer : fading) {
            Scope scope;
            scope.members = {customer.index};
            const Evidence evidence = evidenceOf(*analysis_, scope, progress).value();
            const Days& days = days_[analysis_->summary().customer[customer.index]];
            QCOMPARE(customer.silentDays, analysis_->definitions.asOf->number - *days.rbegin());
            const double span = std::max(*days.rbegin() - *days.begin(), lapse.days);
            const double yearly = static_cast<double>(days.size() - 1) / span * 365.25 * evidence.revenue.major()
                                  / static_cast<double>(days.size()) * 0.46;
            QVERIFY(std::abs(customer.marginPerYear.value() - yearly) < 1e-9 * yearly);
            QVERIFY(std::abs(customer.expectedLoss.value() - yearly * (1 - customer.probabilityAlive)) < 1e-9 * yearly);
        }
    }

    void filteredFiguresHaveFilteredCustomers()
    {
        NoProgress progress;
        Definitions definitions = analysis_->asked;
        definitions.segmentFilter = "rule:orders >= 3";
        const Snapshot snapshot{"shop", analysis_->ledger, {}, Day::from(2026, 6, 19)};
        const auto filtered = run(snapshot, definitions, nullptr, progress).value();
        const OrderRhythm rhythm =
            orderRhythm(filtered->summary(), filtered->observed->occasions, {.chosen = filtered->filter});
        QCOMPARE(scopeOfSecondOrder(*filtered, 90).could.members.size(), rhythm.secondOrderBase);
        QCOMPARE(scopeOfRung(*filtered, 1).could.members.size(), filtered->shown.customers);
        QVERIFY(filtered->shown.customers < filtered->all.customers);
        const ChartData payback = paybackChart(*filtered);
        QCOMPARE(scopeOfPoint(*filtered, payback, 3)->scope.members.size(), filtered->shown.customers);
        const ChartData ofAll = paybackChart(*analysis_);
        QCOMPARE(scopeOfPoint(*analysis_, ofAll, 3)->scope.members.size(), analysis_->all.customers);
        // the lapse is measured on everybody
        QCOMPARE(scopeOfLapse(*filtered).silences, scopeOfLapse(*analysis_).silences);
    }

    void movers()
    {
        NoProgress progress;
        const auto earlier = analysisAt(*analysis_, addMonths(*analysis_->definitions.asOf, -6), progress).value();
        const Segmentation& before = segmentationNamed(*earlier, "rfm")->segmentation;
        const Segmentation& after = segmentationNamed(*analysis_, "rfm")->segmentation;
        const MovementMatrix matrix = movement(before, earlier->summary(), after, analysis_->summary());
        const Segmentation carried = carriedTo(analysis_->summary(), before, earlier->summary());
        std::vector<bool> seen(analysis_->summary().size());
        const int then = addMonths(*analysis_->definitions.asOf, -6).number;
        for (std::size_t b = 0; b < matrix.before.size(); ++b)
            for (std::size_t a = 0; a < matrix.after.size(); ++a) {
                const std::vector<std::uint32_t> members = moversOf(carried, after, b, a);
                QCOMPARE(members.size(), matrix.counts[b][a]);
                for (const std::uint32_t i : members) {
                    QVERIFY(!seen[i]);  // each in one cell
                    seen[i] = true;
                    const bool isNew = *days_[analysis_->summary().customer[i]].begin() > then;
                    QCOMPARE(isNew, matrix.before[b] == notYetCustomer);
                }
            }
        QVERIFY(std::ranges::all_of(seen, [](bool s) { return s; }));
    }

    /// Against a search of everybody with a sort, in another order of arithmetic.
    void neighbours()
    {
        std::mt19937 random(11);
        std::vector<test::Purchase> purchases;
        for (std::uint32_t c = 0; c < 400; ++c)
            for (unsigned k = 0; k <= random() % 4; ++k)
                purchases.push_back({c, Day::from(2024, 1, 1) + static_cast<int>(random() % 700),
                                     Money::fromParts(static_cast<std::int64_t>(random() % 900'000))});
        const CustomerSummary s = test::makeBase(purchases, Day::from(2025, 12, 31)).summary;
        std::vector<bool> chosen(s.size());
        for (std::size_t i = 0; i < s.size(); ++i)
            chosen[i] = i % 3 != 0;
        for (const bool limited : {false, true})
            for (std::uint32_t base = 1; base < s.size(); base += 40) {
                std::vector<std::uint32_t> group;
                for (std::uint32_t i = 0; i < s.size(); ++i)
                    if (s.frequency[i] == s.frequency[base] && (!limited || chosen[i] || i == base))
                        group.push_back(i);
                const auto trait = [&](int t, std::uint32_t i) {
                    return t == 0   ? static_cast<double>(s.last[i] - s.first[i])
                           : t == 1 ? static_cast<double>(s.asOf - s.first[i])
                                    : s.revenue[i].major() / (s.frequency[i] + 1.0);
                };
                double deviation[3] = {};
                for (int t = 0; t < 3; ++t) {
                    double mean = 0;
                    for (const std::uint32_t i : group)
                        mean += trait(t, i) / static_cast<double>(group.size());
                    for (const std::uint32_t i : group)
                        deviation[t] += std::pow(trait(t, i) - mean, 2) / static_cast<double>(group.size());
                    deviation[t] = std::sqrt(deviation[t]);
                }
                std::vector<std::pair<double, std::uint32_t>> all;
                for (const std::uint32_t i : group) {
                    double sum = 0;
                    for (int t = 0; t < 3; ++t)
                        if (deviation[t] > 0)
                            sum += std::pow((trait(t, i) - trait(t, base)) / deviation[t], 2);
                    if (i != base)
                        all.emplace_back(std::sqrt(sum), i);
                }
                std::ranges::sort(all);
                const Neighbours found = neighboursOf(s, base, limited ? chosen : std::vector<bool>());
                QCOMPARE(found.alike, all.size());
                QCOMPARE(found.nearest.size(), std::min<std::size_t>(5, all.size()));
                for (std::size_t k = 0; k < found.nearest.size(); ++k) {
                    QCOMPARE(found.nearest[k].base, all[k].second);
                    QVERIFY(std::abs(found.nearest[k].distance - all[k].first) < 1e-9);
                }
            }
    }

    void neighboursAtTheEdge()
    {
        const auto euro = [](int n) { return Money::fromParts(n * Money::scale); };
        const Day d = Day::from(2025, 1, 1);
        // two twins, one who buys more dearly, and one alone with three purchases
        const CustomerSummary s = test::makeBase({{0, d, euro(10)},
                                                  {1, d, euro(10)},
                                                  {2, d, euro(30)},
                                                  {3, d, euro(10)},
                                                  {3, d + 20, euro(10)},
                                                  {3, d + 40, euro(10)}},
                                                 d + 100)
                                      .summary;
        const Neighbours twins = neighboursOf(s, 0);
        QCOMPARE(twins.alike, 2U);
        QCOMPARE(twins.nearest.front().base, 1U);
        QCOMPARE(twins.nearest.front().distance, 0.0);
        // spends 10, 10, 30: mean 50/3, variance 800/9, deviation 9.428; (30 - 10) / 9.428 = 2.1213
        QVERIFY(std::abs(twins.nearest[1].distance - 2.1213203435596424) < 1e-12);
        QCOMPARE(neighboursOf(s, 0, {}, 1).nearest.size(), 1U);
        QVERIFY(neighboursOf(s, 0, {}, 0).nearest.empty());
        QVERIFY(neighboursOf(s, 3).nearest.empty());
        QCOMPARE(neighboursOf(s, 3).alike, 0U);
    }

private:
    std::shared_ptr<const Analysis> analysis_;
    std::map<CustomerIndex, Days> days_;
    OrderRhythm rhythm_;
};

QTEST_APPLESS_MAIN(TestRhythmScope)
#include "test_analysis_rhythm_scope.moc"

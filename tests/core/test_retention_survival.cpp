// Survival, log-rank test, lapse.
#include "core/retention/lapse.h"
#include "core/retention/survival.h"
#include "tests/core/made_base.h"

#include <QtTest>

using namespace perennial;
using perennial::test::makeBase;
using perennial::test::Purchase;

namespace {

/// Remission times in weeks of 42 leukaemia patients, 6-MP and placebo: Freireich et al. 1963, Blood 21;
/// as printed in Cox & Oakes 1984, Analysis of Survival Data, table 1.1.
const std::vector<Lifetime> sixMp{{6, true},   {6, true},   {6, true},   {6, false}, {7, true},   {9, false},
                                  {10, true},  {10, false}, {11, false}, {13, true}, {16, true},  {17, false},
                                  {19, false}, {20, false}, {22, true},  {23, true}, {25, false}, {32, false},
                                  {32, false}, {34, false}, {35, false}};
const std::vector<Lifetime> placebo{{1, true},  {1, true},  {2, true},  {2, true},  {3, true},  {4, true},  {4, true},
                                    {5, true},  {5, true},  {8, true},  {8, true},  {8, true},  {8, true},  {11, true},
                                    {11, true}, {12, true}, {12, true}, {15, true}, {17, true}, {22, true}, {23, true}};

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

Day day(int n)
{
    return Day::from(2020, 1, 1) + n;
}

}  // namespace

class TestSurvival : public QObject {
    Q_OBJECT

private slots:
    void exampleOfTheDefinitions()
    {
        const auto curve =
            kaplanMeier({{1, true}, {2, true}, {2, false}, {3, true}, {5, false}, {6, true}, {8, false}});
        QCOMPARE(curve.size(), 4U);
        const double survival[] = {.8571, .7143, .5357, .2679};
        const double lower[] = {.334, .258, .132, .013};
        const double upper[] = {.979, .920, .825, .670};
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(near(curve[i].survival, survival[i], 5e-5));
            QVERIFY(curve[i].hasBand);
            QVERIFY(near(curve[i].lower, lower[i], 5e-4));
            QVERIFY(near(curve[i].upper, upper[i], 5e-4));
        }
        QCOMPARE(curve[1].atRisk, 6U);
        QCOMPARE(curve[3].time, 6.0);
    }

    void publishedRemissionTimes()
    {
        // Kleinbaum & Klein, Survival Analysis, table 2.? : S(6) .8571, S(7) .8067, S(10) .7529, S(13) .6902,
        // S(16) .6275, S(22) .5378, S(23) .4482
        const auto curve = kaplanMeier(sixMp);
        const double expected[] = {.8571, .8067, .7529, .6902, .6275, .5378, .4482};
        QCOMPARE(curve.size(), 7U);
        for (std::size_t i = 0; i < 7; ++i)
            QVERIFY(near(curve[i].survival, expected[i], 5e-5));
    }

    void timesThatAreNotWholeGiveTheSame()
    {
        std::vector<Lifetime> shifted = sixMp;
        for (Lifetime& l : shifted)
            l.time /= 8;  // exact, and no longer whole days
        const auto whole = kaplanMeier(sixMp);
        const auto parts = kaplanMeier(shifted);
        QCOMPARE(parts.size(), whole.size());
        for (std::size_t i = 0; i < whole.size(); ++i) {
            QCOMPARE(parts[i].survival, whole[i].survival);
            QCOMPARE(parts[i].lower, whole[i].lower);
            QCOMPARE(parts[i].time * 8, whole[i].time);
        }
    }

    void noBandAtZero()
    {
        const auto curve = kaplanMeier({{0, true}, {4, true}});
        QCOMPARE(curve.size(), 2U);
        QCOMPARE(curve[0].time, 0.0);
        QCOMPARE(curve[0].survival, 0.5);
        QCOMPARE(curve[1].survival, 0.0);
        QVERIFY(!curve[1].hasBand);
        QCOMPARE(curve[1].lower, 0.0);
        QCOMPARE(curve[1].upper, 0.0);
        QVERIFY(kaplanMeier({}).empty());
        QVERIFY(kaplanMeier({{3, false}}).empty());
    }

    void areaIsTheMeanWithoutCensoring()
    {
        const auto curve = kaplanMeier({{1, true}, {4, true}, {7, true}});
        QVERIFY(near(areaUnder(curve, 100), 4, 1e-12));
        QVERIFY(near(areaUnder(curve, 5), (1 + 4 + 5) / 3.0, 1e-12));
        QCOMPARE(areaUnder({}, 7), 7.0);
        QCOMPARE(survivalAt(curve, 0.5), 1.0);
        QVERIFY(near(survivalAt(curve, 4), 1 / 3.0, 1e-12));
        QCOMPARE(survivalAt(curve, 9), 0.0);
    }

    void logRankOfTheRemissionTimes()
    {
        // Kleinbaum & Klein, Survival Analysis, ch. 2: log-rank statistic 16.793 (O - E = -10.251, variance 6.257)
        const LogRank test = logRank(sixMp, placebo);
        QVERIFY(near(test.chiSquare, 16.793, 5e-4));
        QVERIFY(near(test.p, 4.17e-5, 1e-6));
        const LogRank turned = logRank(placebo, sixMp);
        QVERIFY(near(turned.chiSquare, test.chiSquare, 1e-9));
    }

    void logRankOfEqualGroups()
    {
        QVERIFY(near(logRank(sixMp, sixMp).chiSquare, 0, 1e-12));
        QVERIFY(near(logRank(sixMp, sixMp).p, 1, 1e-6));
        QCOMPARE(logRank({}, {}).p, 1.0);
        QCOMPARE(logRank(sixMp, {}).p, 1.0);
    }

    void lapseByReturns()
    {
        // Counted without difference sums, straight from the definition, on three years of 200 customers.
        std::vector<Purchase> purchases;
        std::uint32_t seed = 7;
        const auto random = [&seed](std::uint32_t n) { return (seed = seed * 1664525U + 1013904223U) / 65536U % n; };
        for (std::uint32_t c = 0; c < 200; ++c)
            for (int at = static_cast<int>(random(300)); at < 1095;
                 at += 1 + static_cast<int>(random(c % 2 ? 60 : 300))) {
                purchases.push_back({c, day(at), Money::fromParts(10'0000)});
                if (random(5) == 0)  // leaves
                    break;
            }
        const auto base = makeBase(purchases, day(1094));
        const Lapse lapse = findLapse(base.occasions, base.summary);
        QVERIFY(lapse.defined);
        QVERIFY(lapse.rule == LapseRule::Returns);
        const auto shareAt = [&](int days) {
            double silent = 0;
            double returned = 0;
            for (std::size_t i = 0; i < base.summary.size(); ++i) {
                const auto own = base.occasions.of(i);
                for (std::size_t k = 0; k < own.size(); ++k) {
                    const bool last = k + 1 == own.size();
                    const Day from = own[k].day + days;
                    if (from + lapseFollowUpDays > base.summary.asOf || (!last && own[k + 1].day <= from))
                        continue;
                    ++silent;
                    returned += !last && own[k + 1].day <= from + lapseFollowUpDays;
                }
            }
            return returned / silent;
        };
        QVERIFY(shareAt(lapse.days) <= .1);
        QVERIFY(near(*lapse.pastError, shareAt(lapse.days), 1e-12));
        for (int days = 1; days < lapse.days; ++days)
            QVERIFY(shareAt(days) > .1);
    }

    void lapseByGaps()
    {
        // Nine customers with gaps 10, 20, ... 90 and a tenth silent for 5: S falls to .1 of the closed gaps' mass.
        std::vector<Purchase> purchases;
        for (std::uint32_t c = 0; c < 10; ++c) {
            purchases.push_back({c, day(200 - 10 * static_cast<int>(c + 1)), {}});
            purchases.push_back({c, day(200), {}});
        }
        const auto base = makeBase(purchases, day(201));
        const Lapse lapse = findLapse(base.occasions, base.summary);
        QVERIFY(lapse.defined);
        QVERIFY(lapse.rule == LapseRule::GapPercentile);
        QCOMPARE(lapse.days, 90);  // open gaps of one day leave before the first closed one
        QVERIFY(!lapse.pastError.has_value());
    }

    void lapseWhereThePercentileIsNotReached()
    {
        const auto base = makeBase({{0, day(0), {}}, {0, day(30), {}}, {1, day(0), {}}, {1, day(12), {}}}, day(100));
        const Lapse lapse = findLapse(base.occasions, base.summary);
        QVERIFY(lapse.rule == LapseRule::LongestGap);
        QCOMPARE(lapse.days, 30);
    }

    void noLapseWithoutRepeatBuyers()
    {
        const auto base = makeBase({{0, day(0), {}}, {1, day(3), {}}}, day(800));
        QVERIFY(!findLapse(base.occasions, base.summary).defined);
    }

    void lifetimesOfARepeatBase()
    {
        const auto base = makeBase(
            {{0, day(0), {}}, {0, day(40), {}}, {1, day(0), {}}, {2, day(95), {}}, {3, day(0), {}}, {3, day(99), {}}},
            day(100));
        const Lapse lapse{.days = 50, .pastError = 0.1, .rule = LapseRule::Returns, .defined = true};
        const auto all = lifetimes(base.summary, lapse, true);
        QCOMPARE(all.size(), 4U);
        QCOMPARE(all[0].time, 40.0);
        QVERIFY(all[0].ended);
        QCOMPARE(all[1].time, 0.0);  // one and done
        QVERIFY(all[1].ended);
        QCOMPARE(all[2].time, 5.0);  // one order so far, not lapsed
        QVERIFY(!all[2].ended);
        QCOMPARE(all[3].time, 100.0);
        QVERIFY(!all[3].ended);
        QCOMPARE(lifetimes(base.summary, lapse, false).size(), 2U);
        QCOMPARE(lifetimes(base.summary, lapse, true, {true, false, false, false}).size(), 1U);
    }

    void cdnow()
    {
        SKIP_WITHOUT("cdnow_sample.csv");
        const auto base = makeBase(test::readPurchases("cdnow_sample.csv"), Day::from(1998, 6, 30));
        const Lapse lapse = findLapse(base.occasions, base.summary);
        QVERIFY(lapse.defined);
        QVERIFY(lapse.rule == LapseRule::Returns);
        QVERIFY(*lapse.pastError <= .1 && *lapse.pastError > .09);
        QVERIFY(lapse.days > 30 && lapse.days < 400);
    }
};

QTEST_APPLESS_MAIN(TestSurvival)
#include "test_retention_survival.moc"

// RFM scores and groups.
#include "core/base/figure.h"
#include "core/segment/segmentation.h"
#include "tests/core/made_base.h"

#include <QtTest>

#include <cmath>

using namespace perennial;
using perennial::test::MadeBase;
using perennial::test::makeBase;
using perennial::test::Purchase;

namespace {

MadeBase cdnow()
{
    return makeBase(test::readPurchases("cdnow_sample.csv"), Day::from(1998, 6, 30));
}

/// The edge by its definition: the smallest value not exceeded by at least a share of all.
double slowEdge(std::vector<double> values, double fifths)
{
    std::ranges::sort(values);
    for (const double v : values)
        if (static_cast<double>(std::ranges::count_if(values, [v](double w) { return w <= v; })) * 5
            >= fifths * static_cast<double>(values.size()))
            return v;
    return values.back();
}

}  // namespace

class TestRfm : public QObject {
    Q_OBJECT

private slots:
    void edgesAreQuantilesThatOccur()
    {
        SKIP_WITHOUT("cdnow_sample.csv");
        const MadeBase base = cdnow();
        const RfmScores scores = rfmScores(base.summary);
        std::vector<double> silence, occasions, revenue;
        for (std::size_t i = 0; i < base.summary.size(); ++i) {
            silence.push_back(base.summary.asOf - base.summary.last[i]);
            occasions.push_back(base.summary.frequency[i] + 1.0);
            revenue.push_back(base.summary.revenue[i].major());
        }
        for (std::size_t e = 0; e < 4; ++e) {
            QCOMPARE(scores.recencyEdges[e], slowEdge(silence, static_cast<double>(e + 1)));
            QCOMPARE(scores.frequencyEdges[e], slowEdge(occasions, static_cast<double>(e + 1)));
            QCOMPARE(scores.monetaryEdges[e], slowEdge(revenue, static_cast<double>(e + 1)));
        }
    }

    void equalValuesShareAScoreAndOrderIsKept()
    {
        SKIP_WITHOUT("cdnow_sample.csv");
        const MadeBase base = cdnow();
        const RfmScores scores = rfmScores(base.summary);
        std::map<std::uint32_t, std::uint8_t> frequency;
        std::map<Day, std::uint8_t> last;
        std::map<Money, std::uint8_t> revenue;
        for (std::size_t i = 0; i < base.summary.size(); ++i) {
            QCOMPARE(frequency.try_emplace(base.summary.frequency[i], scores.frequency[i]).first->second,
                     scores.frequency[i]);
            QCOMPARE(last.try_emplace(base.summary.last[i], scores.recency[i]).first->second, scores.recency[i]);
            QCOMPARE(revenue.try_emplace(base.summary.revenue[i], scores.monetary[i]).first->second,
                     scores.monetary[i]);
        }
        const auto rises = [](const auto& map) {
            return std::ranges::is_sorted(map, {}, [](const auto& entry) { return entry.second; });
        };
        QVERIFY(rises(frequency));
        QVERIFY(rises(last));
        QVERIFY(rises(revenue));
        QCOMPARE(frequency.begin()->second, 1);
        QCOMPARE(frequency.rbegin()->second, 5);
        QCOMPARE(revenue.rbegin()->second, 5);
    }

    void everybodyEqual()
    {
        std::vector<Purchase> purchases;
        for (std::uint32_t c = 0; c < 7; ++c)
            purchases.push_back({c, Day{100}, Money::fromParts(50000)});
        const MadeBase base = makeBase(purchases, Day{130});
        const RfmScores scores = rfmScores(base.summary);
        for (std::size_t i = 0; i < 7; ++i) {
            QCOMPARE(scores.frequency[i], 1);
            QCOMPARE(scores.recency[i], 5);
        }
        QCOMPARE(rfmSegments(scores).counts().size(), 8U);
    }

    void tenCustomersByHand()
    {
        // Customer c bought c + 1 times, the last time 10 (10 - c) days ago, in all 100 (c + 1).
        std::vector<Purchase> purchases;
        for (std::uint32_t c = 0; c < 10; ++c)
            for (std::uint32_t n = 0; n <= c; ++n)
                purchases.push_back(
                    {c, Day{1000 - 10 * static_cast<int>(10 - c) - static_cast<int>(n)}, Money::fromParts(1'000'000)});
        const MadeBase base = makeBase(purchases, Day{1000});
        const RfmScores scores = rfmScores(base.summary);
        QCOMPARE(scores.frequencyEdges, (std::array<double, 4>{2, 4, 6, 8}));
        QCOMPARE(scores.recencyEdges, (std::array<double, 4>{20, 40, 60, 80}));
        QCOMPARE(scores.monetaryEdges, (std::array<double, 4>{200, 400, 600, 800}));
        for (std::size_t c = 0; c < 10; ++c) {
            QCOMPARE(scores.frequency[c], c / 2 + 1);
            QCOMPARE(scores.recency[c], c / 2 + 1);
        }
        const Segmentation groups = rfmSegments(scores);
        QCOMPARE(groups.names, (std::vector<std::string>{"champions", "loyal", "promising", "new", "at-risk",
                                                         "lost-regulars", "hibernating", "other"}));
        QCOMPARE(groups.counts(), (std::vector<std::uint32_t>{4, 2, 0, 0, 0, 0, 4, 0}));
        QVERIFY(groups.translatable);
    }

    void everyScoreHasOneOfTheDefaultGroups()
    {
        RfmScores scores;
        for (std::uint8_t r = 1; r <= 5; ++r)
            for (std::uint8_t f = 1; f <= 5; ++f)
                for (std::uint8_t m = 1; m <= 5; ++m) {
                    scores.recency.push_back(r);
                    scores.frequency.push_back(f);
                    scores.monetary.push_back(m);
                }
        const Segmentation groups = rfmSegments(scores);
        const auto nameOf = [&](int r, int f, int m) {
            return groups.names[groups.of[static_cast<std::size_t>(((r - 1) * 5 + f - 1) * 5 + m - 1)]];
        };
        QCOMPARE(nameOf(5, 5, 5), std::string("champions"));
        QCOMPARE(nameOf(3, 4, 1), std::string("loyal"));
        QCOMPARE(nameOf(4, 1, 4), std::string("promising"));
        QCOMPARE(nameOf(5, 1, 1), std::string("new"));
        QCOMPARE(nameOf(2, 5, 5), std::string("at-risk"));
        QCOMPARE(nameOf(1, 5, 5), std::string("lost-regulars"));
        QCOMPARE(nameOf(1, 1, 5), std::string("hibernating"));
        QCOMPARE(nameOf(3, 1, 1), std::string("other"));
        for (const std::uint32_t count : groups.counts())
            QVERIFY(count > 0);
    }

    void ownEdgesAndRules()
    {
        const MadeBase base = makeBase({{0, Day{10}, Money::fromParts(10000)},
                                        {1, Day{90}, Money::fromParts(990000)},
                                        {1, Day{95}, Money::fromParts(10000)}},
                                       Day{100});
        const RfmEdges edges{.recency = {7, 14, 30, 60}, .frequency = {1, 2, 3, 4}, .monetary = {5, 10, 50, 200}};
        const RfmScores scores = rfmScores(base.summary, edges);
        QCOMPARE(scores.recency, (std::vector<std::uint8_t>{1, 5}));
        QCOMPARE(scores.frequency, (std::vector<std::uint8_t>{1, 2}));
        QCOMPARE(scores.monetary, (std::vector<std::uint8_t>{1, 4}));
        const RfmRules rules{{{"Stammkunden", {1, 5}, {2, 5}, {1, 5}}, {"never reached", {1, 5}, {2, 5}, {4, 4}}},
                             true};
        const Segmentation groups = rfmSegments(scores, rules);
        QCOMPARE(groups.names, (std::vector<std::string>{"Stammkunden", "never reached", "other"}));
        QCOMPARE(groups.of, (std::vector<std::uint16_t>{2, 0}));
        QVERIFY(!groups.translatable);
        QCOMPARE(groups.members(0), (std::vector<bool>{false, true}));
    }

    void withoutAmounts()
    {
        MadeBase base = makeBase({{0, Day{10}, {}}, {1, Day{90}, {}}, {1, Day{95}, {}}}, Day{100});
        base.summary.hasAmounts = false;
        const RfmScores scores = rfmScores(base.summary);
        QVERIFY(scores.monetary.empty());
        QCOMPARE(rfmSegments(scores).of.size(), 2U);
    }
};

QTEST_APPLESS_MAIN(TestRfm)
#include "test_segment_rfm.moc"

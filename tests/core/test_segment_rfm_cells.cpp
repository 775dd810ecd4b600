// Cells of the RFM grid as rules, and the customers of cells and rules. Expected values: every set of cells is tried
// one by one, and customers are counted without the room's own code.
#include "core/segment/rfm_cells.h"
#include "tests/core/made_base.h"

#include <QtTest>

#include <random>

using namespace perennial;
using namespace perennial::test;

class TestRfmCells : public QObject {
    Q_OBJECT

private slots:
    /// Of random sets of cells: each cell is held if and only if it was chosen, by one rule.
    void rulesHoldForTheChosenCells()
    {
        std::mt19937 random(5);
        for (int time = 0; time < 2'000; ++time) {
            RfmCells chosen{};
            for (auto& row : chosen)
                for (bool& cell : row)
                    cell = random() % 3 == 0;
            const auto rules = rulesOfCells(chosen, "mine");
            for (std::uint8_t r = 1; r <= 5; ++r)
                for (std::uint8_t f = 1; f <= 5; ++f) {
                    int held = 0;
                    for (const RfmRule& rule : rules) {
                        QCOMPARE(rule.name, std::string("mine"));
                        QVERIFY((rule.monetary == ScoreRange{1, 5}));
                        held += rule.recency.holds(r) && rule.frequency.holds(f);
                    }
                    QCOMPARE(held, chosen[r - 1U][f - 1U] ? 1 : 0);
                }
        }
    }

    void aRectangleIsOneRule()
    {
        RfmCells chosen{};
        for (const int r : {2, 3, 4})
            for (const int f : {3, 4})
                chosen[static_cast<std::size_t>(r)][static_cast<std::size_t>(f)] = true;
        const auto rules = rulesOfCells(chosen, "core");
        QCOMPARE(rules.size(), 1U);
        QVERIFY((rules[0] == RfmRule{"core", {3, 5}, {4, 5}, {}}));
        QVERIFY(rulesOfCells(RfmCells{}, "none").empty());
    }

    /// Two groups on CDNOW: recency of 30 days and less, and the rest by frequency; counted from the purchases.
    void customersOfCellsAndRules()
    {
        SKIP_WITHOUT("cdnow_sample.csv");
        const auto purchases = test::readPurchases("cdnow_sample.csv");
        const Day end = Day::from(1998, 6, 30);
        const MadeBase base = makeBase(purchases, end);
        const RfmEdges edges{{30, 90, 180, 365}, {1, 2, 4, 8}, {10, 50, 100, 500}};
        const RfmRules rules{
            {{"fresh", {5, 5}, {1, 5}, {}}, {"busy", {1, 5}, {4, 5}, {}}, {"late", {5, 5}, {5, 5}, {}}}, true};
        std::map<std::uint32_t, std::set<std::int32_t>> days;
        for (const Purchase& p : purchases)
            days[p.customer].insert(p.day.number);
        RfmGridOf<std::uint32_t> cells{};
        std::uint32_t fresh = 0;
        std::uint32_t busy = 0;
        for (const auto& [customer, own] : days) {
            const int silent = end.number - *own.rbegin();
            const std::size_t recency = silent <= 30 ? 5 : silent <= 90 ? 4 : silent <= 180 ? 3 : silent <= 365 ? 2 : 1;
            const std::size_t often = own.size() <= 1   ? 1
                                      : own.size() <= 2 ? 2
                                      : own.size() <= 4 ? 3
                                      : own.size() <= 8 ? 4
                                                        : 5;
            ++cells[recency - 1][often - 1];
            fresh += recency == 5;
            busy += recency < 5 && often >= 4;
        }
        const RfmCounts counts = rfmCounts(base.summary, edges, rules);
        QCOMPARE(counts.ofRule, (std::vector<std::uint32_t>{fresh, busy, 0}));  // "fresh" takes all of "late"
        for (std::size_t r = 0; r < 5; ++r)
            for (std::size_t f = 0; f < 5; ++f) {
                QCOMPARE(counts.cells[r][f].customers, cells[r][f]);
                QCOMPARE(counts.cells[r][f].group, std::string(r == 4 ? "fresh" : f >= 3 ? "busy" : "other"));
            }
    }
};

QTEST_APPLESS_MAIN(TestRfmCells)

#include "test_segment_rfm_cells.moc"

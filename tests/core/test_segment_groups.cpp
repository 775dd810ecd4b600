// Tiers, acquisition, life cycle, columns of the sheet, movement between two dates.
#include "core/base/figure.h"
#include "core/segment/movement.h"
#include "core/segment/segmentation.h"
#include "tests/core/made_base.h"

#include <QtTest>

#include <limits>

using namespace perennial;
using perennial::test::MadeBase;
using perennial::test::makeBase;
using perennial::test::Purchase;

namespace {

Day date(const char* iso)
{
    return parseIsoDay(iso).value();
}

using Numbers = std::vector<std::uint16_t>;
using Names = std::vector<std::string>;

}  // namespace

class TestGroups : public QObject {
    Q_OBJECT

private slots:
    void tiers()
    {
        const Segmentation tiers = valueTiers({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        QCOMPARE(tiers.names, (Names{"top", "middle", "lower", "negative"}));
        QCOMPARE(tiers.of, (Numbers{2, 2, 2, 2, 2, 1, 1, 1, 0, 0}));
    }

    void tiersOfEqualAndNegativeAndMissingValues()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(valueTiers({5, 5, 5, 5, 5}).of, (Numbers{0, 0, 0, 0, 0}));
        QCOMPARE(valueTiers({-3, 9, none, 1, 0}).of, (Numbers{3, 0, 2, 1, 1}));
        QCOMPARE(valueTiers({-1, -2}).of, (Numbers{3, 3}));
        QCOMPARE(valueTiers({}).of, Numbers{});
        QCOMPARE(valueTiers({4, 3, 2, 1}, {.top = .5, .middle = .25}).of, (Numbers{0, 0, 1, 2}));
    }

    void acquisition()
    {
        const MadeBase base = makeBase({{0, date("2023-12-31"), {}},
                                        {1, date("2024-02-01"), {}},
                                        {2, date("2024-03-31"), {}},
                                        {3, date("2024-02-29"), {}}},
                                       date("2024-06-30"));
        const Segmentation months = acquisitionMonths(base.summary);
        QCOMPARE(months.names, (Names{"2023-12", "2024-02", "2024-03"}));
        QCOMPARE(months.of, (Numbers{0, 1, 2, 1}));
        QCOMPARE(acquisitionQuarters(base.summary).names, (Names{"2023-Q4", "2024-Q1"}));
        QCOMPARE(acquisitionQuarters(base.summary).of, (Numbers{0, 1, 1, 1}));
        QCOMPARE(acquisitionYears(base.summary).names, (Names{"2023", "2024"}));
        const MadeBase early = makeBase({{0, date("1969-11-05"), {}}, {1, date("1970-01-01"), {}}}, date("1970-02-01"));
        QCOMPARE(acquisitionQuarters(early.summary).names, (Names{"1969-Q4", "1970-Q1"}));
    }

    void lifecycleByLapse()
    {
        const MadeBase base = makeBase({{0, Day{99}, {}},
                                        {1, Day{0}, {}},
                                        {1, Day{90}, {}},
                                        {2, Day{20}, {}},
                                        {3, Day{0}, {}},
                                        {4, Day{21}, {}},
                                        {5, Day{1}, {}}},
                                       Day{100});
        const Segmentation cycle = lifecycle(base.summary, 100);
        QCOMPARE(cycle.names, (Names{"new", "active", "at-risk", "lapsed"}));
        QCOMPARE(cycle.of, (Numbers{0, 1, 2, 3, 0, 2}));  // silent 1, 10, 80, 100, 79, 99
        QCOMPARE(lifecycle(base.summary, 0).of, (Numbers{0, 1, 0, 0, 0, 0}));
    }

    void columnOfTheFirstOrder()
    {
        const MadeBase base = makeBase({{0, Day{5}, {}}, {1, Day{6}, {}}, {2, Day{7}, {}}, {3, Day{8}, {}}}, Day{20});
        Ledger ledger;
        // order 0: customer 0 later; 1: customer 0 first, blank first row; 2: customer 1; 3: customer 2 blank;
        // 4: customer 3 cancelled; 5: customer 3 kept
        ledger.orderCustomer = {0, 0, 1, 2, 3, 3};
        ledger.order = {0, 1, 1, 2, 3, 4, 5};
        ledger.kind.assign(7, LineKind::Sale);
        const DictionaryColumn column{.name = "Channel",
                                      .role = "channel",
                                      .values = {"ads", "mail", "unused", ""},
                                      .codes = {0, noIndex, 1, 1, 3, 0, 0}};
        OrderBook book;
        book.orders.customer = {0, 0, 1, 2, 3, 3};
        book.orders.day = {Day{9}, Day{5}, Day{6}, Day{7}, Day{1}, Day{8}};
        book.orders.exclusion.assign(6, Exclusion::None);
        book.orders.exclusion[4] = Exclusion::Cancelled;
        const Segmentation channels = byColumn(book, ledger, base.summary, column);
        QCOMPARE(channels.id, std::string("column:Channel"));
        QCOMPARE(channels.names, (Names{"mail", "ads", ""}));
        QCOMPARE(channels.of, (Numbers{0, 0, 2, 1}));
        QVERIFY(!channels.restMerged);
    }

    void moreValuesThanNumbers()
    {
        constexpr std::uint32_t n = 70'000;
        MadeBase base;
        Ledger ledger;
        OrderBook book;
        DictionaryColumn column{.name = "Id", .role = "", .values = {}, .codes = {}};
        for (std::uint32_t i = 0; i < n; ++i) {
            base.summary.customer.push_back(i);
            ledger.orderCustomer.push_back(i);
            ledger.order.push_back(i);
            ledger.kind.push_back(LineKind::Sale);
            book.orders.customer.push_back(i);
            book.orders.day.push_back(Day{1});
            book.orders.exclusion.push_back(Exclusion::None);
            column.values.push_back(std::to_string(i));
            column.codes.push_back(i);
        }
        base.summary.asOf = Day{2};
        const Segmentation segments = byColumn(book, ledger, base.summary, column);
        QVERIFY(segments.restMerged);
        QCOMPARE(segments.names.size(), 65'535U);
        QCOMPARE(segments.names.back(), std::string("…"));
        QCOMPARE(segments.counts().back(), n - 65'534);
    }

    void movementBetweenTwoDates()
    {
        const std::vector<Purchase> purchases{{0, Day{0}, {}},  {0, Day{60}, {}}, {1, Day{10}, {}},
                                              {2, Day{90}, {}}, {3, Day{5}, {}},  {3, Day{30}, {}}};
        const MadeBase before = makeBase(purchases, Day{50});
        const MadeBase after = makeBase(purchases, Day{100});
        const Segmentation was = lifecycle(before.summary, 45);  // silent 50, 40, 20
        const Segmentation is = lifecycle(after.summary, 45);    // silent 40, 90, 10, 70
        const MovementMatrix matrix = movement(was, before.summary, is, after.summary);
        QCOMPARE(matrix.before, (Names{"new", "active", "at-risk", "lapsed", "not-yet"}));
        QCOMPARE(matrix.counts[3][2], 1U);  // 0: lapsed, came back, at risk again
        QCOMPARE(matrix.counts[2][3], 1U);  // 1
        QCOMPARE(matrix.counts[4][0], 1U);  // 2: new since
        QCOMPARE(matrix.counts[1][3], 1U);  // 3
        QCOMPARE(matrix.stayed(), 0U);
        QCOMPARE(matrix.vanished, 0U);
        QCOMPARE(carriedTo(after.summary, was, before.summary).of, (Numbers{3, 2, 4, 1}));
    }
};

QTEST_APPLESS_MAIN(TestGroups)
#include "test_segment_groups.moc"

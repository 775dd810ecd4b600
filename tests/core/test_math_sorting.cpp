// The order by digits against std::stable_sort.
#include "core/math/radix_sort.h"

#include <QtTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace perennial;

class TestMathSorting : public QObject {
    Q_OBJECT

private slots:
    void numbersStandAsAStableSortPutsThem_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("spread");
        QTest::addRow("none") << 0 << 1.0;
        QTest::addRow("one") << 1 << 1.0;
        QTest::addRow("many equal") << 20'000 << 5.0;
        QTest::addRow("few equal") << 50'000 << 1e6;
        QTest::addRow("of every size") << 50'000 << 1e300;
    }

    void numbersStandAsAStableSortPutsThem()
    {
        QFETCH(const int, count);
        QFETCH(const double, spread);
        std::mt19937_64 random(11);
        std::uniform_real_distribution<> exponent(-3, 1);
        const double infinity = std::numeric_limits<double>::infinity();
        std::vector<double> numbers;
        for (int i = 0; i < count; ++i) {
            const double size = spread < 1e9 ? std::floor(spread * (exponent(random) - 1) / 4)
                                             : std::pow(spread, exponent(random)) * (i % 2 ? -1 : 1);
            numbers.push_back(i % 997 == 0 ? infinity : i % 991 == 0 ? -infinity : i % 89 == 0 ? -0.0 : size);
        }
        std::vector<KeyedItem> items;
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < numbers.size(); ++i) {
            items.push_back({orderedBits(numbers[i]), i});
            expected.push_back(i);
        }
        std::stable_sort(expected.begin(), expected.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return numbers[a] < numbers[b]; });
        radixSort(items);
        std::vector<std::uint32_t> sorted;
        std::transform(items.begin(), items.end(), std::back_inserter(sorted), [](const auto& i) { return i.item; });
        QCOMPARE(sorted, expected);
    }

    void whatIsNoNumberComesLast()
    {
        std::vector<KeyedItem> items{{orderedBits(std::numeric_limits<double>::quiet_NaN()), 0},
                                     {orderedBits(std::numeric_limits<double>::infinity()), 1}};
        radixSort(items);
        QCOMPARE(items.front().item, 1U);
    }
};

QTEST_APPLESS_MAIN(TestMathSorting)
#include "test_math_sorting.moc"

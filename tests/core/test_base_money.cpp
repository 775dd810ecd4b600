// Exact money: reading, rounding, multiplying and writing, against a slower way with more digits.
#include "core/base/money.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace perennial;

namespace {

Money parts(std::int64_t n)
{
    return Money::fromParts(n);
}

/// Half-even by hand: value x 10^-decimals in parts of 10^-4, for values that fit a long double exactly.
std::int64_t roundedByHand(__int128 value, int decimals)
{
    for (; decimals < 4; ++decimals)
        value *= 10;
    __int128 divisor = 1;
    for (; decimals > 4; --decimals)
        divisor *= 10;
    const __int128 down = value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);  // floor
    const __int128 rest = value - down * divisor;
    const bool up = rest * 2 > divisor || (rest * 2 == divisor && down % 2 != 0);
    return static_cast<std::int64_t>(down + (up ? 1 : 0));
}

}  // namespace

class TestBaseMoney : public QObject {
    Q_OBJECT

private slots:
    void readsPlainDecimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("digits");
        QTest::addColumn<int>("decimals");
        const auto row = [](const char* text, bool valid, qint64 digits = 0, int decimals = 0) {
            QTest::newRow(text) << text << valid << digits << decimals;
        };
        row("0", true, 0, 0);
        row("12.50", true, 1250, 2);
        row("-0.001", true, -1, 3);
        row("+7", true, 7, 0);
        row(".5", true, 5, 1);
        row("5.", true, 5, 0);
        row("1e3", true, 1, -3);
        row("2.5E-2", true, 25, 3);
        row("9223372036854775807", true, std::numeric_limits<qint64>::max(), 0);
        row("9223372036854775808", false);
        row("", false);
        row("-", false);
        row(".", false);
        row("1,000", false);
        row("1 ", false);
        row("0x10", false);
        row("1e", false);
        row("1e999", false);
        row("nan", false);
        row("1.2.3", false);
    }
    void readsPlainDecimals()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(qint64, digits);
        QFETCH(int, decimals);
        const auto value = parseDecimal(text.toStdString());
        QCOMPARE(value.has_value(), valid);
        if (valid)
            QCOMPARE(*value, (Decimal{digits, decimals}));
    }

    void roundsHalfEvenOnce()
    {
        QCOMPARE(toMoney({5, 5}), parts(0));   // .00005 -> 0
        QCOMPARE(toMoney({15, 5}), parts(2));  // .00015 -> .0002
        QCOMPARE(toMoney({-15, 5}), parts(-2));
        QCOMPARE(toMoney({-25, 5}), parts(-2));
        QCOMPARE(toMoney({250001, 9}), parts(3));  // just above the half
        QCOMPARE(toMoney({1, -3}), parts(10'000'000));
        QCOMPARE(toMoney({1, 60}), parts(0));
    }

    void multipliesExactlyBeforeRounding()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 20'000; ++i) {
            const auto a = static_cast<std::int64_t>(random() % 2'000'000) - 1'000'000;
            const auto b = static_cast<std::int64_t>(random() % 2'000'000) - 1'000'000;
            const int da = static_cast<int>(random() % 5);
            const int db = static_cast<int>(random() % 5);
            QCOMPARE(multiply({a, da}, {b, db}), parts(roundedByHand(static_cast<__int128>(a) * b, da + db)));
        }
        // 6 x 2.55, a line of the online retail sheet
        QCOMPARE(multiply({6, 0}, {255, 2}), parts(153'000));
    }

    void overflowIsSaid()
    {
        const std::int64_t max = std::numeric_limits<std::int64_t>::max();
        QVERIFY(!add(parts(max), parts(1)));
        QVERIFY(!add(parts(-max - 1), parts(-1)));
        QCOMPARE(add(parts(max), parts(-max)), parts(0));
        QVERIFY(!toMoney({max, 0}));
        QCOMPARE(toMoney({max, 4}), parts(max));
        QVERIFY(!multiply({max, 0}, {max, 0}));
        QVERIFY(!toMoney({1, -30}));
        QVERIFY(!Money::fromMajor(1e300));
        QVERIFY(!Money::fromMajor(std::nan("")));
        MoneySum sum;
        for (int i = 0; i < 10; ++i)
            sum += parts(max);
        QCOMPARE(sum.total().error().kind, ErrorKind::MoneyOverflow);
        for (int i = 0; i < 9; ++i)
            sum -= parts(max);
        QCOMPARE(sum.total().value(), parts(max));
    }

    void writesAsDecimalText()
    {
        QCOMPARE(toDecimalString(parts(0)), "0.00");
        QCOMPARE(toDecimalString(parts(-125'000)), "-12.50");
        QCOMPARE(toDecimalString(parts(10)), "0.001");
        QCOMPARE(toDecimalString(parts(-1)), "-0.0001");
        QCOMPARE(toDecimalString(parts(std::numeric_limits<std::int64_t>::min())), "-922337203685477.5808");
        std::mt19937_64 random(2);
        for (int i = 0; i < 20'000; ++i) {
            const Money amount = parts(static_cast<std::int64_t>(random()) >> (random() % 60));
            QCOMPARE(toMoney(parseDecimal(toDecimalString(amount)).value()), amount);
        }
    }

    void aDecimalIsWrittenPlainly()
    {
        const std::pair<Decimal, const char*> cases[] = {
            {{9215, 4}, "0.9215"}, {{-5, 3}, "-0.005"}, {{12, -2}, "1200"},
            {{0, -3}, "0"},        {{100, 2}, "1.00"},  {{INT64_MIN, 0}, "-9223372036854775808"}};
        for (const auto& [value, words] : cases)
            QCOMPARE(toDecimalString(value), std::string(words));
        QCOMPARE(parseDecimal(toDecimalString(Decimal{9215, 4})).value(), (Decimal{9215, 4}));
    }
};

QTEST_APPLESS_MAIN(TestBaseMoney)
#include "test_base_money.moc"

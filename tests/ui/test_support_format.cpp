// Numbers, money, dates and spans in the style of each language.
#include "ui/support/format.h"
#include "ui/support/language.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace perennial;
using namespace perennial::ui;

namespace {

ui::Format in(const char* code)
{
    return ui::Format(localeOf(languageOf(QString::fromLatin1(code))));
}

/// The signs that isolate and order, taken out: what the eye reads, in logical order.
QString visible(QString text)
{
    for (const ushort sign : {0x200E, 0x2066, 0x2067, 0x2068, 0x2069})
        text.remove(QChar(sign));
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

}  // namespace

class TestSupportFormat : public QObject {
    Q_OBJECT

private slots:
    void money_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("shown");
        QTest::newRow("en euro") << "en" << 94.78 << "EUR"
                                 << "€94.78";
        QTest::newRow("en group") << "en" << 389909.25 << "EUR"
                                  << "€389,909.25";
        QTest::newRow("en below zero") << "en" << -79.0 << "EUR"
                                       << "−€79.00";
        QTest::newRow("en yen") << "en" << 1234.5 << "JPY"
                                << "¥1,234";
        QTest::newRow("en dinar") << "en" << 1.2345 << "KWD"
                                  << "KWD 1.234";
        QTest::newRow("en unknown") << "en" << 12.5 << "XXX"
                                    << "12.50";
        QTest::newRow("ar") << "ar" << 94.78 << "EUR"
                            << "94.78 €";
        QTest::newRow("id") << "id" << 94780.0 << "IDR"
                            << "Rp 94.780,00";
        QTest::newRow("vi") << "vi" << 94780.0 << "VND"
                            << "94.780 ₫";
        QTest::newRow("zh") << "zh_CN" << 94.78 << "CNY"
                            << "¥94.78";
        QTest::newRow("th") << "th" << 94.78 << "THB"
                            << "฿94.78";
    }
    void money()
    {
        QFETCH(QString, language);
        QFETCH(double, amount);
        QFETCH(QString, currency);
        QFETCH(QString, shown);
        QCOMPARE(visible(in(language.toLatin1()).money(amount, currency)), shown);
    }

    void moneyIsRoundedHalfEvenOnce()
    {
        const ui::Format f = in("en");
        QCOMPARE(f.money(Money::fromParts(12'350), "JPY"), QStringLiteral("¥1"));
        QCOMPARE(f.money(Money::fromParts(25'000), "JPY"), QStringLiteral("¥2"));
        QCOMPARE(f.money(Money::fromParts(35'000), "JPY"), QStringLiteral("¥4"));
        QCOMPARE(f.money(Money::fromParts(1'250), "EUR"), QStringLiteral("€0.12"));
        QCOMPARE(f.money(Money::fromParts(1'350), "EUR"), QStringLiteral("€0.14"));
        QCOMPARE(f.money(Money::fromParts(-40), "EUR"), QStringLiteral("€0.00"));
        QCOMPARE(f.money(Money::fromParts(std::numeric_limits<std::int64_t>::max()), "EUR"),
                 QStringLiteral("€922,337,203,685,477.58"));
    }

    void shortMoney_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("shown");
        QTest::newRow("whole") << 9'876.0 << "€9,876";
        QTest::newRow("thousands") << 136'181.0 << "€136.2k";
        QTest::newRow("round thousands") << 200'000.0 << "€200k";
        QTest::newRow("nearly a million") << 999'960.0 << "€1M";
        QTest::newRow("millions") << -2'440'000.0 << "−€2.4M";
        QTest::newRow("billions") << 3'100'000'000.0 << "€3.1bn";
    }
    void shortMoney()
    {
        QFETCH(double, amount);
        QFETCH(QString, shown);
        QCOMPARE(in("en").shortMoney(amount, "EUR"), shown);
    }

    void percentHasOneStylePerLanguage()
    {
        QCOMPARE(visible(in("en").percent(.154)), QStringLiteral("15.4 %"));
        QCOMPARE(visible(in("ar").percent(.154)), QStringLiteral("15.4%"));
        QCOMPARE(visible(in("id").percent(.154)), QStringLiteral("15,4%"));
        QCOMPARE(visible(in("vi").percent(.154)), QStringLiteral("15,4%"));
        QCOMPARE(visible(in("zh_CN").percent(.154)), QStringLiteral("15.4%"));
        QCOMPARE(visible(in("th").percent(.154)), QStringLiteral("15.4%"));
        QCOMPARE(visible(in("en").signedPercent(.08)), QStringLiteral("+8.0 %"));
        QCOMPARE(visible(in("en").signedPercent(-.0001)), QStringLiteral("0.0 %"));
    }

    void arabicFiguresAreIsolatedAndKeepTheirSign()
    {
        const QString shown = in("ar").money(-79.0, "EUR");
        QCOMPARE(shown.front(), QChar(0x2067));
        QCOMPARE(shown.back(), QChar(0x2069));
        QCOMPARE(shown.at(1), QChar(0x200E));
        QCOMPARE(in("ar").integer(2471), QString(QChar(0x2067)) + QStringLiteral("2,471") + QChar(0x2069));
        QVERIFY(!in("en").integer(2471).contains(QChar(0x2067)));
    }

    void undefinedFiguresAreDashesWithAReason()
    {
        const Figure none = undefined(Reason::NoAmounts);
        QCOMPARE(in("en").money(none, "EUR"), QStringLiteral("–"));
        QCOMPARE(in("en").number(std::nan(""), 2), QStringLiteral("–"));
        QCOMPARE(in("en").percent(std::numeric_limits<double>::infinity()), QStringLiteral("–"));
        QVERIFY(!why(none).isEmpty());
        QVERIFY(why(Figure(1.0)).isEmpty());
    }

    void datesAreThoseOfTheLanguage()
    {
        const Day day = Day::from(2026, 6, 18);
        QCOMPARE(in("en").date(day), QStringLiteral("18 Jun 2026"));
        QCOMPARE(in("en").longDate(day), QStringLiteral("18 June 2026"));
        QCOMPARE(in("en").month(Month::of(day)), QStringLiteral("Jun 2026"));
        QCOMPARE(in("zh_CN").date(day), QStringLiteral("2026年6月18日"));
        QCOMPARE(in("ar").date(day), QStringLiteral("18 يونيو 2026"));
        QCOMPARE(toDay(toQDate(day)), day);
        QCOMPARE(toQDate(Day{0}), QDate(1970, 1, 1));
    }
};

QTEST_MAIN(TestSupportFormat)
#include "test_support_format.moc"

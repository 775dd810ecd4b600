// Calendar, definitions, errors, figures and hashes: the words that all rooms share.
#include "core/base/calendar.h"
#include "core/base/definitions.h"
#include "core/base/figure.h"
#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QDate>
#include <QtTest>

#include <random>
#include <set>

using namespace perennial;

class TestBaseWords : public QObject {
    Q_OBJECT

private slots:
    void daysAgreeWithAnotherCalendar()
    {
        const QDate epoch(1970, 1, 1);
        for (int number = -200'000; number < 200'000; number += 37) {
            const QDate date = epoch.addDays(number);
            QCOMPARE(
                Day::from(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())).number,
                number);
            if (date.year() >= 1000 && date.year() <= 9999) {
                QCOMPARE(toIso(Day{number}), date.toString(Qt::ISODate).toStdString());
                QCOMPARE(parseIsoDay(toIso(Day{number})), Day{number});
            }
            for (const int months : {-25, -12, -1, 0, 1, 5, 13})
                QCOMPARE(addMonths(Day{number}, months).number, static_cast<int>(epoch.daysTo(date.addMonths(months))));
            const Month month = Month::of(Day{number});
            QVERIFY(month.firstDay() <= Day{number} && Day{number} <= month.lastDay());
            QCOMPARE(month.lastDay() + 1, (month + 1).firstDay());
            QCOMPARE(static_cast<int>(month.lastDay() - month.firstDay()) + 1, date.daysInMonth());
        }
        QCOMPARE(toIso(Month{333}), "1997-10");
    }

    void onlyRealDaysAreRead()
    {
        for (const char* text : {"", "1997-9-30", "1997-02-29", "1997-13-01", "1997-00-10", "97-01-01", "1997-01-01T00",
                                 "1997/01/01", " 1997-01-01", "1997-01-0x"})
            QVERIFY2(!parseIsoDay(text), text);
        QCOMPARE(parseIsoDay("1996-02-29"), Day::from(1996, 2, 29));
    }

    void unitsOfTimeConvert()
    {
        QCOMPARE(daysPer(TimeUnit::Week), 7.0);
        QCOMPARE(toMonths(Years{2}).value, 24.0);
        QCOMPARE(yearsFromDays(365.25).value, 1.0);
        QCOMPARE(monthsFromDays(365.25).value, 12.0);
    }

    void definitionsComeBackAsTheyWere()
    {
        Definitions d;
        QCOMPARE(definitionsFrom(entries(d)).value(), d);
        d.timeZone = "Asia/Bangkok";
        d.currency = "THB";
        d.rates = {{"USD", {3512, 2}}, {"EUR", {1, -1}}};
        d.asOf = Day::from(2024, 2, 29);
        d.window = Window::Months3;
        d.rules.excludeFree = true;
        d.rules.excludePending = false;
        d.refundDate = RefundDate::OwnDate;
        d.margin = 0.1 + 0.2;
        d.marginBy = {{{"category", "Tea: green"}, -0.5}, {{"category", ""}, 1.0}, {{"a:b", "9:c"}, 0.25}};
        d.acquisitionCost = Money::fromParts(123);
        d.spend = {{Month{600}, "Paid: search", Money::fromParts(5)}, {Month{601}, "", Money::fromParts(-7)}};
        d.lifespan = LifespanEstimator::InverseChurn;
        d.model = "pareto-nbd";
        d.modelUnit = TimeUnit::Month;
        d.horizonMonths = 1.0 / 3;
        d.calibrateUntil = Day::from(1997, 9, 30);
        d.seed = 42;
        d.segmentFilter = "VIP";
        QCOMPARE(definitionsFrom(entries(d)).value(), d);
    }

    void theHashTellsDefinitionsApart()
    {
        Definitions d;
        const std::string plain = hashOf(d);
        QCOMPARE(plain.size(), std::size_t{6});
        d.segmentFilter = "VIP";
        QCOMPARE(hashOf(d), plain);
        d.discountRate = 0.11;
        QVERIFY(hashOf(d) != plain);
        d.discountRate = 0.10;
        QCOMPARE(hashOf(d), plain);
        d.rates["USD"] = {1, 0};
        QVERIFY(hashOf(d) != plain);
    }

    void unknownEntriesAreIgnoredAndNonsenseIsRefused()
    {
        QCOMPARE(definitionsFrom({{"from_the_future", "x"}}).value(), Definitions());
        for (const auto& [name, value] : DefinitionEntries{{"margin", "much"},
                                                           {"window", "9"},
                                                           {"as_of", "1997-02-30"},
                                                           {"exclude_free", "yes"},
                                                           {"rate:USD", "x"},
                                                           {"spend:2025", "1"}}) {
            const auto read = definitionsFrom({{name, value}});
            QVERIFY2(!read, name.c_str());
            QCOMPARE(read.error().kind, ErrorKind::OptionInvalid);
        }
        QCOMPARE(windowNamed("3m"), Window::Months3);
        QVERIFY(!windowNamed("2m"));
        QCOMPARE(monthsOf(Window::Months12), 12);
        QVERIFY(!monthsOf(Window::All));
    }

    void everyKindAndReasonHasANameOfItsOwn()
    {
        std::set<std::string> names;
        for (const ErrorKind kind : allErrorKinds())
            QVERIFY2(names.insert(name(kind)).second, name(kind).c_str());
        QCOMPARE(names.size(), static_cast<std::size_t>(ErrorKind::Internal) + 1);
        std::set<std::string> reasons;
        for (int i = 0; i <= static_cast<int>(Reason::NotApplicable); ++i)
            reasons.insert(name(static_cast<Reason>(i)));
        QCOMPARE(reasons.size(), static_cast<std::size_t>(Reason::NotApplicable) + 1);
        QCOMPARE(name(Reason::OneTimeUnderBgNbd), "one-time-under-bg-nbd");
    }

    void hashesAgreeWithAnotherImplementation()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 50; ++i) {
            std::string text(random() % 300, '\0');
            for (char& c : text)
                c = static_cast<char>(random());
            Sha256 hash;
            hash.update(std::string_view(text).substr(0, text.size() / 3));
            hash.update(std::string_view(text).substr(text.size() / 3));
            QCOMPARE(hash.hex(), QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
                                     .toHex()
                                     .toStdString());
        }
    }
};

QTEST_APPLESS_MAIN(TestBaseWords)
#include "test_base_words.moc"

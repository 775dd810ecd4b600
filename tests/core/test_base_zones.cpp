// What clocks show in time zones. Expected offsets are the published rules: the European Union changes at 01:00 UTC on
// the last Sundays of March and October, the United States at 02:00 on the second Sunday of March and the first of
// November, New Zealand at 02:00 standard time on the last Sunday of September and the first of April; India has +5:30
// all year; British Standard Time was +1:00 all through the winter of 1969/70.
#include "core/base/time_zone.h"

#include <QtTest>

using namespace perennial;

class TestBaseZones : public QObject {
    Q_OBJECT

private slots:
    void offsets_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDateTime>("utc");
        QTest::addColumn<int>("offset");
        const auto add = [](const char* zone, const char* at, int offset) {
            const QByteArray name = QByteArray(zone) + ' ' + at;
            QTest::newRow(name.constData())
                << QString(zone) << QDateTime::fromString(QString(at), Qt::ISODate) << offset;
        };
        add("UTC", "2024-07-01T00:00:00Z", 0);
        add("Europe/Berlin", "2024-03-31T00:59:00Z", 60);
        add("Europe/Berlin", "2024-03-31T01:00:00Z", 120);
        add("Europe/Berlin", "2024-10-27T00:59:00Z", 120);
        add("Europe/Berlin", "2024-10-27T01:00:00Z", 60);
        add("Europe/Berlin", "2150-07-01T12:00:00Z", 120);
        add("America/New_York", "2024-03-10T06:59:00Z", -300);
        add("America/New_York", "2024-03-10T07:00:00Z", -240);
        add("America/New_York", "2024-11-03T05:59:00Z", -240);
        add("America/New_York", "2024-11-03T06:00:00Z", -300);
        add("Asia/Kolkata", "2024-01-01T00:00:00Z", 330);
        add("Asia/Kolkata", "2024-07-01T00:00:00Z", 330);
        add("Pacific/Auckland", "2024-04-06T13:59:00Z", 780);
        add("Pacific/Auckland", "2024-04-06T14:00:00Z", 720);
        add("Pacific/Auckland", "2024-09-28T13:59:00Z", 720);
        add("Pacific/Auckland", "2024-09-28T14:00:00Z", 780);
        add("Europe/London", "1970-01-01T00:00:00Z", 60);
        add("Europe/London", "1969-12-31T23:59:00Z", 60);
    }
    void offsets()
    {
        QFETCH(QString, zone);
        QFETCH(QDateTime, utc);
        QFETCH(int, offset);
        const auto clock = TimeZoneClock::named(zone.toStdString(), "zone");
        QVERIFY(clock.has_value());
        const std::int64_t minute = utc.toSecsSinceEpoch() / 60;
        QCOMPARE(clock->offsetAt(minute), offset);
        QCOMPARE(clock->wallMinute(minute), minute + offset);
    }

    void namesAreThoseOfPlaces()
    {
        const auto& names = timeZoneNames();
        for (const char* name : {"UTC", "Asia/Kolkata", "America/New_York", "Pacific/Auckland"})
            QVERIFY2(std::ranges::find(names, name) != names.end(), name);
        QVERIFY(std::ranges::all_of(names, isTimeZone));
        QVERIFY(names.size() > 300);
    }

    void anUnknownNameSaysWhatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("named");
        QTest::newRow("a city") << "new york"
                                << "America/New_York";
        QTest::newRow("an offset") << "GMT+5"
                                   << "Europe/Berlin";
        QTest::newRow("nothing like it") << "Atlantis"
                                         << "Europe/Berlin";
        QTest::newRow("nothing") << ""
                                 << "Europe/Berlin";
    }
    void anUnknownNameSaysWhatIsMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, named);
        const auto clock = TimeZoneClock::named(typed.toStdString(), "--time-zone");
        QVERIFY(!clock.has_value());
        QCOMPARE(clock.error().kind, ErrorKind::OptionInvalid);
        QCOMPARE(clock.error().arguments[0], std::string("--time-zone"));
        QCOMPARE(clock.error().arguments[1], typed.toStdString());
        QVERIFY(clock.error().arguments[2].contains(named.toStdString()));
        QVERIFY(!isTimeZone(typed.toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestBaseZones)
#include "test_base_zones.moc"

// What clocks show in time zones. Expected offsets are the published rules: the European Union changes at 01:00 UTC on
// the last Sundays of March and October, the United States at 02:00 on the second Sunday of March and the first of
// November, New Zealand at 02:00 standard time on the last Sunday of September and the first of April; India has +5:30
// all year; British Standard Time was +1:00 all through the winter of 1969/70.
#include "core/base/time_zone.h"
#include "core/base/zone_file.h"

#include <QTimeZone>
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
        add("Pacific/Auckland", "2199-01-01T00:00:00Z", 780);
        add("America/Mexico_City", "2022-07-01T00:00:00Z", -300);
        add("America/Mexico_City", "2024-07-01T00:00:00Z", -360);
        add("Asia/Almaty", "2024-02-29T00:00:00Z", 360);
        add("Asia/Almaty", "2024-03-02T00:00:00Z", 300);
        add("Etc/GMT-7", "2024-07-01T00:00:00Z", 420);
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

    /// Against the same zones as Qt reads them, every five hundred hours from 1973 (since then all are whole minutes)
    /// to 2036.
    void allZonesAreThoseOfQt()
    {
        for (const std::string& name : timeZoneNames()) {
            const QTimeZone qt(QByteArray::fromStdString(name));
            const auto clock = TimeZoneClock::named(name, "zone");
            QVERIFY2(clock.has_value() && qt.isValid(), name.c_str());
            for (std::int64_t hour = 24 * 365 * 3; hour < 24 * 365 * 66; hour += 500) {
                const int expected = qt.offsetFromUtc(QDateTime::fromSecsSinceEpoch(hour * 3600, Qt::UTC)) / 60;
                if (clock->offsetAt(hour * 60) != expected)
                    QFAIL(qPrintable(QString("%1 at hour %2: %3, not %4")
                                         .arg(name.c_str())
                                         .arg(hour)
                                         .arg(clock->offsetAt(hour * 60))
                                         .arg(expected)));
            }
        }
    }

    /// Files of other makers have no changes after the last new rule: the text at their end says how clocks go on.
    void aSlimFileGoesOnByItsRule()
    {
        const auto slim = [](const QByteArray& rule) {
            QByteArray header = QByteArray("TZif2") + QByteArray(15, '\0');
            for (const int count : {0, 0, 0, 0, 1, 4})  // no changes, one type of four letters
                header += QByteArray(3, '\0') + static_cast<char>(count);
            const QByteArray data = QByteArray(6, '\0') + "LMT" + QByteArray(1, '\0');
            return (header + data + header + data + '\n' + rule + '\n').toStdString();
        };
        const auto offsetAt = [](const std::string& file, const char* at) {
            const std::int64_t second = QDateTime::fromString(QString(at), Qt::ISODate).toSecsSinceEpoch();
            std::int32_t offset = -1;
            const std::vector<ZoneChange> changes = zoneChanges(file).value();
            for (const ZoneChange& change : changes)
                if (change.since <= second)
                    offset = change.offset;
            return offset;
        };
        const std::string newYork = slim("EST5EDT,M3.2.0,M11.1.0");
        QCOMPARE(offsetAt(newYork, "2024-03-10T06:59:59Z"), -5 * 3600);
        QCOMPARE(offsetAt(newYork, "2024-03-10T07:00:00Z"), -4 * 3600);
        QCOMPARE(offsetAt(newYork, "2024-11-03T05:59:59Z"), -4 * 3600);
        QCOMPARE(offsetAt(newYork, "2024-11-03T06:00:00Z"), -5 * 3600);
        const std::string chatham = slim("<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45");
        QCOMPARE(offsetAt(chatham, "2024-09-28T13:59:59Z"), 45900);
        QCOMPARE(offsetAt(chatham, "2024-09-28T14:00:00Z"), 49500);
        const std::string nuuk = slim("<-02>2<-01>,M3.5.0/-1,M10.5.0/0");  // 01:00 UTC, as in Europe
        QCOMPARE(offsetAt(nuuk, "2024-03-31T00:59:59Z"), -7200);
        QCOMPARE(offsetAt(nuuk, "2024-03-31T01:00:00Z"), -3600);
        const std::string whole = slim("EST5EDT,M3.2.0,M11.1.0");
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(!zoneChanges(std::string_view(whole).substr(0, length)));
        for (const char* wrong : {"5", "EST", "EST5EDT,J60,J300", "EST5EDT,M13.2.0,M11.1.0", "EST5EDT,M3.2.0"})
            QVERIFY2(!zoneChanges(slim(wrong)), wrong);
    }
};

QTEST_APPLESS_MAIN(TestBaseZones)
#include "test_base_zones.moc"

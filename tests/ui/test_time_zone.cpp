// The time zone in the window: the figures are made anew on other days, undo brings them back, and the editor says what
// it does. Berlin is +1:00 in winter: 23:30 UTC on the 31st of January is the 1st of February there.
#include "core/analysis/analysis.h"
#include "core/store/workspace.h"
#include "tests/ui/driven_window.h"
#include "tests/ui/own_home.h"
#include "ui/pages/data/zone_editor.h"
#include "ui/support/widgets/switch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

/// Twelve customers with two orders each at noon, and one order late in the evening.
QByteArray orders()
{
    QByteArray csv = "order,customer,date,amount\n";
    for (int i = 0; i < 24; ++i)
        csv +=
            QString("%1,c%2,2024-01-%3T12:00:00Z,10\n").arg(i + 1).arg(i % 12).arg(i + 1, 2, 10, QChar('0')).toUtf8();
    return csv + "25,c1,2024-01-31T23:30:00Z,99\n";
}

ZoneReading readingOf(const char* zone, std::uint64_t stated, std::uint64_t byHead)
{
    ZoneReading reading;
    reading.zone = zone;
    reading.stated = stated;
    reading.byHead = byHead;
    return reading;
}

}  // namespace

class TestTimeZone : public DrivenWindow {
    Q_OBJECT

private slots:
    void figuresFollowTheZone()
    {
        openWindow({write("shop.csv", orders())});
        auto* import = child<QPushButton>("import");
        QTRY_VERIFY_WITH_TIMEOUT(import->isVisible() && import->isEnabled(), patience);
        QTest::mouseClick(import, Qt::LeftButton);
        Session& session = shell_->session();
        QTRY_VERIFY_WITH_TIMEOUT(session.analysis() != nullptr, patience);
        const auto lastDay = [&] {
            const auto& analysis = session.analysis();
            return analysis && analysis->ledger ? toIso(std::ranges::max(analysis->ledger->day)) : std::string();
        };
        QCOMPARE(lastDay(), std::string("2024-01-31"));
        QCOMPARE(session.ledger()->zone.stated, std::uint64_t{25});
        Definitions definitions = session.definitions();
        definitions.timeZone = "Europe/Berlin";
        session.setDefinitions(definitions, QStringLiteral("time zone"));
        QTRY_COMPARE_WITH_TIMEOUT(lastDay(), std::string("2024-02-01"), patience);
        QCOMPARE(session.ledger()->zone.otherDay, std::uint64_t{1});
        QCOMPARE(session.ledger()->zone.otherMonth, std::uint64_t{1});
        session.undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(lastDay(), std::string("2024-01-31"), patience);
        QVERIFY(dialogs_.told.isEmpty());
    }

    /// Kept on another machine: the workspace opens all the same, and says by which days.
    void aZoneThatIsUnknownHereIsSaid()
    {
        openWindow({write("strange.csv", orders())});
        auto* import = child<QPushButton>("import");
        QTRY_VERIFY_WITH_TIMEOUT(import->isVisible() && import->isEnabled(), patience);
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shell_->session().analysis() != nullptr && idle(), patience);
        const QString path = shell_->session().path();
        shell_.reset();
        {
            auto workspace = Workspace::open(path.toStdString(), Access::ReadWrite);
            Definitions definitions = workspace.value().definitions().value();
            definitions.timeZone = "Mars/Olympus_Mons";
            QVERIFY(workspace.value().saveDefinitions(definitions).has_value());
        }
        openWindow({path});
        QTRY_VERIFY_WITH_TIMEOUT(shell_->session().analysis() != nullptr && idle(), patience);
        QCOMPARE(dialogs_.told.size(), 1);
        QVERIFY2(dialogs_.told.front().contains("Mars/Olympus_Mons"), qPrintable(dialogs_.told.front()));
        QCOMPARE(toIso(std::ranges::max(shell_->session().analysis()->ledger->day)), std::string("2024-01-31"));
        QVERIFY(shell_->session().definitions().timeZone.empty());
    }

    void theEditorOffersZones()
    {
        ZoneEditor editor(nullptr);
        Ledger ledger;
        ledger.zone = readingOf("", 40, 0);
        editor.show({}, &ledger);
        auto* zones = editor.findChild<QComboBox*>("timeZone");
        QCOMPARE(zones->currentText(), QStringLiteral("As written"));
        QVERIFY(zones->findText("Asia/Bangkok") > 0);
        QVERIFY(effectOf(editor).contains("40"));
        QSignalSpy changed(&editor, &ZoneEditor::changed);
        type(zones, "europe/berlin");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(zones->currentText(), QStringLiteral("Europe/Berlin"));
        QCOMPARE(changed.takeFirst().front().value<Definitions>().timeZone, std::string("Europe/Berlin"));
        type(zones, "Europe/Atlantis");  // said, and the zone stays
        QVERIFY(changed.isEmpty());
        QVERIFY(effectOf(editor).contains("Europe/Atlantis"));
        QCOMPARE(zones->currentText(), QStringLiteral("Europe/Berlin"));
        type(zones, "as written");
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.takeFirst().front().value<Definitions>().timeZone.empty());
    }

    void theEditorSaysWhatItDoes()
    {
        ZoneEditor editor(nullptr);
        Ledger ledger;
        editor.show({}, nullptr);
        QVERIFY(effectOf(editor).isEmpty());
        editor.show({}, &ledger);
        QVERIFY(effectOf(editor).startsWith("The sheets state no offset: nothing to shift."));
        Definitions berlin;
        berlin.timeZone = "Europe/Berlin";
        ledger.zone = readingOf("Europe/Berlin", 4000, 0);
        ledger.zone.otherDay = 1204;
        ledger.zone.otherMonth = 31;
        ledger.zone.unstated = 7;
        editor.show(berlin, &ledger);
        QVERIFY(effectOf(editor).contains("1,204") && effectOf(editor).contains("31")
                && effectOf(editor).contains("7"));
        QVERIFY(editor.findChild<Switch*>("zoneOfHeadings")->isHidden());
    }

    void headingsAreAsked()
    {
        ZoneEditor editor(nullptr);
        Ledger ledger;
        ledger.zone = readingOf("Europe/Berlin", 0, 50);
        ledger.zone.headOtherDay = 3;
        Definitions berlin;
        berlin.timeZone = "Europe/Berlin";
        editor.show(berlin, &ledger);
        auto* heads = editor.findChild<Switch*>("zoneOfHeadings");
        QVERIFY(!heads->isHidden() && !heads->isChecked());
        QVERIFY(effectOf(editor).contains("3 more would"));
        QSignalSpy changed(&editor, &ZoneEditor::changed);
        heads->toggle();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().value<Definitions>().zoneOfHeads, std::optional(true));
        editor.show({}, &ledger);  // as written: nothing to ask
        QVERIFY(heads->isHidden());
    }

private:
    static QString effectOf(const ZoneEditor& editor)
    {
        return unmarked(editor.findChild<QLabel*>("timeZoneEffect")->text());
    }
    static void type(QComboBox* box, const QString& words)
    {
        box->lineEdit()->setText(words);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    }
};

OWN_HOME_TEST_MAIN(TestTimeZone)
#include "test_time_zone.moc"

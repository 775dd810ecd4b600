// Holds every include line of core/, ui/ and app/ against the list of who may include whom
// (ARCHITECTURE.md). The list below is that list: a new room is entered in both.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

using Rooms = QSet<QString>;

/// What each room of the core may include directly.
const QMap<QString, Rooms>& coreRooms()
{
    static const QMap<QString, Rooms> rooms = {
        {"core/base", {}},
        {"core/math", {"core/base"}},
        {"core/summary", {"core/base"}},
        {"core/store", {"core/summary"}},
        {"core/ingest", {"core/store"}},
        {"core/clv", {"core/summary", "core/math"}},
        {"core/retention", {"core/clv"}},
        {"core/segment", {"core/retention", "core/clv"}},
        {"core/whatif", {"core/segment", "core/clv"}},
        {"core/analysis", {"core/whatif", "core/segment", "core/retention", "core/clv", "core/store"}},
        {"core/plays", {"core/analysis"}},
        {"core/export", {"core/plays", "core/analysis"}},
    };
    return rooms;
}

/// The rooms that `room` reaches: itself, what it may include, and what those may.
Rooms reach(const QString& room)
{
    Rooms all = {room};
    for (const QString& next : coreRooms().value(room))
        all += reach(next);
    return all + Rooms{"core/base"};
}

Rooms wholeCore()
{
    Rooms all;
    for (const QString& room : coreRooms().keys())
        all.insert(room);
    return all;
}

/// What a chart or a page of the report may know: figures, never where they came from.
Rooms figuresOnly()
{
    return wholeCore() - Rooms{"core/store", "core/ingest"};
}

Rooms wholeUi()
{
    return {"ui", "ui/jobs", "ui/models", "ui/pages", "ui/charts", "ui/report", "ui/support"};
}

Rooms allowedFor(const QString& room)
{
    static const QMap<QString, Rooms> ui = {
        {"ui", wholeCore()},
        {"ui/support", wholeCore() + Rooms{"ui", "ui/support"}},
        {"ui/jobs", wholeCore() + Rooms{"ui", "ui/jobs", "ui/support"}},
        {"ui/models", wholeCore() + Rooms{"ui", "ui/models", "ui/jobs", "ui/charts", "ui/support"}},
        {"ui/charts", figuresOnly() + Rooms{"ui", "ui/charts", "ui/support"}},
        {"ui/report", figuresOnly() + Rooms{"ui", "ui/report", "ui/models", "ui/charts", "ui/support"}},
        {"ui/pages", wholeCore() + wholeUi()},
    };
    if (coreRooms().contains(room))
        return reach(room);
    if (ui.contains(room))
        return ui.value(room);
    return wholeCore() + wholeUi() + Rooms{"app"};  // app
}

/// core/clv/bg_nbd.cpp -> core/clv, ui/pages/import/x.h -> ui/pages, app/cli/y.cpp -> app.
QString roomOf(const QString& path)
{
    const QStringList parts = path.split('/');
    if (parts.first() == "app" || parts.size() == 2)
        return parts.first();
    return parts.at(0) + '/' + parts.at(1);
}

/// Libraries that only one part of the project may speak to, and which part.
QString whyForeign(const QString& room, const QString& header)
{
    static const QRegularExpression qt("^(Qt?[A-Z]|qt|Qt)");
    static const QRegularExpression threads("^(QThread|QtConcurrent|QThreadPool|thread$)");
    if (room.startsWith("core/") && qt.match(header).hasMatch())
        return "the core knows no Qt";
    if (header == "sqlite3.h" && room != "core/store")
        return "only core/store speaks SQL";
    if (header.startsWith("QSql"))
        return "only core/store speaks SQL";
    if (room.startsWith("ui/") && room != "ui/jobs" && threads.match(header).hasMatch())
        return "ui/jobs is the one door to threads";
    return {};
}

/// One sentence for each include line of `text`, the contents of `path`, that breaks the list.
QStringList complaints(const QString& path, const QString& text)
{
    static const QRegularExpression include(R"(^\s*#\s*include\s*(["<])([^">]+)[">])",
                                            QRegularExpression::MultilineOption);
    const QString room = roomOf(path);
    const Rooms allowed = allowedFor(room);
    QStringList found;
    for (auto lines = include.globalMatch(text); lines.hasNext();) {
        const QRegularExpressionMatch line = lines.next();
        const QString header = line.captured(2);
        if (line.captured(1) == "<") {
            if (const QString why = whyForeign(room, header); !why.isEmpty())
                found << QString("%1 includes <%2>: %3").arg(path, header, why);
        } else if (header.endsWith(".moc")) {
            continue;
        } else if (!header.contains('/')) {
            found << QString("%1 includes \"%2\": write it from the project's root").arg(path, header);
        } else if (header != "app/version.h" && !allowed.contains(roomOf(header))) {
            found << QString("%1 includes \"%2\": %3 may not know %4").arg(path, header, room, roomOf(header));
        }
    }
    return found;
}

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private slots:
    void checkerFindsWhatIsForbidden_data();
    void checkerFindsWhatIsForbidden();
    void includesFollowTheList();
    void everyRoomIsListed();
};

void TestArchitecture::checkerFindsWhatIsForbidden_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("forbidden");

    QTest::newRow("base is for all") << "core/clv/a.cpp"
                                     << "#include \"core/base/money.h\"" << false;
    QTest::newRow("through what is allowed") << "core/whatif/a.cpp"
                                             << "#include \"core/math/root.h\"" << false;
    QTest::newRow("upwards") << "core/store/a.cpp"
                             << "#include \"core/ingest/reader.h\"" << true;
    QTest::newRow("sideways") << "core/clv/a.cpp"
                              << "#include \"core/store/workspace.h\"" << true;
    QTest::newRow("core and window") << "core/base/a.h"
                                     << "#include \"ui/support/theme.h\"" << true;
    QTest::newRow("core and Qt") << "core/base/a.h"
                                 << "#include <QString>" << true;
    QTest::newRow("core and Qt module") << "core/base/a.h"
                                        << "  # include <QtCore/qstring.h>" << true;
    QTest::newRow("chart and page") << "ui/charts/a.cpp"
                                    << "#include \"ui/pages/page.h\"" << true;
    QTest::newRow("chart and store") << "ui/charts/a.cpp"
                                     << "#include \"core/store/workspace.h\"" << true;
    QTest::newRow("report and chart") << "ui/report/a.cpp"
                                      << "#include \"ui/charts/chart.h\"" << false;
    QTest::newRow("window and program") << "ui/pages/a.cpp"
                                        << "#include \"app/options.h\"" << true;
    QTest::newRow("threads in a page") << "ui/pages/a.cpp"
                                       << "#include <QtConcurrent>" << true;
    QTest::newRow("SQL in a page") << "ui/pages/a.cpp"
                                   << "#include <sqlite3.h>" << true;
    QTest::newRow("relative") << "core/base/a.cpp"
                              << "#include \"money.h\"" << true;
    QTest::newRow("program") << "app/cli/a.cpp"
                             << "#include \"core/analysis/analysis.h\"" << false;
}

void TestArchitecture::checkerFindsWhatIsForbidden()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, forbidden);
    QCOMPARE(!complaints(path, "// first\n" + line + "\n").isEmpty(), forbidden);
}

void TestArchitecture::includesFollowTheList()
{
    const QDir root(PERENNIAL_SOURCE_DIR);
    QStringList found;
    int files = 0;
    for (const char* top : {"core", "ui", "app"}) {
        QDirIterator walk(root.filePath(top), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = root.relativeFilePath(walk.next());
            found += complaints(path, read(root.filePath(path)));
            ++files;
        }
    }
    QVERIFY2(files > 50, "the sources were not found");
    found.sort();
    QVERIFY2(found.isEmpty(), qPrintable("\n" + found.join('\n')));
}

void TestArchitecture::everyRoomIsListed()
{
    const QDir root(PERENNIAL_SOURCE_DIR);
    for (const QString& name : QDir(root.filePath("core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(coreRooms().contains("core/" + name), qPrintable(name + " is a room without an entry here"));
    for (const QString& name : QDir(root.filePath("ui")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(wholeUi().contains("ui/" + name), qPrintable(name + " is a room without an entry here"));
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "test_architecture.moc"

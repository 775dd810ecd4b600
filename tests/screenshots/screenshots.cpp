// Walks the real window and leaves a picture of every page in light, dark and right to left:
//   perennial_screenshots FOLDER [WORKSPACE]
// Without a workspace it opens the sample shop as the welcome page does. Settings and workspaces are
// kept in a folder of its own, so that nothing of the user's is touched or shown.
#include "ui/pages/shell.h"
#include "ui/support/language.h"
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/segmented_control.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

namespace {

using namespace perennial::ui;
using namespace Qt::StringLiterals;

constexpr int patience = 180'000;  // milliseconds for one step; the sample takes a few seconds
constexpr QSize smallest(1280, 720);

struct Look {
    const char* name;
    ThemeChoice theme;
    const char* language;
};
constexpr Look looks[] = {
    {"light", ThemeChoice::Light, "en"},
    {"dark", ThemeChoice::Dark, "en"},
    {"rtl", ThemeChoice::Light, "ar"},
};
/// The other languages, whose words are longer or higher: light only.
constexpr Look otherLanguages[] = {
    {"id", ThemeChoice::Light, "id"},
    {"th", ThemeChoice::Light, "th"},
    {"vi", ThemeChoice::Light, "vi"},
    {"zh_CN", ThemeChoice::Light, "zh_CN"},
};

class Walk {
public:
    Walk(Shell& shell, QDir folder)
        : shell_(shell)
        , folder_(std::move(folder))
    {
    }

    /// Opens the workspace, or the sample shop; false when it did not come.
    bool open(const QString& workspace)
    {
        if (workspace.isEmpty())
            shell_.session().openSample();
        else
            shell_.session().openWorkspace(workspace);
        return QTest::qWaitFor([this] { return shell_.session().analysis() != nullptr; }, patience) && settled();
    }

    void choose(const Look& look)
    {
        name_ = QLatin1String(look.name);
        shell_.theme().choose(look.theme);
        shell_.language().choose(QLatin1String(look.language));
    }

    bool picture(const QString& page)
    {
        shell_.window().goTo(page);
        return settled() && save(page);
    }

    bool everyPage()
    {
        bool all = true;
        for (const PageInfo& page : pages())
            all = picture(page.id) && all;
        return all;
    }

    /// The other views of the data page.
    bool dataViews()
    {
        bool all = true;
        for (const QString& view : {u"history"_s, u"quality"_s, u"customers"_s, u"assumptions"_s}) {
            shell_.window().goTo(u"data"_s, view);
            all = settled() && save(u"data-"_s + view) && all;
        }
        return all;
    }

    /// What-if with levers moved, and its other views.
    bool whatIf()
    {
        shell_.window().goTo(u"whatif"_s);
        bool all = settled();
        const auto keys = [this](const char* lever, int pages) {
            auto* slider = shell_.window().findChild<LeverSlider*>(QLatin1String(lever));
            for (int i = 0; slider && i < pages; ++i)
                QTest::keyClick(slider->groove(), Qt::Key_PageUp);
            return slider != nullptr;
        };
        all = keys("price", 1) && keys("retention", 3) && keys("retentionSpend", 2) && settled() && all;
        all = save(u"whatif-moved"_s) && all;
        auto* details = shell_.window().findChild<SegmentedControl*>(u"whatifDetails"_s);
        for (int tab = 1; details && tab <= 3; ++tab) {
            const auto buttons = details->findChildren<QAbstractButton*>();
            buttons.at(tab)->click();
            all = settled() && save(u"whatif-details%1"_s.arg(tab)) && all;
        }
        auto* goal = shell_.window().findChild<QPushButton*>(u"goalSeekButton"_s);
        goal->click();
        if (auto* find = shell_.window().findChild<QPushButton*>(u"findGoal"_s))
            find->click();
        all = settled() && save(u"whatif-goal"_s) && all;
        QTest::keyClick(&shell_.window(), Qt::Key_Escape);
        auto* compare = shell_.window().findChild<QPushButton*>(u"compare"_s);
        compare->click();
        all = settled() && save(u"whatif-compare"_s) && all;
        compare->click();
        shell_.window().findChild<QPushButton*>(u"resetLevers"_s)->click();
        return settled() && all;
    }

    /// The import page with a file in it, as after dropping it.
    bool importPage(const QString& file)
    {
        emit shell_.window().spreadsheetsDropped({file});
        return settled() && save(u"import"_s);
    }

private:
    /// No job runs, and what the last one brought has been laid out and painted.
    bool settled()
    {
        if (!QTest::qWaitFor([this] { return shell_.jobs().idle(); }, patience))
            return false;
        for (int i = 0; i < 60; ++i) {  // a report is laid out and drawn in as many turns
            QApplication::sendPostedEvents();
            QApplication::processEvents();
        }
        return QTest::qWaitFor([this] { return shell_.jobs().idle(); }, patience);
    }

    bool save(const QString& what)
    {
        const QString path = folder_.filePath(u"%1-%2.png"_s.arg(what, name_));
        const bool saved = shell_.window().grab().save(path);
        QTextStream(stdout) << (saved ? "" : "NOT WRITTEN ") << path << '\n';
        return saved;
    }

    Shell& shell_;
    QDir folder_;
    QString name_;
};

bool walk(Shell& shell, const QString& folder, const QString& workspace)
{
    Walk walk(shell, QDir(folder));
    bool all = true;
    for (const Look& look : looks) {
        walk.choose(look);
        all = walk.picture(u"welcome"_s) && all;
    }
    if (!walk.open(workspace)) {
        QTextStream(stderr) << "The workspace did not open\n";
        return false;
    }
    for (const Look& look : looks) {
        walk.choose(look);
        all = walk.everyPage() && walk.dataViews() && walk.whatIf() && all;
    }
    for (const Look& look : otherLanguages) {
        walk.choose(look);
        all = walk.everyPage() && all;
    }
    for (const Look& look : looks) {
        walk.choose(look);
        all = walk.importPage(u"" PERENNIAL_SOURCE_DIR "/resources/sample/alder-oak.xlsx"_s) && all;
    }
    return all;
}

}  // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir own;
    qputenv("XDG_CONFIG_HOME", own.filePath(u"config"_s).toLocal8Bit());
    qputenv("XDG_DATA_HOME", own.filePath(u"data"_s).toLocal8Bit());
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Perennial"_s);
    QApplication::setOrganizationName(u"Perennial"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 3 || !QDir().mkpath(arguments[1])) {
        QTextStream(stderr) << "Usage: perennial_screenshots FOLDER [WORKSPACE]\n";
        return 2;
    }
    SystemDialogs dialogs;
    Shell shell(dialogs);
    shell.start({});
    shell.window().setFixedSize(smallest);
    if (!QTest::qWaitForWindowExposed(&shell.window())) {
        QTextStream(stderr) << "The window was not shown\n";
        return 1;
    }
    return walk(shell, arguments[1], arguments.value(2)) ? 0 : 1;
}

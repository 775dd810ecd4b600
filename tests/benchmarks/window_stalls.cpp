// How long the window leaves its user waiting, step by step:
//   window_stalls WORKSPACE
// drives the real window (QT_QPA_PLATFORM=offscreen will do) and prints for each step the longest
// stretch in which the GUI thread handled no event, how much of the processor it took itself in the
// longest such stretch (on a busy machine the rest was spent waiting for others), and the time until
// nothing ran any more. Before them, how long the opening takes until the overview is drawn, and what
// processor time the whole program has spent until then: the second time a workspace is opened it shows
// what it has kept.
#include "ui/pages/chart_panel.h"
#include "ui/pages/shell.h"
#include "ui/support/widgets/lever_slider.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

namespace {

using namespace perennial::ui;
using namespace Qt::StringLiterals;

constexpr int patience = 300'000;  // milliseconds for one step
constexpr int dragPositions = 200;
constexpr int chartsOfPage = 6;

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Processor time of the calling thread in milliseconds.
double ownTime()
{
    return milliseconds(CLOCK_THREAD_CPUTIME_ID);
}

/// Ticks every millisecond; the longest gap between two ticks is the longest stall.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        timer_.setTimerType(Qt::PreciseTimer);
        connect(&timer_, &QTimer::timeout, this, [this] {
            longest_ = std::max(longest_, clock_.restart());
            const double now = ownTime();
            longestOwn_ = std::max(longestOwn_, now - std::exchange(own_, now));
        });
        timer_.start(1);
        reset();
    }
    void reset()
    {
        longest_ = 0;
        longestOwn_ = 0;
        own_ = ownTime();
        clock_.restart();
    }
    [[nodiscard]] qint64 longest() const { return longest_; }
    [[nodiscard]] double longestOwn() const { return longestOwn_; }

private:
    QTimer timer_;
    QElapsedTimer clock_;
    qint64 longest_ = 0;
    double own_ = 0;
    double longestOwn_ = 0;
};

class Drive {
public:
    explicit Drive(Shell& shell)
        : shell_(shell)
    {
    }

    template <class Act>
    void step(const QString& name, Act act)
    {
        QApplication::processEvents();
        heart_.reset();
        QElapsedTimer whole;
        whole.start();
        act();
        QTest::qWait(20);  // lets the answer of the act be asked for
        const bool done = QTest::qWaitFor([this] { return shell_.jobs().idle(); }, patience);
        QTextStream(stdout) << u"%1 %2 ms %3 ms %4 ms%5\n"_s.arg(name, -28)
                                   .arg(heart_.longest(), 6)
                                   .arg(heart_.longestOwn(), 6, 'f', 0)
                                   .arg(whole.elapsed(), 7)
                                   .arg(done ? u""_s : u"  NOT DONE"_s);
    }

    void run(const QString& workspace)
    {
        drawOverview(workspace);
        QTextStream(stdout)
            << u"%1 %2   %3   %4\n"_s.arg(u"step"_s, -28).arg(u"stall"_s, u"its own"_s, u"until idle"_s);
        step(u"open"_s, [&] { QTest::qWaitFor([this] { return shell_.session().analysis() != nullptr; }, patience); });
        for (const PageInfo& page : pages())
            step(page.id, [&] { shell_.window().goTo(page.id); });
        customers();
        whatIf();
        step(u"window of 3 months"_s, [&] {
            auto definitions = shell_.session().definitions();
            definitions.window = perennial::Window::Months3;
            shell_.session().setDefinitions(definitions, u"window"_s);
        });
        step(u"undo"_s, [&] { shell_.session().undoStack()->undo(); });
        step(u"Arabic"_s, [&] { shell_.language().choose(u"ar"_s); });
        step(u"dark"_s, [&] { shell_.theme().choose(ThemeChoice::Dark); });
    }

private:
    /// Until the page has painted itself with its charts.
    void drawOverview(const QString& workspace)
    {
        const double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        QElapsedTimer wall;
        wall.start();
        shell_.session().openWorkspace(workspace);
        const bool done = QTest::qWaitFor([this] { return drawn(); }, patience);
        shell_.window().repaint();
        QTextStream(stdout) << u"opening to the drawn overview, %1: %2 ms, %3 ms of processor time\n"_s
                                   .arg(!done                         ? u"NOT DONE"_s
                                        : shell_.session().analysis() ? u"worked out"_s
                                                                      : u"kept"_s)
                                   .arg(wall.elapsed())
                                   .arg(milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, 0, 'f', 0);
    }
    [[nodiscard]] bool drawn() const
    {
        const auto panels = shell_.window().findChildren<ChartPanel*>();
        return shell_.session().overview() && std::ranges::count_if(panels, [](const ChartPanel* panel) {
                                                  return !panel->data().id.empty();
                                              }) == chartsOfPage;
    }

    void customers()
    {
        shell_.window().goTo(u"customers"_s);
        auto* table = shell_.window().findChild<QTableView*>(u"customers"_s);
        auto* search = shell_.window().findChild<QLineEdit*>(u"customerSearch"_s);
        step(u"sort customers"_s, [&] { table->sortByColumn(2, Qt::AscendingOrder); });
        step(u"search customers"_s, [&] { QTest::keyClicks(search, u"12"_s); });
        search->clear();
    }

    void whatIf()
    {
        shell_.window().goTo(u"whatif"_s);
        step(u"what-if ready"_s, [] {});
        auto* price = shell_.window().findChild<LeverSlider*>(u"price"_s);
        if (!price)
            return;
        price->groove()->setFocus();
        step(u"drag price, %1 positions"_s.arg(dragPositions), [&] {
            for (int i = 0; i < dragPositions; ++i) {
                QTest::keyClick(price->groove(), i % 40 < 20 ? Qt::Key_Right : Qt::Key_Left);
                QApplication::processEvents();
            }
        });
    }

    Shell& shell_;
    Heartbeat heart_;
};

}  // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir own;
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, own.path().toLocal8Bit());
    QApplication application(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "Usage: window_stalls WORKSPACE\n";
        return 2;
    }
    SystemDialogs dialogs;
    Shell shell(dialogs);
    shell.start({});
    Drive(shell).run(QApplication::arguments().at(1));
    return 0;
}

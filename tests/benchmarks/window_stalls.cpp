// How long the window leaves its user waiting, step by step:
//   window_stalls WORKSPACE [STAGE...]
// drives the real window (QT_QPA_PLATFORM=offscreen will do) and prints for each step the longest
// stretch in which the GUI thread handled no event, how much of the processor it took itself in the
// longest such stretch (on a busy machine the rest was spent waiting for others), the time until
// nothing ran any more, and when the stretch began on the monotonic clock, for a profiler. Before them, how long
// the opening takes until the overview is drawn, and what processor time the whole program has spent until then: the
// second time a workspace is opened it shows what it has kept. After opening and the first sight of each page come the
// stages, all or those named: controls, customers, whatif, evidence, menus, definitions, looks. Ends with 1 when a step
// has taken more than 50 ms itself. Definitions in the workspace are changed: drive a copy.
#include "core/segment/segmentation.h"
#include "tests/benchmarks/stall_watch.h"
#include "tests/ui/driven_window.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/page.h"
#include "ui/pages/shell.h"
#include "ui/support/in_turn.h"
#include "ui/support/widgets/field_button.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/navigation_list.h"
#include "ui/support/widgets/popover.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

namespace {

using namespace perennial::ui;
using namespace Qt::StringLiterals;
using perennial::bench::Heartbeat;
using perennial::bench::milliseconds;

constexpr int patience = 300'000;  // milliseconds for one step
constexpr int dragPositions = 200;
constexpr int chartsOfPage = 6;
constexpr int manySegments = 500;
constexpr double mostOwn = 50;

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

class Drive {
public:
    Drive(Shell& shell, QStringList wanted)
        : shell_(shell)
        , wanted_(std::move(wanted))
    {
    }

    void run(const QString& workspace)
    {
        drawOverview(workspace);
        out() << u"%1 %2   %3   %4     %5\n"_s.arg(u"step"_s, -44)
                     .arg(u"stall"_s, u"its own"_s, u"until idle"_s, u"began"_s);
        step(u"open"_s, [&] { await([this] { return shell_.session().analysis() || shell_.session().contracts(); }); });
        for (const PageInfo& page : pages())
            step(page.id, [&] { shell_.window().goTo(page.id); });
        const std::pair<QString, void (Drive::*)()> stages[] = {{u"controls"_s, &Drive::everyControl},
                                                                {u"customers"_s, &Drive::customers},
                                                                {u"whatif"_s, &Drive::whatIf},
                                                                {u"evidence"_s, &Drive::evidence},
                                                                {u"menus"_s, &Drive::menus},
                                                                {u"definitions"_s, &Drive::definitions},
                                                                {u"looks"_s, &Drive::looks}};
        for (const auto& [name, drive] : stages)
            if (wanted_.isEmpty() || wanted_.contains(name))
                (this->*drive)();
    }
    [[nodiscard]] bool tooLong() const { return tooLong_; }

private:
    [[nodiscard]] bool idle() const { return shell_.jobs().idle() && InTurn::isDone(); }
    /// False when the patience ran out.
    static bool await(auto done) { return QTest::qWaitFor(done, patience); }

    template <class Act>
    void step(const QString& name, Act act)
    {
        QApplication::processEvents();
        heart_.reset();
        QElapsedTimer whole;
        whole.start();
        act();
        QTest::qWait(20);  // lets the answer of the act be asked for
        const bool done = await([this] { return idle(); });
        tooLong_ |= heart_.longestOwn() > mostOwn;
        out() << u"%1 %2 ms %3 ms %4 ms  %5%6\n"_s.arg(name, -44)
                     .arg(heart_.longest(), 6)
                     .arg(heart_.longestOwn(), 6, 'f', 0)
                     .arg(whole.elapsed(), 7)
                     .arg(heart_.began(), 12, 'f', 3)
                     .arg(done ? u""_s : u"  NOT DONE"_s)
              << Qt::flush;
    }

    /// Until the page has painted itself with its charts.
    void drawOverview(const QString& workspace)
    {
        const double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        QElapsedTimer wall;
        wall.start();
        shell_.session().openWorkspace(workspace);
        const bool done = await([this] { return drawn(); });
        shell_.window().repaint();
        out() << u"opening to the drawn overview, %1: %2 ms, %3 ms of processor time\n"_s
                     .arg(!done                         ? u"NOT DONE"_s
                          : shell_.session().analysis() ? u"worked out"_s
                                                        : u"kept"_s)
                     .arg(wall.elapsed())
                     .arg(milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, 0, 'f', 0);
    }
    [[nodiscard]] bool drawn() const
    {
        if (shell_.session().showsContracts())
            return idle();
        const auto panels = shell_.window().findChildren<ChartPanel*>();
        return shell_.session().overview() && std::ranges::count_if(panels, [](const ChartPanel* panel) {
                                                  return !panel->data().id.empty();
                                              }) == chartsOfPage;
    }

    template <class T>
    static QList<QPointer<T>> shown(QWidget& in)
    {
        QList<QPointer<T>> found;
        for (T* widget : in.findChildren<T*>())
            if (widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty())
                found << widget;
        return found;
    }
    static QString nameOf(const QWidget& widget)
    {
        if (!widget.objectName().isEmpty())
            return widget.objectName();
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        return button ? button->text() : QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    }
    /// Dialogs, menus and popovers opened by a step.
    void closeOthers()
    {
        for (int attempt = 0; attempt < 5; ++attempt) {
            for (QWidget* top : QApplication::topLevelWidgets())
                if (top != &shell_.window() && top->isVisible())
                    top->close();
            for (const auto& popover : shown<Popover>(shell_.window()))
                QTest::keyClick(popover.data(), Qt::Key_Escape);
            QApplication::processEvents();
        }
        await([this] { return idle(); });
    }

    void everyControl()
    {
        for (const PageInfo& page : pages())
            wholePage(page.id);
        for (const QString& view : {u"import"_s, u"history"_s, u"quality"_s, u"customers"_s, u"assumptions"_s}) {
            step(u"data, "_s + view, [&] { shell_.window().goTo(u"data"_s, view); });
            controls(u"data "_s + view, *shell_.window().page(u"data"_s));
        }
    }
    void wholePage(const QString& id)
    {
        shell_.window().goTo(id);
        await([this] { return idle(); });
        controls(id, *shell_.window().page(id));
        for (const QSize size : {QSize(1600, 1000), QSize(1100, 660), QSize(1280, 800)})
            step(u"%1, window of %2 x %3"_s.arg(id).arg(size.width()).arg(size.height()),
                 [&] { shell_.window().resize(size); });
    }
    /// Everything on a page that can be pressed without harm.
    void controls(const QString& id, QWidget& page)
    {
        for (const auto& control : shown<SegmentedControl>(page))
            for (const QString& text : textsOf(*control))
                if (QPushButton* choice = choiceOf(control, text))
                    step(u"%1, %2: %3"_s.arg(id, nameOf(*control), text), [&] { choice->click(); });
        for (const auto& view : shown<ChartView>(page))
            if (view)
                chart(id, *view);
        for (const auto& table : shown<QTableView>(page)) {
            step(u"%1, down the table %2"_s.arg(id, nameOf(*table)), [&] {
                table->setFocus();
                for (int i = 0; i < 3; ++i)
                    QTest::keyClick(table.data(), Qt::Key_PageDown);
            });
            if (table->isSortingEnabled())
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    if (!table->isColumnHidden(column))
                        step(u"%1, sort %2 by column %3"_s.arg(id, nameOf(*table)).arg(column),
                             [&] { table->sortByColumn(column, Qt::DescendingOrder); });
        }
        for (const auto& box : shown<QComboBox>(page)) {
            step(u"%1, list of %2"_s.arg(id, nameOf(*box)), [&] { box->showPopup(); });
            box->hidePopup();
        }
        const auto buttons = shown<QPushButton>(page);
        for (const auto& button : buttons)
            open(id, button);
    }
    static QStringList textsOf(SegmentedControl& control)
    {
        QStringList texts;
        for (const auto& choice : shown<QPushButton>(control))
            if (!choice->isChecked())
                texts << choice->text();
        return texts;
    }
    /// Choosing may have filled the control anew.
    static QPushButton* choiceOf(const QPointer<SegmentedControl>& control, const QString& text)
    {
        if (control)
            for (const auto& choice : shown<QPushButton>(*control))
                if (choice->text() == text)
                    return choice;
        return nullptr;
    }
    void chart(const QString& id, ChartView& view)
    {
        const QString name = u"%1, chart %2: "_s.arg(id, QString::fromStdString(view.data().id));
        step(name + u"keys"_s, [&] {
            view.setFocus();
            for (int i = 0; i < 5; ++i)
                QTest::keyClick(&view, Qt::Key_Right);
        });
        step(name + u"zoom"_s, [&] {
            for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0})
                QTest::keyClick(&view, key);
        });
        step(name + u"explained"_s, [&] { QTest::keyClick(&view, Qt::Key_Return); });
        closeOthers();
    }
    /// What only opens a menu or a window says so by its arrow or its three dots.
    void open(const QString& id, const QPointer<QPushButton>& button)
    {
        if (!button || !button->isVisible() || button->text() == u"Print…")
            return;
        if (QMenu* menu = button->menu()) {
            step(u"%1, menu of %2"_s.arg(id, nameOf(*button)), [&] { menu->popup(button->mapToGlobal(QPoint())); });
        } else if (button->text().endsWith(u'…')) {
            step(u"%1, window of %2"_s.arg(id, button->text()), [&] { button->click(); });
            for (QWidget* top : QApplication::topLevelWidgets())
                if (qobject_cast<QDialog*>(top) && top->isVisible())
                    step(u"%1, larger window of %2"_s.arg(id, nameOf(*button)),
                         [&] { top->resize(top->size() + QSize(120, 80)); });
        } else {
            return;
        }
        closeOthers();
    }

    void customers()
    {
        shell_.window().goTo(u"customers"_s);
        auto* search = shell_.window().findChild<QLineEdit*>(u"customerSearch"_s);
        step(u"search customers, first letter"_s, [&] { QTest::keyClicks(search, u"1"_s); });
        step(u"search customers, second letter"_s, [&] { QTest::keyClicks(search, u"2"_s); });
        step(u"search customers, none left"_s, [&] { QTest::keyClicks(search, u"zzz"_s); });
        step(u"search customers, cleared"_s, [&] { search->clear(); });
        step(u"rule of customers"_s, [&] { shell_.session().setCustomerRule("orders > 5", u"rule"_s); });
        step(u"no rule of customers"_s, [&] { shell_.session().setCustomerRule("", u"rule"_s); });
        auto* table = shell_.window().findChild<QTableView*>(u"customers"_s);
        step(u"all customers chosen"_s, [&] { table->selectAll(); });
        step(u"all customers copied"_s, [&] { QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier); });
        table->selectRow(0);
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

    /// A key figure explained, and the customers and rows behind it: the whole base.
    void evidence()
    {
        shell_.window().goTo(u"overview"_s);
        const auto cards = shown<KeyFigureCard>(*shell_.window().page(u"overview"_s));
        for (qsizetype i = 0; i < cards.size(); ++i) {
            step(u"figure %1 explained"_s.arg(i), [&] { emit cards[i]->explainRequested(); });
            closeOthers();
        }
        const auto links = [&]() -> QList<QPushButton*> {
            emit cards.front()->explainRequested();
            QApplication::processEvents();
            for (Popover* popover : shell_.window().findChildren<Popover*>())
                if (popover->isVisible())
                    return popover->findChildren<QPushButton*>();
            return {};
        };
        for (qsizetype i = 0; i < links().size(); ++i) {
            closeOthers();
            QPushButton* link = links().at(i);
            step(u"link %1 of the explanation"_s.arg(link->text()), [&] { link->click(); });
            for (QWidget* top : QApplication::topLevelWidgets())
                if (qobject_cast<QDialog*>(top) && top->isVisible()) {
                    controls(u"evidence"_s, *top);
                    break;
                }
            closeOthers();
            shell_.window().goTo(u"overview"_s);
        }
        closeOthers();
    }

    void menus()
    {
        for (QAction* action : shell_.window().menuBar()->actions()) {
            step(u"menu "_s + action->text(),
                 [&] { action->menu()->popup(shell_.window().mapToGlobal(QPoint(9, 9))); });
            closeOthers();
        }
        for (const auto& field : shown<FieldButton>(shell_.window())) {
            step(u"bar, "_s + field->accessibleName(), [&] { field->click(); });
            closeOthers();
        }
        for (const auto& item : shown<NavigationItem>(shell_.window())) {
            step(u"navigation, "_s + item->text(), [&] { item->click(); });
            closeOthers();
        }
        for (const Qt::Key key : {Qt::Key_F1})
            step(u"help"_s, [&] { QTest::keyClick(&shell_.window(), key); });
        closeOthers();
    }

    /// Other definitions on the page in front; beside the stall, the time until the new figures and charts are drawn.
    template <class Change>
    void change(const QString& name, Change change)
    {
        bool analysed = !shell_.session().analysis();  // contracts have their figures at once
        const auto heard = QObject::connect(&shell_.session(), &Session::analysed, [&] { analysed = true; });
        qint64 redrawn = 0;
        step(name, [&] {
            QElapsedTimer wall;
            wall.start();
            change();
            const auto drawing = [this] {
                return std::ranges::any_of(shell_.jobs().running(),
                                           [](const JobState& job) { return job.title == u"drawing the charts"; });
            };
            await([&] { return analysed && !drawing(); });
            shell_.window().repaint();
            redrawn = wall.elapsed();
        });
        QObject::disconnect(heard);
        out() << u"%1 redrawn after %2 ms\n"_s.arg(name, -44).arg(redrawn) << Qt::flush;
    }
    template <class Set>
    void define(const QString& name, Set set)
    {
        change(name, [&] {
            auto changed = shell_.session().definitions();
            set(changed);
            shell_.session().setDefinitions(changed, name);
        });
    }
    void definitions()
    {
        for (const QString& page :
             {u"overview"_s, u"customers"_s, u"segments"_s, u"retention"_s, u"whatif"_s, u"actions"_s, u"report"_s}) {
            shell_.window().goTo(page);
            await([this] { return idle(); });
            define(page + u", filter by a segment"_s, [](auto& d) { d.segmentFilter = "rfm/champions"; });
            define(page + u", no filter"_s, [](auto& d) { d.segmentFilter.clear(); });
        }
        shell_.window().goTo(u"overview"_s);
        define(u"window of 3 months"_s, [](auto& d) { d.window = perennial::Window::Months3; });
        change(u"undo"_s, [&] { shell_.session().undoStack()->undo(); });
        change(u"redo"_s, [&] { shell_.session().undoStack()->redo(); });
        change(u"undo again"_s, [&] { shell_.session().undoStack()->undo(); });
        define(u"margin of 30 %"_s, [](auto& d) { d.margin = 0.3; });
        shell_.window().goTo(u"segments"_s);
        define(u"500 segments"_s, [](auto& d) {
            for (int i = 0; i < manySegments; ++i)
                d.segments.own.push_back(
                    {u"Days of silence %1"_s.arg(i).toStdString(), u"silent_days < %1"_s.arg(i * 3).toStdString()});
            d.segmentation = "own";
        });
        controls(u"500 segments"_s, *shell_.window().page(u"segments"_s));
        for (const QString& page : {u"actions"_s, u"retention"_s, u"whatif"_s, u"report"_s, u"segments"_s})
            step(u"500 segments, "_s + page, [&] { shell_.window().goTo(page); });
        for (const auto& field : shown<FieldButton>(shell_.window())) {
            step(u"500 segments, bar, "_s + field->accessibleName(), [&] { field->click(); });
            closeOthers();
        }
        define(u"12 segments"_s, [](auto& d) { d.segmentation = "rfm"; });
    }

    /// Language and colours on every page, and every page at its first sight after them.
    void looks()
    {
        for (const PageInfo& page : pages()) {
            shell_.window().goTo(page.id);
            await([this] { return idle(); });
            step(page.id + u", Arabic"_s, [&] { shell_.language().choose(u"ar"_s); });
            step(page.id + u", dark"_s, [&] { shell_.theme().choose(ThemeChoice::Dark); });
            step(page.id + u", English"_s, [&] { shell_.language().choose(u"en"_s); });
            step(page.id + u", light"_s, [&] { shell_.theme().choose(ThemeChoice::Light); });
        }
        shell_.language().choose(u"th"_s);
        shell_.theme().choose(ThemeChoice::Dark);
        for (const PageInfo& page : pages())
            step(page.id + u", first sight in Thai and dark"_s, [&] { shell_.window().goTo(page.id); });
    }

    Shell& shell_;
    Heartbeat heart_;
    QStringList wanted_;
    bool tooLong_ = false;
};

}  // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir own;
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, own.path().toLocal8Bit());
    QElapsedTimer started;
    started.start();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "Usage: window_stalls WORKSPACE [STAGE...]\n";
        return 2;
    }
    perennial::test::ScriptedDialogs dialogs;  // opens and saves nothing
    Shell shell(dialogs);
    shell.language().choose(u"en"_s);
    shell.start({});
    QApplication::processEvents();
    shell.window().repaint();
    out() << u"start to the drawn window: %1 ms, %2 ms of processor time\n"_s.arg(started.elapsed())
                 .arg(milliseconds(CLOCK_PROCESS_CPUTIME_ID), 0, 'f', 0);
    Drive drive(shell, arguments.mid(2));
    drive.run(arguments.at(1));
    return drive.tooLong() ? 1 : 0;
}

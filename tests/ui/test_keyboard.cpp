// Every page walked by Tab alone, as one who has no mouse: all that can be used is come to, in the order in which it
// is read, with a mark that shows where one stands, and the way back is the same. The rules are those of WCAG 2.1
// (2.1.1 keyboard, 2.1.2 no trap, 2.4.3 order, 2.4.7 visible focus).
#include "tests/ui/marketer_fixture.h"
#include "tests/ui/own_home.h"
#include "ui/pages/page.h"

#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

constexpr int mostStops = 300;

/// Two customers who may be one, and an order that stands out, in the small shop.
QByteArray oddOrders()
{
    return orders()
           + "9001,ann.doe@gmail.com,2023-05-02,20.00,ads\n9002,anndoe@gmail.com,2024-02-03,30.00,ads\n"
             "9003,c6@shop.test,2024-03-01,90000.00,ads\n";
}

QString nameOf(const QWidget* widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += QLatin1Char('#') + widget->objectName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        name += QStringLiteral(" '%1'").arg(button->text().isEmpty() ? button->toolTip() : button->text());
    const QPoint at = widget->mapTo(widget->window(), QPoint());
    return name + QStringLiteral(" at %1,%2 %3x%4").arg(at.x()).arg(at.y()).arg(widget->width()).arg(widget->height());
}

/// In the window, as if nothing were scrolled.
QRect placeOf(const QWidget* widget)
{
    QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
    for (const QWidget* around = widget->parentWidget(); around; around = around->parentWidget())
        if (const auto* scroll = qobject_cast<const QScrollArea*>(around))
            place.translate(scroll->horizontalScrollBar()->value(), scroll->verticalScrollBar()->value());
    return place;
}

/// Whether nothing that scrolls is squeezed: a language has reached the page, its layout follows.
bool isLaidOut(const QWidget& page)
{
    const auto areas = page.findChildren<QScrollArea*>();
    return std::ranges::none_of(areas, [](const QScrollArea* area) {
        return area->isVisible() && area->widget()->height() < area->widget()->minimumSizeHint().height();
    });
}

/// Whether `to` comes before `from` for a reader: above it, and not in a column that begins later; or earlier in the
/// same line.
bool goesBack(QRect from, QRect to, bool rightToLeft)
{
    if (rightToLeft) {
        from = QRect(-from.right(), from.top(), from.width(), from.height());
        to = QRect(-to.right(), to.top(), to.width(), to.height());
    }
    if (to.left() >= from.right())
        return false;  // later in the line, or in a later column
    const int common = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
    if (2 * common > std::min(from.height(), to.height()))
        return to.right() <= from.left();
    return to.bottom() <= from.top();
}

}  // namespace

class TestKeyboard : public Marketer {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        const QString shop = write("shop.csv", oddOrders());
        shell_ = std::make_unique<Shell>(dialogs_);
        shell_->language().choose(QStringLiteral("en"));
        shell_->window().resize(1280, 720);
        shell_->window().show();
        session().inspectFile(shop, {}, this,
                              [this](const Result<Inspection>& seen) { session().importInspected(seen.value()); });
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis() != nullptr, patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        shell_->window().activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(shell_->window().isActiveWindow(), patience);
    }

    void pageByTab_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "ar"}) {
            const auto add = [&](const char* page, const char* view) {
                QTest::addRow("%s %s %s", page, view, language) << page << view << language;
            };
            for (const char* page : {"overview", "customers", "segments", "retention", "whatif", "actions", "report"})
                add(page, "");
            for (const char* view : {"import", "history", "quality", "customers", "assumptions"})
                add("data", view);
        }
    }
    void pageByTab()
    {
        QFETCH(QString, page);
        QFETCH(QString, view);
        QFETCH(QString, language);
        shell_->language().choose(language);
        shell_->window().goTo(page, view);
        QCoreApplication::processEvents();  // the page hears of the language
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        shell_->window().goTo(page, view);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        QWidget* shown = QApplication::focusWidget();
        QVERIFY(qobject_cast<Page*>(shown));
        QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(*shown), patience);

        const QList<QWidget*> stops = walk(*shown, Qt::Key_Tab);
        QStringList wrong = faults_;
        for (qsizetype i = 1; i < stops.size(); ++i)
            if (goesBack(placeOf(stops[i - 1]), placeOf(stops[i]), language == "ar"))
                wrong << "goes back: " + nameOf(stops[i - 1]) + " -> " + nameOf(stops[i]);
        for (QWidget* part : shown->findChildren<QWidget*>())
            if (canBeUsed(*part) && !stops.contains(part) && !isChosenByArrows(*part, stops))
                wrong << "not come to: " + nameOf(part);
        for (QWidget* stop : stops)
            if (auto* button = qobject_cast<QAbstractButton*>(stop); button && !takesKeys(*button))
                wrong << "neither Space nor Enter press it: " + nameOf(stop);
        if (!stops.isEmpty()) {
            stops.back()->setFocus(Qt::TabFocusReason);
            QList<QWidget*> back = walk(*shown, Qt::Key_Backtab);
            back.prepend(stops.back());
            std::ranges::reverse(back);
            if (back != stops)
                wrong << faults_ << "the way back is another";
        }
        QVERIFY(!stops.isEmpty());
        QVERIFY2(wrong.isEmpty(), qPrintable('\n' + wrong.join('\n')));
    }

    void cleanupTestCase()
    {
        shell_->language().choose(QStringLiteral("en"));
        finish();
    }

private:
    /// The parts of the page that a key comes to, one after another, until it leaves the page.
    QList<QWidget*> walk(QWidget& page, Qt::Key key)
    {
        faults_.clear();
        QList<QWidget*> stops;
        while (stops.size() < mostStops) {
            QWidget* before = QApplication::focusWidget();
            QTest::keyClick(before, key);
            QWidget* now = QApplication::focusWidget();
            if (!now || now == before || stops.contains(now)) {
                faults_ << "no way on from " + nameOf(before);
                return stops;
            }
            if (!page.isAncestorOf(now))
                return stops;
            if (now->visibleRegion().isEmpty())
                faults_ << "out of sight: " + nameOf(now);
            if (!showsFocus(*now))
                faults_ << "focus not seen: " + nameOf(now);
            stops << now;
        }
        return stops;
    }
    /// What a mouse can press, turn or choose in, other than the parts that a field or a table is made of.
    static bool canBeUsed(const QWidget& part)
    {
        if (!part.isVisible() || !part.isEnabled() || part.focusProxy() || part.visibleRegion().isEmpty())
            return false;
        for (const QWidget* around = part.parentWidget(); around; around = around->parentWidget())
            if (qobject_cast<const QAbstractSpinBox*>(around) || qobject_cast<const QComboBox*>(around)
                || qobject_cast<const QLineEdit*>(around) || qobject_cast<const QHeaderView*>(around)
                || qobject_cast<const QScrollBar*>(around) || qobject_cast<const QAbstractItemView*>(around))
                return false;
        return qobject_cast<const QAbstractButton*>(&part) || (part.focusPolicy() & Qt::TabFocus);
    }
    /// Of a group of which one is chosen Tab comes to that one, and the arrows to the others.
    static bool isChosenByArrows(const QWidget& part, const QList<QWidget*>& stops)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(&part);
        return button && button->group() && button->group()->exclusive()
               && stops.contains(button->group()->checkedButton());
    }
    /// Whether the picture of it and its surroundings is another when it has the focus.
    bool showsFocus(QWidget& stop)
    {
        const QPoint corner = stop.mapTo(&shell_->window(), QPoint());
        const QRect where = QRect(corner, stop.size()).adjusted(-4, -4, 4, 4) & shell_->window().rect();
        const QImage with = shell_->window().grab(where).toImage();
        stop.clearFocus();
        const bool seen = shell_->window().grab(where).toImage() != with;
        stop.setFocus(Qt::TabFocusReason);
        return seen;
    }
    /// Whether both keys press it. Nobody hears of it.
    static bool takesKeys(QAbstractButton& button)
    {
        int pressed = 0;
        const bool checked = button.isChecked();
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
            button.setFocus(Qt::TabFocusReason);
            const QSignalBlocker quiet(button);
            QTest::keyPress(&button, key);
            pressed += button.isDown() || button.isChecked() != checked;
            QTest::keyRelease(&button, key);
            button.setChecked(checked);
        }
        return pressed == 2;
    }

    QStringList faults_;
};

OWN_HOME_TEST_MAIN(TestKeyboard)

#include "test_keyboard.moc"

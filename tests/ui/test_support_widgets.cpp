// Widgets driven with mouse and keys: levers, key figures, popovers, navigation, switches.
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/support/widgets/banner.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/chip.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/navigation_list.h"
#include "ui/support/widgets/popover.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/switch.h"
#include "ui/support/widgets/text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace perennial::ui;

namespace {

LeverSpec priceLever()
{
    LeverSpec spec;
    spec.name = QStringLiteral("Price change");
    spec.minimum = -0.2;
    spec.maximum = 0.2;
    spec.step = 0.01;
    spec.base = 0.0;
    spec.format = [](double v) { return QString::number(v * 100, 'f', 0) + QStringLiteral(" %"); };
    spec.parse = [](const QString& words) -> std::optional<double> {
        bool fine = false;
        const double v = QString(words).remove(QLatin1Char('%')).trimmed().toDouble(&fine);
        return fine ? std::optional(v / 100) : std::nullopt;
    };
    return spec;
}

/// Says how often it was asked how large it wants to be.
class Asked final : public QWidget {
public:
    Asked(int width, int height)
        : size_(width, height)
    {
    }
    QSize sizeHint() const override
    {
        ++times;
        return size_;
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
    mutable int times = 0;

private:
    QSize size_;
};

}  // namespace

class TestSupportWidgets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        theme_ = std::make_unique<Theme>();
        theme_->choose(ThemeChoice::Light);
    }

    /// Items come with the language, after the rest of a page: Tab follows the page all the same. It stops at the
    /// chosen one; the arrows go to the others.
    void tabFollowsThePageThoughItemsComeLater()
    {
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        auto* before = new QLineEdit(&page);
        auto* control = new SegmentedControl(&page);
        auto* after = new QLineEdit(&page);
        for (QWidget* part :
             {static_cast<QWidget*>(before), static_cast<QWidget*>(control), static_cast<QWidget*>(after)})
            layout->addWidget(part);
        for (int time = 0; time < 2; ++time) {  // again, as for another language
            control->setItems({{"a", "A", {}}, {"b", "B", {}}, {"c", "C", {}}});
            const auto buttons = control->findChildren<QPushButton*>();
            QCOMPARE(buttons.size(), 3);
            for (const int chosen : {0, 2, 1}) {
                control->setCurrent(QString("abc").mid(chosen, 1));
                QList<QWidget*> chain;
                QList<QWidget*> stops;
                for (QWidget* next = before->nextInFocusChain(); next != before; next = next->nextInFocusChain()) {
                    if (buttons.contains(qobject_cast<QPushButton*>(next)) || next == after)
                        chain << next;
                    if (next->focusPolicy() & Qt::TabFocus)
                        stops << next;
                }
                QCOMPARE(chain, (QList<QWidget*>{buttons[0], buttons[1], buttons[2], after}));
                QCOMPARE(stops, (QList<QWidget*>{buttons[chosen], after}));
            }
        }
    }

    void leverMovesByKeys()
    {
        LeverSlider lever;
        lever.setSpec(priceLever());
        lever.resize(260, 58);
        lever.show();
        QSignalSpy moved(&lever, &LeverSlider::moved);
        QSignalSpy settled(&lever, &LeverSlider::settled);
        QTest::keyClick(lever.groove(), Qt::Key_Right);
        QCOMPARE(lever.value(), 0.01);
        QTest::keyClick(lever.groove(), Qt::Key_PageUp);
        QVERIFY(qAbs(lever.value() - 0.11) < 1e-12);
        QTest::keyClick(lever.groove(), Qt::Key_End);
        QCOMPARE(lever.value(), 0.2);
        QTest::keyClick(lever.groove(), Qt::Key_Right);
        QCOMPARE(lever.value(), 0.2);
        QCOMPARE(moved.count(), 3);
        QCOMPARE(settled.count(), 4);
        QTest::keyClick(&lever, Qt::Key_Escape);
        QCOMPARE(lever.value(), 0.0);
        QVERIFY(!lever.isMoved());
    }

    void leverMovesByMouseAndMirrors()
    {
        LeverSlider lever;
        lever.setSpec(priceLever());
        lever.resize(260, 58);
        lever.show();
        LeverGroove* groove = lever.groove();
        QTest::mouseClick(groove, Qt::LeftButton, {}, {groove->width() - 2, groove->height() / 2});
        QCOMPARE(lever.value(), 0.2);
        lever.setLayoutDirection(Qt::RightToLeft);
        QTest::mouseClick(groove, Qt::LeftButton, {}, {groove->width() - 2, groove->height() / 2});
        QCOMPARE(lever.value(), -0.2);
        QTest::keyClick(groove, Qt::Key_Left);
        QVERIFY(qAbs(lever.value() + 0.19) < 1e-12);
    }

    void leverTakesTypedValues()
    {
        LeverSlider lever;
        lever.setSpec(priceLever());
        lever.show();
        auto* field = lever.findChild<QLineEdit*>();
        QSignalSpy settled(&lever, &LeverSlider::settled);
        field->setText(QStringLiteral("8 %"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(lever.value(), 0.08);
        QCOMPARE(settled.count(), 1);
        field->setText(QStringLiteral("much"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(lever.value(), 0.08);
        QCOMPARE(field->text(), QStringLiteral("8 %"));
        field->setText(QStringLiteral("900"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(lever.value(), 0.2);
    }

    /// The sparkline is read by the pointer over it and by who does not see it; elsewhere the figure explains itself.
    void theTrendOfAFigureIsRead()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            KeyFigureCard card;
            card.setLayoutDirection(direction);
            KeyFigure figure;
            figure.label = QStringLiteral("Value");
            figure.figure = QStringLiteral("58");
            figure.trend = {51, 49, 58};
            figure.trendWords = QStringLiteral("51 in June, 58 in August");
            card.setFigure(figure);
            card.resize(202, 86);
            card.show();
            QVERIFY(card.accessibleDescription().contains(figure.trendWords));
            QSignalSpy asked(&card, &KeyFigureCard::explainRequested);
            const int atEnd = direction == Qt::LeftToRight ? 170 : 32;
            const auto rest = [&](QPoint where) {
                QHelpEvent event(QEvent::ToolTip, where, card.mapToGlobal(where));
                QApplication::sendEvent(&card, &event);
            };
            rest({atEnd, 48});
            QCOMPARE(QToolTip::text(), figure.trendWords);
            QCOMPARE(asked.size(), 0);
            rest({202 - atEnd, 48});
            QCOMPARE(asked.size(), 1);
            QToolTip::hideText();
        }
    }

    void keyFigureAsksForItsExplanation()
    {
        KeyFigureCard card;
        KeyFigure figure;
        figure.label = QStringLiteral("Customer lifetime value, mean");
        figure.figure = QStringLiteral("€94.78");
        figure.change = Change{Change::Direction::Up, true, QStringLiteral("15.4 %"), QStringLiteral("on a year ago")};
        card.setFigure(figure);
        card.show();
        QSignalSpy asked(&card, &KeyFigureCard::explainRequested);
        QTest::mouseClick(&card, Qt::LeftButton);
        QTest::keyClick(&card, Qt::Key_Return);
        QTest::keyClick(&card, Qt::Key_Space);
        QCOMPARE(asked.count(), 3);
        QCOMPARE(card.accessibleName(), figure.label);
        QVERIFY(card.accessibleDescription().contains(QStringLiteral("15.4 %")));
        card.setExplainable(false);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(asked.count(), 3);
    }

    void popoverNeverCoversWhatItExplains_data()
    {
        QTest::addColumn<QRect>("anchor");
        QTest::addColumn<bool>("rightToLeft");
        for (const bool mirror : {false, true}) {
            const char* way = mirror ? "rtl" : "ltr";
            QTest::addRow("top start %s", way) << QRect(20, 20, 200, 86) << mirror;
            QTest::addRow("top end %s", way) << QRect(1060, 20, 200, 86) << mirror;
            QTest::addRow("middle %s", way) << QRect(500, 320, 200, 86) << mirror;
            QTest::addRow("bottom start %s", way) << QRect(20, 620, 200, 86) << mirror;
            QTest::addRow("bottom end %s", way) << QRect(1060, 620, 200, 86) << mirror;
            QTest::addRow("tall %s", way) << QRect(400, 10, 300, 700) << mirror;
        }
    }
    void popoverNeverCoversWhatItExplains()
    {
        QFETCH(QRect, anchor);
        QFETCH(bool, rightToLeft);
        QWidget window;
        window.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        window.resize(1280, 720);
        QWidget part(&window);
        part.setGeometry(anchor);
        window.show();
        Explanation words;
        words.title = QStringLiteral("LTV at 180 days, H2 2024 cohort");
        words.value = QStringLiteral("€56.96");
        words.formula = QStringLiteral("net revenue to age 180 × margin ÷ customers");
        words.numbers = QStringLiteral("€91,996.02 × 46 % ÷ 743 = <b>€56.96</b>");
        words.rows = {{QStringLiteral("Customers"), QStringLiteral("743"), [] {}}};
        words.definitions = QStringLiteral("7f3ac2");
        Popover* popover = Popover::explain(&part, words);
        const QRect covered = popover->plate();
        const QRect explained(part.mapToGlobal(QPoint()), part.size());
        QVERIFY2(!covered.intersects(explained), qPrintable(QStringLiteral("%1,%2").arg(covered.x()).arg(covered.y())));
        QVERIFY(QRect(window.mapToGlobal(QPoint()), window.size()).contains(covered));
        delete popover;
    }

    void popoverClosesAndFollowsLinks()
    {
        QWidget window;
        window.resize(1280, 720);
        QPushButton part(&window);
        part.setGeometry(20, 20, 200, 86);
        window.show();
        window.activateWindow();
        part.setFocus();
        int followed = 0;
        Explanation words;
        words.title = QStringLiteral("A figure");
        words.links = {{QStringLiteral("Show customers"), [&] { ++followed; }}};
        QPointer<Popover> popover = Popover::explain(&part, words);
        QTest::keyClick(popover, Qt::Key_Escape);
        QTRY_VERIFY(!popover);
        popover = Popover::explain(&part, words);
        QPointer<Popover> second = Popover::explain(&part, words);
        QTRY_VERIFY(!popover);
        QTest::mouseClick(second->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(!second);
        QCOMPARE(followed, 1);
        popover = Popover::explain(&part, words);
        QTest::mouseClick(&window, Qt::LeftButton, {}, {1000, 700});
        QTRY_VERIFY(!popover);
    }

    void segmentedControlChooses()
    {
        SegmentedControl control;
        control.setItems({{"a", "On", {}}, {"b", "On or after", {}}, {"c", "Cumulative", {}}});
        control.show();
        QCOMPARE(control.current(), QStringLiteral("a"));
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        QTest::mouseClick(control.findChildren<QPushButton*>().at(1), Qt::LeftButton);
        QCOMPARE(control.current(), QStringLiteral("b"));
        control.setCurrent(QStringLiteral("c"));
        QCOMPARE(chosen.count(), 1);
        control.setItems({{"b", "Second", {}}, {"c", "Third", {}}});
        QCOMPARE(control.current(), QStringLiteral("c"));
    }

    void navigationChoosesOnce()
    {
        NavigationList list;
        list.addItem(QStringLiteral("data"), Icon::Data, QStringLiteral("Data"));
        list.addItem(QStringLiteral("overview"), Icon::Overview, QStringLiteral("Overview"));
        list.show();
        QSignalSpy chosen(&list, &NavigationList::chosen);
        QTest::mouseClick(list.item(QStringLiteral("overview")), Qt::LeftButton);
        QTest::mouseClick(list.item(QStringLiteral("overview")), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(list.item(QStringLiteral("overview"))->isChecked());
        list.setCurrent(QStringLiteral("data"));
        QVERIFY(!list.item(QStringLiteral("overview"))->isChecked());
        QCOMPARE(chosen.count(), 1);
    }

    void switchAndChipTakeKeys()
    {
        Switch toggle(QStringLiteral("Segments"));
        toggle.show();
        QTest::keyClick(&toggle, Qt::Key_Space);
        QVERIFY(toggle.isChecked());
        Chip chip(QStringLiteral("CLV over €100"), Tone::Accent);
        chip.setRemovable(true);
        chip.show();
        QSignalSpy removed(&chip, &Chip::removed);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QCOMPARE(removed.count(), 2);
    }

    void aSwitchElidesWhatDoesNotFit()
    {
        Switch wide(QStringLiteral("Reconciliation of every row and quality of the data"));
        QVERIFY(wide.minimumSizeHint().width() < wide.sizeHint().width() / 2);
        wide.resize(wide.sizeHint());
        const QImage whole = wide.grab().toImage();
        wide.resize(120, wide.height());
        const QImage narrow = wide.grab().toImage();
        QVERIFY(narrow != whole.copy(0, 0, 120, wide.height()));  // an ellipsis at its end
        wide.setToolTip(QStringLiteral("Moves by Alt"));
        QHelpEvent asks(QEvent::ToolTip, QPoint(20, 5), wide.mapToGlobal(QPoint(20, 5)));
        QCoreApplication::sendEvent(&wide, &asks);
        QVERIFY(QToolTip::text().contains(wide.text()) && QToolTip::text().contains(wide.toolTip()));
        QToolTip::hideText();
    }

    void bannerAnswers()
    {
        Banner banner;
        banner.setWords(Tone::Accent, Icon::Question, QStringLiteral("468 rows are pending"));
        banner.setAnswers({{"keep", "Count them", "kept 1,306", true}, {"drop", "Leave them out", "kept 838", false}});
        banner.show();
        QSignalSpy answered(&banner, &Banner::answered);
        for (auto* button : banner.findChildren<QPushButton*>()) {
            if (button->accessibleName() == QStringLiteral("Leave them out"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered.first().first().toString(), QStringLiteral("drop"));
    }

    void onlyWhatIsInFrontIsAskedForItsSize()
    {
        QWidget window;
        auto* around = new QVBoxLayout(&window);
        around->setContentsMargins(0, 0, 0, 0);
        auto* stack = new QWidget;
        around->addWidget(stack);
        auto* layout = new FrontLayout(stack);
        auto* small = new Asked(200, 100);
        auto* large = new Asked(900, 700);
        layout->addWidget(small);
        layout->addWidget(large);
        window.show();
        QVERIFY(small->times > 0);
        QCOMPARE(large->times, 0);
        QCOMPARE(window.minimumSize(), QSize(200, 100));
        layout->setCurrentWidget(large);
        QTRY_COMPARE(window.minimumSize(), QSize(900, 700));
        QVERIFY(large->isVisible() && !small->isVisible());
        const int before = small->times;
        window.resize(1200, 800);
        window.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(large->geometry(), QRect(0, 0, 1200, 800));
        QCOMPARE(small->times, before);
    }

private:
    QTemporaryDir folder_;
    std::unique_ptr<Theme> theme_;
};

QTEST_MAIN(TestSupportWidgets)
#include "test_support_widgets.moc"

// Colours and measures: WCAG AA contrast of every pair that the look uses, the theme's choice, icons.
#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/widgets/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace perennial::ui;

class TestSupportTheme : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        QCoreApplication::setOrganizationName(QStringLiteral("PerennialTest"));
        QCoreApplication::setApplicationName(QStringLiteral("theme"));
    }

    void contrastIsThatOfWcag()
    {
        // WCAG 2.2, G17: black on white is 21:1; #767676 on white is the known limit of 4.54:1.
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }

    void textKeepsContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textKeepsContrast()
    {
        QFETCH(bool, dark);
        const Tokens& t = dark ? darkTokens() : lightTokens();
        for (const QColor& ground : {t.canvas, t.surface, t.raised}) {
            for (const QColor& words : {t.ink, t.muted, t.accent, t.good, t.bad, t.warn})
                QVERIFY2(contrast(words, ground) >= 4.5, qPrintable(words.name() + " on " + ground.name()));
        }
        for (const QColor& mark : t.series)
            QVERIFY2(contrast(mark, t.surface) >= 3, qPrintable(mark.name()));
        for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Bad, Tone::Warn})
            QVERIFY2(contrast(colour(t, tone), softGround(t, tone)) >= 4.5, qPrintable(colour(t, tone).name()));
        QVERIFY(contrast(t.ink, t.grid) >= 4.5);
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.onAccent, t.accentHover) >= 4.5);
    }

    void heatMapTextIsReadableEverywhere()
    {
        for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
            for (double power : {1.1, 0.55}) {
                for (int i = 0; i <= 100; ++i) {
                    const QColor ground = heatColour(*t, i / 100.0, power);
                    QVERIFY(contrast(textOn(ground), ground) >= 4.5);
                }
            }
        }
        QCOMPARE(heatColour(lightTokens(), 0), lightTokens().heatLow);
        QCOMPARE(heatColour(lightTokens(), 1), lightTokens().heatHigh);
        QCOMPARE(heatColour(lightTokens(), 7), lightTokens().heatHigh);
    }

    void differencesAreBlueGreyOrange()
    {
        const Tokens& t = lightTokens();
        QCOMPARE(differenceColour(t, 0), t.grid);
        QCOMPARE(differenceColour(t, 1), t.value());
        QCOMPARE(differenceColour(t, -1), t.cost());
    }

    void choiceIsAppliedAndRemembered()
    {
        {
            Theme theme;
            QSignalSpy changed(&theme, &Theme::changed);
            theme.choose(ThemeChoice::Dark);
            QCOMPARE(changed.count(), 1);
            QVERIFY(theme.isDark());
            QVERIFY(tokens().dark);
            QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().canvas);
        }
        Theme again;
        QCOMPARE(again.choice(), ThemeChoice::Dark);
        again.choose(ThemeChoice::Light);
        QVERIFY(!tokens().dark);
    }

    /// A page behind takes the theme before it is seen, or while nothing else is to be done; it then looks like one
    /// that never had another theme.
    void pagesBehindTakeTheThemeBeforeTheyAreSeen()
    {
        Theme theme;
        theme.choose(ThemeChoice::Light);
        QStackedWidget pages;
        fillPages(pages);
        pages.show();
        for (const int page : {1, 2, 0}) {
            pages.setCurrentIndex(page);
            QVERIFY(!pages.grab().isNull());
        }
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.choose(choice);
            QStackedWidget fresh;
            fillPages(fresh);
            fresh.show();
            for (const int page : {0, 1, 2}) {
                if (page == 2)
                    QTRY_VERIFY(theme.isDone());  // of itself
                pages.setCurrentIndex(page);
                fresh.setCurrentIndex(page);
                QCOMPARE(pages.grab().toImage(), fresh.grab().toImage());
            }
            pages.setCurrentIndex(0);
        }
    }

    void styleSheetHasNoNameLeft()
    {
        for (const Tokens* t : {&lightTokens(), &darkTokens()})
            QVERIFY(!Theme::styleSheet(*t).contains(QLatin1Char('@')));
    }

    void everyIconIsDrawn()
    {
        for (int i = 0; i < static_cast<int>(Icon::count); ++i) {
            const auto which = static_cast<Icon>(i);
            QVERIFY2(QFile::exists(iconPath(which)), qPrintable(iconPath(which)));
            const QImage image = iconPixmap(which, 20, Qt::red, 2).toImage();
            QCOMPARE(image.size(), QSize(40, 40));
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    drawn += qAlpha(image.pixel(x, y)) > 128;
            QVERIFY2(drawn > 10, qPrintable(iconPath(which)));
        }
    }

    void figuresAreTabular()
    {
        installFonts();
        for (const TextRole role : {TextRole::Body, TextRole::Figure, TextRole::Small, TextRole::Strong}) {
            const QFontMetricsF metric(textFont(role));
            for (char digit = '0'; digit <= '9'; ++digit)
                QVERIFY(qAbs(metric.horizontalAdvance(QLatin1Char(digit)) - metric.horizontalAdvance(u'0')) < 0.1);
        }
    }

private:
    static void fillPages(QStackedWidget& pages)
    {
        for (int page = 0; page < 3; ++page) {
            auto* one = new QWidget;
            auto* layout = new QVBoxLayout(one);
            layout->addWidget(new TextLabel(TextRole::BodyMuted, QStringLiteral("words")));
            layout->addWidget(button(ButtonKind::Primary, QStringLiteral("press")));
            layout->addWidget(button(ButtonKind::Plain, QStringLiteral("press")));
            layout->addWidget(new QLineEdit(QStringLiteral("type")));
            layout->addWidget(new QCheckBox(QStringLiteral("tick")));
            auto* table = new QTableWidget(2, 2);
            table->setHorizontalHeaderLabels({QStringLiteral("a"), QStringLiteral("b")});
            layout->addWidget(table);
            for (QWidget* part : one->findChildren<QWidget*>())
                part->setFocusPolicy(Qt::NoFocus);  // which of the two windows is active makes no difference
            pages.addWidget(one);
        }
        pages.resize(300, 400);
    }

    QTemporaryDir folder_;
};

QTEST_MAIN(TestSupportTheme)
#include "test_support_theme.moc"

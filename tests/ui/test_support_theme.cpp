// Colours and measures: WCAG AA contrast of every pair that the look uses, the theme's choice, icons.
#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
    QTemporaryDir folder_;
};

QTEST_MAIN(TestSupportTheme)
#include "test_support_theme.moc"

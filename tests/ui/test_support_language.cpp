// Languages: all six, switched at run time, remembered; every widget hears of it.
#include "ui/support/language.h"

#include <QApplication>
#include <QFontMetrics>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace perennial::ui;

namespace {

class Listener : public QWidget {
public:
    int heard = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString number;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() != QEvent::LanguageChange)
            return;
        ++heard;
        number = QLocale().toString(1234.5, 'f', 1);
    }
};

}  // namespace

class TestSupportLanguage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        QCoreApplication::setOrganizationName(QStringLiteral("PerennialTest"));
        QCoreApplication::setApplicationName(QStringLiteral("language"));
    }

    void allSixAreThere()
    {
        QStringList codes;
        for (const LanguageInfo& info : languages()) {
            codes << QString::fromLatin1(info.code);
            QCOMPARE(localeOf(info).zeroDigit(), QStringLiteral("0"));
        }
        codes.sort();
        QCOMPARE(codes, (QStringList{"ar", "en", "id", "th", "vi", "zh_CN"}));
        QCOMPARE(QString::fromLatin1(languageOf(QStringLiteral("xx")).code), QStringLiteral("en"));
    }

    void switchingTellsEveryWidget()
    {
        Language language;
        Listener outer;
        auto* inner = new Listener;
        inner->setParent(&outer);
        QSignalSpy changed(&language, &Language::changed);
        language.choose(QStringLiteral("ar"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(outer.heard > 0 && inner->heard > 0);
        language.choose(QStringLiteral("vi"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QTRY_COMPARE(inner->number, QStringLiteral("1.234,5"));
        language.choose(QStringLiteral("en"));
    }

    /// Qt tells the window behind a widget too, which passes everything on.
    void aShownWindowHearsItOnce()
    {
        Language language;
        language.choose(QStringLiteral("en"));
        Listener shown;
        auto* inner = new Listener;
        inner->setParent(&shown);
        shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shown));
        shown.heard = inner->heard = 0;
        language.choose(QStringLiteral("ar"));
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(shown.heard, 1);
        QCOMPARE(inner->heard, 1);
        language.choose(QStringLiteral("en"));
    }

    void theChoiceIsRemembered()
    {
        {
            Language language;
            language.choose(QStringLiteral("th"));
        }
        Language again;
        again.apply();
        QCOMPARE(QString::fromLatin1(again.current().code), QStringLiteral("th"));
        again.choose(QStringLiteral("en"));
    }

    void wordsOfQtAreTranslated_data()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageInfo& info : languages()) {
            if (qstrcmp(info.code, "en") != 0)
                QTest::newRow(info.code) << QString::fromLatin1(info.code);
        }
    }
    void wordsOfQtAreTranslated()
    {
        QFETCH(QString, code);
        Language language;
        language.choose(code);
        // A word of Qt's own dialogs: the program brings it in every language.
        const QString words = QCoreApplication::translate("QPlatformTheme", "Cancel");
        language.choose(QStringLiteral("en"));
        QVERIFY2(words != QStringLiteral("Cancel"), qPrintable(code));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    }

private:
    QTemporaryDir folder_;
};

QTEST_MAIN(TestSupportLanguage)
#include "test_support_language.moc"

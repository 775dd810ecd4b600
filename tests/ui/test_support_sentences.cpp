// Every kind of error, reason, warning and stop reason has a sentence.
#include "ui/support/sentences.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace perennial;
using namespace perennial::ui;

class TestSupportSentences : public QObject {
    Q_OBJECT

private slots:
    void everyErrorHasASentence_data()
    {
        QTest::addColumn<int>("kind");
        for (const ErrorKind kind : allErrorKinds())
            QTest::newRow(name(kind).c_str()) << static_cast<int>(kind);
    }
    void everyErrorHasASentence()
    {
        QFETCH(int, kind);
        Error error{static_cast<ErrorKind>(kind), {}, {}, {}};
        for (int given = 0; given <= 3; ++given) {  // a sentence must hold whatever the core could say
            const QString words = sentence(error);
            if (error.kind == ErrorKind::Cancelled) {
                QVERIFY(words.isEmpty());
            } else {
                QVERIFY(words.size() > 10);
                QVERIFY2(words.endsWith(QLatin1Char('.')), qPrintable(words));
                QVERIFY2(!words.contains(QRegularExpression(QStringLiteral("%\\d"))), qPrintable(words));
            }
            error.arguments.push_back("argument" + std::to_string(given));
        }
    }

    void sentencesDiffer()
    {
        QSet<QString> seen;
        for (const ErrorKind kind : allErrorKinds())
            seen.insert(sentence(Error{kind, {"a", "b", "c"}, {}, {}}));
        QCOMPARE(seen.size(), static_cast<qsizetype>(allErrorKinds().size()));
    }

    void anErrorSaysWhereAndWhatToDo()
    {
        const Error error{ErrorKind::ValueInvalid,
                          {"31.06.2026", "a date that exists"},
                          {.file = "/home/me/orders.csv", .sheet = "Orders", .row = 9, .column = "Date"},
                          {Hint::ExportAgain}};
        const ErrorText words = errorText(error);
        QVERIFY(words.what.contains(QStringLiteral("31.06.2026")));
        QVERIFY(words.what.contains(QStringLiteral("a date that exists")));
        for (const char* part : {"orders.csv", "Orders", "9", "Date"})
            QVERIFY2(words.where.contains(QLatin1String(part)), part);
        QVERIFY(!words.where.contains(QStringLiteral("/home")));
        QCOMPARE(words.remedy, sentence(Hint::ExportAgain));
        QVERIFY(words.all().startsWith(words.where));
    }

    void namesAreNotTakenForPlaceholders()
    {
        const QString words = sentence(Error{ErrorKind::SheetMissing, {"100 %2 off", "Sheet1"}, {}, {}});
        QVERIFY2(words.contains(QStringLiteral("100 %2 off")), qPrintable(words));
    }

    void everyReasonWarningAndStopHasASentence()
    {
        QSet<QString> seen;
        for (const Reason reason : allReasons())
            seen.insert(sentence(reason));
        for (const FitWarning warning : allFitWarnings())
            seen.insert(sentence(warning));
        for (const StopReason stop : allStopReasons())
            seen.insert(sentence(stop));
        QVERIFY(!seen.contains(QString()));
        QCOMPARE(seen.size(), allReasons().size() + allFitWarnings().size() + allStopReasons().size());
        // A reason that the core knows and the list forgets: the last of the enumeration is in it.
        QVERIFY(allReasons().contains(Reason::NotApplicable));
        QCOMPARE(static_cast<int>(allReasons().last()) + 1, allReasons().size());
        QCOMPARE(static_cast<int>(allFitWarnings().last()) + 1, allFitWarnings().size());
        QCOMPARE(static_cast<int>(allStopReasons().last()) + 1, allStopReasons().size());
    }
};

QTEST_MAIN(TestSupportSentences)
#include "test_support_sentences.moc"

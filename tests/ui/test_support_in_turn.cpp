// The queue of work that is done some in each turn of the event loop.
#include "ui/support/in_turn.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace perennial::ui;

class TestSupportInTurn : public QObject {
    Q_OBJECT

private slots:
    /// In the order in which they asked; whoever has gone asks no more.
    void workWaitsForItsTurn()
    {
        QStringList done;
        QObject here;
        auto* gone = new QObject;
        InTurn::run(here, [&] { done << QStringLiteral("first"); });
        InTurn::run(*gone, [&] { done << QStringLiteral("of somebody gone"); });
        InTurn::run(here, [&] { InTurn::run(here, [&] { done << QStringLiteral("asked for by the third"); }); });
        InTurn::run(here, [&] { done << QStringLiteral("fourth"); });
        delete gone;
        QVERIFY(done.isEmpty() && !InTurn::isDone());
        QTRY_VERIFY(InTurn::isDone());
        QCOMPARE(done, (QStringList{QStringLiteral("first"), QStringLiteral("fourth"),
                                    QStringLiteral("asked for by the third")}));
    }

    /// What takes long does not keep the loop from what comes meanwhile.
    void othersAreAnsweredBetween()
    {
        QStringList done;
        QObject here;
        QTimer answers;
        connect(&answers, &QTimer::timeout, [&] { done << QStringLiteral("answer"); });
        answers.start(0);
        const auto busily = [&](const QString& name) {
            return [&done, name] {
                QElapsedTimer clock;  // longer than one turn
                for (clock.start(); clock.elapsed() < 20;)
                    ;
                done << name;
            };
        };
        InTurn::run(here, busily(QStringLiteral("long")));
        InTurn::run(here, busily(QStringLiteral("long too")));
        QTRY_VERIFY(InTurn::isDone());
        const auto first = done.indexOf(QStringLiteral("long"));
        const auto second = done.indexOf(QStringLiteral("long too"));
        QVERIFY(first >= 0 && second > first);
        QVERIFY(done.mid(first, second - first).contains(QStringLiteral("answer")));
    }

    /// Short work shares a turn, but not with what asks to be alone.
    void whatIsAloneSharesNoTurn()
    {
        QStringList done;
        QObject here;
        QTimer answers;
        connect(&answers, &QTimer::timeout, [&] { done << QStringLiteral("answer"); });
        answers.start(0);
        InTurn::run(here, [&] { done << QStringLiteral("short"); });
        InTurn::runAlone(here, [&] { done << QStringLiteral("alone"); });
        InTurn::runAlone(here, [&] { done << QStringLiteral("alone too"); });
        InTurn::run(here, [&] { done << QStringLiteral("last"); });
        QTRY_VERIFY(InTurn::isDone());
        const QStringList works{QStringLiteral("short"), QStringLiteral("alone"), QStringLiteral("alone too"),
                                QStringLiteral("last")};
        for (qsizetype i = 1; i < works.size(); ++i) {
            const auto before = done.indexOf(works[i - 1]);
            const auto after = done.indexOf(works[i]);
            QVERIFY(before >= 0 && after > before);
            QVERIFY(done.mid(before, after - before).contains(QStringLiteral("answer")));
        }
    }
};

QTEST_MAIN(TestSupportInTurn)
#include "test_support_in_turn.moc"

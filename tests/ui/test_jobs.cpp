// Jobs: answers on the GUI thread, cancelling, late answers, the newest of many.
#include "ui/jobs/job.h"

#include <QImage>
#include <QPainter>
#include <QPolygon>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace perennial;
using namespace perennial::ui;

namespace {

/// Holds a job until it is let go, and says when it has begun.
struct Gate {
    QSemaphore begun;
    QSemaphore open;
};

}  // namespace

class TestJobs : public QObject {
    Q_OBJECT

private slots:
    void answersOnTheGuiThread()
    {
        Jobs jobs;
        QSignalSpy finished(&jobs, &Jobs::finished);
        QThread* worker = nullptr;
        QThread* receiver = nullptr;
        int answer = 0;
        const JobNumber number = jobs.run(
            QStringLiteral("counting"), this,
            [&worker](Progress&) -> Result<int> {
                worker = QThread::currentThread();
                return 42;
            },
            [&](const Result<int>& result) {
                receiver = QThread::currentThread();
                answer = result.value_or(-1);
            });
        QVERIFY(jobs.isRunning(number));
        QCOMPARE(jobs.running().first().title, QStringLiteral("counting"));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(answer, 42);
        QCOMPARE(receiver, thread());
        QVERIFY(worker != thread());
        QVERIFY(jobs.idle());
    }

    /// Qt fills large areas on the threads of the application's pool and waits for them: were they held by jobs, the
    /// window would stand still until one is done. (Here it would for ever.)
    void jobsDoNotHoldUpPainting()
    {
        Jobs jobs;
        Gate gate;
        const int threads = QThread::idealThreadCount();
        for (int i = 0; i < threads; ++i)
            jobs.run(
                {}, this,
                [&gate](Progress&) -> Result<> {
                    gate.begun.release();
                    gate.open.acquire();
                    return {};
                },
                [](const Result<>&) {});
        gate.begun.acquire(threads);
        QImage area(800, 800, QImage::Format_ARGB32_Premultiplied);
        area.fill(Qt::transparent);
        QPainter painter(&area);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 255, 100));
        painter.drawPolygon(QPolygon({{0, 0}, {800, 400}, {0, 800}}));
        QCOMPARE(qAlpha(area.pixel(100, 400)), 100);
        gate.open.release(threads);
        QTRY_VERIFY(jobs.idle());
    }

    void errorsArriveAsValues()
    {
        Jobs jobs;
        ErrorKind kind = ErrorKind::Internal;
        jobs.run(
            {}, this, [](Progress&) -> Result<> { return fail(ErrorKind::FileEmpty); },
            [&](const Result<>& result) { kind = result.error().kind; });
        QTRY_COMPARE(kind, ErrorKind::FileEmpty);
    }

    void progressIsReported()
    {
        Jobs jobs;
        Gate gate;
        QSignalSpy progressed(&jobs, &Jobs::progressed);
        bool done = false;
        jobs.run(
            QStringLiteral("work"), this,
            [&gate](Progress& progress) -> Result<> {
                if (!progress.advance(62, 100))
                    return fail(ErrorKind::Cancelled);
                gate.open.acquire();
                return {};
            },
            [&](const Result<>&) { done = true; });
        QTRY_VERIFY(progressed.count() > 0 && jobs.running().value(0).done == 62);
        QCOMPARE(jobs.running().first().total, 100U);
        gate.open.release();
        QTRY_VERIFY(done);
    }

    void aCancelledJobAnswersCancelled()
    {
        Jobs jobs;
        Gate gate;
        bool told = true;
        ErrorKind kind = ErrorKind::Internal;
        const JobNumber number = jobs.run(
            {}, this,
            [&](Progress& progress) -> Result<> {
                gate.begun.release();
                gate.open.acquire();
                told = progress.advance(1, 2);
                return {};  // too late to stop: the work has ended well
            },
            [&](const Result<>& result) { kind = result ? ErrorKind::Internal : result.error().kind; });
        gate.begun.acquire();
        jobs.cancel(number);
        gate.open.release();
        QTRY_COMPARE(kind, ErrorKind::Cancelled);
        QVERIFY(!told);
    }

    void anAnswerWithoutReceiverIsDropped()
    {
        Jobs jobs;
        Gate gate;
        QSignalSpy finished(&jobs, &Jobs::finished);
        bool called = false;
        auto receiver = std::make_unique<QObject>();
        jobs.run(
            {}, receiver.get(),
            [&gate](Progress&) -> Result<int> {
                gate.open.acquire();
                return 1;
            },
            [&](const Result<int>&) { called = true; });
        receiver.reset();
        gate.open.release();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!called);
    }

    void onlyTheNewestAnswerCounts()
    {
        Jobs jobs;
        Gate gate;
        QSignalSpy finished(&jobs, &Jobs::finished);
        LatestWins latest(jobs, this);
        QList<int> answers;
        for (int i = 1; i <= 3; ++i) {
            latest.run(
                [&gate, i](Progress&) -> Result<int> {
                    gate.open.acquire();
                    return i;
                },
                [&](const Result<int>& result) { answers << result.value_or(-1); });
        }
        QVERIFY(latest.busy());
        gate.open.release(3);
        QTRY_COMPARE(finished.count(), 3);
        QCOMPARE(answers, QList<int>{3});
        QVERIFY(!latest.busy());
    }

    void endingStopsAndWaits()
    {
        std::atomic<bool> ended = false;
        {
            Jobs jobs;
            Gate gate;
            jobs.run(
                {}, this,
                [&](Progress& progress) -> Result<> {
                    gate.begun.release();
                    while (progress.advance(0, 0))
                        QThread::yieldCurrentThread();
                    ended = true;
                    return fail(ErrorKind::Cancelled);
                },
                [](const Result<>&) { QFAIL("an answer after the end"); });
            gate.begun.acquire();
        }
        QVERIFY(ended);
    }

    void aResultThatCannotBeCopiedArrives()
    {
        Jobs jobs;
        std::unique_ptr<int> answer;
        jobs.run(
            {}, this, [](Progress&) -> Result<std::unique_ptr<int>> { return std::make_unique<int>(7); },
            [&](Result<std::unique_ptr<int>> result) { answer = std::move(*result); });
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, 7);
    }
};

QTEST_MAIN(TestJobs)
#include "test_jobs.moc"

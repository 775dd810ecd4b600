// The one door to threads: a piece of work runs in the pool, its answer arrives on the GUI thread.
//
// Work is a callable `Result<T> work(Progress&)` that owns copies of, or shares immutable, values;
// nothing else crosses. Every job has a number; an answer whose receiver is gone, or that was
// cancelled, is dropped by its number.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <concepts>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace perennial::ui {

using JobNumber = quint64;

/// How far a running job is, for the status line.
struct JobState {
    JobNumber number = 0;
    QString title;  ///< "importing orders.csv"; empty: not shown
    std::uint64_t done = 0;
    std::uint64_t total = 0;  ///< 0: unknown
    bool cancellable = true;
};

/// Progress of a job: called in the pool, read on the GUI thread. No signal per call.
class JobProgress final : public Progress {
public:
    [[nodiscard]] bool advance(std::uint64_t done, std::uint64_t total) override
    {
        done_.store(done, std::memory_order_relaxed);
        total_.store(total, std::memory_order_relaxed);
        return !stop_.load(std::memory_order_relaxed);
    }
    void stop() { stop_.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool stopped() const { return stop_.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t done() const { return done_.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t total() const { return total_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> done_ = 0;
    std::atomic<std::uint64_t> total_ = 0;
    std::atomic<bool> stop_ = false;
};

/// The jobs of the application. One, owned by main; lives on the GUI thread.
class Jobs : public QObject {
    Q_OBJECT

public:
    explicit Jobs(QObject* parent = nullptr);
    /// Stops every job and waits for them.
    ~Jobs() override;

    /// Runs `work(Progress&) -> Result<T>` in the pool. `done(Result<T>)` is called once on the GUI
    /// thread unless `context` is destroyed or the job was cancelled with drop. A cancelled job
    /// answers Cancelled.
    template <class Work, class Done>
    JobNumber run(const QString& title, QObject* context, Work work, Done done);

    /// Asks a job to stop; it then answers with ErrorKind::Cancelled, also when the work was done by then. Only a
    /// failure for another reason is told as it is.
    void cancel(JobNumber number);
    /// Asks it to stop and drops its answer.
    void drop(JobNumber number);
    [[nodiscard]] bool isRunning(JobNumber number) const;
    [[nodiscard]] QList<JobState> running() const;
    [[nodiscard]] bool idle() const { return entries_.empty(); }

signals:
    void started(perennial::ui::JobNumber number);
    /// At most twenty times a second for all jobs together.
    void progressed();
    /// After the answer was delivered (or dropped).
    void finished(perennial::ui::JobNumber number);

private:
    /// Lets the thread of a job, and those that it will start, leave the processors to the window where they are few.
    static void standBack();

    struct Entry {
        JobState state;
        std::shared_ptr<JobProgress> progress;
        QFutureWatcherBase* watcher = nullptr;
        bool dropped = false;
    };

    void timerEvent(QTimerEvent* event) override;
    JobNumber begin(const QString& title, std::shared_ptr<JobProgress> progress, QFutureWatcherBase* watcher);
    /// Removes the job; returns true when its answer is wanted.
    bool end(JobNumber number, bool& cancelled);
    [[nodiscard]] const Entry* entry(JobNumber number) const;

    /// Of their own: painting hands large areas to the threads of the application's pool and waits for them, which
    /// would be until a job is done.
    QThreadPool threads_;
    std::vector<Entry> entries_;
    JobNumber last_ = 0;
    int timer_ = 0;
};

/// Work of which only the newest answer counts (a lever being dragged): a new request stops the one
/// before and drops its answer.
class LatestWins {
public:
    LatestWins(Jobs& jobs, QObject* context)
        : jobs_(&jobs)
        , context_(context)
    {
    }
    ~LatestWins() { stop(); }
    LatestWins(const LatestWins&) = delete;
    LatestWins& operator=(const LatestWins&) = delete;

    template <class Work, class Done>
    void run(Work work, Done done, const QString& title = {})
    {
        stop();
        number_ = jobs_->run(title, context_, std::move(work), std::move(done));
    }
    void stop()
    {
        if (jobs_ && number_)
            jobs_->drop(std::exchange(number_, 0));
    }
    [[nodiscard]] bool busy() const { return jobs_ && jobs_->isRunning(number_); }

private:
    QPointer<Jobs> jobs_;
    QObject* context_;
    JobNumber number_ = 0;
};

}  // namespace perennial::ui

#include "ui/jobs/job_run.h"

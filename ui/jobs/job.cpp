#include "ui/jobs/job.h"

#include <QTimerEvent>

#include <algorithm>
#include <sys/resource.h>

namespace perennial::ui {
namespace {

constexpr int reportInterval = 50;  // milliseconds between two progressed()
/// Of 19: threads of jobs get a ninth of what the window gets where both want the same processor, and all of it else.
constexpr int niceness = 10;

}  // namespace

void Jobs::standBack()
{
    // On Linux it is of the calling thread alone. The priorities of QThread do nothing there.
    setpriority(PRIO_PROCESS, 0, niceness);
}

Jobs::Jobs(QObject* parent)
    : QObject(parent)
{
}

Jobs::~Jobs()
{
    for (Entry& entry : entries_)
        entry.progress->stop();
    for (Entry& entry : entries_) {
        entry.watcher->disconnect(this);
        entry.watcher->waitForFinished();
    }
}

JobNumber Jobs::begin(const QString& title, std::shared_ptr<JobProgress> progress, QFutureWatcherBase* watcher)
{
    const JobNumber number = ++last_;
    entries_.push_back(
        {.state = {.number = number, .title = title}, .progress = std::move(progress), .watcher = watcher});
    if (timer_ == 0)
        timer_ = startTimer(reportInterval);
    return number;
}

bool Jobs::end(JobNumber number, bool& cancelled)
{
    const auto found = std::ranges::find(entries_, number, [](const Entry& e) { return e.state.number; });
    if (found == entries_.end())
        return false;
    cancelled = found->progress->stopped();
    const bool wanted = !found->dropped;
    entries_.erase(found);
    if (entries_.empty() && timer_ != 0) {
        killTimer(timer_);
        timer_ = 0;
    }
    return wanted;
}

const Jobs::Entry* Jobs::entry(JobNumber number) const
{
    const auto found = std::ranges::find(entries_, number, [](const Entry& e) { return e.state.number; });
    return found == entries_.end() ? nullptr : &*found;
}

void Jobs::cancel(JobNumber number)
{
    if (const Entry* found = entry(number))
        found->progress->stop();
}

void Jobs::drop(JobNumber number)
{
    for (Entry& entry : entries_) {
        if (entry.state.number == number) {
            entry.dropped = true;
            entry.progress->stop();
        }
    }
}

bool Jobs::isRunning(JobNumber number) const
{
    const Entry* found = entry(number);
    return found && !found->dropped;
}

QList<JobState> Jobs::running() const
{
    QList<JobState> states;
    for (const Entry& entry : entries_) {
        if (entry.dropped)
            continue;
        JobState state = entry.state;
        state.done = entry.progress->done();
        state.total = entry.progress->total();
        states << state;
    }
    return states;
}

void Jobs::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == timer_)
        emit progressed();
    else
        QObject::timerEvent(event);
}

}  // namespace perennial::ui

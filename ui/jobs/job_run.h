// The template behind Jobs::run (job.h); include job.h instead.
#pragma once

#include "ui/jobs/job.h"

#include <QtConcurrent>

namespace perennial::ui {

template <class Work, class Done>
JobNumber Jobs::run(const QString& title, QObject* context, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work&, Progress&>;  // Result<T>
    using Box = std::shared_ptr<Answer>;                    // Result need not be default constructible

    auto progress = std::make_shared<JobProgress>();
    auto* watcher = new QFutureWatcher<Box>(this);
    const JobNumber number = begin(title, progress, watcher);
    QPointer<QObject> receiver(context);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, number, watcher, receiver, done = std::move(done)]() mutable {
                watcher->deleteLater();
                bool cancelled = false;
                const bool wanted = end(number, cancelled) && receiver;
                if (wanted) {
                    Box box = watcher->result();
                    if (cancelled && *box)
                        *box = std::unexpected(Error{.kind = ErrorKind::Cancelled});
                    done(std::move(*box));
                }
                emit finished(number);
            });
    watcher->setFuture(QtConcurrent::run(&threads_, [progress, work = std::move(work)]() mutable -> Box {
        standBack();
        return std::make_shared<Answer>(work(*progress));
    }));
    emit started(number);
    return number;
}

}  // namespace perennial::ui

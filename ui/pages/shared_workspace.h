// The open workspace as jobs have it: one at a time, and in the order in which they were asked for.
#pragma once

#include "core/store/workspace.h"

#include <QScopeGuard>

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <set>

namespace perennial::ui {

/// A workspace that jobs use one at a time.
class SharedWorkspace {
public:
    explicit SharedWorkspace(Workspace workspace)
        : workspace_(std::move(workspace))
    {
    }

    /// Runs `use(Workspace&)` while no other job has it. Call it inside a job.
    template <class Use>
    auto with(Use use)
    {
        const std::lock_guard lock(mutex_);
        return use(workspace_);
    }

private:
    friend class WorkspaceTurn;

    std::mutex mutex_;
    Workspace workspace_;

    std::mutex line_;
    std::condition_variable moved_;
    std::set<std::uint64_t> standing_;  ///< the turns that wait or are being used, guarded by line_
    std::uint64_t given_ = 0;
};

/// A place in the line for a workspace: whoever came first is served first, on whichever thread its job runs. Without
/// it of two settings chosen quickly the first could be written last.
///
/// Jobs begin in the order in which they were asked for, so one that waits never waits for one that cannot begin.
class WorkspaceTurn {
public:
    /// Take it where the work is asked for, on the GUI thread.
    explicit WorkspaceTurn(std::shared_ptr<SharedWorkspace> shared);
    /// Leaves the line: those behind do not wait for work that was never done.
    ~WorkspaceTurn();
    WorkspaceTurn(const WorkspaceTurn&) = delete;
    WorkspaceTurn& operator=(const WorkspaceTurn&) = delete;

    /// Runs `use(Workspace&)` after all who came before. Call it once, inside a job.
    template <class Use>
    auto with(Use use)
    {
        wait();
        const auto leaving = qScopeGuard([this] { leave(); });
        return shared_->with(std::move(use));
    }

private:
    void wait();
    void leave();

    std::shared_ptr<SharedWorkspace> shared_;
    std::uint64_t number_ = 0;
};

}  // namespace perennial::ui

#include "ui/pages/shared_workspace.h"

namespace perennial::ui {

WorkspaceTurn::WorkspaceTurn(std::shared_ptr<SharedWorkspace> shared)
    : shared_(std::move(shared))
{
    const std::lock_guard lock(shared_->line_);
    number_ = ++shared_->given_;
    shared_->standing_.insert(number_);
}

WorkspaceTurn::~WorkspaceTurn()
{
    leave();
}

void WorkspaceTurn::wait()
{
    std::unique_lock lock(shared_->line_);
    shared_->moved_.wait(lock, [this] { return *shared_->standing_.begin() >= number_; });
}

void WorkspaceTurn::leave()
{
    {
        const std::lock_guard lock(shared_->line_);
        shared_->standing_.erase(number_);
    }
    shared_->moved_.notify_all();
}

}  // namespace perennial::ui

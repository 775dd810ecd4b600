#include "core/store/row_comparison.h"

#include "core/store/known_lines.h"
#include "core/store/workspace_handle.h"

#include <string>
#include <unordered_map>

namespace perennial {

namespace {

/// Keeps the workspace open and counts the order ids of the file.
class Comparison final : public RowComparison {
public:
    Comparison(std::shared_ptr<void> owner, std::mutex& mutex, Database& database, bool isEmpty)
        : owner_(std::move(owner))
        , mutex_(mutex)
        , known_(database)
        , isEmpty_(isEmpty)
    {
    }

    [[nodiscard]] Result<RowOutcome> meet(const TypedRow& row) override
    {
        if (isEmpty_)
            return RowOutcome::Kept;
        const std::lock_guard lock(mutex_);
        const auto meeting =
            row.orderId.empty() ? known_.meetWithoutOrder(row) : known_.meet(refOf(row.orderId), row.orderId, row);
        if (!meeting)
            return pass(meeting);
        return meeting->outcome;
    }

private:
    std::uint32_t refOf(std::string_view orderId)
    {
        const auto next = static_cast<std::uint32_t>(refs_.size());
        return refs_.try_emplace(std::string(orderId), next).first->second;
    }

    std::shared_ptr<void> owner_;
    std::mutex& mutex_;
    KnownLines known_;
    bool isEmpty_;
    std::unordered_map<std::string, std::uint32_t> refs_;
};

}  // namespace

Result<std::unique_ptr<RowComparison>> Workspace::compareRows() const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    const Result<std::int64_t> hasLines = handle_->database.integer("SELECT EXISTS (SELECT 1 FROM line)");
    if (!hasLines)
        return pass(hasLines);
    return std::make_unique<Comparison>(handle_, handle_->mutex, handle_->database, *hasLines == 0);
}

}  // namespace perennial

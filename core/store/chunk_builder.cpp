#include "core/store/chunk_builder.h"

#include <utility>

namespace perennial {

void ChunkBuilder::begin(std::int64_t lastLine, std::int64_t lastOrder, std::vector<std::int64_t> attributeIds,
                         std::int32_t headOffset)
{
    headOffset_ = headOffset;
    lastLine_ = lastLine;
    lastOrder_ = lastOrder;
    lines_.attributes.resize(attributeIds.size());
    lines_.attributeIds = std::move(attributeIds);
}

void ChunkBuilder::add(const LineRecord& line, std::span<const std::int64_t> codes, std::vector<ChunkRecord>& full)
{
    lines_.order.push_back(line.order);
    lines_.day.push_back(line.day);
    lines_.amount.push_back(line.amount);
    lines_.kind.push_back(line.kind);
    lines_.status.push_back(line.status);
    lines_.currency.push_back(line.currency);
    lines_.tax.push_back(line.tax);
    lines_.shipping.push_back(line.shipping);
    lines_.cost.push_back(line.cost);
    lines_.quantity.push_back(line.quantity);
    lines_.addTime(line.second, line.offset, headOffset_);
    for (std::size_t i = 0; i < lines_.attributes.size(); ++i)
        lines_.attributes[i].push_back(codes[i]);
    if (lines_.size() == LineChunk::fullSize)
        closeLines(full);
}

void ChunkBuilder::add(std::span<const OrderRecord> orders, std::vector<ChunkRecord>& full)
{
    for (const OrderRecord& order : orders)
        orderCustomers_.push_back(order.customer);
    if (orderCustomers_.size() >= LineChunk::fullSize)
        closeOrders(full);
}

void ChunkBuilder::finish(std::vector<ChunkRecord>& full)
{
    closeLines(full);
    closeOrders(full);
}

void ChunkBuilder::closeLines(std::vector<ChunkRecord>& full)
{
    if (lines_.size() == 0)
        return;
    const std::int64_t first = lastLine_ + 1;
    lastLine_ += static_cast<std::int64_t>(lines_.size());
    full.push_back({false, first, lastLine_, pack(lines_)});
    lines_.clear();
}

void ChunkBuilder::closeOrders(std::vector<ChunkRecord>& full)
{
    if (orderCustomers_.empty())
        return;
    const std::int64_t first = lastOrder_ + 1;
    lastOrder_ += static_cast<std::int64_t>(orderCustomers_.size());
    full.push_back({true, first, lastOrder_, pack(orderCustomers_)});
    orderCustomers_.clear();
}

}  // namespace perennial

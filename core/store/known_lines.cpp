#include "core/store/known_lines.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace perennial {

namespace {

std::uint64_t keyOf(std::string_view lineId)
{
    return lineId.empty() ? 0 : std::hash<std::string_view>()(lineId) | 1;
}

}  // namespace

Result<> KnownLines::load(Order& order, std::string_view orderId)
{
    if (!find_) {
        Result<Statement> made = database_.prepare("SELECT line.id, content_hash, line_ref FROM orders "
                                                   "JOIN line ON line.order_id = orders.id "
                                                   "WHERE order_ref = ? ORDER BY line.id");
        if (!made)
            return pass(made);
        find_ = std::move(*made);
    }
    order.loaded = true;
    order.begin = static_cast<std::uint32_t>(candidates_.size());
    find_->bind(0, orderId);
    Result<bool> row = find_->step();
    for (; row && *row; row = find_->step())
        candidates_.push_back(
            {find_->integer(0), static_cast<std::uint64_t>(find_->integer(1)), keyOf(find_->view(2)), false});
    order.end = static_cast<std::uint32_t>(candidates_.size());
    if (!row)
        return pass(row);
    return {};
}

Result<Meeting> KnownLines::meet(std::uint32_t ref, std::string_view orderId, const TypedRow& row)
{
    if (ref >= orders_.size())
        orders_.resize(std::size_t{ref} + 1);
    Order& order = orders_[ref];
    if (!order.loaded)
        if (Result<> loaded = load(order, orderId); !loaded)
            return pass(loaded);
    return row.lineId.empty() ? meetByContent(order, row) : meetByLineId(order, row);
}

// The n-th row of a key in the file meets the n-th line of that key in the workspace; an equal line first.
Meeting KnownLines::meetByLineId(const Order& order, const TypedRow& row)
{
    const std::uint64_t key = keyOf(row.lineId);
    Candidate* other = nullptr;
    for (std::uint32_t i = order.begin; i < order.end; ++i) {
        Candidate& candidate = candidates_[i];
        if (candidate.met || candidate.lineKey != key)
            continue;
        if (candidate.contentHash == row.contentHash) {
            candidate.met = true;
            return {RowOutcome::Duplicate, candidate.line};
        }
        if (!other)
            other = &candidate;
    }
    if (!other)
        return {};
    other->met = true;
    return {RowOutcome::Updated, other->line};
}

Meeting KnownLines::meetByContent(Order& order, const TypedRow& row)
{
    order.sawPlainSale = order.sawPlainSale || row.kind != LineKind::Refund;
    for (std::uint32_t i = order.begin; i < order.end; ++i) {
        Candidate& candidate = candidates_[i];
        if (!candidate.met && candidate.lineKey == 0 && candidate.contentHash == row.contentHash) {
            candidate.met = true;
            return {RowOutcome::Duplicate, candidate.line};
        }
    }
    return {order.begin == order.end ? RowOutcome::Kept : RowOutcome::Updated, 0};
}

Result<> KnownLines::loadWithoutOrder()
{
    Result<Statement> all = database_.prepare("SELECT line.id, content_hash FROM line "
                                              "JOIN orders ON orders.id = line.order_id WHERE order_ref IS NULL");
    if (!all)
        return pass(all);
    Result<bool> row = all->step();
    for (; row && *row; row = all->step())
        withoutOrder_.push_back({all->integer(0), static_cast<std::uint64_t>(all->integer(1)), 0, false});
    if (!row)
        return pass(row);
    std::sort(withoutOrder_.begin(), withoutOrder_.end(), [](const Candidate& a, const Candidate& b) {
        return std::tie(a.contentHash, a.line) < std::tie(b.contentHash, b.line);
    });
    loadedWithoutOrder_ = true;
    return {};
}

Result<Meeting> KnownLines::meetWithoutOrder(const TypedRow& row)
{
    if (!loadedWithoutOrder_)
        if (Result<> loaded = loadWithoutOrder(); !loaded)
            return pass(loaded);
    auto candidate = std::lower_bound(withoutOrder_.begin(), withoutOrder_.end(), row.contentHash,
                                      [](const Candidate& c, std::uint64_t hash) { return c.contentHash < hash; });
    for (; candidate != withoutOrder_.end() && candidate->contentHash == row.contentHash; ++candidate) {
        if (candidate->met)
            continue;
        candidate->met = true;
        return Meeting{RowOutcome::Duplicate, candidate->line};
    }
    return Meeting{};
}

std::vector<std::int64_t> KnownLines::leftBehind() const
{
    std::vector<std::int64_t> lines;
    for (const Order& order : orders_) {
        if (!order.sawPlainSale)
            continue;
        for (std::uint32_t i = order.begin; i < order.end; ++i)
            if (!candidates_[i].met && candidates_[i].lineKey == 0)
                lines.push_back(candidates_[i].line);
    }
    return lines;
}

}  // namespace perennial

#include "core/ingest/session/preview.h"

#include "core/ingest/values/status.h"

namespace perennial {
namespace {

template <class Cells>
std::vector<std::string> textsOf(const Cells& cells)
{
    std::vector<std::string> texts;
    for (const auto& cell : cells)
        texts.emplace_back(cell);
    return texts;
}

/// What makes a row worth showing beyond the first ones.
std::string reasonOf(const ConvertedRow& row)
{
    if (row.fate != RowFate::Add)
        return std::string(row.reason);
    if (row.known != RowOutcome::Kept)
        return row.known == RowOutcome::Duplicate ? "duplicate" : "updated";
    if (row.noOrder)
        return "no-order";
    if (row.row.kind == LineKind::Refund)
        return "refund";
    if (row.row.kind == LineKind::GiftCard)
        return "gift-card";
    if (row.row.status == OrderStatus::Refunded || row.row.status == OrderStatus::PartiallyRefunded)
        return "refunded";
    if (row.row.customerKey.empty())
        return "anonymous";
    return std::string(exclusionKey(row.row.status));
}

}  // namespace

void Preview::addHead(const SheetLook& sheet)
{
    const std::int64_t header = sheet.head.headerRow;
    sheet.sample.each(0, static_cast<std::size_t>(std::max<std::int64_t>(header, 0)),
                      [&](std::int64_t number, std::span<const Cell> cells) {
                          if (number > header || head_.size() >= 12)
                              return;
                          PreviewRow row;
                          row.rowNumber = number;
                          for (const Cell& cell : cells)
                              row.cells.emplace_back(cell.text);
                          row.fate = number == header ? PreviewRow::Fate::Header : PreviewRow::Fate::Outside;
                          row.reason = number == header ? "header-row" : "title-row";
                          head_.push_back(std::move(row));
                      });
}

void Preview::add(const ConvertedBlock& block)
{
    for (const ConvertedRow& converted : block.rows) {
        const std::string reason = reasonOf(converted);
        const bool wanted = seen_.size() < firstRows || (!reason.empty() && reasons_[reason] < perReason);
        if (!wanted)
            continue;
        ++reasons_[reason];
        Seen seen;
        seen.row.rowNumber = converted.row.rowNumber;
        seen.row.cells = textsOf(converted.row.original);
        seen.row.reason = reason;
        seen.row.badColumn = converted.badColumn;
        if (converted.fate == RowFate::Add && !converted.row.amount.isZero())
            seen.row.currency = converted.row.currency;
        seen.row.day = converted.row.day;
        seen.converted.fate = converted.fate;
        seen.converted.noOrder = converted.noOrder;
        seen.converted.known = converted.known;
        seen.converted.row.kind = converted.row.kind;
        seen.converted.row.status = converted.row.status;
        seen_.push_back(std::move(seen));
    }
}

std::vector<PreviewRow> Preview::rows(const OrderRules& applied, const OrderRules& wished) const
{
    using Fate = PreviewRow::Fate;
    std::vector<PreviewRow> rows = head_;
    for (const Seen& seen : seen_) {
        PreviewRow row = seen.row;
        const ConvertedRow& converted = seen.converted;
        if (converted.fate == RowFate::Reject)
            row.fate = Fate::Rejected;
        else if (converted.fate == RowFate::Outside)
            row.fate = Fate::Outside;
        else if (converted.known != RowOutcome::Kept)
            row.fate = converted.known == RowOutcome::Duplicate ? Fate::Duplicate : Fate::Updated;
        else if (const auto rule = rowRule(converted, applied); !rule.empty())
            row.fate = Fate::Excluded, row.reason = rule;
        else if (const auto asked = rowRule(converted, wished); !asked.empty())
            row.fate = Fate::KeptAsked, row.reason = asked;
        else
            row.fate = converted.row.kind == LineKind::Refund ? Fate::Refund : Fate::Kept;
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace perennial

#include "core/ingest/session/tally.h"

#include <algorithm>

namespace perennial {
namespace {

void addTo(OutcomeCount& outcome, const StatusTally& tally, std::string_view reason)
{
    outcome.rows += tally.rows;
    for (const auto& [currency, sum] : tally.amount)
        outcome.amount[currency] += sum;
    if (!reason.empty() && tally.rows > 0)
        outcome.reasons[std::string(reason)] += tally.rows;
}

double positiveMoney(const StatusTally& tally)
{
    double sum = 0;
    for (const auto& [currency, amount] : tally.amount)
        sum += std::max(0.0, amount.major());
    return sum;
}

}  // namespace

void Tally::count(StatusTally& tally, const TypedRow& row)
{
    ++tally.rows;
    if (row.amount.isZero())
        return;
    const std::string currency(row.currency);
    tally.amount[currency] += row.amount;
    CurrencyRows& day = tally.days[currency][row.day];
    ++day.rows;
    day.amount += row.amount;
}

template <class Visit>
void Tally::eachNew(const OrderRules& rules, const Visit& visit) const
{
    ConvertedRow example;
    for (const auto& [status, tally] : sales) {
        example.row.status = status;
        visit(tally, rowRule(example, rules));
    }
    example.row.status = OrderStatus::Valid;
    example.row.kind = LineKind::GiftCard;
    visit(giftCards, rowRule(example, rules));
    example.row.kind = LineKind::Refund;
    visit(refunds, rowRule(example, rules));
    example.noOrder = true;
    visit(noOrders, rowRule(example, rules));
}

std::map<std::string, std::map<Day, CurrencyRows>> Tally::counting(const OrderRules& rules) const
{
    auto all = updates.days;
    eachNew(rules, [&](const StatusTally& tally, std::string_view rule) {
        if (!rule.empty())
            return;
        for (const auto& [currency, days] : tally.days)
            for (const auto& [day, rows] : days) {
                CurrencyRows& sum = all[currency][day];
                sum.rows += rows.rows;
                sum.amount += rows.amount;
            }
    });
    return all;
}

void Tally::add(const ConvertedBlock& block)
{
    for (const ConvertedRow& converted : block.rows) {
        if (converted.fate == RowFate::Outside) {
            ++outside[std::string(converted.reason)];
            continue;
        }
        ++rows;
        if (converted.fate == RowFate::Reject) {
            ++rejected[std::string(converted.reason)];
            continue;
        }
        const TypedRow& row = converted.row;
        count(converted.known == RowOutcome::Duplicate ? duplicates
              : converted.known == RowOutcome::Updated ? updates
              : converted.noOrder                      ? noOrders
              : row.kind == LineKind::Refund           ? refunds
              : row.kind == LineKind::GiftCard         ? giftCards
                                                       : sales[row.status],
              row);
        if (row.customerKey.empty())
            count(anonymous, row);
        if (!row.amount.isZero())
            ++currencies[std::string(row.currency)];
        first = std::min(first, row.day);
        last = std::max(last, row.day);
    }
}

Reconciliation Tally::reconciliation(const OrderRules& rules) const
{
    Reconciliation result;
    result.rowsRead = rows;
    for (const auto& [reason, count] : rejected) {
        result.of(RowOutcome::Rejected).rows += count;
        result.of(RowOutcome::Rejected).reasons[reason] += count;
    }
    addTo(result.of(RowOutcome::Duplicate), duplicates, {});
    addTo(result.of(RowOutcome::Updated), updates, {});
    eachNew(rules, [&](const StatusTally& tally, std::string_view rule) {
        addTo(result.of(rule.empty() ? RowOutcome::Kept : RowOutcome::Excluded), tally, rule);
    });
    return result;
}

double Tally::shareOf(OrderStatus status) const
{
    double all = positiveMoney(giftCards);
    double rowsOfAll = static_cast<double>(giftCards.rows);
    for (const auto& [other, tally] : sales)
        all += positiveMoney(tally), rowsOfAll += static_cast<double>(tally.rows);
    const auto found = sales.find(status);
    if (found == sales.end() || rowsOfAll == 0)
        return 0;
    return all > 0 ? positiveMoney(found->second) / all : static_cast<double>(found->second.rows) / rowsOfAll;
}

std::string mainCurrency(const Tally& tally)
{
    const auto most = std::max_element(tally.currencies.begin(), tally.currencies.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == tally.currencies.end() ? "XXX" : most->first;
}

std::string amountText(const StatusTally& tally, const std::string& currency)
{
    const auto found = tally.amount.find(currency);
    if (found == tally.amount.end())
        return "0.00";
    const auto total = found->second.total();
    return total ? toDecimalString(*total) : "";
}

}  // namespace perennial

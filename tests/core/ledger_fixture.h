// Ledgers for tests: built row by row, or read from the CSV files of the shared data with a reader
// of the tests' own, so that the figures do not depend on the program's import.
#pragma once

#include "core/base/calendar.h"
#include "core/base/definitions.h"
#include "core/base/money.h"
#include "core/summary/ledger.h"

#include <cstdio>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace perennial::test {

inline Day day(const std::string& iso)
{
    const auto parsed = parseIsoDay(iso);
    if (!parsed)
        throw std::runtime_error("no day: " + iso);
    return *parsed;
}

inline Money money(const std::string& text)
{
    const auto decimal = parseDecimal(text);
    const auto amount = decimal ? toMoney(*decimal) : std::nullopt;
    if (!amount)
        throw std::runtime_error("no money: " + text);
    return *amount;
}

inline Definitions endingOn(const std::string& iso)
{
    Definitions definitions;
    definitions.asOf = day(iso);
    return definitions;
}

inline Definitions withRefunds(RefundDate view)
{
    Definitions definitions;
    definitions.refundDate = view;
    return definitions;
}

inline Definitions withoutFreeOrders()
{
    Definitions definitions;
    definitions.rules.excludeFree = true;
    return definitions;
}

struct Line {
    std::string order;
    std::string customer;  // empty = anonymous
    std::string date;
    std::string amount;
    LineKind kind = LineKind::Sale;
    OrderStatus status = OrderStatus::Valid;
    std::string refundedOrder = {};
};

class LedgerBuilder {
public:
    LedgerBuilder& add(const Line& line) { return add(line, day(line.date), money(line.amount)); }

    LedgerBuilder& add(const Line& line, Day date, Money amount)
    {
        ledger_.rowId.push_back(static_cast<std::int64_t>(ledger_.rowId.size()) + 1);
        ledger_.order.push_back(orderOf(line.order, customerOf(line.customer)));
        ledger_.day.push_back(date);
        ledger_.amount.push_back(amount);
        ledger_.kind.push_back(line.kind);
        ledger_.status.push_back(line.status);
        if (!line.refundedOrder.empty())
            parents_[ledger_.order.back()] = line.refundedOrder;
        return *this;
    }

    [[nodiscard]] Ledger build() const
    {
        Ledger ledger = ledger_;
        if (!parents_.empty())
            ledger.refundedOrder.assign(ledger.orderCount(), noIndex);
        for (const auto& [child, parent] : parents_)
            for (OrderIndex i = 0; i < ledger.orderCount(); ++i)
                if (ledger.orderId[i] == parent)
                    ledger.refundedOrder[child] = i;
        return ledger;
    }

    [[nodiscard]] OrderIndex indexOf(const std::string& order) const
    {
        for (OrderIndex i = 0; i < ledger_.orderId.size(); ++i)
            if (ledger_.orderId[i] == order)
                return i;
        throw std::runtime_error("no order: " + order);
    }

private:
    CustomerIndex customerOf(const std::string& key)
    {
        if (key.empty())
            return noIndex;
        const auto [entry, isNew] = customers_.try_emplace(key, static_cast<CustomerIndex>(customers_.size()));
        if (isNew) {
            ledger_.customerKey.push_back(key);
            ledger_.customerName.push_back(key);
        }
        return entry->second;
    }

    OrderIndex orderOf(const std::string& id, CustomerIndex customer)
    {
        const auto [entry, isNew] = orders_.try_emplace({id, customer}, static_cast<OrderIndex>(orders_.size()));
        if (isNew) {
            ledger_.orderId.push_back(id);
            ledger_.orderCustomer.push_back(customer);
        }
        return entry->second;
    }

    Ledger ledger_;
    std::map<std::string, CustomerIndex> customers_;
    std::map<std::pair<std::string, CustomerIndex>, OrderIndex> orders_;
    std::map<OrderIndex, std::string> parents_;
};

using CsvRow = std::vector<std::string>;

/// All records after the header; quoted fields, no line breaks inside them. ".gz" goes through gzip.
inline std::vector<CsvRow> readCsv(const std::string& path)
{
    const std::string command = (path.ends_with(".gz") ? "gzip -dc '" : "cat '") + path + "'";
    std::FILE* pipe = popen(command.c_str(), "r");
    std::string text;
    char buffer[1 << 16];
    for (std::size_t n = 0; pipe && (n = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
        text.append(buffer, n);
    if (!pipe || pclose(pipe) != 0)
        throw std::runtime_error("cannot read " + path);
    std::vector<CsvRow> rows(1, CsvRow(1));
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            rows.back().emplace_back();
        else if (c == '\n' && !quoted)
            rows.emplace_back(1);
        else if (c != '\r')
            rows.back().back() += c;
    }
    if (rows.back().size() == 1 && rows.back().front().empty())
        rows.pop_back();
    rows.erase(rows.begin());
    return rows;
}

inline const std::string sharedData = PERENNIAL_SHARED_DATA;

/// cdnow_sample.csv and apparelTrans.csv: order_id,customer_id,date,amount[,...]
inline Ledger readOrders(const std::string& file)
{
    LedgerBuilder builder;
    for (const CsvRow& row : readCsv(sharedData + "/" + file))
        builder.add({.order = row[0], .customer = row[1], .date = row[2], .amount = row[3]});
    return builder.build();
}

/// online_retail.csv.gz: line items; negative rows are refunds.
inline Ledger readOnlineRetail()
{
    LedgerBuilder builder;
    for (const CsvRow& row : readCsv(sharedData + "/online_retail.csv.gz")) {
        const Money amount = multiply(*parseDecimal(row[3]), *parseDecimal(row[5])).value();
        const LineKind kind = amount.isNegative() ? LineKind::Refund : LineKind::Sale;
        builder.add({.order = row[0], .customer = row[6], .date = {}, .amount = {}, .kind = kind},
                    day(row[4].substr(0, 10)), amount);
    }
    return builder.build();
}

}  // namespace perennial::test

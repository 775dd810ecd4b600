// A made shop for the tests of charts and report: two years of orders of customers who differ in rate,
// lifetime and channel. Same seed, same shop.
#pragma once

#include "core/analysis/analysis.h"

#include <cmath>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace perennial::test {

struct MadeShop {
    int customers = 900;
    bool amounts = true;
    bool margin = true;
    bool spend = true;
    std::string currency = "EUR";
    std::string model = "auto";  ///< a model or a formula method
};

inline Ledger madeLedger(const MadeShop& shop)
{
    std::mt19937 random(7);
    const auto uniform = [&] { return (static_cast<double>(random()) + 0.5) / 4294967296.0; };
    Ledger ledger;
    ledger.currency = shop.currency;
    ledger.hasAmounts = shop.amounts;
    DictionaryColumn channel{"Channel", "channel", {"Organic search", "Paid social", "Referral", "Marketplace"}, {}};
    const Day end = Day::from(2026, 6, 18);
    const Day begin = Day::from(2024, 3, 1);
    for (int c = 0; c < shop.customers; ++c) {
        const auto code = static_cast<std::uint32_t>(uniform() * 4);
        ledger.customerKey.push_back("c" + std::to_string(c) + "@example.com");
        ledger.customerName.push_back("Customer " + std::to_string(c));
        const double rate = -std::log(uniform()) * 0.5 / 30 * (code == 1 ? 0.5 : 1);  // orders a day
        const double leave = 0.06 + 0.3 * uniform();
        const double spend = 25 + 60 * uniform();
        double day = begin.number + uniform() * (end - begin);
        while (day <= end.number) {
            const auto order = static_cast<OrderIndex>(ledger.orderCount());
            ledger.orderId.push_back("A-" + std::to_string(order));
            ledger.orderCustomer.push_back(static_cast<CustomerIndex>(c));
            ledger.rowId.push_back(order + 1);
            ledger.order.push_back(order);
            ledger.day.push_back(Day{static_cast<int>(day)});
            ledger.amount.push_back(Money::fromParts(std::lround(spend * (0.5 + uniform()) * 100) * 100));
            ledger.kind.push_back(LineKind::Sale);
            ledger.status.push_back(OrderStatus::Valid);
            channel.codes.push_back(code);
            if (uniform() < leave)
                break;
            day += 1 - std::log(uniform()) / rate;
        }
    }
    ledger.attributes.push_back(std::move(channel));
    return ledger;
}

inline Definitions madeDefinitions(const MadeShop& shop)
{
    Definitions definitions;
    definitions.asOf = Day::from(2026, 6, 18);
    definitions.currency = shop.currency;
    definitions.model = shop.model;
    if (shop.margin)
        definitions.margin = 0.46;
    if (!shop.spend)
        return definitions;
    const std::pair<const char*, int> channels[] = {
        {"Organic search", 70}, {"Paid social", 640}, {"Referral", 120}, {"Marketplace", 230}};
    for (Month month = Month::of(Day::from(2024, 3, 1)); month <= Month::of(*definitions.asOf); month = month + 1)
        for (const auto& [name, amount] : channels)
            definitions.spend.push_back({month, name, Money::fromParts(amount * Money::scale)});
    return definitions;
}

inline std::shared_ptr<const Analysis> madeAnalysis(const MadeShop& shop = {})
{
    Snapshot snapshot{"Alder & Oak", std::make_shared<const Ledger>(madeLedger(shop)), {}, Day::from(2026, 6, 19)};
    ImportRecord import;
    import.source.path = "orders-2026.xlsx";
    import.reconciliation.rowsRead = snapshot.ledger->rowCount() + 12;
    import.reconciliation.of(RowOutcome::Kept).rows = snapshot.ledger->rowCount();
    import.reconciliation.of(RowOutcome::Duplicate).rows = 12;
    snapshot.imports.push_back(import);
    NoProgress progress;
    auto analysis = run(snapshot, madeDefinitions(shop), nullptr, progress);
    if (!analysis)
        throw std::runtime_error("no analysis: " + name(analysis.error().kind));
    return *analysis;
}

}  // namespace perennial::test

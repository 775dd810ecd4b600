// A small base made by hand or read from a plain list of orders, without any room between: tests of
// segments, retention and what-if build their summaries with it.
#pragma once

#include "core/summary/customer_summary.h"

#include <QtTest>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace perennial::test {

struct Purchase {
    std::uint32_t customer = 0;
    Day day;
    Money net;
};

struct MadeBase {
    CustomerSummary summary;
    OccasionIndex occasions;
};

/// One order per purchase; purchases of one customer on one day are one occasion. Customers are numbered
/// as given; purchases after `asOf` are left out.
inline MadeBase makeBase(std::vector<Purchase> purchases, Day asOf)
{
    std::erase_if(purchases, [asOf](const Purchase& p) { return p.day > asOf; });
    std::map<std::uint32_t, std::map<Day, Occasion>> byCustomer;
    for (const Purchase& p : purchases) {
        Occasion& occasion = byCustomer[p.customer][p.day];
        occasion.day = p.day;
        occasion.net = add(occasion.net, p.net).value();
        ++occasion.orders;
    }
    MadeBase base;
    CustomerSummary& s = base.summary;
    s.asOf = asOf;
    base.occasions.begin.push_back(0);
    for (const auto& [customer, days] : byCustomer) {
        const Day first = days.begin()->first;
        const Day last = days.rbegin()->first;
        std::uint32_t orders = 0;
        std::int64_t parts = 0;
        for (const auto& [day, occasion] : days) {
            base.occasions.occasions.push_back(occasion);
            orders += occasion.orders;
            parts += occasion.net.parts();
        }
        base.occasions.begin.push_back(static_cast<std::uint32_t>(base.occasions.occasions.size()));
        const std::int64_t firstParts = days.begin()->second.net.parts();
        s.customer.push_back(customer);
        s.frequency.push_back(static_cast<std::uint32_t>(days.size() - 1));
        s.recencyDays.push_back(static_cast<float>(last - first));
        s.ageDays.push_back(static_cast<float>(asOf - first));
        s.first.push_back(first);
        s.last.push_back(last);
        s.orders.push_back(orders);
        s.revenue.push_back(Money::fromParts(parts));
        s.firstOccasionSpend.push_back(Money::fromParts(firstParts));
        s.repeatSpend.push_back(Money::fromParts(parts - firstParts));
    }
    return base;
}

inline std::string sharedData(const std::string& name)
{
    return std::string(PERENNIAL_SHARED_DATA) + "/" + name;
}

/// order_id,customer_id,date,amount: the plain lists of the shared data.
inline std::vector<Purchase> readPurchases(const std::string& name)
{
    std::ifstream file(sharedData(name));
    std::vector<Purchase> purchases;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::string order, customer, date, amount;
        std::getline(cells, order, ',');
        std::getline(cells, customer, ',');
        std::getline(cells, date, ',');
        std::getline(cells, amount, ',');
        purchases.push_back({static_cast<std::uint32_t>(std::stoul(customer)), parseIsoDay(date).value(),
                             toMoney(parseDecimal(amount).value()).value()});
    }
    return purchases;
}

/// x, t_x, T and m_x of a reference summary (times in weeks), as a summary ending on `asOf`.
inline CustomerSummary readReferenceSummary(const std::string& name, Day asOf)
{
    std::ifstream file(sharedData(name));
    CustomerSummary s;
    s.asOf = asOf;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::vector<double> v;
        for (std::string cell; std::getline(cells, cell, ',');)
            v.push_back(std::stod(cell));
        const int recency = static_cast<int>(std::lround(v[2] * 7));
        const int age = static_cast<int>(std::lround(v[3] * 7));
        s.customer.push_back(static_cast<CustomerIndex>(v[0]));
        s.frequency.push_back(static_cast<std::uint32_t>(v[1]));
        s.recencyDays.push_back(static_cast<float>(recency));
        s.ageDays.push_back(static_cast<float>(age));
        s.first.push_back(asOf - age);
        s.last.push_back(asOf - age + recency);
        s.orders.push_back(s.frequency.back() + 1);
        const Money repeat = Money::fromMajor(v[5] * v[1]).value();
        const Money first = Money::fromMajor(30).value();  // the reference does not hold it
        s.firstOccasionSpend.push_back(first);
        s.repeatSpend.push_back(repeat);
        s.revenue.push_back(add(first, repeat).value());
    }
    return s;
}

}  // namespace perennial::test

#define SKIP_WITHOUT(file)                                                                                             \
    if (!std::ifstream(perennial::test::sharedData(file)))                                                             \
    QSKIP("the shared test data are not beside the checkout")

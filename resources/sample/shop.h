// The sample shop 'Alder & Oak': three years of orders of customers who differ in how often they
// buy (gamma), how soon they leave (beta), where they came from and how much they spend.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "resources/sample/times.h"

namespace perennial::sample {

struct Line {
    std::string order;
    DayNumber day = 0;
    std::string email;  ///< empty: sold at the counter, nobody known
    std::string customer;
    std::string product;
    std::string category;
    std::string channel;
    std::string country;
    int quantity = 0;            ///< negative: a refund
    std::int64_t unitPrice = 0;  ///< cents
    std::int64_t discount = 0;   ///< cents off the line; 0 on refunds, whose price is what was paid
    std::string status;          ///< paid, pending, cancelled, refunded, test
    std::int64_t unitCost = 0;   ///< cents
};

struct Spend {
    DayNumber month = 0;  ///< its first day
    std::string channel;
    std::int64_t amount = 0;  ///< cents
};

struct Shop {
    std::vector<Line> lines;  ///< in the order of the days
    std::vector<Spend> spend;
};

/// The same shop for the same seed, on every machine.
[[nodiscard]] Shop makeShop(std::uint64_t seed);

}  // namespace perennial::sample

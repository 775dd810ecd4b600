// What the sample shop sells, where its customers come from and what they are called.
#pragma once

#include <span>

namespace perennial::sample {

struct Product {
    const char* name;
    const char* category;
    double price;       ///< EUR, before the price change
    double cost;        ///< EUR a unit, of the first years
    double popularity;  ///< weight
    bool consumable;    ///< bought again and in numbers
};

/// Where a customer came from; loyalty and order size differ on purpose.
struct Channel {
    const char* name;
    double share;      ///< of new customers, weight
    double rateShape;  ///< gamma of purchases a year, shape ...
    double rateRate;   ///< ... and rate: mean = shape / rate
    double dropoutA;   ///< beta of the chance to leave after a purchase
    double dropoutB;
    double basket;         ///< factor on the size of an order
    double spendPerBuyer;  ///< EUR spent to win one customer
};

struct Country {
    const char* name;
    double share;
};

[[nodiscard]] std::span<const Product> products();
[[nodiscard]] std::span<const Channel> channels();
[[nodiscard]] std::span<const Country> countries();
[[nodiscard]] std::span<const char* const> givenNames();
[[nodiscard]] std::span<const char* const> familyNames();

}  // namespace perennial::sample

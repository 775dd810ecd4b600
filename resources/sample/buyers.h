// The people who buy at the sample shop, each with habits of their own.
#pragma once

#include <set>
#include <string>

#include "resources/sample/catalogue.h"
#include "resources/sample/random.h"
#include "resources/sample/times.h"

namespace perennial::sample {

struct Buyer {
    std::string email;
    std::string name;
    const Channel* channel = nullptr;
    const char* country = "";
    DayNumber since = 0;
    double ratePerYear = 0;
    double dropout = 0;
    double basket = 1;  ///< how large this person's orders are, 1 on average
    double coffee = 0;  ///< 0: tea only, 1: coffee only
};

/// Draws buyers one after the other; no two have the same address.
class BuyerSource {
public:
    explicit BuyerSource(Random& random)
        : random_(random)
    {
    }

    [[nodiscard]] Buyer next();

private:
    std::string uniqueEmail(const std::string& stem);
    DayNumber dayOfFirstOrder();

    Random& random_;
    std::set<std::string> emails_;
};

}  // namespace perennial::sample

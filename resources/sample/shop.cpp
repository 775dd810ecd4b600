#include "resources/sample/shop.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "resources/sample/buyers.h"

namespace perennial::sample {
namespace {

constexpr int customerCount = 4000;
constexpr int counterSales = 60;

std::int64_t cents(double amount)
{
    return static_cast<std::int64_t>(std::llround(amount * 100));
}

/// How a product's share of what is ordered follows its own price.
constexpr double ownPriceElasticity = -1.2;
constexpr int dealsAMonth = 2;
constexpr double dealPrice = 0.85;

/// What the list price has become: coffee went up with the beans, and in March 2025 most of the range did.
double listFactor(const Product& product, DayNumber day)
{
    const std::string_view category = product.category;
    double factor = category == "Coffee" && day >= beansDearer ? 1.05 : 1.0;
    if (day >= priceChange)
        factor *= category == "Gifts" ? 1.0 : category == "Coffee" ? 1.08 : category == "Pantry" ? 1.04 : 1.06;
    return factor;
}

/// Two of the consumables take turns at being the deal of the month.
bool isDeal(const Product& product, DayNumber day)
{
    if (!product.consumable)
        return false;
    std::ptrdiff_t place = 0;
    for (const Product& other : products().first(static_cast<std::size_t>(&product - products().data())))
        place += other.consumable;
    const std::ptrdiff_t turns = std::ranges::count_if(products(), &Product::consumable) / dealsAMonth;
    return place / dealsAMonth == monthNumber(day) % turns;
}

/// The price of the day as a share of the opening's.
double priceFactor(const Product& product, DayNumber day)
{
    return listFactor(product, day) * (isDeal(product, day) ? dealPrice : 1.0);
}

std::int64_t priceOn(const Product& product, DayNumber day)
{
    return cents(product.price * priceFactor(product, day));
}

std::int64_t costOn(const Product& product, DayNumber day)
{
    return cents(day < costChange ? product.cost : product.cost * 1.02);
}

class Generator {
public:
    explicit Generator(std::uint64_t seed)
        : random_(seed)
    {
    }

    Shop make()
    {
        for (int i = 0; i < customerCount; ++i)
            welcome(buyers_.next());
        sellAtTheCounter();
        placeTestOrders();
        numberOrders();
        return {std::move(lines_), makeSpend()};
    }

private:
    void welcome(const Buyer& buyer)
    {
        ++newCustomers_[{firstOfMonth(buyer.since), buyer.channel}];
        liveThrough(buyer);
    }

    void liveThrough(const Buyer& buyer)
    {
        double time = buyer.since;
        placeOrder(buyer, buyer.since);
        while (!random_.chance(buyer.dropout)) {
            time = nextOrder(buyer, time);
            if (time >= closing + 1)
                return;
            placeOrder(buyer, static_cast<DayNumber>(time));
        }
    }

    /// A Poisson process whose rate follows the season, by thinning.
    double nextOrder(const Buyer& buyer, double time)
    {
        do {
            time += random_.exponential(buyer.ratePerYear * busiestSeason / 365.25);
            if (time >= closing + 1)
                break;
        } while (!random_.chance(season(static_cast<DayNumber>(time)) * afterPriceChange(static_cast<DayNumber>(time))
                                 / busiestSeason));
        return time;
    }

    void placeOrder(const Buyer& buyer, DayNumber day)
    {
        const std::size_t begin = lines_.size();
        const std::string order = std::to_string(++orders_);
        const std::string status = statusOf(day);
        const double rebate = random_.chance(0.11) ? 0.10 : 0;
        std::set<std::size_t> chosen;
        const int wanted = 1 + random_.poisson(1.22 * buyer.basket);
        while (static_cast<int>(chosen.size()) < std::min(wanted, 9))
            chosen.insert(chooseProduct(buyer, day));
        for (const std::size_t index : chosen) {
            const Product& product = products()[index];
            Line line{order,
                      day,
                      buyer.email,
                      buyer.name,
                      product.name,
                      product.category,
                      buyer.channel->name,
                      buyer.country,
                      1,
                      priceOn(product, day),
                      0,
                      status,
                      costOn(product, day)};
            line.quantity = 1 + (product.consumable ? random_.poisson(0.45 * buyer.basket) : 0);
            line.discount = cents(rebate * static_cast<double>(line.unitPrice) * line.quantity / 100);
            lines_.push_back(std::move(line));
        }
        if (status == "paid")
            perhapsRefund(begin);
    }

    std::size_t chooseProduct(const Buyer& buyer, DayNumber day)
    {
        return random_.pick(products(), [&](const Product& product) {
            const std::string_view category = product.category;
            const double wanted = product.popularity * std::pow(priceFactor(product, day), ownPriceElasticity);
            if (category == "Tea")
                return wanted * (1 - buyer.coffee) * 2;
            if (category == "Coffee")
                return wanted * buyer.coffee * 2;
            if (category == "Gifts")
                return wanted * (season(day) > 1.5 ? 3.0 : 0.7);
            return wanted * (product.price > 30 ? buyer.basket : 1.0);
        });
    }

    std::string statusOf(DayNumber day)
    {
        if (day >= closing - 2 && random_.chance(0.35))
            return "pending";
        return random_.chance(0.014) ? "cancelled" : "paid";
    }

    /// Three orders in a hundred come back, whole or one line of them.
    void perhapsRefund(std::size_t begin)
    {
        if (!random_.chance(0.03))
            return;
        const std::size_t end = lines_.size();
        const DayNumber day = lines_[begin].day + 2 + static_cast<DayNumber>(random_.below(19));
        if (day > closing)
            return;
        const std::size_t only = random_.chance(0.4) ? end : begin + random_.below(end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            if (only != end && only != i)
                continue;
            Line back = lines_[i];
            back.day = day;
            back.status = "refunded";
            back.unitPrice -= back.discount / back.quantity;
            back.discount = 0;
            back.quantity = -back.quantity;
            lines_.push_back(std::move(back));
        }
    }

    /// Sales at the counter: no name, no e-mail, so no customer either.
    void sellAtTheCounter()
    {
        Buyer nobody;
        nobody.channel = &channels().front();
        nobody.country = countries().front().name;
        for (int i = 0; i < counterSales; ++i) {
            nobody.coffee = random_.uniform();
            placeOrder(nobody, opening + static_cast<DayNumber>(random_.below(closing - opening - 30)));
        }
    }

    void placeTestOrders()
    {
        for (const DayNumber day : {opening + 1, opening + 240, priceChange, closing - 100}) {
            const Product& product = products().front();
            lines_.push_back({std::to_string(++orders_), day, "test@alder-oak.example", "Test Order", product.name,
                              product.category, channels().front().name, countries().front().name, 1,
                              priceOn(product, day), 0, "test", costOn(product, day)});
        }
    }

    /// Order numbers follow the day of the order, as a shop gives them; a refund keeps its order's.
    void numberOrders()
    {
        std::map<std::string, DayNumber> firstDay;
        for (const Line& line : lines_) {
            const auto [known, isNew] = firstDay.try_emplace(line.order, line.day);
            if (!isNew)
                known->second = std::min(known->second, line.day);
        }
        std::vector<std::pair<DayNumber, int>> byDay;
        for (const auto& [order, day] : firstDay)
            byDay.emplace_back(day, std::stoi(order));
        std::sort(byDay.begin(), byDay.end());
        std::map<std::string, std::string> number;
        for (std::size_t i = 0; i < byDay.size(); ++i)
            number[std::to_string(byDay[i].second)] = "AO-" + std::to_string(10001 + i);
        for (Line& line : lines_)
            line.order = number.at(line.order);
        std::stable_sort(lines_.begin(), lines_.end(), [](const Line& a, const Line& b) {
            return std::pair(a.day, a.order) < std::pair(b.day, b.order);
        });
    }

    /// Spend follows the customers won, give or take what a month of advertising gives or takes.
    std::vector<Spend> makeSpend()
    {
        std::vector<Spend> spend;
        for (DayNumber month = opening; month <= closing; month = firstOfMonth(month + 31)) {
            for (const Channel& channel : channels()) {
                const double won = std::max(2, newCustomers_[{month, &channel}]);
                const double euros = won * channel.spendPerBuyer * random_.uniform(0.88, 1.12);
                spend.push_back({month, channel.name, cents(std::round(euros))});
            }
        }
        return spend;
    }

    Random random_;
    BuyerSource buyers_{random_};
    std::vector<Line> lines_;
    std::map<std::pair<DayNumber, const Channel*>, int> newCustomers_;
    int orders_ = 0;
};

}  // namespace

Shop makeShop(std::uint64_t seed)
{
    return Generator(seed).make();
}

}  // namespace perennial::sample

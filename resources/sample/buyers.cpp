#include "resources/sample/buyers.h"

#include <algorithm>
#include <map>

namespace perennial::sample {
namespace {

/// Letters without their marks, for the part before the @.
std::string plainLetters(const std::string& text)
{
    static const std::map<std::string, std::string> marks = {
        {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"ë", "e"}, {"é", "e"}, {"è", "e"}, {"É", "e"}, {"ç", "c"}, {"á", "a"}};
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (const auto mark = marks.find(text.substr(i, 2)); mark != marks.end()) {
            plain += mark->second;
            ++i;
        } else if (c >= 'A' && c <= 'Z') {
            plain += static_cast<char>(c - 'A' + 'a');
        } else if (c >= 'a' && c <= 'z') {
            plain += c;
        }
    }
    return plain;
}

}  // namespace

Buyer BuyerSource::next()
{
    Buyer buyer;
    const std::string given = givenNames()[random_.below(givenNames().size())];
    const std::string family = familyNames()[random_.below(familyNames().size())];
    buyer.name = given + " " + family;
    buyer.email = uniqueEmail(plainLetters(given) + "." + plainLetters(family));
    buyer.channel = &channels()[random_.pick(channels(), [](const Channel& c) { return c.share; })];
    buyer.country = countries()[random_.pick(countries(), [](const Country& c) { return c.share; })].name;
    buyer.since = dayOfFirstOrder();
    buyer.ratePerYear = random_.gamma(buyer.channel->rateShape, buyer.channel->rateRate);
    buyer.dropout = random_.beta(buyer.channel->dropoutA, buyer.channel->dropoutB);
    // Mean spend is inverse-gamma among people, as Gamma-Gamma has it: a long upper tail.
    buyer.basket = std::min(6.0, buyer.channel->basket * 3.2 / random_.gamma(4.2, 1));
    buyer.coffee = random_.beta(0.6, 0.5);
    return buyer;
}

std::string BuyerSource::uniqueEmail(const std::string& stem)
{
    static constexpr const char* hosts[] = {"@example.com", "@example.net", "@example.org"};
    const std::string host = hosts[random_.below(std::size(hosts))];
    std::string email = stem + host;
    for (int number = 2; !emails_.insert(email).second; ++number)
        email = stem + std::to_string(number) + host;
    return email;
}

/// The shop grows: new customers per day rise by four fifths over the three years.
DayNumber BuyerSource::dayOfFirstOrder()
{
    for (;;) {
        const DayNumber day = opening + static_cast<DayNumber>(random_.below(closing - opening + 1));
        const double growth = 1 + 0.8 * (day - opening) / (closing - opening);
        if (random_.chance(growth * season(day) / (1.8 * busiestSeason)))
            return day;
    }
}

}  // namespace perennial::sample

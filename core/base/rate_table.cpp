#include "core/base/rate_table.h"

#include <algorithm>

namespace perennial {

const Decimal* rateOn(const RateCourse& course, Day day)
{
    const auto after = std::ranges::upper_bound(course, day, {}, &DayRate::from);
    return after == course.begin() ? nullptr : &std::prev(after)->rate;
}

RateTable::RateTable(std::map<std::string, RateCourse> courses)
{
    for (auto& [currency, course] : courses) {
        std::ranges::stable_sort(course, {}, &DayRate::from);
        RateCourse once;
        for (const DayRate& rate : course) {
            if (!once.empty() && once.back().from == rate.from)
                once.back() = rate;
            else
                once.push_back(rate);
        }
        course = std::move(once);
    }
    std::erase_if(courses, [](const auto& entry) { return entry.second.empty(); });
    if (!courses.empty())
        courses_ = std::make_shared<const std::map<std::string, RateCourse>>(std::move(courses));
}

const std::map<std::string, RateCourse>& RateTable::courses() const
{
    static const std::map<std::string, RateCourse> none;
    return courses_ ? *courses_ : none;
}

const RateCourse* RateTable::courseOf(const std::string& currency) const
{
    const auto found = courses().find(currency);
    return found == courses().end() ? nullptr : &found->second;
}

std::size_t RateTable::size() const
{
    std::size_t days = 0;
    for (const auto& [currency, course] : courses())
        days += course.size();
    return days;
}

RateTable RateTable::with(const RateTable& newer) const
{
    std::map<std::string, RateCourse> all = courses();
    for (const auto& [currency, course] : newer.courses()) {
        RateCourse& own = all[currency];
        own.insert(own.end(), course.begin(), course.end());
    }
    return RateTable(std::move(all));
}

bool RateTable::operator==(const RateTable& other) const
{
    return courses_ == other.courses_ || courses() == other.courses();
}

std::string toText(const RateTable& table)
{
    std::string all;
    for (const auto& [currency, course] : table.courses())
        for (const DayRate& rate : course)
            all.append(currency).append(" ").append(toIso(rate.from)).append(" ").append(toDecimalString(rate.rate)) +=
                '\n';
    return all;
}

std::optional<RateTable> rateTableFrom(std::string_view text)
{
    std::map<std::string, RateCourse> courses;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t first = line.find(' ');
        const std::size_t second = first == std::string_view::npos ? first : line.find(' ', first + 1);
        if (first == 0 || second == std::string_view::npos)
            return std::nullopt;
        const auto day = parseIsoDay(line.substr(first + 1, second - first - 1));
        const auto rate = parseDecimal(line.substr(second + 1));
        if (!day || !rate || rate->digits <= 0)
            return std::nullopt;
        courses[std::string(line.substr(0, first))].push_back({*day, *rate});
    }
    return RateTable(std::move(courses));
}

}  // namespace perennial

#include "core/analysis/price_response.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <vector>

namespace perennial {

namespace {

constexpr std::size_t fewestLines = 5;
constexpr double leastShare = 0.6;
constexpr double leastChange = 0.02;
constexpr double leastStable = 0.001;
constexpr std::size_t fewestChanges = 8;
constexpr double largestError = 1.5;

struct Line {
    std::uint32_t product = 0;
    Month month;
    std::int64_t amount = 0;
};

/// A product in a month in which it had one price.
struct PricedMonth {
    std::uint32_t product = 0;
    Month month;
    double price = 0;
    double lines = 0;
};

/// From one month to the next.
struct Step {
    std::uint32_t product = 0;
    Month month;
    double price = 0;  ///< change of the logarithm
    double lines = 0;
    double weight = 0;
};

const DictionaryColumn* productColumn(const Ledger& ledger)
{
    for (const DictionaryColumn& column : ledger.attributes)
        if (column.role == "product" && column.codes.size() == ledger.rowCount())
            return &column;
    return nullptr;
}

std::vector<Line> salesLines(const Ledger& ledger, const DictionaryColumn& products, Day asOf)
{
    std::vector<Line> lines;
    for (std::size_t i = 0; i < ledger.rowCount(); ++i)
        if (products.codes[i] != noIndex && ledger.kind[i] == LineKind::Sale && ledger.status[i] == OrderStatus::Valid
            && ledger.amount[i].parts() > 0 && ledger.day[i] <= asOf)
            lines.push_back({products.codes[i], Month::of(ledger.day[i]), ledger.amount[i].parts()});
    std::ranges::sort(lines, {}, [](const Line& l) { return std::tuple(l.product, l.month.number, l.amount); });
    return lines;
}

/// The amount that most lines of [begin, end) have, when enough of them have it.
std::optional<double> priceOf(const std::vector<Line>& lines, std::size_t begin, std::size_t end)
{
    if (end - begin < fewestLines)
        return std::nullopt;
    const std::int64_t middle = lines[begin + (end - begin) / 2].amount;  // sorted: a majority holds the middle
    std::size_t same = 0;
    for (std::size_t i = begin; i < end; ++i)
        same += lines[i].amount == middle;
    if (static_cast<double>(same) < leastShare * static_cast<double>(end - begin))
        return std::nullopt;
    return static_cast<double>(middle);
}

std::vector<PricedMonth> pricedMonths(const std::vector<Line>& lines)
{
    std::vector<PricedMonth> months;
    for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
        while (end < lines.size() && lines[end].product == lines[begin].product
               && lines[end].month == lines[begin].month)
            ++end;
        if (const auto price = priceOf(lines, begin, end))
            months.push_back({lines[begin].product, lines[begin].month, *price, static_cast<double>(end - begin)});
    }
    return months;
}

std::vector<Step> stepsOf(const std::vector<PricedMonth>& months)
{
    std::vector<Step> steps;
    for (std::size_t i = 1; i < months.size(); ++i) {
        const PricedMonth& before = months[i - 1];
        const PricedMonth& after = months[i];
        if (before.product == after.product && after.month.number == before.month.number + 1)
            steps.push_back({after.product, after.month, std::log(after.price / before.price),
                             std::log(after.lines / before.lines),
                             1 / (1 / before.lines + 1 / after.lines)});  // inverse variance of Poisson counts
    }
    return steps;
}

/// Takes away what the products whose price stayed did in that month; months without such products fall out.
void takeOutMonths(std::vector<Step>& steps)
{
    struct Mean {
        double sum = 0;
        double weight = 0;
    };
    std::map<std::int32_t, Mean> stable;
    for (const Step& step : steps)
        if (std::abs(step.price) < leastStable) {
            stable[step.month.number].sum += step.weight * step.lines;
            stable[step.month.number].weight += step.weight;
        }
    std::erase_if(steps, [&](const Step& s) { return !stable.contains(s.month.number); });
    for (Step& step : steps)
        step.lines -= stable[step.month.number].sum / stable[step.month.number].weight;
}

}  // namespace

std::optional<PriceResponse> priceResponse(const Ledger& ledger, Day asOf)
{
    const DictionaryColumn* products = productColumn(ledger);
    if (!products || !ledger.hasAmounts)
        return std::nullopt;
    std::vector<Line> lines = salesLines(ledger, *products, asOf);
    if (lines.empty())
        return std::nullopt;
    const auto [first, last] = std::ranges::minmax(lines, {}, [](const Line& l) { return l.month.number; });
    std::erase_if(lines,
                  [from = first.month, to = last.month](const Line& l) { return l.month == from || l.month == to; });
    std::vector<Step> steps = stepsOf(pricedMonths(lines));
    takeOutMonths(steps);
    std::erase_if(steps, [](const Step& s) { return std::abs(s.price) < leastChange; });
    if (steps.size() < fewestChanges)
        return std::nullopt;

    double squares = 0;
    double products2 = 0;
    for (const Step& s : steps) {
        squares += s.weight * s.price * s.price;
        products2 += s.weight * s.price * s.lines;
    }
    PriceResponse response{.elasticity = products2 / squares};
    std::map<std::uint32_t, double> scores;  // of each cluster
    for (const Step& s : steps)
        scores[s.product] += s.weight * s.price * (s.lines - response.elasticity * s.price);
    double meat = 0;
    for (const auto& [product, score] : scores)
        meat += score * score;
    response.changes = steps.size();
    std::ranges::sort(steps, {}, &Step::price);
    const std::size_t edge = steps.size() / 20;
    response.lowest = std::min(0.0, std::expm1(steps[edge].price));
    response.highest = std::max(0.0, std::expm1(steps[steps.size() - 1 - edge].price));
    response.products = scores.size();
    const auto clusters = static_cast<double>(scores.size());
    if (clusters < 2)
        return std::nullopt;
    response.standardError = std::sqrt(meat * clusters / (clusters - 1)) / squares;
    if (!(response.standardError <= largestError))
        return std::nullopt;
    return response;
}

}  // namespace perennial

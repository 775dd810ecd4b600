#include "core/segment/contract_groups.h"

#include <algorithm>

namespace perennial {

namespace {

constexpr std::size_t mostSinglePrices = 8;
constexpr std::size_t priceQuarters = 4;
constexpr std::size_t fewContracts = 10;  // among so few a value of its own says nothing yet
constexpr double nearlyEach = 0.9;

/// What a column of plans is called; English words, as sheets of subscriptions have them, and those of the six
/// languages.
constexpr std::string_view planWords[] = {"plan",   "product", "contract", "package", "subscription", "tier",
                                          "paket",  "produk",  "套餐",     "产品",    "الخطة",        "المنتج",
                                          "แพ็กเกจ", "สินค้า",    "gói",      "sản phẩm"};

bool saysPlan(std::string_view id)
{
    std::string lower(id);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return lower.starts_with("column:") && std::ranges::any_of(planWords, [&](std::string_view word) {
               return lower.find(word) != std::string::npos;
           });
}

/// The first charge of each tier, ascending.
std::vector<Money> tierStarts(const std::vector<Money>& ordered)
{
    std::vector<Money> different = ordered;
    different.erase(std::ranges::unique(different).begin(), different.end());
    if (different.size() <= mostSinglePrices)
        return different;
    std::vector<Money> starts{ordered.front()};
    for (std::size_t q = 1; q < priceQuarters; ++q) {
        // The smallest charge that at least q quarters do not exceed closes a tier; the next one opens another.
        const std::size_t rank = (q * ordered.size() + priceQuarters - 1) / priceQuarters;
        const auto next = std::ranges::upper_bound(ordered, ordered[rank - 1]);
        if (next != ordered.end() && *next > starts.back())
            starts.push_back(*next);
    }
    return starts;
}

}  // namespace

std::optional<NoGroups> whyNoGroups(const DictionaryColumn& column)
{
    if (column.role == idRole)
        return NoGroups::OneEach;
    const auto filled = static_cast<std::size_t>(
        std::ranges::count_if(column.codes, [](std::uint32_t code) { return code != noIndex; }));
    const std::size_t values = column.values.size();
    if (values > fewContracts && static_cast<double>(values) > nearlyEach * static_cast<double>(filled))
        return NoGroups::OneEach;
    if (!canDivide(values, column.codes.size()))
        return NoGroups::TooMany;
    return std::nullopt;
}

Segmentation priceTiers(std::span<const Money> charges)
{
    Segmentation result{.id = "price", .names = {}, .translatable = false, .of = {}};
    if (charges.empty())
        return result;
    std::vector<Money> ordered(charges.begin(), charges.end());
    std::ranges::sort(ordered);
    const std::vector<Money> starts = tierStarts(ordered);
    for (std::size_t t = 0; t < starts.size(); ++t) {
        const auto end = t + 1 < starts.size() ? std::ranges::lower_bound(ordered, starts[t + 1]) : ordered.end();
        const Money highest = *std::prev(end);
        std::string name = toDecimalString(starts[t]);
        if (highest != starts[t])
            name.append(" – ").append(toDecimalString(highest));
        result.names.push_back(std::move(name));
    }
    std::vector<std::uint16_t> of;
    for (const Money charge : charges)
        of.push_back(static_cast<std::uint16_t>(std::ranges::upper_bound(starts, charge) - starts.begin() - 1));
    result.of = std::move(of);
    return result;
}

std::vector<Segmentation> contractSegmentations(const ContractTable& table, const std::vector<double>& clv,
                                                const TierCuts& cuts)
{
    std::vector<Segmentation> all;
    for (const DictionaryColumn& column : table.attributes)
        if (!whyNoGroups(column))
            all.push_back(byCodes("column:" + column.name, column.codes, column.values));
    if (table.hasCharges())
        all.push_back(priceTiers(table.monthlyCharge));
    if (!clv.empty()) {
        all.push_back(valueTiers(clv, cuts));
        const TierCuts usual;
        if (cuts.top != usual.top || cuts.middle != usual.middle)
            nameTiersAsCut(all.back());
    }
    if (table.hasDates()) {
        all.push_back(byMonths(table.start, "cohort", 1));
        all.push_back(byMonths(table.start, "cohort-quarter", 3));
        all.push_back(byMonths(table.start, "cohort-year", 12));
    }
    return all;
}

const Segmentation* segmentationInFront(const std::vector<Segmentation>& all, std::string_view id)
{
    const Segmentation* plan = nullptr;
    for (const Segmentation& segmentation : all) {
        if (segmentation.id == id)
            return &segmentation;
        if (!plan && saysPlan(segmentation.id))
            plan = &segmentation;
    }
    return plan ? plan : all.empty() ? nullptr : &all.front();
}

}  // namespace perennial

#include "core/ingest/columns/customer_key.h"

#include "core/ingest/values/text.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <xxhash.h>

namespace perennial {
namespace {

/// Names are shared by several people: words with a space between them, no digit, no address.
bool readAsNames(const ColumnProfile& profile)
{
    const auto isName = [](const std::string& value) {
        return value.find(' ') != std::string::npos && value.find_first_of("0123456789@") == std::string::npos;
    };
    const auto names = std::count_if(profile.samples.begin(), profile.samples.end(), isName);
    return !profile.samples.empty() && names * 2 > static_cast<std::ptrdiff_t>(profile.samples.size());
}

/// An id before an e-mail address, and either before a name, whatever the heading calls it.
double worthOf(Field field, const ColumnProfile& profile)
{
    if (readAsNames(profile))
        return 0.8;
    switch (field) {
    case Field::Customer: return 1.0;
    case Field::Email: return 0.97;
    default: return 0.8;
    }
}

double share(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// 1 when values come back as customers do, less when every row has its own.
double returning(const Repetition& r, std::int64_t orders)
{
    const std::int64_t occasions = orders > 0 ? std::min(orders, r.filled) : r.filled;
    return occasions > 30 && share(r.distinct, occasions) > 0.98 ? 0.5 : 1;
}

}  // namespace

std::vector<CustomerRival> rankCustomers(const std::vector<CustomerCandidate>& candidates,
                                         const std::vector<ColumnProfile>& profiles, const Sample& sample,
                                         std::int64_t headerRow, int orderColumn)
{
    const std::int64_t orders = orderColumn < 0 ? 0 : repetitionOf(sample, headerRow, orderColumn).distinct;
    std::vector<CustomerRival> rivals;
    for (const CustomerCandidate& candidate : candidates) {
        const bool known = std::any_of(rivals.begin(), rivals.end(),
                                       [&](const CustomerRival& rival) { return rival.column == candidate.column; });
        if (known || candidate.headerScore < 0.25 || profiles[static_cast<std::size_t>(candidate.column)].filled == 0)
            continue;
        CustomerRival rival{candidate.column, candidate.field, 0, repetitionOf(sample, headerRow, candidate.column)};
        const bool generic = candidate.field == Field::Customer && candidate.headerScore <= 0.5;
        const bool everyRowNew = returning(rival.repetition, orders) < 1;
        if (generic && everyRowNew)
            continue;
        rival.score =
            candidate.headerScore * worthOf(candidate.field, profiles[static_cast<std::size_t>(candidate.column)])
            * returning(rival.repetition, orders) * std::sqrt(share(rival.repetition.filled, rival.repetition.rows));
        rivals.push_back(rival);
    }
    std::stable_sort(rivals.begin(), rivals.end(),
                     [](const CustomerRival& a, const CustomerRival& b) { return a.score > b.score; });
    return rivals;
}

bool followsCustomer(const Sample& sample, std::int64_t headerRow, int customer, int column)
{
    std::unordered_map<std::uint64_t, std::uint64_t> said;
    std::int64_t again = 0;
    std::int64_t same = 0;
    const auto hashAt = [](std::span<const Cell> cells, int at) -> std::uint64_t {
        const auto index = static_cast<std::size_t>(at);
        const std::string_view text = index < cells.size() ? trimmed(cells[index].text) : std::string_view{};
        return saysNothing(text) ? 0 : XXH3_64bits(text.data(), text.size());
    };
    sample.each(headerRow, sample.rowCount, [&](std::int64_t, std::span<const Cell> cells) {
        const std::uint64_t key = hashAt(cells, customer);
        const std::uint64_t value = hashAt(cells, column);
        if (key == 0 || value == 0)
            return;
        const auto [known, isNew] = said.try_emplace(key, value);
        again += !isNew;
        same += !isNew && known->second == value;
    });
    return again > 0 && same * 20 >= again * 19;
}

}  // namespace perennial

#include "core/ingest/columns/column_profile.h"

#include "core/ingest/values/currency.h"
#include "core/ingest/values/status.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <xxhash.h>

namespace perennial {
namespace {

constexpr std::size_t samplesKept = 5;

bool isFlag(std::string_view text)
{
    for (const std::string_view flag :
         {"0", "1", "TRUE", "FALSE", "true", "false", "True", "False", "Yes", "No", "yes", "no", "Y", "N"})
        if (text == flag)
            return true;
    return false;
}

bool isTimeOnly(std::string_view text)
{
    return text.size() >= 4 && text.size() <= 11 && text.find(':') != std::string_view::npos && timeIn(text) >= 0;
}

}  // namespace

double ColumnProfile::dateShare() const
{
    std::int64_t bare = 0;
    for (std::size_t i = 1; i < dates.bare.size(); ++i)
        bare = std::max(bare, dates.bare[i]);
    return share(std::max(dates.dates + dates.hijri, bare));
}

void ColumnProfile::add(const Cell& cell)
{
    ++rows;
    const std::string_view text = trimmed(cell.text);
    if (saysNothing(text) || cell.kind == CellKind::Error || isFormulaError(text))
        return;
    ++filled;
    textLength += text.size();
    if (distinct.insert(XXH3_64bits(text.data(), text.size())).second && samples.size() < samplesKept)
        samples.emplace_back(text);
    dates.add(text, cell.kind);
    if (cell.kind != CellKind::Number)
        marks.add(text);
    ParsedNumber number = parseNumber(text, {'.'});
    if (number.state != ValueState::Ok && cell.kind != CellKind::Number)
        number = parseNumber(text, {','});
    numbers += number.state == ValueState::Overflow;
    if (number.state == ValueState::Ok) {
        ++numbers;
        decimals += number.value.decimals > 0 || !number.currency.empty();
        negatives += number.value.digits < 0;
    }
    flags += isFlag(text);
    emails += looksLikeEmail(text);
    codes += !currencyOf(text).empty();
    times += isTimeOnly(text);
    if (number.state != ValueState::Ok && text.size() < 60)
        if (const auto meaning = statusMeaning(foldedWord(text))) {
            ++statuses;
            closings += meaning->status != OrderStatus::Valid;
        }
}

std::vector<ColumnProfile> profileColumns(const Sample& sample, std::int64_t headerRow, std::size_t columns,
                                          std::size_t limit)
{
    std::vector<ColumnProfile> profiles(columns);
    const std::size_t step = std::max<std::size_t>(1, sample.rowCount / limit);
    std::size_t row = 0;
    sample.each(headerRow, sample.rowCount, [&](std::int64_t, std::span<const Cell> cells) {
        // the first rows in a block, then evenly spaced ones: many files change their habits half way
        ++row;
        if (row > limit / 4 && row % step != 0)
            return;
        for (std::size_t i = 0; i < columns; ++i)
            profiles[i].add(i < cells.size() ? cells[i] : Cell{});
    });
    return profiles;
}

bool isLikeAnId(const ColumnProfile& profile)
{
    constexpr std::int64_t fewRows = 500;
    constexpr double nearlyAll = 0.9;
    return profile.filled > fewRows && profile.distinctShare() > nearlyAll;
}

Repetition repetitionOf(const Sample& sample, std::int64_t headerRow, int column)
{
    Repetition found;
    std::unordered_set<std::uint64_t> seen;
    const auto at = static_cast<std::size_t>(column);
    sample.each(headerRow, sample.rowCount, [&](std::int64_t, std::span<const Cell> cells) {
        ++found.rows;
        const std::string_view text = at < cells.size() ? trimmed(cells[at].text) : std::string_view{};
        if (saysNothing(text))
            return;
        ++found.filled;
        seen.insert(XXH3_64bits(text.data(), text.size()));
    });
    found.distinct = static_cast<std::int64_t>(seen.size());
    return found;
}

}  // namespace perennial

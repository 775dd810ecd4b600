#include "core/store/currency_conversion.h"

#include "core/store/line_source.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace perennial {

namespace {

constexpr std::int64_t greatestCurrency = 1'000'000;
constexpr Day noDay{std::numeric_limits<std::int32_t>::max()};

}  // namespace

Result<> CurrencyConversion::readCurrencies(const Database& database, std::string& prevailing)
{
    std::uint64_t most = 0;
    return forEachRow(database,
                      "SELECT id, code, (SELECT coalesce(sum(rows), 0) FROM reconciliation "
                      "WHERE currency = code AND outcome <> 'duplicate' AND import_id IN "
                      "(SELECT id FROM import WHERE kind = 'orders')) FROM currency ORDER BY id",
                      [&](const Statement& row) -> Result<> {
                          if (row.integer(0) < 0 || row.integer(0) > greatestCurrency)
                              return fail(ErrorKind::WorkspaceDamaged, {"currency"}, {}, {Hint::RestoreBackup});
                          const auto number = static_cast<std::size_t>(row.integer(0));
                          ways_.resize(std::max(ways_.size(), number + 1));
                          ways_[number].code = row.text(1);
                          if (const auto rows = static_cast<std::uint64_t>(row.integer(2));
                              rows > most && row.view(1) != unknownCurrency) {
                              most = rows;
                              prevailing = row.text(1);
                          }
                          return {};
                      });
}

Result<> CurrencyConversion::prepare(const Database& database, const Definitions& definitions)
{
    std::string prevailing = "XXX";
    if (Result<> done = readCurrencies(database, prevailing); !done)
        return done;
    currency_ = currencyOfFigures(definitions, prevailing);
    table_ = definitions.ratesByDay;
    if (!ratesServe(definitions, currency_))
        ratesInto_ = definitions.ratesCurrency;
    for (Way& way : ways_) {
        // A sheet that names no currency is taken to be in the workspace's.
        way.same = way.code == currency_ || way.code == unknownCurrency;
        if (way.same)
            continue;
        converts_ = true;
        if (!ratesInto_.empty()) {
            way.hasOtherRate = table_.courseOf(way.code) || definitions.rates.contains(way.code);
            continue;
        }
        way.course = table_.courseOf(way.code);
        if (const auto rate = definitions.rates.find(way.code); !way.course && rate != definitions.rates.end())
            way.rate = rate->second;
    }
    return {};
}

Result<> CurrencyConversion::readDays(const Database& database, const ZoneDays& zone, std::int64_t lastLine,
                                      std::size_t orders)
{
    if (std::ranges::none_of(ways_, [](const Way& way) { return way.course != nullptr; }))
        return {};
    saleDay_.assign(orders, noDay);
    firstDay_.assign(orders, noDay);
    Result<> done = LineSource(database, zone).read(lastLine, [&](const LineChunk& chunk, std::int64_t) -> Result<> {
        for (std::size_t i = 0; i < chunk.size(); ++i) {
            const auto order = static_cast<std::size_t>(chunk.order[i]);
            if (order >= orders)
                return fail(ErrorKind::WorkspaceDamaged, {"line_chunk"}, {}, {Hint::RestoreBackup});
            const Day day{static_cast<std::int32_t>(chunk.day[i])};
            firstDay_[order] = std::min(firstDay_[order], day);
            if (static_cast<LineKind>(chunk.kind[i]) != LineKind::Refund)
                saleDay_[order] = std::min(saleDay_[order], day);
        }
        return {};
    });
    if (!done)
        return done;
    return forEachRow(database, parentOrdersSql, [&](const Statement& row) {
        const auto child = static_cast<std::size_t>(row.integer(0));
        const auto parent = static_cast<std::size_t>(row.integer(1));
        if (child < orders && parent < orders && saleDay_[parent] != noDay)
            firstDay_[child] = saleDay_[parent];
    });
}

Day CurrencyConversion::dayOf(const LineChunk& chunk, std::size_t row) const
{
    if (firstDay_.empty())
        return Day{static_cast<std::int32_t>(chunk.day[row])};
    const auto order = static_cast<std::size_t>(chunk.order[row]);
    return saleDay_[order] != noDay ? saleDay_[order] : firstDay_[order];
}

const Decimal* CurrencyConversion::rateOf(const Way& way, Day day) const
{
    if (way.course)
        return rateOn(*way.course, day);
    return way.rate ? &*way.rate : nullptr;
}

std::vector<std::uint32_t> CurrencyConversion::convertible(const LineChunk& chunk,
                                                           std::map<std::string, RowsWithoutRate>& waiting)
{
    std::vector<std::uint32_t> taken(chunk.size());
    std::iota(taken.begin(), taken.end(), 0u);
    if (!converts_)
        return taken;
    rates_.assign(chunk.size(), nullptr);
    std::erase_if(taken, [&](std::uint32_t i) {
        const Way& way = ways_[static_cast<std::size_t>(chunk.currency[i])];
        if (way.same)
            return false;
        const Day day = dayOf(chunk, i);
        rates_[i] = rateOf(way, day);
        if (rates_[i])
            return false;
        RowsWithoutRate& rows = waiting[way.code];
        rows.first = rows.rows == 0 ? day : std::min(rows.first, day);
        rows.last = rows.rows == 0 ? day : std::max(rows.last, day);
        rows.beforeFirstRate = way.course != nullptr;
        if (way.hasOtherRate)
            rows.ratesInto = ratesInto_;
        rows.amount += Money::fromParts(chunk.amount[i]);
        ++rows.rows;
        return true;
    });
    return taken;
}

std::optional<Money> CurrencyConversion::converted(std::size_t row, std::int64_t parts) const
{
    if (!converts_ || !rates_[row])
        return Money::fromParts(parts);
    return multiply(Decimal{parts, Money::scaleDigits}, *rates_[row]);
}

}  // namespace perennial

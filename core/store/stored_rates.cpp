#include "core/store/stored_rates.h"

#include "core/base/sha256.h"

namespace perennial {

namespace {

constexpr std::size_t idLength = 16;

std::string idOf(const std::string& text)
{
    Sha256 hash;
    hash.update(text);
    return hash.hex().substr(0, idLength);
}

/// The value that holds the table; null where there is none.
std::string* tableIn(DefinitionEntries& entries)
{
    for (auto& [name, value] : entries)
        if (name == ratesByDayEntry)
            return &value;
    return nullptr;
}

}  // namespace

Result<> StoredRates::keepApart(DefinitionEntries& entries)
{
    std::string* table = tableIn(entries);
    if (!table)
        return {};
    std::string id = idOf(*table);
    if (!textOf_.contains(id)) {
        if (Result<> done = write(id, *table); !done)
            return done;
        textOf_.emplace(id, std::move(*table));
    }
    *table = std::move(id);
    return {};
}

Result<> StoredRates::write(const std::string& id, const std::string& text)
{
    const std::optional<RateTable> table = rateTableFrom(text);
    if (!table)
        return fail(ErrorKind::Internal, {"rates by day"});
    Result<Statement> insert =
        database_.prepare("INSERT INTO currency_rate VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
    if (!insert)
        return pass(insert);
    for (const auto& [currency, course] : table->courses())
        for (const DayRate& rate : course) {
            const std::string exact = toDecimalString(rate.rate);
            insert->bind(0, id).bind(1, currency).bind(2, std::int64_t{rate.from.number}).bind(3, exact);
            if (Result<> done = insert->run(); !done)
                return done;
        }
    return {};
}

Result<> StoredRates::bringBack(DefinitionEntries& entries)
{
    std::string* table = tableIn(entries);
    if (!table)
        return {};
    Result<std::string> text = read(*table);
    if (!text)
        return pass(text);
    *table = std::move(*text);
    return {};
}

Result<std::string> StoredRates::read(const std::string& id)
{
    if (const auto known = textOf_.find(id); known != textOf_.end())
        return known->second;
    Result<Statement> rates =
        database_.prepare("SELECT currency, day, rate FROM currency_rate WHERE table_id = ? ORDER BY currency, day");
    if (!rates)
        return pass(rates);
    rates->bind(0, id);
    std::string text;
    Result<bool> row = rates->step();
    for (; row && *row; row = rates->step()) {
        const Day day{static_cast<std::int32_t>(rates->integer(1))};
        text.append(rates->view(0)).append(" ").append(toIso(day)).append(" ").append(rates->view(2)) += '\n';
    }
    if (!row)
        return pass(row);
    if (idOf(text) != id)
        return fail(ErrorKind::WorkspaceDamaged, {"currency_rate"}, {.file = database_.path()}, {Hint::RestoreBackup});
    textOf_.emplace(id, text);
    return text;
}

Result<> StoredRates::removeUnused()
{
    return database_.execute(
        "DELETE FROM currency_rate WHERE table_id IN (SELECT DISTINCT table_id FROM currency_rate AS rates WHERE "
        "NOT EXISTS (SELECT 1 FROM definition WHERE name = 'rates_by_day' AND value = rates.table_id) AND "
        "NOT EXISTS (SELECT 1 FROM command_log WHERE instr(before, rates.table_id) OR instr(after, rates.table_id)))");
}

}  // namespace perennial

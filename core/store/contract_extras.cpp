#include "core/store/contract_extras.h"

#include <algorithm>
#include <set>

namespace perennial {

namespace {

/// The id of a row that a query finds by its bound values, or that an insertion makes.
Result<std::int64_t> findOrMake(Database& database, Statement& find, Statement& insert)
{
    const Result<bool> there = find.step();
    if (!there)
        return pass(std::move(there));
    if (*there)
        return find.integer(0);
    if (Result<> done = insert.run(); !done)
        return pass(done);
    return sqlite3_last_insert_rowid(database.handle());
}

}  // namespace

Result<> ContractExtras::begin(const std::vector<AttributeColumn>& columns)
{
    std::set<std::string> known;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!known.insert(columns[i].name).second)
            continue;
        auto find = database_.prepare("SELECT id FROM contract_column WHERE name = ?");
        // the newest sheet says what a column is
        auto insert = database_.prepare("INSERT INTO contract_column (name) VALUES (?)");
        auto update = database_.prepare("UPDATE contract_column SET role = ? WHERE id = ?");
        if (!find || !insert || !update)
            return pass(!find ? find : !insert ? insert : update);
        find->bind(0, columns[i].name);
        insert->bind(0, columns[i].name);
        const auto id = findOrMake(database_, *find, *insert);
        if (!id)
            return pass(id);
        if (Result<> done = update->bind(0, columns[i].role).bind(1, *id).run(); !done)
            return done;
        columns_.push_back({*id, i, {}});
    }
    std::ranges::sort(columns_, {}, &Column::id);
    return {};
}

Result<std::int64_t> ContractExtras::number(Column& column, const std::string& value)
{
    if (const auto known = column.numbers.find(value); known != column.numbers.end())
        return known->second;
    auto find = database_.prepare("SELECT id FROM contract_value WHERE column_id = ? AND value = ?");
    auto insert = database_.prepare("INSERT INTO contract_value (column_id, value) VALUES (?, ?)");
    if (!find || !insert)
        return pass(!find ? find : insert);
    find->bind(0, column.id).bind(1, value);
    insert->bind(0, column.id).bind(1, value);
    const auto id = findOrMake(database_, *find, *insert);
    if (id)
        column.numbers.emplace(value, *id);
    return id;
}

Result<std::string> ContractExtras::code(std::span<const std::string> values)
{
    std::string json = "[";
    for (Column& column : columns_) {
        if (column.place >= values.size() || values[column.place].empty())
            continue;
        const auto id = number(column, values[column.place]);
        if (!id)
            return pass(id);
        json.append(json.size() > 1 ? "," : "").append(std::to_string(*id));
    }
    return json + "]";
}

Result<> removeUnusedExtras(Database& database)
{
    return database.execute(
        "DELETE FROM contract_value WHERE id NOT IN (SELECT one.value FROM contract JOIN json_each(contract.extra) AS "
        "one); DELETE FROM contract_column WHERE id NOT IN (SELECT column_id FROM contract_value)");
}

Result<> readExtras(const Database& database, StoredContracts& stored)
{
    struct Value {
        std::size_t place = 0;
        std::string text;
    };
    std::map<std::int64_t, Value> values;
    std::map<std::int64_t, std::size_t> places;
    Result<> done = forEachRow(database,
                               "SELECT v.id, v.column_id, c.name, v.value, c.role FROM contract_value AS v JOIN "
                               "contract_column AS c ON c.id = v.column_id ORDER BY v.column_id, v.id",
                               [&](const Statement& row) {
                                   const auto [place, isNew] = places.try_emplace(row.integer(1), places.size());
                                   if (isNew) {
                                       stored.columns.push_back(row.text(2));
                                       if (row.view(4) == idRole)
                                           stored.idColumns.insert(row.text(2));
                                   }
                                   values[row.integer(0)] = {place->second, row.text(3)};
                               });
    if (!done || stored.columns.empty())
        return done;
    std::size_t next = 0;
    return forEachRow(database,
                      "SELECT c.extra FROM v_contracts AS v JOIN contract AS c ON c.id = v.contract_id ORDER BY c.id",
                      [&](const Statement& row) -> Result<> {
                          std::vector<std::string>& extra = stored.rows[next++].extra;
                          extra.resize(stored.columns.size());
                          std::int64_t id = 0;
                          for (const char c : row.view(0)) {
                              if (c >= '0' && c <= '9') {
                                  id = id * 10 + (c - '0');
                                  continue;
                              }
                              if (id == 0)
                                  continue;
                              const auto value = values.find(id);
                              if (value == values.end())
                                  return fail(ErrorKind::WorkspaceDamaged, {"contract.extra"});
                              extra[value->second.place] = value->second.text;
                              id = 0;
                          }
                          return {};
                      });
}

}  // namespace perennial

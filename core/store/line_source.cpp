#include "core/store/line_source.h"

#include <algorithm>
#include <charconv>

namespace perennial {

namespace {

constexpr std::int64_t greatestSheet = 1'000'000;

constexpr std::string_view lineSql =
    "SELECT id, sheet_id, order_id, day, amount, kind_id, status_id, currency_id, tax, shipping, cost, extra, "
    "product_id, category_id, channel_id, country_id, quantity, second, offset_minutes FROM line WHERE id BETWEEN ";
constexpr int firstRole = 12;  // column of product_id above
constexpr int quantityColumn = 16;
constexpr int secondColumn = 17;
constexpr int offsetColumn = 18;

}  // namespace

Result<> LineSource::read(std::int64_t last, const Take& take)
{
    zone_.name(reading_);
    for (const auto step : {&LineSource::readSheets, &LineSource::readHeads})
        if (Result<> done = (this->*step)(); !done)
            return done;
    std::int64_t next = 1;
    Result<> done = forEachRow(database_, "SELECT first_id, last_id, data FROM line_chunk ORDER BY first_id",
                               [&](const Statement& row) -> Result<> {
                                   std::optional<LineChunk> chunk = unpackLines(row.blob(2));
                                   const std::int64_t first = row.integer(0);
                                   if (!chunk || first < next
                                       || row.integer(1) - first + 1 != static_cast<std::int64_t>(chunk->size()))
                                       return {};
                                   // An older run has no times: the table does.
                                   if (!chunk->keepsClocks && anyHead_ && !zone_.isAsWritten())
                                       return {};
                                   if (Result<> table = readTable(next, first - 1, take); !table)
                                       return table;
                                   next = row.integer(1) + 1;
                                   zone_.move(*chunk, reading_);
                                   return take(*chunk, first);
                               });
    return done ? readTable(next, last, take) : done;
}

Result<> LineSource::readSheets()
{
    Result<> done = forEachRow(database_, "SELECT id FROM attribute_column ORDER BY id", [&](const Statement& row) {
        one_.attributeIds.push_back(row.integer(0));
        one_.attributes.emplace_back();
    });
    if (!done)
        return done;
    const auto columnOf = [&](std::int64_t id) {
        return static_cast<int>(std::lower_bound(one_.attributeIds.begin(), one_.attributeIds.end(), id)
                                - one_.attributeIds.begin());
    };
    return forEachRow(database_,
                      "SELECT import_sheet.id, column_id, extra, role FROM import_attribute "
                      "JOIN import_sheet USING (import_id) JOIN attribute_column ON attribute_column.id = column_id "
                      "ORDER BY import_sheet.id, extra",
                      [&](const Statement& row) -> Result<> {
                          const Result<Sheet*> found = sheet(row.integer(0));
                          if (!found)
                              return pass(found);
                          const int column = columnOf(row.integer(1));
                          if (!row.isNull(2))
                              (*found)->extras.push_back(column);
                          else
                              for (std::size_t role = 0; role < attributeRoles.size(); ++role)
                                  if (row.view(3) == attributeRoles[role])
                                      (*found)->roles[role] = column;
                          return {};
                      });
}

Result<> LineSource::readHeads()
{
    return forEachRow(database_,
                      "SELECT import_sheet.id, head_offset FROM import_dates JOIN import_sheet USING (import_id) "
                      "WHERE head_offset IS NOT NULL",
                      [&](const Statement& row) -> Result<> {
                          const Result<Sheet*> found = sheet(row.integer(0));
                          if (!found)
                              return pass(found);
                          (*found)->headOffset = static_cast<std::int32_t>(row.integer(1));
                          anyHead_ = true;
                          return {};
                      });
}

Result<LineSource::Sheet*> LineSource::sheet(std::int64_t number)
{
    if (number < 0 || number > greatestSheet)
        return fail(ErrorKind::WorkspaceDamaged, {"import_sheet"}, {}, {Hint::RestoreBackup});
    sheets_.resize(std::max(sheets_.size(), static_cast<std::size_t>(number) + 1));
    return &sheets_[static_cast<std::size_t>(number)];
}

Result<> LineSource::readTable(std::int64_t first, std::int64_t last, const Take& take)
{
    if (first > last)
        return {};
    const std::string sql =
        std::string(lineSql) + std::to_string(first) + " AND " + std::to_string(last) + " ORDER BY id";
    return forEachRow(database_, sql, [&](const Statement& row) {
        readLine(row);
        zone_.move(one_, reading_);
        return take(one_, row.integer(0));
    });
}

void LineSource::readLine(const Statement& row)
{
    int at = 2;
    for (std::vector<std::int64_t>* column : {&one_.order, &one_.day, &one_.amount, &one_.kind, &one_.status,
                                              &one_.currency, &one_.tax, &one_.shipping, &one_.cost})
        column->assign(1, row.integer(at++));
    one_.quantity.assign(1, row.integer(quantityColumn));
    one_.clock.clear();
    one_.utcMinute.clear();
    for (std::vector<std::int64_t>& column : one_.attributes)
        column.assign(1, 0);
    const auto number = static_cast<std::size_t>(row.integer(1));
    const bool isKnown = number < sheets_.size();
    one_.addTime(row.isNull(secondColumn) ? -1 : static_cast<std::int32_t>(row.integer(secondColumn)),
                 row.isNull(offsetColumn) ? noOffset : static_cast<std::int32_t>(row.integer(offsetColumn)),
                 isKnown ? sheets_[number].headOffset : noOffset);
    if (!isKnown)
        return;
    const Sheet& sheet = sheets_[number];
    for (std::size_t role = 0; role < attributeRoles.size(); ++role)
        if (sheet.roles[role] >= 0)
            one_.attributes[static_cast<std::size_t>(sheet.roles[role])][0] =
                row.integer(firstRole + static_cast<int>(role));
    readExtras(row.view(11), sheet.extras);
}

/// Reads "[3,null,17]"; a blank is null, which is no number and leaves 0.
void LineSource::readExtras(std::string_view extra, const std::vector<int>& columns)
{
    std::size_t next = 1;
    for (const int column : columns) {
        if (next >= extra.size())
            return;
        std::from_chars(extra.data() + next, extra.data() + extra.size(),
                        one_.attributes[static_cast<std::size_t>(column)][0]);
        next = extra.find(',', next);
        next = next == std::string_view::npos ? extra.size() : next + 1;
    }
}

}  // namespace perennial

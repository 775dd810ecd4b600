#include "core/store/attribute_numbers.h"

#include "core/store/line_source.h"
#include "core/store/lookup.h"

#include <charconv>

namespace perennial {

AttributeNumbers::AttributeNumbers(Database& database, const Watermarks& marks)
    : database_(database)
    , before_(marks.values)
    , last_(marks.values)
{
}

Result<std::int64_t> AttributeNumbers::columnId(const AttributeColumn& column)
{
    Result<Statement> find = database_.prepare("SELECT id FROM attribute_column WHERE name = ? AND role = ?");
    Result<Statement> insert = database_.prepare("INSERT INTO attribute_column (name, role) VALUES (?, ?)");
    if (!find || !insert)
        return pass(!find ? std::move(find) : std::move(insert));
    const Result<std::int64_t> known = lookUp(find->bind(0, column.name).bind(1, column.role));
    if (!known || *known != 0)
        return known;
    if (Result<> done = insert->bind(0, column.name).bind(1, column.role).run(); !done)
        return pass(done);
    return sqlite3_last_insert_rowid(database_.handle());
}

Result<> AttributeNumbers::begin(std::int64_t import, const std::vector<AttributeColumn>& columns)
{
    Result<Statement> insert = database_.prepare("INSERT INTO import_attribute VALUES (?, ?, ?, ?)");
    if (!insert)
        return pass(insert);
    std::array<bool, roleCount> taken{};
    std::int64_t extras = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Result<std::int64_t> id = columnId(columns[i]);
        if (!id)
            return pass(std::move(id));
        Column column;
        column.id = *id;
        for (int role = 0; role < roleCount; ++role)
            if (columns[i].role == attributeRoles[static_cast<std::size_t>(role)]
                && !taken[static_cast<std::size_t>(role)])
                column.role = role;
        insert->bind(0, import).bind(1, static_cast<std::int64_t>(i)).bind(2, *id);
        if (column.role >= 0) {
            taken[static_cast<std::size_t>(column.role)] = true;
            insert->bindNull(3);
        } else {
            insert->bind(3, extras++);
        }
        if (Result<> done = insert->run(); !done)
            return done;
        columns_.push_back(std::move(column));
    }
    hasExtras_ = extras > 0;
    codes_.resize(columns_.size());
    return {};
}

std::vector<std::int64_t> AttributeNumbers::columnIds() const
{
    std::vector<std::int64_t> ids;
    for (const Column& column : columns_)
        ids.push_back(column.id);
    return ids;
}

Result<std::int64_t> AttributeNumbers::value(Column& column, std::string_view text)
{
    const auto [index, isNew, kept] = column.pool.intern(text);
    if (!isNew)
        return column.numbers[index];
    std::int64_t number = 0;
    if (before_ != 0) {
        const auto find =
            prepared(database_, find_, "SELECT id FROM attribute_value WHERE column_id = ? AND value = ?");
        if (!find)
            return pass(std::move(find));
        const Result<std::int64_t> known = lookUp((*find)->bind(0, column.id).bind(1, text));
        if (!known)
            return known;
        number = *known;
    }
    column.numbers.push_back(number != 0 ? number : ++last_);
    return column.numbers.back();
}

Result<> AttributeNumbers::write()
{
    Result<Statement> insert = database_.prepare("INSERT INTO attribute_value VALUES (?, ?, ?)");
    if (!insert)
        return pass(insert);
    for (const Column& column : columns_)
        for (std::uint32_t i = 0; i < column.pool.size(); ++i) {
            if (column.numbers[i] <= before_)
                continue;
            insert->bind(0, column.numbers[i]).bind(1, column.id).bind(2, column.pool.text(i));
            if (Result<> done = insert->run(); !done)
                return done;
        }
    return {};
}

Result<> AttributeNumbers::code(std::span<const std::string_view> values, LineBatch& batch, LineRecord& record)
{
    extra_.clear();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        Column& column = columns_[i];
        std::int64_t number = 0;
        if (i < values.size() && !values[i].empty()) {
            const Result<std::int64_t> coded = value(column, values[i]);
            if (!coded)
                return pass(std::move(coded));
            number = *coded;
        }
        codes_[i] = number;
        if (column.role >= 0) {
            record.attributes[static_cast<std::size_t>(column.role)] = number;
            continue;
        }
        char digits[24];
        extra_ += extra_.empty() ? '[' : ',';
        if (number == 0)
            extra_ += "null";
        else
            extra_.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
    }
    if (hasExtras_)
        record.extra = batch.keep(extra_ += ']');
    return {};
}

}  // namespace perennial

#include "core/store/import_names.h"

#include "core/store/lookup.h"

#include <limits>

namespace perennial {

namespace {

constexpr std::int64_t greatestNumber = std::numeric_limits<std::uint32_t>::max();

}  // namespace

Result<Watermarks> readWatermarks(const Database& database)
{
    Result<Statement> statement = database.prepare(
        "SELECT (SELECT coalesce(max(id), 0) FROM customer), (SELECT coalesce(max(id), 0) FROM orders), "
        "max((SELECT coalesce(max(id), 0) FROM line), (SELECT coalesce(max(id), 0) FROM line_history), "
        "(SELECT coalesce(max(last_id), 0) FROM line_chunk)), "
        "(SELECT coalesce(max(id), 0) FROM attribute_value), (SELECT coalesce(max(id), 0) FROM attribute_column), "
        "(SELECT coalesce(max(id), 0) FROM currency)");
    if (!statement)
        return pass(statement);
    if (const Result<bool> row = statement->step(); !row)
        return pass(std::move(row));
    return Watermarks{statement->integer(0), statement->integer(1), statement->integer(2),
                      statement->integer(3), statement->integer(4), statement->integer(5)};
}

// Customers

CustomerNumbers::CustomerNumbers(Database& database, const Watermarks& marks)
    : database_(database)
    , fresh_(marks.isFresh())
    , before_(marks.customers)
    , last_(marks.customers)
{
}

Result<std::int64_t> CustomerNumbers::find(std::string_view key)
{
    const Result<Statement*> statement = prepared(database_, find_, "SELECT id FROM customer WHERE key = ?");
    if (!statement)
        return pass(std::move(statement));
    return lookUp((*statement)->bind(0, key));
}

Result<std::int64_t> CustomerNumbers::of(std::string_view key, std::string_view name)
{
    if (key.empty())
        return 0;
    if (previousKey_ == key && (nameOf_[previous_] != 0 || name.empty()))
        return fresh_ ? before_ + 1 + previous_ : numbers_[previous_];
    const auto [index, isNew, kept] = keys_.intern(key);
    previous_ = index;
    previousKey_ = kept;
    if (isNew) {
        nameOf_.push_back(0);
        if (!fresh_) {
            const Result<std::int64_t> known = find(key);
            if (!known)
                return known;
            numbers_.push_back(*known != 0 ? *known : ++last_);
        }
    }
    if (nameOf_[index] == 0 && !name.empty() && name != key)
        nameOf_[index] = names_.intern(name).index + 1;
    return fresh_ ? before_ + 1 + index : numbers_[index];
}

Result<> CustomerNumbers::write()
{
    Result<Statement> insert = database_.prepare("INSERT INTO customer (id, key, name) VALUES (?, ?, ?)");
    if (!insert)
        return pass(insert);
    for (std::uint32_t i = 0; i < keys_.size(); ++i) {
        const std::int64_t number = fresh_ ? before_ + 1 + i : numbers_[i];
        if (number <= before_)
            continue;
        insert->bind(0, number).bind(1, keys_.text(i));
        if (nameOf_[i] != 0)
            insert->bind(2, names_.text(nameOf_[i] - 1));
        else
            insert->bindNull(2);
        if (Result<> done = insert->run(); !done)
            return done;
    }
    return {};
}

// Orders

OrderNumbers::OrderNumbers(Database& database, OrderBatch& batch, const Watermarks& marks)
    : database_(database)
    , batch_(batch)
    , fresh_(marks.isFresh())
    , before_(marks.orders)
    , last_(marks.orders)
{
}

std::int64_t OrderNumbers::add(std::int64_t customer, std::string_view ref)
{
    batch_.rows.push_back({++last_, customer, ref});
    return last_;
}

std::int64_t OrderNumbers::add(std::int64_t customer)
{
    return add(customer, {});
}

Result<std::int64_t> OrderNumbers::of(std::uint32_t ref, std::int64_t customer)
{
    if (ref >= firstOf_.size())
        firstOf_.growTo(std::size_t{ref} + 1);
    First& first = firstOf_[ref];
    if (first.order != 0 && first.customer == customer)
        return first.order;
    if (first.order != 0)
        if (const auto other = others_.find({ref, customer}); other != others_.end())
            return other->second;
    const Result<std::int64_t> order = findOrAdd(ref, customer);
    if (!order)
        return order;
    if (*order > greatestNumber || customer > greatestNumber)
        return fail(ErrorKind::FileTooLarge, {"orders", std::to_string(greatestNumber)});
    if (first.order == 0)
        first = {static_cast<std::uint32_t>(customer), static_cast<std::uint32_t>(*order)};
    else
        others_[{ref, customer}] = *order;
    return order;
}

void OrderNumbers::forget()
{
    refs_ = TextPool();
    firstOf_ = {};
    others_.clear();
}

Result<std::int64_t> OrderNumbers::findOrAdd(std::uint32_t ref, std::int64_t customer)
{
    if (!fresh_) {
        const Result<Statement*> statement =
            prepared(database_, find_, "SELECT id FROM orders WHERE order_ref = ? AND coalesce(customer_id, 0) = ?");
        if (!statement)
            return pass(std::move(statement));
        const Result<std::int64_t> known = lookUp((*statement)->bind(0, refs_.text(ref)).bind(1, customer));
        if (!known || *known != 0)
            return known;
    }
    return add(customer, refs_.text(ref));
}

void OrderNumbers::setRefunded(std::int64_t order, std::int64_t customer, std::string_view parentRef)
{
    if (order > before_)
        refunded_.try_emplace(order, Refunded{customer, std::string(parentRef)});
}

Result<> OrderNumbers::writeRefunded()
{
    Result<Statement> insert = database_.prepare("INSERT INTO order_refund VALUES (?, ?)");
    if (!insert)
        return pass(insert);
    for (const auto& [order, refunded] : refunded_)
        if (Result<> done = insert->bind(0, order).bind(1, refunded.parentRef).run(); !done)
            return done;
    return {};
}

Result<> OrderNumbers::writeRefundsAndParents()
{
    Result<Statement> insert = database_.prepare("INSERT INTO orders VALUES (?, nullif(?, 0), ?) ON CONFLICT DO UPDATE "
                                                 "SET order_ref = coalesce(order_ref, excluded.order_ref)");
    if (!insert)
        return pass(insert);
    const auto write = [&](std::int64_t order, std::int64_t customer, const std::string& ref) {
        insert->bind(0, order).bind(1, customer).bindNull(2);
        return (ref.empty() ? *insert : insert->bind(2, ref)).run();
    };
    for (const auto& [order, refunded] : refunded_) {
        Result<> done = write(order, refunded.customer, {});
        const std::uint32_t ref = refs_.intern(refunded.parentRef).index;
        if (done && ref < firstOf_.size() && firstOf_[ref].order != 0)
            done = write(firstOf_[ref].order, firstOf_[ref].customer, refunded.parentRef);
        for (auto other = others_.lower_bound({ref, 0}); done && other != others_.end() && other->first.first == ref;
             ++other)
            done = write(other->second, other->first.second, refunded.parentRef);
        if (!done)
            return done;
    }
    return writeRefunded();
}

// Sheets and currencies

std::int64_t FewNumbers::of(std::string_view name)
{
    if (previous_ != numbers_.end() && previous_->first == name)
        return previous_->second;
    auto found = numbers_.find(name);
    if (found == numbers_.end())
        found = numbers_.emplace(name, ++last_).first;
    previous_ = found;
    return found->second;
}

}  // namespace perennial

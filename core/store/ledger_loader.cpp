#include "core/store/ledger_loader.h"

#include "core/store/currency_conversion.h"
#include "core/store/line_source.h"

#include <algorithm>
#include <unordered_map>

namespace perennial {

namespace {

constexpr std::uint64_t progressStep = 1 << 16;

constexpr std::int64_t rowsPerByte = 1000;  // more no file holds, however well it is packed

class LedgerLoader {
public:
    LedgerLoader(const Database& database, const Definitions& definitions, Progress& progress)
        : database_(database)
        , definitions_(definitions)
        , progress_(progress)
    {
    }

    Result<Ledger> load()
    {
        for (const auto step : {&LedgerLoader::chooseZone, &LedgerLoader::chooseCurrency, &LedgerLoader::readColumns,
                                &LedgerLoader::readLines, &LedgerLoader::readOrders, &LedgerLoader::readParents,
                                &LedgerLoader::readCustomers, &LedgerLoader::readValues})
            if (Result<> done = (this->*step)(); !done)
                return pass(done);
        return std::move(ledger_);
    }

private:
    template <class Take>
    Result<> forEach(std::string_view sql, Take&& take)
    {
        return forEachRow(database_, sql, std::forward<Take>(take));
    }

    static std::unexpected<Error> damaged(const char* table)
    {
        return fail(ErrorKind::WorkspaceDamaged, {table}, {}, {Hint::RestoreBackup});
    }

    Result<> chooseZone()
    {
        Result<ZoneDays> zone = ZoneDays::of(definitions_);
        if (!zone)
            return pass(zone);
        zone_ = std::move(*zone);
        return {};
    }

    Result<> chooseCurrency()
    {
        if (Result<> done = conversion_.prepare(database_, definitions_); !done)
            return done;
        ledger_.currency = conversion_.currency();
        return forEach("SELECT count(*), coalesce(max(has_amounts), 1) FROM import WHERE kind = 'orders'",
                       [&](const Statement& row) -> Result<> {
                           ledger_.hasAmounts = row.integer(1) != 0;
                           return {};
                       });
    }

    Result<> readColumns()
    {
        return forEach("SELECT id, name, role FROM attribute_column ORDER BY id", [&](const Statement& row) {
            columnOf_[row.integer(0)] = ledger_.attributes.size();
            hasProducts_ = hasProducts_ || row.view(2) == "product";
            ledger_.attributes.push_back({row.text(1), row.text(2), {}, {}});
        });
    }

    Result<> readLines()
    {
        const Result<std::int64_t> lines = greatestId("line");
        const Result<std::int64_t> orders = greatestId("orders");
        if (!lines || !orders)
            return !lines ? pass(std::move(lines)) : pass(std::move(orders));
        total_ = static_cast<std::uint64_t>(*lines);
        orderIndex_.assign(static_cast<std::size_t>(*orders) + 1, noIndex);
        ledger_.rowId.reserve(total_);
        ledger_.order.reserve(total_);
        ledger_.day.reserve(total_);
        ledger_.amount.reserve(total_);
        ledger_.kind.reserve(total_);
        ledger_.status.reserve(total_);
        if (Result<> read = conversion_.readDays(database_, zone_, *lines, orderIndex_.size()); !read)
            return read;
        LineSource source(database_, zone_);
        Result<> done = source.read(
            *lines, [&](const LineChunk& chunk, std::int64_t firstId) { return takeChunk(chunk, firstId); });
        ledger_.zone = source.reading();
        evenOut();
        return done;
    }

    /// More numbers than this no file of this size holds: a damaged one must not lead to a failed allocation.
    [[nodiscard]] Result<std::int64_t> greatestPossible() const
    {
        const Result<std::int64_t> pages = database_.integer("PRAGMA page_count");
        const Result<std::int64_t> pageSize = database_.integer("PRAGMA page_size");
        if (!pages || !pageSize)
            return pass(!pages ? pages : pageSize);
        return std::min<std::int64_t>(*pages * *pageSize * rowsPerByte, noIndex - 1);
    }

    /// The greatest number in a table or its packed runs.
    Result<std::int64_t> greatestId(const std::string& table)
    {
        Result<std::int64_t> greatest =
            database_.integer("SELECT max(coalesce((SELECT max(id) FROM " + table
                              + "), 0), coalesce((SELECT max(last_id) FROM " + table + "_chunk), 0))");
        const Result<std::int64_t> bound = greatestPossible();
        if (!greatest || !bound)
            return !greatest ? greatest : bound;
        if (*greatest < 0 || *greatest > *bound)
            return damaged("line");
        return greatest;
    }

    Result<> takeChunk(const LineChunk& chunk, std::int64_t firstId)
    {
        done_ += chunk.size();
        if (done_ / progressStep != (done_ - chunk.size()) / progressStep && !progress_.advance(done_, total_))
            return fail(ErrorKind::Cancelled);
        if (!areKnown(chunk))
            return damaged("line_chunk");
        const std::size_t begin = ledger_.rowCount();
        const std::vector<std::uint32_t> taken = conversion_.convertible(chunk, ledger_.withoutRate);
        for (const std::uint32_t i : taken) {
            OrderIndex& index = orderIndex_[static_cast<std::size_t>(chunk.order[i])];
            if (index == noIndex)
                index = usedOrders_++;
            ledger_.rowId.push_back(firstId + i);
            ledger_.order.push_back(index);
            ledger_.day.push_back(Day{static_cast<std::int32_t>(chunk.day[i])});
            ledger_.kind.push_back(static_cast<LineKind>(chunk.kind[i]));
            ledger_.status.push_back(static_cast<OrderStatus>(chunk.status[i]));
        }
        takeMoney(ledger_.amount, chunk.amount, taken, begin, true);
        takeMoney(ledger_.tax, chunk.tax, taken, begin, false);
        takeMoney(ledger_.shipping, chunk.shipping, taken, begin, false);
        takeMoney(ledger_.cost, chunk.cost, taken, begin, false);
        takeQuantities(chunk, taken, begin);
        takeAttributes(chunk, taken);
        if (overflow_)
            return fail(ErrorKind::MoneyOverflow, {toDecimalString(*overflow_)});
        return {};
    }

    /// Numbers that the other tables have: a damaged file must not lead outside of memory.
    [[nodiscard]] bool areKnown(const LineChunk& chunk) const
    {
        for (std::size_t i = 0; i < chunk.size(); ++i)
            if (static_cast<std::size_t>(chunk.order[i]) >= orderIndex_.size() || !conversion_.knows(chunk.currency[i]))
                return false;
        return true;
    }

    /// A column that is not required stays empty until a row has a value in it.
    void takeMoney(std::vector<Money>& column, const std::vector<std::int64_t>& parts,
                   const std::vector<std::uint32_t>& taken, std::size_t begin, bool required)
    {
        if (!required && column.empty()
            && std::all_of(parts.begin(), parts.end(), [](std::int64_t part) { return part == 0; }))
            return;
        column.resize(begin);
        for (const std::uint32_t i : taken) {
            const std::optional<Money> money = conversion_.converted(i, parts[i]);
            if (!money)
                overflow_ = Money::fromParts(parts[i]);
            column.push_back(money.value_or(Money()));
        }
    }

    /// Only prices of products need them: 8 bytes a row that other sheets do not pay for.
    void takeQuantities(const LineChunk& chunk, const std::vector<std::uint32_t>& taken, std::size_t begin)
    {
        const bool some = std::ranges::any_of(chunk.quantity, [](std::int64_t units) { return units != 0; });
        if (!hasProducts_ || (ledger_.quantity.empty() && !some))
            return;
        ledger_.quantity.resize(begin);
        for (const std::uint32_t i : taken)
            ledger_.quantity.push_back(chunk.quantity[i]);
    }

    // Codes are the workspace's value ids until readValues numbers them by column.
    void takeAttributes(const LineChunk& chunk, const std::vector<std::uint32_t>& taken)
    {
        for (std::size_t i = 0; i < chunk.attributes.size(); ++i) {
            const auto column = columnOf_.find(chunk.attributeIds[i]);
            if (column == columnOf_.end())
                continue;
            std::vector<std::uint32_t>& codes = ledger_.attributes[column->second].codes;
            codes.resize(ledger_.rowCount() - taken.size(), noIndex);
            for (const std::uint32_t row : taken)
                codes.push_back(chunk.attributes[i][row] == 0 ? noIndex
                                                              : static_cast<std::uint32_t>(chunk.attributes[i][row]));
        }
    }

    /// Columns that only some chunks have filled reach to the last row.
    void evenOut()
    {
        for (std::vector<Money>* column : {&ledger_.tax, &ledger_.shipping, &ledger_.cost})
            if (!column->empty())
                column->resize(ledger_.rowCount());
        if (!ledger_.quantity.empty())
            ledger_.quantity.resize(ledger_.rowCount());
        for (DictionaryColumn& column : ledger_.attributes)
            column.codes.resize(ledger_.rowCount(), noIndex);
    }

    Result<> readOrders()
    {
        const Result<std::int64_t> customers = database_.integer("SELECT coalesce(max(id), 0) FROM customer");
        if (!customers)
            return pass(std::move(customers));
        const Result<std::int64_t> bound = greatestPossible();
        if (!bound)
            return pass(bound);
        if (*customers < 0 || *customers > *bound)
            return damaged("customer");
        customerIndex_.assign(static_cast<std::size_t>(*customers) + 1, noIndex);
        ledger_.orderCustomer.assign(usedOrders_, noIndex);
        std::int64_t next = 1;
        Result<> done = forEach("SELECT first_id, last_id, data FROM orders_chunk ORDER BY first_id",
                                [&](const Statement& row) -> Result<> {
                                    const auto chunk = unpackOrders(row.blob(2));
                                    const std::int64_t first = row.integer(0);
                                    if (!chunk || first < next
                                        || row.integer(1) - first + 1 != static_cast<std::int64_t>(chunk->size()))
                                        return {};
                                    if (Result<> read = readOrdersOfTable(next, first - 1); !read)
                                        return read;
                                    next = row.integer(1) + 1;
                                    for (std::size_t i = 0; i < chunk->size(); ++i)
                                        takeOrder(first + static_cast<std::int64_t>(i), (*chunk)[i]);
                                    return {};
                                });
        if (done)
            done = readOrdersOfTable(next, static_cast<std::int64_t>(orderIndex_.size()) - 1);
        return done;
    }

    Result<> readOrdersOfTable(std::int64_t first, std::int64_t last)
    {
        if (first > last)
            return {};
        return forEach("SELECT id, customer_id FROM orders WHERE id BETWEEN " + std::to_string(first) + " AND "
                           + std::to_string(last),
                       [&](const Statement& row) -> Result<> {
                           takeOrder(row.integer(0), row.integer(1));  // NULL, anonymous, reads as 0
                           return {};
                       });
    }

    void takeOrder(std::int64_t id, std::int64_t customer)
    {
        const OrderIndex index = orderIndex_[static_cast<std::size_t>(id)];
        if (index == noIndex || customer <= 0 || static_cast<std::size_t>(customer) >= customerIndex_.size())
            return;
        customerIndex_[static_cast<std::size_t>(customer)] = 0;
        ledger_.orderCustomer[index] = static_cast<CustomerIndex>(customer);
    }

    Result<> readParents()
    {
        return forEach(parentOrdersSql, [&](const Statement& row) -> Result<> {
            const OrderIndex child = orderIndex_[static_cast<std::size_t>(row.integer(0))];
            const OrderIndex parent = orderIndex_[static_cast<std::size_t>(row.integer(1))];
            if (child == noIndex || parent == noIndex)
                return {};
            if (ledger_.refundedOrder.empty())
                ledger_.refundedOrder.assign(usedOrders_, noIndex);
            ledger_.refundedOrder[child] = parent;
            return {};
        });
    }

    Result<> readCustomers()
    {
        Result<> done = forEach("SELECT id, key, name FROM customer WHERE id > 0 ORDER BY id",
                                [&](const Statement& row) -> Result<> {
                                    CustomerIndex& index = customerIndex_[static_cast<std::size_t>(row.integer(0))];
                                    if (index == noIndex)
                                        return {};
                                    index = static_cast<CustomerIndex>(ledger_.customerKey.size());
                                    ledger_.customerKey.push_back(row.text(1));
                                    ledger_.customerName.push_back(row.text(2));
                                    return {};
                                });
        for (CustomerIndex& customer : ledger_.orderCustomer)
            if (customer != noIndex)
                customer = customerIndex_[customer];
        return done;
    }

    Result<> readValues()
    {
        if (ledger_.attributes.empty())
            return {};
        const Result<std::int64_t> greatest = database_.integer("SELECT coalesce(max(id), 0) FROM attribute_value");
        const Result<std::int64_t> bound = greatestPossible();
        if (!greatest || !bound)
            return pass(!greatest ? greatest : bound);
        if (*greatest < 0 || *greatest > *bound)
            return damaged("attribute_value");
        std::vector<std::uint32_t> code(static_cast<std::size_t>(*greatest) + 1, noIndex);  // value id -> code
        Result<> done = forEach("SELECT id, column_id, value FROM attribute_value WHERE id > 0 ORDER BY id",
                                [&](const Statement& row) -> Result<> {
                                    const auto found = columnOf_.find(row.integer(1));
                                    if (found == columnOf_.end())
                                        return damaged("attribute_value");
                                    DictionaryColumn& column = ledger_.attributes[found->second];
                                    code[static_cast<std::size_t>(row.integer(0))] =
                                        static_cast<std::uint32_t>(column.values.size());
                                    column.values.push_back(row.text(2));
                                    return {};
                                });
        for (DictionaryColumn& column : ledger_.attributes)
            for (std::uint32_t& value : column.codes)
                if (value != noIndex)
                    value = value < code.size() ? code[value] : noIndex;
        return done;
    }

    const Database& database_;
    const Definitions& definitions_;
    Progress& progress_;
    Ledger ledger_;
    ZoneDays zone_;
    CurrencyConversion conversion_;
    std::unordered_map<std::int64_t, std::size_t> columnOf_;
    std::vector<OrderIndex> orderIndex_;        ///< by order id, in the order of first rows
    std::vector<CustomerIndex> customerIndex_;  ///< by customer id
    OrderIndex usedOrders_ = 0;
    bool hasProducts_ = false;
    std::optional<Money> overflow_;  ///< an amount that its rate led out of range
    std::uint64_t done_ = 0;
    std::uint64_t total_ = 0;
};

}  // namespace

Result<Ledger> loadLedger(const Database& database, const Definitions& definitions, Progress& progress)
{
    return LedgerLoader(database, definitions, progress).load();
}

}  // namespace perennial

#include "core/store/ledger_loader.h"

#include <array>
#include <charconv>
#include <unordered_map>

namespace perennial {

namespace {

constexpr std::uint64_t progressStep = 1 << 16;

enum Column {
    id,
    order,
    day,
    amount,
    kind,
    status,
    currency,
    tax,
    shipping,
    cost,
    product,
    category,
    channel,
    country
};

constexpr std::array<std::string_view, 4> roleNames{"product", "category", "channel", "country"};

/// How amounts of one currency get into the ledger's.
struct Conversion {
    enum class Kind : std::uint8_t { Same, Rate, Without } kind = Kind::Same;
    Decimal rate;
    std::string code;
    std::uint64_t rows = 0;
};

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
        for (const auto step : {&LedgerLoader::chooseCurrency, &LedgerLoader::readColumns, &LedgerLoader::readLines,
                                &LedgerLoader::readOrders, &LedgerLoader::readParents, &LedgerLoader::readCustomers,
                                &LedgerLoader::readValues})
            if (Result<> done = (this->*step)(); !done)
                return pass(done);
        return std::move(ledger_);
    }

private:
    /// Calls take(statement) for each row of the query.
    template <class Take>
    Result<> forEach(std::string_view sql, Take&& take)
    {
        Result<Statement> statement = database_.prepare(sql);
        if (!statement)
            return pass(statement);
        Result<bool> row = statement->step();
        for (; row && *row; row = statement->step())
            if (Result<> taken = take(*statement); !taken)
                return taken;
        if (!row)
            return pass(row);
        return {};
    }

    Result<> chooseCurrency()
    {
        std::uint64_t most = 0;
        std::string prevailing = "XXX";
        Result<> done = forEach("SELECT id, code, (SELECT coalesce(sum(rows), 0) FROM reconciliation "
                                "WHERE currency = code AND outcome <> 'duplicate') FROM currency ORDER BY id",
                                [&](const Statement& row) -> Result<> {
                                    const auto number = static_cast<std::size_t>(row.integer(0));
                                    conversions_.resize(std::max(conversions_.size(), number + 1));
                                    conversions_[number].code = row.text(1);
                                    if (const auto rows = static_cast<std::uint64_t>(row.integer(2));
                                        rows > most && row.view(1) != "XXX") {
                                        most = rows;
                                        prevailing = row.text(1);
                                    }
                                    return {};
                                });
        ledger_.currency = definitions_.currency == "XXX" ? prevailing : definitions_.currency;
        for (Conversion& conversion : conversions_) {
            // A sheet that names no currency is taken to be in the workspace's.
            if (conversion.code == ledger_.currency || conversion.code == "XXX")
                continue;
            const auto rate = definitions_.rates.find(conversion.code);
            conversion.kind = rate == definitions_.rates.end() ? Conversion::Kind::Without : Conversion::Kind::Rate;
            if (rate != definitions_.rates.end())
                conversion.rate = rate->second;
        }
        if (!done)
            return done;
        return forEach("SELECT count(*), coalesce(max(has_amounts), 1) FROM import",
                       [&](const Statement& row) -> Result<> {
                           ledger_.hasAmounts = row.integer(1) != 0;
                           return {};
                       });
    }

    /// Attribute columns that any import has, and for each import which of its extras goes where.
    Result<> readColumns()
    {
        Result<> done =
            forEach("SELECT id, name, role FROM attribute_column ORDER BY id", [&](const Statement& row) -> Result<> {
                columnOf_[row.integer(0)] = ledger_.attributes.size();
                ledger_.attributes.push_back({row.text(1), row.text(2), {}, {}});
                return {};
            });
        if (!done)
            return done;
        done = forEach("SELECT import_sheet.id, column_id, extra, role FROM import_attribute "
                       "JOIN import_sheet USING (import_id) JOIN attribute_column ON attribute_column.id = column_id "
                       "ORDER BY import_sheet.id, extra",
                       [&](const Statement& row) -> Result<> {
                           const auto sheet = static_cast<std::size_t>(row.integer(0));
                           sheets_.resize(std::max(sheets_.size(), sheet + 1));
                           const std::size_t column = columnOf_.at(row.integer(1));
                           if (row.isNull(2)) {
                               for (std::size_t role = 0; role < roleNames.size(); ++role)
                                   if (row.view(3) == roleNames[role])
                                       sheets_[sheet].roles[role] = static_cast<int>(column);
                           } else {
                               sheets_[sheet].extras.push_back(column);
                           }
                           return {};
                       });
        return done;
    }

    Result<> readLines()
    {
        const Result<std::int64_t> count = database_.integer("SELECT coalesce(max(id), 0) FROM line");
        const Result<std::int64_t> orders = database_.integer("SELECT coalesce(max(id), 0) FROM orders");
        if (!count || !orders)
            return !count ? pass(std::move(count)) : pass(std::move(orders));
        const auto wanted = static_cast<std::size_t>(*count);
        orderIndex_.assign(static_cast<std::size_t>(*orders) + 1, noIndex);
        ledger_.rowId.reserve(wanted);
        ledger_.order.reserve(wanted);
        ledger_.day.reserve(wanted);
        ledger_.amount.reserve(wanted);
        ledger_.kind.reserve(wanted);
        ledger_.status.reserve(wanted);
        std::string sql = "SELECT id, order_id, day, amount, kind_id, status_id, currency_id, tax, shipping, cost";
        if (!ledger_.attributes.empty())
            sql += ", product_id, category_id, channel_id, country_id, extra, sheet_id";
        total_ = static_cast<std::uint64_t>(wanted);
        Result<> done = forEach(sql + " FROM line ORDER BY id", [&](const Statement& row) { return takeLine(row); });
        evenOut();
        return done;
    }

    /// Optional columns that some row has filled reach to the last row.
    void evenOut()
    {
        for (std::vector<Money>* column : {&ledger_.tax, &ledger_.shipping, &ledger_.cost})
            if (!column->empty())
                column->resize(ledger_.rowCount());
    }

    Result<> takeLine(const Statement& row)
    {
        const std::size_t at = ledger_.rowId.size();
        if (++done_ % progressStep == 0 && !progress_.advance(done_, total_))
            return fail(ErrorKind::Cancelled);
        Conversion& conversion = conversions_[static_cast<std::size_t>(row.integer(Column::currency))];
        if (conversion.kind == Conversion::Kind::Without) {
            ++ledger_.rowsWithoutRate[conversion.code];
            return {};
        }
        OrderIndex& index = orderIndex_[static_cast<std::size_t>(row.integer(Column::order))];
        if (index == noIndex)
            index = usedOrders_++;
        const std::optional<Money> net = converted(conversion, row.integer(Column::amount));
        if (!net)
            return fail(ErrorKind::MoneyOverflow, {toDecimalString(Money::fromParts(row.integer(Column::amount)))});
        ledger_.rowId.push_back(row.integer(Column::id));
        ledger_.order.push_back(index);
        ledger_.day.push_back(Day{static_cast<std::int32_t>(row.integer(Column::day))});
        ledger_.amount.push_back(*net);
        ledger_.kind.push_back(static_cast<LineKind>(row.integer(Column::kind)));
        ledger_.status.push_back(static_cast<OrderStatus>(row.integer(Column::status)));
        takeOptional(ledger_.tax, row.integer(Column::tax), conversion, at);
        takeOptional(ledger_.shipping, row.integer(Column::shipping), conversion, at);
        takeOptional(ledger_.cost, row.integer(Column::cost), conversion, at);
        return ledger_.attributes.empty() ? Result<>() : takeAttributes(row, at);
    }

    static std::optional<Money> converted(const Conversion& conversion, std::int64_t parts)
    {
        if (conversion.kind == Conversion::Kind::Same)
            return Money::fromParts(parts);
        return multiply(Decimal{parts, Money::scaleDigits}, conversion.rate);
    }

    /// A column of the ledger stays empty until a row has a value in it.
    static void takeOptional(std::vector<Money>& column, std::int64_t parts, const Conversion& conversion,
                             std::size_t at)
    {
        if (parts == 0 && column.empty())
            return;
        column.resize(at);
        column.push_back(converted(conversion, parts).value_or(Money()));
    }

    Result<> takeAttributes(const Statement& row, std::size_t at)
    {
        for (DictionaryColumn& column : ledger_.attributes)
            column.codes.push_back(noIndex);
        const auto sheet = static_cast<std::size_t>(row.integer(Column::country + 2));
        if (sheet >= sheets_.size())
            return {};
        for (std::size_t role = 0; role < roleNames.size(); ++role)
            if (const std::int64_t value = row.integer(Column::product + static_cast<int>(role));
                value != 0 && sheets_[sheet].roles[role] >= 0)
                setCode(static_cast<std::size_t>(sheets_[sheet].roles[role]), at, value);
        const std::string_view extra = row.view(Column::country + 1);
        std::size_t next = 1;
        for (const std::size_t column : sheets_[sheet].extras) {
            if (next >= extra.size())
                break;
            std::int64_t value = 0;
            const char* end = extra.data() + extra.size();
            if (const auto [stop, failure] = std::from_chars(extra.data() + next, end, value); failure == std::errc())
                setCode(column, at, value);
            next = extra.find(',', next);
            next = next == std::string_view::npos ? extra.size() : next + 1;
        }
        return {};
    }

    // Codes are the workspace's value ids until readValues numbers them by column.
    void setCode(std::size_t column, std::size_t at, std::int64_t value)
    {
        ledger_.attributes[column].codes[at] = static_cast<std::uint32_t>(value);
    }

    Result<> readOrders()
    {
        const Result<std::int64_t> customers = database_.integer("SELECT coalesce(max(id), 0) FROM customer");
        if (!customers)
            return pass(std::move(customers));
        customerIndex_.assign(static_cast<std::size_t>(*customers) + 1, noIndex);
        ledger_.orderCustomer.assign(usedOrders_, noIndex);
        return forEach("SELECT id, customer_id FROM orders ORDER BY id", [&](const Statement& row) -> Result<> {
            const OrderIndex index = orderIndex_[static_cast<std::size_t>(row.integer(0))];
            const auto customer = static_cast<std::size_t>(row.integer(1));  // 0 = anonymous
            if (index == noIndex || customer == 0)
                return {};
            customerIndex_[customer] = 0;
            ledger_.orderCustomer[index] = static_cast<CustomerIndex>(customer);
            return {};
        });
    }

    /// The order that a refund order names: the same customer's if there is one, else the first.
    Result<> readParents()
    {
        return forEach(
            "SELECT child.id, parent.id FROM orders AS child JOIN orders AS parent "
            "ON parent.order_ref = child.refunded_ref WHERE child.refunded_ref IS NOT NULL AND parent.id <> child.id "
            "ORDER BY child.id, parent.customer_id IS child.customer_id, parent.id DESC",
            [&](const Statement& row) -> Result<> {
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
        Result<> done =
            forEach("SELECT id, key, name FROM customer ORDER BY id", [&](const Statement& row) -> Result<> {
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
        std::vector<std::uint32_t> code;  // value id -> code in its column
        Result<> done = forEach("SELECT id, column_id, value FROM attribute_value ORDER BY id",
                                [&](const Statement& row) -> Result<> {
                                    const auto value = static_cast<std::size_t>(row.integer(0));
                                    DictionaryColumn& column = ledger_.attributes[columnOf_.at(row.integer(1))];
                                    code.resize(std::max(code.size(), value + 1), noIndex);
                                    code[value] = static_cast<std::uint32_t>(column.values.size());
                                    column.values.push_back(row.text(2));
                                    return {};
                                });
        for (DictionaryColumn& column : ledger_.attributes)
            for (std::uint32_t& value : column.codes)
                if (value != noIndex)
                    value = value < code.size() ? code[value] : noIndex;
        return done;
    }

    struct Sheet {
        std::array<int, roleNames.size()> roles{-1, -1, -1, -1};  ///< ledger column of each role
        std::vector<std::size_t> extras;                          ///< ledger column of each place in `extra`
    };

    const Database& database_;
    const Definitions& definitions_;
    Progress& progress_;
    Ledger ledger_;
    std::vector<Conversion> conversions_;  ///< by currency id
    std::vector<Sheet> sheets_;            ///< by sheet id
    std::unordered_map<std::int64_t, std::size_t> columnOf_;
    std::vector<OrderIndex> orderIndex_;        ///< by order id, in the order of first rows
    std::vector<CustomerIndex> customerIndex_;  ///< by customer id
    OrderIndex usedOrders_ = 0;
    std::uint64_t done_ = 0;
    std::uint64_t total_ = 0;
};

}  // namespace

Result<Ledger> loadLedger(const Database& database, const Definitions& definitions, Progress& progress)
{
    return LedgerLoader(database, definitions, progress).load();
}

}  // namespace perennial

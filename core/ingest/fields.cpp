#include "core/ingest/import_session.h"

#include <algorithm>
#include <array>

namespace perennial {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Field::count)> names = {
    "none",       "ignore",   "customer",  "customer-name",
    "email",      "order",    "line",      "refunded-order",
    "date",       "amount",   "quantity",  "unit-price",
    "discount",   "tax",      "shipping",  "refund",
    "currency",   "cost",     "status",    "type",
    "product",    "category", "channel",   "country",
    "first-name", "month",    "month-day", "start",
    "end",        "tenure",   "churned",   "price",
    "paid",       "period",   "contract",  "repeat-purchases",
    "purchases",  "recency",  "age",       "mean-spend"};

constexpr std::array<std::string_view, 3> kinds = {"orders", "contracts", "customers"};

constexpr Field ofOrders[] = {
    Field::Customer, Field::CustomerName, Field::Email,    Field::Order,     Field::Line,      Field::RefundedOrder,
    Field::Date,     Field::Amount,       Field::Quantity, Field::UnitPrice, Field::Discount,  Field::Refund,
    Field::Tax,      Field::Shipping,     Field::Cost,     Field::Currency,  Field::Status,    Field::Type,
    Field::Product,  Field::Category,     Field::Channel,  Field::Country,   Field::FirstName, Field::Month,
    Field::MonthDay, Field::None,         Field::Ignore};
constexpr Field ofContracts[] = {Field::Customer, Field::Start, Field::End,   Field::Tenure,
                                 Field::Churned,  Field::Price, Field::Paid,  Field::Period,
                                 Field::Contract, Field::None,  Field::Ignore};
constexpr Field ofCustomers[] = {Field::Customer, Field::Repeats,   Field::Purchases, Field::Recency,
                                 Field::Age,      Field::MeanSpend, Field::None};

}  // namespace

std::string name(TableKind kind)
{
    return std::string(kinds.at(static_cast<std::size_t>(kind)));
}

std::optional<TableKind> tableKindNamed(std::string_view wanted)
{
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (kinds[i] == wanted)
            return static_cast<TableKind>(i);
    return std::nullopt;
}

std::string name(Field field)
{
    return std::string(names.at(static_cast<std::size_t>(field)));
}

std::optional<Field> fieldNamed(std::string_view wanted)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == wanted)
            return static_cast<Field>(i);
    return std::nullopt;
}

std::span<const Field> fieldsOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Orders: return ofOrders;
    case TableKind::Contracts: return ofContracts;
    case TableKind::Customers: return ofCustomers;
    }
    return {};
}

bool serves(Field field, TableKind kind)
{
    return std::ranges::find(fieldsOf(kind), field) != fieldsOf(kind).end();
}

std::string name(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear: return "dmy";
    case DateOrder::MonthDayYear: return "mdy";
    case DateOrder::YearMonthDay: break;
    }
    return "ymd";
}

const ColumnGuess* Inspection::columnOf(Field field) const
{
    for (const ColumnGuess& column : columns)
        if (column.field.value == field)
            return &column;
    return nullptr;
}

}  // namespace perennial

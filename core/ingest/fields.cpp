#include "core/ingest/import_session.h"

#include <array>

namespace perennial {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Field::count)> names = {
    "none",     "ignore", "customer", "customer-name", "email",    "order",    "line",     "refunded-order",
    "date",     "amount", "quantity", "unit-price",    "discount", "tax",      "shipping", "refund",
    "currency", "cost",   "status",   "type",          "product",  "category", "channel",  "country"};

}  // namespace

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

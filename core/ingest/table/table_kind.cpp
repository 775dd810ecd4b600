#include "core/ingest/table/table_kind.h"

#include "core/ingest/other/contract_columns.h"
#include "core/ingest/values/text.h"

#include <algorithm>

namespace perennial {
namespace {

class Kind {
public:
    Kind(const std::vector<ColumnGuess>& columns, const std::vector<ColumnProfile>& profiles)
        : columns_(columns)
        , profiles_(profiles)
    {
        for (const ColumnGuess& column : columns)
            headers_.push_back(foldedWord(column.header));
    }

    [[nodiscard]] bool has(Field field) const
    {
        return std::any_of(columns_.begin(), columns_.end(),
                           [&](const ColumnGuess& c) { return c.field.value == field; });
    }

    [[nodiscard]] bool isContract() const
    {
        const bool tenure = names({"tenure years", "tenure in years", "years as customer"}) || says(saysTenure);
        return tenure
               && (says(saysChurned) || names({"monthly charges", "monthly charge", "total charges", "contract"}));
    }

    [[nodiscard]] bool isSummary() const
    {
        return names({"frequency", "frequency cal", "purchases", "x"}) && names({"recency", "recency cal", "t x"});
    }

    /// A start and an end for each row: contracts with dates.
    [[nodiscard]] bool isSubscriptions() const
    {
        const auto date = std::find_if(columns_.begin(), columns_.end(),
                                       [](const ColumnGuess& c) { return c.field.value == Field::Date; });
        if (date == columns_.end() || date->field.origin == Origin::Chosen)
            return false;
        const std::string& header = headers_[static_cast<std::size_t>(date->column)];
        const bool starts = header.find("start") != std::string::npos || header.find("begin") != std::string::npos;
        if (starts
            && names({"end date", "subscription end", "subscription end date", "end", "ends at", "ended at",
                      "cancelled at", "canceled at", "cancellation date", "churn date", "expiry date"}))
            return true;
        return !has(Field::Order) && says(saysStart) && says(saysStop);
    }

    /// Many columns whose headings are months or dates, over numbers.
    [[nodiscard]] bool isCrossTab() const
    {
        std::size_t periods = 0;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            periods += isPeriod(columns_[i].header) && profiles_[i].share(profiles_[i].numbers) > 0.6;
        return periods >= 4;
    }

    /// One row a day, nothing but sums beside it.
    [[nodiscard]] bool isDailyTotals() const
    {
        const auto date = std::find_if(columns_.begin(), columns_.end(),
                                       [](const ColumnGuess& c) { return c.field.value == Field::Date; });
        if (date == columns_.end())
            return false;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i].field.value != Field::Date && profiles_[i].filled > 0
                && profiles_[i].share(profiles_[i].numbers) < 0.8)
                return false;
        return profiles_[static_cast<std::size_t>(date->column)].distinctShare() > 0.95;
    }

    /// One row for each customer, nothing of orders beside it: an address book.
    [[nodiscard]] bool isCustomerList() const
    {
        constexpr std::int64_t fewest = 10;
        const auto customer = std::find_if(columns_.begin(), columns_.end(),
                                           [](const ColumnGuess& c) { return c.field.value == Field::Customer; });
        const auto date = std::find_if(columns_.begin(), columns_.end(),
                                       [](const ColumnGuess& c) { return c.field.value == Field::Date; });
        if (customer == columns_.end() || date == columns_.end() || has(Field::Order) || has(Field::Amount)
            || has(Field::UnitPrice) || has(Field::Quantity) || has(Field::Product)
            || date->field.origin == Origin::Chosen)
            return false;
        const ColumnProfile& key = profiles_[static_cast<std::size_t>(customer->column)];
        return key.filled >= fewest && static_cast<std::int64_t>(key.distinct.size()) == key.filled;
    }

private:
    [[nodiscard]] bool names(std::initializer_list<std::string_view> words) const
    {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
            return std::find(headers_.begin(), headers_.end(), word) != headers_.end();
        });
    }

    [[nodiscard]] bool says(bool (*meant)(std::string_view)) const { return std::ranges::any_of(headers_, meant); }

    /// "2024", "2024-01", "Jan 2024", "01/2024", a whole date.
    static bool isPeriod(std::string_view header)
    {
        if (takeDateApart(header).kind == DateParts::Kind::Numbers)
            return true;
        const std::string folded = foldedWord(header);
        if (folded.size() == 4 && (folded.starts_with("19") || folded.starts_with("20"))
            && std::all_of(folded.begin(), folded.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return true;
        return takeDateApart("1 " + std::string(header)).kind == DateParts::Kind::Numbers
               || takeDateApart(std::string(header) + " 2000").kind == DateParts::Kind::Numbers
               || takeDateApart("1 " + std::string(header) + " 2000").kind == DateParts::Kind::Numbers;
    }

    const std::vector<ColumnGuess>& columns_;
    const std::vector<ColumnProfile>& profiles_;
    std::vector<std::string> headers_;
};

}  // namespace

std::optional<Error> refusal(const std::vector<ColumnGuess>& columns, const std::vector<ColumnProfile>& profiles,
                             const std::string& path, const std::string& sheet, bool saidToBeOrders)
{
    const Kind kind(columns, profiles);
    const bool hasDate = kind.has(Field::Date);
    const bool hasCustomer = kind.has(Field::Customer);
    const Place place{.file = path, .sheet = sheet};
    const auto unsupported = [&](const char* why) {
        return Error{ErrorKind::TableKindUnsupported, {why}, place, {Hint::ChooseAnotherFile, Hint::ExportAgain}};
    };
    // Who has one contract only looks like no customer of orders: nobody comes back.
    if (hasDate && !saidToBeOrders && kind.isSubscriptions())
        return unsupported("subscriptions");
    if (hasDate && hasCustomer && !saidToBeOrders && kind.isCustomerList())
        return unsupported("customer-list");
    if (hasDate && hasCustomer)
        return std::nullopt;
    if (!hasDate && !saidToBeOrders && kind.isContract())
        return unsupported("contract");
    if (!hasDate && !saidToBeOrders && kind.isSummary())
        return unsupported("customer-summary");
    if (kind.isCrossTab())
        return unsupported("cross-tab");
    if (!hasCustomer && kind.isDailyTotals())
        return unsupported("daily-totals");
    if (columns.size() == 1)
        return Error{ErrorKind::TableKindUnsupported,
                     {"one-column"},
                     place,
                     {Hint::ChooseSheet, Hint::SaveAsXlsx, Hint::ExportAgain}};
    return Error{ErrorKind::FieldMissing,
                 {name(hasDate ? Field::Customer : Field::Date)},
                 place,
                 {Hint::MapColumn, Hint::ChooseSheet}};
}

}  // namespace perennial

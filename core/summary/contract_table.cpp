#include "core/summary/contract_table.h"

#include <algorithm>

namespace perennial {

namespace {

std::string usualCurrency(std::span<const ContractRow> rows)
{
    std::map<std::string, std::uint64_t> counts;
    for (const ContractRow& row : rows)
        if (row.currency != unknownCurrency)
            ++counts[row.currency];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    return most == counts.end() ? "XXX" : most->first;
}

int usualPeriod(std::span<const ContractRow> rows)
{
    std::map<int, std::uint64_t> counts;
    for (const ContractRow& row : rows)
        ++counts[row.periodMonths];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    return most == counts.end() ? 1 : most->first;
}

class ContractColumnsBuilder {
public:
    ContractColumnsBuilder(std::span<const ContractRow> rows, const Definitions& definitions, Day today,
                           std::span<const std::string> columns)
        : rows_(rows)
        , definitions_(definitions)
        , codes_(columns.size())
    {
        for (const std::string& column : columns)
            table_.attributes.push_back({column, {}, {}, {}});
        table_.currency = definitions.currency != unknownCurrency ? definitions.currency : usualCurrency(rows);
        table_.periodMonths = usualPeriod(rows);
        table_.asOf = definitions.asOf.value_or(latest(today));
        dated_ = std::ranges::all_of(rows, [](const ContractRow& row) { return row.start.has_value(); });
        priced_ = std::ranges::any_of(rows, [](const ContractRow& row) { return row.price.has_value(); });
        named_ = std::ranges::any_of(rows, [](const ContractRow& row) { return !row.contract.empty(); });
        paid_ = std::ranges::any_of(rows, [](const ContractRow& row) { return row.paid.has_value(); });
    }

    Result<ContractTable> build()
    {
        for (const ContractRow& row : rows_)
            if (auto done = take(row); !done)
                return pass(done);
        std::erase_if(table_.attributes, [](const DictionaryColumn& column) { return column.values.empty(); });
        return std::move(table_);
    }

private:
    [[nodiscard]] Day latest(Day today) const
    {
        Day last{INT32_MIN};
        for (const ContractRow& row : rows_)
            for (const auto& day : {row.start, row.end})
                if (day && *day <= today)
                    last = std::max(last, *day);
        return last.number == INT32_MIN ? today : last;
    }

    [[nodiscard]] Result<Money> converted(std::optional<Money> amount, const Decimal* rate) const
    {
        if (!amount)
            return Money();
        const auto money = rate ? multiply({amount->parts(), Money::scaleDigits}, *rate) : amount;
        if (!money)
            return fail(ErrorKind::MoneyOverflow, {toDecimalString(*amount)});
        return *money;
    }

    Result<> take(const ContractRow& row)
    {
        const Decimal* rate = nullptr;
        if (row.currency != unknownCurrency && table_.currency != unknownCurrency && row.currency != table_.currency) {
            rate = rateOf(definitions_, table_.currency, row.currency, table_.asOf);
            if (!rate) {
                ++table_.rowsWithoutRate;
                return {};
            }
        }
        if (row.start && *row.start > table_.asOf) {
            ++table_.notStarted;
            return {};
        }
        const auto price = converted(row.price, rate);
        const auto paid = converted(row.paid, rate);
        if (!price || !paid)
            return pass(!price ? price : paid);
        takeTime(row);
        takeExtra(row);
        table_.customer.push_back(row.customer);
        if (named_)
            table_.contract.push_back(row.contract);
        if (priced_)
            table_.monthlyCharge.push_back(
                row.periodMonths == 1 ? *price : Money::fromMajor(price->major() / row.periodMonths).value_or(Money()));
        if (paid_)
            table_.total.push_back(*paid);
        return {};
    }

    void takeTime(const ContractRow& row)
    {
        if (!row.start) {
            table_.months.push_back(static_cast<float>(row.tenureMonths.value_or(0)));
            table_.ended.push_back(row.ended);
            return;
        }
        const bool ended = row.end && *row.end <= table_.asOf;
        const Day until = ended ? *row.end : table_.asOf;
        table_.months.push_back(static_cast<float>(monthsFromDays(until - *row.start).value));
        table_.ended.push_back(ended);
        if (dated_) {
            table_.start.push_back(*row.start);
            table_.end.push_back(until);
        }
    }

    void takeExtra(const ContractRow& row)
    {
        for (std::size_t c = 0; c < codes_.size(); ++c) {
            DictionaryColumn& column = table_.attributes[c];
            if (c >= row.extra.size() || row.extra[c].empty()) {
                column.codes.push_back(noIndex);
                continue;
            }
            const auto [known, isNew] =
                codes_[c].try_emplace(row.extra[c], static_cast<std::uint32_t>(column.values.size()));
            if (isNew)
                column.values.push_back(row.extra[c]);
            column.codes.push_back(known->second);
        }
    }

    std::span<const ContractRow> rows_;
    const Definitions& definitions_;
    std::vector<std::map<std::string_view, std::uint32_t>> codes_;  ///< of the values of each extra column
    ContractTable table_;
    bool dated_ = false;
    bool priced_ = false;
    bool paid_ = false;
    bool named_ = false;
};

template <class Values>
Values chosenOf(const Values& values, std::span<const std::uint32_t> chosen)
{
    Values some;
    if (values.empty())
        return some;
    some.reserve(chosen.size());
    for (const std::uint32_t i : chosen)
        some.push_back(values[i]);
    return some;
}

}  // namespace

ContractTable ContractTable::only(std::span<const std::uint32_t> contracts) const
{
    ContractTable some;
    some.customer = chosenOf(customer, contracts);
    some.contract = chosenOf(contract, contracts);
    some.months = chosenOf(months, contracts);
    some.ended = chosenOf(ended, contracts);
    some.monthlyCharge = chosenOf(monthlyCharge, contracts);
    some.total = chosenOf(total, contracts);
    some.start = chosenOf(start, contracts);
    some.end = chosenOf(end, contracts);
    for (const DictionaryColumn& column : attributes)
        some.attributes.push_back({column.name, column.role, column.values, chosenOf(column.codes, contracts)});
    some.asOf = asOf;
    some.currency = currency;
    some.periodMonths = periodMonths;
    return some;
}

Result<ContractTable> contractTable(std::span<const ContractRow> rows, const Definitions& definitions, Day today,
                                    std::span<const std::string> columns)
{
    return ContractColumnsBuilder(rows, definitions, today, columns).build();
}

}  // namespace perennial

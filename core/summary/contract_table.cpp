#include "core/summary/contract_table.h"

#include <algorithm>

namespace perennial {

namespace {

std::string usualCurrency(std::span<const ContractRow> rows)
{
    std::map<std::string, std::uint64_t> counts;
    for (const ContractRow& row : rows)
        if (row.currency != "XXX")
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
    ContractColumnsBuilder(std::span<const ContractRow> rows, const Definitions& definitions, Day today)
        : rows_(rows)
        , definitions_(definitions)
    {
        table_.currency = definitions.currency != "XXX" ? definitions.currency : usualCurrency(rows);
        table_.periodMonths = usualPeriod(rows);
        table_.asOf = definitions.asOf.value_or(latest(today));
        dated_ = std::ranges::all_of(rows, [](const ContractRow& row) { return row.start.has_value(); });
        priced_ = std::ranges::any_of(rows, [](const ContractRow& row) { return row.price.has_value(); });
        paid_ = std::ranges::any_of(rows, [](const ContractRow& row) { return row.paid.has_value(); });
    }

    Result<ContractTable> build()
    {
        for (const ContractRow& row : rows_)
            if (auto done = take(row); !done)
                return pass(done);
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
        if (row.currency != "XXX" && table_.currency != "XXX" && row.currency != table_.currency) {
            rate = rateOf(definitions_, row.currency, table_.asOf);
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
        table_.customer.push_back(row.customer);
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

    std::span<const ContractRow> rows_;
    const Definitions& definitions_;
    ContractTable table_;
    bool dated_ = false;
    bool priced_ = false;
    bool paid_ = false;
};

}  // namespace

Result<ContractTable> contractTable(std::span<const ContractRow> rows, const Definitions& definitions, Day today)
{
    return ContractColumnsBuilder(rows, definitions, today).build();
}

}  // namespace perennial

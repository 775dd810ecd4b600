#include "core/ingest/other/summary_sheet.h"

#include "core/ingest/other/plain_table.h"
#include "core/ingest/values/text.h"

#include <cmath>

namespace perennial {
namespace {

constexpr std::string_view keyWords = "customer id|customer|cust|client|id|customerid|user id|account|email";
constexpr std::string_view repeatWords = "frequency cal|frequency|repeat purchases|x cal|x|repeat transactions|p1x";
constexpr std::string_view countWords = "purchases|orders|order count|number of orders|transactions|purchase count";
constexpr std::string_view recencyWords = "recency cal|recency|t x|tx|t x cal";
constexpr std::string_view ageWords = "t cal|t|age|customer age|tcal|observation|tenure";
constexpr std::string_view averageWords =
    "monetary value|m x|mx|zbar|mean spend|average spend|avg spend|average order value|aov|avg order value|monetary";

struct SummaryColumns {
    int customer;
    int repeats;
    int count;
    int recency;
    int age;
    int spend;

    explicit SummaryColumns(const PlainTable& table)
        : customer(table.columnNamed(keyWords))
        , repeats(table.columnNamed(repeatWords))
        , count(repeats >= 0 ? -1 : table.columnNamed(countWords))
        , recency(table.columnNamed(recencyWords))
        , age(table.columnNamed(ageWords))
        , spend(table.columnNamed(averageWords))
    {
    }
    [[nodiscard]] bool isComplete() const
    {
        return (repeats >= 0 || count >= 0) && recency >= 0 && age >= 0 && recency != age;
    }
};

struct Summed {
    std::string customer;
    double repeats = 0;
    double recency = 0;
    double age = 0;
    Money spend;
};

class SummaryReader {
public:
    SummaryReader(const PlainTable& table, SummaryColumns columns)
        : table_(table)
        , columns_(columns)
    {
    }

    SummedCustomers read(Day asOf, std::optional<TimeUnit> unit)
    {
        table_.each([this](std::int64_t row, std::span<const Cell> cells) { take(row, cells); });
        result_.asOf = asOf;
        result_.unit = unit.value_or(fractions_ * 10 > rows_.size() ? TimeUnit::Week : TimeUnit::Day);
        result_.recencyIsSilence = silent_ * 2 > oneTimers_;
        result_.ledger.hasAmounts = columns_.spend >= 0;
        for (const Summed& row : rows_)
            if (!place(row))
                ++result_.rowsRejected;
        return std::move(result_);
    }

private:
    [[nodiscard]] std::optional<double> number(std::span<const Cell> cells, int column) const
    {
        const ParsedNumber parsed = table_.number(cellOf(cells, column), column);
        if (parsed.state != ValueState::Ok)
            return std::nullopt;
        return static_cast<double>(parsed.value.digits) / std::pow(10.0, parsed.value.decimals);
    }

    void take(std::int64_t row, std::span<const Cell> cells)
    {
        ++result_.rowsRead;
        const auto count = number(cells, columns_.repeats >= 0 ? columns_.repeats : columns_.count);
        const auto recency = number(cells, columns_.recency);
        const auto age = number(cells, columns_.age);
        if (!count || !recency || !age) {
            ++result_.rowsRejected;
            return;
        }
        Summed summed{composed(trimmed(cellOf(cells, columns_.customer).text)),
                      columns_.repeats >= 0 ? *count : *count - 1, *recency, *age, Money()};
        if (summed.customer.empty())
            summed.customer = std::to_string(row);
        if (columns_.spend >= 0) {
            const ParsedNumber spend = table_.number(cellOf(cells, columns_.spend), columns_.spend);
            summed.spend = spend.state == ValueState::Ok ? toMoney(spend.value).value_or(Money()) : Money();
        }
        fractions_ += *age != std::floor(*age) || *recency != std::floor(*recency);
        oneTimers_ += summed.repeats == 0;
        silent_ += summed.repeats == 0 && *recency != 0;
        rows_.push_back(std::move(summed));
    }

    /// Purchases on days that have this x, t_x and T; false where there are none.
    bool place(const Summed& row)
    {
        const double days = daysPer(result_.unit);
        const double recency = result_.recencyIsSilence ? row.age - row.recency : row.recency;
        const long age = std::lround(row.age * days);
        const long last = row.repeats == 0 ? 0 : std::lround(recency * days);
        const long repeats = std::lround(row.repeats);
        if (repeats < 0 || age < 0 || last < 0 || last > age || repeats > last || age > 40'000)
            return false;
        Ledger& ledger = result_.ledger;
        const auto customer = static_cast<CustomerIndex>(ledger.customerKey.size());
        ledger.customerKey.push_back(row.customer);
        ledger.customerName.emplace_back();
        const Day first = result_.asOf - static_cast<int>(age);
        for (long i = 0; i <= repeats; ++i) {
            const double share = repeats == 0 ? 0 : static_cast<double>(i) / static_cast<double>(repeats);
            ledger.rowId.push_back(static_cast<std::int64_t>(ledger.rowId.size()) + 1);
            ledger.order.push_back(static_cast<OrderIndex>(ledger.orderCustomer.size()));
            ledger.orderCustomer.push_back(customer);
            ledger.day.push_back(first + static_cast<int>(std::lround(share * static_cast<double>(last))));
            ledger.amount.push_back(row.spend);
            ledger.kind.push_back(LineKind::Sale);
            ledger.status.push_back(OrderStatus::Valid);
        }
        return true;
    }

    const PlainTable& table_;
    SummaryColumns columns_;
    SummedCustomers result_;
    std::vector<Summed> rows_;
    std::size_t fractions_ = 0;
    std::size_t oneTimers_ = 0;
    std::size_t silent_ = 0;
};

}  // namespace

Result<SummedCustomers> readSummarySheet(const std::string& path, const ImportChoices& choices, Day asOf,
                                         std::optional<TimeUnit> unit, Progress& progress)
{
    auto tables = readPlainTables(path, choices, progress);
    if (!tables)
        return pass(tables);
    for (const PlainTable& table : *tables) {
        const SummaryColumns columns(table);
        if (columns.isComplete())
            return SummaryReader(table, columns).read(asOf, unit);
    }
    return fail(ErrorKind::TableKindUnsupported, {"customer-summary"}, {.file = path}, {Hint::ChooseAnotherFile});
}

}  // namespace perennial

#include "core/ingest/other/summary_sheet.h"

#include "core/ingest/recipe.h"
#include "core/ingest/saved_mapping.h"
#include "core/ingest/session/file_identity.h"
#include "core/ingest/values/currency.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace perennial {
namespace {

constexpr std::string_view keyWords = "customer id|customer|cust|client|id|customerid|user id|account|email";
constexpr std::string_view repeatWords = "frequency cal|frequency|repeat purchases|x cal|x|repeat transactions|p1x";
constexpr std::string_view countWords = "purchases|orders|order count|number of orders|transactions|purchase count";
constexpr std::string_view recencyWords = "recency cal|recency|t x|tx|t x cal";
constexpr std::string_view ageWords = "t cal|t|age|customer age|tcal|observation|tenure";
constexpr std::string_view averageWords =
    "monetary value|m x|mx|zbar|mean spend|average spend|avg spend|average order value|aov|avg order value|monetary";

constexpr RoleWords summaryWords[] = {
    {recencyWords, Field::Recency, true},   {repeatWords, Field::Repeats, true}, {countWords, Field::Purchases, true},
    {averageWords, Field::MeanSpend, true}, {ageWords, Field::Age, true},        {keyWords, Field::Customer},
};

class SummaryReader {
public:
    SummaryReader(const PlainTable& table, const std::vector<ColumnGuess>& columns)
        : table_(table)
        , customer_(columnOfRole(columns, Field::Customer))
        , repeats_(columnOfRole(columns, Field::Repeats))
        , count_(columnOfRole(columns, Field::Purchases))
        , recency_(columnOfRole(columns, Field::Recency))
        , age_(columnOfRole(columns, Field::Age))
        , spend_(columnOfRole(columns, Field::MeanSpend))
    {
    }

    SummedCustomers read(std::optional<TimeUnit> unit, Day asOf)
    {
        table_.each([this](std::int64_t row, std::span<const Cell> cells) { take(row, cells); });
        SummedBase& base = result_.base;
        base.asOf = asOf;
        base.unit = unit.value_or(fractions_ * 10 > base.rows.size() ? TimeUnit::Week : TimeUnit::Day);
        base.recencyIsSilence = silent_ * 2 > oneTimers_;
        base.hasSpend = spend_ >= 0;
        rejectImpossible();
        std::ranges::sort(result_.rejected, {}, &RowIssue::rowNumber);
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

    void reject(std::int64_t row, const char* reason, int column, const std::string& found,
                std::vector<std::string> original)
    {
        RowIssue issue;
        issue.sheet = table_.sheetName();
        issue.rowNumber = row;
        issue.reason = reason;
        issue.column = column < 0 ? std::string() : table_.headers()[static_cast<std::size_t>(column)];
        issue.found = found;
        issue.original = std::move(original);
        result_.rejected.push_back(std::move(issue));
    }

    static std::vector<std::string> textsOf(std::span<const Cell> cells)
    {
        std::vector<std::string> texts;
        for (const Cell& cell : cells)
            texts.emplace_back(cell.text);
        return texts;
    }

    void take(std::int64_t row, std::span<const Cell> cells)
    {
        if (std::ranges::all_of(cells, [](const Cell& cell) { return trimmed(cell.text).empty(); }))
            return;
        const int counted = repeats_ >= 0 ? repeats_ : count_;
        for (const int column : {counted, recency_, age_})
            if (!number(cells, column))
                return reject(row, "number-invalid", column, std::string(cellOf(cells, column).text), textsOf(cells));
        SummedCustomer summed;
        summed.sheet = table_.sheetName();
        summed.rowNumber = row;
        summed.customer = composed(trimmed(cellOf(cells, customer_).text));
        if (summed.customer.empty())
            summed.customer = std::to_string(row);
        summed.repeats = *number(cells, counted) - (repeats_ >= 0 ? 0 : 1);
        summed.recency = *number(cells, recency_);
        summed.age = *number(cells, age_);
        if (spend_ >= 0) {
            const ParsedNumber spend = table_.number(cellOf(cells, spend_), spend_);
            const auto money = spend.state == ValueState::Ok ? toMoney(spend.value) : std::nullopt;
            // One-time buyers have no repeat spend: a blank says nothing against the row.
            if (!money && !saysNothing(trimmed(cellOf(cells, spend_).text)))
                return reject(row, "amount-invalid", spend_, std::string(cellOf(cells, spend_).text), textsOf(cells));
            summed.spend = money.value_or(Money());
            if (!spend.currency.empty() && spend.currency != unknownCurrency)
                result_.base.currency = spend.currency;
        }
        if (!seen_.insert(summed.customer).second)
            return reject(row, "customer-twice", customer_, summed.customer, textsOf(cells));
        fractions_ += summed.age != std::floor(summed.age) || summed.recency != std::floor(summed.recency);
        oneTimers_ += summed.repeats == 0;
        silent_ += summed.repeats == 0 && summed.recency != 0;
        cells_.push_back(textsOf(cells));
        result_.base.rows.push_back(std::move(summed));
    }

    /// Once unit and meaning of recency are known.
    void rejectImpossible()
    {
        std::vector<SummedCustomer> possible;
        for (std::size_t i = 0; i < result_.base.rows.size(); ++i) {
            SummedCustomer& row = result_.base.rows[i];
            if (daysOf(row, result_.base)) {
                possible.push_back(std::move(row));
                continue;
            }
            const std::string found = cells_[i][static_cast<std::size_t>(recency_)];
            reject(row.rowNumber, "not-possible", recency_, found, std::move(cells_[i]));
        }
        result_.base.rows = std::move(possible);
    }

    const PlainTable& table_;
    int customer_;
    int repeats_;
    int count_;
    int recency_;
    int age_;
    int spend_;
    SummedCustomers result_;
    std::vector<std::vector<std::string>> cells_;  ///< parallel to the rows, until all of them are possible
    std::unordered_set<std::string> seen_;
    std::size_t fractions_ = 0;
    std::size_t oneTimers_ = 0;
    std::size_t silent_ = 0;
};

}  // namespace

Result<std::vector<ColumnGuess>> summaryRoles(const PlainTable& table, const ImportChoices& choices,
                                              const std::string& path)
{
    std::vector<ColumnGuess> columns = guessRoles(table, summaryWords);
    if (auto done = chooseRoles(columns, choices, TableKind::Customers, path); !done)
        return pass(done);
    if (const int count = columnOfRole(columns, Field::Purchases);
        columnOfRole(columns, Field::Repeats) >= 0 && count >= 0)
        columns[static_cast<std::size_t>(count)].field.guess(Field::None, "unused");
    return columns;
}

bool isSummary(const std::vector<ColumnGuess>& columns)
{
    return (columnOfRole(columns, Field::Repeats) >= 0 || columnOfRole(columns, Field::Purchases) >= 0)
           && columnOfRole(columns, Field::Recency) >= 0 && columnOfRole(columns, Field::Age) >= 0;
}

SummedCustomers readSummaryRows(const PlainTable& table, const std::vector<ColumnGuess>& columns,
                                const ImportChoices& choices, Day asOf)
{
    return SummaryReader(table, columns).read(choices.unit, asOf);
}

Result<SummedCustomers> readSummarySheet(const std::string& path, const ImportChoices& choices, Day asOf,
                                         Progress& progress)
{
    ImportSource source;
    auto tables = readPlainTables(path, choices, progress, &source);
    if (!tables)
        return pass(tables);
    std::optional<Error> missing;  // a choice that a sheet has no column for; another sheet may have it
    for (const PlainTable& table : *tables) {
        const auto roles = summaryRoles(table, choices, path);
        if (!roles)
            missing = missing.value_or(roles.error());
        if (!roles || !isSummary(*roles))
            continue;
        SummedCustomers summed = readSummaryRows(table, *roles, choices, asOf);
        summed.source = std::move(source);
        summed.source.kind = "customers";
        summed.source.sheets = {table.sheetName()};
        summed.source.headerRow = table.headerRow();
        summed.source.hasAmounts = summed.base.hasSpend;
        summed.source.hasOrderIds = false;
        summed.source.mapping = mappingOf(*roles, table.sheetName());
        return summed;
    }
    if (missing)
        return std::unexpected(std::move(*missing));
    return fail(ErrorKind::TableKindUnsupported, {"customer-summary"}, {.file = path}, {Hint::ChooseAnotherFile});
}

bool saysSummedUp(const Error& error)
{
    return error.kind == ErrorKind::TableKindUnsupported && !error.arguments.empty()
           && error.arguments.front() == "customer-summary";
}

Result<ImportRecord> importSummed(const Inspection& inspection, Day asOf, Workspace& workspace, Progress& progress)
{
    const auto before = identityOf(inspection.path);
    if (!before)
        return pass(std::move(before));
    auto sheet = readSummarySheet(inspection.path, choicesOf(inspection), asOf, progress);
    if (!sheet)
        return pass(sheet);
    auto sha256 = sha256OfFile(inspection.path, progress);
    if (!sha256)
        return pass(sha256);
    if (const auto now = identityOf(inspection.path); !now || *now != *before)
        return fail(ErrorKind::FileChanged, {}, {.file = inspection.path}, {Hint::ExportAgain});
    sheet->source.sha256 = std::move(*sha256);
    auto record = workspace.importSummed(std::move(sheet->source), sheet->base, sheet->rejected, progress);
    if (!record)
        return record;
    const bool chosen = std::ranges::any_of(
        inspection.columns, [](const ColumnGuess& column) { return column.field.origin == Origin::Chosen; });
    if (const auto kept = chosen ? saveMapping(workspace, inspection) : Result<>{}; !kept)
        return pass(kept);
    return record;
}

}  // namespace perennial

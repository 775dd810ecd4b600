#include "core/ingest/other/spend_sheet.h"

#include "core/ingest/other/plain_table.h"
#include "core/ingest/values/currency.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <map>

namespace perennial {
namespace {

constexpr std::string_view spendWords =
    "spend|amount spent|ad spend|marketing spend|cost|costs|ausgaben|kosten|werbekosten|gasto|coste|custo|gastos|"
    "dépense|dépenses|coût|spesa|расход|расходы|затраты|广告费|花费|费用|支出|消耗|成本|広告費|費用|コスト|biaya|biaya "
    "iklan|"
    "pengeluaran|belanja iklan|chi phí|chi tiêu|ค่าใช้จ่าย|ค่าโฆษณา|งบประมาณ|الإنفاق|إنفاق|التكلفة|المصروف|budget|amount|"
    "amount spent usd|amount spent eur";
constexpr std::string_view channelWords =
    "channel|source|marketing channel|platform|medium|kanal|quelle|canal|fuente|origem|plataforma|source medium|"
    "канал|источник|渠道|来源|平台|チャネル|媒体|saluran|sumber|kênh|nguồn|ช่องทาง|แหล่งที่มา|القناة|المصدر|campaign";
constexpr std::string_view currencyWords = "currency|währung|moneda|moeda|devise|валюта|币种|货币|通貨|mata uang|"
                                           "tiền tệ|สกุลเงิน|العملة|currency code";

/// Which columns of a sheet say what.
struct SpendColumns {
    int date = -1;
    int channel = -1;
    int currency = -1;
    std::vector<int> amounts;  ///< several: one channel each, named by its heading
};

/// The words of a heading that is no channel of its own.
bool isTotalHeading(const std::string& header)
{
    const std::string folded = foldedWord(header);
    for (const char* word : {"total", "sum", "gesamt", "summe", "合计", "总计", "jumlah", "tổng", "รวม", "المجموع"})
        if (folded.find(word) != std::string::npos)
            return true;
    return false;
}

SpendColumns columnsOf(const PlainTable& table)
{
    SpendColumns columns;
    columns.date = table.columnChosen(Field::Date) >= 0 ? table.columnChosen(Field::Date) : table.columnOfDates();
    columns.channel =
        table.columnChosen(Field::Channel) >= 0 ? table.columnChosen(Field::Channel) : table.columnNamed(channelWords);
    columns.currency = table.columnNamed(currencyWords);
    int amount = table.columnChosen(Field::Amount);
    if (amount < 0) {
        amount = table.columnNamed(spendWords);
        if (amount >= 0 && !table.isNumeric(amount))
            amount = -1;
    }
    if (amount >= 0) {
        columns.amounts = {amount};
        return columns;
    }
    for (int i = 0; i < static_cast<int>(table.columnCount()); ++i)
        if (i != columns.date && i != columns.channel && table.isNumeric(i)
            && !isTotalHeading(table.headers()[static_cast<std::size_t>(i)]))
            columns.amounts.push_back(i);
    return columns;
}

class SpendReader {
public:
    SpendReader(const PlainTable& table, SpendColumns columns)
        : table_(table)
        , columns_(std::move(columns))
    {
    }

    Result<SpendSheet> read()
    {
        table_.each([this](std::int64_t row, std::span<const Cell> cells) { take(row, cells); });
        if (currencies_.size() > 1) {
            std::string all;
            for (const auto& [code, rows] : currencies_)
                all.append(all.empty() ? "" : ", ").append(code);
            return fail(ErrorKind::CurrencyMixed, {all}, table_.place(0, columns_.currency), {Hint::ChooseAnotherFile});
        }
        if (!currencies_.empty())
            sheet_.currency = currencies_.begin()->first;
        MoneySum total;
        for (const auto& [key, sum] : sums_) {
            const auto amount = sum.total();
            if (!amount)
                return pass(amount);
            sheet_.entries.push_back({key.first, key.second, *amount});
            total += *amount;
        }
        auto whole = total.total();
        if (!whole)
            return pass(whole);
        sheet_.total = *whole;
        if (sheet_.entries.empty())
            return fail(ErrorKind::NoData, {"spend"}, table_.place(0, -1), {Hint::ChooseSheet});
        return std::move(sheet_);
    }

private:
    void take(std::int64_t row, std::span<const Cell> cells)
    {
        ++sheet_.rowsRead;
        const Cell date = cellOf(cells, columns_.date);
        const auto day = table_.day(date, columns_.date);
        if (!day)
            return reject(row, trimmed(date.text).empty() ? "date-missing" : "date-invalid", date);
        bool kept = false;
        for (const int column : columns_.amounts) {
            const Cell cell = cellOf(cells, column);
            if (saysNothing(trimmed(cell.text)) && columns_.amounts.size() > 1)
                continue;  // a channel that was not used in this month
            const ParsedNumber number = table_.number(cell, column);
            const auto money = number.state == ValueState::Ok ? toMoney(number.value) : std::nullopt;
            if (!money)
                return reject(row, trimmed(cell.text).empty() ? "amount-missing" : "amount-invalid", cell);
            sums_[{Month::of(*day), channelOf(cells, column)}] += *money;
            countCurrency(cells, number);
            kept = true;
        }
        sheet_.rowsKept += kept;
    }

    void reject(std::int64_t row, const char* reason, const Cell& cell)
    {
        sheet_.rejected.push_back({row, reason, std::string(cell.text)});
    }

    [[nodiscard]] std::string channelOf(std::span<const Cell> cells, int amount) const
    {
        if (columns_.channel >= 0)
            return composed(trimmed(cellOf(cells, columns_.channel).text));
        return columns_.amounts.size() > 1 ? composed(trimmed(table_.headers()[static_cast<std::size_t>(amount)]))
                                           : std::string();
    }

    void countCurrency(std::span<const Cell> cells, const ParsedNumber& number)
    {
        std::string_view code = currencyOf(trimmed(cellOf(cells, columns_.currency).text));
        if (code.empty())
            code = number.currency;
        if (!code.empty() && code != unknownCurrency)
            ++currencies_[std::string(code)];
    }

    const PlainTable& table_;
    SpendColumns columns_;
    SpendSheet sheet_;
    std::map<std::pair<Month, std::string>, MoneySum> sums_;
    std::map<std::string, int> currencies_;
};

}  // namespace

Result<SpendSheet> readSpendSheet(const std::string& path, const ImportChoices& choices, Progress& progress)
{
    auto tables = readPlainTables(path, choices, progress);
    if (!tables)
        return pass(tables);
    const char* missing = "date";
    for (const PlainTable& table : *tables) {
        SpendColumns columns = columnsOf(table);
        if (columns.date < 0)
            continue;
        if (columns.amounts.empty()) {
            missing = "amount";
            continue;
        }
        if (!choices.dateOrder && decideDateForm(table.profile(columns.date).dates).ambiguous)
            return fail(
                ErrorKind::DateOrderAmbiguous,
                {table.headers()[static_cast<std::size_t>(columns.date)], table.profile(columns.date).dates.example},
                table.place(0, columns.date), {Hint::NameDateOrder});
        return SpendReader(table, std::move(columns)).read();
    }
    return fail(ErrorKind::FieldMissing, {missing}, {.file = path}, {Hint::MapColumn, Hint::ChooseSheet});
}

Result<Definitions> withSpend(Definitions definitions, const SpendSheet& sheet, const std::string& currency)
{
    const bool same = sheet.currency == unknownCurrency || currency == unknownCurrency || sheet.currency == currency;
    std::map<std::pair<Month, std::string>, Money> all;
    for (const SpendEntry& entry : definitions.spend)
        all[{entry.month, entry.channel}] = entry.amount;
    for (const SpendEntry& entry : sheet.entries) {
        const Decimal* rate = same ? nullptr : rateOf(definitions, currency, sheet.currency, entry.month.lastDay());
        if (!same && !rate)
            return fail(ErrorKind::CurrencyMixed, {sheet.currency + ", " + currency}, {}, {Hint::GiveRate});
        const auto amount = rate ? multiply({entry.amount.parts(), Money::scaleDigits}, *rate) : entry.amount;
        if (!amount)
            return fail(ErrorKind::MoneyOverflow, {toDecimalString(entry.amount)});
        all[{entry.month, entry.channel}] = *amount;
    }
    definitions.spend.clear();
    for (const auto& [key, amount] : all)
        definitions.spend.push_back({key.first, key.second, amount});
    return definitions;
}

Result<> keepSpend(const SpendSheet& sheet, Workspace& workspace, Progress& progress)
{
    auto definitions = workspace.definitions();
    if (!definitions)
        return pass(definitions);
    std::string currency = definitions->currency;
    if (currency == unknownCurrency) {
        const auto ledger = workspace.ledger(progress);
        if (!ledger)
            return pass(ledger);
        currency = ledger->currency;
    }
    auto with = withSpend(std::move(*definitions), sheet, currency);
    return with ? workspace.saveDefinitions(*with) : pass(with);
}

}  // namespace perennial

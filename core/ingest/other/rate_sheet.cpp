#include "core/ingest/other/rate_sheet.h"

#include "core/ingest/other/plain_table.h"
#include "core/ingest/values/currency.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace perennial {
namespace {

constexpr std::string_view rateWords =
    "rate|exchange rate|fx rate|price|value|kurs|wechselkurs|taux|taux de change|tipo de cambio|tasa|taxa|cotação|"
    "cambio|tasso|курс|汇率|匯率|為替レート|レート|환율|nilai tukar|tỷ giá|อัตราแลกเปลี่ยน|سعر الصرف|سعر";
constexpr std::string_view currencyOfRateWords =
    "currency|code|iso|währung|moneda|moeda|devise|valuta|валюта|币种|货币|通貨|통화|mata uang|tiền tệ|สกุลเงิน|العملة";

constexpr std::string_view targetWords =
    "to|to currency|into|target|target currency|quote|quote currency|counter currency|zielwährung|nach|moneda destino|"
    "moeda de destino|devise cible|目标货币|ke mata uang|sang tiền tệ|إلى العملة";

/// Which columns of a sheet say what.
struct RateColumns {
    int date = -1;
    int target = -1;  ///< what the rate of a row turns amounts into
    int currency = -1;
    int rate = -1;
    std::map<int, std::string> byCurrency;  ///< a column each, headed by the code

    [[nodiscard]] const char* missing() const
    {
        if (date < 0)
            return "date";
        if (!byCurrency.empty())
            return nullptr;
        return currency < 0 ? "currency" : rate < 0 ? "rate" : nullptr;
    }
};

/// Most cells of a column name currencies; `but` is none.
int columnOfCurrencies(const PlainTable& table, int but)
{
    std::vector<bool> taken(table.columnCount(), false);
    if (but >= 0)
        taken[static_cast<std::size_t>(but)] = true;
    if (const int named = table.columnNamed(currencyOfRateWords, taken); named >= 0)
        return named;
    std::vector<std::int64_t> codes(table.columnCount());
    std::int64_t rows = 0;
    table.each([&](std::int64_t, std::span<const Cell> cells) {
        ++rows;
        for (std::size_t i = 0; i < codes.size() && i < cells.size(); ++i)
            codes[i] += !currencyOf(trimmed(cells[i].text)).empty();
    });
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (!taken[i] && codes[i] * 2 > rows)
            return static_cast<int>(i);
    return -1;
}

/// Every filled cell of the column names a currency, and one does.
bool holdsCurrencies(const PlainTable& table, int column)
{
    std::int64_t filled = 0;
    std::int64_t codes = 0;
    table.each([&](std::int64_t, std::span<const Cell> cells) {
        const std::string_view text = trimmed(cellOf(cells, column).text);
        filled += !saysNothing(text);
        codes += !currencyOf(text).empty();
    });
    return codes > 0 && codes == filled;
}

/// The currency that a head names: "Rate (EUR)", "in EUR"; "" for none.
std::string currencyInHead(std::string_view head)
{
    std::string word;
    const auto isCode = [&] {
        return word.size() == 3 && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; })
               && !currencyOf(word).empty();
    };
    for (const char c : head) {
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
            word += c;
            continue;
        }
        if (isCode())
            return word;
        word.clear();
    }
    return isCode() ? word : std::string();
}

RateColumns rateColumnsOf(const PlainTable& table)
{
    RateColumns columns;
    columns.date = table.columnOfDates();
    columns.target = table.columnNamed(targetWords);
    if (columns.target >= 0 && !holdsCurrencies(table, columns.target))
        columns.target = -1;
    columns.currency = columnOfCurrencies(table, columns.target);
    for (int i = 0; i < static_cast<int>(table.columnCount()); ++i) {
        if (i == columns.date || i == columns.currency || i == columns.target || !table.isNumeric(i))
            continue;
        if (columns.currency >= 0) {
            const bool named = i == table.columnNamed(rateWords);
            if (columns.rate < 0 || named)
                columns.rate = i;
        } else if (const auto code = currencyOf(trimmed(table.headers()[static_cast<std::size_t>(i)])); !code.empty()) {
            columns.byCurrency.emplace(i, code);
        }
    }
    return columns;
}

/// 0.920 is 0.92.
Decimal shortest(Decimal value)
{
    while (value.decimals > 0 && value.digits % 10 == 0)
        value.digits /= 10, --value.decimals;
    return value;
}

class RateReader {
public:
    RateReader(const PlainTable& table, RateColumns columns)
        : table_(table)
        , columns_(std::move(columns))
    {
    }

    Result<RateSheet> read()
    {
        table_.each([this](std::int64_t row, std::span<const Cell> cells) { take(row, cells); });
        if (rates_.empty())
            return fail(ErrorKind::NoData, {"rates"}, table_.place(0, -1), {Hint::ChooseAnotherFile});
        if (columns_.rate >= 0)
            if (const auto head = currencyInHead(table_.headers()[static_cast<std::size_t>(columns_.rate)]);
                targets_.empty() && !head.empty())
                targets_.insert(head);
        if (targets_.size() > 1)
            return fail(ErrorKind::RatesMixed, {listed(targets_)}, table_.place(0, columns_.target),
                        {Hint::ChooseAnotherFile});
        if (!targets_.empty())
            sheet_.target = *targets_.begin();
        std::map<std::string, RateCourse> courses;
        for (const auto& [key, rate] : rates_)
            courses[key.first].push_back({key.second, rate});
        sheet_.table = RateTable(std::move(courses));
        return std::move(sheet_);
    }

private:
    static std::string listed(const std::set<std::string>& names)
    {
        std::string all;
        for (const std::string& name : names)
            all.append(all.empty() ? "" : ", ").append(name);
        return all;
    }

    void take(std::int64_t row, std::span<const Cell> cells)
    {
        ++sheet_.rowsRead;
        const Cell date = cellOf(cells, columns_.date);
        const auto day = table_.day(date, columns_.date);
        if (!day)
            return reject(row, trimmed(date.text).empty() ? "date-missing" : "date-invalid", date);
        if (columns_.target >= 0)
            if (const std::string_view target = currencyOf(trimmed(cellOf(cells, columns_.target).text));
                !target.empty() && target != unknownCurrency)
                targets_.insert(std::string(target));
        for (const auto& [column, currency] : columns_.byCurrency)
            if (!saysNothing(trimmed(cellOf(cells, column).text)))  // a day on which this one was not quoted
                takeRate(row, *day, currency, cellOf(cells, column), column);
        if (!columns_.byCurrency.empty())
            return;
        const Cell code = cellOf(cells, columns_.currency);
        const std::string_view currency = currencyOf(trimmed(code.text));
        if (currency.empty() || currency == unknownCurrency)
            return reject(row, trimmed(code.text).empty() ? "currency-missing" : "currency-invalid", code);
        takeRate(row, *day, std::string(currency), cellOf(cells, columns_.rate), columns_.rate);
    }

    void takeRate(std::int64_t row, Day day, const std::string& currency, const Cell& cell, int column)
    {
        const ParsedNumber number = table_.number(cell, column);
        if (number.state != ValueState::Ok || number.value.digits <= 0)
            return reject(row, trimmed(cell.text).empty() ? "rate-missing" : "rate-invalid", cell);
        const Decimal rate = shortest(number.value);
        const auto [known, isNew] = rates_.try_emplace({currency, day}, rate);
        if (!isNew && known->second != rate)
            reject(row, "rate-differs", cell);
    }

    void reject(std::int64_t row, const char* reason, const Cell& cell)
    {
        sheet_.rejected.push_back({row, reason, std::string(cell.text)});
    }

    const PlainTable& table_;
    RateColumns columns_;
    RateSheet sheet_;
    std::map<std::pair<std::string, Day>, Decimal> rates_;
    std::set<std::string> targets_;
};

/// A thousandfold error nobody would see: "1,085" is asked about, not guessed.
Result<> marksAreClear(const PlainTable& table, const RateColumns& columns, const ImportChoices& choices)
{
    std::vector<int> numbers;
    for (const auto& [column, currency] : columns.byCurrency)
        numbers.push_back(column);
    if (numbers.empty())
        numbers.push_back(columns.rate);
    for (const int column : numbers)
        if (const NumberEvidence& marks = table.profile(column).marks;
            !choices.decimalMark && decideDecimalMark(marks).ambiguous)
            return fail(ErrorKind::ValueInvalid, {marks.example, "decimal-mark"}, table.place(0, column),
                        {Hint::ExportAgain});
    return {};
}

}  // namespace

Result<RateSheet> readRateSheet(const std::string& path, const ImportChoices& choices, Progress& progress)
{
    auto tables = readPlainTables(path, choices, progress);
    if (!tables)
        return pass(tables);
    const char* missing = "date";
    for (const PlainTable& table : *tables) {
        RateColumns columns = rateColumnsOf(table);
        if (const char* lacking = columns.missing()) {
            missing = lacking;
            continue;
        }
        const DateEvidence& dates = table.profile(columns.date).dates;
        if (!choices.dateOrder && decideDateForm(dates).ambiguous)
            return fail(ErrorKind::DateOrderAmbiguous,
                        {table.headers()[static_cast<std::size_t>(columns.date)], dates.example},
                        table.place(0, columns.date), {Hint::NameDateOrder});
        if (auto clear = marksAreClear(table, columns, choices); !clear)
            return pass(clear);
        return RateReader(table, std::move(columns)).read();
    }
    return fail(ErrorKind::FieldMissing, {missing}, {.file = path}, {Hint::ChooseAnotherFile});
}

Result<Definitions> withRates(Definitions definitions, const RateSheet& sheet, const std::string& currency)
{
    const bool known = !currency.empty() && currency != unknownCurrency;
    const std::string here = hasRates(definitions) && !definitions.ratesCurrency.empty() ? definitions.ratesCurrency
                             : known                                                     ? currency
                                                                                         : std::string();
    if (known && here != currency)
        return fail(ErrorKind::RatesMixed, {currency, here});
    if (!sheet.target.empty() && !here.empty() && sheet.target != here)
        return fail(ErrorKind::RatesMixed, {sheet.target, here}, {}, {Hint::ChooseAnotherFile});
    definitions.ratesByDay = definitions.ratesByDay.with(sheet.table);
    recordRatesCurrency(definitions,
                        sheet.target.empty() ? (here.empty() ? std::string(unknownCurrency) : here) : sheet.target);
    return definitions;
}

}  // namespace perennial

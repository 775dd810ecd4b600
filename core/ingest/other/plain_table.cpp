#include "core/ingest/other/plain_table.h"

#include "core/ingest/values/text.h"

#include <algorithm>

namespace perennial {
namespace {

constexpr std::size_t rowsProfiled = 5'000;
constexpr SampleLimits wholeSheet{.rows = 5'000'000, .textBytes = 1u << 30};

bool hasWord(std::string_view folded, std::string_view word)
{
    const std::size_t at = folded.find(word);
    if (at == std::string_view::npos)
        return false;
    if (!isAscii(word))  // Chinese, Thai: words are not divided by spaces
        return true;
    const std::size_t end = at + word.size();
    return (at == 0 || folded[at - 1] == ' ') && (end == folded.size() || folded[end] == ' ');
}

std::optional<Day> dayIn(std::string_view text, CellKind kind, const DateForm& form)
{
    const ParsedDate date = parseDate(text, kind, form);
    return date.state == ValueState::Ok ? std::optional(date.day) : std::nullopt;
}

}  // namespace

PlainTable::PlainTable(std::string path, SheetLook look, const ImportChoices& choices)
    : path_(std::move(path))
    , look_(std::move(look))
    , choices_(choices)
{
    std::size_t width = look_.head.headers.size();
    look_.sample.each(look_.head.headerRow, 200,
                      [&](std::int64_t, std::span<const Cell> cells) { width = std::max(width, cells.size()); });
    look_.head.headers.resize(width);
    profiles_ = profileColumns(look_.sample, look_.head.headerRow, width, rowsProfiled);
    for (std::size_t i = 0; i < width; ++i) {
        folded_.push_back(foldedWord(look_.head.headers[i]));
        DateForm date = decideDateForm(profiles_[i].dates).form;
        if (const auto order = chosenDateOrder(choices))
            date.order = *order;
        dateForms_.push_back(date);
        numberForms_.push_back({choices.decimalMark.value_or(decideDecimalMark(profiles_[i].marks).mark)});
    }
}

Place PlainTable::place(std::int64_t row, int column) const
{
    return {.file = path_,
            .sheet = look_.info.name,
            .row = row,
            .column = column < 0 ? std::string() : look_.head.headers[static_cast<std::size_t>(column)]};
}

int PlainTable::columnNamed(std::string_view barredWords, const std::vector<bool>& taken) const
{
    int within = -1;
    while (!barredWords.empty()) {
        const std::size_t bar = std::min(barredWords.find('|'), barredWords.size());
        const std::string word = foldedWord(barredWords.substr(0, bar));
        barredWords.remove_prefix(std::min(bar + 1, barredWords.size()));
        for (std::size_t i = 0; i < folded_.size(); ++i) {
            if (i < taken.size() && taken[i])
                continue;
            if (folded_[i] == word)
                return static_cast<int>(i);
            if (within < 0 && hasWord(folded_[i], word))
                within = static_cast<int>(i);
        }
    }
    return within;
}

int PlainTable::columnChosen(Field field) const
{
    for (const auto& [header, chosen] : choices_.columns)
        for (std::size_t i = 0; chosen == field && i < folded_.size(); ++i)
            if (look_.head.headers[i] == header)
                return static_cast<int>(i);
    return -1;
}

void PlainTable::setDateOrder(int column, DateOrder order)
{
    dateForms_[static_cast<std::size_t>(column)].order = order;
}

int PlainTable::columnOfDates() const
{
    int best = -1;
    double bestShare = 0.6;  // single cells may be wrong
    for (std::size_t i = 0; i < profiles_.size(); ++i) {
        std::int64_t days = 0;
        std::int64_t cells = 0;
        look_.sample.each(look_.head.headerRow, 300, [&](std::int64_t, std::span<const Cell> row) {
            const Cell cell = cellOf(row, static_cast<int>(i));
            const bool filled = cell.kind != CellKind::Empty && !trimmed(cell.text).empty();
            cells += filled;
            // A bare number is a date only where the column says so; amounts are bare numbers too.
            days += filled && (cell.kind != CellKind::Number || hasWord(folded_[i], "date"))
                    && day(cell, static_cast<int>(i)).has_value();
        });
        const double share = cells < 1 ? 0 : static_cast<double>(days) / static_cast<double>(cells);
        if (share > bestShare)
            best = static_cast<int>(i), bestShare = share;
    }
    return best;
}

bool PlainTable::isNumeric(int column) const
{
    const ColumnProfile& p = profile(column);
    return p.filled > 0 && p.share(p.numbers) > 0.6;
}

std::optional<Day> PlainTable::day(const Cell& cell, int column) const
{
    const std::string_view text = trimmed(cell.text);
    const DateForm& form = dateForms_[static_cast<std::size_t>(column)];
    if (text.empty())
        return std::nullopt;
    if (const auto whole = dayIn(text, cell.kind, form))
        return whole;
    const std::string month(text);
    DateForm dayFirst = form;
    dayFirst.order = DateOrder::DayMonthYear;
    if (const auto first = dayIn(month + "-01", CellKind::Text, {.order = DateOrder::YearMonthDay}))
        return first;
    if (const auto named = dayIn("1 " + month, CellKind::Text, dayFirst))
        return named;
    return dayIn("1/" + month, CellKind::Text, dayFirst);
}

ParsedNumber PlainTable::number(const Cell& cell, int column) const
{
    const NumberForm form =
        cell.kind == CellKind::Number ? NumberForm{'.'} : numberForms_[static_cast<std::size_t>(column)];
    return parseNumber(trimmed(cell.text), form);
}

std::optional<DateOrder> chosenDateOrder(const ImportChoices& choices)
{
    if (choices.dateOrder)
        return choices.dateOrder;
    const auto answer = choices.answers.find("date-order");
    if (answer == choices.answers.end() || (answer->second != "dmy" && answer->second != "mdy"))
        return std::nullopt;
    return answer->second == "dmy" ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

Error ambiguousDates(const PlainTable& table, int column)
{
    return Error{ErrorKind::DateOrderAmbiguous,
                 {table.headers()[static_cast<std::size_t>(column)], table.profile(column).dates.example},
                 table.place(0, column),
                 {Hint::NameDateOrder}};
}

Cell cellOf(std::span<const Cell> cells, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < cells.size() ? cells[at] : Cell{};
}

Result<std::vector<PlainTable>> readPlainTables(const std::string& path, const ImportChoices& choices,
                                                Progress& progress, ImportSource* told)
{
    auto source = openSource(path, choices.text);
    if (!source)
        return pass(source);
    if (told) {
        told->path = path;
        told->format = (*source)->formatId();
        const TextOptions& text = (*source)->textOptions();
        if (!text.encoding.evidence.empty()) {
            told->encoding = text.encoding.value;
            told->delimiter = text.delimiter.value;
        }
    }
    ImportChoices every = choices;
    if (every.sheets.empty())
        for (const SheetInfo& sheet : (*source)->sheets())
            every.sheets.push_back(sheet.name);
    auto sheets = chooseSheets(**source, every, path, wholeSheet, progress);
    if (!sheets)
        return pass(sheets);
    std::vector<PlainTable> tables;
    for (SheetLook& look : sheets->sheets)
        if (look.sample.rowCount > 0)
            tables.emplace_back(path, std::move(look), choices);
    return tables;
}

}  // namespace perennial

#include "core/ingest/session/value_forms.h"

#include "core/ingest/values/currency.h"
#include "core/ingest/values/text.h"

namespace perennial {
namespace {

constexpr Field numberFields[] = {Field::Amount, Field::UnitPrice, Field::Quantity, Field::Discount,
                                  Field::Tax,    Field::Shipping,  Field::Refund,   Field::Cost};

int columnOf(const std::vector<ColumnGuess>& columns, Field field)
{
    for (const ColumnGuess& column : columns)
        if (column.field.value == field)
            return column.column;
    return -1;
}

template <class Use>
void eachCell(const std::vector<SheetLook>& sheets, int column, const Use& use)
{
    const auto at = static_cast<std::size_t>(column);
    for (const SheetLook& sheet : sheets)
        sheet.sample.each(sheet.head.headerRow, sheet.sample.rowCount, [&](std::int64_t, std::span<const Cell> cells) {
            if (at < cells.size() && cells[at].kind != CellKind::Empty)
                use(cells[at]);
        });
}

DateEvidence dateEvidence(const std::vector<SheetLook>& sheets, int column)
{
    DateEvidence evidence;
    eachCell(sheets, column, [&](const Cell& cell) { evidence.add(cell.text, cell.kind); });
    return evidence;
}

NumberEvidence numberEvidence(const std::vector<SheetLook>& sheets, int column)
{
    NumberEvidence evidence;
    eachCell(sheets, column, [&](const Cell& cell) {
        if (cell.kind != CellKind::Number && !saysNothing(trimmed(cell.text)))
            evidence.add(cell.text);
    });
    return evidence;
}

/// Another date column of the sheet that leaves no doubt decides for this one.
void askOtherDates(DateDecision& decision, const std::vector<ColumnGuess>& columns,
                   const std::vector<ColumnProfile>& profiles, int own)
{
    for (std::size_t i = 0; i < profiles.size() && decision.ambiguous; ++i) {
        const DateEvidence& other = profiles[i].dates;
        if (static_cast<int>(i) == own || other.dayFirst + other.monthFirst < 3 || profiles[i].dateShare() < 0.8)
            continue;
        decision.form.order = other.dayFirst > other.monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
        decision.ambiguous = false;
        decision.evidence = "date-order-other\t" + columns[i].header;
    }
}

void applyChoice(DateDecision& decision, const ImportChoices& choices)
{
    std::optional<DateOrder> chosen = choices.dateOrder;
    if (const auto answer = choices.answers.find("date-order"); answer != choices.answers.end() && !chosen)
        chosen = answer->second == "mdy"   ? DateOrder::MonthDayYear
                 : answer->second == "ymd" ? DateOrder::YearMonthDay
                                           : DateOrder::DayMonthYear;
    if (!chosen)
        return;
    decision.form.order = *chosen;
    decision.ambiguous = false;
    decision.evidence = "chosen";
}

std::optional<char> chosenMark(const ImportChoices& choices)
{
    if (choices.decimalMark)
        return choices.decimalMark;
    const auto answer = choices.answers.find("decimal-mark");
    if (answer == choices.answers.end() || answer->second.empty())
        return std::nullopt;
    return answer->second[0];
}

/// A column that leaves no doubt decides for those that do.
void askOtherNumbers(std::vector<std::pair<Field, DecimalMark>>& marks)
{
    for (auto& [field, mark] : marks)
        for (const auto& [otherField, other] : marks)
            if (mark.ambiguous && !other.ambiguous && other.evidence.starts_with("decimal-mark-seen")) {
                mark.mark = other.mark;
                mark.ambiguous = false;
                mark.evidence = "decimal-mark-other\t" + name(otherField);
            }
}

}  // namespace

ValueForms decideForms(const std::vector<SheetLook>& sheets, const std::vector<ColumnGuess>& columns,
                       const std::vector<ColumnProfile>& profiles, const ImportChoices& choices,
                       std::string_view currency)
{
    ValueForms forms;
    if (const int column = columnOf(columns, Field::Date); column >= 0) {
        if (columnOf(columns, Field::Month) < 0)  // years alone say nothing of an order
            forms.dates = dateEvidence(sheets, column);
        forms.date = decideDateForm(forms.dates);
        askOtherDates(forms.date, columns, profiles, column);
        applyChoice(forms.date, choices);
    }
    std::vector<std::pair<Field, DecimalMark>> marks;
    for (const Field field : numberFields) {
        const int column = columnOf(columns, field);
        if (column < 0)
            continue;
        NumberEvidence evidence = numberEvidence(sheets, column);
        if (isWithoutDecimals(currency))
            evidence.withoutDecimals += evidence.texts;
        marks.emplace_back(field, decideDecimalMark(evidence));
        if (field == Field::Amount || (field == Field::UnitPrice && forms.numbers.texts == 0))
            forms.numbers = evidence;
    }
    askOtherNumbers(marks);
    const std::optional<char> chosen = chosenMark(choices);
    for (auto& [field, mark] : marks) {
        if (chosen)
            mark = {*chosen, false, "chosen"};
        forms.numberForm[field].decimalMark = mark.mark;
    }
    if (!marks.empty())
        forms.mark = marks.front().second;
    return forms;
}

}  // namespace perennial

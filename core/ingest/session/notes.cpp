#include "core/ingest/session/notes.h"

#include "core/ingest/convert/plan.h"
#include "core/ingest/values/status.h"

#include <algorithm>
#include <cmath>

namespace perennial {
namespace {

using Stage = StageNote::Stage;
using Level = StageNote::Level;

void note(Inspection& inspection, Stage stage, Level level, std::string key, std::vector<std::string> arguments = {})
{
    inspection.notes.push_back({stage, level, std::move(key), std::move(arguments)});
}

std::vector<std::string> splitTabs(std::string_view text)
{
    std::vector<std::string> parts;
    while (true) {
        const std::size_t tab = text.find('\t');
        parts.emplace_back(text.substr(0, tab));
        if (tab == std::string_view::npos)
            return parts;
        text.remove_prefix(tab + 1);
    }
}

std::vector<std::string> describe(const Inspection& inspection, const CustomerRival& rival)
{
    const Repetition& r = rival.repetition;
    const double repeat = r.filled == 0 ? 0 : 1 - static_cast<double>(r.distinct) / static_cast<double>(r.filled);
    return {inspection.columns[static_cast<std::size_t>(rival.column)].header, std::to_string(r.filled),
            std::to_string(r.rows), std::to_string(r.distinct), std::to_string(std::lround(repeat * 100))};
}

void noteRule(Inspection& inspection, const std::string& key, const StatusTally& tally, const std::string& currency,
              std::vector<std::string> before = {})
{
    if (tally.rows == 0)
        return;
    before.push_back(std::to_string(tally.rows));
    before.push_back(amountText(tally, currency));
    before.push_back(currency);
    note(inspection, Stage::Rules, Level::Good, key, std::move(before));
}

void noteRules(Inspection& inspection, const Tally& tally)
{
    const std::string currency = mainCurrency(tally);
    for (const auto& [status, statusTally] : tally.sales) {
        ConvertedRow example;
        example.row.status = status;
        if (const auto rule = rowRule(example, inspection.rules); !rule.empty())
            noteRule(inspection, "rule-excludes", statusTally, currency, {std::string(rule)});
    }
    if (inspection.rules.excludeGiftCards)
        noteRule(inspection, "rule-excludes", tally.giftCards, currency, {"gift-card"});
    noteRule(inspection, "rule-excludes", tally.noOrders, currency, {"no-order"});
    noteRule(inspection, "refunds", tally.refunds, currency);
    noteRule(inspection, "anonymous", tally.anonymous, currency);
    for (const Question& question : inspection.questions)
        note(inspection, question.id == "date-order" || question.id == "decimal-mark" ? Stage::Values : Stage::Rules,
             Level::Question, question.id, question.arguments);
}

std::string keyOfOutside(const std::string& reason)
{
    if (reason == "header-repeated")
        return "repeated-headers";
    if (reason == "skipped-row")
        return "header-below-skipped";
    return reason + "s";
}

/// The words that most rows carry first, and no more than a reader takes in.
void noteUnknownWords(Inspection& inspection, const std::unordered_map<std::string, std::uint64_t>& words)
{
    std::vector<std::pair<std::uint64_t, std::string>> sorted;
    for (const auto& [word, rows] : words)
        sorted.emplace_back(rows, word);
    std::sort(sorted.rbegin(), sorted.rend());
    sorted.resize(std::min<std::size_t>(sorted.size(), 8));
    for (const auto& [rows, word] : sorted)
        note(inspection, Stage::Rules, Level::Warning, "unknown-status", {word, std::to_string(rows)});
}

void noteDates(Inspection& inspection, const Tally& tally, const ValueForms& forms, Day today)
{
    if (tally.first <= tally.last)
        note(inspection, Stage::Values, Level::Good, "dates-read", {toIso(tally.first), toIso(tally.last)});
    std::vector<std::string> order = splitTabs(forms.date.evidence);
    order.insert(order.begin(), name(forms.date.form.order));
    note(inspection, Stage::Values, forms.date.ambiguous ? Level::Question : Level::Good, "date-order",
         std::move(order));
    if (forms.dates.hijri > 0)
        note(inspection, Stage::Values, Level::Warning, "dates-hijri",
             {std::to_string(forms.dates.hijri), forms.dates.hijriExample});
    if (forms.dates.thai > 0)
        note(inspection, Stage::Values, Level::Good, "buddhist-years", {std::to_string(forms.dates.thai)});
    if (forms.dates.roc > 0 || forms.date.form.bare == BareNumber::RocDays)
        note(inspection, Stage::Values, Level::Good, "roc-years",
             {std::to_string(forms.dates.roc + forms.dates.bare[static_cast<std::size_t>(BareNumber::RocDays)])});
    if (forms.dates.japanese > 0)
        note(inspection, Stage::Values, Level::Good, "japanese-eras", {std::to_string(forms.dates.japanese)});
    if (tally.last > today && tally.first <= tally.last)
        note(inspection, Stage::Values, Level::Warning, "dates-future", {toIso(tally.last)});
}

/// What the plan does to amounts and customers beyond the roles of the columns.
void notePlan(Inspection& inspection, const ImportPlan& plan)
{
    if (plan.customerInGroups || plan.customerFillsDown)
        note(inspection, Stage::Columns, Level::Good, "customer-in-groups");
    for (const Field field : {Field::Order, Field::Date})
        if (plan.fillsDown[field])
            note(inspection, Stage::Columns, Level::Good, "fills-down",
                 {plan.headers[static_cast<std::size_t>(plan.column[field])]});
    for (const Field field : {Field::Amount, Field::UnitPrice})
        if (plan.has(field) && plan.numberForm[field].shift != 0)
            note(inspection, Stage::Columns, Level::Good, "amount-scaled",
                 {plan.headers[static_cast<std::size_t>(plan.column[field])],
                  plan.numberForm[field].shift > 0
                      ? "0.01"
                      : "1" + std::string(static_cast<std::size_t>(-plan.numberForm[field].shift), '0')});
    if (plan.netColumn >= 0)
        note(inspection, Stage::Columns, Level::Good, "amount-less-tax",
             {plan.headers[static_cast<std::size_t>(plan.column[Field::Amount])],
              plan.headers[static_cast<std::size_t>(plan.column[Field::Tax])],
              plan.headers[static_cast<std::size_t>(plan.netColumn)]});
}

}  // namespace

void noteFileAndTable(Inspection& inspection, const SheetChoice& sheets)
{
    note(inspection, Stage::File, Level::Good, "file-format", {inspection.format, std::to_string(inspection.fileSize)});
    if (!inspection.text.encoding.evidence.empty()) {
        note(inspection, Stage::File, Level::Good, "file-encoding", splitTabs(inspection.text.encoding.evidence));
        if (inspection.format == "csv")
            note(inspection, Stage::Table, Level::Good, "file-delimiter",
                 splitTabs(inspection.text.delimiter.evidence));
    }
    const TableHead& head = sheets.sheets.front().head;
    if (head.headerRow > 0)
        note(inspection, Stage::Table, Level::Good, "header-row", {std::to_string(head.headerRow)});
    else
        note(inspection, Stage::Table, Level::Warning, "no-header");
    if (head.titleRows > 0)
        note(inspection, Stage::Table, Level::Good, "title-rows", {std::to_string(head.titleRows)});
    if (sheets.sheets.size() > 1)
        note(inspection, Stage::Table, Level::Good, "sheets-appended", inspection.chosenSheets);
    else if (inspection.sheets.size() > 1)
        note(inspection, Stage::Table, Level::Good, "sheet-proposed",
             {inspection.chosenSheets.front(), std::to_string(inspection.sheets.size())});
    for (const SheetInfo& sheet : inspection.sheets)
        if (sheet.hidden
            && std::find(inspection.chosenSheets.begin(), inspection.chosenSheets.end(), sheet.name)
                   == inspection.chosenSheets.end())
            note(inspection, Stage::Table, Level::Warning, "sheet-hidden", {sheet.name});
}

void noteColumns(Inspection& inspection, const std::vector<CustomerRival>& rivals)
{
    std::int64_t understood = 0;
    for (const ColumnGuess& column : inspection.columns)
        understood += column.field.value != Field::None;
    note(inspection, Stage::Columns, Level::Good, "columns-understood",
         {std::to_string(understood), std::to_string(inspection.columns.size())});
    if (!inspection.preset.empty())
        note(inspection, Stage::Columns, Level::Good, "preset-recognised", {inspection.preset});
    const ColumnGuess* customer = inspection.columnOf(Field::Customer);
    for (const CustomerRival& rival : rivals) {
        const bool chosen = customer != nullptr && rival.column == customer->column;
        note(inspection, Stage::Columns, Level::Good, chosen ? "customer-is" : "customer-rival",
             describe(inspection, rival));
        if (chosen && rival.repetition.filled > 30 && rival.repetition.distinct == rival.repetition.filled)
            note(inspection, Stage::Columns, Level::Warning, "customer-never-repeats", {customer->header});
    }
    if (inspection.columnOf(Field::Order) == nullptr)
        note(inspection, Stage::Columns, Level::Good, "no-order-id");
    const ColumnGuess* price = inspection.columnOf(Field::UnitPrice);
    const ColumnGuess* quantity = inspection.columnOf(Field::Quantity);
    const ColumnGuess* amount = inspection.columnOf(Field::Amount);
    if (amount == nullptr && price == nullptr)
        note(inspection, Stage::Columns, Level::Warning, "no-amounts");
    else if (amount == nullptr && quantity != nullptr)
        note(inspection, Stage::Columns, Level::Good, "amount-from-lines", {quantity->header, price->header});
    else if (amount != nullptr && inspection.plan && inspection.plan->orderLevel[Field::Amount])
        note(inspection, Stage::Columns, Level::Good, "amount-once-per-order", {amount->header});
    if (inspection.plan)
        notePlan(inspection, *inspection.plan);
}

void noteValuesAndRules(Inspection& inspection, const Tally& tally, const ValueForms& forms, Day today,
                        const std::unordered_map<std::string, std::uint64_t>& unknownWords)
{
    for (const auto& [reason, rows] : tally.outside)
        note(inspection, Stage::Table, Level::Good, keyOfOutside(reason), {std::to_string(rows)});
    noteDates(inspection, tally, forms, today);
    if (forms.numbers.texts > 0) {
        std::vector<std::string> mark = splitTabs(forms.mark.evidence);
        mark.insert(mark.begin(), std::string(1, forms.mark.mark));
        note(inspection, Stage::Values, forms.mark.ambiguous ? Level::Question : Level::Good, "decimal-mark",
             std::move(mark));
    }
    if (tally.currencies.size() > 1) {
        std::vector<std::string> all;
        for (const auto& [currency, rows] : tally.currencies)
            all.push_back(currency), all.push_back(std::to_string(rows));
        note(inspection, Stage::Values, Level::Warning, "currencies", std::move(all));
    }
    for (const auto& [reason, rows] : tally.rejected)
        note(inspection, Stage::Values, Level::Warning, "rejected", {reason, std::to_string(rows)});
    noteRules(inspection, tally);
    noteUnknownWords(inspection, unknownWords);
    note(inspection, Stage::Result, Level::Good, inspection.expectedIsWhole ? "rows-expected" : "head-only",
         {std::to_string(tally.rows)});
}

}  // namespace perennial

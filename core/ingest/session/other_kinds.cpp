#include "core/ingest/session/other_kinds.h"

#include "core/ingest/other/contract_reader.h"
#include "core/ingest/other/summary_sheet.h"
#include "core/ingest/session/preview.h"

#include <algorithm>
#include <map>

namespace perennial {
namespace {

constexpr std::size_t rowsPreviewed = 40;
constexpr std::size_t rejectedPerReason = 3;

void noteOther(Inspection& inspection, StageNote::Stage stage, StageNote::Level level, std::string key,
               std::vector<std::string> arguments = {})
{
    inspection.notes.push_back({stage, level, std::move(key), std::move(arguments)});
}

std::string headerOf(const Inspection& inspection, Field field)
{
    const ColumnGuess* column = inspection.columnOf(field);
    return column ? column->header : std::string();
}

/// The kind that alone has this field; orders for those that several have.
TableKind kindOfField(Field field)
{
    for (const TableKind kind : {TableKind::Contracts, TableKind::Customers})
        if (serves(field, kind) && !serves(field, TableKind::Orders))
            return kind;
    return TableKind::Orders;
}

void noteColumnsOf(Inspection& inspection)
{
    const auto understood = std::ranges::count_if(
        inspection.columns, [](const ColumnGuess& column) { return column.field.value != Field::None; });
    noteOther(inspection, StageNote::Stage::Columns, StageNote::Level::Good, "columns-understood",
              {std::to_string(understood), std::to_string(inspection.columns.size())});
    for (const Field field : fieldsOf(inspection.kind.value))
        if (const ColumnGuess* column = field == Field::None ? nullptr : inspection.columnOf(field))
            noteOther(inspection, StageNote::Stage::Columns, StageNote::Level::Good, "column-is",
                      {name(field), column->header});
    if (!inspection.columnOf(Field::Customer))
        noteOther(inspection, StageNote::Stage::Columns, StageNote::Level::Warning, "no-customer");
}

/// The first rows, and some of each reason why a row is rejected.
void previewRows(Inspection& inspection, const PlainTable& table, const std::vector<RowIssue>& rejected)
{
    std::map<std::int64_t, const RowIssue*> issues;
    for (const RowIssue& issue : rejected)
        issues.emplace(issue.rowNumber, &issue);
    std::map<std::string, std::size_t> shown;
    std::size_t count = 0;
    table.each([&](std::int64_t number, std::span<const Cell> cells) {
        const auto issue = issues.find(number);
        const bool bad = issue != issues.end();
        if (std::ranges::all_of(cells, [](const Cell& cell) { return cell.text.empty(); })
            || (count >= rowsPreviewed && !(bad && shown[issue->second->reason] < rejectedPerReason)))
            return;
        ++count;
        PreviewRow row;
        row.rowNumber = number;
        for (const Cell& cell : cells)
            row.cells.emplace_back(cell.text);
        if (bad) {
            ++shown[issue->second->reason];
            row.fate = PreviewRow::Fate::Rejected;
            row.reason = issue->second->reason;
            for (const ColumnGuess& column : inspection.columns)
                if (column.header == issue->second->column)
                    row.badColumn = column.column;
        }
        inspection.preview.push_back(std::move(row));
    });
}

void expectRejected(Inspection& inspection, const std::vector<RowIssue>& rejected)
{
    for (const RowIssue& issue : rejected) {
        ++inspection.expected.of(RowOutcome::Rejected).rows;
        ++inspection.expected.of(RowOutcome::Rejected).reasons[issue.reason];
    }
    inspection.expected.rowsRead =
        inspection.expected.of(RowOutcome::Kept).rows + inspection.expected.of(RowOutcome::Rejected).rows;
    for (const auto& [reason, rows] : inspection.expected.of(RowOutcome::Rejected).reasons)
        noteOther(inspection, StageNote::Stage::Values, StageNote::Level::Warning, "rejected",
                  {reason, std::to_string(rows)});
    noteOther(inspection, StageNote::Stage::Result, StageNote::Level::Good,
              inspection.expectedIsWhole ? "rows-expected" : "head-only",
              {std::to_string(inspection.expectedIsWhole ? inspection.expected.of(RowOutcome::Kept).rows
                                                         : inspection.expected.rowsRead)});
}

std::string orderName(DateOrder order)
{
    return order == DateOrder::YearMonthDay ? "ymd" : order == DateOrder::DayMonthYear ? "dmy" : "mdy";
}

void noteContractDates(Inspection& inspection, const ContractSheet& sheet)
{
    std::optional<Day> first;
    std::optional<Day> last;
    for (const ContractRow& row : sheet.rows)
        for (const std::optional<Day>& day : {row.start, row.end})
            if (day) {
                first = std::min(first.value_or(*day), *day);
                last = std::max(last.value_or(*day), *day);
            }
    if (first)
        noteOther(inspection, StageNote::Stage::Values, StageNote::Level::Good, "dates-read",
                  {toIso(*first), toIso(*last)});
    const bool isOpen = inspection.blocked && inspection.blocked->kind == ErrorKind::DateOrderAmbiguous;
    noteOther(inspection, StageNote::Stage::Values, isOpen ? StageNote::Level::Question : StageNote::Level::Good,
              "date-order", {orderName(inspection.dateOrder.value)});
}

/// Of the prices; each column is read by its own all the same.
void settleMark(Inspection& inspection, const PlainTable& table, int column)
{
    if (inspection.choices.decimalMark) {
        inspection.decimalMark.choose(*inspection.choices.decimalMark);
        return;
    }
    if (column < 0 || table.profile(column).marks.texts == 0)
        return;
    const auto said = decideDecimalMark(table.profile(column).marks);
    inspection.decimalMark.guess(said.mark, said.evidence);
    noteOther(inspection, StageNote::Stage::Values, StageNote::Level::Good, "decimal-mark",
              {std::string(1, said.mark)});
}

void noteContracts(Inspection& inspection, const ContractColumns& columns, const ContractSheet& sheet)
{
    if (columns.price < 0)
        noteOther(inspection, StageNote::Stage::Columns, StageNote::Level::Warning, "contract-no-price");
    if (columns.contract >= 0)
        noteOther(inspection, StageNote::Stage::Columns, StageNote::Level::Good, "contract-known-by",
                  {headerOf(inspection, Field::Contract)});
    if (columns.hasTenure())
        noteOther(inspection, StageNote::Stage::Values, StageNote::Level::Good,
                  sheet.tenureUnit == 12 ? "tenure-years" : "tenure-months", {headerOf(inspection, Field::Tenure)});
    else
        noteContractDates(inspection, sheet);
    std::map<int, std::uint64_t> periods;
    std::uint64_t ended = 0;
    for (const ContractRow& row : sheet.rows) {
        ++periods[row.periodMonths];
        ended += row.ended;
    }
    noteOther(inspection, StageNote::Stage::Values, StageNote::Level::Good, "contracts-ended",
              {std::to_string(ended), std::to_string(sheet.rows.size())});
    for (const auto& [months, rows] : periods)
        if (columns.price >= 0)
            noteOther(inspection, StageNote::Stage::Values, StageNote::Level::Good,
                      "price-of-" + std::to_string(months), {std::to_string(rows)});
}

/// The order of the dates and, while it is open, the question.
void settleOrder(Inspection& inspection, PlainTable& table, const ContractColumns& columns)
{
    const auto chosen = chosenDateOrder(inspection.choices);
    if (chosen) {
        inspection.dateOrder.choose(*chosen);
    } else if (columns.hasDates() && !columns.hasTenure()) {
        const DateDecision start = decideDateForm(table.profile(columns.start).dates);
        const DateDecision stop = decideDateForm(table.profile(columns.stop).dates);
        const DateDecision& said = start.ambiguous ? stop : start;
        inspection.dateOrder.guess(said.form.order, said.evidence);
    }
    const int open = settleDates(table, columns, inspection.choices);
    if (open < 0)
        return;
    inspection.blocked = ambiguousDates(table, open);
    inspection.questions.push_back({"date-order", inspection.blocked->arguments, {"dmy", "mdy"}, "", ""});
}

void noteCustomers(Inspection& inspection, const SummedBase& base)
{
    if (!base.hasSpend)
        noteOther(inspection, StageNote::Stage::Columns, StageNote::Level::Warning, "no-amounts");
    const char* unit = base.unit == TimeUnit::Day    ? "summed-days"
                       : base.unit == TimeUnit::Week ? "summed-weeks"
                                                     : "summed-months";
    noteOther(inspection, StageNote::Stage::Values, StageNote::Level::Good, unit,
              {headerOf(inspection, Field::Recency), headerOf(inspection, Field::Age)});
    if (inspection.unit.origin == Origin::Guessed)
        noteOther(inspection, StageNote::Stage::Values, StageNote::Level::Good,
                  base.unit == TimeUnit::Week ? "unit-fractions" : "unit-whole");
    noteOther(inspection, StageNote::Stage::Values, StageNote::Level::Good,
              base.recencyIsSilence ? "recency-to-end" : "recency-from-first", {headerOf(inspection, Field::Recency)});
    noteOther(inspection, StageNote::Stage::Values, StageNote::Level::Good, "summed-until");
    const auto once = std::ranges::count_if(base.rows, [](const SummedCustomer& row) { return row.repeats < 0.5; });
    noteOther(inspection, StageNote::Stage::Values, StageNote::Level::Good, "summed-once",
              {std::to_string(once), std::to_string(base.rows.size())});
}

/// The table below the head of the preview.
PlainTable tableOf(Inspection& inspection, SheetLook sheet)
{
    Preview head;
    head.addHead(sheet);
    inspection.preview = head.rows({}, {});
    inspection.expectedIsWhole = sheet.sample.whole;
    return PlainTable(inspection.path, std::move(sheet), inspection.choices);
}

/// Guesses, what was saved for these headings, and what is chosen now; with their notes.
template <class Roles>
Result<> takeRoles(Inspection& inspection, const Roles& rolesOf, const PlainTable& table, const SavedMapping& saved)
{
    ImportChoices choices = inspection.choices;
    for (const auto& [header, field] : saved)
        choices.columns.try_emplace(header, field);
    Result<std::vector<ColumnGuess>> roles = rolesOf(table, choices, inspection.path);
    if (!roles)
        return pass(roles);
    inspection.columns = std::move(*roles);
    for (ColumnGuess& column : inspection.columns)
        if (saved.contains(column.header) && !inspection.choices.columns.contains(column.header))
            column.field.evidence = "saved-mapping";
    inspection.preset.clear();
    noteKind(inspection);
    noteColumnsOf(inspection);
    return {};
}

/// No orders: of another kind, or missing what that kind needs.
void blockOrders(Inspection& inspection, const PlainTable& table, const char* kind, const std::string& missing)
{
    const Place place{.file = inspection.path, .sheet = table.sheetName()};
    if (missing.empty())
        inspection.blocked =
            Error{ErrorKind::TableKindUnsupported, {kind}, place, {Hint::ChooseAnotherFile, Hint::ExportAgain}};
    else
        inspection.blocked = Error{ErrorKind::FieldMissing, {missing}, place, {Hint::MapColumn, Hint::ChooseSheet}};
}

}  // namespace

void decideKind(Inspection& inspection)
{
    if (inspection.choices.kind) {
        inspection.kind.choose(*inspection.choices.kind);
        inspection.kind.evidence = "chosen";
        return;
    }
    for (const ColumnGuess& column : inspection.columns)
        if (const TableKind kind = kindOfField(column.field.value); kind != TableKind::Orders)
            return inspection.kind.guess(kind, "columns");
    if (inspection.blocked && inspection.blocked->kind == ErrorKind::TableKindUnsupported) {
        const std::string& why = inspection.blocked->arguments.front();
        if (why == "contract" || why == "subscriptions")
            inspection.kind.guess(TableKind::Contracts, why);
        if (why == "customer-summary")
            inspection.kind.guess(TableKind::Customers, why);
    }
}

void noteKind(Inspection& inspection)
{
    const auto say = [&](const char* key, std::initializer_list<Field> fields) {
        std::vector<std::string> headers;
        for (const Field field : fields)
            headers.push_back(headerOf(inspection, field));
        if (std::ranges::none_of(headers, &std::string::empty))
            noteOther(inspection, StageNote::Stage::Table, StageNote::Level::Good, key, std::move(headers));
    };
    if (inspection.kind.origin == Origin::Chosen)
        noteOther(inspection, StageNote::Stage::Table, StageNote::Level::Good, "kind-chosen",
                  {name(inspection.kind.value)});
    switch (inspection.kind.value) {
    case TableKind::Orders: return say("kind-orders", {Field::Date, Field::Customer});
    case TableKind::Contracts:
        say("kind-tenures", {Field::Tenure, Field::Churned});
        return say("kind-contracts", {Field::Start, Field::End});
    case TableKind::Customers: return say("kind-customers", {Field::Recency, Field::Age});
    }
}

Result<> understandContracts(Inspection& inspection, SheetLook sheet, const SavedMapping& saved)
{
    PlainTable table = tableOf(inspection, std::move(sheet));
    if (auto done = takeRoles(inspection, contractRoles, table, saved); !done)
        return done;
    const ContractColumns columns(inspection.columns);
    blockOrders(inspection, table, columns.hasTenure() ? "contract" : "subscriptions",
                columns.isComplete() ? "" : "contract-span");
    if (!columns.isComplete()) {
        previewRows(inspection, table, {});
        return {};
    }
    settleOrder(inspection, table, columns);
    settleMark(inspection, table, columns.price);
    const ContractSheet read = readContractRows(table, columns);
    OutcomeCount& kept = inspection.expected.of(RowOutcome::Kept);
    kept.rows = read.rows.size();
    for (const ContractRow& row : read.rows)
        kept.amount[row.currency] += row.price.value_or(Money());
    noteContracts(inspection, columns, read);
    expectRejected(inspection, read.rejected);
    previewRows(inspection, table, read.rejected);
    return {};
}

Result<> understandCustomers(Inspection& inspection, SheetLook sheet, const SavedMapping& saved)
{
    const PlainTable table = tableOf(inspection, std::move(sheet));
    if (auto done = takeRoles(inspection, summaryRoles, table, saved); !done)
        return done;
    const bool complete = isSummary(inspection.columns);
    blockOrders(inspection, table, "customer-summary", complete ? "" : "summed-up");
    if (!complete) {
        previewRows(inspection, table, {});
        return {};
    }
    const SummedCustomers read = readSummaryRows(table, inspection.columns, inspection.choices, Day());
    if (inspection.choices.unit)
        inspection.unit.choose(*inspection.choices.unit);
    else
        inspection.unit.guess(read.base.unit, read.base.unit == TimeUnit::Week ? "fractions" : "whole");
    OutcomeCount& kept = inspection.expected.of(RowOutcome::Kept);
    kept.rows = read.base.rows.size();
    for (const SummedCustomer& row : read.base.rows)
        kept.amount[read.base.currency] += row.spend;
    noteCustomers(inspection, read.base);
    expectRejected(inspection, read.rejected);
    previewRows(inspection, table, read.rejected);
    return {};
}

}  // namespace perennial

#include "app/cli/import_json.h"

#include "app/cli/quality.h"

namespace perennial::cli {

namespace {

Json amounts(const OutcomeCount& outcome)
{
    Json json = Json::object();
    for (const auto& [currency, sum] : outcome.amount)
        if (const auto total = sum.total())
            json[currency] = toDecimalString(*total);
    return json;
}

}  // namespace

Reconciliation sumOf(const std::vector<ImportRecord>& records)
{
    Reconciliation all;
    for (const ImportRecord& record : records) {
        all.rowsRead += record.reconciliation.rowsRead;
        for (std::size_t o = 0; o < all.outcomes.size(); ++o) {
            const OutcomeCount& from = record.reconciliation.outcomes[o];
            OutcomeCount& to = all.outcomes[o];
            to.rows += from.rows;
            for (const auto& [currency, amount] : from.amount)
                to.amount[currency] += amount;
            for (const auto& [reason, rows] : from.reasons)
                to.reasons[reason] += rows;
        }
    }
    return all;
}

void putReconciliation(JsonObject& json, const Reconciliation& all, bool hasAmounts)
{
    json.put("rows_read", all.rowsRead);
    const std::pair<const char*, RowOutcome> outcomes[] = {{"kept", RowOutcome::Kept},
                                                           {"updated", RowOutcome::Updated},
                                                           {"duplicate", RowOutcome::Duplicate},
                                                           {"excluded", RowOutcome::Excluded},
                                                           {"rejected", RowOutcome::Rejected}};
    for (const auto& [outcomeName, outcome] : outcomes)
        json.put(std::string("rows_") + outcomeName, all.of(outcome).rows);
    for (const auto& [outcomeName, outcome] : outcomes)
        if (hasAmounts)
            json.put(std::string("amount_") + outcomeName, amounts(all.of(outcome)));
        else
            json.putMoney(std::string("amount_") + outcomeName, undefined(Reason::NoAmounts));
    Json reasons = Json::object();
    for (const auto& [outcomeName, outcome] : outcomes)
        if (!all.of(outcome).reasons.empty())
            reasons[outcomeName] = all.of(outcome).reasons;
    json.put("row_reasons", std::move(reasons));
}

void putSource(JsonObject& json, const ImportSource& source)
{
    json.put("encoding", source.encoding.empty() ? Json() : Json(source.encoding));
    json.put("delimiter", source.delimiter.empty() ? Json() : Json(source.delimiter));
    Json sheet;
    if (source.sheets.size() == 1)
        sheet = source.sheets.front();
    else if (source.sheets.size() > 1)
        sheet = source.sheets;
    json.put("sheet", sheet);
    json.put("header_row", source.headerRow);
    Json mapping = Json::object();
    for (const MappedColumn& column : source.mapping)
        if (!column.field.empty())
            mapping[column.field] = column.header;
    json.put("mapping", std::move(mapping));
    json.put("preset", source.preset.empty() ? Json() : Json(source.preset));
}

namespace {

/// What stands out in the rows of the workspace; no model is fitted, so that effects on CLV are not among it.
Result<std::vector<QualityFinding>> qualityOf(Ledger ledger, const Workspace& workspace, const Definitions& definitions,
                                              Progress& progress)
{
    auto imports = workspace.imports();
    if (!imports)
        return pass(imports);
    return dataQuality({{}, std::make_shared<const Ledger>(std::move(ledger)), std::move(*imports), Day::today()},
                       definitions, progress);
}

}  // namespace

Result<> putCounts(JsonObject& json, const Workspace& workspace, Progress& progress)
{
    auto ledger = workspace.ledger(progress);
    if (!ledger)
        return std::unexpected(ledger.error());
    json.put("customers", ledger->customerCount());
    const auto contracts = workspace.contracts();
    if (!contracts)
        return std::unexpected(contracts.error());
    json.put("contracts", contracts->rows.size());
    const auto definitions = workspace.definitions();
    if (!definitions)
        return std::unexpected(definitions.error());
    const auto book = buildOrders(*ledger, *definitions, Day::today());
    std::uint64_t purchases = 0;
    std::uint64_t refunds = 0;
    Day first;
    Day last;
    for (std::size_t i = 0; i < ledger->rowCount(); ++i) {
        refunds += ledger->kind[i] == LineKind::Refund;
        first = i == 0 ? ledger->day[i] : std::min(first, ledger->day[i]);
        last = i == 0 ? ledger->day[i] : std::max(last, ledger->day[i]);
    }
    if (book)
        for (std::size_t o = 0; o < book->orders.size(); ++o)
            purchases += book->orders.isPurchase(o);
    json.put("orders", ledger->orderCount());
    json.put("purchases", purchases);
    json.put("refunds", refunds);
    Json withoutRate = Json::object();
    for (const auto& [currency, waiting] : ledger->withoutRate)
        withoutRate[currency] = waiting.rows;
    json.put("rows_without_rate", std::move(withoutRate));
    json.put("quarantine", quarantineJson(*ledger));
    json.put("first_date", ledger->rowCount() ? Json(toIso(first)) : Json());
    json.put("last_date", ledger->rowCount() ? Json(toIso(last)) : Json());
    auto quality = qualityOf(std::move(*ledger), workspace, *definitions, progress);
    if (!quality)
        return std::unexpected(quality.error());
    json.put("data_quality", qualityJson(*quality));
    return {};
}

namespace {

const char* name(StageNote::Stage stage)
{
    switch (stage) {
    case StageNote::Stage::File: return "file";
    case StageNote::Stage::Table: return "table";
    case StageNote::Stage::Columns: return "columns";
    case StageNote::Stage::Values: return "values";
    case StageNote::Stage::Rules: return "rules";
    case StageNote::Stage::Result: return "result";
    }
    return "";
}

}  // namespace

Json importsJson(const std::vector<ImportRecord>& records, const std::vector<Inspection>& inspections)
{
    Json all = Json::array();
    for (std::size_t i = 0; i < records.size() && i < inspections.size(); ++i) {
        JsonObject one;
        one.put("id", records[i].id);
        one.put("file", records[i].source.path);
        one.put("sha256", records[i].source.sha256);
        one.put("kind", records[i].source.kind);
        const DateReading& dates = records[i].source.dates;
        one.put("dates", {{"column", dates.column.empty() ? Json() : Json(dates.column)},
                          {"order", dates.order},
                          {"decided_by", name(dates.by)},
                          {"ambiguous_rows", dates.ambiguous}});
        putReconciliation(one, records[i].reconciliation, records[i].source.hasAmounts);
        Json notes = Json::array();
        for (const StageNote& note : inspections[i].notes)
            notes.push_back({{"stage", name(note.stage)}, {"key", note.key}, {"arguments", note.arguments}});
        one.put("notes", std::move(notes));
        all.push_back(std::move(one).finish());
    }
    return all;
}

Json spendJson(const SpendSheet& sheet)
{
    Json entries = Json::array();
    for (const SpendEntry& entry : sheet.entries)
        entries.push_back(
            {{"month", toIso(entry.month)}, {"channel", entry.channel}, {"amount", toDecimalString(entry.amount)}});
    Json rejected = Json::array();
    for (const SpendProblem& problem : sheet.rejected)
        rejected.push_back({{"row", problem.row}, {"reason", problem.reason}, {"found", problem.found}});
    return {{"rows_read", sheet.rowsRead},
            {"rows_kept", sheet.rowsKept},
            {"rows_rejected", sheet.rejected.size()},
            {"currency", sheet.currency},
            {"total", toDecimalString(sheet.total)},
            {"spend", std::move(entries)},
            {"rejected", std::move(rejected)}};
}

}  // namespace perennial::cli

// perennial import: spreadsheets into a workspace.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/data_options.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "core/ingest/import_session.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <filesystem>

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

/// All outcomes of the run together.
Reconciliation sum(const std::vector<ImportRecord>& records)
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

void putReconciliation(JsonObject& json, const Reconciliation& all)
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
        json.put(std::string("amount_") + outcomeName, amounts(all.of(outcome)));
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

/// Counts over the whole workspace after the import.
Result<> putCounts(JsonObject& json, const Workspace& workspace, Progress& progress)
{
    const auto ledger = workspace.ledger(progress);
    if (!ledger)
        return std::unexpected(ledger.error());
    json.put("customers", ledger->customerCount());
    const auto definitions = workspace.definitions();
    if (!definitions)
        return std::unexpected(definitions.error());
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const auto book = buildOrders(*ledger, *definitions, Day::from(std::chrono::year_month_day(now)));
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
    json.put("first_date", ledger->rowCount() ? Json(toIso(first)) : Json());
    json.put("last_date", ledger->rowCount() ? Json(toIso(last)) : Json());
    return {};
}

class Import final : public Command {
public:
    std::string name() const override { return "import"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "Reads spreadsheets into a workspace").toStdString();
    }
    void declare(CLI::App& app) override
    {
        app.add_option("files", files_, Words::tr("Spreadsheets").toStdString())->required()->type_name("FILE");
        app.add_option("--workspace,-w", path_,
                       Words::tr("Workspace to fill; made when it does not exist").toStdString())
            ->required()
            ->type_name("W");
        app.add_flag("--json", json_, Words::tr("Print one JSON object").toStdString());
        options_.declare(app);
    }
    int run() override;

private:
    [[nodiscard]] Result<Workspace> openWorkspace(bool& created) const;
    [[nodiscard]] Result<Json> resultJson(const Workspace& workspace, const std::vector<ImportRecord>& records,
                                          Progress& progress) const;

    std::vector<std::string> files_;
    std::string path_;
    bool json_ = false;
    ImportOptions options_;
    std::vector<Question> questions_;
};

Result<Workspace> Import::openWorkspace(bool& created) const
{
    created = !std::filesystem::exists(path_);
    return created ? Workspace::create(path_) : Workspace::open(path_, Access::ReadWrite);
}

Result<Json> Import::resultJson(const Workspace& workspace, const std::vector<ImportRecord>& records,
                                Progress& progress) const
{
    JsonObject json;
    putReconciliation(json, sum(records));
    if (auto done = putCounts(json, workspace, progress); !done)
        return pass(done);
    putSource(json, records.back().source);
    json.put("questions", questionsJson(questions_));
    return std::move(json).finish();
}

int Import::run()
{
    ConsoleProgress progress;
    bool created = false;
    auto workspace = openWorkspace(created);
    if (!workspace)
        return report(workspace.error());
    std::vector<Inspection> inspections;
    const auto records = importFiles(files_, *workspace, options_, questions_, inspections, progress);
    if (!records) {
        if (created && inspections.empty()) {  // nothing came in: leave nothing behind
            {
                const Workspace closed = std::move(*workspace);
            }
            std::filesystem::remove(path_);
        }
        return report(records.error());
    }
    if (const auto kept = rememberImport(*workspace, inspections.back()); !kept)
        return report(kept.error());
    const auto json = resultJson(*workspace, *records, progress);
    if (!json)
        return report(json.error());
    if (json_) {
        print(*json);
        return success;
    }
    const Reconciliation all = sum(*records);
    print(Words::tr("%1 rows read: %2 kept, %3 updated, %4 duplicate, %5 excluded, %6 rejected")
              .arg(all.rowsRead)
              .arg(all.of(RowOutcome::Kept).rows)
              .arg(all.of(RowOutcome::Updated).rows)
              .arg(all.of(RowOutcome::Duplicate).rows)
              .arg(all.of(RowOutcome::Excluded).rows)
              .arg(all.of(RowOutcome::Rejected).rows));
    return success;
}

}  // namespace

std::unique_ptr<Command> importCommand()
{
    return std::make_unique<Import>();
}

}  // namespace perennial::cli

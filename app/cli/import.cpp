// perennial import: spreadsheets into a workspace.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/data_options.h"
#include "app/cli/import_json.h"
#include "app/cli/words.h"
#include "core/ingest/recipe.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>

namespace perennial::cli {

namespace {

class Import final : public Command {
public:
    std::string name() const override { return "import"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "Reads spreadsheets into a workspace").toStdString();
    }
    void declare(CLI::App& app) override;
    int run() override;

private:
    [[nodiscard]] Result<Workspace> openWorkspace();
    [[nodiscard]] Result<> keepDefinitions(Workspace& workspace) const;
    [[nodiscard]] Result<> recordTarget(Workspace& workspace) const;
    int importOrders(Workspace& workspace, ConsoleProgress& progress);
    int importSpend(Workspace& workspace, ConsoleProgress& progress);
    [[nodiscard]] Result<Json> resultJson(const Workspace& workspace, const std::vector<ImportRecord>& records,
                                          Progress& progress) const;
    [[nodiscard]] Result<> writeFiles(const Workspace& workspace, const std::vector<ImportRecord>& records) const;
    int failed(const Error& error, Workspace&& workspace) const;

    std::vector<std::string> files_;
    std::string path_;
    std::string recipe_;
    std::string rejected_;
    std::string currency_;
    std::vector<std::string> rates_;
    std::vector<std::string> rateTables_;
    bool json_ = false;
    bool created_ = false;
    ImportOptions options_;
    std::vector<Question> questions_;
    std::vector<Inspection> inspections_;
};

void Import::declare(CLI::App& app)
{
    app.add_option("files", files_, Words::tr("Spreadsheets, or folders of them").toStdString())
        ->required()
        ->type_name("FILE");
    app.add_option("--workspace,-w", path_, Words::tr("Workspace to fill; made when it does not exist").toStdString())
        ->required()
        ->type_name("W");
    app.add_flag("--json", json_, Words::tr("Print one JSON object").toStdString());
    app.add_option("--save-recipe", recipe_,
                   Words::tr("Write how the file was understood, to be replayed with --recipe").toStdString())
        ->type_name("FILE");
    app.add_option("--rejected", rejected_,
                   Words::tr("Write the rejected rows in their own columns, with the reason").toStdString())
        ->type_name("OUT");
    app.add_option("--rate", rates_,
                   Words::tr("Exchange rate kept in the workspace: USD=0.92 is the price of one US dollar (repeatable)")
                       .toStdString())
        ->type_name("CODE=RATE");
    app.add_option("--rates", rateTables_,
                   Words::tr("Table of exchange rates by day, kept in the workspace: date, currency, rate (repeatable)")
                       .toStdString())
        ->type_name("FILE");
    app.add_option("--currency", currency_, Words::tr("Currency of the figures, ISO code").toStdString());
    options_.declare(app, true);
}

Result<Workspace> Import::openWorkspace()
{
    created_ = !std::filesystem::exists(path_);
    return created_ ? Workspace::create(path_) : Workspace::open(path_, Access::ReadWrite);
}

Result<> Import::keepDefinitions(Workspace& workspace) const
{
    if (rates_.empty() && rateTables_.empty() && currency_.empty())
        return {};
    auto definitions = workspace.definitions();
    if (!definitions)
        return pass(definitions);
    if (!currency_.empty())
        definitions->currency = currency_;
    const auto figures = workspace.currencyOfOrders(*definitions);
    if (!figures)
        return pass(figures);
    if (auto done = takeRates(rates_, *figures, *definitions); !done)
        return done;
    if (auto done = takeRateTables(rateTables_, *figures, *definitions); !done)
        return done;
    return workspace.saveDefinitions(*definitions);
}

/// Into which currency rates turn amounts may be known only by the rows.
Result<> Import::recordTarget(Workspace& workspace) const
{
    auto definitions = workspace.definitions();
    if (!definitions)
        return pass(definitions);
    if (!hasRates(*definitions) || !definitions->ratesCurrency.empty())
        return {};
    const auto figures = workspace.currencyOfOrders(*definitions);
    if (!figures)
        return pass(figures);
    recordRatesCurrency(*definitions, *figures);
    return workspace.saveDefinitions(*definitions);
}

Result<Json> Import::resultJson(const Workspace& workspace, const std::vector<ImportRecord>& records,
                                Progress& progress) const
{
    JsonObject json;
    const bool hasAmounts = std::any_of(records.begin(), records.end(),
                                        [](const ImportRecord& record) { return record.source.hasAmounts; });
    putReconciliation(json, sumOf(records), hasAmounts);
    if (auto done = putCounts(json, workspace, progress); !done)
        return pass(done);
    putSource(json, records.back().source);
    json.put("imports", importsJson(records, inspections_));
    json.put("questions", questionsJson(questions_));
    return std::move(json).finish();
}

/// The recipe of the last file and the rejected rows of each import that has some.
Result<> Import::writeFiles(const Workspace& workspace, const std::vector<ImportRecord>& records) const
{
    if (!recipe_.empty()) {
        std::ofstream file(recipe_, std::ios::binary);
        if (!(file << toJson(choicesOf(inspections_.back()))) || !file.flush())
            return fail(ErrorKind::WriteFailed, {}, {.file = recipe_}, {Hint::ChooseAnotherFolder});
    }
    std::string path = rejected_;
    int written = 0;
    for (const ImportRecord& record : records) {
        if (path.empty() || record.reconciliation.of(RowOutcome::Rejected).rows == 0)
            continue;
        if (auto done = writeRejectedRows(workspace, record.id, path); !done)
            return done;
        const std::filesystem::path first(rejected_);
        path = (first.parent_path() / first.stem()).string() + "-" + std::to_string(++written + 1)
               + first.extension().string();
    }
    return {};
}

/// Nothing came in: leave nothing behind.
int Import::failed(const Error& error, Workspace&& workspace) const
{
    if (created_ && inspections_.empty()) {
        {
            const Workspace closed = std::move(workspace);
        }
        std::filesystem::remove(path_);
    }
    return report(error);
}

int Import::importOrders(Workspace& workspace, ConsoleProgress& progress)
{
    const auto records =
        importFiles(files_, workspace, options_, questions_, inspections_, progress, OtherFiles::Imported);
    if (!records)
        return failed(records.error(), std::move(workspace));
    if (const auto recorded = recordTarget(workspace); !recorded)
        return report(recorded.error());
    if (const auto written = writeFiles(workspace, *records); !written)
        return report(written.error());
    if (const auto kept = rememberImport(workspace, inspections_.back()); !kept)
        return report(kept.error());
    if (json_) {
        const auto json = resultJson(workspace, *records, progress);
        if (!json)
            return report(json.error());
        print(*json);
        return success;
    }
    const Reconciliation all = sumOf(*records);
    print(Words::tr("%1 rows read: %2 kept, %3 updated, %4 duplicate, %5 excluded, %6 rejected")
              .arg(all.rowsRead)
              .arg(all.of(RowOutcome::Kept).rows)
              .arg(all.of(RowOutcome::Updated).rows)
              .arg(all.of(RowOutcome::Duplicate).rows)
              .arg(all.of(RowOutcome::Excluded).rows)
              .arg(all.of(RowOutcome::Rejected).rows));
    return success;
}

int Import::importSpend(Workspace& workspace, ConsoleProgress& progress)
{
    if (!recipe_.empty())  // how a sheet of spend is read is no part of a recipe; its amounts are
        return failed({ErrorKind::OptionInvalid, {"--save-recipe", recipe_, "orders, contracts, customers"}, {}, {}},
                      std::move(workspace));
    const auto choices = options_.choices();
    if (!choices)
        return failed(choices.error(), std::move(workspace));
    Json all = Json::array();
    for (const std::string& file : files_) {
        auto sheet = readSpendSheet(file, *choices, progress);
        if (!sheet)
            return failed(sheet.error(), std::move(workspace));
        if (auto kept = keepSpend(*sheet, workspace, progress); !kept)
            return failed(kept.error(), std::move(workspace));
        all.push_back(spendJson(*sheet));
        if (!json_)
            print(Words::tr("%1 rows of spend read: %2 kept, %3 rejected; %4 %5 in all")
                      .arg(sheet->rowsRead)
                      .arg(sheet->rowsKept)
                      .arg(sheet->rejected.size())
                      .arg(QString::fromStdString(toDecimalString(sheet->total)),
                           QString::fromStdString(sheet->currency)));
    }
    if (json_)
        print(all.size() == 1 ? all.front() : all);
    return success;
}

int Import::run()
{
    ConsoleProgress progress;
    auto workspace = openWorkspace();
    if (!workspace)
        return report(workspace.error());
    if (auto kept = keepDefinitions(*workspace); !kept)
        return failed(kept.error(), std::move(*workspace));
    return options_.kind == "spend" ? importSpend(*workspace, progress) : importOrders(*workspace, progress);
}

}  // namespace

std::unique_ptr<Command> importCommand()
{
    return std::make_unique<Import>();
}

}  // namespace perennial::cli

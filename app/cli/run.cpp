// perennial run: a recipe replayed on a new file.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/contracts.h"
#include "app/cli/data_options.h"
#include "app/cli/export_files.h"
#include "app/cli/json.h"
#include "app/cli/report_options.h"
#include "app/cli/words.h"
#include "app/version.h"
#include "core/ingest/other/contract_sheet.h"
#include "ui/report/report_settings.h"
#include "ui/report/report_writer.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>

namespace perennial::cli {

namespace {

class Run final : public Command {
public:
    std::string name() const override { return "run"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "Replays a recipe on a new file: import, figures, report, tables")
            .toStdString();
    }
    bool draws() const override { return true; }
    void declare(CLI::App& app) override
    {
        app.add_option("recipe", recipePath_,
                       Words::tr("Recipe (JSON), as export --table recipe writes it").toStdString())
            ->required()
            ->type_name("RECIPE");
        app.add_option("source", data_.source, Words::tr("Spreadsheet").toStdString())->required()->type_name("FILE");
        app.add_option("-o,--output", folder_,
                       Words::tr("Folder to write to; made when it does not exist").toStdString())
            ->required()
            ->type_name("FOLDER");
        app.add_option("--workspace,-w", data_.into,
                       Words::tr("Workspace to import into; without it nothing is kept").toStdString())
            ->type_name("W");
        app.add_flag("--strict", data_.import.strict, Words::tr("An unanswered question is an error").toStdString());
        app.add_flag("--json", data_.json, Words::tr("Print one JSON object").toStdString());
    }
    int run() override;

private:
    int replayContracts(const Recipe& recipe, Progress& progress);
    [[nodiscard]] Result<ui::ReportOptions> reportOptionsOf(const Recipe& recipe) const;
    [[nodiscard]] Result<> writeOfContracts(const OpenedContracts& contracts, const Recipe& recipe,
                                            const RecipeExport& wanted, Progress& progress) const;
    [[nodiscard]] Result<> makeFolder() const;
    [[nodiscard]] Result<> write(const OpenedData& data, const Recipe& recipe, const RecipeExport& wanted,
                                 Progress& progress) const;
    [[nodiscard]] Result<> writeReport(const OpenedData& data, const Recipe& recipe, const std::string& path,
                                       Progress& progress) const;

    DataOptions data_;
    std::string recipePath_;
    std::string folder_;
};

Result<> Run::writeReport(const OpenedData& data, const Recipe& recipe, const std::string& path,
                          Progress& progress) const
{
    auto options = reportOptionsOf(recipe);
    if (!options)
        return pass(options);
    auto more = reportDataOf(data, progress);
    if (!more)
        return pass(more);
    options->data = std::move(*more);
    return ui::writeReport(*data.analysis, *options, path, progress);
}

Result<ui::ReportOptions> Run::reportOptionsOf(const Recipe& recipe) const
{
    ui::ReportOptions options;
    if (!recipe.report.empty()) {
        auto read = ui::reportOptions(QByteArray::fromStdString(recipe.report));
        if (!read)
            return read;
        options = std::move(*read);
    }
    options.version = QString::fromLatin1(programVersion);
    return options;
}

Result<> Run::write(const OpenedData& data, const Recipe& recipe, const RecipeExport& wanted, Progress& progress) const
{
    const std::string path = (std::filesystem::path(folder_) / wanted.file).string();
    if (wanted.table == "report")
        return writeReport(data, recipe, path, progress);
    const auto written = writeExport(data, wanted, path, progress);
    return written ? Result<>{} : pass(written);
}

Result<> Run::makeFolder() const
{
    std::error_code failure;
    std::filesystem::create_directories(folder_, failure);
    if (failure)
        return fail(ErrorKind::WriteFailed, {failure.message()}, {.file = folder_}, {Hint::ChooseAnotherFolder});
    return {};
}

Result<> Run::writeOfContracts(const OpenedContracts& contracts, const Recipe& recipe, const RecipeExport& wanted,
                               Progress& progress) const
{
    const std::string path = (std::filesystem::path(folder_) / wanted.file).string();
    if (wanted.table == "report") {
        const auto options = reportOptionsOf(recipe);
        if (!options)
            return pass(options);
        const auto written = writeContractReport(contracts, *options, path, progress);
        return written ? Result<>{} : pass(written);
    }
    const auto written = writeContracts(contracts, wanted, path, progress);
    return written ? Result<>{} : pass(written);
}

/// A recipe written for orders may ask for files that contracts do not have: said, and the others are written.
int Run::replayContracts(const Recipe& recipe, Progress& progress)
{
    const auto contracts = importedContracts(data_, progress);
    if (!contracts)
        return report(contracts.error());
    if (const auto made = makeFolder(); !made)
        return report(made.error());
    Json files = Json::array();
    for (const RecipeExport& wanted : recipe.exports.empty() ? usualExports() : recipe.exports) {
        constexpr std::string_view ofContracts[] = {"report", "customers", "segments", "cohorts"};
        const bool known = std::ranges::find(ofContracts, wanted.table) != std::end(ofContracts);
        const auto written = known ? writeOfContracts(*contracts, recipe, wanted, progress) : Result<>{};
        if (!known || (!written && written.error().kind == ErrorKind::NoData)) {
            say(Words::tr("%1 is not written: these are contracts, and they have nothing for it.")
                    .arg(QString::fromStdString(wanted.file)));
            continue;
        }
        if (!written)
            return report(written.error());
        files.push_back(wanted.file);
    }
    if (data_.json)
        print(Json{{"output", folder_},
                   {"kind", "contracts"},
                   {"files", std::move(files)},
                   {"definitions_hash", hashOf(contracts->definitions)}});
    return success;
}

int Run::run()
{
    ConsoleProgress progress;
    const auto recipe = readRecipe(recipePath_);
    if (!recipe)
        return report(recipe.error());
    data_.import.recipe = recipePath_;
    const auto data = data_.open(progress);
    if (!data)
        return saysContracts(data.error()) ? replayContracts(*recipe, progress) : report(data.error());
    if (const auto made = makeFolder(); !made)
        return report(made.error());
    Json files = Json::array();
    for (const RecipeExport& wanted : recipe->exports.empty() ? usualExports() : recipe->exports) {
        if (wanted.table == "workbook" && !data->analysis->summary().hasAmounts) {
            say(Words::tr("%1 is not written: the data have no amounts.").arg(QString::fromStdString(wanted.file)));
            continue;
        }
        if (const auto written = write(*data, *recipe, wanted, progress); !written)
            return report(written.error());
        files.push_back(wanted.file);
    }
    if (data_.json)
        print(Json{{"output", folder_},
                   {"files", std::move(files)},
                   {"definitions_hash", data->analysis->hash},
                   {"questions", questionsJson(data->questions)}});
    return success;
}

}  // namespace

std::unique_ptr<Command> runCommand()
{
    return std::make_unique<Run>();
}

}  // namespace perennial::cli

// perennial export: tables, audience lists, the living workbook, the recipe.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/contracts.h"
#include "app/cli/data_options.h"
#include "app/cli/export_files.h"
#include "app/cli/json.h"
#include "app/cli/words.h"

#include <CLI/CLI.hpp>

namespace perennial::cli {

namespace {

class Export final : public Command {
public:
    std::string name() const override { return "export"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "Tables, audience lists and a workbook with formulas").toStdString();
    }
    void declare(CLI::App& app) override
    {
        options_.declare(app);
        app.add_option("--table", wanted_.table,
                       Words::tr("customers, segments, cohorts, orders, plays, workbook or recipe").toStdString())
            ->check(CLI::IsMember({"customers", "segments", "cohorts", "orders", "plays", "workbook", "recipe"}));
        app.add_option("--audience", audience_,
                       Words::tr("A list for klaviyo, mailchimp, meta or google instead of a table").toStdString())
            ->check(CLI::IsMember({"klaviyo", "mailchimp", "meta", "google"}));
        app.add_option("--by", wanted_.argument,
                       Words::tr("rfm, value, cohort, lifecycle or column:NAME").toStdString());
        app.add_option("--segment", wanted_.segment,
                       Words::tr("Only these customers: rfm/champions, column:Channel/Referral").toStdString());
        app.add_option("--columns", wanted_.columns,
                       Words::tr("Columns of the customers in order, separated by commas").toStdString())
            ->delimiter(',');
        app.add_option("--customers", wanted_.privacy, Words::tr("masked, pseudonym or full").toStdString())
            ->check(CLI::IsMember({"masked", "pseudonym", "full"}));
        app.add_option("-o,--output", output_, Words::tr("File to write: .csv or .xlsx").toStdString())
            ->required()
            ->type_name("OUT");
    }
    int run() override
    {
        ConsoleProgress progress;
        if (!audience_.empty()) {
            wanted_.table = "audience";
            wanted_.argument = audience_;
        }
        options_.rowsWanted = wanted_.table == "orders" || wanted_.table == "recipe";
        const auto data = options_.open(progress);
        if (!data)
            return contracts(data.error(), progress);
        const auto written = writeExport(*data, wanted_, output_, progress);
        if (!written)
            return report(written.error());
        if (written->leftOut > 0)
            say(Words::tr("%Ln customer(s) without an e-mail address are left out.", nullptr,
                          static_cast<int>(written->leftOut)));
        if (options_.json)
            print(Json{{"table", wanted_.table},
                       {"rows", written->rows},
                       {"left_out", written->leftOut},
                       {"output", output_},
                       {"definitions_hash", data->analysis->hash},
                       {"questions", questionsJson(data->questions)}});
        return success;
    }

private:
    /// The contracts of a source without orders.
    int contracts(const Error& error, Progress& progress)
    {
        const auto opened = openContracts(options_, error, progress);
        if (!opened || !*opened)
            return report(opened ? opened->error() : error);
        const auto written = wanted_.table == "recipe" && isWorkspace(options_.source)
                                 ? writeRecipe(options_.source, output_)
                                 : writeContracts(**opened, wanted_, output_, progress);
        if (!written)
            return report(written.error());
        if (options_.json)
            print(Json{{"table", wanted_.table},
                       {"kind", "contracts"},
                       {"rows", written->rows},
                       {"output", output_},
                       {"definitions_hash", hashOf((*opened)->definitions)}});
        return success;
    }

    DataOptions options_;
    RecipeExport wanted_{.table = "customers", .argument = {}, .segment = {}, .privacy = {}, .columns = {}, .file = {}};
    std::string audience_;
    std::string output_;
};

}  // namespace

std::unique_ptr<Command> exportCommand()
{
    return std::make_unique<Export>();
}

}  // namespace perennial::cli

// perennial report: the PDF.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/contracts.h"
#include "app/cli/data_options.h"
#include "app/cli/json.h"
#include "app/cli/report_options.h"
#include "app/cli/words.h"
#include "ui/report/report_writer.h"

#include <CLI/CLI.hpp>

namespace perennial::cli {

namespace {

class Report final : public Command {
public:
    std::string name() const override { return "report"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "A PDF report that a manager can read").toStdString();
    }
    bool draws() const override { return true; }
    void declare(CLI::App& app) override
    {
        options_.declare(app);
        app.add_option("-o,--output", output_, Words::tr("PDF to write").toStdString())
            ->required()
            ->type_name("OUT.pdf");
        report_.declare(app);
        app.add_option("--segment", segment_,
                       Words::tr("Only these customers: rfm/champions, column:Channel/Referral").toStdString());
    }
    int run() override
    {
        ConsoleProgress progress;
        const auto data = options_.open(progress, segment_);
        if (!data)
            return contracts(data.error(), progress);
        const auto options = report_.read(*data, progress);
        if (!options)
            return report(options.error());
        const auto written = ui::writeReport(*data->analysis, *options, output_, progress);
        if (!written)
            return report(written.error());
        if (options_.json)
            print(Json{{"output", output_},
                       {"definitions_hash", data->analysis->hash},
                       {"questions", questionsJson(data->questions)}});
        return success;
    }

private:
    /// The report of a source that holds contracts and no orders.
    int contracts(const Error& error, Progress& progress)
    {
        auto opened = openContracts(options_, error, progress, segment_);
        if (!opened || !*opened)
            return report(opened ? opened->error() : error);
        const auto options = report_.readForContracts(options_.source);
        if (!options)
            return report(options.error());
        const auto written = writeContractReport(std::move(**opened), *options, output_, progress);
        if (!written)
            return report(written.error());
        if (options_.json)
            print(Json{{"output", output_}, {"kind", "contracts"}, {"definitions_hash", hashOf(*written)}});
        return success;
    }

    DataOptions options_;
    ReportChoices report_;
    std::string output_;
    std::string segment_;
};

}  // namespace

std::unique_ptr<Command> reportCommand()
{
    return std::make_unique<Report>();
}

}  // namespace perennial::cli

// perennial report: the PDF.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/data_options.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "app/version.h"
#include "core/analysis/comparison.h"
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
        app.add_option("--template", template_, Words::tr("full or board (one page)").toStdString())
            ->check(CLI::IsMember({"full", "board"}));
        app.add_option("--sections", sections_, Words::tr("Sections in order, separated by commas").toStdString())
            ->delimiter(',');
        app.add_option("--paper", paper_, Words::tr("a4 or letter").toStdString())
            ->check(CLI::IsMember({"a4", "letter"}));
        app.add_option("--title", title_, Words::tr("Title of the report").toStdString());
        app.add_option("--company", company_, Words::tr("Name of the company").toStdString());
        app.add_option("--logo", logo_, Words::tr("Picture of the company's logo").toStdString())->type_name("FILE");
        app.add_option("--customers", privacy_, Words::tr("masked, pseudonym or full").toStdString())
            ->check(CLI::IsMember({"masked", "pseudonym", "full"}));
    }
    int run() override
    {
        ConsoleProgress progress;
        const auto data = options_.open(progress);
        if (!data)
            return report(data.error());
        const auto earlier = compareWithEarlier(*data->analysis, progress);
        if (!earlier)
            return report(earlier.error());
        ui::ReportOptions chosen = reportOptions();
        chosen.yearAgo = earlier->yearAgo;
        const auto written = ui::writeReport(*data->analysis, chosen, output_, progress);
        if (!written)
            return report(written.error());
        if (options_.json)
            print(Json{{"output", output_},
                       {"definitions_hash", data->analysis->hash},
                       {"questions", questionsJson(data->questions)}});
        return success;
    }

private:
    [[nodiscard]] ui::ReportOptions reportOptions() const
    {
        ui::ReportOptions options;
        options.layout = template_ == "board" ? ui::ReportTemplate::Board : ui::ReportTemplate::Full;
        for (const std::string& section : sections_)
            options.sections.push_back({QString::fromStdString(section), true, {}});
        if (!sections_.empty())
            options.layout = ui::ReportTemplate::Own;
        options.paper = paper_ == "letter" ? ui::Paper::Letter : ui::Paper::A4;
        options.privacy = privacy_ == "full"        ? ui::Privacy::Full
                          : privacy_ == "pseudonym" ? ui::Privacy::Pseudonym
                                                    : ui::Privacy::Masked;
        options.title = QString::fromStdString(title_);
        options.company = QString::fromStdString(company_);
        options.logoPath = QString::fromStdString(logo_);
        options.version = QString::fromLatin1(programVersion);
        return options;
    }

    DataOptions options_;
    std::string output_;
    std::string template_ = "full";
    std::vector<std::string> sections_;
    std::string paper_ = "a4";
    std::string title_;
    std::string company_;
    std::string logo_;
    std::string privacy_ = "masked";
};

}  // namespace

std::unique_ptr<Command> reportCommand()
{
    return std::make_unique<Report>();
}

}  // namespace perennial::cli

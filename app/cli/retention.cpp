// perennial retention: cohorts and survival.
#include "app/cli/cohort_json.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/contract_commands.h"
#include "app/cli/data_options.h"
#include "app/cli/json.h"
#include "app/cli/renewals.h"
#include "app/cli/words.h"
#include "core/analysis/segment_table.h"
#include "core/export/export_tables.h"
#include "ui/support/format.h"

#include <CLI/CLI.hpp>

namespace perennial::cli {

namespace {

class Retention final : public Command {
public:
    std::string name() const override { return "retention"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "Cohorts by month and survival").toStdString();
    }
    void declare(CLI::App& app) override
    {
        options_.declare(app);
        app.add_option("--type", type_, Words::tr("on, on-or-after or cumulative").toStdString());
        app.add_option("--by", by_,
                       Words::tr("Cohorts and survival of each segment too: rfm, lifecycle, column:NAME, rule:EXPR ...")
                           .toStdString());
        app.add_option("-o,--output", output_, Words::tr("File to write: .csv or .xlsx").toStdString())
            ->type_name("OUT");
    }
    int run() override;

private:
    [[nodiscard]] Result<RetentionType> type() const;
    /// Cohorts and survival of each segment that somebody is in.
    [[nodiscard]] Json segmentsJson(const Analysis& analysis, const Segmentation& by, RetentionType type) const;

    DataOptions options_;
    std::string type_ = "on";
    std::string by_;
    std::string output_;
};

Result<RetentionType> Retention::type() const
{
    if (type_ == "on")
        return RetentionType::On;
    if (type_ == "on-or-after")
        return RetentionType::OnOrAfter;
    if (type_ == "cumulative")
        return RetentionType::Cumulative;
    return fail(ErrorKind::OptionInvalid, {"--type", type_, "on, on-or-after, cumulative"});
}

Json Retention::segmentsJson(const Analysis& analysis, const Segmentation& by, RetentionType type) const
{
    Json all = Json::array();
    const std::vector<std::uint32_t> counts = by.counts();
    for (std::size_t s = 0; s < by.size(); ++s) {
        if (counts[s] == 0)
            continue;
        const std::vector<bool> members = by.members(s);
        const CohortTable table =
            cohortTable(analysis.summary(), analysis.observed->occasions,
                        {.type = type, .chosen = members, .refunds = analysis.observed->book.refunds});
        all.push_back({{"name", by.names[s]},
                       {"customers", counts[s]},
                       {"cohorts", cohortsJson(table)},
                       {"average", averageJson(table)},
                       {"survival", survivalOfDays(kaplanMeier(
                                        lifetimes(analysis.summary(), analysis.observed->lapse, false, members)))}});
    }
    return all;
}

int Retention::run()
{
    const auto wanted = type();
    if (!wanted)
        return report(wanted.error());
    ConsoleProgress progress;
    const auto data = options_.open(progress);
    if (!data) {
        auto status = contractRetentionInstead(options_, data.error(), {type_, by_, output_}, progress);
        if (!status)
            status = renewalsInstead(options_, data.error(), progress);
        return status ? *status : report(data.error());
    }
    const Analysis& analysis = *data->analysis;
    const CohortTable table = cohortTable(analysis.summary(), analysis.observed->occasions,
                                          {.type = *wanted, .refunds = analysis.observed->book.refunds});
    if (!output_.empty())
        if (const auto written = writeTable(cohortExport(table), output_, progress); !written)
            return report(written.error());
    std::optional<SegmentTable> by;
    if (!by_.empty()) {
        auto found = segmentsBy(analysis, by_);
        if (!found)
            return report(found.error());
        by = std::move(*found);
    }
    if (options_.json) {
        Json json{{"type", type_},
                  {"cohorts", cohortsJson(table)},
                  {"average", averageJson(table)},
                  {"survival", survivalOfDays(analysis.survival)}};
        if (by) {
            json["by"] = by_;
            json["segments"] = segmentsJson(analysis, by->segmentation, *wanted);
        }
        json["definitions_hash"] = analysis.hash;
        json["questions"] = questionsJson(data->questions);
        print(json);
    } else if (output_.empty()) {
        const ui::Format format;
        for (std::size_t k = 0; k < table.average.size(); ++k)
            print(QStringLiteral("%1 %2").arg(k, 4).arg(format.percent(table.average[k].rate), 8));
    }
    return success;
}

}  // namespace

std::unique_ptr<Command> retentionCommand()
{
    return std::make_unique<Retention>();
}

}  // namespace perennial::cli

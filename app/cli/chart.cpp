// perennial chart: one chart as SVG, PNG, PDF or its figures as CSV.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/contract_commands.h"
#include "app/cli/data_options.h"
#include "app/cli/words.h"
#include "core/analysis/chart_data.h"
#include "core/analysis/contract_charts.h"
#include "core/analysis/segment_table.h"
#include "ui/charts/chart_export.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace perennial::cli {

namespace {

class Chart final : public Command {
public:
    std::string name() const override { return "chart"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "One chart as SVG, PNG, PDF or CSV").toStdString();
    }
    bool draws() const override { return true; }
    void declare(CLI::App& app) override
    {
        std::string known;
        for (const std::string_view chart : chartNames())
            known += (known.empty() ? "" : ", ") + std::string(chart);
        app.add_option("name", chart_, known)->required()->type_name("NAME");
        options_.declare(app);
        app.add_option("-o,--output", output_, Words::tr("File to write: .svg, .png, .pdf or .csv").toStdString())
            ->required()
            ->type_name("OUT");
        app.add_option("--by", by_,
                       Words::tr("Of segments and of the survival of contracts: column:NAME, value ...").toStdString());
        app.add_option(
            "--customer", request_.customer,
            Words::tr("Of timeline and alive: a customer of the sheet; else who bought most often").toStdString());
        app.add_option("--since", since_,
                       Words::tr("Of movement and flow: YYYY-MM-DD; else three months before the end").toStdString());
        app.add_option("--lever", levers_,
                       Words::tr("Of response and, twice, of lever-map: price, retention ...").toStdString())
            ->allow_extra_args(false);
        app.add_option("--scale", scale_, Words::tr("Pixels of a PNG for one of the chart's 720 x 440").toStdString())
            ->check(CLI::Range(0.25, 8.0));
    }
    int run() override
    {
        ConsoleProgress progress;
        const auto data = options_.open(progress);
        if (!data)
            return ofContracts(data.error(), progress);
        const auto built = ofOrders(*data->analysis);
        if (!built)
            return report(built.error());
        return write(*built);
    }

private:
    Result<ChartData> ofOrders(const Analysis& analysis) const
    {
        if (by_.empty())
            return ofRequest(analysis);
        if (chart_ != "segments")
            return fail(ErrorKind::OptionInvalid, {"--by", by_, "segments"});
        const auto segments = segmentsBy(analysis, by_);
        return segments ? Result<ChartData>(segmentsChart(analysis, *segments)) : pass(segments);
    }

    Result<ChartData> ofRequest(const Analysis& analysis) const
    {
        ChartRequest request = request_;
        if (!since_.empty()) {
            request.since = parseIsoDay(since_);
            if (!request.since)
                return fail(ErrorKind::OptionInvalid, {"--since", since_, "YYYY-MM-DD"});
        }
        if (!levers_.empty())
            request.first = levers_.front();
        if (levers_.size() > 1)
            request.second = levers_[1];
        const auto isOf = [this](std::string_view one, std::string_view other) {
            return chart_ == one || chart_ == other;
        };
        if (!request.customer.empty() && !isOf("timeline", "alive"))
            return fail(ErrorKind::OptionInvalid, {"--customer", request.customer, "timeline, alive"});
        if (request.since && !isOf("movement", "flow"))
            return fail(ErrorKind::OptionInvalid, {"--since", since_, "movement, flow"});
        if (!request.first.empty() && !isOf("response", "lever-map"))
            return fail(ErrorKind::OptionInvalid, {"--lever", request.first, "response, lever-map"});
        return buildChart(chart_, analysis, request);
    }

    /// The charts that contracts have; others are made from orders.
    int ofContracts(const Error& error, Progress& progress)
    {
        const auto opened = openContracts(options_, error, progress);
        if (!opened || !*opened)
            return report(opened ? opened->error() : error);
        const auto chart = contractChart(chart_, (*opened)->shown, (*opened)->definitions, by_, progress);
        if (!chart) {
            sayWhyNotOfContracts((*opened)->book(), chart_, by_);
            return report(chart.error());
        }
        return chart->isEmpty() ? report(emptyChartOfContracts(*chart)) : write(*chart);
    }

    int write(const ChartData& chart)
    {
        const auto written = ui::exportChart(chart, ui::ChartStyle::paper(QLocale()), QString::fromStdString(output_),
                                             {.scale = scale_});
        return written ? success : report(written.error());
    }

    DataOptions options_;
    std::string chart_;
    std::string by_;
    ChartRequest request_;
    std::string since_;
    std::vector<std::string> levers_;
    std::string output_;
    double scale_ = 2;
};

}  // namespace

std::unique_ptr<Command> chartCommand()
{
    return std::make_unique<Chart>();
}

}  // namespace perennial::cli

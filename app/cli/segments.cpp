// perennial segments: all figures by segment, side by side.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/contract_commands.h"
#include "app/cli/data_options.h"
#include "app/cli/engine_json.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "core/analysis/segment_intervals.h"
#include "core/analysis/segment_table.h"
#include "ui/support/format.h"

#include <CLI/CLI.hpp>

namespace perennial::cli {

namespace {

Json segmentJson(const std::string& segmentName, const KeyFigures& f, const std::optional<GroupInterval>& interval)
{
    JsonObject json;
    json.put("name", segmentName);
    json.put("customers", f.customers);
    json.put("purchases", f.purchases);
    json.putMoney("revenue", f.revenue);
    json.putMoney("average_purchase_value", f.perWindow.averagePurchaseValue);
    json.putNumber("purchase_frequency", f.perWindow.purchaseFrequency);
    json.putMoney("customer_value", f.perWindow.customerValue);
    json.put("average_lifespan_years", numberJson(f.lifespan.value));
    json.putMoney("clv_simple", f.simpleClv);
    json.putMoney("clv_predictive", f.predictiveFormula);
    json.putMoney("clv_historical_total", f.historicalTotal);
    json.putMoney("clv_residual_total", f.residualTotal);
    json.putMoney("clv_mean", f.clvMean);
    json.putMoney("clv_total", f.clvTotal);
    json.put("expected_purchases", numberJson(f.expectedPurchases));
    json.put("expected_purchases_interval", purchasesIntervalJson(interval));
    json.put("clv_residual_interval", residualIntervalJson(interval));
    json.putNumber("alive", f.alive);
    json.putNumber("annual_retention", f.annualRetention);
    json.putMoney("acquisition_cost", f.acquisitionCost);
    json.putNumber("value_to_cac", f.valueToCac);
    return std::move(json).finish();
}

class Segments final : public Command {
public:
    std::string name() const override { return "segments"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "All figures by segment, side by side").toStdString();
    }
    void declare(CLI::App& app) override
    {
        options_.declare(app);
        app.add_option(
            "--by", by_,
            Words::tr("rfm, value, cohort, cohort-quarter, cohort-year, lifecycle, own, column:NAME or rule:EXPR; of "
                      "contracts value, price, cohort, own, column:NAME or rule:EXPR")
                .toStdString());
        app.add_option("-o,--output", output_, Words::tr("File to write: .csv or .xlsx").toStdString())
            ->type_name("OUT");
    }
    int run() override;

private:
    DataOptions options_;
    std::string by_;
    std::string output_;
};

int Segments::run()
{
    ConsoleProgress progress;
    const auto data = options_.open(progress);
    if (!data) {
        const auto status = contractSegmentsInstead(options_, data.error(), by_, output_, progress);
        return status ? *status : report(data.error());
    }
    if (by_.empty())
        by_ = "rfm";
    const auto segments = segmentsBy(*data->analysis, by_);
    if (!segments)
        return report(segments.error());
    if (!output_.empty())
        if (const auto written = writeTable(segmentTable(*data->analysis, *segments), output_, progress); !written)
            return report(written.error());
    const auto& names = segments->segmentation.names;
    if (options_.json) {
        const auto intervals = segmentIntervals(*data->analysis, segments->segmentation, progress);
        if (!intervals)
            return report(intervals.error());
        Json all = Json::array();
        for (std::size_t i = 0; i < names.size(); ++i)
            all.push_back(segmentJson(names[i], segments->figures[i],
                                      *intervals ? std::optional((*intervals)->groups[i]) : std::nullopt));
        print(Json{{"by", by_},
                   {"segments", std::move(all)},
                   {"definitions_hash", data->analysis->hash},
                   {"questions", questionsJson(data->questions)}});
    } else if (output_.empty()) {
        const ui::Format format;
        const QString currency = QString::fromStdString(data->analysis->definitions.currency);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const KeyFigures& f = segments->figures[i];
            print(QStringLiteral("%1 %2 %3 %4")
                      .arg(QString::fromStdString(names[i]), -28)
                      .arg(format.integer(static_cast<qint64>(f.customers)), 10)
                      .arg(format.money(f.clvMean, currency), 16)
                      .arg(format.money(f.clvTotal, currency), 18));
        }
    }
    return success;
}

}  // namespace

std::unique_ptr<Command> segmentsCommand()
{
    return std::make_unique<Segments>();
}

}  // namespace perennial::cli

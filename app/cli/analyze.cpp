// perennial analyze: the key figures of a base.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/contracts.h"
#include "app/cli/data_options.h"
#include "app/cli/effects.h"
#include "app/cli/engine_json.h"
#include "app/cli/json.h"
#include "app/cli/quality.h"
#include "app/cli/renewals.h"
#include "app/cli/words.h"
#include "ui/support/finding_sentences.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"

#include <CLI/CLI.hpp>
#include <cmath>

namespace perennial::cli {

namespace {

Json windowJson(const KeyFigures& figures, JsonObject& outer)
{
    JsonObject window;
    window.put("from", toIso(figures.window.from));
    window.put("to", toIso(figures.window.to));
    window.put("customers_in_window", figures.window.customers);
    window.put("purchases", figures.window.purchases);
    const bool hasAmounts = figures.revenue.has_value();
    window.putMoney("revenue", hasAmounts ? Figure(figures.window.revenue.major()) : undefined(Reason::NoAmounts));
    window.putMoney("average_purchase_value", figures.perWindow.averagePurchaseValue);
    window.putNumber("purchase_frequency", figures.perWindow.purchaseFrequency);
    window.putMoney("customer_value", figures.perWindow.customerValue);
    window.putMoney("customer_value_per_year", figures.perWindow.customerValuePerYear);
    return std::move(window).finishInto(outer, "window");
}

void addForecast(JsonObject& json, const Analysis& a)
{
    const Fitted& fitted = *a.fitted;
    const bool forecast = !fitted.predictions.expectedPurchases.empty();
    json.putNumber("expected_purchases_total",
                   forecast ? Figure(fitted.predictions.totalPurchases) : undefined(Reason::FitFailed));
    json.put("expected_purchases_interval", purchasesIntervalJson(fitted.interval));
    json.put("clv_residual_interval", residualIntervalJson(fitted.interval));
    json.put("purchases_distribution", purchaseDistributionJson(a));
}

void addModels(JsonObject& json, const Fitted& fitted, const Refereed& refereed)
{
    json.put("model", fitted.predictions.model.empty() ? Json() : Json(fitted.predictions.model));
    json.put("model_reason", refereed.chosenBecause);
    json.put("beaten_by_formula", refereed.beatenByBaseline);
    Json models = Json::array();
    for (const FitReport& report : fitted.reports)
        models.push_back(modelJson(report));
    json.put("models", std::move(models));
    json.put("warnings", warningsJson(fitted.findings));
    json.put("frequency_fit", frequencyFitJson(fitted.frequencies));
    json.put("holdout", holdoutJson(refereed.holdout));
    json.put("tracking", trackingJson(refereed.tracking));
}

Json analysisJson(const OpenedData& data, Json quality, Json effects, Json contracts)
{
    const Analysis& a = *data.analysis;
    const KeyFigures& f = a.all;
    JsonObject json;
    json.put("customers", f.customers);
    json.put("customers_without_purchase", a.summary().withoutPurchase.size());
    json.put("repeat_customers", f.repeatCustomers);
    json.put("purchases", f.purchases);
    json.put("currency", a.definitions.currency);
    json.put("as_of", toIso(*a.definitions.asOf));
    json.put("window", windowJson(f, json));
    json.put("average_lifespan_years", numberJson(f.lifespan.value));
    json.put("average_lifespan_estimator", name(a.definitions.lifespan));
    json.putMoney("clv_simple", f.simpleClv);
    json.putMoney("clv_historical_total", f.historicalTotal);
    json.putMoney("clv_historical_mean", f.historicalMean);
    json.putMoney("clv_predictive", f.predictiveFormula);
    json.putMoney("clv_retention_form", f.retentionForm);
    json.putMoney("clv_new_customer", f.newCustomerClv);
    json.putMoney("clv_residual_total", f.residualTotal);
    json.putMoney("clv_total", f.clvTotal);
    json.putMoney("clv_mean", f.clvMean);
    addForecast(json, a);
    json.putNumber("alive", f.alive);
    json.putNumber("annual_retention", f.annualRetention);
    json.putMoney("acquisition_cost", f.acquisitionCost);
    json.putNumber("ltv_to_cac", f.ltvToCac);
    json.putNumber("payback_months", f.paybackMonths);
    json.put("margin", a.marginGiven ? Json(a.marginRate) : Json());
    addModels(json, *a.fitted, *a.refereed);
    json.put("definitions", definitionsJson(a.definitions));
    json.put("definitions_hash", a.hash);
    json.put("questions", questionsJson(data.questions));
    json.put("data_quality", std::move(quality));
    if (!effects.is_null())
        json.put("effects", std::move(effects));
    json.put("quarantine", quarantineJson(*a.ledger));
    json.put("time_zone", zoneJson(a.ledger->zone));
    json.put("contracts", std::move(contracts));
    return std::move(json).finish();
}

void printLine(const QString& label, const QString& value)
{
    print(QStringLiteral("%1  %2").arg(label, -34).arg(value));
}

/// How sure the forecast is, and what speaks against it.
void printForecast(const Analysis& a, const ui::Format& format)
{
    const Fitted& fitted = *a.fitted;
    const QString currency = QString::fromStdString(a.definitions.currency);
    const auto range = [](const QString& lower, const QString& upper) { return lower + QStringLiteral(" – ") + upper; };
    if (!fitted.predictions.expectedPurchases.empty())
        printLine(Words::tr("Expected purchases"), format.number(fitted.predictions.totalPurchases, 1));
    if (fitted.interval) {
        const Interval& n = fitted.interval->purchases;
        printLine(Words::tr("Expected purchases, 90 % interval"),
                  range(format.number(n.lower, 0), format.number(n.upper, 0)));
    }
    if (fitted.interval && fitted.interval->residual) {
        const Interval& v = *fitted.interval->residual;
        printLine(Words::tr("CLV to come, 90 % interval"),
                  range(format.money(v.lower, currency), format.money(v.upper, currency)));
    }
    for (const HoldoutScore& score : a.refereed->holdout)
        if (score.model == fitted.predictions.model && std::isfinite(score.errorPercent))
            printLine(
                Words::tr("Error of such a forecast, %1 to %2").arg(format.date(score.from), format.date(score.to)),
                format.signedPercent(score.errorPercent / 100));
    for (const Finding& finding : fitted.findings)
        print(ui::sentence(finding, format));
    if (fitted.failure)
        print(ui::sentence(*fitted.failure));
}

void printFigures(const Analysis& a)
{
    const ui::Format format;
    const QString currency = QString::fromStdString(a.definitions.currency);
    const KeyFigures& f = a.all;
    printLine(Words::tr("Customers"), format.integer(static_cast<qint64>(f.customers)));
    printLine(Words::tr("As of"), format.date(*a.definitions.asOf));
    if (const ZoneReading& zone = a.ledger->zone; !zone.zone.empty())
        printLine(Words::tr("Time zone"),
                  Words::tr("%1: %2 rows on another day than written, %3 in another month")
                      .arg(QString::fromStdString(zone.zone), format.integer(static_cast<qint64>(zone.otherDay)),
                           format.integer(static_cast<qint64>(zone.otherMonth))));
    printLine(Words::tr("Buyers in the window"), format.integer(static_cast<qint64>(f.window.customers)));
    printLine(Words::tr("Average purchase value"), format.money(f.perWindow.averagePurchaseValue, currency));
    printLine(Words::tr("Average purchase frequency"), format.number(f.perWindow.purchaseFrequency, 2));
    printLine(Words::tr("Average customer lifespan"), format.years(f.lifespan.value));
    printLine(Words::tr("Simple CLV"), format.money(f.simpleClv, currency));
    printLine(Words::tr("CLV, mean (history and forecast)"), format.money(f.clvMean, currency));
    printLine(Words::tr("CLV, total"), format.money(f.clvTotal, currency));
    printLine(Words::tr("CLV of a new customer"), format.money(f.newCustomerClv, currency));
    printLine(Words::tr("Retention rate a year"), format.percent(f.annualRetention));
    for (const FitReport& report : a.fitted->reports) {
        QStringList parameters;
        for (const Parameter& p : report.parameters)
            parameters << QStringLiteral("%1 %2").arg(QString::fromStdString(p.name)).arg(p.value, 0, 'g', 5);
        printLine(QString::fromStdString(report.model),
                  parameters.join(QStringLiteral(", "))
                      + QStringLiteral("; LL %1").arg(report.logLikelihood, 0, 'f', 3));
    }
    printForecast(a, format);
    if (!a.marginGiven)
        print(Words::tr("No margin given: values are revenue."));
}

class Analyze final : public Command {
public:
    std::string name() const override { return "analyze"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "Key figures, customer lifetime value and models of a base")
            .toStdString();
    }
    void declare(CLI::App& app) override
    {
        options_.declare(app);
        app.add_flag("--quality", quality_,
                     Words::tr("Work out what each finding on the quality of the data does to CLV").toStdString());
        app.add_flag("--effects", effects_,
                     Words::tr("Work out what each definition does to CLV, changed by itself").toStdString());
    }
    int run() override
    {
        ConsoleProgress progress;
        const auto data = options_.open(progress);
        if (!data) {
            auto status = contractsInstead(options_, data.error(), progress);
            if (!status)
                status = renewalsInstead(options_, data.error(), progress);
            return status ? *status : report(data.error());
        }
        const auto quality = qualityOf(*data->analysis, quality_, progress);
        if (!quality)
            return report(quality.error());
        const auto effects = effectsOf(*data, progress);
        if (!effects)
            return report(effects.error());
        if (options_.json) {
            auto contracts = contractsBeside(*data, progress);
            if (!contracts)
                return report(contracts.error());
            print(analysisJson(*data, qualityJson(*quality), effects_ ? effectsJson(*effects, *data->analysis) : Json(),
                               std::move(*contracts)));
        } else {
            printFigures(*data->analysis);
            if (quality_)
                printQuality(*quality, *data->analysis);
            printEffects(*effects, *data->analysis);
        }
        return success;
    }

private:
    /// None where they are not asked for.
    [[nodiscard]] Result<std::vector<AssumptionEffect>> effectsOf(const OpenedData& data, Progress& progress) const
    {
        if (!effects_)
            return {};
        const auto rows = [&](const Definitions& d, Progress& watcher) { return data.workspace.ledger(d, watcher); };
        return assumptionEffects(*data.analysis, Day::today(), rows, progress);
    }

    DataOptions options_;
    bool quality_ = false;
    bool effects_ = false;
};

}  // namespace

std::unique_ptr<Command> analyzeCommand()
{
    return std::make_unique<Analyze>();
}

}  // namespace perennial::cli

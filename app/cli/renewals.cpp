#include "app/cli/renewals.h"

#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "core/ingest/other/renewal_sheet.h"
#include "core/retention/renewals.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"

namespace perennial::cli {

namespace {

constexpr std::size_t renewalsAhead = 5;  // that the projection goes beyond the counts

Json curveJson(const RenewalCurve& curve, double discount)
{
    JsonObject json;
    if (!curve.name.empty())
        json.put("cohort", curve.name);
    json.put("size", curve.atRisk.front());
    json.put("model", curve.model ? modelJson(curve.model->report()) : Json());
    json.putNumber("residual_periods", curve.residualPeriods(discount));
    Json renewals = Json::array();
    for (std::size_t k = 0; k < curve.atRisk.size() + renewalsAhead; ++k) {
        const bool seen = k < curve.atRisk.size();
        const auto t = static_cast<double>(k + 1);
        const bool kept = seen && curve.atRisk[k] > 0;
        renewals.push_back({{"renewal", k + 1},
                            {"at_risk", seen ? Json(curve.atRisk[k]) : Json()},
                            {"lost", seen ? Json(curve.lost[k]) : Json()},
                            {"retention", kept ? Json(1 - curve.lost[k] / curve.atRisk[k]) : Json()},
                            {"survival", seen ? Json(curve.survival[k]) : Json()},
                            {"fitted_retention", curve.model ? Json(curve.model->retention(t)) : Json()},
                            {"fitted_survival", curve.model ? Json(curve.model->survival(t)) : Json()}});
    }
    json.put("renewals", std::move(renewals));
    return std::move(json).finish();
}

void printCurve(const RenewalCurve& curve, double discount)
{
    const ui::Format format;
    const auto line = [](const QString& label, const QString& value) {
        print(QStringLiteral("%1  %2").arg(label, -34).arg(value));
    };
    print(curve.name.empty() ? Words::tr("All cohorts") : QString::fromStdString(curve.name));
    line(Words::tr("Customers at the start"), format.number(curve.atRisk.front(), 0));
    line(Words::tr("Still there at the end"), format.percent(curve.survival.back(), 1));
    if (!curve.model) {
        print(ui::sentence(curve.model.error()));
        return;
    }
    for (const Parameter& parameter : curve.model->report().parameters)
        line(QStringLiteral("sBG ") + QString::fromStdString(parameter.name), format.number(parameter.value, 3));
    line(Words::tr("Periods still to come, discounted (sBG)"), format.number(curve.residualPeriods(discount), 2));
}

}  // namespace

std::optional<int> renewalsInstead(const DataOptions& options, const Error& error, Progress& progress)
{
    if (!saysRenewalCohorts(error))
        return std::nullopt;
    const auto choices = options.import.choices();
    const auto definitions = options.analysis.over({});
    if (!choices || !definitions)
        return report(!choices ? choices.error() : definitions.error());
    const auto sheet = readRenewalSheet(options.source, *choices, progress);
    if (!sheet)
        return report(sheet.error());
    const auto figures = renewalFigures(*sheet, progress);
    if (!figures)
        return report(figures.error());
    const double discount = definitions->discountRate;
    if (sheet->customersOfShares > 0)
        say(Words::tr("The sheet gives shares: each cohort is taken as %1 customers.").arg(sheet->customersOfShares));
    if (!options.json) {
        for (const RenewalCurve& curve : figures->cohorts)
            printCurve(curve, discount);
        if (figures->cohorts.size() > 1)
            printCurve(figures->all, discount);
        return success;
    }
    JsonObject json;
    json.put("kind", "renewal-cohorts");
    json.put("customers_of_shares", sheet->customersOfShares > 0 ? Json(sheet->customersOfShares) : Json());
    json.put("discount_rate_a_period", discount);
    Json cohorts = Json::array();
    for (const RenewalCurve& curve : figures->cohorts)
        cohorts.push_back(curveJson(curve, discount));
    json.put("cohorts", std::move(cohorts));
    json.put("all", curveJson(figures->all, discount));
    print(std::move(json).finish());
    return success;
}

}  // namespace perennial::cli

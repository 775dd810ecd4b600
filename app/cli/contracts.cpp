#include "app/cli/contracts.h"

#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "core/ingest/other/contract_sheet.h"
#include "core/retention/contracts.h"
#include "ui/support/format.h"

#include <chrono>

namespace perennial::cli {

namespace {

Json survivalJson(const std::vector<SurvivalPoint>& curve)
{
    Json all = Json::array();
    for (const SurvivalPoint& point : curve)
        all.push_back({{"months", point.time},
                       {"survival", point.survival},
                       {"lower", point.hasBand ? Json(point.lower) : Json()},
                       {"upper", point.hasBand ? Json(point.upper) : Json()},
                       {"at_risk", point.atRisk}});
    return all;
}

Json figuresJson(const ContractTable& table, const ContractFigures& f, const Definitions& d)
{
    JsonObject json;
    json.put("kind", "contracts");
    json.put("rows_read", table.rowsRead);
    json.put("rows_rejected", table.rowsRejected);
    json.put("customers", f.customers);
    json.put("churned", f.ended);
    json.put("currency", table.currency);
    json.put("as_of", table.hasDates() ? Json(toIso(table.asOf)) : Json());
    json.put("mean_tenure_months", numberJson(f.meanMonths));
    json.putNumber("churn_rate", f.churnShare);
    json.putNumber("monthly_retention", f.monthlyRetention);
    json.putNumber("annual_retention", f.annualRetention);
    json.putMoney("monthly_recurring_revenue", f.recurringRevenue);
    json.putMoney("churned_monthly_revenue", f.churnedRevenue);
    json.putNumber("revenue_churn_rate", f.revenueChurn);
    json.putMoney("total_charges", f.paidTotal);
    json.putMoney("clv_retention_form", f.retentionForm);
    json.putNumber("residual_lifetime_months", f.residualMonths);
    json.putMoney("clv_residual_total", f.residualValue);
    json.put("model", f.sbg ? modelJson(f.sbg->report()) : Json());
    json.put("margin", d.margin ? Json(*d.margin) : Json());
    json.put("discount_rate", d.discountRate);
    json.put("survival", survivalJson(f.survival));
    return std::move(json).finish();
}

void printFigures(const ContractTable& table, const ContractFigures& f)
{
    const ui::Format format;
    const QString currency = QString::fromStdString(table.currency);
    const auto line = [](const QString& label, const QString& value) {
        print(QStringLiteral("%1  %2").arg(label, -34).arg(value));
    };
    line(Words::tr("Contracts"), format.integer(static_cast<qint64>(f.customers)));
    line(Words::tr("Ended"), format.integer(static_cast<qint64>(f.ended)));
    line(Words::tr("Retention rate a month"), format.percent(f.monthlyRetention));
    line(Words::tr("Retention rate a year"), format.percent(f.annualRetention));
    line(Words::tr("Monthly recurring revenue"), format.money(f.recurringRevenue, currency));
    line(Words::tr("Months still to come, discounted (sBG)"), format.number(f.residualMonths, 1));
    line(Words::tr("Residual CLV of running contracts"), format.money(f.residualValue, currency));
}

}  // namespace

std::optional<int> contractsInstead(const DataOptions& options, const Error& error, Progress& progress)
{
    const std::string why = error.arguments.empty() ? std::string() : error.arguments.front();
    if (error.kind != ErrorKind::TableKindUnsupported || (why != "contract" && why != "subscriptions"))
        return std::nullopt;
    const auto choices = options.import.choices();
    const auto definitions = options.analysis.over({});
    if (!choices || !definitions)
        return report(!choices ? choices.error() : definitions.error());
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const Day today = Day::from(std::chrono::year_month_day(now));
    const auto table = readContractSheet(options.source, *choices, definitions->asOf, today, progress);
    if (!table)
        return report(table.error());
    const auto figures = contractFigures(*table, definitions->margin.value_or(1), definitions->discountRate, progress);
    if (!figures)
        return report(figures.error());
    if (options.json)
        print(figuresJson(*table, *figures, *definitions));
    else
        printFigures(*table, *figures);
    return success;
}

}  // namespace perennial::cli

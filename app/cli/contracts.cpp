#include "app/cli/contracts.h"

#include "app/cli/cohort_json.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "core/analysis/contract_segments.h"
#include "core/analysis/contract_whatif.h"
#include "core/export/report_data.h"
#include "core/ingest/full_recipe.h"
#include "core/ingest/other/contract_sheet.h"
#include "core/plays/contract_plays.h"
#include "core/retention/contracts.h"
#include "core/segment/contract_groups.h"
#include "ui/report/contract_report.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"

#include <filesystem>

namespace perennial::cli {

namespace {

/// By renewal: how many stood before it, who left, what the model says.
Json tenureJson(const std::vector<TenureStep>& steps, int periodMonths)
{
    Json all = Json::array();
    for (const TenureStep& step : steps) {
        const auto fitted = [](const Figure& figure) { return figure ? Json(*figure) : Json(); };
        all.push_back({{"renewal", step.renewal},
                       {"months", step.renewal * periodMonths},
                       {"at_risk", step.atRisk},
                       {"lost", step.lost},
                       {"retention", step.retention()},
                       {"survival", step.survival},
                       {"fitted_retention", fitted(step.fittedRetention)},
                       {"fitted_survival", fitted(step.fittedSurvival)},
                       {"mrr_at_risk", moneyJson(step.revenueAtRisk)},
                       {"mrr_lost", moneyJson(step.revenueLost)}});
    }
    return all;
}

Json monthsJson(const std::vector<ContractMonth>& months, bool hasCharges)
{
    Json all = Json::array();
    for (const ContractMonth& month : months) {
        JsonObject one;
        const auto money = [&](const char* key, double major) {
            one.putMoney(key, hasCharges ? Figure(major) : undefined(Reason::NoAmounts));
        };
        one.put("month", toIso(month.month));
        one.put("complete", month.complete);
        one.put("customers", month.customers);
        one.put("won", month.won);
        one.put("lost", month.lost);
        money("mrr", month.revenue);
        money("mrr_won", month.wonRevenue);
        money("mrr_expansion", month.expansion);
        money("mrr_contraction", month.contraction);
        money("mrr_lost", month.lostRevenue);
        one.putNumber("logo_churn", month.logoChurn());
        one.putNumber("revenue_churn", hasCharges ? month.revenueChurn() : undefined(Reason::NoAmounts));
        one.putNumber("expansion", hasCharges ? month.expansionRate() : undefined(Reason::NoAmounts));
        all.push_back(std::move(one).finish());
    }
    return all;
}

/// Of the last month that is over; without dates there is none.
void putLastMonth(JsonObject& json, const ContractBook& book)
{
    const ContractMonth* month = book.figures.lastMonth();
    const Reason none = book.table.hasDates() ? Reason::HistoryTooShort : Reason::NoDates;
    const auto money = [&](const Figure& figure) {
        return month && !book.table.hasCharges() ? undefined(Reason::NoAmounts) : figure;
    };
    json.putNumber("logo_churn_per_renewal", book.figures.churnPerRenewal());
    json.putNumber("revenue_churn_per_renewal", book.figures.revenueChurnPerRenewal());
    json.put("last_month", month ? Json(toIso(month->month)) : Json());
    json.putNumber("logo_churn_month", month ? month->logoChurn() : undefined(none));
    json.putNumber("revenue_churn_month", money(month ? month->revenueChurn() : undefined(none)));
    json.putMoney("expansion_month", money(month ? Figure(month->expansion) : undefined(none)));
    json.putMoney("contraction_month", money(month ? Figure(month->contraction) : undefined(none)));
}

/// The other columns of the sheet, and whether contracts can be divided by each.
Json columnsJson(const ContractBook& book)
{
    Json all = Json::array();
    for (const DictionaryColumn& column : book.table.attributes) {
        const auto why = whyNoGroups(column);
        all.push_back({{"name", column.name},
                       {"values", column.values.size()},
                       {"by", why ? Json() : Json("column:" + column.name)},
                       {"reason", !why                        ? Json()
                                  : *why == NoGroups::OneEach ? Json("one-value-each")
                                                              : Json("too-many-values")}});
    }
    return all;
}

ImportRecord recordOf(const ContractSheet& sheet)
{
    ImportRecord record;
    record.source = sheet.source;
    record.reconciliation.rowsRead = sheet.rowsRead();
    OutcomeCount& kept = record.reconciliation.of(RowOutcome::Kept);
    kept.rows = sheet.rows.size();
    for (const ContractRow& row : sheet.rows)
        kept.amount[row.currency] += row.price.value_or(Money());
    OutcomeCount& rejected = record.reconciliation.of(RowOutcome::Rejected);
    rejected.rows = sheet.rejected.size();
    for (const RowIssue& issue : sheet.rejected)
        ++rejected.reasons[issue.reason];
    return record;
}

std::string nameOf(const DataOptions& options)
{
    return std::filesystem::path(options.source).stem().string();
}

/// Those of the recipe, if there is one.
Result<Definitions> givenDefinitions(const DataOptions& options)
{
    if (options.import.recipe.empty())
        return Definitions();
    const auto recipe = readRecipe(options.import.recipe);
    return recipe ? definitionsFrom(recipe->definitions) : pass(recipe);
}

/// The part that the filter leaves.
Result<OpenedContracts> shownOf(ContractBook book, Definitions definitions, const std::string& segment,
                                std::string name, std::vector<ImportRecord> imports, Progress& progress)
{
    if (!segment.empty())
        definitions.contracts.filter = segment;
    auto shown = shownContracts(std::make_shared<const ContractBook>(std::move(book)), definitions, progress);
    if (!shown)
        return pass(shown);
    if (shown->problem && !segment.empty())
        return std::unexpected(*shown->problem);
    if (shown->problem)
        say(ui::sentence(*shown->problem));
    return OpenedContracts{std::move(*shown), std::move(definitions), std::move(name), std::move(imports)};
}

Result<OpenedContracts> openSheet(const DataOptions& options, const std::string& segment, Progress& progress)
{
    const auto choices = options.import.choices();
    auto given = givenDefinitions(options);
    const auto definitions = given ? options.analysis.over(std::move(*given)) : pass(given);
    if (!choices || !definitions)
        return std::unexpected(!choices ? choices.error() : definitions.error());
    const auto sheet = readContractSheet(options.source, *choices, progress);
    if (!sheet)
        return pass(sheet);
    auto table = contractTable(*sheet, *definitions, Day::today());
    if (!table)
        return pass(table);
    auto book = contractBook(std::move(*table), *definitions, progress);
    if (!book)
        return pass(book);
    return shownOf(std::move(*book), *definitions, segment, nameOf(options), {recordOf(*sheet)}, progress);
}

/// NoData where the workspace holds no contract.
Result<ContractBook> bookOfWorkspace(const Workspace& workspace, const Definitions& definitions, Progress& progress)
{
    const auto stored = workspace.contracts();
    if (!stored)
        return pass(stored);
    auto table = contractTable(*stored, definitions);
    if (!table)
        return pass(table);
    return contractBook(std::move(*table), definitions, progress);
}

Result<OpenedContracts> contractsOf(const Workspace& workspace, const DataOptions& options, const std::string& segment,
                                    Progress& progress)
{
    auto stored = workspace.definitions();
    if (!stored)
        return pass(stored);
    auto definitions = options.analysis.over(std::move(*stored));
    if (!definitions)
        return pass(definitions);
    auto book = bookOfWorkspace(workspace, *definitions, progress);
    auto imports = workspace.imports();
    if (!book || !imports)
        return std::unexpected(!book ? book.error() : imports.error());
    std::erase_if(*imports, [](const ImportRecord& import) { return import.source.kind != "contracts"; });
    const auto scenarios = workspace.documents(documentsOf(ScenarioKind::Contracts));
    const auto plays = workspace.documents(contractPlayDocuments);
    if (!scenarios || !plays)
        return pass(scenarios ? plays : scenarios);
    auto opened =
        shownOf(std::move(*book), std::move(*definitions), segment, nameOf(options), std::move(*imports), progress);
    std::vector<std::string> damaged;
    if (opened) {
        opened->scenarios = scenariosFrom(*scenarios, damaged);
        opened->playTerms = playTermsFrom(*plays, damaged);
    }
    for (const std::string& name : damaged)
        say(Words::tr("%1 in the workspace cannot be read and is left out.").arg(QString::fromStdString(name)));
    return opened;
}

Result<OpenedContracts> openWorkspace(const DataOptions& options, const std::string& segment, Progress& progress)
{
    const auto workspace = Workspace::open(options.source, Access::ReadOnly);
    return workspace ? contractsOf(*workspace, options, segment, progress) : pass(workspace);
}

}  // namespace

Result<OpenedContracts> importedContracts(const DataOptions& options, Progress& progress)
{
    auto workspace = workspaceFor(options);
    const auto recipe = readRecipe(options.import.recipe);
    if (!workspace || !recipe)
        return std::unexpected(!workspace ? workspace.error() : recipe.error());
    std::vector<Question> questions;
    std::vector<Inspection> inspections;
    const auto imported = importFiles({options.source}, *workspace, options.import, questions, inspections, progress,
                                      OtherFiles::Imported);
    if (!imported)
        return pass(imported);
    if (const auto applied = applyRecipe(*recipe, *workspace); !applied)
        return pass(applied);
    if (const auto kept = rememberImport(*workspace, inspections.back()); !kept)
        return pass(kept);
    return contractsOf(*workspace, options, {}, progress);
}

Result<Definitions> writeContractReport(OpenedContracts opened, const ui::ReportOptions& options,
                                        const std::string& path, Progress& progress)
{
    auto segments = shownSegmentsBy(opened.shown, opened.definitions, {}, progress);
    if (!segments && segments.error().kind != ErrorKind::NoData)
        return pass(segments);
    std::vector<std::pair<std::string, Error>> impossible;
    auto scenarios = contractResults(opened.book(), opened.scenarios, impossible);
    for (const auto& [name, why] : impossible)
        say(QStringLiteral("%1: %2").arg(QString::fromStdString(name), ui::sentence(why)));
    const ui::ContractReportInput input{std::move(opened.shown),
                                        std::move(opened.definitions),
                                        std::move(opened.name),
                                        std::move(opened.imports),
                                        segments ? std::make_shared<const ContractSegments>(std::move(*segments))
                                                 : nullptr,
                                        std::move(scenarios)};
    const auto written = ui::writeContractReport(input, options, path, progress);
    return written ? Result<Definitions>(input.definitions) : pass(written);
}

Json contractFiguresJson(const ContractBook& book)
{
    const ContractTable& table = book.table;
    const ContractFigures& f = book.figures;
    JsonObject json;
    json.put("kind", "contracts");
    json.put("rows_read", table.rowsRead);
    json.put("rows_rejected", table.rowsRejected);
    json.put("customers", f.customers);
    json.put("churned", f.ended);
    json.put("rows_without_rate", table.rowsWithoutRate);
    json.put("not_started", table.notStarted);
    json.put("currency", table.currency);
    json.put("period_months", table.periodMonths);
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
    json.put("margin", book.marginGiven ? Json(book.margin) : Json());
    json.put("discount_rate", book.discountRate);
    putLastMonth(json, book);
    json.put("columns", columnsJson(book));
    json.put("survival", survivalOfMonths(f.survival));
    json.put("tenure", tenureJson(f.tenure, table.periodMonths));
    json.put("months", monthsJson(f.months, table.hasCharges()));
    return std::move(json).finish();
}

void printContracts(const ContractBook& book)
{
    const ui::Format format;
    const ContractFigures& f = book.figures;
    const QString currency = QString::fromStdString(book.table.currency);
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

std::optional<Result<OpenedContracts>> openContracts(const DataOptions& options, const Error& error, Progress& progress,
                                                     const std::string& segment)
{
    const bool withoutOrders = error.kind == ErrorKind::NoData && isWorkspace(options.source);
    if (!withoutOrders && !saysContracts(error))
        return std::nullopt;
    auto opened = withoutOrders ? openWorkspace(options, segment, progress) : openSheet(options, segment, progress);
    if (!opened && withoutOrders && opened.error().kind == ErrorKind::NoData)
        return std::nullopt;
    return opened;
}

std::optional<int> contractsInstead(const DataOptions& options, const Error& error, Progress& progress)
{
    const auto opened = openContracts(options, error, progress);
    if (!opened)
        return std::nullopt;
    if (!*opened)
        return report(opened->error());
    if (options.json)
        print(contractFiguresJson((*opened)->book()));
    else
        printContracts((*opened)->book());
    return success;
}

Result<Json> contractsBeside(const OpenedData& data, Progress& progress)
{
    const auto book = bookOfWorkspace(data.workspace, data.analysis->definitions, progress);
    if (!book && book.error().kind == ErrorKind::NoData)
        return Json();
    if (!book)
        return pass(book);
    return contractFiguresJson(*book);
}

}  // namespace perennial::cli

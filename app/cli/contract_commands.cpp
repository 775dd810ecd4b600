#include "app/cli/contract_commands.h"

#include "app/cli/cohort_json.h"
#include "app/cli/console.h"
#include "app/cli/words.h"
#include "core/analysis/contract_charts.h"
#include "core/analysis/contract_list.h"
#include "core/analysis/contract_rules.h"
#include "core/export/export_tables.h"
#include "core/retention/contract_cohorts.h"
#include "ui/support/format.h"

#include <algorithm>

namespace perennial::cli {

namespace {

Json segmentJson(const std::string& segmentName, const ContractSegment& segment)
{
    JsonObject json;
    const ContractFigures& f = segment.figures;
    json.put("name", segmentName);
    json.put("customers", f.customers);
    json.put("churned", f.ended);
    json.put("running", segment.running());
    json.putMoney("revenue", segment.revenue);
    json.putMoney("monthly_recurring_revenue", f.recurringRevenue);
    json.putMoney("price_per_period", segment.price);
    json.putNumber("churn_rate", f.churnShare);
    json.putNumber("churn_per_renewal", f.churnPerRenewal());
    json.putNumber("revenue_churn_per_renewal", f.revenueChurnPerRenewal());
    json.putNumber("monthly_retention", f.monthlyRetention);
    json.putNumber("annual_retention", f.annualRetention);
    json.putMoney("clv_mean", segment.clvMean);
    json.putMoney("clv_total", segment.clvTotal);
    json.putMoney("clv_residual_total", segment.residual);
    json.putMoney("clv_residual_own_model", segment.ownResidual);
    json.putNumber("residual_lifetime_months", segment.ownMonths);
    const bool own = segment.pooled == Pooled::No && f.sbg;
    json.put("model", own ? modelJson(f.sbg->report()) : Json());
    json.put("model_pooled", own ? Json() : Json(name(segment.pooled)));
    return std::move(json).finish();
}

Json testJson(const LogRank& test)
{
    if (test.freedom < 1)
        return {};
    return {{"chi_square", test.chiSquare}, {"degrees_of_freedom", test.freedom}, {"p", test.p}};
}

Json segmentsJson(const ContractSegments& segments)
{
    Json all = Json::array();
    for (std::size_t s = 0; s < segments.segments.size(); ++s)
        all.push_back(segmentJson(segments.segmentation.names[s], segments.segments[s]));
    return all;
}

void printSegments(const ContractSegments& segments, const std::string& currency)
{
    const ui::Format format;
    const QString code = QString::fromStdString(currency);
    const auto line = [&](const QString& segmentName, const ContractSegment& s) {
        print(QStringLiteral("%1 %2 %3 %4 %5 %6")
                  .arg(segmentName, -28)
                  .arg(format.integer(static_cast<qint64>(s.figures.customers)), 10)
                  .arg(format.percent(s.figures.churnShare), 9)
                  .arg(format.money(s.figures.recurringRevenue, code), 16)
                  .arg(format.money(s.clvMean, code), 16)
                  .arg(format.money(s.clvTotal, code), 18));
    };
    print(QStringLiteral("%1 %2 %3 %4 %5 %6")
              .arg(QString(), -28)
              .arg(Words::tr("Contracts"), 10)
              .arg(Words::tr("Churn"), 9)
              .arg(Words::tr("MRR"), 16)
              .arg(Words::tr("CLV, mean"), 16)
              .arg(Words::tr("CLV, total"), 18));
    for (std::size_t s = 0; s < segments.segments.size(); ++s) {
        const std::string& own = segments.segmentation.names[s];
        line(own.empty() ? Words::tr("(blank)") : QString::fromStdString(own), segments.segments[s]);
    }
    line(Words::tr("All"), segments.all);
    for (std::size_t s = 0; s < segments.segments.size(); ++s)
        if (segments.segments[s].pooled != Pooled::No)
            print(Words::tr("%1: the sBG of all contracts is used (%2).")
                      .arg(QString::fromStdString(segments.segmentation.names[s]),
                           QString::fromStdString(name(segments.segments[s].pooled))));
}

/// The log-rank test in words.
void printTest(const LogRank& test)
{
    constexpr double unlikely = 0.05;
    constexpr double clearly = 0.001;
    if (test.freedom < 1)
        return;
    const ui::Format format;
    const QString p = test.p < clearly ? QStringLiteral("p < ") + format.number(clearly, 3)
                                       : QStringLiteral("p = ") + format.number(test.p, 3);
    print((test.p < unlikely ? Words::tr("They stay differently long (log-rank test of %1 groups, %2).")
                             : Words::tr("That they stay differently long cannot be shown (log-rank test of %1 groups, "
                                         "%2)."))
              .arg(test.freedom + 1)
              .arg(p));
}

/// Cohorts and survival of each segment that somebody is in.
Json retentionOfSegments(const ContractBook& book, const ContractSegments& segments)
{
    Json all = Json::array();
    for (std::size_t s = 0; s < segments.segments.size(); ++s) {
        if (segments.segments[s].figures.customers == 0)
            continue;
        const CohortTable table = contractCohorts(book.table, segments.segmentation.members(s));
        all.push_back({{"name", segments.segmentation.names[s]},
                       {"customers", segments.segments[s].figures.customers},
                       {"cohorts", cohortsJson(table)},
                       {"average", averageJson(table)},
                       {"survival", survivalOfMonths(segments.segments[s].figures.survival)}});
    }
    return all;
}

int retentionOf(const OpenedContracts& opened, const ContractRetentionOptions& wanted, bool json, Progress& progress)
{
    const ContractBook& book = opened.book();
    if (wanted.type != "on" && wanted.type != "on-or-after")
        return report({ErrorKind::OptionInvalid, {"--type", wanted.type, "on"}, {}, {}});
    const CohortTable table = contractCohorts(book.table);
    if (!wanted.output.empty()) {
        if (!book.table.hasDates())
            return report({ErrorKind::NoData, {"start dates"}, {}, {}});
        if (const auto written = writeTable(cohortExport(table), wanted.output, progress); !written)
            return report(written.error());
    }
    std::optional<ContractSegments> by;
    if (!wanted.by.empty()) {
        auto segments = shownSegmentsBy(opened.shown, opened.definitions, wanted.by, progress);
        if (!segments) {
            sayWhyNotOfContracts(book, {}, wanted.by);
            return report(segments.error());
        }
        by = std::move(*segments);
    }
    if (json) {
        Json all = contractFiguresJson(book);
        all["type"] = wanted.type;
        all["cohorts"] = cohortsJson(table);
        all["average"] = averageJson(table);
        if (!book.table.hasDates())
            all["reasons"]["cohorts"] = all["reasons"]["average"] = name(Reason::NoDates);
        if (by) {
            all["by"] = by->segmentation.id;
            all["segments"] = retentionOfSegments(*opened.shown.dividedInto(*by), *by);
            all["log_rank"] = testJson(by->test);
        }
        all["definitions_hash"] = hashOf(opened.definitions);
        print(all);
    } else if (wanted.output.empty()) {
        printContracts(book);
        if (by) {
            printSegments(*by, book.table.currency);
            printTest(by->test);
        }
    }
    return success;
}

}  // namespace

void sayWhyNotOfContracts(const ContractBook& book, const std::string& chart, const std::string& by)
{
    const auto charts = contractChartNames();
    if (!chart.empty() && std::ranges::find(charts, chart) == charts.end())
        say(Words::tr("The chart \"%1\" is made from single orders, and these are contracts.")
                .arg(QString::fromStdString(chart)));
    else if (by.starts_with("cohort") && !book.table.hasDates())
        say(Words::tr("The sheet has no start dates, only how long each contract has run: there are no months of start "
                      "to divide by."));
    else if (by == "rfm" || by == "lifecycle")
        say(Words::tr("RFM groups and stages of life are made from single orders, and these are contracts."));
    else if (by == "own")
        say(Words::tr("This workspace has no own rules for contracts: they are made on the page Segments."));
    else if ((by == "price" || by == "value") && !book.table.hasCharges())
        say(Words::tr("The sheet has no prices: contracts cannot be divided by them or by their value."));
    else
        for (const DictionaryColumn& column : book.table.attributes)
            if (by == "column:" + column.name && whyNoGroups(column))
                say(Words::tr("The column \"%1\" has %2 values for %3 contracts: too many for groups.")
                        .arg(QString::fromStdString(column.name))
                        .arg(column.values.size())
                        .arg(book.table.size()));
}

Error emptyChartOfContracts(const ChartData& chart)
{
    const bool dates = !chart.empty && chart.empty.error() == Reason::NoDates;
    const bool amounts = !chart.empty && chart.empty.error() == Reason::NoAmounts;
    return {ErrorKind::NoData, {dates ? "start dates" : amounts ? "amounts" : chart.id}, {}, {}};
}

std::optional<int> contractSegmentsInstead(const DataOptions& options, const Error& error, const std::string& by,
                                           const std::string& output, Progress& progress)
{
    const auto opened = openContracts(options, error, progress);
    if (!opened)
        return std::nullopt;
    if (!*opened)
        return report(opened->error());
    const ContractBook& book = (*opened)->book();
    auto segments = shownSegmentsBy((*opened)->shown, (*opened)->definitions, by, progress);
    if (!segments) {
        sayWhyNotOfContracts(book, {}, by);
        return report(segments.error());
    }
    const auto shared = std::make_shared<const ContractSegments>(std::move(*segments));
    if (!output.empty())
        if (const auto written = writeTable(contractSegmentTable(shared), output, progress); !written)
            return report(written.error());
    if (options.json)
        print(Json{{"by", shared->segmentation.id},
                   {"kind", "contracts"},
                   {"filter", (*opened)->shown.filter},
                   {"currency", book.table.currency},
                   {"segments", segmentsJson(*shared)},
                   {"all", segmentJson("all", shared->all)},
                   {"log_rank", testJson(shared->test)},
                   {"definitions_hash", hashOf((*opened)->definitions)},
                   {"questions", Json::array()}});
    else if (output.empty()) {
        printSegments(*shared, book.table.currency);
        printTest(shared->test);
    }
    return success;
}

std::optional<int> contractRetentionInstead(const DataOptions& options, const Error& error,
                                            const ContractRetentionOptions& wanted, Progress& progress)
{
    const auto opened = openContracts(options, error, progress);
    if (!opened)
        return std::nullopt;
    return *opened ? retentionOf(**opened, wanted, options.json, progress) : report(opened->error());
}

std::optional<int> contractCustomersInstead(const DataOptions& options, const Error& error, const std::string& where,
                                            const std::string& output, Progress& progress)
{
    const auto opened = openContracts(options, error, progress);
    if (!opened)
        return std::nullopt;
    if (!*opened)
        return report(opened->error());
    Table table = contractList((*opened)->shown.book);
    if (!where.empty()) {
        const auto holds = contractsOfRule((*opened)->book(), where);
        if (!holds)
            return report(holds.error());
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < holds->size(); ++i)
            if ((*holds)[i])
                rows.push_back(i);
        table.rows = rows.size();
        for (TableColumn& column : table.columns)
            column.cell = [cell = std::move(column.cell), rows](std::size_t i) { return cell(rows[i]); };
    }
    if (const auto written = writeTable(table, output, progress); !written)
        return report(written.error());
    if (options.json)
        print(Json{{"customers", table.rows},
                   {"kind", "contracts"},
                   {"filter", (*opened)->shown.filter},
                   {"output", output},
                   {"definitions_hash", hashOf((*opened)->definitions)},
                   {"questions", Json::array()}});
    return success;
}

}  // namespace perennial::cli

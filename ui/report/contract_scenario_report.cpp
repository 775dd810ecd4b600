#include "ui/report/contract_scenario_report.h"

#include "core/analysis/contract_charts.h"
#include "ui/charts/chart_text.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

struct ScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double chartHeight = 190;

double figureOf(ContractScenarioRow row, const ContractOutlook& look)
{
    switch (row) {
    case ContractScenarioRow::Recurring: return look.recurringRevenue;
    case ContractScenarioRow::InAYear: return look.revenueInAYear;
    case ContractScenarioRow::Retention: return look.annualRetention;
    case ContractScenarioRow::MarginRate: return look.marginRate;
    case ContractScenarioRow::Months: return look.monthsToCome;
    case ContractScenarioRow::ToCome: return look.residualValue;
    }
    return 0;
}

bool isRate(ContractScenarioRow row)
{
    return row == ContractScenarioRow::Retention || row == ContractScenarioRow::MarginRate;
}

ReportBlock scenarioChart(ChartData data)
{
    return {ChartBlock{std::make_shared<const ChartData>(std::move(data)), chartHeight}};
}

TableBlock scenarioRows(const std::vector<ContractResult>& results, const Format& format, const QString& currency)
{
    TableBlock table;
    table.columns = {{ScenarioWords::tr("Of running contracts"), false}, {ScenarioWords::tr("Today"), true}};
    for (const ContractResult& result : results)
        table.columns.push_back({text(result.scenario.name), true});
    for (int i = 0; i < contractScenarioRows; ++i) {
        const auto row = static_cast<ContractScenarioRow>(i);
        TableBlock::Row line{
            {contractScenarioName(row), contractScenarioText(row, results.front().figures.base, format, currency)},
            row == ContractScenarioRow::ToCome,
            false};
        for (const ContractResult& result : results)
            line.cells << contractScenarioText(row, result.figures.scenario, format, currency);
        table.rows.push_back(std::move(line));
    }
    return table;
}

}  // namespace

QString contractScenarioName(ContractScenarioRow row)
{
    switch (row) {
    case ContractScenarioRow::Recurring: return ScenarioWords::tr("MRR");
    case ContractScenarioRow::InAYear: return ScenarioWords::tr("MRR left in a year");
    case ContractScenarioRow::Retention: return ScenarioWords::tr("Retention of the next year");
    case ContractScenarioRow::MarginRate: return ScenarioWords::tr("Margin rate");
    case ContractScenarioRow::Months: return ScenarioWords::tr("Months to come, discounted");
    case ContractScenarioRow::ToCome: return ScenarioWords::tr("CLV still to come");
    }
    return {};
}

QString contractScenarioText(ContractScenarioRow row, const ContractOutlook& look, const Format& format,
                             const QString& currency)
{
    const double figure = figureOf(row, look);
    if (isRate(row))
        return format.percent(figure, 2);
    return row == ContractScenarioRow::Months ? format.number(figure, 1)
                                              : format.money(figure, currency, MoneyDigits::Whole);
}

QString contractScenarioChange(ContractScenarioRow row, const ContractOutlook& base, const ContractOutlook& then,
                               const Format& format, const QString& currency)
{
    const double change = figureOf(row, then) - figureOf(row, base);
    if (isRate(row))
        return format.signedPercent(change, 2);
    return row == ContractScenarioRow::Months ? format.signedNumber(change, 1)
                                              : format.signedMoney(change, currency, MoneyDigits::Whole);
}

QString contractBreakEvenWords(const ContractResult& result, const Format& format)
{
    const double g = result.scenario.levers.price;
    const ContractScenario& f = result.figures;
    if (g == 0)
        return {};
    if (!f.breakEven.retention)
        return ScenarioWords::tr("At this price no retention brings as much as today.");
    const QString even = format.percent(1 - *f.breakEven.retention, 1);
    const QString today = format.percent(1 - f.base.annualRetention, 1);
    const QString expected = format.percent(1 - f.scenario.annualRetention, 1);
    return (g > 0
                ? ScenarioWords::tr("A rise of %1 pays as long as fewer than %2 leave within a year; today %3 do, here "
                                    "%4.")
                : ScenarioWords::tr("A cut of %1 pays when fewer than %2 of these contracts leave within a year; "
                                    "today %3 do, in this scenario %4."))
        .arg(format.percent(std::abs(g)), even, today, expected);
}

QString contractBreakEvenNumbers(const ContractResult& result, const Format& format, const QString& currency)
{
    const ContractScenario& f = result.figures;
    if (!f.breakEven.months)
        return {};
    const auto money = [&](double major) { return format.money(major, currency, MoneyDigits::Whole); };
    return format.leftToRight(QStringLiteral("%1 ÷ (%2 × %3) = %4")
                                  .arg(money(f.base.residualValue), money(f.scenario.recurringRevenue),
                                       format.percent(f.scenario.marginRate, 2),
                                       format.number(*f.breakEven.months, 1)));
}

SectionContent contractScenarioSection(const ContractBook& book, const std::vector<ContractResult>& results,
                                       const Format& format)
{
    SectionContent section;
    if (results.empty())
        return section;
    const QString currency = text(book.table.currency);
    section.headline = ScenarioWords::tr("What if");
    section.lead = ScenarioWords::tr("History is a constant; the levers move what today's running contracts still "
                                     "bring. Contracts won later are not in it.");
    section.blocks.push_back({scenarioRows(results, format, currency)});
    for (const ContractResult& result : results) {
        section.blocks.push_back({HeadingBlock{text(result.scenario.name), text(result.scenario.note)}});
        section.blocks.push_back({PairBlock{{scenarioChart(contractWaterfallChart(result, book.table.currency))},
                                            {scenarioChart(contractRunningChart(result, book))}}});
        const QString even = contractBreakEvenWords(result, format);
        const QString numbers = contractBreakEvenNumbers(result, format, currency);
        if (!even.isEmpty())
            section.blocks.push_back({TextBlock{
                ScenarioWords::tr("Break-even."),
                numbers.isEmpty()
                    ? even
                    : even + QLatin1Char(' ')
                          + ScenarioWords::tr("Months to come that it needs: today's value ÷ (MRR × margin rate): %1.")
                                .arg(numbers),
                false, false, 0}});
    }
    return section;
}

}  // namespace perennial::ui

// The sections behind the summary: figures, distribution, segments, cohorts, forecast, scenarios.
#include "core/analysis/summed_up.h"
#include "ui/charts/chart_text.h"
#include "ui/models/figures.h"
#include "ui/models/segment_words.h"
#include "ui/report/report_builder.h"
#include "ui/support/finding_sentences.h"

#include <QRegularExpression>

#include <cmath>

namespace perennial::ui {

/// How sure the model is of what is to come; the interval is that of the whole base.
QString ReportBuilder::sureness() const
{
    const auto& interval = a_.fitted->interval;
    if (!interval || !interval->residual || !a_.filter.empty())
        return {};
    return tr("; 90 % between %1 and %2 (%3 to %4 purchases)")
        .arg(whole(interval->residual->lower), whole(interval->residual->upper),
             format_.number(interval->purchases.lower, 0), format_.number(interval->purchases.upper, 0));
}

SectionContent ReportBuilder::keyFigures() const
{
    SectionContent section;
    section.headline = shown().clvMean ? tr("A customer is worth %1 on average").arg(money(shown().clvMean))
                                       : tr("The figures of the base");
    section.lead =
        tr("%1 customers, window %2 to %3. Every figure with its formula; an undefined one says why.")
            .arg(count(shown().customers), format_.date(shown().window.from), format_.date(shown().window.to));
    TableBlock table;
    table.columns = {{tr("Figure"), false}, {tr("Value"), true}, {tr("How it is made"), false}};
    static const QRegularExpression tags(QStringLiteral("</?b>"));  // the popover's bold result
    for (const FigureId id : allFigures()) {
        FigureText figure = describe(id, a_, shown(), format_);
        figure.numbers.remove(tags);
        QString how = !figure.reason.isEmpty() ? figure.reason
                      : figure.numbers.isEmpty()
                          ? figure.formula
                          : figure.formula + QStringLiteral(": ") + format_.leftToRight(figure.numbers);
        if (id == FigureId::ResidualTotal)
            how += sureness();
        table.rows.push_back({{figure.label, figure.value, how}, id == FigureId::ClvMean, false});
    }
    section.blocks.push_back({std::move(table)});
    return section;
}

SectionContent ReportBuilder::distribution() const
{
    SectionContent section;
    const auto* c = std::get_if<Concentration>(&parts_->concentration.content);
    section.headline =
        c ? tr("The top 20 % bring %1 of the value").arg(percent(c->topShare)) : tr("Who brings the value");
    const std::uint64_t below = parts_->belowZero;
    if (!a_.clv.empty())
        section.lead =
            below > 0
                ? tr("%1 customers cost more than they bring: they were won and served for more than their margin.")
                      .arg(count(below))
                : tr("Nobody costs more than they bring.");
    addChart(section.blocks, parts_->distribution, 250);
    addChart(section.blocks, parts_->concentration, 240);
    if (section.blocks.empty())
        section.blocks.push_back({TextBlock{{}, why(shown().clvMean), true, false, 0}});
    return section;
}

TableBlock ReportBuilder::segmentTable(const SegmentTable& segments) const
{
    TableBlock table;
    table.title = tr("All figures by segment");
    table.columns = {{tr("Segment"), false},
                     {tr("Customers"), true},
                     {tr("Purchases each"), true},
                     {tr("CLV, mean"), true},
                     {tr("CLV, total"), true},
                     {tr("Share"), true},
                     {tr("Next %1").arg(format_.months(a_.definitions.horizonMonths)), true},
                     {tr("P(alive)"), true},
                     {tr("CAC"), true}};
    const double total = a_.all.clvTotal.value_or(0);
    const auto row = [&](const QString& label, const KeyFigures& f, bool strong) {
        const double n = std::max(1.0, static_cast<double>(f.customers));
        const Figure share = f.clvTotal && total > 0 ? Figure(*f.clvTotal / total) : undefined(Reason::NotApplicable);
        const Figure alive = f.alive ? Figure(*f.alive / n) : f.alive;
        table.rows.push_back({{label, count(f.customers), format_.number(static_cast<double>(f.purchases) / n, 1),
                               money(f.clvMean), whole(f.clvTotal), format_.percent(share), whole(f.residualTotal),
                               format_.number(alive, 2), money(f.acquisitionCost)},
                              strong,
                              f.clvMean && *f.clvMean < 0});
    };
    for (std::size_t s = 0; s < segments.segmentation.size(); ++s)
        if (segments.figures[s].customers > 0)
            row(name(segmentName(segments.segmentation, s)), segments.figures[s], false);
    shorten(table);
    row(tr("All"), a_.all, true);
    return table;
}

TableBlock ReportBuilder::costTable() const
{
    const auto* cost = std::get_if<CostAndValue>(&parts_->cost.content);
    if (!cost)
        return {};
    TableBlock table;
    const CostAndValue::Row& worst = cost->rows.back();
    table.title =
        worst.overInvested ? tr("%1 does not earn its cost").arg(name(worst.name)) : tr("Every segment earns its cost");
    table.subtitle = tr("Cost and CLV before cost, per customer");
    table.columns = {{segmentationName(channelsOrFront(a_)->segmentation.id), false},
                     {tr("Won"), true},
                     {tr("Cost"), true},
                     {tr("Brings"), true},
                     {tr("Ratio"), true}};
    for (const CostAndValue::Row& row : cost->rows)
        table.rows.push_back(
            {{name(row.name), count(row.customers), money(row.cost), money(row.value),
              row.ratio ? format_.leftToRight(tr("%1 : 1").arg(format_.number(*row.ratio, 1))) : Format::dash()},
             row.overInvested,
             row.overInvested});
    return table;
}

SectionContent ReportBuilder::segments() const
{
    SectionContent section;
    const SegmentTable* front = a_.segmentsInFront();
    if (!front)
        return section;
    const ChartData& bars = parts_->segments;
    section.headline = tr("What each segment brings");
    if (const auto* content = std::get_if<SegmentBars>(&bars.content); content && content->bars.size() > 1) {
        std::vector<SegmentBars::Bar> order = content->bars;
        std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.total > b.total; });
        const double customers = static_cast<double>(order[0].customers + order[1].customers)
                                 / static_cast<double>(std::max<std::uint64_t>(1, a_.all.customers));
        section.headline = tr("Two groups carry the shop");
        section.lead = tr("%1 and %2 are %3 of the customers and %4 of the value.")
                           .arg(name(order[0].name), name(order[1].name), percent(customers),
                                percent(order[0].share + order[1].share));
        if (order[0].share + order[1].share < 0.5)
            section.headline = tr("The value is spread over many groups");
    }
    section.blocks.push_back({segmentTable(*front)});
    addPair(section.blocks, bars, parts_->rfm, std::max(190.0, static_cast<double>(front->segmentation.size()) * 24));
    if (const auto* cost = std::get_if<CostAndValue>(&parts_->cost.content))
        section.blocks.push_back(chart(parts_->cost, 60 + static_cast<double>(cost->rows.size()) * 30));
    return section;
}

SectionContent ReportBuilder::cohorts() const
{
    SectionContent section;
    const ChartData& map = parts_->cohorts;
    const auto* content = std::get_if<CohortMap>(&map.content);
    section.headline = content && content->average.size() > 1
                           ? tr("%1 of new customers buy again in the next month").arg(percent(content->average[1]))
                           : tr("Cohorts and retention");
    if (isSummedUp(a_)) {
        section.headline = tr("Cohorts and retention");
        section.blocks.push_back({TextBlock{{}, why(undefined(Reason::NoDates)), true, false, 0}});
        return section;
    }
    if (a_.observed->lapse.defined)
        section.lead = tr("A customer counts as lapsed after a silence of %1; %2 of those silent so long came back "
                          "within six months.")
                           .arg(format_.days(a_.observed->lapse.days), percent(a_.observed->lapse.pastError, 1));
    if (content)
        section.blocks.push_back(chart(map, 74 + static_cast<double>(content->rows.size() + 1) * 22));
    addPair(section.blocks, parts_->retention, parts_->survival, 200);
    addPair(section.blocks, parts_->ltvByAge, parts_->payback, 200);
    if (section.blocks.empty())
        section.blocks.push_back({TextBlock{{}, tr("The history is too short for cohorts."), true, false, 0}});
    return section;
}

SectionContent ReportBuilder::forecast() const
{
    SectionContent section;
    const ChartData& path = parts_->forecast;
    section.headline = tr("What the next 12 months may bring");
    if (const auto* content = std::get_if<ForecastPath>(&path.content); content && !content->forecast.empty()) {
        double sum = 0;
        for (const ForecastPath::Point& p : content->forecast)
            sum += p.value;
        section.headline =
            content->money
                ? tr("%1 of revenue expected in 12 months").arg(whole(sum))
                : tr("%1 purchases expected in 12 months").arg(count(static_cast<std::uint64_t>(std::lround(sum))));
    }
    section.lead =
        tr("Today's customers are forecast by a model of repeat buying, new ones at the pace of the last year.");
    addChart(section.blocks, path, 240);
    addPair(section.blocks, parts_->newAndReturning, parts_->valueAndCost, 190);
    if (isSummedUp(a_))
        section.blocks.push_back({TextBlock{{}, why(undefined(Reason::NoDates)), true, false, 0}});
    TableBlock holdout = holdoutTable();
    if (!holdout.rows.empty() && !isSummedUp(a_))
        section.blocks.push_back({std::move(holdout)});
    const std::vector<ReportBlock> warned = warnings();
    section.blocks.insert(section.blocks.end(), warned.begin(), warned.end());
    return section;
}

std::vector<ReportBlock> ReportBuilder::warnings() const
{
    std::vector<ReportBlock> blocks;
    if (a_.fitted->findings.empty())
        return blocks;
    blocks.push_back({HeadingBlock{tr("What to keep in mind"), {}}});
    for (const Finding& finding : a_.fitted->findings)
        blocks.push_back({TextBlock{{}, sentence(finding, format_), false, false, 0}});
    return blocks;
}

TableBlock ReportBuilder::holdoutTable() const
{
    TableBlock table;
    table.title = tr("How far such forecasts were off in the past");
    table.subtitle = tr("Fitted without the last part of the data, then compared with it");
    table.columns = {
        {tr("Method"), false},    {tr("From"), true},  {tr("To"), true},         {tr("Expected"), true},
        {tr("Actual"), true},     {tr("Error"), true}, {tr("Mean error"), true}, {tr("Rank correlation"), true},
        {tr("Within 90 %"), true}};
    // All methods over the latest time held out; over earlier ones the method in use.
    Day latest;
    for (const HoldoutScore& score : a_.refereed->holdout)
        latest = std::max(latest, score.to);
    for (const HoldoutScore& score : a_.refereed->holdout) {
        const bool inUse = score.model == a_.fitted->predictions.model;
        if (score.to != latest && !inUse)
            continue;
        const Figure error =
            std::isfinite(score.errorPercent) ? Figure(score.errorPercent / 100) : undefined(Reason::NoPurchases);
        table.rows.push_back({{word(score.model), format_.date(score.from), format_.date(score.to),
                               format_.number(score.expected, 0), format_.number(score.actual, 0),
                               error ? format_.signedPercent(*error) : Format::dash(), format_.number(score.mae, 2),
                               format_.number(score.rankCorrelation, 2), format_.percent(score.coverage90, 0)},
                              inUse,
                              false});
    }
    return table;
}

TableBlock ReportBuilder::modelTable() const
{
    TableBlock table;
    table.title = tr("Models fitted");
    table.subtitle = tr("Maximum likelihood; parameters with standard errors");
    table.columns = {
        {tr("Model"), false}, {tr("Parameters"), false}, {tr("Log-likelihood"), true}, {tr("Customers"), true}};
    for (const FitReport& report : a_.fitted->reports) {
        QStringList parameters;
        for (const Parameter& p : report.parameters) {
            const QString error =
                std::isfinite(p.standardError) ? QStringLiteral(" ± ") + format_.number(p.standardError, 4) : QString();
            parameters << QString::fromStdString(p.name) + QLatin1Char(' ') + format_.number(p.value, 4) + error;
        }
        table.rows.push_back({{word(report.model), format_.leftToRight(parameters.join(QStringLiteral(", "))),
                               format_.number(report.logLikelihood, 3), count(report.customers)}});
    }
    return table;
}

TableBlock ReportBuilder::scenarioTable() const
{
    TableBlock table;
    const QString horizon = format_.months(a_.definitions.horizonMonths);
    table.columns = {{tr("Figure"), false}, {tr("Base"), true}};
    for (const WhatIfResult& result : options_.data.scenarios)
        table.columns.push_back({text(result.scenario.name), true});
    const auto row = [&](const QString& label, auto figure) {
        TableBlock::Row line{{label, figure(options_.data.scenarios.front().base)}, false, false};
        for (const WhatIfResult& result : options_.data.scenarios)
            line.cells << figure(result.changed);
        table.rows.push_back(line);
    };
    row(tr("Value of the next %1").arg(horizon), [&](const WhatIfFigures& f) { return whole(f.residual); });
    row(tr("CLV, mean"), [&](const WhatIfFigures& f) { return money(f.clvMean); });
    row(tr("CLV, total"), [&](const WhatIfFigures& f) { return whole(f.clvTotal); });
    row(tr("Revenue of the next %1").arg(horizon), [&](const WhatIfFigures& f) { return whole(f.revenue); });
    row(tr("Margin of the next %1").arg(horizon), [&](const WhatIfFigures& f) { return whole(f.margin); });
    row(tr("Profit after acquisition and retention spend"), [&](const WhatIfFigures& f) { return whole(f.profit); });
    row(tr("CLV of a new customer"), [&](const WhatIfFigures& f) { return money(f.newCustomerClv); });
    row(tr("LTV : CAC"), [&](const WhatIfFigures& f) { return format_.number(f.ltvToCac, 2); });
    row(tr("Retention rate a year"), [&](const WhatIfFigures& f) { return format_.percent(f.annualRetention); });
    row(tr("Customers alive in 12 months"),
        [&](const WhatIfFigures& f) { return format_.number(f.aliveIn12Months, 0); });
    return table;
}

SectionContent ReportBuilder::scenarios() const
{
    SectionContent section;
    section.headline = tr("What if");
    if (options_.data.scenarios.empty()) {
        section.blocks.push_back({TextBlock{{}, tr("No scenario has been saved in this workspace."), true, false, 0}});
        return section;
    }
    section.lead = tr("History is a constant; the levers move what is still to come.");
    section.blocks.push_back({scenarioTable()});
    for (const WhatIfResult& result : options_.data.scenarios) {
        section.blocks.push_back({HeadingBlock{text(result.scenario.name), text(result.scenario.note)}});
        addPair(section.blocks, waterfallChart(result, a_.definitions.currency),
                marginCurvesChart(result, a_.definitions.currency), 190);
        if (result.breakEven.margin)
            section.blocks.push_back({TextBlock{
                tr("Break-even."),
                tr("The price change pays as long as fewer than %1 of the purchases are lost (%2 on revenue alone).")
                    .arg(percent(result.breakEven.margin, 1), percent(result.breakEven.revenue, 1)),
                false, false, 0}});
    }
    return section;
}

}  // namespace perennial::ui

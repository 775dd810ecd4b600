// The page for the board: headline, sentences, four figures, what we propose.
#include "ui/charts/chart_text.h"
#include "ui/models/segment_words.h"
#include "ui/report/report_builder.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace perennial::ui {

namespace {

constexpr double pairHeight = 200;
constexpr double lowPairHeight = 148;  ///< landscape, above; below it shares its row with a table
constexpr double chartsShare = 0.7;    ///< of the width, landscape
constexpr std::size_t mostCosts = 5;   ///< rows on the board
constexpr double much = 0.02;          ///< a change worth a word

/// Relative change of a figure; undefined where either is.
std::optional<double> change(const Figure& now, const Figure& before)
{
    if (!now || !before || *before <= 0)
        return {};
    return *now / *before - 1;
}

}  // namespace

QString ReportBuilder::headline() const
{
    const KeyFigures& f = shown();
    if (!f.clvMean)
        return tr("%1 customers, %2 purchases").arg(count(f.customers), count(f.purchases));
    if (options_.data.yearAgo) {
        const auto value = change(f.clvMean, options_.data.yearAgo->shown.clvMean);
        const auto cost = change(f.acquisitionCost, options_.data.yearAgo->shown.acquisitionCost);
        // A base grows in value by growing older: what new customers are worth tells whether it gets better.
        const auto fresh = change(f.newCustomerClv, options_.data.yearAgo->shown.newCustomerClv);
        if (value && *value > much) {
            if (cost && *cost > much)
                return tr("Customers are worth more, but cost more to win");
            if (fresh && *fresh < -much)
                return tr("Customers have brought more, but new ones are worth less");
            if (fresh && *fresh <= much)
                return tr("Customers have brought more; new ones are worth as much as a year ago");
            return tr("Customers are worth more than a year ago");
        }
        if (value && *value < -much)
            return cost && *cost > much ? tr("Customers are worth less and cost more to win")
                                        : tr("Customers are worth less than a year ago");
    }
    if (f.ltvToCac && *f.ltvToCac < 1)
        return tr("New customers cost more than they bring");
    if (const auto* cost = std::get_if<CostAndValue>(&parts_->cost.content); cost && cost->rows.back().overInvested)
        return tr("Customers earn their cost, but not those won through %1").arg(name(cost->rows.back().name));
    if (const auto* c = std::get_if<Concentration>(&parts_->concentration.content); c && c->topShare >= 0.5)
        return tr("One customer in five brings %1 of the value").arg(percent(c->topShare));
    return tr("A customer is worth %1 on average").arg(money(f.clvMean));
}

QString ReportBuilder::summary() const
{
    const KeyFigures& f = shown();
    QStringList sentences;
    if (f.clvMean) {
        const auto grown =
            options_.data.yearAgo ? change(f.clvMean, options_.data.yearAgo->shown.clvMean) : std::nullopt;
        if (grown && *grown >= 0)
            sentences << tr("A customer is worth %1 on average, %2 more than a year ago.")
                             .arg(money(f.clvMean), percent(*grown));
        else if (grown)
            sentences << tr("A customer is worth %1 on average, %2 less than a year ago.")
                             .arg(money(f.clvMean), percent(-*grown));
        else
            sentences << tr("A customer is worth %1 on average.").arg(money(f.clvMean));
    }
    const std::uint64_t below = parts_->belowZero;
    if (const auto* c = std::get_if<Concentration>(&parts_->concentration.content)) {
        if (below > 0)
            sentences << tr("One customer in five brings %1 of the value; %2 cost more than they bring.")
                             .arg(percent(c->topShare), count(below));
        else
            sentences << tr("One customer in five brings %1 of the value.").arg(percent(c->topShare));
    }
    if (f.acquisitionCost && f.ltvToCac)
        sentences << tr("Winning a customer costs %1; a new one brings %2 times that.")
                         .arg(money(f.acquisitionCost), format_.number(f.ltvToCac, 2));
    else if (f.acquisitionCost)
        sentences << tr("Winning a customer costs %1.").arg(money(f.acquisitionCost));
    if (f.annualRetention && *f.annualRetention > 0)
        sentences << tr("Of the customers still active, %1 stay for another year.").arg(percent(f.annualRetention));
    if (sentences.isEmpty())
        sentences << tr("%1 customers made %2 purchases; the data have no amounts.")
                         .arg(count(f.customers), count(f.purchases));
    return sentences.join(QLatin1Char(' '));
}

FiguresBlock ReportBuilder::figures() const
{
    const KeyFigures& f = shown();
    FiguresBlock block;
    const auto grown = options_.data.yearAgo ? change(f.clvMean, options_.data.yearAgo->shown.clvMean) : std::nullopt;
    QString note;
    if (grown)
        note = *grown >= 0 ? tr("%1 more than a year ago").arg(percent(*grown, 1))
                           : tr("%1 less than a year ago").arg(percent(-*grown, 1));
    else if (a_.marginGiven)
        note = tr("margin %1").arg(percent(a_.marginRate));
    else
        note = tr("revenue, no margin given");
    block.figures.push_back({tr("Lifetime value, mean"), money(f.clvMean), f.clvMean ? note : why(f.clvMean)});
    block.figures.push_back({tr("Value of all customers"), whole(f.clvTotal),
                             f.residualTotal && f.historicalTotal
                                 ? tr("%1 so far, %2 to come").arg(whole(f.historicalTotal), whole(f.residualTotal))
                                 : why(f.clvTotal)});
    const Figure before =
        options_.data.yearAgo ? options_.data.yearAgo->shown.ltvToCac : undefined(Reason::NotApplicable);
    QString ratioNote = why(f.ltvToCac);
    if (f.ltvToCac)
        ratioNote = before ? tr("%1 a year ago").arg(format_.number(before, 2))
                           : tr("cost %1 a customer").arg(money(f.acquisitionCost));
    block.figures.push_back({tr("Value : cost, new ones"), format_.number(f.ltvToCac, 2), ratioNote});
    const QString buyers =
        tr("%1 customers bought since %2").arg(count(f.window.customers), format_.date(f.window.from));
    block.figures.push_back({tr("Retention rate a year"), format_.percent(f.annualRetention),
                             f.annualRetention ? buyers : why(f.annualRetention)});
    return block;
}

std::vector<ReportBlock> ReportBuilder::boardCharts(double upper, double lower) const
{
    std::vector<ReportBlock> blocks;
    addPair(blocks, parts_->concentration, parts_->boardSegments, upper);
    const ChartData& trend = parts_->valueAndCost;
    TableBlock costs = costTable();
    if (!trend.isEmpty() && !costs.rows.empty()) {
        if (costs.rows.size() > mostCosts) {  // the last one is the worst, of which the title speaks
            costs.leftOut = costs.rows.size() - mostCosts;
            const auto firstOut = costs.rows.end() - 2 - static_cast<std::ptrdiff_t>(costs.leftOut);
            costs.rows.erase(firstOut, firstOut + static_cast<std::ptrdiff_t>(costs.leftOut));
        }
        blocks.push_back({PairBlock{{chart(trend, lower)}, {{std::move(costs)}}}});
    } else {
        addPair(blocks, trend, parts_->forecast, lower);
    }
    return blocks;
}

SectionContent ReportBuilder::board() const
{
    SectionContent board;
    board.headline = titleOr(headline());
    board.lead = summary();
    board.blocks.push_back({figures()});
    std::vector<ReportBlock> proposed = proposals();
    const bool proposes = !proposed.empty();
    if (proposes)
        proposed.insert(proposed.begin(), {HeadingBlock{tr("What we propose"), {}}});
    if (const QString words = abbreviations(); !words.isEmpty())
        proposed.push_back({TextBlock{{}, words, true, false, 0}});
    if (options_.orientation == Orientation::Landscape && proposes) {
        std::vector<ReportBlock> charts = boardCharts(lowPairHeight, lowPairHeight - 22);
        if (!charts.empty()) {
            board.blocks.push_back({PairBlock{std::move(charts), std::move(proposed), chartsShare}});
            return board;
        }
    } else {
        for (ReportBlock& block : boardCharts(pairHeight - 10, pairHeight - 35))
            board.blocks.push_back(std::move(block));
    }
    board.blocks.insert(board.blocks.end(), proposed.begin(), proposed.end());
    return board;
}

/// What the short words above the charts stand for.
QString ReportBuilder::abbreviations() const
{
    if (!shown().clvMean)
        return {};
    const QString value = tr("CLV: customer lifetime value, what a customer brings from first to last.");
    return shown().acquisitionCost
               ? value + QLatin1Char(' ') + tr("CAC: customer acquisition cost, what it costs to win one.")
               : value;
}

std::vector<ReportBlock> ReportBuilder::proposals() const
{
    std::vector<ReportBlock> list;
    int number = 0;
    for (TextBlock text : {costProposal(), fadingProposal(), priceProposal(), secondOrderProposal()})
        if (!text.strong.isEmpty() && number < 3) {
            text.number = ++number;
            list.push_back({text});
        }
    return list;
}

TextBlock ReportBuilder::costProposal() const
{
    const auto* cost = std::get_if<CostAndValue>(&parts_->cost.content);
    if (!cost)
        return {};
    const CostAndValue::Row& worst = cost->rows.back();
    const QString who = name(worst.name);
    if (worst.overInvested) {
        const double lost = (worst.cost - worst.value) * static_cast<double>(worst.customers);
        QString reason = tr("%1 customers won at %2 bring %3 each: %4 not earned back.")
                             .arg(count(worst.customers), money(worst.cost), money(worst.value), whole(lost));
        const CostAndValue::Row& best = cost->rows.front();
        if (best.ratio && *best.ratio > 1)
            reason += QLatin1Char(' ')
                      + tr("%1 brings %2 times its cost: move spend there as far as it reaches.")
                            .arg(name(best.name), format_.number(best.ratio, 1));
        return {tr("Pay less than %1 for a customer through %2, or stop.").arg(money(worst.value), who), reason};
    }
    const CostAndValue::Row& best = cost->rows.front();
    if (cost->rows.size() < 2 || !best.ratio || !worst.ratio)
        return {};
    return {tr("Move spend from %1 to %2.").arg(who, name(best.name)),
            tr("A customer brings %1 times the cost there, %2 times here.")
                .arg(format_.number(best.ratio, 1), format_.number(worst.ratio, 1))};
}

TextBlock ReportBuilder::fadingProposal() const
{
    const std::vector<AtRiskCustomer>& list = parts_->fading;
    if (list.empty())
        return {};
    double stake = 0;
    for (const AtRiskCustomer& customer : list)
        stake += customer.expectedLoss.value_or(0);
    const int n = static_cast<int>(list.size());
    const QString who = tr("Win back %Ln valuable customer(s) who have gone quiet.", "", n);
    if (!a_.summary().hasAmounts)
        return {who, tr("They are silent for longer than their own pace explains.")};
    constexpr double comeBack = 0.1;  // an assumption, said as one
    const QString where = segmentsOf(list);
    return {who,
            (where.isEmpty() ? QString() : where + QLatin1Char(' '))
                + tr("%1 of yearly margin is at stake, %2 each: if one in ten comes back, a contact may cost up to %3.")
                      .arg(whole(stake), money(Figure(stake / n)), money(Figure(stake / n * comeBack)))};
}

/// "By RFM groups: At risk 51, Champions 20, others 23."
QString ReportBuilder::segmentsOf(const std::vector<AtRiskCustomer>& customers) const
{
    const SegmentTable* front = a_.segmentsInFront();
    if (!front)
        return {};
    constexpr std::size_t mostNamed = 3;
    const Segmentation& segmentation = front->segmentation;
    std::vector<std::pair<std::uint64_t, std::size_t>> counts(segmentation.size());
    for (std::size_t s = 0; s < counts.size(); ++s)
        counts[s].second = s;
    for (const AtRiskCustomer& customer : customers)
        ++counts[static_cast<std::size_t>(segmentation.of[customer.index])].first;
    std::ranges::stable_sort(counts, std::greater(), [](const auto& entry) { return entry.first; });
    QStringList named;
    std::uint64_t others = customers.size();
    for (const auto& [n, s] : counts)
        if (n > 0 && static_cast<std::size_t>(named.size()) < mostNamed) {
            //: a segment and how many of its customers
            named << tr("%1 %2", "segment").arg(name(segmentName(segmentation, s)), count(n));
            others -= n;
        }
    if (others > 0)
        named << tr("others %1").arg(count(others));
    //: %1 is a way of dividing customers, %2 a list "At risk 51, Champions 20, others 23"
    return tr("By %1: %2.").arg(segmentationName(segmentation.id), named.join(QStringLiteral(", ")));
}

TextBlock ReportBuilder::priceProposal() const
{
    const WhatIfResult* best = nullptr;
    double gain = 0;
    for (const WhatIfResult& result : options_.data.scenarios)
        if (result.base.residual && result.changed.residual
            && *result.changed.residual - *result.base.residual > gain) {
            gain = *result.changed.residual - *result.base.residual;
            best = &result;
        }
    const QString horizon = format_.months(a_.definitions.horizonMonths);
    if (best)
        return {tr("Try the scenario '%1'.").arg(format_.isolate(text(best->scenario.name))),
                tr("It is worth %1 more within %2.").arg(whole(gain), horizon)};
    constexpr double rise = 0.05;
    if (!a_.marginGiven || !a_.summary().hasAmounts)
        return {};
    const BreakEven even = breakEven(rise, a_.marginRate);
    if (!even.margin)
        return {};
    return {tr("Test a price rise of %1.").arg(percent(rise)),
            tr("At a margin of %1 it pays as long as fewer than %2 of the purchases are lost.")
                .arg(percent(a_.marginRate), percent(even.margin, 1))};
}

TextBlock ReportBuilder::secondOrderProposal() const
{
    const KeyFigures& f = shown();
    if (f.customers == 0 || f.repeatCustomers == f.customers)
        return {};
    const std::uint64_t once = f.customers - f.repeatCustomers;
    const double share = static_cast<double>(once) / static_cast<double>(f.customers);
    return {tr("Ask for the second order."),
            tr("%1 of %2 customers (%3) bought only once.").arg(count(once), count(f.customers), percent(share))};
}

}  // namespace perennial::ui

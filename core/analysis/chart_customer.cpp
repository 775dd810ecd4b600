// One customer: occasions in time and the path of P(alive).
#include "core/analysis/chart_parts.h"
#include "core/analysis/summed_up.h"

#include <algorithm>

namespace perennial {

using namespace charts;

namespace {

constexpr int pathSteps = 160;

}  // namespace

ChartData timelineChart(const Analysis& analysis, std::uint32_t baseCustomer)
{
    if (isSummedUp(analysis))
        return nothing("timeline", Reason::NoDates);
    const CustomerSummary& summary = analysis.summary();
    if (baseCustomer >= summary.size())
        return nothing("timeline", Reason::NoPurchases);
    CustomerTimeline timeline;
    timeline.from = summary.first[baseCustomer];
    timeline.to = summary.asOf;
    timeline.money = summary.hasAmounts;
    for (const Occasion& occasion : analysis.observed->occasions.of(baseCustomer))
        timeline.stems.push_back({occasion.day, timeline.money ? occasion.net.major() : occasion.orders, false});
    double refunded = 0;
    for (const StandAloneRefund& refund : analysis.observed->book.refunds)
        if (refund.customer == summary.customer[baseCustomer] && refund.day <= timeline.to) {
            timeline.stems.push_back({refund.day, refund.amount.major(), true});
            refunded -= refund.amount.major();
        }
    std::stable_sort(timeline.stems.begin(), timeline.stems.end(),
                     [](const auto& a, const auto& b) { return a.day < b.day; });

    ChartData chart = chartOf("timeline", analysis);
    const Term silent = spanOfDays(summary.asOf - summary.last[baseCustomer]);
    const Term orders = count(summary.orders[baseCustomer]);
    const bool today = summary.asOf == summary.last[baseCustomer];
    const Term revenue =
        money(timeline.money ? Figure(summary.revenue[baseCustomer].major()) : undefined(Reason::NoAmounts));
    if (timeline.money && summary.orders[baseCustomer] == 1)
        chart.title = today ? Statement{"timeline.title-one-today", {revenue}}
                            : Statement{"timeline.title-one", {revenue, silent}};
    else if (timeline.money && today)
        chart.title = {"timeline.title-today", {orders, revenue}};
    else if (timeline.money)
        chart.title = {"timeline.title", {orders, revenue, silent}};
    else
        chart.title = {"timeline.title-purchases", {orders, silent}};
    chart.subtitle = {refunded > 0 ? "timeline.subtitle-refunds" : "timeline.subtitle", {money(refunded)}};
    chart.table.columns = {"date", "net", "refund"};
    for (const CustomerTimeline::Stem& stem : timeline.stems)
        chart.table.rows.push_back(
            {term(stem.day), timeline.money ? money(stem.value) : count(stem.value), key(stem.refund ? "yes" : "no")});
    chart.content = std::move(timeline);
    return chart;
}

ChartData aliveChart(const Analysis& analysis, std::uint32_t baseCustomer)
{
    if (isSummedUp(analysis))
        return nothing("alive", Reason::NoDates);
    const CustomerSummary& summary = analysis.summary();
    const FittedModel* model = analysis.fitted->aliveModel.get();
    if (!model || baseCustomer >= summary.size())
        return nothing("alive", analysis.all.repeatCustomers > 0 ? Reason::FitFailed : Reason::NoRepeatBuyers);
    AlivePath path;
    path.model = model->report().model;
    const double unit = daysPer(model->report().unit);
    const auto occasions = analysis.observed->occasions.of(baseCustomer);
    const Day first = summary.first[baseCustomer];
    std::vector<Day> days;
    const int span = summary.asOf - first;
    for (int k = 0; k <= pathSteps; ++k)
        days.push_back(first + static_cast<int>(static_cast<std::int64_t>(span) * k / pathSteps));
    for (const Occasion& occasion : occasions) {  // the jump of each purchase: the day before and the day itself
        if (occasion.day > first)
            days.push_back(occasion.day - 1);
        days.push_back(occasion.day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (const Day day : days)
        path.points.push_back({day, model->probabilityAlive(stateAt(occasions, day, unit))});

    ChartData chart = chartOf("alive", analysis);
    const double now = path.points.back().alive;
    chart.title = {now >= 0.5 ? "alive.title-probably" : "alive.title-hardly", {number(now)}};
    chart.subtitle = {"alive.subtitle", {key(path.model)}};
    chart.table.columns = {"date", "p_alive"};
    for (const AlivePath::Point& p : path.points)
        chart.table.rows.push_back({term(p.day), number(p.alive)});
    chart.content = std::move(path);
    return chart;
}

}  // namespace perennial

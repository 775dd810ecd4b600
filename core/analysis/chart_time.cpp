// Figures by calendar month: actual and forecast, new and returning customers, payback of a new one.
#include "core/analysis/chart_parts.h"
#include "core/analysis/pipeline.h"
#include "core/analysis/summed_up.h"
#include "core/analysis/value_method.h"
#include "core/retention/revenue_mix.h"

#include <algorithm>
#include <cmath>

namespace perennial {

using namespace charts;

namespace {

constexpr std::size_t mostActualMonths = 24;
constexpr int forecastMonths = 12;
constexpr std::size_t sampledCustomers = 2000;
constexpr int paybackMonthsShown = 24;
/// Every month from the first to that of the as-of date, with the empty ones.
std::vector<NewAndReturning::Point> monthPoints(const Analysis& analysis)
{
    std::vector<NewAndReturning::Point> points;
    const Observed& observed = *analysis.observed;
    for (const MonthMix& mix :
         revenueMix(observed.summary, observed.occasions, observed.book.refunds, analysis.filter)) {
        const bool money = observed.summary.hasAmounts;
        points.push_back({mix.month, money ? mix.newRevenue.major() : mix.newOrders,
                          money ? mix.returningRevenue.major() : mix.returningOrders});
    }
    return points;
}

bool lastMonthIncomplete(const Analysis& analysis)
{
    return analysis.summary().asOf < Month::of(analysis.summary().asOf).lastDay();
}

/// Scatter of the complete months around the mean of their neighbours, on the log scale; 0 when too few.
double scatterOf(const std::vector<ForecastPath::Point>& months)
{
    double squares = 0;
    int n = 0;
    for (std::size_t i = 1; i + 1 < months.size(); ++i) {
        const double around = (months[i - 1].value + months[i + 1].value) / 2;
        if (months[i].value <= 0 || around <= 0)
            continue;
        const double d = std::log(months[i].value / around);
        squares += d * d;
        ++n;
    }
    // A month less the mean of two neighbours has 1.5 times the variance of a month.
    return n >= 4 ? std::sqrt(squares / n / 1.5) : 0;
}

/// Past error of the model over a holdout, as a share; 0 when there was none.
double pastError(const Analysis& analysis)
{
    for (const HoldoutScore& score : analysis.refereed->holdout)
        if (score.model == analysis.fitted->predictions.model && std::isfinite(score.errorPercent))
            return std::abs(score.errorPercent) / 100;
    return 0;
}

/// Expected value (or purchases) of each month to come, of today's customers.
std::vector<double> existingByMonth(const Analysis& analysis, const ValueMethod& method,
                                    const std::vector<double>& daysAhead)
{
    const CustomerSummary& summary = *method.customers;
    const FittedModel& model = *method.model;
    const Predictions& predictions = analysis.fitted->predictions;
    const double unit = daysPer(model.report().unit);
    const std::vector<std::uint32_t> sample = spread(summary.size(), analysis.filter, sampledCustomers);
    std::vector<double> sums(daysAhead.size() - 1);
    double sampledTotal = 0;
    for (const std::uint32_t i : sample) {
        const CustomerState state = stateOf(summary, i, unit);
        const double spend = summary.hasAmounts ? static_cast<double>(predictions.expectedSpend[i]) : 1;
        double before = model.expectedPurchases(state, daysAhead[0] / unit);
        for (std::size_t k = 1; k < daysAhead.size(); ++k) {
            const double until = model.expectedPurchases(state, daysAhead[k] / unit);
            sums[k - 1] += spend * (until - before);
            before = until;
        }
        sampledTotal += static_cast<double>(predictions.expectedPurchases[i]);
    }
    // The sample is scaled to the sum over all customers.
    const double scale = sampledTotal > 0 ? analysis.shown.expectedPurchases / sampledTotal : 1;
    for (double& sum : sums)
        sum *= scale;
    return sums;
}

/// New customers a year of those shown, by the last year.
double newPerYear(const Analysis& analysis)
{
    if (analysis.filter.empty())
        return analysis.newCustomersPerYear;
    const CustomerSummary& summary = analysis.summary();
    double fresh = 0;
    for (std::size_t i = 0; i < summary.size(); ++i)
        fresh += analysis.filter[i] && summary.asOf - summary.first[i] < 365;
    return fresh;
}

/// Value of customers yet to come, up to `days` from now: first orders and what follows them.
double newcomersUntil(const Analysis& analysis, const ValueMethod& method, double days)
{
    const FittedModel& model = *method.model;
    const double unit = daysPer(model.report().unit);
    const double perDay = newPerYear(analysis) / daysPerYear;
    const double first = analysis.summary().hasAmounts ? analysis.meanFirstOrder : 1;
    const double later = analysis.summary().hasAmounts ? method.spend->populationMean().value_or(0) : 1;
    constexpr int steps = 12;  // midpoint rule over the day of arrival
    double repeats = 0;
    for (int s = 0; s < steps; ++s)
        repeats += model.expectedPurchasesNew(days * (s + 0.5) / steps / unit) / steps;
    return perDay * days * (first + later * repeats);
}

void addForecast(ForecastPath& path, const Analysis& analysis, const ValueMethod& method)
{
    const Day asOf = analysis.summary().asOf;
    const Month next = Month::of(asOf) + 1;
    std::vector<double> ahead;
    for (int k = 0; k <= forecastMonths; ++k)
        ahead.push_back((next + k).firstDay() - 1 - asOf);
    const std::vector<double> existing = existingByMonth(analysis, method, ahead);
    std::vector<ForecastPath::Point> complete = path.actual;
    if (path.lastIncomplete && !complete.empty())
        complete.pop_back();
    const double spreadOf = std::hypot(scatterOf(complete), pastError(analysis));
    double newcomersBefore = newcomersUntil(analysis, method, ahead[0]);
    for (int k = 0; k < forecastMonths; ++k) {
        const double newcomers = newcomersUntil(analysis, method, ahead[static_cast<std::size_t>(k) + 1]);
        const double value = existing[static_cast<std::size_t>(k)] + newcomers - newcomersBefore;
        newcomersBefore = newcomers;
        path.existing += existing[static_cast<std::size_t>(k)];
        path.forecast.push_back({next + k, value, value * std::exp(-z90 * spreadOf), value * std::exp(z90 * spreadOf)});
    }
}

void addForecastWords(ChartData& chart, const ForecastPath& path)
{
    double sum = 0;
    for (const ForecastPath::Point& p : path.forecast)
        sum += p.value;
    const auto amount = [&](double v) { return path.money ? wholeMoney(v) : count(std::round(v)); };
    const std::string unit = path.money ? "" : "-purchases";
    if (path.forecast.empty())
        chart.title = {"forecast.title-none" + unit, {}};
    else
        chart.title = {"forecast.title" + unit, {amount(sum), wholePercent(sum > 0 ? path.existing / sum : 0)}};
    chart.subtitle = {(path.forecast.empty() ? "forecast.subtitle-none" : "forecast.subtitle") + unit, {}};
    chart.table.columns = {"month", "actual", "forecast", "lower", "upper"};
    const Term none = amount(0);
    const auto blank = [&] { return Term{none.kind, undefined(Reason::NotApplicable), {}}; };
    for (const ForecastPath::Point& p : path.actual)
        chart.table.rows.push_back({term(p.month), amount(p.value), blank(), blank(), blank()});
    for (const ForecastPath::Point& p : path.forecast)
        chart.table.rows.push_back({term(p.month), blank(), amount(p.value), amount(p.lower), amount(p.upper)});
}

}  // namespace

ChartData forecastChart(const Analysis& analysis)
{
    // It goes on from the months before, which are not known.
    if (isSummedUp(analysis))
        return nothing("forecast", Reason::NoDates);
    std::vector<NewAndReturning::Point> months = monthPoints(analysis);
    if (months.empty())
        return nothing("forecast", Reason::NoPurchases);
    if (months.size() > mostActualMonths)
        months.erase(months.begin(), months.end() - static_cast<std::ptrdiff_t>(mostActualMonths));
    ForecastPath path;
    path.money = analysis.summary().hasAmounts;
    path.lastIncomplete = lastMonthIncomplete(analysis);
    for (const NewAndReturning::Point& p : months)
        path.actual.push_back({p.month, p.fresh + p.returning, 0, 0});
    const Predictions& predictions = analysis.fitted->predictions;
    if (const auto method = valueMethod(analysis); method && !predictions.expectedPurchases.empty()
                                                   && (!path.money || (method->spend && predictions.spendDefined)))
        addForecast(path, analysis, *method);
    ChartData chart = chartOf("forecast", analysis);
    addForecastWords(chart, path);
    chart.content = std::move(path);
    return chart;
}

ChartData newAndReturningChart(const Analysis& analysis)
{
    if (isSummedUp(analysis))
        return nothing("new-and-returning", Reason::NoDates);
    NewAndReturning content;
    content.points = monthPoints(analysis);
    if (content.points.empty())
        return nothing("new-and-returning", Reason::NoPurchases);
    constexpr std::size_t most = 13;
    if (content.points.size() > most)
        content.points.erase(content.points.begin(), content.points.end() - static_cast<std::ptrdiff_t>(most));
    content.money = analysis.summary().hasAmounts;
    content.lastIncomplete = lastMonthIncomplete(analysis);
    double fresh = 0;
    double all = 0;
    for (const NewAndReturning::Point& p : content.points) {
        fresh += p.fresh;
        all += p.fresh + p.returning;
    }
    ChartData chart = chartOf("new-and-returning", analysis);
    chart.title = {"new-and-returning.title", {wholePercent(all > 0 ? 1 - fresh / all : 0)}};
    chart.subtitle = {content.money ? "new-and-returning.subtitle" : "new-and-returning.subtitle-purchases", {}};
    chart.table.columns = {"month", "new", "returning"};
    const auto amount = [&](double v) { return content.money ? wholeMoney(v) : count(v); };
    for (const NewAndReturning::Point& p : content.points)
        chart.table.rows.push_back({term(p.month), amount(p.fresh), amount(p.returning)});
    chart.content = std::move(content);
    return chart;
}

ChartData paybackChart(const Analysis& analysis)
{
    if (!analysis.summary().hasAmounts)
        return nothing("payback", Reason::NoAmounts);
    Payback payback;
    PredictionTerms terms;
    terms.discountRate = analysis.definitions.discountRate;
    terms.margin = analysis.marginRate;
    const NewcomerValue valueOver = newcomerValue(analysis);
    payback.margin.push_back(analysis.marginRate * analysis.meanFirstOrder);
    for (int month = 1; month <= paybackMonthsShown; ++month) {
        terms.horizonMonths = month;
        const Figure value = valueOver(terms);
        if (!value)
            return nothing("payback", value.error());
        payback.margin.push_back(*value);
    }
    payback.cost = analysis.all.acquisitionCost;
    payback.month = payback.cost ? analysis.all.paybackMonths : undefined(Reason::NoAcquisitionCost);
    // The first order alone may pay: then the payback month is 0, which the monthly search cannot say.
    if (payback.cost && payback.margin.front() >= *payback.cost)
        payback.month = 0;
    ChartData chart = chartOf("payback", analysis);
    if (payback.cost && payback.month)
        chart.title = {*payback.month > 0 ? "payback.title" : "payback.title-first",
                       {wholeMoney(payback.cost), spanOfMonths(*payback.month)}};
    else if (payback.cost)
        chart.title = {"payback.title-never", {wholeMoney(payback.cost), spanOfMonths(paybackMonthsShown)}};
    else
        chart.title = {"payback.title-no-cost", {wholeMoney(payback.margin[12])}};
    chart.subtitle = {"payback.subtitle", {}};
    chart.table.columns = {"months", "cumulative_margin", "cac"};
    for (std::size_t k = 0; k < payback.margin.size(); ++k)
        chart.table.rows.push_back({count(static_cast<double>(k)), money(payback.margin[k]), money(payback.cost)});
    chart.content = std::move(payback);
    return chart;
}

}  // namespace perennial

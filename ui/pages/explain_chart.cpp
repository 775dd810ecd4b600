// Explaining what a chart states as its title: the point that the statement speaks of, or its own arithmetic.
#include "core/analysis/point_scope.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/registry.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain.h"
#include "ui/pages/page.h"

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

struct StatementWords {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

std::size_t columnNamed(const ChartData& chart, std::string_view name)
{
    return static_cast<std::size_t>(std::ranges::find(chart.table.columns, name) - chart.table.columns.begin());
}

/// The first row that has these figures in these columns.
std::optional<std::size_t> rowWith(const ChartData& chart,
                                   std::initializer_list<std::pair<std::string_view, double>> figures)
{
    const auto holds = [&](const std::vector<Term>& row) {
        return std::ranges::all_of(figures, [&](const auto& figure) {
            const std::size_t column = columnNamed(chart, figure.first);
            return column < row.size() && std::abs(row[column].value.value_or(NAN) - figure.second) < 1e-9;
        });
    };
    const auto found = std::ranges::find_if(chart.table.rows, holds);
    if (found == chart.table.rows.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - chart.table.rows.begin());
}

/// The row whose first cell is named in the title.
std::optional<std::size_t> rowNamedInTitle(const ChartData& chart)
{
    for (std::size_t row = 0; row < chart.table.rows.size(); ++row)
        if (std::ranges::find(chart.title.arguments, chart.table.rows[row].front()) != chart.title.arguments.end())
            return row;
    return std::nullopt;
}

/// Of the curve of repeat customers: the last step within a year.
std::optional<std::size_t> lastStepOfTheYear(const ChartData& chart)
{
    const std::size_t months = columnNamed(chart, "months");
    std::optional<std::size_t> last;
    for (std::size_t row = 0; row < chart.table.rows.size(); ++row)
        if (months < chart.table.columns.size() && chart.table.rows[row].front() == chart.table.rows.front().front()
            && chart.table.rows[row][months].value.value_or(INFINITY) <= 12.0 + 1e-9)
            last = row;
    return last;
}

/// The point that the title speaks of; nullopt where it speaks of more than one.
std::optional<std::size_t> rowOfTitle(const ChartData& chart)
{
    const auto& title = chart.title;
    const auto argument = [&](std::size_t i) { return title.arguments[i].value.value_or(NAN); };
    if (chart.table.rows.empty())
        return std::nullopt;
    if (chart.id == "segments" || chart.id == "cac" || chart.id == "movement")
        return rowNamedInTitle(chart);
    if (chart.id == "rfm" && title.key == "rfm.title")
        return rowWith(chart, {{"customers", argument(0)}, {"clv_total", argument(1)}});
    if (chart.id == "ltv-by-age" && title.key == "ltv-by-age.title") {
        const auto& rows = chart.table.rows;  // of the newest cohort, which stands last
        for (std::size_t row = rows.size(); row-- > 0;)
            if (rows[row].front() == rows.back().front()
                && rows[row][columnNamed(chart, "age_days")].value == argument(0))
                return row;
    }
    if (chart.id == "survival" && title.key.starts_with("survival.title") && std::get_if<SurvivalCurves>(&chart.content)
        && std::get<SurvivalCurves>(chart.content).curves.size() == 1)
        return lastStepOfTheYear(chart);
    if (const auto* payback = std::get_if<Payback>(&chart.content))
        return payback->month ? static_cast<std::size_t>(*payback->month)
                              : std::min<std::size_t>(12, payback->margin.size() - 1);
    if (chart.id == "response") {
        const std::size_t value = columnNamed(chart, "value");
        const auto best = std::ranges::max_element(
            chart.table.rows, {}, [&](const std::vector<Term>& row) { return row[value].value.value_or(-INFINITY); });
        return static_cast<std::size_t>(best - chart.table.rows.begin());
    }
    if (chart.id == "alive" || chart.id == "ltv-by-age" || chart.id == "curves" || chart.id == "value-and-cost")
        return chart.table.rows.size() - 1;
    return std::size_t{0};
}

/// Value, formula and arithmetic of a statement over many points.
class Statements {
public:
    Statements(const Explainer& by, const ChartData& chart)
        : by_(by)
        , chart_(chart)
        , currency_(text(chart.currency))
    {
    }

    /// Without a title where the statement is that of a point.
    [[nodiscard]] Explanation of() const
    {
        if (const auto* d = std::get_if<Distribution>(&chart_.content))
            return median(*d);
        if (const auto* curve = std::get_if<Concentration>(&chart_.content))
            return topFifth(*curve);
        if (const auto* path = std::get_if<ForecastPath>(&chart_.content); path && !path->forecast.empty())
            return forecast(*path);
        if (const auto* months = std::get_if<NewAndReturning>(&chart_.content))
            return returning(*months);
        if (const auto* waterfall = std::get_if<Waterfall>(&chart_.content))
            return difference(waterfall->base, waterfall->scenario,
                              StatementWords::tr("value of the horizon: scenario − base"));
        if (const auto* curves = std::get_if<MarginCurves>(&chart_.content))
            return difference(curves->base.back(), curves->scenario.back(),
                              StatementWords::tr("margin up to the last month: scenario − base"));
        if (const auto* trend = std::get_if<ValueAndCostTrend>(&chart_.content))
            return growth(*trend);
        if (const auto* timeline = std::get_if<CustomerTimeline>(&chart_.content))
            return orders(*timeline);
        return {};
    }

private:
    [[nodiscard]] QString money(double major) const { return format_.money(major, currency_); }
    [[nodiscard]] QString heads(std::uint64_t n) const { return format_.integer(static_cast<qint64>(n)); }
    [[nodiscard]] Explanation named() const
    {
        Explanation words;
        words.title = sentence(chart_.title, format_, chart_.currency);
        return words;
    }
    [[nodiscard]] QString amount(bool isMoney, double value) const
    {
        return isMoney ? money(value) : format_.number(value, 0);
    }

    [[nodiscard]] Explanation median(const Distribution& d) const
    {
        Explanation words = named();
        words.value = money(d.median);
        words.formula = StatementWords::tr("the CLV in the middle: half of the customers are worth less, half more");
        Scope below = shownScope(*by_.analysis);
        Scope rest = below;
        std::erase_if(below.members, [&](std::uint32_t i) { return !(by_.analysis->clv[i] < d.median); });
        std::erase_if(rest.members, [&](std::uint32_t i) { return by_.analysis->clv[i] < d.median; });
        words.numbers = StatementWords::tr("%1 worth less + %2 worth as much or more = <b>%3 customers</b>")
                            .arg(heads(below.members.size()), heads(rest.members.size()), heads(d.customers));
        words.rows.push_back(scopeRow(StatementWords::tr("Worth less"), below.members.size(), words.title, by_, below));
        words.rows.push_back(
            scopeRow(StatementWords::tr("Worth as much or more"), rest.members.size(), words.title, by_, rest));
        words.rows.push_back({StatementWords::tr("Mean CLV"), money(d.mean), {}});
        words.rows.push_back({StatementWords::tr("Nine in ten are worth less than"), money(d.p90), {}});
        words.rows.push_back({StatementWords::tr("Width of a bar"), money(d.width), {}});
        addFoot(words, by_, shownScope(*by_.analysis));
        return words;
    }

    [[nodiscard]] Explanation topFifth(const Concentration& curve) const
    {
        const std::vector<double>& clv = by_.analysis->clv;
        Scope scope = shownScope(*by_.analysis);
        const double fifth = 0.2 * static_cast<double>(scope.members.size());
        std::ranges::stable_sort(scope.members, [&](std::uint32_t x, std::uint32_t y) { return clv[x] > clv[y]; });
        scope.members.resize(static_cast<std::size_t>(std::ceil(fifth)));
        Explanation words =
            countExplanation(by_, named().title,
                             StatementWords::tr("CLV of the most valuable fifth of the customers ÷ CLV of all"), scope);
        words.value = format_.percent(curve.topShare);
        words.numbers = equation(QStringLiteral("%1 ÷ %2").arg(money(curve.topShare * curve.total), money(curve.total)),
                                 words.value);
        if (const double part = fifth - std::floor(fifth); part > 0)
            words.note = StatementWords::tr("A fifth are %1 customers: of the last of them %2 is counted.")
                             .arg(format_.number(fifth, 1), format_.percent(part, 0));
        return words;
    }

    [[nodiscard]] Explanation forecast(const ForecastPath& path) const
    {
        double sum = 0;
        for (const ForecastPath::Point& p : path.forecast)
            sum += p.value;
        Explanation words = named();
        words.value = amount(path.money, sum);
        words.formula = StatementWords::tr("expected of today's customers + expected of those who are yet to come, the "
                                           "next months summed");
        words.numbers = equation(
            QStringLiteral("%1 + %2").arg(amount(path.money, path.existing), amount(path.money, sum - path.existing)),
            words.value);
        if (sum > 0)
            words.rows.push_back({StatementWords::tr("Share of today's customers: %1 ÷ %2")
                                      .arg(amount(path.money, path.existing), words.value),
                                  format_.percent(path.existing / sum),
                                  {}});
        for (const ForecastPath::Point& p : path.forecast)
            if (&p == &path.forecast.front() || &p == &path.forecast.back())
                words.rows.push_back({format_.month(p.month), amount(path.money, p.value), {}});
        words.rows.push_back(scopeRow(StatementWords::tr("Today's customers"), shownScope(*by_.analysis).members.size(),
                                      words.title, by_, shownScope(*by_.analysis)));
        words.note = by_.analysis->fitted->predictions.model.empty()
                         ? QString()
                         : StatementWords::tr("Read from %1. Each month stands in the chart.")
                               .arg(word(by_.analysis->fitted->predictions.model));
        addFoot(words, by_, shownScope(*by_.analysis));
        return words;
    }

    [[nodiscard]] Explanation returning(const NewAndReturning& months) const
    {
        double fresh = 0;
        double again = 0;
        for (const NewAndReturning::Point& p : months.points) {
            fresh += p.fresh;
            again += p.returning;
        }
        Explanation words = named();
        words.value = format_.percent(fresh + again > 0 ? again / (fresh + again) : 0);
        words.formula = StatementWords::tr("returning customers ÷ (new customers + returning customers), the months "
                                           "shown summed");
        words.numbers =
            equation(QStringLiteral("%1 ÷ (%2 + %1)").arg(amount(months.money, again), amount(months.money, fresh)),
                     words.value);
        Scope scope = shownScope(*by_.analysis);
        scope.from = months.points.front().month.firstDay();
        scope.to = months.points.back().month.lastDay();
        words.rows.push_back({StatementWords::tr("Together"), amount(months.money, fresh + again), {}});
        words.rows.push_back({StatementWords::tr("Months"),
                              QStringLiteral("%1 – %2").arg(format_.month(months.points.front().month),
                                                            format_.month(months.points.back().month)),
                              {}});
        words.note = StatementWords::tr("A customer is new in the month of the first purchase.");
        addFoot(words, by_, scope);
        return words;
    }

    [[nodiscard]] Explanation difference(double base, double scenario, const QString& formula) const
    {
        Explanation words = named();
        words.value = format_.signedMoney(scenario - base, currency_);
        words.formula = formula;
        words.numbers = equation(QStringLiteral("%1 − %2").arg(money(scenario), money(base)), words.value);
        words.rows.push_back(scopeRow(StatementWords::tr("Customers of today"),
                                      shownScope(*by_.analysis).members.size(), words.title, by_,
                                      shownScope(*by_.analysis)));
        addFoot(words, by_, shownScope(*by_.analysis));
        return words;
    }

    [[nodiscard]] Explanation growth(const ValueAndCostTrend& trend) const
    {
        const auto& first = trend.points.front();
        const auto& last = trend.points.back();
        Explanation words = named();
        const auto change = [&](const QString& label, const Figure& from, const Figure& to) {
            if (from && to && *from > 0)
                words.rows.push_back({StatementWords::tr("%1: %2 ÷ %3 − 1").arg(label, money(*to), money(*from)),
                                      format_.signedPercent(*to / *from - 1),
                                      {}});
        };
        change(StatementWords::tr("Value of the first 12 months"), first.value, last.value);
        change(StatementWords::tr("CAC"), first.cost, last.cost);
        const bool ofCost = chart_.title.key == "value-and-cost.cost-grew";
        const Figure& from = ofCost ? first.cost : first.value;
        const Figure& to = ofCost ? last.cost : last.value;
        words.formula = StatementWords::tr("newest quarter ÷ oldest quarter shown − 1");
        if (from && to && *from > 0) {
            words.value = format_.signedPercent(*to / *from - 1);
            words.numbers = equation(QStringLiteral("%1 ÷ %2 − 1").arg(money(*to), money(*from)), words.value);
        }
        addFoot(words, by_, shownScope(*by_.analysis));
        return words;
    }

    [[nodiscard]] Explanation orders(const CustomerTimeline& timeline) const
    {
        double purchases = 0;
        double refunds = 0;
        for (const CustomerTimeline::Stem& stem : timeline.stems)
            (stem.refund ? refunds : purchases) += stem.value;
        Explanation words = named();
        words.value = amount(timeline.money, purchases + refunds);
        words.formula = timeline.money ? StatementWords::tr("net value of the orders − what was refunded apart, up to "
                                                            "the as-of date")
                                       : StatementWords::tr("valid orders up to the as-of date");
        words.numbers = timeline.money
                            ? equation(QStringLiteral("%1 − %2").arg(money(purchases), money(-refunds)), words.value)
                            : QStringLiteral("<b>%1</b>").arg(words.value);
        return words;
    }

    const Explainer& by_;
    const ChartData& chart_;
    const QString currency_;
    const Format format_;
};

}  // namespace

Explanation statementExplanation(const Explainer& by, const ChartData& chart, const SegmentTable* segments,
                                 const std::optional<PointScope>& of)
{
    if (!by.analysis || chart.isEmpty())
        return {};
    const QString statement = sentence(chart.title, Format(), chart.currency);
    Explanation words = Statements(by, chart).of();
    if (words.title.isEmpty()) {
        if (const auto row = rowOfTitle(chart)) {
            words = pointExplanation(by, chart, *row, segments, of);
            if (words.title != statement)
                words.rows.insert(words.rows.begin(), {words.title, words.value, {}});
            words.title = statement;
        }
        if (const auto* curves = std::get_if<SurvivalCurves>(&chart.content); curves && curves->logRankP)
            words.rows.push_back({StatementWords::tr("Log-rank test, p"), Format().number(*curves->logRankP, 3), {}});
    } else if (of && words.links.empty()) {
        words.rows.push_back(scopeRow(StatementWords::tr("Purchases behind it"),
                                      by.analysis->summary().orders[of->scope.members.front()], words.title, by,
                                      of->scope, true));
        addFoot(words, by, of->scope);
    }
    return words;
}

void explainStatement(ChartPanel& panel, std::function<Explanation()> words)
{
    panel.setExplainable(true);
    QObject::connect(&panel, &ChartCard::explainRequested, &panel, [words = std::move(words)](TextLabel* title) {
        if (const Explanation found = words(); !found.title.isEmpty())
            Popover::explain(title, found, title->wordsRect());
    });
}

}  // namespace perennial::ui

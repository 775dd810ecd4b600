// Explaining points of charts: the formula of the chart with the numbers of the point put in.
#include "core/analysis/point_scope.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/registry.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain.h"
#include "ui/pages/page.h"

#include <cmath>
#include <limits>

namespace perennial::ui {

namespace {

/// How the figure of each chart comes about.
struct Formula {
    const char* chart;
    const char* words;
    const char* value;  ///< column of the figure
};
constexpr Formula formulas[] = {
    {"distribution", QT_TRANSLATE_NOOP("Explain", "customers whose CLV lies between the two values"), "customers"},
    {"concentration", QT_TRANSLATE_NOOP("Explain", "CLV of the most valuable customers ÷ CLV of all"), "value_share"},
    {"segments", QT_TRANSLATE_NOOP("Explain", "value so far + value of the next months, summed over the segment"),
     "clv_total"},
    {"cac", QT_TRANSLATE_NOOP("Explain", "mean CLV before its cost ÷ mean acquisition cost"), "ratio"},
    {"rfm", QT_TRANSLATE_NOOP("Explain", "customers with these two scores"), "customers"},
    {"ltv-by-age", QT_TRANSLATE_NOOP("Explain", "net revenue up to that age × margin ÷ customers of that age"), "ltv"},
    {"new-and-returning", QT_TRANSLATE_NOOP("Explain", "net revenue of the month: new customers + returning customers"),
     "new"},
    {"forecast", QT_TRANSLATE_NOOP("Explain", "purchases of the month: net revenue; after today expected by the model"),
     "actual"},
    {"cohorts", QT_TRANSLATE_NOOP("Explain", "customers of the cohort who came back ÷ customers of the cohort"),
     "value"},
    {"survival", QT_TRANSLATE_NOOP("Explain", "Kaplan–Meier: product of (1 − ended ÷ at risk) up to that time"),
     "survival"},
    {"movement", QT_TRANSLATE_NOOP("Explain", "joined − left between the two dates"), "net"},
    {"payback", QT_TRANSLATE_NOOP("Explain", "expected margin of a new customer up to the month, discounted"),
     "cumulative_margin"},
    {"value-and-cost", QT_TRANSLATE_NOOP("Explain", "margin of the first 12 months ÷ new customers of the quarter"),
     "value_12_months"},
    {"waterfall",
     QT_TRANSLATE_NOOP("Explain", "value of the horizon with this step − without it, the steps before it taken"),
     "change"},
    {"curves", QT_TRANSLATE_NOOP("Explain", "expected margin of today's customers up to the month, less what it costs"),
     "scenario"},
    {"tornado", QT_TRANSLATE_NOOP("Explain", "value with this lever alone moved further − value of the scenario"),
     "up"},
    {"response", QT_TRANSLATE_NOOP("Explain", "the figure with the lever at this position, the others as they are"),
     "value"},
    {"lever-map", QT_TRANSLATE_NOOP("Explain", "the figure with both levers at this position − that of the base"),
     "value"},
    {"timeline", QT_TRANSLATE_NOOP("Explain", "net value of the orders of the day"), "net"},
    {"alive", QT_TRANSLATE_NOOP("Explain", "from purchases again x, last purchase t_x and observed time T, in days"),
     "p_alive"},
};

const Formula* formulaOf(const ChartData& chart)
{
    for (const Formula& formula : formulas)
        if (chart.id == formula.chart)
            return &formula;
    return nullptr;
}

const Term* cellOf(const ChartData& chart, std::size_t row, std::string_view column)
{
    for (std::size_t c = 0; c < chart.table.columns.size(); ++c)
        if (chart.table.columns[c] == column)
            return &chart.table.rows[row][c];
    return nullptr;
}

/// How a cell of the cohort triangle comes about.
QString cohortFormula(const CohortMap& map, bool forecast)
{
    const auto say = [](const char* words) { return QCoreApplication::translate("Explain", words); };
    if (forecast)
        return say(QT_TRANSLATE_NOOP("Explain", "what was seen up to today + what the model expects of the cohort"));
    switch (map.measure) {
    case CohortMap::Measure::Customers:
        return map.absolute ? say(QT_TRANSLATE_NOOP("Explain", "customers of the cohort who came back"))
                            : say(QT_TRANSLATE_NOOP("Explain",
                                                    "customers of the cohort who came back ÷ customers of the cohort"));
    case CohortMap::Measure::Orders:
        return map.absolute ? say(QT_TRANSLATE_NOOP("Explain", "orders of the cohort in the month"))
                            : say(QT_TRANSLATE_NOOP("Explain", "orders of the month ÷ customers of the cohort"));
    case CohortMap::Measure::Revenue:
        return map.absolute ? say(QT_TRANSLATE_NOOP("Explain", "net revenue of the cohort in the month"))
                            : say(QT_TRANSLATE_NOOP("Explain", "net revenue of the month ÷ customers of the cohort"));
    case CohortMap::Measure::CumulativePerCustomer:
        return map.absolute
                   ? say(QT_TRANSLATE_NOOP("Explain", "net revenue of the cohort up to the month"))
                   : say(QT_TRANSLATE_NOOP("Explain", "net revenue up to the month ÷ customers of the cohort"));
    case CohortMap::Measure::LtvToCac:
        return say(QT_TRANSLATE_NOOP("Explain", "margin per customer up to the month ÷ CAC of the cohort"));
    }
    return {};
}

bool isForecast(const ChartData& chart, std::size_t row)
{
    const Term* forecast = cellOf(chart, row, "forecast");
    return forecast && forecast->kind == TermKind::Key && forecast->text == "yes";
}

/// The arithmetic of such a cell.
QString cohortNumbers(const ChartData& chart, const CohortMap& map, std::size_t row, const Format& format)
{
    const Term& value = *cellOf(chart, row, "value");
    const QString shown = text(value, format, chart.currency);
    const Term& size = *cellOf(chart, row, "size");
    if (!value.value || map.absolute || isForecast(chart, row))
        return QStringLiteral("<b>%1</b>").arg(shown);
    Term part = value;
    QString by = text(size, format, chart.currency);
    switch (map.measure) {
    case CohortMap::Measure::Customers: part = *cellOf(chart, row, "customers"); break;
    case CohortMap::Measure::Orders:
        part = size;  // counted in heads too
        part.value = std::round(*value.value * size.value.value_or(0));
        break;
    case CohortMap::Measure::LtvToCac: {
        const Term* cost = cellOf(chart, row, "cac");
        part = *cost;
        part.value = *value.value * cost->value.value_or(0);
        by = text(*cost, format, chart.currency);
        break;
    }
    default: part.value = *value.value * size.value.value_or(0);
    }
    return equation(QStringLiteral("%1 ÷ %2").arg(text(part, format, chart.currency), by), shown);
}

/// What a point is, in words that stand alone.
QString titleOf(const ChartData& chart, std::size_t row, const Format& format)
{
    const auto shown = [&](std::string_view column) {
        const Term* term = cellOf(chart, row, column);
        return term && term->value ? text(*term, format, chart.currency) : QString();
    };
    const auto say = [](const char* words) { return QCoreApplication::translate("Explain", words); };
    if (chart.id == "ltv-by-age")  //: %1 is a number of days, %2 a cohort
        return say(QT_TRANSLATE_NOOP("Explain", "LTV at %1 days, cohort %2"))
            .arg(shown("age_days"), text(chart.table.rows[row].front(), format, chart.currency));
    if (chart.id == "concentration")  //: %1 is a share of the customers
        return say(QT_TRANSLATE_NOOP("Explain", "The most valuable %1 of the customers")).arg(shown("customers_share"));
    if (chart.id == "distribution") {
        const QString from = shown("clv_from");
        const QString to = shown("clv_to");
        if (from.isEmpty() || to.isEmpty())
            return from.isEmpty() ? say(QT_TRANSLATE_NOOP("Explain", "CLV under %1")).arg(to)
                                  : say(QT_TRANSLATE_NOOP("Explain", "CLV of %1 and more")).arg(from);
        return say(QT_TRANSLATE_NOOP("Explain", "CLV from %1 to %2")).arg(from, to);
    }
    if (chart.id == "cohorts")  //: %1 is the month of a cohort, %2 how many months later
        return say(QT_TRANSLATE_NOOP("Explain", "Cohort %1, month %2"))
            .arg(text(chart.table.rows[row].front(), format, chart.currency),
                 format.signedInteger(std::lround(cellOf(chart, row, "period")->value.value_or(0))));
    if (chart.id == "curves")  //: %1 is a number of months
        return say(QT_TRANSLATE_NOOP("Explain", "After %1 months"))
            .arg(text(chart.table.rows[row].front(), format, chart.currency));
    if (chart.id == "response" || chart.id == "lever-map")
        return chartName(text(chart.id));
    if (chart.id == "survival")  //: %1 is a group of customers, %2 a number of months
        return say(QT_TRANSLATE_NOOP("Explain", "%1 after %2 months"))
            .arg(text(chart.table.rows[row].front(), format, chart.currency), shown("months"));
    const Term& first = chart.table.rows[row].front();
    const QString words = text(first, format, chart.currency);
    return words.isEmpty() || first.kind == TermKind::Count ? chartName(text(chart.id)) : words;
}

/// Orders behind customers of whom nothing is left out; a scope in time or age leaves that to its rows.
void addCounts(Explanation& words, const Explainer& by, const Scope& scope)
{
    if (scope.from || scope.to || scope.ageBelow > 0 || scope.ageFrom > 0)
        return;
    std::uint64_t orders = 0;
    for (const std::uint32_t i : scope.members)
        orders += by.analysis->summary().orders[i];
    words.rows.push_back(
        scopeRow(QCoreApplication::translate("Explain", "All their purchases"), orders, words.title, by, scope, true));
}

/// The value of a segment and of a bar of customers: its parts, and the share that it is of the whole.
void addParts(Explanation& words, const Explainer& by, const ChartData& chart, std::size_t row, const Scope& scope)
{
    const Format format;
    const Analysis& a = *by.analysis;
    const QString currency = text(chart.currency);
    if (const auto* bars = std::get_if<SegmentBars>(&chart.content); bars && a.historical.size() == a.clv.size()) {
        double soFar = 0;
        double total = 0;
        for (const std::uint32_t i : scope.members) {
            soFar += a.historical[i];
            total += a.clv[i];
        }
        const auto whole = [&](double value) { return format.money(value, currency, MoneyDigits::Whole); };
        words.numbers = equation(QStringLiteral("%1 + %2").arg(whole(soFar), whole(total - soFar)), words.value);
        words.rows.push_back(
            {QCoreApplication::translate("Explain", "Share of the value: %1 ÷ %2").arg(words.value, whole(bars->sum)),
             text(*cellOf(chart, row, "share"), format, chart.currency),
             {}});
    }
    if (const auto* bars = std::get_if<Distribution>(&chart.content))
        words.rows.push_back({QCoreApplication::translate("Explain", "Share of the customers: %1 ÷ %2")
                                  .arg(words.value, format.integer(static_cast<qint64>(bars->customers))),
                              text(*cellOf(chart, row, "share"), format, chart.currency),
                              {}});
}

/// What a new customer brings is not told apart by segment: with a filter the explanation says of whom it speaks.
void addLearntFrom(Explanation& words, const Explainer& by)
{
    if (by.analysis->filter.empty())
        return;
    const Scope all = wholeScope(*by.analysis);
    words.rows.push_back(scopeRow(QCoreApplication::translate("Explain", "Customers it is learnt from"),
                                  all.members.size(), words.title, by, all));
    words.note = QCoreApplication::translate(
        "Explain",
        "What a new customer brings is learnt from all customers: which segment will be joined is not known.");
}

/// The arithmetic, where it is one of two or three numbers of the row; else the row in words.
QString numbersOf(const ChartData& chart, std::size_t row, const Analysis& analysis, const Format& format)
{
    const auto shown = [&](std::string_view column) {
        const Term* term = cellOf(chart, row, column);
        return term ? text(*term, format, chart.currency) : QString();
    };
    if (chart.id == "ltv-by-age")
        return equation(QStringLiteral("%1 × %2 ÷ %3")
                            .arg(shown("net_revenue"), format.percent(analysis.marginRate), shown("customers")),
                        shown("ltv"));
    if (chart.id == "cac")
        return equation(QStringLiteral("%1 ÷ %2").arg(shown("value_before_cac"), shown("cac")), shown("ratio"));
    if (chart.id == "movement")
        return equation(QStringLiteral("%1 − %2").arg(shown("joined"), shown("left")), shown("net"));
    if (const auto* curve = std::get_if<Concentration>(&chart.content))
        return equation(QStringLiteral("%1 ÷ %2").arg(
                            shown("value"), format.money(curve->total, text(chart.currency), MoneyDigits::Whole)),
                        shown("value_share"));
    if (const auto* map = std::get_if<CohortMap>(&chart.content))
        return cohortNumbers(chart, *map, row, format);
    if (chart.id == "new-and-returning") {
        const Term* fresh = cellOf(chart, row, "new");
        const Term* returning = cellOf(chart, row, "returning");
        Term sum = *fresh;
        if (fresh->value && returning->value)
            sum.value = *fresh->value + *returning->value;
        return equation(QStringLiteral("%1 + %2").arg(shown("new"), shown("returning")),
                        text(sum, format, chart.currency));
    }
    return pointText(chart, row, ChartStyle::screen()).toHtmlEscaped();
}

}  // namespace

Explanation pointExplanation(const Explainer& by, const ChartData& chart, std::size_t row, const SegmentTable* segments,
                             const std::optional<PointScope>& cell)
{
    if (row >= chart.table.rows.size() || !by.analysis)
        return {};
    const Format format;
    const Formula* formula = formulaOf(chart);
    Explanation words;
    words.title = titleOf(chart, row, format);
    if (formula) {
        words.formula = QCoreApplication::translate("Explain", formula->words);
        const Term* value = cellOf(chart, row, formula->value);
        for (const char* instead : {"forecast", "value"})  // of months to come; of the ends of a waterfall
            if (!value || !value->value)
                value = cellOf(chart, row, instead);
        words.value = value ? text(*value, format, chart.currency) : QString();
    }
    if (chart.id == "waterfall" && (row == 0 || row + 1 == chart.table.rows.size()))
        words.formula = QCoreApplication::translate(
            "Explain", "expected margin of today's customers over the horizon, discounted, − retention spend");
    if (const auto* map = std::get_if<CohortMap>(&chart.content))
        words.formula = cohortFormula(*map, isForecast(chart, row));
    words.numbers = numbersOf(chart, row, *by.analysis, format);
    const auto point = cell ? cell : scopeOfPoint(*by.analysis, chart, row, segments);
    const bool hasPeople = point && !point->scope.members.empty();
    if (hasPeople) {
        words.rows.push_back(scopeRow(QCoreApplication::translate("Explain", "Customers"), point->scope.members.size(),
                                      words.title, by, point->scope));
        addCounts(words, by, point->scope);
        addParts(words, by, chart, row, point->scope);
    }
    if (std::holds_alternative<Payback>(chart.content))
        addLearntFrom(words, by);
    addFoot(words, by, hasPeople ? std::optional(point->scope) : std::nullopt);
    return words;
}

void explainPoint(const Explainer& by, ChartPanel& panel, std::size_t row, const SegmentTable* segments,
                  const std::optional<PointScope>& cell)
{
    if (const Explanation words = pointExplanation(by, panel.data(), row, segments, cell); !words.title.isEmpty())
        Popover::explain(panel.view(), words, panel.view()->rectOfRow(row));
}

void explainRange(const Explainer& by, ChartPanel& panel, std::size_t first, std::size_t last)
{
    if (!by.analysis)
        return;
    const auto range = rangeOfBars(*by.analysis, panel.data(), first, last);
    if (!range)
        return;
    const Format format;
    const QString code = text(by.analysis->definitions.currency);
    const auto money = [&](double value) { return format.money(value, code, MoneyDigits::Whole); };
    const QString together = money(range->total);
    const int n = static_cast<int>(std::min<std::uint64_t>(range->customers, std::numeric_limits<int>::max()));
    const QString heads = format.integer(static_cast<qint64>(range->customers));
    const auto say = [](const char* words, int count) {
        return QCoreApplication::translate("Explain", words, nullptr, count);
    };
    QString words;
    if (range->from && range->to)
        words = say(QT_TRANSLATE_N_NOOP("Explain", "%1 customers between %2 and %3, together %4"), n)
                    .arg(heads, money(*range->from), money(*range->to), together);
    else if (range->from)
        words = say(QT_TRANSLATE_N_NOOP("Explain", "%1 customers of %2 and more, together %3"), n)
                    .arg(heads, money(*range->from), together);
    else if (range->to)
        words = say(QT_TRANSLATE_N_NOOP("Explain", "%1 customers under %2, together %3"), n)
                    .arg(heads, money(*range->to), together);
    else
        words = say(QT_TRANSLATE_N_NOOP("Explain", "All %1 customers, together %2"), n).arg(heads, together);
    Page* page = &by.page;
    panel.showRange(words, QCoreApplication::translate("Explain", "Show these customers"),
                    [page, rule = QString::fromStdString(range->rule)] {
                        emit page->goTo(QStringLiteral("customers"), QStringLiteral("rule:") + rule);
                    });
}

}  // namespace perennial::ui

// Explaining points of charts: the formula of the chart with the numbers of the point put in.
#include "core/analysis/point_scope.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/registry.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain.h"
#include "ui/pages/page.h"

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
    {"cohorts", QT_TRANSLATE_NOOP("Explain", "of the customers first seen in that month, counted in the later month"),
     "value"},
    {"retention", QT_TRANSLATE_NOOP("Explain", "retained customers ÷ customers of the cohorts that reached the month"),
     "average_rate"},
    {"survival", QT_TRANSLATE_NOOP("Explain", "Kaplan–Meier: product of (1 − ended ÷ at risk) up to that time"),
     "survival"},
    {"movement", QT_TRANSLATE_NOOP("Explain", "joined − left between the two dates"), "net"},
    {"payback", QT_TRANSLATE_NOOP("Explain", "expected margin of a new customer up to the month, discounted"),
     "cumulative_margin"},
    {"value-and-cost", QT_TRANSLATE_NOOP("Explain", "margin of the first 12 months ÷ new customers of the quarter"),
     "value_12_months"},
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
    if (chart.id == "cohorts")
        if (const auto* map = std::get_if<CohortMap>(&chart.content);
            map && map->measure == CohortMap::Measure::Customers && !map->absolute)
            return equation(QStringLiteral("%1 ÷ %2").arg(shown("customers"), shown("size")), shown("value"));
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

void explainPoint(const Explainer& by, ChartPanel& panel, std::size_t row, const SegmentTable* segments,
                  const std::optional<PointScope>& cell)
{
    const ChartData& chart = panel.data();
    if (row >= chart.table.rows.size() || !by.analysis)
        return;
    const Format format;
    const Formula* formula = formulaOf(chart);
    Explanation words;
    words.title = text(chart.table.rows[row].front(), format, chart.currency);
    if (words.title.isEmpty() || chart.table.rows[row].front().kind == TermKind::Count)
        words.title = chartName(text(chart.id));
    if (formula) {
        words.formula = QCoreApplication::translate("Explain", formula->words);
        const Term* value = cellOf(chart, row, formula->value);
        if (value && !value->value)
            value = cellOf(chart, row, "forecast");
        words.value = value ? text(*value, format, chart.currency) : QString();
    }
    words.numbers = numbersOf(chart, row, *by.analysis, format);
    const auto point = cell ? cell : scopeOfPoint(*by.analysis, chart, row, segments);
    const bool hasPeople = point && !point->scope.members.empty();
    if (hasPeople)
        words.rows.push_back(scopeRow(QCoreApplication::translate("Explain", "Customers"), point->scope.members.size(),
                                      words.title, by, point->scope));
    addFoot(words, by, hasPeople ? std::optional(point->scope) : std::nullopt);
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

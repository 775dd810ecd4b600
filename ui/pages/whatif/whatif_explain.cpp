#include "ui/pages/whatif/whatif_explain.h"

#include "ui/pages/whatif/result_tables.h"

namespace perennial::ui {

namespace {

struct WhatIfWords {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// In the order of figureNames().
enum FigureRow {
    HorizonValue,
    MeanClv,
    TotalClv,
    Revenue,
    Margin,
    Profit,
    NewCustomer,
    Ratio,
    Payback,
    Purchases,
    YearlyRetention,
    AliveNextYear,
};

QString formulaOf(int row)
{
    switch (row) {
    case HorizonValue:
        return WhatIfWords::tr("expected spend × margin × expected purchases of each month, discounted and summed over "
                               "today's customers, − retention spend");
    case MeanClv: return WhatIfWords::tr("CLV, total ÷ customers");
    case TotalClv: return WhatIfWords::tr("value so far + value of the horizon");
    case Revenue: return WhatIfWords::tr("expected purchases of today's customers × their expected spend");
    case Margin: return WhatIfWords::tr("revenue of the horizon × margin");
    case Profit:
        return WhatIfWords::tr("margin of today's customers and of those who join in the horizon − acquisition spend − "
                               "retention spend");
    case NewCustomer:
        return WhatIfWords::tr("margin × (first order + expected spend × expected purchases, discounted) − CAC");
    case Ratio: return WhatIfWords::tr("CLV of a new customer before CAC ÷ CAC");
    case Payback:
        return WhatIfWords::tr("the first month in which the margin of a new customer, summed up, reaches its CAC");
    case Purchases: return WhatIfWords::tr("expected purchases of today's customers within the horizon, summed");
    case YearlyRetention: return WhatIfWords::tr("sum of P(alive in 12 months) ÷ sum of P(alive today)");
    case AliveNextYear: return WhatIfWords::tr("sum of P(alive in 12 months) over today's customers");
    default: return {};
    }
}

/// The arithmetic where it is one of two or three numbers; the others are sums over customers.
QString numbersOf(const Explainer& by, int row, const FigureColumn& column, const QString& value)
{
    const WhatIfFigures& f = column.figures;
    const Format format;
    const QString currency = text(by.analysis->definitions.currency);
    const auto money = [&](double major) { return format.money(major, currency); };
    if (row == MeanClv && f.clvTotal)
        return equation(
            QStringLiteral("%1 ÷ %2").arg(money(*f.clvTotal), format.integer(static_cast<qint64>(f.customers))), value);
    if (row == TotalClv && f.clvTotal && f.residual)
        return equation(QStringLiteral("%1 + %2").arg(money(*f.clvTotal - *f.residual), money(*f.residual)), value);
    if (row == Margin && f.revenue && column.isBase)
        return equation(QStringLiteral("%1 × %2").arg(money(*f.revenue), format.percent(by.analysis->marginRate)),
                        value);
    if (row == YearlyRetention && f.annualRetention && *f.annualRetention > 0)
        return equation(QStringLiteral("%1 ÷ %2").arg(format.number(f.aliveIn12Months, 1),
                                                      format.number(f.aliveIn12Months / *f.annualRetention, 1)),
                        value);
    const Figure& cost = by.analysis->all.acquisitionCost;
    if (row == Ratio && f.ltvToCac && f.newCustomerClv && cost && column.isBase)
        return equation(QStringLiteral("(%1 + %2) ÷ %2").arg(money(*f.newCustomerClv), money(*cost)), value);
    return {};
}

Scope everybody(const Analysis& analysis)
{
    Scope scope;
    scope.members.resize(analysis.summary().size());
    for (std::uint32_t i = 0; i < scope.members.size(); ++i)
        scope.members[i] = i;
    return scope;
}

Scope membersOf(const Segmentation& segmentation, std::size_t segment)
{
    Scope scope;
    for (std::uint32_t i = 0; i < segmentation.of.size(); ++i)
        if (segmentation.of[i] == segment)
            scope.members.push_back(i);
    return scope;
}

void addPeople(Explanation& words, const Explainer& by, const Scope& scope)
{
    words.rows.push_back(scopeRow(WhatIfWords::tr("Customers of today"), scope.members.size(), words.title, by, scope));
    addFoot(words, by, scope);
}

}  // namespace

Explanation figureExplanation(const Explainer& by, int row, const FigureColumn& column, const QString& value)
{
    Explanation words;
    words.title = figureNames().value(row);
    words.value = value;
    words.formula = formulaOf(row);
    words.numbers = numbersOf(by, row, column, value);
    words.note = column.isBase ? WhatIfWords::tr("As things are: no lever is moved.")
                               : WhatIfWords::tr("The same formula with the levers and side effects of the scenario.");
    const bool ofNewCustomers = row == NewCustomer || row == Ratio || row == Payback;
    if (ofNewCustomers)
        addFoot(words, by);
    else
        addPeople(words, by, everybody(*by.analysis));
    return words;
}

Explanation changeExplanation(const Explainer& by, int row, const QString& base, const QString& scenario,
                              const QString& value)
{
    Explanation words;
    words.title = WhatIfWords::tr("%1: change").arg(figureNames().value(row));
    words.value = value;
    words.formula = WhatIfWords::tr("(scenario − base) ÷ base");
    if (value != Format::dash())
        words.numbers = equation(QStringLiteral("(%2 − %1) ÷ %1").arg(base, scenario), value);
    addFoot(words, by);
    return words;
}

Explanation segmentExplanation(const Explainer& by, const LiveEngine& live, std::size_t segment,
                               const QModelIndex& index)
{
    const auto shown = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    Explanation words;
    if (index.column() == SegmentResults::Segment || !live.segmentation)
        return words;
    words.title = QStringLiteral("%1: %2").arg(shown(SegmentResults::Segment),
                                               index.model()->headerData(index.column(), Qt::Horizontal).toString());
    words.value = index.data().toString();
    switch (index.column()) {
    case SegmentResults::Price: words.formula = WhatIfWords::tr("the change of price that acts on this segment"); break;
    case SegmentResults::Even:
        words.formula = WhatIfWords::tr("the loss of purchases at which the price change leaves the value of the "
                                        "horizon where it was, found by bisection");
        break;
    case SegmentResults::Change:
        words.formula = WhatIfWords::tr("value of the horizon: scenario − base");
        if (words.value != Format::dash())
            words.numbers =
                equation(QStringLiteral("%1 − %2").arg(shown(SegmentResults::Scenario), shown(SegmentResults::Base)),
                         words.value);
        break;
    default: words.formula = formulaOf(HorizonValue);
    }
    addPeople(words, by, membersOf(*live.segmentation, segment));
    return words;
}

Explanation sayingExplanation(const Explainer& by, const std::string& id, const QString& saying, const QString& value)
{
    Explanation words;
    words.title = saying;
    words.value = value;
    words.formula =
        id == "five-points-retention"
            ? WhatIfWords::tr("value of the horizon with 5 points more annual retention ÷ without − 1")
        : id == "five-points-new-customer"
            ? WhatIfWords::tr("CLV of a new customer before CAC with 5 points more annual retention ÷ without − 1")
        : id == "keep-or-win"   ? WhatIfWords::tr("CAC ÷ retention cost of a living customer a year")
        : id == "eighty-twenty" ? WhatIfWords::tr("CLV of the most valuable fifth of the customers ÷ CLV of all")
                                : formulaOf(Ratio);
    if (id == "eighty-twenty")
        addPeople(words, by, everybody(*by.analysis));
    else
        addFoot(words, by);
    return words;
}

Explanation breakEvenExplanation(const Explainer& by, const WhatIfResult& result, BreakEvenBasis basis,
                                 const QString& title, const QString& value)
{
    const Format format;
    Explanation words;
    words.title = title;
    words.value = value;
    const double change = result.scenario.levers.price;
    const QString price = format.percent(change);
    const BreakEven& even = result.breakEven;
    QString numbers;
    switch (basis) {
    case BreakEvenBasis::Revenue:
        words.formula = WhatIfWords::tr("1 − 1 ÷ (1 + change of price)");
        numbers = QStringLiteral("1 − 1 ÷ %1").arg(format.number(1 + change, 3));
        break;
    case BreakEvenBasis::Margin:
        words.formula = WhatIfWords::tr("change of price ÷ (change of price + margin)");
        numbers = QStringLiteral("%1 ÷ (%1 + %2)").arg(price, format.percent(by.analysis->marginRate));
        break;
    case BreakEvenBasis::Horizon:
        words.formula = WhatIfWords::tr("the loss of purchases at which the price change leaves the value of "
                                        "the horizon where it was, found by bisection");
        break;
    }
    const Figure& figure = basis == BreakEvenBasis::Revenue  ? even.revenue
                           : basis == BreakEvenBasis::Margin ? even.margin
                                                             : even.clv;
    if (figure && !numbers.isEmpty())
        words.numbers = equation(numbers, value);
    if (value == Format::dash())
        words.note = why(figure);
    addFoot(words, by);
    return words;
}

}  // namespace perennial::ui

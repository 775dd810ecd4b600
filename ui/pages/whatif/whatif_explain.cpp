#include "ui/pages/whatif/whatif_explain.h"

#include "ui/pages/whatif/lever_specs.h"
#include "ui/pages/whatif/result_tables.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

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

/// The arithmetic: of two or three numbers where it has no more, else the parts of the sum or its mean.
QString numbersOf(const Explainer& by, int row, const FigureColumn& column, const QString& value)
{
    const WhatIfFigures& f = column.figures;
    const Format format;
    const QString currency = text(by.analysis->definitions.currency);
    const auto money = [&](double major) { return format.money(major, currency); };
    const auto heads = static_cast<double>(f.customers);
    const QString customers = format.integer(static_cast<qint64>(f.customers));
    const auto quotient = [&](const QString& part, const QString& whole) {
        return equation(QStringLiteral("%1 ÷ %2").arg(part, whole), value);
    };
    const auto product = [&](const QString& count, const QString& each) {
        return equation(QStringLiteral("%1 × %2").arg(count, each), value);
    };
    const Figure& cost = by.analysis->all.acquisitionCost;
    const bool anybody = heads > 0;
    switch (row) {
    case HorizonValue: return f.residual && anybody ? product(customers, money(*f.residual / heads)) : QString();
    case MeanClv: return f.clvTotal ? quotient(money(*f.clvTotal), customers) : QString();
    case TotalClv:
        return f.clvTotal && f.residual ? equation(
                   QStringLiteral("%1 + %2").arg(money(*f.clvTotal - *f.residual), money(*f.residual)), value)
                                        : QString();
    case Revenue:
        return f.revenue && f.purchases > 0 ? product(format.number(f.purchases, 1), money(*f.revenue / f.purchases))
                                            : QString();
    case Margin:
        return f.margin && f.revenue && *f.revenue > 0
                   ? product(money(*f.revenue), format.percent(*f.margin / *f.revenue, 2))
                   : QString();
    case Profit:
        return f.profit && f.margin
                   ? equation(QStringLiteral("%1 + (%2)").arg(money(*f.margin), money(*f.profit - *f.margin)), value)
                   : QString();
    case NewCustomer:
        return f.newCustomerClv && cost && column.isBase
                   ? equation(QStringLiteral("%1 − %2").arg(money(*f.newCustomerClv + *cost), money(*cost)), value)
                   : QString();
    case Ratio:
        return f.ltvToCac && f.newCustomerClv && cost && column.isBase
                   ? equation(QStringLiteral("(%1 + %2) ÷ %2").arg(money(*f.newCustomerClv), money(*cost)), value)
                   : QString();
    case Purchases: return anybody ? product(customers, format.number(f.purchases / heads, 3)) : QString();
    case YearlyRetention:
        return f.annualRetention && *f.annualRetention > 0 ? quotient(
                   format.number(f.aliveIn12Months, 1), format.number(f.aliveIn12Months / *f.annualRetention, 1))
                                                           : QString();
    case AliveNextYear: return anybody ? product(customers, format.percent(f.aliveIn12Months / heads, 2)) : QString();
    default: return {};
    }
}

/// A number whose parts are too many for a line stands for itself.
QString alone(const QString& value)
{
    return QStringLiteral("<b>%1</b>").arg(value);
}

/// Those of a segment whom the filter lets through: the scenario acts on them alone.
Scope shownOfSegment(const Analysis& analysis, const Segmentation& segmentation, std::size_t segment)
{
    Scope scope = shownScope(analysis);
    std::erase_if(scope.members, [&](std::uint32_t i) { return segmentation.of[i] != segment; });
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
    if (words.numbers.isEmpty())
        words.numbers = alone(value);
    words.note = column.isBase ? WhatIfWords::tr("As things are: no lever is moved.")
                               : WhatIfWords::tr("The same formula with the levers and side effects of the scenario.");
    const bool ofNewCustomers = row == NewCustomer || row == Ratio || row == Payback;
    if (ofNewCustomers)
        addFoot(words, by);
    else
        addPeople(words, by, shownScope(*by.analysis));
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
    if (row == NewCustomer || row == Ratio || row == Payback)
        addFoot(words, by);
    else
        addPeople(words, by, shownScope(*by.analysis));
    return words;
}

Explanation elasticityExplanation(const Explainer& by, const SideEffects& effects, const KnownEffects& known)
{
    const Format format;
    Explanation words;
    words.title = WhatIfWords::tr("How purchases answer to the price, e");
    words.value = format.signedNumber(effects.elasticity, 1);
    words.formula = WhatIfWords::tr("units of a product in a month = level of the product × level of the month × price "
                                    "to the power of e");
    if (known.estimate) {
        const PriceResponse& e = *known.estimate;
        words.numbers = WhatIfWords::tr("estimate %1 ± %2 standard errors of %3: <b>%4 to %5</b>, nine times in ten")
                            .arg(format.signedNumber(e.elasticity, 2),
                                 format.number((e.upper - e.elasticity) / std::max(1e-9, e.standardError), 2),
                                 format.number(e.standardError, 2), format.signedNumber(e.lower, 1),
                                 format.signedNumber(e.upper, 1));
        words.rows.push_back(
            {WhatIfWords::tr("Price changes of 2 % or more"), format.integer(static_cast<qint64>(e.changes)), {}});
        words.rows.push_back(
            {WhatIfWords::tr("Products with such a change"), format.integer(static_cast<qint64>(e.products)), {}});
        words.rows.push_back(
            {WhatIfWords::tr("Range of these changes"),
             QStringLiteral("%1 … %2").arg(format.signedPercent(e.lowest), format.signedPercent(e.highest)),
             {}});
    }
    words.note = known.estimate ? WhatIfWords::tr(
                     "Poisson pseudo maximum likelihood: Santos Silva & Tenreyro 2006. Standard error "
                     "by product: Liang & Zeger 1986.")
                                : elasticityWords(effects, known);
    if (!effects.elasticityEstimated && known.estimate)
        words.note.prepend(WhatIfWords::tr("Set by hand.") + QLatin1Char(' '));
    addFoot(words, by, wholeScope(*by.analysis));
    return words;
}

Explanation responseExplanation(const Explainer& by, const Scenario& scenario, const KnownEffects& known,
                                const Figure& retentionNeeded)
{
    const Format format;
    const double e = scenario.effects.elasticity;
    const double price = scenario.levers.price;
    Explanation words;
    words.title = WhatIfWords::tr("What the price does to purchases");
    words.value = format.signedPercent(scenario.effects.on ? std::pow(1 + price, e) - 1 : 0);
    words.formula = WhatIfWords::tr("(1 + change of price) to the power of e − 1");
    words.numbers =
        scenario.effects.on ? equation(
            QStringLiteral("%1<sup>%2</sup> − 1").arg(format.number(1 + price, 3), format.signedNumber(e, 1)),
            words.value)
                            : WhatIfWords::tr("Side effects are off: nobody reacts to the price.");
    words.note = elasticityWords(scenario.effects, known);
    if (retentionNeeded)
        words.rows.push_back(
            {WhatIfWords::tr("Points of annual retention that pay for a retention spend of %1 a head")
                 .arg(format.money(scenario.levers.retentionSpend, text(by.analysis->definitions.currency))),
             format.number(*retentionNeeded * 100, 1),
             {}});
    addPeople(words, by, shownScope(*by.analysis));
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
    if (words.numbers.isEmpty())
        words.numbers = alone(words.value);
    addPeople(words, by, shownOfSegment(*by.analysis, *live.segmentation, segment));
    return words;
}

namespace {

QString sayingNumbers(const Explainer& by, const std::string& id, const QString& value)
{
    const Format format;
    const QString currency = text(by.analysis->definitions.currency);
    const auto money = [&](double major) { return format.money(major, currency); };
    const KeyFigures& all = by.analysis->all;
    const double keep = by.analysis->definitions.retentionCostPerYear.major();
    if (id == "three-to-one" && all.newCustomerClv && all.acquisitionCost)
        return equation(QStringLiteral("(%1 + %2) ÷ %2").arg(money(*all.newCustomerClv), money(*all.acquisitionCost)),
                        value);
    if (id == "keep-or-win" && all.acquisitionCost && keep > 0)
        return equation(QStringLiteral("%1 ÷ %2").arg(money(*all.acquisitionCost), money(keep)), value);
    if (id == "eighty-twenty" && !by.analysis->clv.empty()) {
        std::vector<double> clv(by.analysis->clv.begin(), by.analysis->clv.end());
        std::ranges::sort(clv, std::greater<>());
        const double sum = std::accumulate(clv.begin(), clv.end(), 0.0);
        const auto fifth = static_cast<std::ptrdiff_t>((clv.size() + 4) / 5);
        return equation(
            QStringLiteral("%1 ÷ %2").arg(money(std::accumulate(clv.begin(), clv.begin() + fifth, 0.0)), money(sum)),
            value);
    }
    return alone(value);
}

}  // namespace

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
    words.numbers = sayingNumbers(by, id, value);
    if (id == "eighty-twenty")
        addPeople(words, by, wholeScope(*by.analysis));
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

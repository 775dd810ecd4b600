#include "ui/pages/explain.h"

#include "ui/models/customers_model.h"
#include "ui/pages/evidence_dialog.h"
#include "ui/pages/page.h"
#include "ui/support/widgets/key_figure_card.h"

#include <QApplication>
#include <QClipboard>

#include <cmath>

namespace perennial::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// Figures that look at the window only.
bool isOfWindow(FigureId id)
{
    switch (id) {
    case FigureId::AveragePurchaseValue:
    case FigureId::PurchaseFrequency:
    case FigureId::CustomerValue:
    case FigureId::BuyersInWindow:
    case FigureId::SimpleClv:
    case FigureId::PredictiveFormula:
    case FigureId::RetentionForm: return true;
    default: return false;
    }
}

void addLinks(Explanation& words, const Explainer& by, const Scope& scope)
{
    const bool everybody = scope.members.size() == by.analysis->summary().size();
    Page* page = &by.page;
    const QString title = words.title;
    words.links.push_back({Words::tr("Show customers"), [page, everybody, title, members = scope.members] {
                               emit page->goTo(QStringLiteral("customers"),
                                               everybody ? QString() : customersFilter(title, members));
                           }});
    words.links.push_back({Words::tr("Source rows"), [by, title, scope] {
                               EvidenceDialog::open(by.page, by.context, by.analysis, title, scope, true);
                           }});
    QString formula = words.formula + QLatin1Char('\n') + words.numbers;
    formula.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    words.links.push_back({Words::tr("Copy formula"), [formula] { QApplication::clipboard()->setText(formula); }});
    words.definitions = text(by.analysis->hash);
}

void addMargin(Explanation& words, const Explainer& by)
{
    const Format format;
    Page* page = &by.page;
    const QString margin = by.analysis->marginGiven ? format.percent(by.analysis->marginRate) : Words::tr("not given");
    words.rows.push_back({Words::tr("Margin, set in Assumptions"), margin,
                          [page] { emit page->goTo(QStringLiteral("data"), QStringLiteral("assumptions")); }});
}

}  // namespace

QString customersFilter(const QString& title, const std::vector<std::uint32_t>& customers)
{
    QStringList indices;
    indices.reserve(static_cast<qsizetype>(customers.size()));
    for (const std::uint32_t i : customers)
        indices << QString::number(i);
    return QStringLiteral("filter:%1\n%2").arg(title, indices.join(QLatin1Char(',')));
}

Explanation explanation(FigureId id, const Explainer& by, const KeyFigures& figures,
                        const std::vector<std::uint32_t>& members)
{
    const Format format;
    const FigureText figure = describe(id, *by.analysis, figures, format);
    Scope scope = isOfWindow(id) ? windowScope(*by.analysis) : shownScope(*by.analysis);
    if (!members.empty())
        scope.members = members;
    const auto evidence = [by, title = figure.label, scope](bool rows) {
        return [by, title, scope, rows] { EvidenceDialog::open(by.page, by.context, by.analysis, title, scope, rows); };
    };
    const auto count = [&](std::uint64_t n) { return format.integer(static_cast<qint64>(n)); };

    Explanation words;
    words.title = figure.label;
    words.value = figure.value;
    words.formula = figure.formula;
    words.numbers = figure.numbers;
    words.note = figure.reason.isEmpty() ? figure.note : figure.reason;
    const bool window = isOfWindow(id);
    words.rows.push_back({window ? Words::tr("Buyers in the window") : Words::tr("Customers"),
                          count(window ? figures.window.customers : figures.customers), evidence(false)});
    words.rows.push_back({Words::tr("Purchases behind it"),
                          count(window ? figures.window.purchases : figures.purchases), evidence(true)});
    if (!window)
        words.rows.push_back({Words::tr("Rows of the sheets"), count(figures.rows), evidence(true)});
    addMargin(words, by);
    addLinks(words, by, scope);
    return words;
}

Explanation customerExplanation(const Explainer& by, std::uint32_t i, int column)
{
    const Format format;
    const Analysis& a = *by.analysis;
    const CustomerSummary& s = a.summary();
    const QString currency = text(a.definitions.currency);
    const auto money = [&](double major) { return format.money(major, currency); };
    const auto bold = [](const QString& left, const QString& right) {
        return QStringLiteral("%1 = <b>%2</b>").arg(left, right);
    };
    Explanation words;
    const QString orders = format.integer(s.orders[i]);
    switch (column) {
    case CustomersModel::Clv:
        words.title = Words::tr("Customer lifetime value");
        words.formula = Words::tr("value so far + value of the next months");
        if (!a.clv.empty()) {
            words.value = money(a.clv[i]);
            words.numbers = bold(
                QStringLiteral("%1 + %2").arg(money(a.historical[i]), money(a.clv[i] - a.historical[i])), words.value);
        }
        break;
    case CustomersModel::Historical:
        words.title = Words::tr("Value so far");
        words.formula = Words::tr("net purchases × margin − acquisition and serving cost");
        if (!a.historical.empty()) {
            const double cost = a.acquisitionCost.empty() || std::isnan(a.acquisitionCost[i])
                                    ? 0
                                    : static_cast<double>(a.acquisitionCost[i]);
            const double serving = a.definitions.servingCostPerOrder.major() * s.orders[i];
            words.value = money(a.historical[i]);
            words.numbers = bold(QStringLiteral("%1 − %2 − %3")
                                     .arg(money(a.historical[i] + cost + serving), money(cost), money(serving)),
                                 words.value);
        }
        break;
    case CustomersModel::Residual:
        words.title = Words::tr("Value of the next months");
        words.formula = Words::tr("expected spend × margin × expected purchases, discounted month by month");
        if (!a.fitted->predictions.residual.empty()) {
            const Predictions& p = a.fitted->predictions;
            words.value = money(static_cast<double>(p.residual[i]));
            words.numbers = bold(QStringLiteral("%1 × %2 × %3")
                                     .arg(money(static_cast<double>(p.expectedSpend[i])), format.percent(a.marginRate),
                                          format.number(static_cast<double>(p.discountedPurchases[i]), 3)),
                                 words.value);
        }
        break;
    case CustomersModel::Alive:
        words.title = Words::tr("Probably still a customer, P(alive)");
        words.formula = Words::tr("from purchases again x, last purchase t_x and observed time T, in days");
        if (!a.fitted->alive.empty()) {
            words.value = format.number(static_cast<double>(a.fitted->alive[i]), 2);
            words.numbers =
                bold(QStringLiteral("x %1, t_x %2, T %3")
                         .arg(format.integer(s.frequency[i]), format.number(static_cast<double>(s.recencyDays[i]), 0),
                              format.number(static_cast<double>(s.ageDays[i]), 0)),
                     words.value);
            words.note = Words::tr("Read from %1.").arg(modelName(a.fitted->aliveModel->report().model));
        }
        break;
    case CustomersModel::Revenue:
        words.title = Words::tr("Revenue");
        words.formula = Words::tr("orders − discounts − refunds");
        if (s.hasAmounts) {
            words.value = format.money(s.revenue[i], currency);
            words.numbers = bold(Words::tr("net of %1 orders").arg(orders), words.value);
        }
        break;
    default:
        words.title = Words::tr("Orders");
        words.value = orders;
        words.formula = Words::tr("valid orders up to the as-of date");
        words.numbers = bold(QStringLiteral("%1 – %2").arg(format.date(s.first[i]), format.date(s.last[i])), orders);
        break;
    }
    if (words.value.isEmpty()) {
        words.value = Format::dash();
        words.note = Words::tr("There is no figure: the sheet has no amounts, or no model could be fitted.");
    }
    Scope scope;
    scope.members = {i};
    const auto open = [by, title = words.title, scope] {
        EvidenceDialog::open(by.page, by.context, by.analysis, title, scope, true);
    };
    words.rows.push_back({Words::tr("Purchases behind it"), orders, open});
    words.rows.push_back({Words::tr("Rows of the sheets"), format.integer(a.observed->rows[i]), open});
    addMargin(words, by);
    addLinks(words, by, scope);
    return words;
}

void showFigure(KeyFigureCard* card, FigureId id, const Analysis& analysis, const KeyFigures& figures, bool compact,
                const KeyFigures* before, const QString& beforeWords)
{
    const Format format;
    const FigureText texts = describe(id, analysis, figures, format);
    KeyFigure figure;
    figure.label = texts.label;
    figure.figure = texts.value;
    figure.reason = texts.reason;
    figure.compact = compact;
    if (before) {
        const Figure now = figureValue(id, figures);
        const Figure then = figureValue(id, *before);
        if (now && then && *then > 0) {
            const double change = *now / *then - 1;
            Change shown;
            shown.direction = std::abs(change) < 0.0005 ? Change::Direction::Same
                              : change > 0              ? Change::Direction::Up
                                                        : Change::Direction::Down;
            shown.good = isCost(id) ? change < 0 : change > 0;
            shown.amount = format.percent(std::abs(change));
            shown.words = beforeWords;
            figure.change = shown;
        }
    }
    card->setFigure(figure);
}

}  // namespace perennial::ui

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

void addMargin(Explanation& words, const Explainer& by)
{
    const Format format;
    Page* page = &by.page;
    const QString margin = by.analysis->marginGiven ? format.percent(by.analysis->marginRate) : Words::tr("not given");
    words.rows.push_back({Words::tr("Margin, set in Assumptions"), margin,
                          [page] { emit page->goTo(QStringLiteral("data"), QStringLiteral("assumptions")); }});
}

}  // namespace

QString equation(const QString& left, const QString& value)
{
    return QStringLiteral("%1 = <b>%2</b>").arg(left, value);
}

ExplainRow scopeRow(const QString& label, std::uint64_t count, const QString& title, const Explainer& by,
                    const Scope& scope, bool rowsFirst)
{
    return {label, Format().integer(static_cast<qint64>(count)), [by, title, scope, rowsFirst] {
                EvidenceDialog::open(by.page, by.context, by.analysis, title, scope, rowsFirst);
            }};
}

void addFoot(Explanation& words, const Explainer& by, const std::optional<Scope>& scope)
{
    if (scope) {
        const bool everybody = scope->members.size() == by.analysis->summary().size();
        Page* page = &by.page;
        const QString title = words.title;
        words.links.push_back({Words::tr("Show customers"), [page, everybody, title, members = scope->members] {
                                   emit page->goTo(QStringLiteral("customers"),
                                                   everybody ? QString() : customersFilter(title, members));
                               }});
        words.links.push_back({Words::tr("Source rows"), [by, title, scope = *scope] {
                                   EvidenceDialog::open(by.page, by.context, by.analysis, title, scope, true);
                               }});
    }
    QString formula = words.formula + QLatin1Char('\n') + words.numbers;
    formula.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    words.links.push_back({Words::tr("Copy formula"), [formula] { QApplication::clipboard()->setText(formula); }});
    words.definitions = text(by.analysis->hash);
}

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
    Explanation words;
    words.title = figure.label;
    words.value = figure.value;
    words.formula = figure.formula;
    words.numbers = figure.numbers;
    words.note = figure.reason.isEmpty() ? figure.note : figure.reason;
    const bool window = isOfWindow(id);
    words.rows.push_back(scopeRow(window ? Words::tr("Buyers in the window") : Words::tr("Customers"),
                                  window ? figures.window.customers : figures.customers, words.title, by, scope));
    words.rows.push_back(scopeRow(Words::tr("Purchases behind it"),
                                  window ? figures.window.purchases : figures.purchases, words.title, by, scope, true));
    if (!window)
        words.rows.push_back(scopeRow(Words::tr("Rows of the sheets"), figures.rows, words.title, by, scope, true));
    addMargin(words, by);
    addFoot(words, by, scope);
    return words;
}

namespace {

/// The figures of one customer in words: title, value, formula and numbers; the way to the rows is added later.
class CustomerWords {
public:
    CustomerWords(const Analysis& analysis, std::uint32_t base)
        : a_(analysis)
        , i_(base)
        , currency_(text(analysis.definitions.currency))
    {
    }

    [[nodiscard]] Explanation of(int column) const
    {
        switch (column) {
        case CustomersModel::Clv: return clv();
        case CustomersModel::Historical: return historical();
        case CustomersModel::Residual: return residual();
        case CustomersModel::Alive: return alive();
        case CustomersModel::Revenue: return revenue();
        default: return orders();
        }
    }

private:
    [[nodiscard]] QString money(double major) const { return format_.money(major, currency_); }
    [[nodiscard]] static Explanation make(const QString& title, const QString& formula, const QString& left = {},
                                          const QString& value = {})
    {
        Explanation words;
        words.title = title;
        words.formula = formula;
        words.value = value.isEmpty() ? Format::dash() : value;
        if (!value.isEmpty())
            words.numbers = equation(left, value);
        else
            words.note = Words::tr("There is no figure: the sheet has no amounts, or no model could be fitted.");
        return words;
    }

    [[nodiscard]] Explanation clv() const
    {
        const QString title = Words::tr("Customer lifetime value");
        const QString formula = Words::tr("value so far + value of the next months");
        if (a_.clv.empty())
            return make(title, formula);
        const QString parts =
            QStringLiteral("%1 + %2").arg(money(a_.historical[i_]), money(a_.clv[i_] - a_.historical[i_]));
        return make(title, formula, parts, money(a_.clv[i_]));
    }

    [[nodiscard]] Explanation historical() const
    {
        const QString title = Words::tr("Value so far");
        const QString formula = Words::tr("net purchases × margin − acquisition and serving cost");
        if (a_.historical.empty())
            return make(title, formula);
        const bool hasCost = !a_.acquisitionCost.empty() && !std::isnan(a_.acquisitionCost[i_]);
        const double cost = hasCost ? static_cast<double>(a_.acquisitionCost[i_]) : 0;
        const double serving = a_.definitions.servingCostPerOrder.major() * a_.summary().orders[i_];
        const QString parts =
            QStringLiteral("%1 − %2 − %3").arg(money(a_.historical[i_] + cost + serving), money(cost), money(serving));
        return make(title, formula, parts, money(a_.historical[i_]));
    }

    [[nodiscard]] Explanation residual() const
    {
        const QString title = Words::tr("Value of the next months");
        const QString formula = Words::tr("expected spend × margin × expected purchases, discounted month by month");
        const Predictions& p = a_.fitted->predictions;
        if (p.residual.empty())
            return make(title, formula);
        const QString parts = QStringLiteral("%1 × %2 × %3")
                                  .arg(money(static_cast<double>(p.expectedSpend[i_])), format_.percent(a_.marginRate),
                                       format_.number(static_cast<double>(p.discountedPurchases[i_]), 3));
        return make(title, formula, parts, money(static_cast<double>(p.residual[i_])));
    }

    [[nodiscard]] Explanation alive() const
    {
        const CustomerSummary& s = a_.summary();
        const QString title = Words::tr("Probably still a customer, P(alive)");
        const QString formula = Words::tr("from purchases again x, last purchase t_x and observed time T, in days");
        if (a_.fitted->alive.empty())
            return make(title, formula);
        const QString parts =
            QStringLiteral("x %1, t_x %2, T %3")
                .arg(format_.integer(s.frequency[i_]), format_.number(static_cast<double>(s.recencyDays[i_]), 0),
                     format_.number(static_cast<double>(s.ageDays[i_]), 0));
        Explanation words = make(title, formula, parts, format_.number(static_cast<double>(a_.fitted->alive[i_]), 2));
        words.note = Words::tr("Read from %1.").arg(modelName(a_.fitted->aliveModel->report().model));
        return words;
    }

    [[nodiscard]] Explanation revenue() const
    {
        const CustomerSummary& s = a_.summary();
        const QString title = Words::tr("Revenue");
        const QString formula = Words::tr("orders − discounts − refunds");
        if (!s.hasAmounts)
            return make(title, formula);
        return make(title, formula, Words::tr("net of %1 orders").arg(format_.integer(s.orders[i_])),
                    format_.money(s.revenue[i_], currency_));
    }

    [[nodiscard]] Explanation orders() const
    {
        const CustomerSummary& s = a_.summary();
        return make(Words::tr("Orders"), Words::tr("valid orders up to the as-of date"),
                    QStringLiteral("%1 – %2").arg(format_.date(s.first[i_]), format_.date(s.last[i_])),
                    format_.integer(s.orders[i_]));
    }

    const Analysis& a_;
    const std::uint32_t i_;
    const Format format_;
    const QString currency_;
};

}  // namespace

Explanation customerExplanation(const Explainer& by, std::uint32_t base, int column)
{
    const Analysis& a = *by.analysis;
    Explanation words = CustomerWords(a, base).of(column);
    Scope scope;
    scope.members = {base};
    words.rows.push_back(
        scopeRow(Words::tr("Purchases behind it"), a.summary().orders[base], words.title, by, scope, true));
    words.rows.push_back(
        scopeRow(Words::tr("Rows of the sheets"), a.observed->rows[base], words.title, by, scope, true));
    addMargin(words, by);
    addFoot(words, by, scope);
    return words;
}

void showFigure(KeyFigureCard* card, FigureId id, const FigureBasis& basis, const KeyFigures& figures, bool compact,
                const KeyFigures* before, const QString& beforeWords)
{
    const Format format;
    const FigureText texts = describe(id, basis, figures, format);
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

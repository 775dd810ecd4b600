#include "ui/pages/explain.h"

#include "ui/pages/evidence_dialog.h"
#include "ui/pages/page.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/page_head.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>
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

/// What a new customer brings and costs is not told apart by segment.
bool isOfEverybody(FigureId id)
{
    return id == FigureId::NewCustomerClv || id == FigureId::LtvToCac || id == FigureId::Payback;
}

}  // namespace

void addMarginRow(Explanation& words, const Explainer& by)
{
    const Format format;
    Page* page = &by.page;
    const QString margin = by.analysis->marginGiven ? format.percent(by.analysis->marginRate) : Words::tr("not given");
    words.rows.push_back({Words::tr("Margin, set in Assumptions"), margin,
                          [page] { emit page->goTo(QStringLiteral("data"), QStringLiteral("assumptions")); }});
}

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

Explanation countExplanation(const Explainer& by, const QString& title, const QString& formula, const Scope& scope)
{
    const Format format;
    const CustomerSummary& summary = by.analysis->summary();
    std::uint64_t orders = 0;
    for (const std::uint32_t i : scope.members)
        orders += summary.orders[i];
    Explanation words;
    words.title = title;
    words.value = format.integer(static_cast<qint64>(scope.members.size()));
    words.formula = formula;
    const bool everybody = scope.members.size() == summary.size();
    if (!everybody)
        words.numbers =
            equation(QStringLiteral("%1 ÷ %2").arg(words.value, format.integer(static_cast<qint64>(summary.size()))),
                     format.percent(static_cast<double>(scope.members.size())
                                    / static_cast<double>(std::max<std::size_t>(1, summary.size()))));
    else
        words.numbers = QStringLiteral("<b>%1</b>").arg(words.value);
    words.rows.push_back(scopeRow(Words::tr("Customers"), scope.members.size(), title, by, scope));
    words.rows.push_back(scopeRow(Words::tr("Purchases behind it"), orders, title, by, scope, true));
    addFoot(words, by, scope);
    return words;
}

Explanation workspaceExplanation(const Explainer& by)
{
    const Format format;
    const Analysis& a = *by.analysis;
    Page* page = &by.page;
    Explanation words;
    words.title = Words::tr("Rows of the workspace");
    words.value = format.integer(static_cast<qint64>(a.ledger->rowCount()));
    words.formula = Words::tr("rows of all imports that were kept or updated, in a currency that has a rate");
    words.numbers = QStringLiteral("<b>%1</b>").arg(words.value);
    words.rows.push_back({Words::tr("Imports"), words.value,
                          [page] { emit page->goTo(QStringLiteral("data"), QStringLiteral("history")); }});
    const Scope scope = wholeScope(a);
    words.rows.push_back(scopeRow(Words::tr("Customers with a purchase up to the as-of date"), scope.members.size(),
                                  words.title, by, scope));
    addFoot(words, by, scope);
    return words;
}

void explainWords(TextLabel& label, std::function<Explanation()> words)
{
    label.setExplainable(true);
    QObject::connect(&label, &TextLabel::explainRequested, &label, [&label, words = std::move(words)] {
        if (const Explanation found = words(); !found.title.isEmpty())
            Popover::explain(&label, found, label.wordsRect());
    });
}

void explainSentence(PageHead& head, std::function<Explanation()> words)
{
    head.setExplainable(true);
    QObject::connect(&head, &PageHead::explainRequested, &head, [words = std::move(words)](TextLabel* sentence) {
        if (const Explanation found = words(); !found.title.isEmpty())
            Popover::explain(sentence, found, sentence->wordsRect());
    });
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
    else if (isOfEverybody(id))
        scope = wholeScope(*by.analysis);
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
    addMarginRow(words, by);
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

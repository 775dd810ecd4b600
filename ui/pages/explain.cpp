#include "ui/pages/explain.h"

#include "ui/pages/page.h"
#include "ui/support/widgets/key_figure_card.h"

#include <QApplication>
#include <QClipboard>

namespace perennial::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

}  // namespace

Explanation explanation(FigureId id, const Analysis& analysis, const KeyFigures& figures, Page* page)
{
    const Format format;
    const FigureText figure = describe(id, analysis, figures, format);
    const auto toCustomers = [page] { emit page->goTo(QStringLiteral("customers")); };
    const auto toData = [page] { emit page->goTo(QStringLiteral("data")); };

    Explanation words;
    words.title = figure.label;
    words.value = figure.value;
    words.formula = figure.formula;
    words.numbers = figure.numbers;
    words.note = figure.reason.isEmpty() ? figure.note : figure.reason;
    words.rows.push_back({Words::tr("Customers"), format.integer(static_cast<qint64>(figures.customers)), toCustomers});
    words.rows.push_back(
        {Words::tr("Purchases behind it"), format.integer(static_cast<qint64>(figures.purchases)), toCustomers});
    words.rows.push_back({Words::tr("Rows of the sheets"), format.integer(static_cast<qint64>(figures.rows)), toData});
    const QString margin = analysis.marginGiven ? format.percent(analysis.marginRate) : Words::tr("not given");
    words.rows.push_back({Words::tr("Margin, set in Assumptions"), margin, toData});
    words.links.push_back({Words::tr("Show customers"), toCustomers});
    const QString formula = figure.formula + QLatin1Char('\n')
                            + QString(figure.numbers).remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    words.links.push_back({Words::tr("Copy formula"), [formula] { QApplication::clipboard()->setText(formula); }});
    words.definitions = text(analysis.hash);
    return words;
}

void showFigure(KeyFigureCard* card, FigureId id, const Analysis& analysis, const KeyFigures& figures, bool compact)
{
    const FigureText texts = describe(id, analysis, figures, Format());
    KeyFigure figure;
    figure.label = texts.label;
    figure.figure = texts.value;
    figure.reason = texts.reason;
    figure.compact = compact;
    card->setFigure(figure);
}

}  // namespace perennial::ui

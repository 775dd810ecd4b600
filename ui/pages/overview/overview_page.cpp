#include "ui/pages/overview/overview_page.h"

#include "core/analysis/chart_data.h"
#include "core/analysis/summed_up.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain.h"
#include "ui/pages/overview/contract_overview.h"
#include "ui/pages/overview/figure_trend.h"
#include "ui/pages/overview/past_error.h"
#include "ui/pages/session.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/popover.h"
#include "ui/support/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace perennial::ui {

namespace {

constexpr std::array cardFigures{FigureId::ClvMean, FigureId::LtvToCac, FigureId::AveragePurchaseValue,
                                 FigureId::PurchaseFrequency, FigureId::BuyersInWindow};

/// Charts in the order of the page: three above, three below, with their share of the width. A place may
/// have a second chart, which the user turns to.
struct Place {
    const char* chart;
    const char* other;
    int row;
    int stretch;
};
constexpr std::array places{Place{"distribution", nullptr, 0, 372}, Place{"concentration", nullptr, 0, 330},
                            Place{"segments", nullptr, 0, 330},     Place{"forecast", "value-and-cost", 1, 372},
                            Place{"ltv-by-age", nullptr, 1, 372},   Place{"new-and-returning", "payback", 1, 288}};

ChartData dataFor(const char* chart, const Analysis& analysis)
{
    const std::string_view id = chart;
    if (id == "segments")
        return segmentsChart(analysis, *analysis.segmentsInFront(), 8);
    return buildChart(id, analysis).value_or(ChartData{});  // every name of `places` is known
}

}  // namespace

OverviewPage::OverviewPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , charting_(context.jobs, this)
    , stack_(new QStackedLayout(this))
    , empty_(new EmptyState(this))
    , contracts_(new ContractOverview(*this, context, this))
{
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    stack_->addWidget(contracts_);
    connect(empty_, &EmptyState::actionRequested, this, &OverviewPage::leaveEmpty);
    connect(&context.session, &Session::monthsRead, this, [this] {
        if (analysis_ && analysis_ == this->context().session.analysis())
            showFigures();
    });
    connect(&context.session, &Session::compared, this, [this] {
        if (analysis_ && analysis_ == this->context().session.analysis()) {
            showFigures();
            head_->setSentence(sentence());
        }
    });
}

QWidget* OverviewPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_ = new PageHead(content);
    layout->addWidget(head_);
    howSure_ = new QPushButton(content);
    connect(howSure_, &QPushButton::clicked, this, [this] {
        if (analysis_)
            Popover::explain(howSure_, pastErrorExplanation(*analysis_));
    });
    head_->addAction(howSure_);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (const FigureId id : cardFigures) {
        auto* card = new KeyFigureCard(content);
        connect(card, &KeyFigureCard::explainRequested, this, [this, card, id] {
            if (analysis_)
                Popover::explain(card, explanationOf(id));
        });
        cards->addWidget(card, 1);
        cards_ << card;
    }
    layout->addLayout(cards);

    std::array<QHBoxLayout*, 2> rows{new QHBoxLayout, new QHBoxLayout};
    for (QHBoxLayout* row : rows) {
        row->setSpacing(12);
        layout->addLayout(row, 1);
    }
    for (const Place& place : places) {
        auto* panel = new ChartPanel(*this, context(), content);
        QPushButton* turn = nullptr;
        if (place.other) {
            turn = button(ButtonKind::Link, {}, panel);
            panel->addHeadWidget(turn);
            connect(turn, &QPushButton::clicked, this, [this, i = turns_.size()] {
                turned_[i] = !turned_[i];
                nameTurns();
                showCharts();
            });
        }
        turned_ << false;
        turns_ << turn;
        rows[static_cast<std::size_t>(place.row)]->addWidget(panel, place.stretch);
        connect(panel, &ChartPanel::pointActivated, this, [this, panel](std::size_t row) {
            if (analysis_)
                explainPoint({*this, this->context(), analysis_}, *panel, row, analysis_->segmentsInFront());
        });
        connect(panel, &ChartPanel::rowsSelected, this, [this, panel](std::size_t first, std::size_t last) {
            explainRange({*this, this->context(), analysis_}, *panel, first, last);
        });
        charts_ << panel;
    }
    return content;
}

void OverviewPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    analysis_ = analysis;
    stack_->setCurrentIndex(analysis ? 1 : 0);
    if (!analysis) {
        sayEmpty(empty_, Icon::Overview, tr("What your customers are worth will stand here"));
        charting_.stop();
        if (const auto& book = context().session.contracts()) {
            contracts_->show(book, context().session.contractSegments());
            stack_->setCurrentWidget(contracts_);
        }
        return;
    }
    howSure_->setVisible(!isSummedUp(*analysis));  // nothing could be held back of sums
    showFigures();
    showCharts();
    head_->setSentence(sentence());
}

/// A link names the chart that it turns to.
void OverviewPage::nameTurns()
{
    const std::pair<const char*, QString> words[] = {{"forecast", tr("Forecast")},
                                                     {"value-and-cost", tr("Trend")},
                                                     {"new-and-returning", tr("By month")},
                                                     {"payback", tr("Payback")}};
    for (qsizetype i = 0; i < turns_.size(); ++i) {
        const Place& place = places[static_cast<std::size_t>(i)];
        const std::string_view to = turned_[i] || !place.other ? place.chart : place.other;
        for (const auto& [chart, name] : words)
            if (turns_[i] && to == chart)
                turns_[i]->setText(name);
    }
}

void OverviewPage::retranslate()
{
    nameTurns();
    contracts_->retranslate();
    head_->setTitle(tr("Overview"));
    howSure_->setText(tr("How sure is this?"));
    howSure_->setToolTip(tr("How wrong such a forecast would have been in the past, and what speaks against it"));
    present(analysis_);
}

const KeyFigures& OverviewPage::figuresOf(FigureId id) const
{
    // what belongs to new customers comes from the fitted population, so it is the same for every segment
    return id == FigureId::LtvToCac ? analysis_->all : analysis_->shown;
}

/// The value explains itself with every other definition of it beside.
Explanation OverviewPage::explanationOf(FigureId id)
{
    Explanation words = explanation(id, {*this, context(), analysis_}, figuresOf(id));
    if (const QString period = againstPeriod(id, context().session.comparison()); !period.isEmpty())
        words.rows.push_back({tr("Change"), period, {}});
    if (id != FigureId::ClvMean)
        return words;
    const Format format;
    for (const FigureId other : {FigureId::HistoricalMean, FigureId::SimpleClv, FigureId::PredictiveFormula,
                                 FigureId::RetentionForm, FigureId::NewCustomerClv}) {
        const KeyFigures& figures = other == FigureId::NewCustomerClv ? analysis_->all : analysis_->shown;
        const FigureText text = describe(other, *analysis_, figures, format);
        words.rows.push_back({text.label, text.value, {}});
    }
    return words;
}

void OverviewPage::showFigures()
{
    const Comparison& comparison = context().session.comparison();
    const bool yearAgo = comparison.yearAgo != nullptr;
    const auto& earlier = yearAgo ? comparison.yearAgo : comparison.previous;
    const QString words = yearAgo   ? tr("on a year ago")
                          : earlier ? tr("since %1").arg(Format().date(earlier->summary().asOf))
                                    : QString();
    for (qsizetype i = 0; i < cards_.size(); ++i) {
        const FigureId id = cardFigures[static_cast<std::size_t>(i)];
        const KeyFigures* before = !earlier ? nullptr : id == FigureId::LtvToCac ? &earlier->all : &earlier->shown;
        showFigure(cards_[i], id, *analysis_, figuresOf(id), false, before, words);
        showTrend(cards_[i], id);
    }
}

void OverviewPage::showTrend(KeyFigureCard* card, FigureId id)
{
    const std::vector<MonthlyReading>& months = context().session.months();
    if (months.empty() || analysis_ != context().session.analysis())
        return;
    KeyFigure figure = card->figure();
    const Trend trend = trendOf(id, *analysis_, months);
    figure.trend = trend.values;
    figure.trendWords = trend.words;
    figure.trendIsCost = trend.worse;
    card->setFigure(figure);
}

/// Beside the year ago, the period before the window.
QString OverviewPage::againstPeriod(FigureId id, const Comparison& comparison) const
{
    if (!comparison.previous || comparison.previous == comparison.yearAgo)
        return {};
    const Figure now = figureValue(id, figuresOf(id));
    const Figure then =
        figureValue(id, id == FigureId::LtvToCac ? comparison.previous->all : comparison.previous->shown);
    if (!now || !then || *then <= 0)
        return {};
    const Format format;
    return tr("%1 since %2")
        .arg(format.signedPercent(*now / *then - 1), format.date(comparison.previous->summary().asOf));
}

void OverviewPage::showCharts()
{
    if (!analysis_)
        return;
    std::vector<const char*> wanted;
    for (std::size_t i = 0; i < places.size(); ++i)
        wanted.push_back(turned_[static_cast<qsizetype>(i)] ? places[i].other : places[i].chart);
    charting_.run(
        [analysis = analysis_, wanted](Progress& progress) -> Result<std::vector<ChartData>> {
            std::vector<ChartData> made;
            for (const char* chart : wanted) {
                if (!progress.advance(made.size(), wanted.size()))
                    return fail(ErrorKind::Cancelled);
                made.push_back(dataFor(chart, *analysis));
            }
            return made;
        },
        [this](const Result<std::vector<ChartData>>& made) {
            for (qsizetype i = 0; made && i < charts_.size(); ++i)
                charts_[i]->setData((*made)[static_cast<std::size_t>(i)]);
        },
        tr("drawing the charts"));
}

QStringList OverviewPage::withoutValue(const KeyFigures& f) const
{
    const QString base = tr("%Ln customer(s) and %1 purchases.", nullptr, static_cast<int>(f.customers))
                             .arg(Format().integer(static_cast<qint64>(f.purchases)));
    const QString reason = base + QLatin1Char(' ') + why(f.clvMean);
    const bool formulaHelps = analysis_->summary().hasAmounts && f.customers > 0 && analysis_->fitted->formula.empty();
    if (!formulaHelps)
        return {reason, base};
    return {reason + QLatin1Char(' ') + tr("A formula, chosen under Data, Assumptions, gives a value all the same."),
            reason, base};
}

QStringList OverviewPage::sentence() const
{
    const Format format;
    const QString currency = text(analysis_->definitions.currency);
    const KeyFigures& f = analysis_->shown;
    if (!f.clvMean)
        return withoutValue(f);
    QString worth = tr("A customer is worth %1 on average.").arg(format.money(f.clvMean, currency));
    const auto& yearAgo = context().session.comparison().yearAgo;
    if (yearAgo && yearAgo->shown.clvMean && *yearAgo->shown.clvMean > 0) {
        const double change = *f.clvMean / *yearAgo->shown.clvMean - 1;
        worth = (change >= 0 ? tr("A customer is worth %1 on average, %2 more than a year ago.")
                             : tr("A customer is worth %1 on average, %2 less than a year ago."))
                    .arg(format.money(f.clvMean, currency), format.percent(std::abs(change), 0));
    }
    if (isSummedUp(*analysis_))
        return {
            worth + QLatin1Char(' ')
                + tr("Customers came already summed up: figures of the window are estimates, charts of single months "
                     "stay empty."),
            worth};
    const QString basis = analysis_->marginGiven ? QString() : tr("No margin given: value is revenue.");
    const QString past = pastErrorSentence(*analysis_);
    QStringList variants;
    for (QStringList parts : {QStringList{worth, past, basis}, QStringList{worth, past}, QStringList{worth}}) {
        parts.removeAll(QString());
        variants << parts.join(QLatin1Char(' '));
    }
    return variants;
}

}  // namespace perennial::ui

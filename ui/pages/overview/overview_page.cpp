#include "ui/pages/overview/overview_page.h"

#include "core/analysis/overview_text.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/overview/contract_overview.h"
#include "ui/pages/overview/figure_trend.h"
#include "ui/pages/overview/past_error.h"
#include "ui/pages/session.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/popover.h"
#include "ui/support/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
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

}  // namespace

OverviewPage::OverviewPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , charting_(context.jobs, this)
    , stack_(new FrontLayout(this))
    , empty_(new EmptyState(this))
    , contracts_(new ContractOverview(*this, context, this))
{
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    stack_->addWidget(contracts_);
    connect(empty_, &EmptyState::actionRequested, this, &OverviewPage::leaveEmpty);
    for (const auto read : {&Session::compared, &Session::monthsRead})
        connect(&context.session, read, this, [this] {
            if (!analysis_ || analysis_ != this->context().session.analysis())
                return;
            overview_ = this->context().session.overview();
            showFigures();
            head_->setSentence(sentence());
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
    explainSentence(*head_, [this] {
        if (analysis_)
            return sentenceExplanation();
        sayNotYet();
        return Explanation();
    });
    howSure_ = new QPushButton(content);
    connect(howSure_, &QPushButton::clicked, this, [this] {
        if (analysis_)
            Popover::explain(howSure_, pastErrorExplanation(*analysis_));
        else
            sayNotYet();
    });
    head_->addAction(howSure_);
    head_->addAction(new KindSwitch(context().session, content));

    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (const FigureId id : cardFigures) {
        auto* card = new KeyFigureCard(content);
        connect(card, &KeyFigureCard::explainRequested, this, [this, card, id] {
            if (analysis_)
                Popover::explain(card, explanationOf(id));
            else
                sayNotYet();
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
            else
                sayNotYet();
        });
        connect(panel, &ChartPanel::rowsSelected, this, [this, panel](std::size_t first, std::size_t last) {
            if (analysis_)
                explainRange({*this, this->context(), analysis_}, *panel, first, last);
            else
                sayNotYet();
        });
        explainStatement(*panel, [this, panel] {
            if (analysis_)
                return statementExplanation({*this, this->context(), analysis_}, panel->data(),
                                            analysis_->segmentsInFront());
            sayNotYet();
            return Explanation();
        });
        charts_ << panel;
    }
    return content;
}

void OverviewPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    analysis_ = analysis;
    overview_ = context().session.overview();
    stack_->setCurrentIndex(overview_ ? 1 : 0);
    const Session& session = context().session;
    if (session.showsContracts()) {
        charting_.stop();
        contracts_->show(session.contracts(), session.contractSegments());
        stack_->setCurrentWidget(contracts_);
        return;
    }
    if (!overview_) {
        sayEmpty(empty_, Icon::Overview, tr("What your customers are worth will stand here"));
        charting_.stop();
        return;
    }
    howSure_->setVisible(!overview_->summedUp);  // nothing could be held back of sums
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
    for (ChartPanel* panel : charts_)
        panel->retranslate();
    present(analysis_);
}

void OverviewPage::sayNotYet()
{
    emit toasted(
        context().session.isStopped()
            ? tr("The customers behind this have not been read: it was cancelled. Go on, and it explains itself.")
            : tr("The customers behind this are not read yet. It explains itself as soon as they are."));
}

const KeyFigures& OverviewPage::figuresOf(FigureId id) const
{
    return figuresIn(*overview_, id);
}

/// The value explains itself with every other definition of it beside.
Explanation OverviewPage::explanationOf(FigureId id)
{
    Explanation words = explanation(id, {*this, context(), analysis_}, figuresOf(id));
    if (const QString period = againstPeriod(id); !period.isEmpty())
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

/// The value with its change on a year ago, and the error of an earlier forecast.
Explanation OverviewPage::sentenceExplanation()
{
    Explanation words = explanationOf(FigureId::ClvMean);
    const Format format;
    const QString currency = text(overview_->basis.currency);
    const auto& now = overview_->shown.clvMean;
    const auto& yearAgo = overview_->yearAgo;
    if (now && yearAgo && yearAgo->shown.clvMean && *yearAgo->shown.clvMean > 0)
        words.rows.push_back({tr("On a year ago: %1 ÷ %2 − 1")
                                  .arg(format.money(now, currency), format.money(yearAgo->shown.clvMean, currency)),
                              format.signedPercent(*now / *yearAgo->shown.clvMean - 1),
                              {}});
    if (overview_->past)
        words.rows.push_back({tr("How wrong such a forecast would have been"),
                              format.signedPercent(overview_->past->errorPercent / 100),
                              [this] { Popover::explain(howSure_, pastErrorExplanation(*analysis_)); }});
    return words;
}

void OverviewPage::showFigures()
{
    const bool yearAgo = overview_->yearAgo.has_value();
    const auto& earlier = yearAgo ? overview_->yearAgo : overview_->previous;
    const QString words = yearAgo   ? tr("on a year ago")
                          : earlier ? tr("since %1").arg(Format().date(earlier->asOf))
                                    : QString();
    for (qsizetype i = 0; i < cards_.size(); ++i) {
        const FigureId id = cardFigures[static_cast<std::size_t>(i)];
        const KeyFigures* before = earlier ? &figuresIn(*earlier, id) : nullptr;
        showFigure(cards_[i], id, overview_->basis, figuresOf(id), false, before, words);
        showTrend(cards_[i], id);
    }
}

void OverviewPage::showTrend(KeyFigureCard* card, FigureId id)
{
    if (overview_->months.empty())
        return;
    KeyFigure figure = card->figure();
    const Trend trend = trendOf(id, overview_->basis, overview_->months);
    figure.trend = trend.values;
    figure.trendWords = trend.words;
    figure.trendIsCost = trend.worse;
    card->setFigure(figure);
}

/// Beside the year ago, the period before the window.
QString OverviewPage::againstPeriod(FigureId id) const
{
    const auto& previous = overview_->previous;
    if (!previous)
        return {};
    const Figure now = figureValue(id, figuresOf(id));
    const Figure then = figureValue(id, figuresIn(*previous, id));
    if (!now || !then || *then <= 0)
        return {};
    const Format format;
    return tr("%1 since %2").arg(format.signedPercent(*now / *then - 1), format.date(previous->asOf));
}

void OverviewPage::showCharts()
{
    if (!overview_)
        return;
    std::vector<std::string_view> wanted;
    for (std::size_t i = 0; i < places.size(); ++i)
        wanted.push_back(turned_[static_cast<qsizetype>(i)] ? places[i].other : places[i].chart);
    if (!analysis_) {
        charting_.stop();
        std::vector<ChartData> kept;
        for (const std::string_view chart : wanted)
            kept.push_back(*std::ranges::find(overview_->charts, chart, &ChartData::id));
        putCharts(kept);
        return;
    }
    charting_.run(
        [analysis = analysis_, wanted](Progress& progress) -> Result<std::vector<ChartData>> {
            std::vector<ChartData> made;
            for (const std::string_view chart : wanted) {
                if (!progress.advance(made.size(), wanted.size()))
                    return fail(ErrorKind::Cancelled);
                made.push_back(overviewChart(chart, *analysis));
            }
            return made;
        },
        [this](const Result<std::vector<ChartData>>& made) {
            if (made)
                putCharts(*made);
            else
                for (ChartPanel* panel : charts_)
                    panel->sayCancelled([this] { showCharts(); });
        },
        tr("drawing the charts"));
}

/// A chart that says the same as before stays as it is.
void OverviewPage::putCharts(const std::vector<ChartData>& charts)
{
    for (qsizetype i = 0; i < charts_.size(); ++i) {
        const ChartData& chart = charts[static_cast<std::size_t>(i)];
        if (charts_[i]->isCancelled() || textOf(chart) != textOf(charts_[i]->data()))
            charts_[i]->setData(chart);
    }
}

QStringList OverviewPage::withoutValue(const KeyFigures& f) const
{
    const QString base = tr("%Ln customer(s) and %1 purchases.", nullptr, static_cast<int>(f.customers))
                             .arg(Format().integer(static_cast<qint64>(f.purchases)));
    const QString reason = base + QLatin1Char(' ') + why(f.clvMean);
    const bool formulaHelps = overview_->hasAmounts && f.customers > 0 && overview_->formula.empty();
    if (!formulaHelps)
        return {reason, base};
    return {reason + QLatin1Char(' ') + tr("A formula, chosen under Data, Assumptions, gives a value all the same."),
            reason, base};
}

QStringList OverviewPage::sentence() const
{
    const Format format;
    const QString currency = text(overview_->basis.currency);
    const KeyFigures& f = overview_->shown;
    if (!f.clvMean)
        return withoutValue(f);
    QString worth = tr("A customer is worth %1 on average.").arg(format.money(f.clvMean, currency));
    const auto& yearAgo = overview_->yearAgo;
    if (yearAgo && yearAgo->shown.clvMean && *yearAgo->shown.clvMean > 0) {
        const double change = *f.clvMean / *yearAgo->shown.clvMean - 1;
        worth = (change >= 0 ? tr("A customer is worth %1 on average, %2 more than a year ago.")
                             : tr("A customer is worth %1 on average, %2 less than a year ago."))
                    .arg(format.money(f.clvMean, currency), format.percent(std::abs(change), 0));
    }
    if (overview_->summedUp)
        return {
            worth + QLatin1Char(' ')
                + tr("Customers came already summed up: figures of the window are estimates, charts of single months "
                     "stay empty."),
            worth};
    const QString basis = overview_->basis.marginGiven ? QString() : tr("No margin given: value is revenue.");
    const QString past = pastErrorSentence(overview_->past);
    QStringList variants;
    for (QStringList parts : {QStringList{worth, past, basis}, QStringList{worth, past}, QStringList{worth}}) {
        parts.removeAll(QString());
        variants << parts.join(QLatin1Char(' '));
    }
    return variants;
}

}  // namespace perennial::ui

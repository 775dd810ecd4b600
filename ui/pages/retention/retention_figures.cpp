// The figures of the retention page and what is behind them: cards, cells of the cohorts, rungs, those who fade.
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/retention/fading_card.h"
#include "ui/pages/retention/ladder_card.h"
#include "ui/pages/retention/retention_explain.h"
#include "ui/pages/retention/retention_page.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/key_figure_card.h"

#include <algorithm>

namespace perennial::ui {

namespace {

int numberAt(const ChartData& chart, std::size_t row, std::string_view column)
{
    for (std::size_t c = 0; c < chart.table.columns.size(); ++c)
        if (chart.table.columns[c] == column)
            return static_cast<int>(chart.table.rows[row][c].value.value_or(0));
    return 0;
}

}  // namespace

void RetentionPage::showFigures(const OrderRhythm& rhythm)
{
    const Format format;
    const auto compact = [this](int card, const QString& label, const QString& figure, const QString& words,
                                const QString& reason) {
        KeyFigure key;
        key.label = label;
        key.figure = figure;
        key.words = words;
        key.reason = reason;
        key.compact = true;
        cards_[card]->setFigure(key);
    };
    compact(SecondOrder, tr("Second order within 90 days"), format.percent(rhythm.secondOrderRate),
            rhythm.secondOrderBase > 0 ? tr("of %1").arg(format.integer(static_cast<qint64>(rhythm.secondOrderBase)))
                                       : QString(),
            why(rhythm.secondOrderRate));
    compact(MedianGap, tr("Median gap between orders"),
            rhythm.medianGapDays ? format.days(*rhythm.medianGapDays) : Format::dash(), {}, why(rhythm.medianGapDays));
    const Lapse& lapse = analysis_->observed->lapse;
    compact(LapseCard, tr("Lapsed after silence of"), lapse.defined ? format.days(lapse.days) : Format::dash(),
            lapse.pastError ? tr("%1 return").arg(format.percent(lapse.pastError)) : QString(),
            lapse.defined ? QString() : ui::sentence(Reason::NoRepeatBuyers));
}

void RetentionPage::explainFigures()
{
    explainSentence(*head_, [this] {
        return analysis_ ? againExplanation(analysis_, RetentionType::On, CohortPeriod::CalendarMonth) : Explanation();
    });
    explainStatement(*cohorts_, [this] { return cohortsExplanation(); });
    explainStatement(*survival_, [this] {
        return shownOf_ ? statementExplanation({*this, context(), shownOf_}, survival_->data(),
                                               segmentationNamed(*shownOf_, shown_.by))
                        : Explanation();
    });
    explainWords(fading_->title(), [this] {
        return shownOf_ && !fading_->fading().empty()
                   ? fadingTotalExplanation({*this, context(), shownOf_}, fading_->fading())
                   : Explanation();
    });
    explainWords(ladder_->title(), [this] {
        return shownOf_ && !rhythm_.ladder.empty()
                   ? rungExplanation({*this, context(), shownOf_}, rhythm_.ladder.front(), LadderCard::CameAgain)
                   : Explanation();
    });
    explainWords(ladder_->words(), [this] {
        return shownOf_ ? gapsExplanation({*this, context(), shownOf_}, rhythm_) : Explanation();
    });
    explainCells(ladder_->table(), [this](const QModelIndex& index) {
        return shownOf_ ? rungExplanation({*this, context(), shownOf_},
                                          rhythm_.ladder[static_cast<std::size_t>(index.row())], index.column())
                        : Explanation();
    });
    explainCells(fading_->table(), [this](const QModelIndex& index) {
        return shownOf_
                   ? fadingExplanation({*this, context(), shownOf_}, fading_->customer(index.row()), index.column())
                   : Explanation();
    });
}

Explanation RetentionPage::cardExplanation(int card)
{
    if (!analysis_ || !shownOf_)
        return {};
    const Explainer now{*this, context(), analysis_};
    const Explainer shown{*this, context(), shownOf_};
    switch (card) {
    case Retention: return explanation(FigureId::AnnualRetention, now, analysis_->shown);
    case OneTime: return explanation(FigureId::OneTimeBuyers, now, analysis_->shown);
    case SecondOrder: return secondOrderExplanation(shown, rhythm_);
    case MedianGap: return medianGapExplanation(shown, rhythm_);
    case LapseCard: return lapseExplanation(shown);
    default: return {};
    }
}

void RetentionPage::explainCell(std::size_t row)
{
    const ChartData& chart = cohorts_->data();
    if (!analysis_ || row >= chart.table.rows.size())
        return;
    if (shown_.curve)
        return explainCurve(row);
    const Explainer by{*this, context(), analysis_};
    const CohortOptions options{.type = shown_.type,
                                .period = shown_.period,
                                .chosen = analysis_->filter,
                                .refunds = analysis_->observed->book.refunds};
    const Month cohort{numberAt(chart, row, "cohort")};
    const int period = numberAt(chart, row, "period");
    const auto* map = std::get_if<CohortMap>(&chart.content);
    const auto shown = map ? std::ranges::find(map->rows, cohort, &CohortMap::Row::month) : decltype(map->rows.end())();
    const bool expected = map && shown != map->rows.end() && shown->cells[static_cast<std::size_t>(period)].forecast;
    // a forecast is made from the whole cohort
    const CohortMap::Measure measure = expected ? CohortMap::Measure::CumulativePerCustomer : shown_.chart.measure;
    explainPoint(by, *cohorts_, row, nullptr, scopeOfCell(*analysis_, options, measure, cohort, period));
}

/// The average over all cohorts one month after the first purchase.
Explanation RetentionPage::againExplanation(const std::shared_ptr<const Analysis>& of, RetentionType type,
                                            CohortPeriod period)
{
    if (of->cohorts.average.size() < 2)
        return {};
    const CohortOptions options{
        .type = type, .period = period, .chosen = of->filter, .refunds = of->observed->book.refunds};
    return retainedExplanation({*this, context(), of}, nullptr, 1, type, scopeOfRetained(*of, options, 1));
}

/// What the title of the cohorts states: the next month, and with curves the last month of the average, too.
Explanation RetentionPage::cohortsExplanation()
{
    const auto* map = std::get_if<CohortMap>(&cohorts_->data().content);
    if (!shownOf_ || (map && map->measure != CohortMap::Measure::Customers))
        return {};
    Explanation words = againExplanation(shownOf_, shown_.type, shown_.period);
    const auto* curves = std::get_if<RetentionCurves>(&cohorts_->data().content);
    if (!curves || curves->average.size() < 2 || words.title.isEmpty())
        return words;
    const CohortOptions options{.type = shown_.type,
                                .period = shown_.period,
                                .chosen = shownOf_->filter,
                                .refunds = shownOf_->observed->book.refunds};
    const int last = static_cast<int>(curves->average.size());
    const Explanation end = retainedExplanation({*this, context(), shownOf_}, nullptr, last, shown_.type,
                                                scopeOfRetained(*shownOf_, options, last));
    words.rows.push_back({end.title, end.value, {}});
    words.rows.insert(words.rows.end(), end.rows.begin(), end.rows.end());
    return words;
}

/// Of the average, of a single cohort, or of a group that is compared.
void RetentionPage::explainCurve(std::size_t row)
{
    const ChartData& chart = cohorts_->data();
    const auto* curves = std::get_if<RetentionCurves>(&chart.content);
    if (!curves || !shownOf_)
        return;
    CohortOptions options{.type = shown_.type,
                          .period = shown_.period,
                          .chosen = shownOf_->filter,
                          .refunds = shownOf_->observed->book.refunds};
    const Term* name = row < curves->average.size() ? nullptr : &chart.table.rows[row].front();
    std::optional<Month> cohort;
    if (name && name->kind == TermKind::Month)
        cohort = Month{numberAt(chart, row, "group")};
    else if (name)
        options.chosen = customersOfGroup(*shownOf_, shown_.by, *name);
    const int period = numberAt(chart, row, "period");
    const Explanation words = retainedExplanation({*this, context(), shownOf_}, name, period, shown_.type,
                                                  scopeOfRetained(*shownOf_, options, period, cohort));
    Popover::explain(cohorts_->view(), words, cohorts_->view()->rectOfRow(row));
}

QStringList RetentionPage::sentence() const
{
    const Format format;
    const auto& average = analysis_->cohorts.average;
    if (average.size() < 2)
        return {tr("Too little history yet for a second month.")};
    const QString again = format.percent(average[1].rate, 0);
    return {tr("%1 of new customers buy again in the next month.").arg(again),
            tr("%1 buy again a month later").arg(again)};
}

}  // namespace perennial::ui

#include "ui/pages/overview/past_error.h"

#include "ui/charts/chart_text.h"
#include "ui/support/finding_sentences.h"
#include "ui/support/sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PastError)
};

QString reasonOfChoice(const Refereed& refereed, const std::string& model)
{
    if (refereed.beatenByBaseline)
        return Words::tr("A simple formula was nearer in the past: take the model's total with care.");
    if (refereed.chosenBecause == "least-holdout-error")
        return Words::tr("%1 was chosen because it erred least in the past.").arg(word(model));
    if (refereed.chosenBecause == "history-too-short")
        return Words::tr("The history is too short to hold a part out: the usual model is used.");
    return {};
}

void addMethods(Explanation& words, const Refereed& refereed, const HoldoutScore& latest, const Format& format)
{
    for (const HoldoutScore& score : refereed.holdout)
        if (score.to == latest.to && score.from == latest.from && std::isfinite(score.errorPercent))
            words.rows.push_back({word(score.model), format.signedPercent(score.errorPercent / 100), {}});
    if (latest.coverage90)
        words.rows.push_back(
            {Words::tr("Customers within their 90 % interval"), format.percent(latest.coverage90, 0), {}});
}

void addIntervals(Explanation& words, const Analysis& analysis, const Format& format)
{
    const auto& interval = analysis.fitted->interval;
    const auto range = [](const QString& lower, const QString& upper) { return lower + QStringLiteral(" – ") + upper; };
    if (interval)
        words.rows.push_back(
            {Words::tr("Purchases to come, 90 %"),
             range(format.number(interval->purchases.lower, 0), format.number(interval->purchases.upper, 0)),
             {}});
    if (interval && interval->residual) {
        const QString currency = text(analysis.definitions.currency);
        words.rows.push_back({Words::tr("Value to come, 90 %"),
                              range(format.shortMoney(interval->residual->lower, currency),
                                    format.shortMoney(interval->residual->upper, currency)),
                              {}});
    }
}

}  // namespace

QString pastErrorSentence(const std::optional<HoldoutScore>& score)
{
    if (!score)
        return {};
    const Format format;
    const double error = score->errorPercent / 100;
    const QString months = format.months(std::round((score->to - score->from + 1) / daysPerMonth));
    const QString size = format.percent(std::abs(error));
    return error < 0 ? Words::tr("Made %1 ago, such a forecast would have been %2 too low.").arg(months, size)
                     : Words::tr("Made %1 ago, such a forecast would have been %2 too high.").arg(months, size);
}

Explanation pastErrorExplanation(const Analysis& analysis)
{
    const Format format;
    const Fitted& fitted = *analysis.fitted;
    Explanation words;
    words.title = Words::tr("How wrong would this have been?");
    words.definitions = text(analysis.hash);
    if (const HoldoutScore* score = latestScore(analysis)) {
        words.value = format.signedPercent(score->errorPercent / 100);
        words.formula = Words::tr("purchases expected on %1 against those made until %2")
                            .arg(format.date(score->from + -1), format.date(score->to));
        words.numbers = QStringLiteral("%1 ÷ %2 − 1 = <b>%3</b>")
                            .arg(format.number(score->expected, 0), format.number(score->actual, 0), words.value);
        addMethods(words, *analysis.refereed, *score, format);
    } else {
        words.value = Format::dash();
        words.formula = sentence(Reason::NoHoldout);
    }
    addIntervals(words, analysis, format);
    QStringList notes{reasonOfChoice(*analysis.refereed, fitted.predictions.model)};
    for (const Finding& finding : fitted.findings)
        notes << sentence(finding, format);
    if (fitted.failure)
        notes << sentence(*fitted.failure);
    notes.removeAll(QString());
    words.note = notes.join(QLatin1Char('\n'));
    return words;
}

}  // namespace perennial::ui

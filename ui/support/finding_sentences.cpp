#include "ui/support/finding_sentences.h"

#include "ui/support/sentence_context.h"
#include "ui/support/sentences.h"

#include <QStringList>

namespace perennial::ui {

namespace {

QString repeatBuyers(const Finding& f, const Format& format)
{
    const QString bought = Sentences::tr("%n customer(s) bought again so far", nullptr, static_cast<int>(f.have));
    return Sentences::tr("%1; from %2 on the data speak for themselves.")
        .arg(bought, format.integer(static_cast<qint64>(f.need)));
}

QString atThisPace(const Finding& f, const Format& format)
{
    return f.enoughOn ? Sentences::tr("At the pace so far that is reached about %1.").arg(format.date(*f.enoughOn))
                      : QString();
}

QString whatIsMissing(const Finding& f, const Format& format)
{
    switch (f.warning) {
    case FitWarning::TooFewRepeatBuyers:
    case FitWarning::PriorUsed:
    case FitWarning::OneTimeBuyersOnly: return repeatBuyers(f, format);
    case FitWarning::HistoryTooShort:
        return Sentences::tr("It covers %1; %2 will do.").arg(format.days(f.have), format.days(f.need));
    case FitWarning::SpendFrequencyCorrelation:
        return Sentences::tr("The correlation is %1, harmless is up to %2. More data will not change that: judge the "
                             "segments one by one.")
            .arg(format.number(f.have, 2), format.number(f.need, 1));
    case FitWarning::SpendShapeTooSmall:
        return Sentences::tr(
                   "Its parameter q is %1 and must lie above %2: look for a few orders of extraordinary size, "
                   "or wait for more repeat purchases.")
            .arg(format.number(f.have, 2), format.number(f.need, 0));
    case FitWarning::BoundaryParameter:
        return Sentences::tr("At its limit: %1. Forecasts stay usable; a longer history settles it.")
            .arg(f.parameters.empty() ? Format::dash() : text(f.parameters.front()));
    case FitWarning::Seasonality:
        return Sentences::tr("The strongest month brings %1 times an average one: judge forecasts of whole years, not "
                             "of single months.")
            .arg(format.number(f.have, 1));
    }
    return {};
}

}  // namespace

QString sentence(const Finding& finding, const Format& format)
{
    QStringList words{sentence(finding.warning), whatIsMissing(finding, format), atThisPace(finding, format)};
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

}  // namespace perennial::ui

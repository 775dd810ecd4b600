#include "ui/support/finding_sentences.h"

#include "ui/support/sentence_context.h"
#include "ui/support/sentences.h"

#include <QStringList>

#include <map>

namespace perennial::ui {

namespace {

QString repeatBuyers(const Finding& f, const Format& format)
{
    const QString bought = Sentences::tr("%Ln customer(s) bought again so far", nullptr, static_cast<int>(f.have));
    return Sentences::tr("%1; from %2 on the data speak for themselves.")
        .arg(bought, format.integer(static_cast<qint64>(f.need)));
}

QString atThisPace(const Finding& f, const Format& format)
{
    return f.enoughOn && f.warning != FitWarning::PriorUsed
               ? Sentences::tr("At the pace so far that is reached about %1.").arg(format.date(*f.enoughOn))
               : QString();
}

QString whatIsMissing(const Finding& f, const Format& format)
{
    switch (f.warning) {
    case FitWarning::PriorUsed: return {};  // TooFewRepeatBuyers, which comes with it, has said it
    case FitWarning::TooFewRepeatBuyers:
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

QString obstacleWords(const std::string& key)
{
    static const std::map<std::string, const char*, std::less<>> words{
        {"no-customers", QT_TRANSLATE_NOOP("perennial::ui::Sentences", "there are no customers with a purchase")},
        {"one-customer", QT_TRANSLATE_NOOP("perennial::ui::Sentences", "one customer says nothing about others")},
        {"no-time-observed", QT_TRANSLATE_NOOP("perennial::ui::Sentences", "all purchases fall on the last day")},
        {"one-time-buyers-only", QT_TRANSLATE_NOOP("perennial::ui::Sentences",
                                                   "nobody has bought a second time yet; 50 repeat buyers will do")},
        {"data-not-finite", QT_TRANSLATE_NOOP("perennial::ui::Sentences", "a date lies outside the time observed")},
        {"likelihood-not-finite",
         QT_TRANSLATE_NOOP("perennial::ui::Sentences", "the numbers of purchases are beyond what it can hold")},
        {"parameters-not-positive",
         QT_TRANSLATE_NOOP("perennial::ui::Sentences", "its parameters must be positive numbers")},
        {"wrong-number-of-parameters",
         QT_TRANSLATE_NOOP("perennial::ui::Sentences", "it takes another number of parameters")},
        {"no-amounts", QT_TRANSLATE_NOOP("perennial::ui::Sentences", "the sheet has no amounts")},
        {"no-repeat-buyers",
         QT_TRANSLATE_NOOP("perennial::ui::Sentences", "nobody has paid for a second purchase yet")},
        {"equal-spends", QT_TRANSLATE_NOOP("perennial::ui::Sentences", "every purchase has the same value")},
        {"no-regular-renewals",
         QT_TRANSLATE_NOOP("perennial::ui::Sentences",
                           "fewer than 60 % of the gaps between payments are a month, a quarter or a year")},
        {"nobody-left", QT_TRANSLATE_NOOP("perennial::ui::Sentences", "no contract has ended yet")},
        {"all-left-at-once", QT_TRANSLATE_NOOP("perennial::ui::Sentences", "all contracts ended at the first renewal")},
        {"not-a-renewal-table",
         QT_TRANSLATE_NOOP("perennial::ui::Sentences", "the counts of renewals contradict each other")}};
    const auto found = words.find(key);
    return found == words.end() ? text(key) : Sentences::tr(found->second);
}

}  // namespace perennial::ui

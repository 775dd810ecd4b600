#include "ui/report/contract_play_words.h"

#include "ui/support/sentences.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

struct ContractPlaysWords {
    Q_DECLARE_TR_FUNCTIONS(Plays)
};

QString orWhy(const Figure& figure, const QString& words)
{
    return figure ? words : Format::dash();
}

}  // namespace

QString contractPlayName(ContractPlayKind kind)
{
    switch (kind) {
    case ContractPlayKind::Onboarding: return ContractPlaysWords::tr("Onboarding");
    case ContractPlayKind::SaveOffer: return ContractPlaysWords::tr("Save offer before renewal");
    case ContractPlayKind::AnnualOffer: return ContractPlaysWords::tr("Annual contract");
    case ContractPlayKind::LoyaltyReward: return ContractPlaysWords::tr("Loyalty reward");
    case ContractPlayKind::Upgrade: return ContractPlaysWords::tr("Upgrade");
    case ContractPlayKind::WinBack: return ContractPlaysWords::tr("Win-back");
    case ContractPlayKind::count: break;
    }
    return {};
}

QString contractPlayWords(ContractPlayKind kind)
{
    switch (kind) {
    case ContractPlayKind::Onboarding:
        return ContractPlaysWords::tr("Help them to use what they pay for: a call, a guide, a check after a week.");
    case ContractPlayKind::SaveOffer:
        return ContractPlaysWords::tr("Ask before the next renewal what is missing, and offer it.");
    case ContractPlayKind::AnnualOffer:
        return ContractPlaysWords::tr("Offer a year at a discount in place of renewing more often.");
    case ContractPlayKind::LoyaltyReward:
        return ContractPlaysWords::tr("Thank them: something that new customers do not get.");
    case ContractPlayKind::Upgrade:
        return ContractPlaysWords::tr("Offer the larger plan to those who pay less than the middle of their segment.");
    case ContractPlayKind::WinBack:
        return ContractPlaysWords::tr("Tell them what has become better since they left, and a reason to return.");
    case ContractPlayKind::count: break;
    }
    return {};
}

QString contractPlayWhom(ContractPlayKind kind, const ContractStages& stages, const Format& format)
{
    const QString early = format.integer(stages.early);
    const QString settled = format.integer(stages.settled);
    switch (kind) {
    case ContractPlayKind::Onboarding:
        return ContractPlaysWords::tr("running, fewer than %1 renewals made: the chance to leave is highest")
            .arg(early);
    case ContractPlayKind::SaveOffer:
        return ContractPlaysWords::tr("running, %1 renewals made or more, but fewer than %2").arg(early, settled);
    case ContractPlayKind::AnnualOffer:
        return ContractPlaysWords::tr("running, fewer than %1 renewals made, renewed more than once a year")
            .arg(settled);
    case ContractPlayKind::LoyaltyReward:
        return ContractPlaysWords::tr("running, %1 renewals made or more").arg(settled);
    case ContractPlayKind::Upgrade:
        return ContractPlaysWords::tr("running, %1 renewals made or more, cheaper than the middle of the segment")
            .arg(settled);
    case ContractPlayKind::WinBack: return ContractPlaysWords::tr("ended");
    case ContractPlayKind::count: break;
    }
    return {};
}

QString contractPlayBrings(const ContractPlay& play, const Format& format)
{
    switch (play.kind) {
    case ContractPlayKind::Upgrade:
        return orWhy(play.liftNeeded,
                     ContractPlaysWords::tr("a price %1 higher").arg(format.percent(play.liftNeeded, 2)));
    case ContractPlayKind::WinBack:
        return orWhy(play.liftNeeded,
                     ContractPlaysWords::tr("%1 of them back").arg(format.percent(play.liftNeeded, 2)));
    case ContractPlayKind::AnnualOffer:
        return orWhy(play.mostDiscount,
                     play.mostDiscount && *play.mostDiscount <= 0
                         ? ContractPlaysWords::tr("does not pay at any discount")
                         : ContractPlaysWords::tr("a discount under %1").arg(format.percent(play.mostDiscount)));
    default: break;
    }
    if (!play.churnNeeded && play.churnNeeded.error() == Reason::NotWithinHorizon)
        return ContractPlaysWords::tr("does not pay, however many stay");
    if (!play.churnNeeded || !play.churn)
        return Format::dash();
    constexpr double points = 100;
    return ContractPlaysWords::tr("%1 points less churn a year")
        .arg(format.number((*play.churn - *play.churnNeeded) * points, 2));
}

}  // namespace perennial::ui

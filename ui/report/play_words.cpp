#include "ui/report/play_words.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

struct Plays {
    Q_DECLARE_TR_FUNCTIONS(Plays)
};

}  // namespace

QString playName(PlayKind kind)
{
    switch (kind) {
    case PlayKind::BetterService: return Plays::tr("Better service");
    case PlayKind::Onboarding: return Plays::tr("Onboarding");
    case PlayKind::TailoredOffers: return Plays::tr("Tailored content and offers");
    case PlayKind::LoyaltyScheme: return Plays::tr("Loyalty programme");
    case PlayKind::Recognition: return Plays::tr("Recognition of the best");
    case PlayKind::AllChannels: return Plays::tr("Service on all channels");
    case PlayKind::SocialMedia: return Plays::tr("Social media");
    case PlayKind::CloseTheLoop: return Plays::tr("Closing the loop");
    case PlayKind::WinBack: return Plays::tr("Win-back");
    case PlayKind::Retargeting: return Plays::tr("Retargeting");
    case PlayKind::PostPurchase: return Plays::tr("Post-purchase contact");
    case PlayKind::CheapContact: return Plays::tr("Automatic contact only");
    case PlayKind::StopSpending: return Plays::tr("Stop spending");
    case PlayKind::count: break;
    }
    return {};
}

QString playWords(PlayKind kind)
{
    switch (kind) {
    case PlayKind::BetterService: return Plays::tr("Answer faster and mend what hinders them.");
    case PlayKind::Onboarding: return Plays::tr("Help within a week: how to use what they bought.");
    case PlayKind::TailoredOffers: return Plays::tr("Content and offers that fit what they already buy.");
    case PlayKind::LoyaltyScheme: return Plays::tr("A reward for coming back, told after each purchase.");
    case PlayKind::Recognition: return Plays::tr("Early access, a thank-you, a gift; ask for referrals.");
    case PlayKind::AllChannels: return Plays::tr("The same service in the shop, by phone, chat and e-mail.");
    case PlayKind::SocialMedia: return Plays::tr("Invite reviews, referrals and their own stories.");
    case PlayKind::CloseTheLoop: return Plays::tr("Ask the unhappy ones why, mend it, and tell them.");
    case PlayKind::WinBack: return Plays::tr("A personal message and a reason to return; call the best.");
    case PlayKind::Retargeting: return Plays::tr("Paid reminders of what they bought; stop when they do not answer.");
    case PlayKind::PostPurchase: return Plays::tr("Thanks, care and what fits it, after each purchase.");
    case PlayKind::CheapContact: return Plays::tr("Cheap e-mail only; no paid channel.");
    case PlayKind::StopSpending: return Plays::tr("Look at returns and at the channel that won them.");
    case PlayKind::count: break;
    }
    return {};
}

QString playReason(const Play& play, const Format& format, const QString& currency)
{
    const QString toCome = format.money(play.toCome, currency);
    switch (play.kind) {
    case PlayKind::Recognition:
    case PlayKind::SocialMedia:
    case PlayKind::AllChannels:
    case PlayKind::BetterService: return Plays::tr("%1 each is still to come: losing one is dear.").arg(toCome);
    case PlayKind::Onboarding:
    case PlayKind::PostPurchase: return Plays::tr("They are new: the second purchase decides.");
    case PlayKind::TailoredOffers:
    case PlayKind::LoyaltyScheme: return Plays::tr("Each further purchase brings margin: %1 each to come.").arg(toCome);
    case PlayKind::WinBack:
    case PlayKind::CloseTheLoop:
    case PlayKind::Retargeting:
        return Plays::tr("They have gone quiet: P(alive) is %1.").arg(format.percent(play.alive));
    case PlayKind::CheapContact: return Plays::tr("Little is still to come: %1 each.").arg(toCome);
    case PlayKind::StopSpending:
        return Plays::tr("They cost more than they bring: %1 each.").arg(format.money(play.clvMean, currency));
    case PlayKind::count: break;
    }
    return {};
}

QString playMeasure(PlayKind kind, int days)
{
    if (kind == PlayKind::StopSpending)
        return Plays::tr("cost saved");
    return Plays::tr("share that buys within %n day(s), against the hold-back group", nullptr, days);
}

QString shareUplift(const Uplift& uplift, const Format& format)
{
    if (!uplift.buyers)
        return Format::dash();
    return format.leftToRight(Plays::tr("%1 (%2 to %3)")
                                  .arg(format.signedPercent(uplift.buyers->value),
                                       format.signedPercent(uplift.buyers->low),
                                       format.signedPercent(uplift.buyers->high)));
}

QString marginUplift(const Uplift& uplift, const Format& format, const QString& currency)
{
    if (!uplift.margin)
        return Format::dash();
    return format.leftToRight(Plays::tr("%1 (%2 to %3)")
                                  .arg(format.signedMoney(uplift.margin->value, currency),
                                       format.signedMoney(uplift.margin->low, currency),
                                       format.signedMoney(uplift.margin->high, currency)));
}

QString trialVerdict(const Trial& trial, const Uplift& uplift, const Format& format)
{
    if (uplift.daysOver == 0)
        return Plays::tr("No later data yet: import those after %1.").arg(format.date(trial.drawnOn));
    if (!uplift.buyers)
        return Plays::tr("Too few of these customers are in the data to compare.");
    if (!uplift.complete)
        return Plays::tr("Day %1 of %2: too early to judge.")
            .arg(format.integer(uplift.daysOver), format.integer(trial.days));
    if (uplift.buyers->low > 0)
        return Plays::tr("It worked: more of those contacted bought.");
    if (uplift.buyers->high < 0)
        return Plays::tr("It did harm: fewer of those contacted bought.");
    return Plays::tr("No difference can be shown: the interval holds zero.");
}

}  // namespace perennial::ui

#include "ui/pages/actions/contract_actions_explain.h"

#include "ui/pages/actions/contract_plays_model.h"
#include "ui/pages/explain.h"
#include "ui/pages/page.h"
#include "ui/report/contract_play_words.h"
#include "ui/support/sentences.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

struct ContractActionWords {
    Q_DECLARE_TR_FUNCTIONS(ContractExplain)
};

/// What a play has to bring, as an equation.
void explainBrings(Explanation& words, const ContractPlay& play, const Format& format, const QString& currency)
{
    const auto money = [&](double major) { return format.money(major, currency); };
    words.title = ContractActionWords::tr("Pays with");
    words.value = contractPlayBrings(play, format);
    if (!play.costEach || !play.toCome)
        return;
    const double gain = *play.toCome + *play.costEach;
    switch (play.kind) {
    case ContractPlayKind::Upgrade:
    case ContractPlayKind::WinBack:
        words.formula = play.kind == ContractPlayKind::Upgrade
                            ? ContractActionWords::tr("cost of a contact ÷ to come, each: so much higher a price")
                            : ContractActionWords::tr("cost of a contact ÷ to come of a new contract: so many return");
        words.numbers = equation(QStringLiteral("%1 ÷ %2").arg(money(*play.costEach), money(*play.toCome)),
                                 format.percent(play.liftNeeded, 2));
        return;
    case ContractPlayKind::AnnualOffer:
        words.formula = ContractActionWords::tr(
            "(margin of a year that everybody pays + to come ÷ (1 + d) − to come − cost of a contact) ÷ price of that "
            "year: nobody leaves within it, and after it the chances are those of today");
        words.numbers = QStringLiteral("<b>%1</b>").arg(format.percent(play.mostDiscount));
        return;
    default:
        words.formula = ContractActionWords::tr(
            "the churn at which to come grows by the cost of a contact: every chance to stay r becomes r^c, c found by "
            "bisection");
        words.numbers =
            equation(QStringLiteral("%1 + %2").arg(money(*play.toCome), money(*play.costEach)), money(gain));
        words.note = why(play.churnNeeded);
        if (play.churnNeeded)
            words.rows.push_back(
                {ContractActionWords::tr("Churn a year, now and at which it pays"),
                 QStringLiteral("%1, %2").arg(format.percent(play.churn, 3), format.percent(play.churnNeeded, 3)),
                 {}});
    }
}

}  // namespace

Explanation contractPlayExplanation(const ContractExplainer& by, const ContractPlay& play, const PlayTerms& terms,
                                    const QString& segment, int column)
{
    const Format format;
    const QString currency = text(by.book->table.currency);
    const auto money = [&](double major) { return format.money(major, currency); };
    const auto n = static_cast<double>(play.members.size());
    const QString contracts = format.integer(static_cast<qint64>(play.members.size()));
    Explanation words;
    switch (column) {
    case ContractPlaysModel::Contracts:
        words.title = ContractActionWords::tr("Contracts");
        words.value = contracts;
        words.formula = contractPlayWhom(play.kind, stagesOf(*by.book), format);
        break;
    case ContractPlaysModel::Churn:
        words.title = ContractActionWords::tr("Churn a year");
        words.value = format.percent(play.churn);
        words.formula = ContractActionWords::tr("1 − mean of S(n + a year) ÷ S(n)");
        words.note = why(play.churn);
        if (play.churn)
            words.numbers = equation(
                QStringLiteral("1 − %1 ÷ %2").arg(format.number((1 - *play.churn) * n, 1), contracts), words.value);
        break;
    case ContractPlaysModel::ToCome:
        words.title = ContractActionWords::tr("To come, each");
        words.value = format.money(play.toCome, currency);
        words.formula = play.kind == ContractPlayKind::WinBack
                            ? ContractActionWords::tr("mean price a month × margin × discounted months of a new "
                                                      "contract, its first payment included")
                            : ContractActionWords::tr("value still to come of these contracts ÷ contracts");
        words.note = why(play.toCome);
        if (play.toCome)
            words.numbers = equation(QStringLiteral("%1 ÷ %2").arg(money(*play.toCome * n), contracts), words.value);
        break;
    case ContractPlaysModel::MostCost:
        words.title = ContractActionWords::tr("May cost, each");
        words.value = format.money(play.mostCost, currency);
        words.formula = ContractActionWords::tr("to come, each × the lift that a good play attains");
        words.note = why(play.mostCost);
        if (play.toCome)
            words.numbers =
                equation(QStringLiteral("%1 × %2").arg(money(*play.toCome), format.percent(terms.attainableLift, 0)),
                         words.value);
        break;
    case ContractPlaysModel::Brings: explainBrings(words, play, format, currency); break;
    default: return words;
    }
    words.title = QStringLiteral("%1: %2").arg(segment, words.title);
    Page* page = &by.page;
    const QString filter =
        contractsFilter(QStringLiteral("%1 · %2").arg(segment, contractPlayName(play.kind)), play.members);
    words.rows.push_back({ContractActionWords::tr("Contracts"), contracts,
                          [page, filter] { emit page->goTo(QStringLiteral("customers"), filter); }});
    if (by.book->figures.sbg)
        words.rows.push_back(
            {ContractActionWords::tr("sBG of all contracts"), sbgParameters(*by.book->figures.sbg), {}});
    addContractFoot(words, by);
    return words;
}

}  // namespace perennial::ui

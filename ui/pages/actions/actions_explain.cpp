#include "ui/pages/actions/actions_explain.h"

#include "ui/pages/actions/plays_model.h"
#include "ui/pages/actions/trials_model.h"
#include "ui/report/play_words.h"
#include "ui/support/sentences.h"

#include <unordered_set>

namespace perennial::ui {

namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// Formula, numbers and value of a play's column; without a title for words.
Explanation playWordsOf(const Explainer& by, const Play& play, const PlayTerms& terms, int column)
{
    const Format format;
    const QString currency = text(by.analysis->definitions.currency);
    const auto money = [&](double major) { return format.money(major, currency); };
    const auto n = static_cast<double>(play.customers);
    const QString customers = format.integer(static_cast<qint64>(play.customers));
    Explanation words;
    switch (column) {
    case PlaysModel::Customers:
        words.title = ActionWords::tr("Customers");
        words.value = customers;
        words.formula = ActionWords::tr("customers of the segment with a purchase up to the as-of date");
        words.numbers = QStringLiteral("<b>%1</b>").arg(words.value);
        break;
    case PlaysModel::Alive:
        words.title = ActionWords::tr("P(alive), mean");
        words.value = format.percent(play.alive, 0);
        words.formula = ActionWords::tr("sum of P(alive) of the segment ÷ its customers");
        words.note = why(play.alive);
        if (play.alive)
            words.numbers =
                equation(QStringLiteral("%1 ÷ %2").arg(format.number(*play.alive * n, 1), customers), words.value);
        break;
    case PlaysModel::ToCome:
        words.title = ActionWords::tr("To come, each");
        words.value = format.money(play.toCome, currency);
        words.formula = ActionWords::tr("value of the next months of the segment ÷ its customers");
        words.note = why(play.toCome);
        if (play.toCome)
            words.numbers = equation(QStringLiteral("%1 ÷ %2").arg(money(*play.toCome * n), customers), words.value);
        break;
    case PlaysModel::MostCost:
        words.title = ActionWords::tr("May cost, each");
        words.value = format.money(play.mostCost, currency);
        words.formula = ActionWords::tr("to come, each × the lift that a good play attains");
        words.note = why(play.mostCost);
        if (play.toCome && *play.toCome >= 0)
            words.numbers =
                equation(QStringLiteral("%1 × %2").arg(money(*play.toCome), format.percent(terms.attainableLift, 0)),
                         words.value);
        break;
    case PlaysModel::Lift:
        words.title = ActionWords::tr("Lift that pays");
        words.value = format.percent(play.liftNeeded);
        words.formula = ActionWords::tr("cost of a contact ÷ to come, each");
        words.note = why(play.liftNeeded);
        if (play.liftNeeded)
            words.numbers =
                equation(QStringLiteral("%1 ÷ %2").arg(money(*play.costEach), money(*play.toCome)), words.value);
        break;
    default: break;
    }
    return words;
}

/// Those of a trial's group that are in the data.
Scope groupScope(const Analysis& analysis, const std::vector<std::string>& keys)
{
    const std::unordered_set<std::string_view> wanted(keys.begin(), keys.end());
    Scope scope;
    const CustomerSummary& summary = analysis.summary();
    for (std::uint32_t i = 0; i < summary.size(); ++i)
        if (wanted.contains(analysis.ledger->customerKey[summary.customer[i]]))
            scope.members.push_back(i);
    return scope;
}

}  // namespace

Explanation playExplanation(const Explainer& by, const Play& play, const PlayTerms& terms, const QString& segment,
                            int column)
{
    Explanation words = playWordsOf(by, play, terms, column);
    const auto members = customersOfSegment(*by.analysis, play.segmentId());
    if (words.title.isEmpty() || !members)
        return words;
    words.title = QStringLiteral("%1: %2").arg(segment, words.title);
    Scope scope;
    scope.members = *members;
    words.rows.push_back(scopeRow(ActionWords::tr("Customers"), scope.members.size(), words.title, by, scope));
    addFoot(words, by, scope);
    return words;
}

Explanation trialExplanation(const Explainer& by, const TrialResult& result, int column)
{
    const auto& [trial, uplift] = result;
    const Format format;
    const auto count = [&](std::uint64_t n) { return format.integer(static_cast<qint64>(n)); };
    const auto money = [&](double major) { return format.money(major, text(by.analysis->definitions.currency)); };
    Explanation words;
    switch (column) {
    case TrialsModel::Contacted:
        words.title = ActionWords::tr("Contacted");
        words.value = count(trial.contacted.size());
        words.formula = ActionWords::tr("customers of the segment that the draw did not hold back");
        break;
    case TrialsModel::HeldBack:
        words.title = ActionWords::tr("Held back");
        words.value = count(trial.heldBack.size());
        words.formula = ActionWords::tr("customers of the segment drawn at random, who are left alone");
        break;
    case TrialsModel::Buyers:
        words.title = ActionWords::tr("Share of buyers");
        words.value = uplift.buyers ? format.signedPercent(uplift.buyers->value) : Format::dash();
        words.formula = ActionWords::tr("buyers ÷ customers of those contacted − the same of those held back; interval "
                                        "by Newcombe 1998, method 10");
        if (uplift.buyers)
            words.numbers = equation(QStringLiteral("%1 ÷ %2 − %3 ÷ %4")
                                         .arg(count(uplift.contacted.buyers), count(uplift.contacted.customers),
                                              count(uplift.heldBack.buyers), count(uplift.heldBack.customers)),
                                     words.value);
        else
            words.note = sentence(uplift.buyers.error());
        break;
    case TrialsModel::Margin:
        words.title = ActionWords::tr("Margin each");
        words.value = marginUplift(uplift, format, text(by.analysis->definitions.currency));
        words.formula = ActionWords::tr("mean margin of those contacted − the same of those held back, before the cost "
                                        "of contacts; interval by Welch");
        if (uplift.margin)
            words.numbers = equation(QStringLiteral("%1 ÷ %2 − %3 ÷ %4")
                                         .arg(money(uplift.contacted.margin), count(uplift.contacted.customers),
                                              money(uplift.heldBack.margin), count(uplift.heldBack.customers)),
                                     money(uplift.margin->value));
        else
            words.note = sentence(uplift.margin.error());
        break;
    default: return words;
    }
    words.title = QStringLiteral("%1: %2").arg(text(trial.name), words.title);
    const Scope contacted = groupScope(*by.analysis, trial.contacted);
    const Scope heldBack = groupScope(*by.analysis, trial.heldBack);
    words.rows.push_back(
        scopeRow(ActionWords::tr("Contacted, in the data"), contacted.members.size(), words.title, by, contacted));
    words.rows.push_back(
        scopeRow(ActionWords::tr("Held back, in the data"), heldBack.members.size(), words.title, by, heldBack));
    addFoot(words, by, column == TrialsModel::HeldBack ? heldBack : contacted);
    return words;
}

Explanation holdBackExplanation(const Explainer& by, const Play& play, const PowerTerms& power)
{
    const Format format;
    const auto heads = [&](std::uint64_t n) { return format.integer(static_cast<qint64>(n)); };
    const auto size = holdBackSize(play.customers, power);
    const auto members = customersOfSegment(*by.analysis, play.segmentId());
    Explanation words;
    if (!members)
        return words;
    Scope scope;
    scope.members = *members;
    words.title = ActionWords::tr("Hold-back group");
    words.value = size ? heads(size->customers) : Format::dash();
    words.formula =
        ActionWords::tr("the fewest customers held back with whom a rise of the share of buyers by the least "
                        "rise is told from chance; half of the segment where that is not enough");
    words.numbers = ActionWords::tr("share of buyers %1, with the rise %2; level %3, power %4: <b>%5 of %6</b>")
                        .arg(format.percent(power.buyers), format.percent(power.buyers * (1 + power.lift)),
                             format.percent(power.significance, 0), format.percent(power.power, 0), words.value,
                             heads(play.customers));
    if (size)
        words.rows.push_back(
            {ActionWords::tr("Least rise that this size shows"), format.percent(size->detectable, 0), {}});
    else
        words.note = sentence(size.error());
    if (words.note.isEmpty())
        words.note =
            ActionWords::tr("Two proportions by the normal approximation: Fleiss, Levin & Paik 2003, eq. 4.14.");
    words.rows.push_back(scopeRow(ActionWords::tr("Customers"), scope.members.size(), words.title, by, scope));
    addFoot(words, by, scope);
    return words;
}

}  // namespace perennial::ui

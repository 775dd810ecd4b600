#include "ui/pages/retention/retention_explain.h"

#include "core/analysis/rhythm_scope.h"
#include "ui/charts/chart_text.h"
#include "ui/models/customers_model.h"
#include "ui/pages/retention/fading_card.h"
#include "ui/pages/retention/ladder_card.h"

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

struct RhythmWords {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// "a ÷ b = x"
QString quotient(std::uint64_t part, std::uint64_t whole, const QString& value)
{
    const Format format;
    return equation(QStringLiteral("%1 ÷ %2").arg(format.integer(static_cast<qint64>(part)),
                                                  format.integer(static_cast<qint64>(whole))),
                    value);
}

/// The arithmetic of a median: how many gaps lie on either side of it.
void addGaps(Explanation& words, const GapScope& found, const Explainer& by)
{
    const Format format;
    const auto count = [&](std::uint64_t n) { return format.integer(static_cast<qint64>(n)); };
    words.numbers = RhythmWords::tr("%1 shorter + %2 as long + %3 longer = <b>%4 gaps</b>")
                        .arg(count(found.shorter), count(found.equal), count(found.longer), count(found.gaps()));
    words.rows.push_back(scopeRow(RhythmWords::tr("Customers with such a gap"), found.scope.members.size(), words.title,
                                  by, found.scope));
    addFoot(words, by, found.scope);
}

/// The rule that found the lapse time.
QString lapseFormula(LapseRule rule)
{
    switch (rule) {
    case LapseRule::GapPercentile:
        return RhythmWords::tr("the gap that nine in ten gaps between purchases do not exceed, by Kaplan–Meier: gaps "
                               "still open count as at least that long");
    case LapseRule::LongestGap: return RhythmWords::tr("the longest gap between purchases that anybody came back from");
    default:
        return RhythmWords::tr("the shortest silence after which at most %1 of the silent bought again within %2")
            .arg(Format().percent(0.1, 0), Format().days(lapseFollowUpDays));
    }
}

Scope repeatBuyers(const CustomerSummary& summary)
{
    Scope scope;
    scope.purchasesOnly = true;
    for (std::uint32_t i = 0; i < summary.size(); ++i)
        if (summary.frequency[i] > 0)
            scope.members.push_back(i);
    return scope;
}

/// Own pace, value of a purchase and margin: the parts of an expected loss.
void addPace(Explanation& words, const Explainer& by, const AtRiskCustomer& customer)
{
    const Analysis& a = *by.analysis;
    const CustomerSummary& s = a.summary();
    const Format format;
    const QString currency = text(a.definitions.currency);
    const double purchases = s.frequency[customer.index] + 1.0;
    const double span = std::max<double>(s.recencyDays[customer.index], a.observed->lapse.days);
    const Money revenue = s.revenue[customer.index];
    words.rows.push_back({RhythmWords::tr("Purchases again a year: %1 in %2")
                              .arg(format.integer(s.frequency[customer.index]), format.days(span)),
                          format.number(s.frequency[customer.index] / span * daysPerYear, 2),
                          {}});
    words.rows.push_back({RhythmWords::tr("Net revenue of a purchase: %1 ÷ %2")
                              .arg(format.money(revenue, currency), format.number(purchases, 0)),
                          format.money(revenue.major() / purchases, currency),
                          {}});
    words.rows.push_back({RhythmWords::tr("Margin"), format.percent(a.marginRate), {}});
    words.rows.push_back(
        {RhythmWords::tr("Margin a year, these three multiplied"), format.money(customer.marginPerYear, currency), {}});
}

}  // namespace

Explanation secondOrderExplanation(const Explainer& by, const OrderRhythm& rhythm)
{
    const Format format;
    const int days = RhythmOptions{}.secondOrderDays;
    const ShareScope share = scopeOfSecondOrder(*by.analysis, days);
    Explanation words;
    words.title = RhythmWords::tr("Second order within %1").arg(format.days(days));
    words.value = format.percent(rhythm.secondOrderRate);
    words.formula = RhythmWords::tr("customers who bought again within %1 of their first purchase ÷ customers whose "
                                    "first purchase lies that far back or further")
                        .arg(format.days(days));
    if (rhythm.secondOrderRate)
        words.numbers = quotient(share.did.members.size(), share.could.members.size(), words.value);
    words.note = why(rhythm.secondOrderRate);
    words.rows.push_back(
        scopeRow(RhythmWords::tr("Bought again in that time"), share.did.members.size(), words.title, by, share.did));
    words.rows.push_back(scopeRow(RhythmWords::tr("First purchase that far back"), share.could.members.size(),
                                  words.title, by, share.could));
    addFoot(words, by, share.did);
    return words;
}

Explanation medianGapExplanation(const Explainer& by, const OrderRhythm& rhythm)
{
    const Format format;
    Explanation words;
    words.title = RhythmWords::tr("Median gap between orders");
    words.value = rhythm.medianGapDays ? format.days(*rhythm.medianGapDays) : Format::dash();
    words.formula = RhythmWords::tr("days from one purchase day of a customer to the next; half of all such gaps are "
                                    "shorter, half are longer");
    words.note = rhythm.medianGapDays ? RhythmWords::tr("Gaps that have not ended yet are not among them.")
                                      : why(rhythm.medianGapDays);
    addGaps(words, scopeOfGaps(*by.analysis, rhythm.medianGapDays.value_or(0)), by);
    return words;
}

Explanation gapsExplanation(const Explainer& by, const OrderRhythm& rhythm)
{
    Explanation words = medianGapExplanation(by, rhythm);
    const Format format;
    std::uint64_t all = 0;
    for (const std::uint64_t n : rhythm.gapCounts)
        all += n;
    for (const double share : {0.25, 0.5, 0.9}) {
        const double days = gapQuantile(rhythm, share);
        std::uint64_t within = 0;
        for (std::size_t d = 0; d < rhythm.gapCounts.size() && static_cast<double>(d) <= days; ++d)
            within += rhythm.gapCounts[d];
        if (all > 0)
            words.rows.push_back({RhythmWords::tr("Within %1: %2 ÷ %3 gaps")
                                      .arg(format.days(days), format.integer(static_cast<qint64>(within)),
                                           format.integer(static_cast<qint64>(all))),
                                  format.percent(static_cast<double>(within) / static_cast<double>(all)),
                                  {}});
    }
    return words;
}

Explanation lapseExplanation(const Explainer& by)
{
    const Format format;
    const Lapse& lapse = by.analysis->observed->lapse;
    const SilenceScope found = scopeOfLapse(*by.analysis);
    Explanation words;
    words.title = RhythmWords::tr("Lapsed after silence of");
    words.value = lapse.defined ? format.days(lapse.days) : Format::dash();
    words.formula = lapseFormula(lapse.rule);
    if (found.silences > 0)
        words.numbers =
            RhythmWords::tr("came back ÷ silent for %1: %2")
                .arg(format.days(lapse.days), quotient(found.returned, found.silences,
                                                       format.percent(static_cast<double>(found.returned)
                                                                      / static_cast<double>(found.silences))));
    words.note = lapse.defined
                     ? RhythmWords::tr("Measured on all customers, whatever the filter. A silence counts when "
                                       "%1 of data follow it.")
                           .arg(format.days(lapseFollowUpDays))
                     : RhythmWords::tr("Nobody has bought twice yet.");
    if (found.silences > 0) {
        words.rows.push_back(scopeRow(RhythmWords::tr("Customers who were silent that long"),
                                      found.customers.could.members.size(), words.title, by, found.customers.could));
        words.rows.push_back(scopeRow(RhythmWords::tr("Of them bought again afterwards"),
                                      found.customers.did.members.size(), words.title, by, found.customers.did));
        addFoot(words, by, found.customers.could);
        return words;
    }
    const Scope repeat = repeatBuyers(by.analysis->summary());
    words.rows.push_back(scopeRow(RhythmWords::tr("Customers with two purchases or more"), repeat.members.size(),
                                  words.title, by, repeat));
    addFoot(words, by, repeat);
    return words;
}

Explanation rungExplanation(const Explainer& by, const LadderRung& rung, int column)
{
    const Format format;
    const QString number = format.integer(rung.number);
    const ShareScope share = scopeOfRung(*by.analysis, rung.number);
    Explanation words;
    if (column == LadderCard::Customers) {
        words.title = RhythmWords::tr("Customers with %1 orders or more").arg(number);
        words.value = format.integer(rung.customers);
        words.formula = RhythmWords::tr("customers who bought on at least so many days");
        words.numbers = QStringLiteral("<b>%1</b>").arg(words.value);
        words.rows.push_back(
            scopeRow(RhythmWords::tr("Customers"), share.could.members.size(), words.title, by, share.could));
        addFoot(words, by, share.could);
    } else if (column == LadderCard::CameAgain) {
        words.title = RhythmWords::tr("Came again after order %1").arg(number);
        words.value = format.percent(rung.wentOn);
        words.formula = RhythmWords::tr("customers with one order more ÷ customers with so many");
        words.numbers = quotient(share.did.members.size(), share.could.members.size(), words.value);
        words.rows.push_back(
            scopeRow(RhythmWords::tr("Came again"), share.did.members.size(), words.title, by, share.did));
        words.rows.push_back(
            scopeRow(RhythmWords::tr("Customers"), share.could.members.size(), words.title, by, share.could));
        addFoot(words, by, share.did);
    } else if (column == LadderCard::MedianDays) {
        words.title = RhythmWords::tr("Median days from order %1 to the next").arg(number);
        words.value = rung.medianDaysToNext ? format.number(*rung.medianDaysToNext, 0) : Format::dash();
        words.formula = RhythmWords::tr("half of those who came again did so sooner, half later");
        words.note = why(rung.medianDaysToNext);
        addGaps(words, scopeOfGaps(*by.analysis, rung.medianDaysToNext.value_or(0), rung.number), by);
    }
    return words;
}

Explanation retainedExplanation(const Explainer& by, const Term* name, int period, RetentionType type,
                                const RetainedScope& found)
{
    const Format format;
    const QString month = format.signedInteger(period);
    const QString group = name ? text(*name, format, by.analysis->definitions.currency) : QString();
    const std::size_t base = found.base.members.size();
    const std::size_t retained = found.retained.members.size();
    Explanation words;
    //: %1 is the month of a cohort or the name of a group, %2 how many months later
    words.title =
        name ? RhythmWords::tr("%1, month %2").arg(group, month) : RhythmWords::tr("All cohorts, month %1").arg(month);
    words.value = format.percent(static_cast<double>(retained) / static_cast<double>(base));
    words.formula = RhythmWords::tr("retained customers ÷ customers of the cohorts that reached the month");
    words.numbers = quotient(retained, base, words.value);
    words.note = type == RetentionType::On          ? RhythmWords::tr("Retained: bought in that month.")
                 : type == RetentionType::OnOrAfter ? RhythmWords::tr("Retained: bought in that month or later.")
                                                    : RhythmWords::tr("Retained: has bought again by then.");
    words.rows.push_back(scopeRow(RhythmWords::tr("Retained customers"), retained, words.title, by, found.retained));
    words.rows.push_back(scopeRow(RhythmWords::tr("Customers of these cohorts"), base, words.title, by, found.base));
    addFoot(words, by, found.retained);
    return words;
}

Explanation fadingTotalExplanation(const Explainer& by, const std::vector<AtRiskCustomer>& fading)
{
    const Format format;
    const QString currency = text(by.analysis->definitions.currency);
    Scope scope;
    double total = 0;
    for (const AtRiskCustomer& customer : fading) {
        scope.members.push_back(customer.index);
        total += customer.expectedLoss.value_or(0);
    }
    const auto n = static_cast<double>(fading.size());
    Explanation words = countExplanation(
        by, RhythmWords::tr("Expected loss a year"),
        RhythmWords::tr("margin a year at their own pace × (1 − P(alive)), summed over these customers"), scope);
    if (!by.analysis->summary().hasAmounts)
        return words;
    const QString heads = words.value;
    words.value = format.money(total, currency);
    words.numbers = equation(
        RhythmWords::tr("%1 customers × %2 on average").arg(heads, format.money(total / n, currency)), words.value);
    words.note = RhythmWords::tr("Customers with two purchases or more, silent for %1 up to %2; each of them explains "
                                 "its own loss in the table.")
                     .arg(format.days(std::ceil(atRiskDays(by.analysis->observed->lapse.days))),
                          format.days(by.analysis->observed->lapse.days));
    return words;
}

Explanation fadingExplanation(const Explainer& by, const AtRiskCustomer& customer, int column)
{
    const Analysis& a = *by.analysis;
    const CustomerSummary& s = a.summary();
    const Format format;
    if (column == FadingCard::Orders)
        return customerExplanation(by, customer.index, CustomersModel::Orders);
    if (column == FadingCard::Alive)
        return customerExplanation(by, customer.index, CustomersModel::Alive);
    Explanation words;
    Scope scope;
    scope.members = {customer.index};
    if (column == FadingCard::Silent) {
        words.title = RhythmWords::tr("Days of silence");
        words.value = format.days(customer.silentDays);
        words.formula = RhythmWords::tr("as-of date − last purchase");
        words.numbers = equation(
            QStringLiteral("%1 − %2").arg(format.date(s.asOf), format.date(s.last[customer.index])), words.value);
        words.note =
            RhythmWords::tr("Customers count as fading from %1 and as lapsed from %2.")
                .arg(format.days(std::ceil(atRiskDays(a.observed->lapse.days))), format.days(a.observed->lapse.days));
    } else if (column == FadingCard::Loss) {
        const QString currency = text(a.definitions.currency);
        words.title = RhythmWords::tr("Expected loss a year");
        words.value = format.money(customer.expectedLoss, currency);
        words.formula = RhythmWords::tr("margin a year at their own pace × (1 − P(alive))");
        words.note = why(customer.expectedLoss);
        if (customer.expectedLoss) {
            words.numbers = equation(
                QStringLiteral("%1 × (1 − %2)")
                    .arg(format.money(customer.marginPerYear, currency), format.number(customer.probabilityAlive, 4)),
                words.value);
            addPace(words, by, customer);
        }
    } else {
        return words;
    }
    addFoot(words, by, scope);
    return words;
}

}  // namespace perennial::ui

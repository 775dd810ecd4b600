// What each chart states, in words. %1 ... are the arguments that core/analysis puts in.
#include "ui/charts/chart_text.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

struct SentenceOf {
    const char* key;
    const char* words;
};

constexpr SentenceOf sentences[] = {
    {"distribution.title", QT_TRANSLATE_NOOP("Charts", "Half of the customers are worth less than %1")},
    {"distribution.short", QT_TRANSLATE_NOOP("Charts", "Half are worth less than %1")},
    {"distribution.subtitle", QT_TRANSLATE_NOOP("Charts", "Customers by CLV, bars of %1; %2 customers")},
    {"distribution.subtitle-no-margin",
     QT_TRANSLATE_NOOP("Charts", "By revenue, no margin given; bars of %1; %2 customers")},
    // short variants: the key of the title and ".short", the same arguments
    {"cac.over-invested.short", QT_TRANSLATE_NOOP("Charts", "%1: pay %2, get %3")},
    {"cac.all-earn.short", QT_TRANSLATE_NOOP("Charts", "Every segment earns its cost")},
    {"cohorts.title-on.short", QT_TRANSLATE_NOOP("Charts", "%1 buy again next month")},
    {"retention.title.short", QT_TRANSLATE_NOOP("Charts", "%1 buy in the next month")},
    {"survival.title.short", QT_TRANSLATE_NOOP("Charts", "%1 still buy after a year")},
    {"forecast.title.short", QT_TRANSLATE_NOOP("Charts", "%1 expected in 12 months")},
    {"forecast.title-purchases.short", QT_TRANSLATE_NOOP("Charts", "%1 purchases in 12 months")},
    {"waterfall.title-gain.short", QT_TRANSLATE_NOOP("Charts", "The scenario brings %1")},
    {"waterfall.title-loss.short", QT_TRANSLATE_NOOP("Charts", "The scenario loses %1")},
    {"curves.title-lead.short", QT_TRANSLATE_NOOP("Charts", "The scenario leads by %1")},
    {"curves.title-behind.short", QT_TRANSLATE_NOOP("Charts", "The scenario is %1 behind")},
    {"tornado.title.short", QT_TRANSLATE_NOOP("Charts", "Strongest lever: %1")},
    {"payback.title.short", QT_TRANSLATE_NOOP("Charts", "CAC is paid back within %2")},
    {"payback.title-never.short", QT_TRANSLATE_NOOP("Charts", "CAC is not paid back in %2")},
    {"ltv-by-age.title.short", QT_TRANSLATE_NOOP("Charts", "CAC paid back by day %1")},
    {"ltv-by-age.title-not-yet.short", QT_TRANSLATE_NOOP("Charts", "CAC not paid back yet")},
    {"value-and-cost.cost-grew.short", QT_TRANSLATE_NOOP("Charts", "CAC grew %1, value did not")},
    {"value-and-cost.value-grew.short", QT_TRANSLATE_NOOP("Charts", "A first year is worth %1 more")},
    {"value-and-cost.value-fell.short", QT_TRANSLATE_NOOP("Charts", "A first year is worth %1 less")},
    {"new-and-returning.title.short", QT_TRANSLATE_NOOP("Charts", "Returning buyers: %1")},
    {"timeline.title.short", QT_TRANSLATE_NOOP("Charts", "%1 orders worth %2")},
    {"movement.title.short", QT_TRANSLATE_NOOP("Charts", "%1: %2 in, %3 out")},
    // short subtitles, likewise
    {"forecast.subtitle.short", QT_TRANSLATE_NOOP("Charts", "Net revenue by month; 90 % band by past scatter")},
    {"forecast.subtitle-purchases.short", QT_TRANSLATE_NOOP("Charts", "Purchases by month; 90 % band by past scatter")},
    {"new-and-returning.subtitle.short", QT_TRANSLATE_NOOP("Charts", "Net revenue by month")},
    {"new-and-returning.subtitle-purchases.short", QT_TRANSLATE_NOOP("Charts", "Purchases by month")},
    {"movement.subtitle.short", QT_TRANSLATE_NOOP("Charts", "%1 to %2")},
    {"tornado.subtitle.short", QT_TRANSLATE_NOOP("Charts", "Each lever moved by %1; change of value")},
    {"survival.subtitle-groups.short", QT_TRANSLATE_NOOP("Charts", "Kaplan–Meier, 95 % bands; log-rank p = %1")},
    {"survival.subtitle-groups-sure.short", QT_TRANSLATE_NOOP("Charts", "Kaplan–Meier, 95 % bands; log-rank p < %1")},
    {"distribution.empty", QT_TRANSLATE_NOOP("Charts", "Customers by value")},
    {"concentration.title", QT_TRANSLATE_NOOP("Charts", "The top 20 % bring %1 of the value")},
    {"concentration.short", QT_TRANSLATE_NOOP("Charts", "One in five brings %1")},
    {"concentration.subtitle", QT_TRANSLATE_NOOP("Charts", "Cumulative CLV, most valuable customers first")},
    {"concentration.empty", QT_TRANSLATE_NOOP("Charts", "Who brings the value")},
    {"segments.title-group", QT_TRANSLATE_NOOP("Charts", "%1 %2 hold %3 of the value")},
    {"segments.title", QT_TRANSLATE_NOOP("Charts", "%2 holds %3 of the value")},
    {"segments.short", QT_TRANSLATE_NOOP("Charts", "%1: %2 of the value")},
    {"segments.subtitle", QT_TRANSLATE_NOOP("Charts", "Total CLV by segment; sum %1")},
    {"segments.subtitle-all", QT_TRANSLATE_NOOP("Charts", "Total CLV by segment, whatever the filter; sum %1")},
    {"segments.empty", QT_TRANSLATE_NOOP("Charts", "Value by segment")},
    {"cac.over-invested", QT_TRANSLATE_NOOP("Charts", "%1: you pay %2, the customer brings %3")},
    {"cac.all-earn", QT_TRANSLATE_NOOP("Charts", "Every segment earns its cost; %1 best, %2 : 1")},
    {"cac.subtitle", QT_TRANSLATE_NOOP("Charts", "CAC and mean CLV before it, per customer")},
    {"cac.empty", QT_TRANSLATE_NOOP("Charts", "Acquisition cost against value")},
    {"cohorts.title-on", QT_TRANSLATE_NOOP("Charts", "%1 of new customers buy again in the next month")},
    {"cohorts.title-on-or-after", QT_TRANSLATE_NOOP("Charts", "%1 of new customers buy again later")},
    {"cohorts.title-cumulative", QT_TRANSLATE_NOOP("Charts", "%1 have bought again after one month")},
    {"cohorts.title-other", QT_TRANSLATE_NOOP("Charts", "Cohorts by month of first purchase")},
    {"cohorts.subtitle-on",
     QT_TRANSLATE_NOOP("Charts", "Share of each cohort that bought in the month, %; first seen %1 – %2")},
    {"cohorts.subtitle-on-or-after",
     QT_TRANSLATE_NOOP("Charts", "Share of each cohort that bought in the month or later, %; first seen %1 – %2")},
    {"cohorts.subtitle-cumulative",
     QT_TRANSLATE_NOOP("Charts", "Share of each cohort that has bought again by the month, %; first seen %1 – %2")},
    {"cohorts.subtitle-customers", QT_TRANSLATE_NOOP("Charts", "Customers of each cohort; first seen %1 – %2")},
    {"cohorts.subtitle-orders", QT_TRANSLATE_NOOP("Charts", "Orders per customer of the cohort; first seen %1 – %2")},
    {"cohorts.subtitle-revenue",
     QT_TRANSLATE_NOOP("Charts", "Net revenue per customer of the cohort; first seen %1 – %2")},
    {"cohorts.subtitle-cumulative-value",
     QT_TRANSLATE_NOOP("Charts", "Cumulative net revenue per customer; first seen %1 – %2")},
    {"cohorts.subtitle-ltv-to-cac",
     QT_TRANSLATE_NOOP("Charts", "Cumulative margin per customer ÷ CAC of the cohort; first seen %1 – %2")},
    {"cohorts.subtitle-ltv-to-cac-gaps",
     QT_TRANSLATE_NOOP("Charts", "Cumulative margin per customer ÷ CAC; a dash: no spend known; first seen %1 – %2")},
    {"cohorts.empty", QT_TRANSLATE_NOOP("Charts", "Cohorts")},
    {"retention.title", QT_TRANSLATE_NOOP("Charts", "%1 buy in the next month, %2 in month %3")},
    {"retention.subtitle-on",
     QT_TRANSLATE_NOOP("Charts", "Share of a cohort that buys in the month; average of %1 cohorts")},
    {"retention.subtitle-on-or-after",
     QT_TRANSLATE_NOOP("Charts", "Share of a cohort that buys in the month or later; average of %1 cohorts")},
    {"retention.subtitle-cumulative",
     QT_TRANSLATE_NOOP("Charts", "Share of a cohort that has bought again; average of %1 cohorts")},
    {"retention.empty", QT_TRANSLATE_NOOP("Charts", "Retention by month")},
    {"survival.title", QT_TRANSLATE_NOOP("Charts", "After a year %1 of repeat customers still buy")},
    {"survival.title-short", QT_TRANSLATE_NOOP("Charts", "%1 of repeat customers still buy after %2")},
    {"survival.title-differ", QT_TRANSLATE_NOOP("Charts", "%1 and %2 customers stay differently long")},
    {"survival.title-alike", QT_TRANSLATE_NOOP("Charts", "%1 and %2 customers stay equally long")},
    {"survival.subtitle", QT_TRANSLATE_NOOP("Charts", "Kaplan–Meier, 95 % band; lapsed after a silence of %1")},
    {"survival.subtitle-groups",
     QT_TRANSLATE_NOOP("Charts", "Kaplan–Meier, repeat customers, 95 % bands; log-rank p = %1")},
    {"survival.subtitle-groups-sure",
     QT_TRANSLATE_NOOP("Charts", "Kaplan–Meier, repeat customers, 95 % bands; log-rank p < %1")},
    {"contracts.title", QT_TRANSLATE_NOOP("Charts", "%1 of contracts still run after %2")},
    {"contracts.subtitle",
     QT_TRANSLATE_NOOP("Charts", "%1 contracts; Kaplan–Meier with 95 % band; sBG, dashed where it is a projection")},
    {"contracts.subtitle-no-model", QT_TRANSLATE_NOOP("Charts", "%1 contracts; Kaplan–Meier with 95 % band")},
    {"outlook.title", QT_TRANSLATE_NOOP("Charts", "Still runs in %2 with a chance of %1")},
    {"outlook.subtitle", QT_TRANSLATE_NOOP("Charts", "By the sBG of all contracts; renewals made: %1")},
    {"contracts.groups-differ", QT_TRANSLATE_NOOP("Charts", "%1 stay longest, %2 leave soonest")},
    {"contracts.groups-alike", QT_TRANSLATE_NOOP("Charts", "The groups stay equally long, as far as can be seen")},
    {"contracts.groups-untested", QT_TRANSLATE_NOOP("Charts", "How long contracts run, by group")},
    {"contracts.groups-subtitle",
     QT_TRANSLATE_NOOP("Charts", "Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p = %2")},
    {"contracts.groups-subtitle-clear",
     QT_TRANSLATE_NOOP("Charts", "Kaplan–Meier with 95 % bands; log-rank test of %1 groups, p < 0.001")},
    {"contracts.groups-subtitle-untested", QT_TRANSLATE_NOOP("Charts", "Kaplan–Meier with 95 % bands")},
    {"contracts.cohorts-title", QT_TRANSLATE_NOOP("Charts", "%1 of new contracts run in the next month")},
    {"contracts.cohorts-subtitle",
     QT_TRANSLATE_NOOP("Charts", "Share of each cohort that runs in the month, %; started %1 – %2")},
    {"contracts.retention-title", QT_TRANSLATE_NOOP("Charts", "%1 run in the next month, %2 in month %3")},
    {"contracts.retention-subtitle",
     QT_TRANSLATE_NOOP("Charts", "Share of a cohort that runs in the month; average of %1 cohorts")},
    {"renewals.title", QT_TRANSLATE_NOOP("Charts", "%1 are still there after %2 renewals")},
    {"renewals.subtitle", QT_TRANSLATE_NOOP("Charts", "%1 cohorts; sBG of all, dashed where it is a projection")},
    {"renewals.subtitle-one", QT_TRANSLATE_NOOP("Charts", "sBG of the cohort, dashed where it is a projection")},
    {"renewals.subtitle-one-no-model", QT_TRANSLATE_NOOP("Charts", "Followed from renewal to renewal")},
    {"renewals.subtitle-no-model", QT_TRANSLATE_NOOP("Charts", "%1 cohorts, followed from renewal to renewal")},
    {"survival.empty", QT_TRANSLATE_NOOP("Charts", "How long customers stay")},
    {"forecast.title", QT_TRANSLATE_NOOP("Charts", "%1 in 12 months, %2 of it from today's customers")},
    {"forecast.title-purchases", QT_TRANSLATE_NOOP("Charts", "%1 purchases in 12 months, %2 by today's customers")},
    {"forecast.title-none", QT_TRANSLATE_NOOP("Charts", "Revenue by month")},
    {"forecast.title-none-purchases", QT_TRANSLATE_NOOP("Charts", "Purchases by month")},
    {"forecast.subtitle",
     QT_TRANSLATE_NOOP("Charts", "Net revenue by month; 90 % band from the scatter of past months")},
    {"forecast.subtitle-purchases",
     QT_TRANSLATE_NOOP("Charts", "Purchases by month; 90 % band from the scatter of past months")},
    {"forecast.subtitle-none", QT_TRANSLATE_NOOP("Charts", "Net revenue by month")},
    {"forecast.subtitle-none-purchases", QT_TRANSLATE_NOOP("Charts", "Purchases by month")},
    {"forecast.empty", QT_TRANSLATE_NOOP("Charts", "Forecast")},
    {"waterfall.title-gain", QT_TRANSLATE_NOOP("Charts", "The scenario brings %1; most by: %2")},
    {"waterfall.title-loss", QT_TRANSLATE_NOOP("Charts", "The scenario loses %1; most by: %2")},
    {"waterfall.title-none", QT_TRANSLATE_NOOP("Charts", "The scenario equals the base")},
    {"waterfall.subtitle", QT_TRANSLATE_NOOP("Charts", "Value of the horizon, split by lever and side effect")},
    {"waterfall.subtitle-cut",
     QT_TRANSLATE_NOOP("Charts", "Value of the horizon, split by lever and side effect; axis cut")},
    {"waterfall.empty", QT_TRANSLATE_NOOP("Charts", "From base to scenario")},
    {"curves.title-lead", QT_TRANSLATE_NOOP("Charts", "The scenario leads by %1 after %2 months")},
    {"curves.title-behind", QT_TRANSLATE_NOOP("Charts", "The scenario is %1 behind after %2 months")},
    {"curves.title-same", QT_TRANSLATE_NOOP("Charts", "Base and scenario run alike")},
    {"curves.subtitle", QT_TRANSLATE_NOOP("Charts", "Cumulative margin, forecast")},
    {"curves.subtitle-bands", QT_TRANSLATE_NOOP("Charts", "Cumulative margin, forecast, %1 bands")},
    {"curves.empty", QT_TRANSLATE_NOOP("Charts", "Base and scenario over time")},
    {"tornado.title", QT_TRANSLATE_NOOP("Charts", "Strongest levers: %1, then %2")},
    {"tornado.title-one", QT_TRANSLATE_NOOP("Charts", "Strongest lever: %1")},
    {"tornado.subtitle", QT_TRANSLATE_NOOP("Charts", "Each lever moved by %1, side effects on; change of value")},
    {"tornado.empty", QT_TRANSLATE_NOOP("Charts", "Which lever matters")},
    {"response.title-best", QT_TRANSLATE_NOOP("Charts", "%4 is greatest at %1 %3")},
    {"response.title-end", QT_TRANSLATE_NOOP("Charts", "%4 is greatest at the end of the range: %1 %3")},
    {"response.title-best.short", QT_TRANSLATE_NOOP("Charts", "Greatest at %3")},
    {"response.title-end.short", QT_TRANSLATE_NOOP("Charts", "Greatest at %3")},
    {"response.subtitle",
     QT_TRANSLATE_NOOP("Charts", "%1 at each position of the lever, the others as they are; dashed: the base")},
    {"response.empty", QT_TRANSLATE_NOOP("Charts", "Response to one lever")},
    {"lever-map.title", QT_TRANSLATE_NOOP("Charts", "%1 against %2: change of %3")},
    {"lever-map.title.short", QT_TRANSLATE_NOOP("Charts", "%1 against %2")},
    {"lever-map.subtitle",
     QT_TRANSLATE_NOOP("Charts", "Change from the base of %1; framed: the scenario; hatched: impossible")},
    {"lever-map.empty", QT_TRANSLATE_NOOP("Charts", "Two levers together")},
    {"payback.title", QT_TRANSLATE_NOOP("Charts", "A new customer pays back %1 within %2")},
    {"payback.title-first", QT_TRANSLATE_NOOP("Charts", "The first order pays back the cost of %1")},
    {"payback.title-never", QT_TRANSLATE_NOOP("Charts", "A new customer does not pay back %1 in %2")},
    {"payback.title-no-cost", QT_TRANSLATE_NOOP("Charts", "A new customer brings %1 in the first year")},
    {"payback.subtitle", QT_TRANSLATE_NOOP("Charts", "Expected cumulative margin of a new customer, discounted")},
    {"payback.empty", QT_TRANSLATE_NOOP("Charts", "Payback")},
    {"rfm.title", QT_TRANSLATE_NOOP("Charts", "The best %1 customers hold %2")},
    {"rfm.subtitle", QT_TRANSLATE_NOOP("Charts", "Customers per cell; darker means more total value")},
    {"rfm.subtitle-revenue", QT_TRANSLATE_NOOP("Charts", "Customers per cell; darker means more revenue")},
    {"rfm.empty", QT_TRANSLATE_NOOP("Charts", "Recency and frequency")},
    {"movement.title", QT_TRANSLATE_NOOP("Charts", "%1: %2 joined, %3 slipped out")},
    {"movement.subtitle", QT_TRANSLATE_NOOP("Charts", "%1 to %2; net change at the end of each line")},
    {"movement.empty", QT_TRANSLATE_NOOP("Charts", "Movement between segments")},
    {"flow.title", QT_TRANSLATE_NOOP("Charts", "%1 of %2 customers are where they were")},
    {"flow.subtitle", QT_TRANSLATE_NOOP("Charts", "%1 to %2; width: customers")},
    {"flow.empty", QT_TRANSLATE_NOOP("Charts", "Flow between segments")},
    {"ltv-by-age.title", QT_TRANSLATE_NOOP("Charts", "The newest cohort pays back its CAC by day %1")},
    {"ltv-by-age.title-not-yet", QT_TRANSLATE_NOOP("Charts", "The newest cohort has not paid back its CAC yet")},
    {"ltv-by-age.title-no-cost", QT_TRANSLATE_NOOP("Charts", "What a cohort has brought by age")},
    {"ltv-by-age.subtitle", QT_TRANSLATE_NOOP("Charts", "Cumulative margin per customer by age, beside CAC")},
    {"ltv-by-age.empty", QT_TRANSLATE_NOOP("Charts", "LTV by age")},
    {"value-and-cost.cost-grew", QT_TRANSLATE_NOOP("Charts", "CAC grew %1 since %2, value did not keep up")},
    {"value-and-cost.value-grew", QT_TRANSLATE_NOOP("Charts", "A first year is worth %1 more than in %2")},
    {"value-and-cost.value-fell", QT_TRANSLATE_NOOP("Charts", "A first year is worth %1 less than in %2")},
    {"value-and-cost.steady", QT_TRANSLATE_NOOP("Charts", "The value of new customers is steady")},
    {"value-and-cost.subtitle", QT_TRANSLATE_NOOP("Charts", "New customers by quarter of their first purchase")},
    {"value-and-cost.empty", QT_TRANSLATE_NOOP("Charts", "Value and cost of new customers")},
    {"new-and-returning.title", QT_TRANSLATE_NOOP("Charts", "Returning customers bring %1 of the revenue")},
    {"new-and-returning.subtitle", QT_TRANSLATE_NOOP("Charts", "Net revenue by month, new and returning customers")},
    {"new-and-returning.subtitle-purchases",
     QT_TRANSLATE_NOOP("Charts", "Purchases by month, new and returning customers")},
    {"new-and-returning.empty", QT_TRANSLATE_NOOP("Charts", "New and returning customers")},
    {"timeline.title", QT_TRANSLATE_NOOP("Charts", "%1 orders worth %2; the last one %3 ago")},
    {"timeline.title-one", QT_TRANSLATE_NOOP("Charts", "One order worth %1, %2 ago")},
    {"timeline.title-one-today", QT_TRANSLATE_NOOP("Charts", "One order worth %1, today")},
    {"timeline.title-today", QT_TRANSLATE_NOOP("Charts", "%1 orders worth %2; the last one today")},
    {"timeline.title-purchases", QT_TRANSLATE_NOOP("Charts", "%1 orders; the last one %2 ago")},
    {"timeline.subtitle", QT_TRANSLATE_NOOP("Charts", "Net order value by day; nothing refunded apart")},
    {"timeline.subtitle-refunds", QT_TRANSLATE_NOOP("Charts", "Net order value by day; %1 refunded apart")},
    {"timeline.empty", QT_TRANSLATE_NOOP("Charts", "Orders in time")},
    {"alive.title-probably", QT_TRANSLATE_NOOP("Charts", "Probably still a customer: P(alive) %1")},
    {"alive.title-hardly", QT_TRANSLATE_NOOP("Charts", "Probably gone: P(alive) %1")},
    {"alive.subtitle", QT_TRANSLATE_NOOP("Charts", "As it would have been read on each day, %1")},
    {"alive.empty", QT_TRANSLATE_NOOP("Charts", "Probability of being alive")},
};

}  // namespace

QString sentence(const Statement& statement, const Format& format, const std::string& currency)
{
    for (const SentenceOf& entry : sentences) {
        if (statement.key != entry.key)
            continue;
        QString words = QCoreApplication::translate("Charts", entry.words);
        QStringList arguments;
        for (const Term& argument : statement.arguments)
            arguments << text(argument, format, currency);
        // All at once: an argument may hold a percent sign of its own.
        for (qsizetype i = arguments.size(); i-- > 0;)
            words.replace(QStringLiteral("%%1").arg(i + 1), QChar(0xE000 + static_cast<ushort>(i)));
        for (qsizetype i = 0; i < arguments.size(); ++i)
            words.replace(QChar(0xE000 + static_cast<ushort>(i)), arguments[i]);
        return words;
    }
    return {};
}

QStringList statementKeys()
{
    QStringList keys;
    for (const SentenceOf& entry : sentences)
        keys << QString::fromLatin1(entry.key);
    return keys;
}

}  // namespace perennial::ui

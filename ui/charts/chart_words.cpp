#include "ui/charts/chart_text.h"
#include "ui/support/detail_words.h"

#include <QCoreApplication>
#include <QHash>

namespace perennial::ui {

namespace {

constexpr const char* context = "Charts";

/// Keys with their English words; translated when used.
struct NamedWords {
    const char* key;
    const char* words;
};

constexpr NamedWords chartWords[] = {
    // RFM groups
    {"champions", QT_TRANSLATE_NOOP("Charts", "Champions")},
    {"loyal", QT_TRANSLATE_NOOP("Charts", "Loyal")},
    {"promising", QT_TRANSLATE_NOOP("Charts", "Promising")},
    {"new", QT_TRANSLATE_NOOP("Charts", "New")},
    {"at-risk", QT_TRANSLATE_NOOP("Charts", "At risk")},
    {"lost-regulars", QT_TRANSLATE_NOOP("Charts", "Lost regulars")},
    {"hibernating", QT_TRANSLATE_NOOP("Charts", "Hibernating")},
    {"other", QT_TRANSLATE_NOOP("Charts", "Other")},
    // value tiers and lifecycle
    {"top", QT_TRANSLATE_NOOP("Charts", "Top 20 %")},
    {"top-20", QT_TRANSLATE_NOOP("Charts", "Top 20 %")},
    {"middle", QT_TRANSLATE_NOOP("Charts", "Next 30 %")},
    {"next-30", QT_TRANSLATE_NOOP("Charts", "Next 30 %")},
    {"lower", QT_TRANSLATE_NOOP("Charts", "Lower 50 %")},
    {"lower-50", QT_TRANSLATE_NOOP("Charts", "Lower 50 %")},
    {"top-tier", QT_TRANSLATE_NOOP("Charts", "Top tier")},
    {"middle-tier", QT_TRANSLATE_NOOP("Charts", "Middle tier")},
    {"lower-tier", QT_TRANSLATE_NOOP("Charts", "Lower tier")},
    {"matching", QT_TRANSLATE_NOOP("Charts", "Rule holds")},
    {"below-zero", QT_TRANSLATE_NOOP("Charts", "Cost more than they bring")},
    {"negative", QT_TRANSLATE_NOOP("Charts", "Cost more than they bring")},
    {"active", QT_TRANSLATE_NOOP("Charts", "Active")},
    {"lapsed", QT_TRANSLATE_NOOP("Charts", "Lapsed")},
    {"blank", QT_TRANSLATE_NOOP("Charts", "Not given")},
    {"others", QT_TRANSLATE_NOOP("Charts", "All others")},
    {"contracts", QT_TRANSLATE_NOOP("Charts", "Contracts")},
    {"sbg-model", QT_TRANSLATE_NOOP("Charts", "sBG model")},
    {"sbg-projection", QT_TRANSLATE_NOOP("Charts", "sBG projection")},
    {"average-of-cohorts", QT_TRANSLATE_NOOP("Charts", "average of all cohorts")},
    {"repeat-customers", QT_TRANSLATE_NOOP("Charts", "Repeat customers")},
    {"base", QT_TRANSLATE_NOOP("Charts", "Base")},
    {"scenario", QT_TRANSLATE_NOOP("Charts", "Scenario")},
    {"not-yet", QT_TRANSLATE_NOOP("Charts", "No customer yet")},
    {"yes", QT_TRANSLATE_NOOP("Charts", "yes")},
    {"no", QT_TRANSLATE_NOOP("Charts", "no")},
    // models without a name of their own (the others: modelName())
    {"simple", QT_TRANSLATE_NOOP("Charts", "Simple CLV")},
    {"historical", QT_TRANSLATE_NOOP("Charts", "Historical pace")},
    {"predictive-formula", QT_TRANSLATE_NOOP("Charts", "Predictive formula")},
    {"retention-form", QT_TRANSLATE_NOOP("Charts", "Retention form")},
    {"zero", QT_TRANSLATE_NOOP("Charts", "Nobody buys again")},
    // levers
    {"price", QT_TRANSLATE_NOOP("Charts", "Price")},
    {"retention", QT_TRANSLATE_NOOP("Charts", "Retention")},
    {"frequency", QT_TRANSLATE_NOOP("Charts", "Frequency")},
    {"margin", QT_TRANSLATE_NOOP("Charts", "Margin")},
    {"discount-given", QT_TRANSLATE_NOOP("Charts", "Discount given")},
    {"discount", QT_TRANSLATE_NOOP("Charts", "Discount rate")},
    {"discount-rate", QT_TRANSLATE_NOOP("Charts", "Discount rate")},
    {"acquisition-cost", QT_TRANSLATE_NOOP("Charts", "Acquisition cost")},
    {"cac", QT_TRANSLATE_NOOP("Charts", "Acquisition cost")},
    {"new-customers", QT_TRANSLATE_NOOP("Charts", "New customers")},
    {"retention-spend", QT_TRANSLATE_NOOP("Charts", "Retention spend")},
    {"horizon", QT_TRANSLATE_NOOP("Charts", "Horizon")},
    // steps of the waterfall: lever and effect
    {"price-direct", QT_TRANSLATE_NOOP("Charts", "Price")},
    {"price-fewer-purchases", QT_TRANSLATE_NOOP("Charts", "fewer purchases")},
    {"price-more-leave", QT_TRANSLATE_NOOP("Charts", "more leave")},
    {"price-more-purchases", QT_TRANSLATE_NOOP("Charts", "more purchases")},
    {"price-fewer-leave", QT_TRANSLATE_NOOP("Charts", "fewer leave")},
    {"discount-given-more-purchases", QT_TRANSLATE_NOOP("Charts", "more purchases")},
    {"retention-direct", QT_TRANSLATE_NOOP("Charts", "Retention")},
    {"retention-cost", QT_TRANSLATE_NOOP("Charts", "its cost")},
    {"retention-spend-cost", QT_TRANSLATE_NOOP("Charts", "its cost")},
    {"retention-spend-direct", QT_TRANSLATE_NOOP("Charts", "its cost")},
    {"retentionSpend-cost", QT_TRANSLATE_NOOP("Charts", "its cost")},
    {"frequency-direct", QT_TRANSLATE_NOOP("Charts", "Frequency")},
    {"margin-direct", QT_TRANSLATE_NOOP("Charts", "Margin")},
    {"discount-given-direct", QT_TRANSLATE_NOOP("Charts", "Discount given")},
    {"discount-direct", QT_TRANSLATE_NOOP("Charts", "Discount given")},
    {"discount-rate-direct", QT_TRANSLATE_NOOP("Charts", "Discount rate")},
    {"discountRate-direct", QT_TRANSLATE_NOOP("Charts", "Discount rate")},
    {"horizon-direct", QT_TRANSLATE_NOOP("Charts", "Horizon")},
    // figures of what-if
    {"clv", QT_TRANSLATE_NOOP("Charts", "CLV, mean")},
    {"clv_total", QT_TRANSLATE_NOOP("Charts", "CLV, total")},
    {"residual", QT_TRANSLATE_NOOP("Charts", "Value of the horizon")},
    {"revenue", QT_TRANSLATE_NOOP("Charts", "Revenue")},
    {"profit", QT_TRANSLATE_NOOP("Charts", "Profit after spend")},
    {"clv_new_customer", QT_TRANSLATE_NOOP("Charts", "CLV of a new customer")},
    {"ltv_to_cac", QT_TRANSLATE_NOOP("Charts", "LTV : CAC")},
    {"purchases", QT_TRANSLATE_NOOP("Charts", "Purchases")},
    {"alive_in_12_months", QT_TRANSLATE_NOOP("Charts", "Alive in 12 months")},
    {"annual_retention", QT_TRANSLATE_NOOP("Charts", "Retention rate a year")},
};

constexpr NamedWords headings[] = {
    {"clv_from", QT_TRANSLATE_NOOP("Charts", "CLV from")},
    {"clv_to", QT_TRANSLATE_NOOP("Charts", "CLV to")},
    {"customers", QT_TRANSLATE_NOOP("Charts", "Customers")},
    {"share", QT_TRANSLATE_NOOP("Charts", "Share")},
    {"customers_share", QT_TRANSLATE_NOOP("Charts", "Share of customers")},
    {"value_share", QT_TRANSLATE_NOOP("Charts", "Share of value")},
    {"value", QT_TRANSLATE_NOOP("Charts", "Value")},
    {"segment", QT_TRANSLATE_NOOP("Charts", "Segment")},
    {"clv_total", QT_TRANSLATE_NOOP("Charts", "CLV, total")},
    {"cac", QT_TRANSLATE_NOOP("Charts", "CAC")},
    {"value_before_cac", QT_TRANSLATE_NOOP("Charts", "CLV before CAC")},
    {"ratio", QT_TRANSLATE_NOOP("Charts", "Ratio")},
    {"over_invested", QT_TRANSLATE_NOOP("Charts", "Over-invested")},
    {"recency_score", QT_TRANSLATE_NOOP("Charts", "Recency score")},
    {"frequency_score", QT_TRANSLATE_NOOP("Charts", "Frequency score")},
    {"left", QT_TRANSLATE_NOOP("Charts", "Left")},
    {"joined", QT_TRANSLATE_NOOP("Charts", "Joined")},
    {"net", QT_TRANSLATE_NOOP("Charts", "Net")},
    {"from_segment", QT_TRANSLATE_NOOP("Charts", "From")},
    {"to_segment", QT_TRANSLATE_NOOP("Charts", "To")},
    {"cohort", QT_TRANSLATE_NOOP("Charts", "Cohort")},
    {"size", QT_TRANSLATE_NOOP("Charts", "Size")},
    {"period", QT_TRANSLATE_NOOP("Charts", "Month")},
    {"complete", QT_TRANSLATE_NOOP("Charts", "Complete")},
    {"retention_rate", QT_TRANSLATE_NOOP("Charts", "Retention rate")},
    {"group", QT_TRANSLATE_NOOP("Charts", "Group")},
    {"months", QT_TRANSLATE_NOOP("Charts", "Months")},
    {"survival", QT_TRANSLATE_NOOP("Charts", "Still customers")},
    {"lower", QT_TRANSLATE_NOOP("Charts", "Lower bound")},
    {"upper", QT_TRANSLATE_NOOP("Charts", "Upper bound")},
    {"renewal", QT_TRANSLATE_NOOP("Charts", "Renewal")},
    {"stays", QT_TRANSLATE_NOOP("Charts", "Stays at it")},
    {"at_risk", QT_TRANSLATE_NOOP("Charts", "Observed")},
    {"month", QT_TRANSLATE_NOOP("Charts", "Month")},
    {"actual", QT_TRANSLATE_NOOP("Charts", "Actual")},
    {"forecast", QT_TRANSLATE_NOOP("Charts", "Forecast")},
    {"new", QT_TRANSLATE_NOOP("Charts", "New customers")},
    {"returning", QT_TRANSLATE_NOOP("Charts", "Returning customers")},
    {"cumulative_margin", QT_TRANSLATE_NOOP("Charts", "Cumulative margin")},
    {"age_days", QT_TRANSLATE_NOOP("Charts", "Age in days")},
    {"ltv", QT_TRANSLATE_NOOP("Charts", "LTV")},
    {"net_revenue", QT_TRANSLATE_NOOP("Charts", "Net revenue")},
    {"quarter", QT_TRANSLATE_NOOP("Charts", "Quarter")},
    {"value_12_months", QT_TRANSLATE_NOOP("Charts", "Value, first 12 months")},
    {"date", QT_TRANSLATE_NOOP("Charts", "Date")},
    {"refund", QT_TRANSLATE_NOOP("Charts", "Refund")},
    {"p_alive", QT_TRANSLATE_NOOP("Charts", "P(alive)")},
    {"step", QT_TRANSLATE_NOOP("Charts", "Step")},
    {"change", QT_TRANSLATE_NOOP("Charts", "Change")},
    {"base", QT_TRANSLATE_NOOP("Charts", "Base")},
    {"scenario", QT_TRANSLATE_NOOP("Charts", "Scenario")},
    {"lever", QT_TRANSLATE_NOOP("Charts", "Lever")},
    {"down", QT_TRANSLATE_NOOP("Charts", "Moved down")},
    {"up", QT_TRANSLATE_NOOP("Charts", "Moved up")},
};

template <std::size_t n>
QString lookUp(const NamedWords (&entries)[n], std::string_view wanted)
{
    for (const NamedWords& entry : entries)
        if (wanted == entry.key)
            return QCoreApplication::translate(context, entry.words);
    return modelName(std::string(wanted));
}

}  // namespace

QString word(std::string_view key)
{
    return lookUp(chartWords, key);
}

QString heading(std::string_view column)
{
    return lookUp(headings, column);
}

QString text(const Term& term, const Format& format, const std::string& currency)
{
    if (term.kind == TermKind::Text)
        return format.isolate(text(std::string_view(term.text)));
    if (term.kind == TermKind::Key)
        return word(term.text);
    if (!term.value || !std::isfinite(*term.value))
        return Format::dash();
    const double value = *term.value;
    const QString code = QString::fromStdString(currency);
    const auto periodOf = [&](int perYear) {
        const int year = 1970 + static_cast<int>(std::floor(value / perYear));
        return std::pair{year, static_cast<int>(value) - (year - 1970) * perYear + 1};
    };
    switch (term.kind) {
    case TermKind::Count: return format.integer(std::llround(value));
    case TermKind::Money: return format.money(value, code);
    case TermKind::MoneyWhole: return format.money(value, code, MoneyDigits::Whole);
    case TermKind::Percent: return format.percent(value);
    case TermKind::PercentWhole: return format.percent(value, 0);
    case TermKind::Number: return format.number(value, 2);
    case TermKind::Number1: return format.number(value, 1);
    case TermKind::Day: return format.date(Day{static_cast<std::int32_t>(value)});
    case TermKind::Month: return format.month(Month{static_cast<std::int32_t>(value)});
    case TermKind::Quarter: return format.quarter(periodOf(4).first, periodOf(4).second);
    case TermKind::HalfYear: {
        const auto [year, half] = periodOf(2);
        //: Half of a year: %1 is 1 or 2, %2 the year
        return format.isolate(QCoreApplication::translate(context, "H%1 %2").arg(half).arg(year));
    }
    case TermKind::Days: return format.days(value);
    case TermKind::Months: return format.months(value);
    case TermKind::Text:
    case TermKind::Key: break;
    }
    return {};
}

}  // namespace perennial::ui

#include "ui/models/segment_words.h"

#include "ui/support/format.h"

#include <QCoreApplication>

namespace perennial::ui {

QString segmentationName(const std::string& id)
{
    struct Name {
        const char* id;
        const char* words;
    };
    static constexpr Name names[] = {
        {"rfm", QT_TRANSLATE_NOOP("perennial::ui::SegmentsPage", "RFM groups")},
        {"price", QT_TRANSLATE_NOOP("perennial::ui::SegmentsPage", "Price")},
        {"value", QT_TRANSLATE_NOOP("perennial::ui::SegmentsPage", "Value tiers")},
        {"cohort", QT_TRANSLATE_NOOP("perennial::ui::SegmentsPage", "Acquired")},
        {"cohort-quarter", QT_TRANSLATE_NOOP("perennial::ui::SegmentsPage", "Acquired, by quarter")},
        {"cohort-year", QT_TRANSLATE_NOOP("perennial::ui::SegmentsPage", "Acquired, by year")},
        {"lifecycle", QT_TRANSLATE_NOOP("perennial::ui::SegmentsPage", "Lifecycle")},
        {"own", QT_TRANSLATE_NOOP("perennial::ui::SegmentsPage", "Own rules")},
    };
    for (const Name& name : names)
        if (id == name.id)
            return QCoreApplication::translate("perennial::ui::SegmentsPage", name.words);
    constexpr std::string_view column = "column:";
    return text(id.starts_with(column) ? std::string_view(id).substr(column.size()) : std::string_view(id));
}

QString ruleFieldName(const std::string& field)
{
    struct Name {
        const char* field;
        const char* words;
    };
    static constexpr Name names[] = {
        {"orders", QT_TRANSLATE_NOOP("RuleFields", "Orders")},
        {"purchases", QT_TRANSLATE_NOOP("RuleFields", "Days with an order")},
        {"revenue", QT_TRANSLATE_NOOP("RuleFields", "Revenue")},
        {"average_order", QT_TRANSLATE_NOOP("RuleFields", "Average order")},
        {"first_date", QT_TRANSLATE_NOOP("RuleFields", "First order")},
        {"last_date", QT_TRANSLATE_NOOP("RuleFields", "Last order")},
        {"silent_days", QT_TRANSLATE_NOOP("RuleFields", "Days since the last order")},
        {"age_days", QT_TRANSLATE_NOOP("RuleFields", "Days since the first order")},
        {"clv", QT_TRANSLATE_NOOP("RuleFields", "CLV")},
        {"clv_historical", QT_TRANSLATE_NOOP("RuleFields", "Value so far")},
        {"clv_residual", QT_TRANSLATE_NOOP("RuleFields", "Value of the next months")},
        {"p_alive", QT_TRANSLATE_NOOP("RuleFields", "P(alive)")},
        {"p_no_purchase_12m", QT_TRANSLATE_NOOP("RuleFields", "P(no order in 12 months)")},
        {"expected_purchases", QT_TRANSLATE_NOOP("RuleFields", "Expected purchases")},
        {"expected_spend", QT_TRANSLATE_NOOP("RuleFields", "Expected order value")},
        {"cac", QT_TRANSLATE_NOOP("RuleFields", "Acquisition cost")},
        {"window_purchases", QT_TRANSLATE_NOOP("RuleFields", "Orders in the window")},
        {"window_revenue", QT_TRANSLATE_NOOP("RuleFields", "Revenue in the window")},
        // of contracts
        {"state", QT_TRANSLATE_NOOP("RuleFields", "State (running, ended)")},
        {"months", QT_TRANSLATE_NOOP("RuleFields", "Months under contract")},
        {"renewals", QT_TRANSLATE_NOOP("RuleFields", "Renewals")},
        {"start", QT_TRANSLATE_NOOP("RuleFields", "Start")},
        {"end", QT_TRANSLATE_NOOP("RuleFields", "End")},
        {"price", QT_TRANSLATE_NOOP("RuleFields", "Price of a period")},
        {"monthly_charge", QT_TRANSLATE_NOOP("RuleFields", "Price a month")},
        {"paid", QT_TRANSLATE_NOOP("RuleFields", "Paid so far")},
        {"clv_to_come", QT_TRANSLATE_NOOP("RuleFields", "Value to come")},
        {"retention_next", QT_TRANSLATE_NOOP("RuleFields", "Stays at the next renewal")},
        {"months_to_come", QT_TRANSLATE_NOOP("RuleFields", "Months to come")},
    };
    for (const Name& name : names)
        if (field == name.field)
            return QCoreApplication::translate("RuleFields", name.words);
    return segmentationName(field);
}

}  // namespace perennial::ui

// What to do, segment by segment, and who is fading.
#include "ui/charts/chart_text.h"
#include "ui/report/report_builder.h"
#include "ui/report/report_mask.h"

#include <cmath>

namespace perennial::ui {

namespace {

/// The plays that the field recommends for a segment of ours.
struct Play {
    const char* segment;
    const char* what;
    const char* measure;
};

constexpr Play plays[] = {
    {"champions",
     QT_TRANSLATE_NOOP("Report", "Recognise them: early access, a thank-you, a loyalty reward; ask for referrals."),
     QT_TRANSLATE_NOOP("Report", "referrals and purchases a year against a hold-back group")},
    {"loyal", QT_TRANSLATE_NOOP("Report", "Loyalty programme and offers for what they already buy."),
     QT_TRANSLATE_NOOP("Report", "purchases a year against a hold-back group")},
    {"promising",
     QT_TRANSLATE_NOOP("Report", "An offer for the second and third order; content that fits the first product."),
     QT_TRANSLATE_NOOP("Report", "share that orders again within 90 days")},
    {"new",
     QT_TRANSLATE_NOOP("Report", "Onboarding: post-purchase contact within a week, how to use what they bought."),
     QT_TRANSLATE_NOOP("Report", "share with a second order within 90 days")},
    {"at-risk",
     QT_TRANSLATE_NOOP("Report", "Win-back now: a personal message, a reason to return, a call to the best."),
     QT_TRANSLATE_NOOP("Report", "share that buys again within 60 days against a hold-back group")},
    {"lost-regulars",
     QT_TRANSLATE_NOOP("Report", "Ask why they left and close the loop; retarget only those who answer."),
     QT_TRANSLATE_NOOP("Report", "answers, and purchases of those who answered")},
    {"hibernating", QT_TRANSLATE_NOOP("Report", "Cheap e-mail only; no paid channel."),
     QT_TRANSLATE_NOOP("Report", "margin of replies less cost")},
    {"active", QT_TRANSLATE_NOOP("Report", "Tailored content and offers; better service where it is slow."),
     QT_TRANSLATE_NOOP("Report", "purchases a year against a hold-back group")},
    {"lapsed", QT_TRANSLATE_NOOP("Report", "One win-back message, then let them go."),
     QT_TRANSLATE_NOOP("Report", "share that buys again within 90 days")},
    {"top", QT_TRANSLATE_NOOP("Report", "Best service on every channel; recognition."),
     QT_TRANSLATE_NOOP("Report", "retention a year")},
    {"middle", QT_TRANSLATE_NOOP("Report", "Offers that raise frequency; loyalty scheme."),
     QT_TRANSLATE_NOOP("Report", "purchases a year")},
    {"lower", QT_TRANSLATE_NOOP("Report", "Automatic contact only."),
     QT_TRANSLATE_NOOP("Report", "margin of replies less cost")},
    {"negative",
     QT_TRANSLATE_NOOP("Report", "Stop spending on them; look at returns and at the channel that won them."),
     QT_TRANSLATE_NOOP("Report", "cost saved")},
};

const Play* playFor(const std::string& segment)
{
    for (const Play& play : plays)
        if (segment == play.segment)
            return &play;
    return nullptr;
}

/// Spend a head of which the needed lift is told.
constexpr double spendShown = 1;

}  // namespace

TableBlock ReportBuilder::playTable() const
{
    TableBlock table;
    const SegmentTable* front = a_.segmentsInFront();
    if (front && !front->segmentation.translatable)
        front = segmentationNamed(a_, "rfm");
    if (!front)
        return table;
    table.columns = {
        {tr("Segment"), false}, {tr("Customers"), true}, {tr("What to do"), false}, {tr("Measured by"), false}};
    const bool money = a_.summary().hasAmounts && !a_.clv.empty();
    if (money) {
        table.columns.push_back({tr("Value to come, each"), true});
        table.columns.push_back({tr("Lift that pays %1 each").arg(whole(Figure(spendShown))), true});
    }
    for (std::size_t s = 0; s < front->segmentation.size(); ++s) {
        const KeyFigures& f = front->figures[s];
        const Play* play = playFor(front->segmentation.names[s]);
        if (f.customers == 0 || !play)
            continue;
        TableBlock::Row row{{name(segmentName(front->segmentation, s)), count(f.customers),
                             QCoreApplication::translate("Report", play->what),
                             QCoreApplication::translate("Report", play->measure)},
                            false,
                            false};
        if (money) {
            const Figure each =
                f.residualTotal ? Figure(*f.residualTotal / static_cast<double>(f.customers)) : f.residualTotal;
            row.cells << this->money(each);
            row.cells << (each && *each > 0 ? format_.percent(spendShown / *each) : Format::dash());
        }
        table.rows.push_back(row);
    }
    return table;
}

TableBlock ReportBuilder::fadingTable() const
{
    constexpr std::size_t shownCustomers = 10;
    TableBlock table;
    const std::vector<AtRiskCustomer> list = fading();
    if (list.empty())
        return table;
    table.title = tr("Valuable customers who have gone quiet");
    table.subtitle = tr("Greatest expected loss first: yearly margin at their own pace × (1 − P(alive))");
    table.columns = {{tr("Customer"), false}, {tr("Purchases"), true}, {tr("Silent"), true}, {tr("P(alive)"), true}};
    const bool money = a_.summary().hasAmounts;
    if (money) {
        table.columns.push_back({tr("Margin a year"), true});
        table.columns.push_back({tr("Expected loss"), true});
    }
    const CustomerSummary& summary = a_.summary();
    for (std::size_t i = 0; i < std::min(shownCustomers, list.size()); ++i) {
        const AtRiskCustomer& c = list[i];
        const CustomerIndex index = summary.customer[c.index];
        const std::string& known =
            a_.ledger->customerName[index].empty() ? a_.ledger->customerKey[index] : a_.ledger->customerName[index];
        TableBlock::Row row{{format_.isolate(customerName(text(known), index, options_.privacy)),
                             count(summary.orders[c.index]), format_.days(c.silentDays),
                             format_.number(c.probabilityAlive, 2)},
                            false,
                            false};
        if (money)
            row.cells << this->money(c.marginPerYear) << this->money(c.expectedLoss);
        table.rows.push_back(row);
    }
    table.leftOut = list.size() - table.rows.size();
    return table;
}

SectionContent ReportBuilder::actions() const
{
    SectionContent section;
    section.headline = tr("What to do for whom");
    section.lead =
        tr("For each segment the play that fits it. Try it on a part, hold a random group back, and compare: "
           "the lift is the share by which the value to come has to rise so that the spend is earned back.");
    TableBlock table = playTable();
    if (!table.rows.empty())
        section.blocks.push_back({std::move(table)});
    TableBlock quiet = fadingTable();
    if (!quiet.rows.empty())
        section.blocks.push_back({std::move(quiet)});
    const std::vector<ReportBlock> proposed = proposals();
    if (!proposed.empty()) {
        section.blocks.push_back({HeadingBlock{tr("First of all"), {}}});
        section.blocks.insert(section.blocks.end(), proposed.begin(), proposed.end());
    }
    return section;
}

}  // namespace perennial::ui

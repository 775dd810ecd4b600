// What to do, segment by segment, and who is fading.
#include "ui/charts/chart_text.h"
#include "ui/report/play_words.h"
#include "ui/report/report_builder.h"
#include "ui/report/report_mask.h"

#include <cmath>

namespace perennial::ui {

TableBlock ReportBuilder::playTable() const
{
    TableBlock table;
    const SegmentTable* front = a_.segmentsInFront();
    if (!front)
        return table;
    PlayTerms terms = options_.data.plays;
    if (!terms.costEach)
        terms.costEach = usualContactCost(a_);
    const bool amounts = a_.summary().hasAmounts && !a_.clv.empty();
    table.columns = {{tr("Segment"), false}, {tr("Customers"), true}, {tr("What to do, and why"), false}};
    if (amounts) {
        table.columns.push_back({tr("Value to come, each"), true});
        table.columns.push_back({tr("May cost, each"), true});
        table.columns.push_back({tr("Lift that pays %1 each").arg(money(terms.costEach)), true});
    }
    const std::vector<Play> plays = playsFor(a_, *front, terms);
    for (std::size_t i = 0; i < plays.size();) {  // the first is the best, the others of the segment follow it
        const Play& play = plays[i];
        QStringList others;
        for (++i; i < plays.size() && plays[i].segment == play.segment; ++i)
            others << playName(plays[i].kind);
        QString what = playName(play.kind) + QStringLiteral(": ") + playWords(play.kind) + QLatin1Char(' ')
                       + playReason(play, format_, currency_);
        if (!others.isEmpty())
            what += QLatin1Char(' ') + tr("Also: %1.").arg(locale_.createSeparatedList(others));
        TableBlock::Row row{
            {name(segmentName(front->segmentation, play.segment)), count(play.customers), what}, false, false};
        if (amounts)
            row.cells << money(play.toCome) << money(play.mostCost) << format_.percent(play.liftNeeded, 1);
        table.rows.push_back(row);
    }
    shorten(table);
    return table;
}

TableBlock ReportBuilder::trialTable() const
{
    TableBlock table;
    if (options_.data.trials.empty())
        return table;
    table.title = tr("What trials brought");
    table.subtitle = tr("Those contacted less those held back, with 95 % intervals");
    table.columns = {{tr("Trial"), false},          {tr("Contacted"), true},   {tr("Held back"), true},
                     {tr("Share of buyers"), true}, {tr("Margin each"), true}, {tr("What it shows"), false}};
    for (const auto& [trial, uplift] : options_.data.trials)
        table.rows.push_back({{format_.isolate(text(trial.name)), count(uplift.contacted.customers),
                               count(uplift.heldBack.customers), shareUplift(uplift, format_),
                               marginUplift(uplift, format_, currency_), trialVerdict(trial, uplift, format_)},
                              uplift.buyers && uplift.buyers->low > 0,
                              uplift.buyers && uplift.buyers->high < 0});
    shorten(table);
    return table;
}

TableBlock ReportBuilder::fadingTable() const
{
    constexpr std::size_t shownCustomers = 10;
    TableBlock table;
    const std::vector<AtRiskCustomer>& list = parts_->fading;
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
    section.blocks.push_back({TextBlock{
        {},
        tr("A play may cost at most what it can bring when it raises the value to come by %1. Measured by: %2.")
            .arg(percent(options_.data.plays.attainableLift), playMeasure(PlayKind::WinBack, options_.data.plays.days)),
        true,
        false,
        0}});
    TableBlock trials = trialTable();
    if (!trials.rows.empty())
        section.blocks.push_back({std::move(trials)});
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

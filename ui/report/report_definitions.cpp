// Where the figures come from: imports that add up, rules, definitions, formulas.
#include "ui/charts/chart_text.h"
#include "ui/report/report_builder.h"
#include "ui/report/report_parts.h"
#include "ui/support/quality_words.h"

namespace perennial::ui {

namespace {

/// What each rule leaves out, in the order of core/summary/orders.h.
constexpr const char* exclusions[] = {
    "",
    QT_TRANSLATE_NOOP("Report", "cancelled"),
    QT_TRANSLATE_NOOP("Report", "void"),
    QT_TRANSLATE_NOOP("Report", "failed"),
    QT_TRANSLATE_NOOP("Report", "pending"),
    QT_TRANSLATE_NOOP("Report", "draft"),
    QT_TRANSLATE_NOOP("Report", "test order"),
    QT_TRANSLATE_NOOP("Report", "fraud"),
    QT_TRANSLATE_NOOP("Report", "gift card alone"),
    QT_TRANSLATE_NOOP("Report", "free order"),
    QT_TRANSLATE_NOOP("Report", "negative net value"),
    QT_TRANSLATE_NOOP("Report", "reduced to zero by refunds"),
    QT_TRANSLATE_NOOP("Report", "after the as-of date"),
    QT_TRANSLATE_NOOP("Report", "refund only"),
};
static_assert(std::size(exclusions) == static_cast<std::size_t>(Exclusion::count));

constexpr ReportFormula formulas[] = {
    {QT_TRANSLATE_NOOP("Report", "Average purchase value"), "APV = R ÷ N", ""},
    {QT_TRANSLATE_NOOP("Report", "Purchase frequency"), "APF = N ÷ C", ""},
    {QT_TRANSLATE_NOOP("Report", "Customer value"), "CV = APV × APF", ""},
    {QT_TRANSLATE_NOOP("Report", "Simple CLV"), QT_TRANSLATE_NOOP("Report", "CV a year × lifespan in years"), ""},
    {QT_TRANSLATE_NOOP("Report", "Historical CLV"), QT_TRANSLATE_NOOP("Report", "Σ net × margin − CAC − serving cost"),
     ""},
    {QT_TRANSLATE_NOOP("Report", "Predictive formula"), QT_TRANSLATE_NOOP("Report", "T × AOV × AGM × ALT (months)"),
     ""},
    {QT_TRANSLATE_NOOP("Report", "Retention form"), "m (1 + d) ÷ (1 + d − r)", ""},
    {QT_TRANSLATE_NOOP("Report", "Value to come"),
     QT_TRANSLATE_NOOP("Report", "E[M] × margin × Σₖ (E[X(k)] − E[X(k−1)]) ÷ (1 + d)^(k/12)"),
     "Fader, Hardie & Lee 2005; Fader & Hardie 2013"},
    {QT_TRANSLATE_NOOP("Report", "P(alive) and annual retention"), "MBG/NBD, Pareto/NBD",
     "Batislam, Denizel & Filiztekin 2007; Schmittlein, Morrison & Colombo 1987"},
    {QT_TRANSLATE_NOOP("Report", "Survival and its band"), "S^exp(±z √V ÷ ln S), V = Σ d ÷ (n (n − d))",
     "Kaplan & Meier 1958"},
};

}  // namespace

TableBlock ReportBuilder::exclusionTable() const
{
    TableBlock table;
    table.title = tr("Orders that are no purchase");
    table.subtitle = tr("Each rule can be switched under Data, Assumptions");
    table.columns = {{tr("Rule"), false}, {tr("Orders"), true}, {tr("Money"), true}};
    const auto& excluded = a_.observed->book.excluded;
    for (std::size_t e = 1; e < excluded.size(); ++e)
        if (excluded[e].orders > 0)
            table.rows.push_back(
                {{QCoreApplication::translate("Report", exclusions[e]), count(excluded[e].orders),
                  a_.summary().hasAmounts ? money(Figure(excluded[e].amount.major())) : Format::dash()},
                 false,
                 false});
    return table;
}

TableBlock ReportBuilder::qualityTable() const
{
    TableBlock table;
    table.title = tr("What stands out in the rows");
    table.subtitle = tr("A question for whoever knows the shop; nothing was changed");
    table.columns = {{tr("What stands out"), false}, {tr("Rows"), true},  {tr("Share"), true},
                     {tr("Customers"), true},        {tr("Money"), true}, {tr("Effect on mean CLV"), true}};
    for (const QualityFinding& finding : options_.data.quality)
        table.rows.push_back(
            {{findingSentence(finding, currency_, format_), count(finding.rows), format_.percent(Figure(finding.share)),
              count(finding.customers), money(finding.amount), money(finding.effect)}});
    return table;
}

SectionContent ReportBuilder::reconciliation() const
{
    SectionContent section;
    std::uint64_t rows = 0;
    for (const ImportRecord& import : a_.imports)
        rows += import.reconciliation.rowsRead;
    section.headline = importsHeadline(a_.imports);
    const std::size_t without = a_.summary().withoutPurchase.size();
    section.lead =
        tr("%1 rows behind %2 purchases of %3 customers.")
            .arg(count(rows > 0 ? rows : a_.ledger->rowCount()), count(a_.all.purchases), count(a_.all.customers));
    if (without > 0)
        section.lead +=
            QLatin1Char(' ')
            + tr("%1 customers of the data have no valid purchase and are in no figure.").arg(count(without));
    if (!a_.imports.empty())
        section.blocks.push_back({importTable(a_.imports, format_, options_.mostRows)});
    TableBlock rules = exclusionTable();
    if (!rules.rows.empty())
        section.blocks.push_back({std::move(rules)});
    else
        addMuted(section.blocks, tr("No order was left out by a rule."));
    TableBlock quality = qualityTable();
    if (!quality.rows.empty())
        section.blocks.push_back({std::move(quality)});
    if (const std::size_t alone = a_.observed->book.refunds.size(); alone > 0)
        addMuted(section.blocks,
                 tr("%Ln refund(s) stand alone and reduce revenue on their own date.", "", static_cast<int>(alone)));
    if (const std::size_t days = a_.observed->book.isolatedDays.size(); days > 0)
        addMuted(section.blocks, tr("%n isolated day(s) behind the last regular one were not taken as the as-of date.",
                                    "", static_cast<int>(days)));
    return section;
}

namespace {

/// "Tea 40.0 %, Cups 20.0 %", the first few.
QString marginsByColumn(const Definitions& definitions, const Format& format)
{
    constexpr qsizetype most = 6;
    QStringList words;
    for (const auto& [where, rate] : definitions.marginBy)
        if (words.size() < most)
            words << QStringLiteral("%1 %2").arg(text(where.second), format.percent(rate));
    const auto more = static_cast<qsizetype>(definitions.marginBy.size()) - words.size();
    return words.join(QStringLiteral(", "))
           + (more > 0 ? QStringLiteral(", … (+%1)").arg(format.integer(more)) : QString());
}

}  // namespace

TableBlock ReportBuilder::definitionTable() const
{
    const Definitions& d = a_.definitions;
    TableBlock table = emptyDefinitionTable();
    const auto row = [&](const QString& label, const QString& value) { addDefinition(table, label, value); };
    row(tr("As-of date"), format_.longDate(a_.summary().asOf));
    row(tr("Window"), tr("%1 to %2").arg(format_.date(shown().window.from), format_.date(shown().window.to)));
    addMoneyDefinitions(table, a_.marginGiven ? Figure(a_.marginRate) : undefined(Reason::NotApplicable));
    if (!d.marginBy.empty())
        row(tr("Gross margin by column"), marginsByColumn(d, format_));
    row(tr("Time zone"), d.timeZone.empty() ? tr("as written in the sheet") : format_.leftToRight(text(d.timeZone)));
    if (!d.timeZone.empty() && d.zoneOfHeads)
        row(tr("Times of which only the heading says UTC"),
            *d.zoneOfHeads ? tr("moved into the time zone") : tr("as written in the sheet"));
    row(tr("Acquisition cost"),
        !d.spend.empty()    ? tr("from spend by month and channel, %n entry(ies)", "", static_cast<int>(d.spend.size()))
        : d.acquisitionCost ? money(Figure(d.acquisitionCost->major()))
                            : tr("not given"));
    row(tr("Serving cost per order"), money(Figure(d.servingCostPerOrder.major())));
    row(tr("Discount rate a year"), format_.percent(d.discountRate));
    row(tr("Horizon"), format_.months(d.horizonMonths));
    row(tr("Model"), a_.fitted->model ? word(a_.fitted->model->report().model) : tr("none could be fitted"));
    if (a_.fitted->aliveModel)
        row(tr("Model of the living"), word(a_.fitted->aliveModel->report().model));
    if (a_.observed->lapse.defined)
        row(tr("Lapsed after a silence of"), format_.days(a_.observed->lapse.days));
    row(tr("Refunds count"),
        d.refundDate == RefundDate::OrderDate ? tr("on the date of the order") : tr("on their own date"));
    return table;
}

SectionContent ReportBuilder::definitions() const
{
    SectionContent section = definitionsSection();
    section.blocks.push_back({definitionTable()});
    TableBlock models = modelTable();
    if (!models.rows.empty())
        section.blocks.push_back({std::move(models)});
    section.blocks.push_back({formulasOf(
        formulas, tr("R revenue, N purchases, C buyers of the window; m margin, r retention, d discount"))});
    return section;
}

}  // namespace perennial::ui

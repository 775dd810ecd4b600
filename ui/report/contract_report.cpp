#include "ui/report/contract_report.h"

#include "core/analysis/contract_charts.h"
#include "ui/charts/chart_text.h"
#include "ui/report/contract_scenario_report.h"
#include "ui/report/contract_segment_report.h"
#include "ui/report/report_base.h"
#include "ui/report/report_language.h"
#include "ui/report/report_parts.h"
#include "ui/support/sentences.h"

namespace perennial::ui {

namespace {

constexpr ReportFormula contractFormulas[] = {
    {QT_TRANSLATE_NOOP("Report", "MRR"), QT_TRANSLATE_NOOP("Report", "Σ price ÷ months of its period, running"), ""},
    {QT_TRANSLATE_NOOP("Report", "Logo churn"), QT_TRANSLATE_NOOP("Report", "customers lost ÷ customers before"), ""},
    {QT_TRANSLATE_NOOP("Report", "Revenue churn"), QT_TRANSLATE_NOOP("Report", "(MRR lost + contraction) ÷ MRR before"),
     ""},
    {QT_TRANSLATE_NOOP("Report", "Expansion"), QT_TRANSLATE_NOOP("Report", "more MRR of who stayed ÷ MRR before"), ""},
    {QT_TRANSLATE_NOOP("Report", "Retention rate a month"),
     QT_TRANSLATE_NOOP("Report", "1 − ended contracts ÷ months under contract"), ""},
    {QT_TRANSLATE_NOOP("Report", "Survival and its band"), "S^exp(±z √V ÷ ln S), V = Σ d ÷ (n (n − d))",
     "Kaplan & Meier 1958"},
    {QT_TRANSLATE_NOOP("Report", "sBG model"), "S(t) = B(α, β + t) ÷ B(α, β)", "Fader & Hardie 2007"},
    {QT_TRANSLATE_NOOP("Report", "Periods to come of a running contract"),
     QT_TRANSLATE_NOOP("Report", "Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t > n"), "Fader & Hardie 2010"},
    {QT_TRANSLATE_NOOP("Report", "Retention form"), "m (1 + d) ÷ (1 + d − r)", ""},
};

class ContractReport : private ReportBase {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    ContractReport(const ContractReportInput& input, const ReportOptions& options, const QLocale& locale)
        : ReportBase(options, locale, input.book().table.currency, hashOf(input.definitions))
        , in_(input)
        , f_(input.book().figures)
        , table_(input.book().table)
    {
    }

    [[nodiscard]] ReportContent frame() const;
    /// Without blocks and headline where the section is made from orders.
    [[nodiscard]] SectionContent section(const ReportSection& wanted) const;

private:
    [[nodiscard]] SectionContent cover() const;
    [[nodiscard]] SectionContent board() const;
    [[nodiscard]] SectionContent keyFigures() const;
    [[nodiscard]] SectionContent retention() const;
    [[nodiscard]] SectionContent segments() const
    {
        return in_.segments ? contractSegmentSection(*in_.contracts.dividedInto(*in_.segments), *in_.segments, format_,
                                                     options_.mostRows)
                            : SectionContent{};
    }
    [[nodiscard]] SectionContent scenarios() const
    {
        return contractScenarioSection(in_.book(), in_.scenarios, format_);
    }
    [[nodiscard]] SectionContent reconciliation() const;
    [[nodiscard]] SectionContent definitions() const;
    [[nodiscard]] TableBlock figureTable() const;
    [[nodiscard]] TableBlock monthTable() const;
    [[nodiscard]] TableBlock renewalTable() const;
    [[nodiscard]] TableBlock definitionTable() const;

    [[nodiscard]] QString headline() const
    {
        return tr("%1 of %2 contracts still run").arg(count(f_.customers - f_.ended), count(f_.customers));
    }
    [[nodiscard]] QString seenFrom() const
    {
        return table_.hasDates() ? tr("as of %1").arg(format_.longDate(table_.asOf)) : tr("by tenure, without dates");
    }
    [[nodiscard]] QString method() const;
    /// Of the last month that is over; by renewal where there are no dates.
    [[nodiscard]] Figure logoChurn() const;
    [[nodiscard]] Figure revenueChurn() const;
    [[nodiscard]] Figure ofLastMonth(Figure (ContractMonth::*rate)() const) const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString filterWords() const;
    [[nodiscard]] QString parameters() const;
    [[nodiscard]] ReportBlock survival(double height) const
    {
        return {ChartBlock{std::make_shared<const ChartData>(contractSurvivalChart(in_.book())), height}};
    }

    const ContractReportInput& in_;
    const ContractFigures& f_;
    const ContractTable& table_;
};

Figure ContractReport::ofLastMonth(Figure (ContractMonth::*rate)() const) const
{
    if (!table_.hasDates())
        return undefined(Reason::NoDates);
    const ContractMonth* month = f_.lastMonth();
    return month ? (month->*rate)() : undefined(Reason::HistoryTooShort);
}

Figure ContractReport::logoChurn() const
{
    return table_.hasDates() ? ofLastMonth(&ContractMonth::logoChurn) : f_.churnPerRenewal();
}

Figure ContractReport::revenueChurn() const
{
    if (!f_.recurringRevenue)
        return f_.recurringRevenue;
    return table_.hasDates() ? ofLastMonth(&ContractMonth::revenueChurn) : f_.revenueChurnPerRenewal();
}

QString ContractReport::when() const
{
    const ContractMonth* month = f_.lastMonth();
    return month ? format_.month(month->month) : tr("each renewal, over all tenures");
}

QString ContractReport::filterWords() const
{
    for (const ShownContracts::Choice& choice : in_.contracts.choices)
        if (choice.id == in_.contracts.filter)
            return ui::text(choice.name, format_, table_.currency);
    return text(in_.contracts.filter);
}

QString ContractReport::parameters() const
{
    if (!f_.sbg || f_.sbg->report().parameters.size() != 2)
        return Format::dash();
    return format_.leftToRight(QStringLiteral("α %1, β %2")
                                   .arg(format_.number(f_.sbg->report().parameters[0].value, 3),
                                        format_.number(f_.sbg->report().parameters[1].value, 3)));
}

QString ContractReport::method() const
{
    const QString discount = format_.percent(in_.book().discountRate, 0);
    return (in_.book().marginGiven
                ? tr("Value to come is gross margin at %1, discounted at %2 a year.")
                      .arg(format_.percent(in_.book().margin), discount)
                : tr("Value to come is revenue, no margin given, discounted at %1 a year.").arg(discount))
           + QLatin1Char(' ') + tr("Definitions %1.").arg(hash_);
}

ReportContent ContractReport::frame() const
{
    ReportContent content = frameOf(
        {text(in_.name), headline(), seenFrom(), tr("Contracts: retention and value, %1").arg(seenFrom()), method()});
    content.keywords = {tr("customer lifetime value"), currency_, QString::fromStdString(hashOf(in_.definitions))};
    return content;
}

SectionContent ContractReport::section(const ReportSection& wanted) const
{
    using Make = SectionContent (ContractReport::*)() const;
    static const std::pair<const char*, Make> makers[] = {{"cover", &ContractReport::cover},
                                                          {"board", &ContractReport::board},
                                                          {"key-figures", &ContractReport::keyFigures},
                                                          {"segments", &ContractReport::segments},
                                                          {"cohorts", &ContractReport::retention},
                                                          {"scenarios", &ContractReport::scenarios},
                                                          {"reconciliation", &ContractReport::reconciliation},
                                                          {"definitions", &ContractReport::definitions}};
    SectionContent made;
    for (const auto& [id, make] : makers)
        if (wanted.id == QLatin1String(id))
            made = (this->*make)();
    if (made.headline.isEmpty())
        return made;
    return finished(std::move(made), wanted,
                    wanted.id == QStringLiteral("cohorts") ? tr("Retention and projection") : QString());
}

SectionContent ContractReport::cover() const
{
    return coverOf(headline(),
                   f_.recurringRevenue ? tr("They pay %1 a month; %2 is still to come from them.")
                                             .arg(whole(f_.recurringRevenue), whole(f_.residualValue))
                                       : QString(),
                   {tr("Contracts: retention and value, %1").arg(seenFrom()),
                    in_.contracts.filter.empty() ? QString() : tr("Segment: %1").arg(format_.isolate(filterWords()))});
}

SectionContent ContractReport::board() const
{
    SectionContent section;
    section.headline = titleOr(headline());
    section.lead = method();
    section.blocks.push_back(
        {FiguresBlock{{{tr("MRR"), whole(f_.recurringRevenue), tr("of running contracts")},
                       {tr("Logo churn"), format_.percent(logoChurn(), 1), when()},
                       {tr("Revenue churn"), format_.percent(revenueChurn(), 1), when()},
                       {tr("CLV still to come"), whole(f_.residualValue),
                        in_.book().marginGiven ? tr("of running contracts, sBG") : tr("revenue, no margin given")}}}});
    section.blocks.push_back(survival(230));
    if (options_.layout == ReportTemplate::Board)
        section.blocks.push_back({figureTable()});
    return section;
}

TableBlock ContractReport::figureTable() const
{
    TableBlock table;
    table.columns = {{tr("Figure"), false}, {tr("Value"), true}, {tr("How it is made"), false}};
    const auto row = [&](const QString& label, const QString& value, const QString& how, const Figure& figure) {
        table.rows.push_back({{label, value, figure ? how : why(figure)}, false, false});
    };
    const Figure known = 0.0;
    row(tr("Contracts"), count(f_.customers),
        tr("%1 ended, %2 run").arg(count(f_.ended), count(f_.customers - f_.ended)), known);
    row(tr("MRR"), money(f_.recurringRevenue), tr("monthly prices of running contracts"), f_.recurringRevenue);
    row(tr("Logo churn"), format_.percent(logoChurn(), 2), tr("customers lost ÷ customers before, %1").arg(when()),
        logoChurn());
    row(tr("Revenue churn"), format_.percent(revenueChurn(), 2),
        tr("(MRR lost + contraction) ÷ MRR before, %1").arg(when()), revenueChurn());
    const Figure expansion = f_.recurringRevenue ? ofLastMonth(&ContractMonth::expansionRate) : f_.recurringRevenue;
    row(tr("Expansion"), format_.percent(expansion, 2), tr("more MRR of who stayed ÷ MRR before, %1").arg(when()),
        expansion);
    row(tr("Retention rate a month"), format_.percent(f_.monthlyRetention, 2),
        tr("1 − ended contracts ÷ months under contract"), f_.monthlyRetention);
    row(tr("Retention rate a year"), format_.percent(f_.annualRetention, 1), tr("its 12th power"), f_.annualRetention);
    if (f_.paidTotal)
        row(tr("Paid so far"), whole(f_.paidTotal), tr("as the sheet says"), f_.paidTotal);
    row(tr("Still to come, each"), f_.residualMonths ? format_.months(*f_.residualMonths) : Format::dash(),
        tr("discounted, of a running contract, by sBG"), f_.residualMonths);
    row(tr("CLV still to come"), whole(f_.residualValue), tr("of all running contracts, by sBG"), f_.residualValue);
    row(tr("CLV of a new contract"), money(f_.retentionForm), tr("retention form, first payment now"),
        f_.retentionForm);
    return table;
}

TableBlock ContractReport::monthTable() const
{
    TableBlock table;
    table.title = tr("Recurring revenue by month");
    table.columns = {{tr("Month"), false}, {tr("Customers"), true},  {tr("MRR"), true},
                     {tr("Won"), true},    {tr("Expansion"), true},  {tr("Contraction"), true},
                     {tr("Lost"), true},   {tr("Logo churn"), true}, {tr("Revenue churn"), true}};
    for (auto month = f_.months.rbegin(); month != f_.months.rend(); ++month) {
        const auto amount = [&](double major) {
            return whole(table_.hasCharges() ? Figure(major) : undefined(Reason::NoAmounts));
        };
        const Figure revenue = table_.hasCharges() ? month->revenueChurn() : undefined(Reason::NoAmounts);
        table.rows.push_back(
            {{month->complete ? format_.month(month->month) : tr("%1, not over").arg(format_.month(month->month)),
              count(month->customers), amount(month->revenue), amount(month->wonRevenue), amount(month->expansion),
              amount(month->contraction), amount(month->lostRevenue), format_.percent(month->logoChurn(), 1),
              format_.percent(revenue, 1)},
             false,
             false});
    }
    shorten(table);
    return table;
}

SectionContent ContractReport::keyFigures() const
{
    SectionContent section;
    section.headline =
        f_.recurringRevenue ? tr("%1 of recurring revenue a month").arg(whole(f_.recurringRevenue)) : headline();
    section.lead = tr("Every figure with how it is made; an undefined one says why.");
    section.blocks.push_back({figureTable()});
    if (!f_.months.empty())
        section.blocks.push_back({monthTable()});
    return section;
}

TableBlock ContractReport::renewalTable() const
{
    TableBlock table;
    table.title = tr("Renewal by renewal");
    table.columns = {{table_.periodMonths == 1    ? tr("Month")
                      : table_.periodMonths == 12 ? tr("Year")
                                                  : tr("Renewal"),
                      false},
                     {tr("Before"), true},
                     {tr("Left"), true},
                     {tr("Kept"), true},
                     {tr("By sBG"), true},
                     {tr("Still there"), true},
                     {tr("By sBG"), true}};
    for (const TenureStep& step : f_.tenure)
        table.rows.push_back({{format_.integer(step.renewal), count(step.atRisk), count(step.lost),
                               format_.percent(step.retention(), 1), format_.percent(step.fittedRetention, 1),
                               format_.percent(step.survival, 1), format_.percent(step.fittedSurvival, 1)},
                              false,
                              false});
    shorten(table);
    return table;
}

SectionContent ContractReport::retention() const
{
    SectionContent section;
    const double year = 12;
    section.headline = !f_.survival.empty() && f_.survival.back().time >= year
                           ? tr("%1 still run after a year").arg(format_.percent(survivalAt(f_.survival, year), 0))
                           : tr("Who stays");
    section.lead = f_.sbg ? tr("Each contract leaves with its own probability; those most likely to leave go first, so "
                               "that retention rises with tenure although nobody changes (sBG, %1).")
                                .arg(parameters())
                   : f_.failure ? ui::sentence(*f_.failure)
                                : QString();
    section.blocks.push_back(survival(250));
    section.blocks.push_back({renewalTable()});
    return section;
}

SectionContent ContractReport::reconciliation() const
{
    const ContractBook& all = *in_.contracts.all;  // every row of the sheets, whatever the filter
    SectionContent section;
    section.headline = importsHeadline(in_.imports);
    section.lead = tr("%1 rows read, %2 contracts seen, %3 rows rejected.")
                       .arg(count(all.table.rowsRead), count(all.figures.customers), count(all.table.rowsRejected));
    if (!in_.imports.empty())
        section.blocks.push_back({importTable(in_.imports, format_, options_.mostRows)});
    const auto say = [&](std::uint64_t n, const QString& words) {
        if (n > 0)
            addMuted(section.blocks, words);
    };
    say(all.table.notStarted,
        tr("%1 contracts start after the as-of date and are in no figure.").arg(count(all.table.notStarted)));
    say(all.table.rowsWithoutRate,
        tr("%1 contracts are in a currency without a rate and in no figure.").arg(count(all.table.rowsWithoutRate)));
    return section;
}

TableBlock ContractReport::definitionTable() const
{
    TableBlock table = emptyDefinitionTable();
    const auto row = [&](const QString& label, const QString& value) { addDefinition(table, label, value); };
    row(tr("As-of date"), table_.hasDates() ? format_.longDate(table_.asOf) : tr("none: the sheet has no dates"));
    addMoneyDefinitions(table, in_.book().marginGiven ? Figure(in_.book().margin) : undefined(Reason::NotApplicable));
    row(tr("Discount rate a year"), format_.percent(in_.book().discountRate));
    row(tr("Renewed every"), format_.months(table_.periodMonths));
    row(tr("sBG model"), f_.failure ? ui::sentence(*f_.failure) : parameters());
    if (f_.sbg)
        row(tr("Log-likelihood"), format_.number(f_.sbg->report().logLikelihood, 3));
    return table;
}

SectionContent ContractReport::definitions() const
{
    SectionContent section = definitionsSection();
    section.blocks.push_back({definitionTable()});
    section.blocks.push_back({formulasOf(contractFormulas)});
    return section;
}

}  // namespace

Result<ReportContent> contractReportContent(const ContractReportInput& input, const ReportOptions& options)
{
    ReportOptions asked = options;
    if (asked.sections.empty() && asked.layout == ReportTemplate::Full && !input.scenarios.empty())
        for (const QString& id : sectionIds())
            asked.sections.push_back({id, true, {}});
    auto plan = planReport(asked);
    if (!plan)
        return pass(plan);
    const ReportLanguage language(options.language);
    const ContractReport report(input, options, language.locale());
    ReportContent content = report.frame();
    content.logo = std::move(plan->logo);
    for (const ReportSection& wanted : plan->sections)
        if (SectionContent section = report.section(wanted); !section.headline.isEmpty())
            content.sections.push_back(std::move(section));
    if (content.sections.empty())
        return fail(ErrorKind::NoData, {"sections"});
    return content;
}

Result<> writeContractReport(const ContractReportInput& input, const ReportOptions& options, const std::string& path,
                             Progress& progress)
{
    const auto content = contractReportContent(input, options);
    if (!content)
        return pass(std::move(content));
    const auto laidOut = [&] {
        const ReportLanguage language(options.language);
        return ReportDocument(*content, options.paper, options.orientation);
    };
    return writePdf(laidOut(), path, progress);
}

}  // namespace perennial::ui

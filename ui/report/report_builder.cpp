#include "ui/report/report_builder.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/registry.h"

namespace perennial::ui {

namespace {

struct SectionName {
    const char* id;
    const char* name;
};

constexpr SectionName names[] = {
    {"cover", QT_TRANSLATE_NOOP("Report", "Cover")},
    {"board", QT_TRANSLATE_NOOP("Report", "Summary for the board")},
    {"key-figures", QT_TRANSLATE_NOOP("Report", "Key figures")},
    {"distribution", QT_TRANSLATE_NOOP("Report", "Distribution and concentration")},
    {"segments", QT_TRANSLATE_NOOP("Report", "Segments")},
    {"cohorts", QT_TRANSLATE_NOOP("Report", "Cohorts and retention")},
    {"forecast", QT_TRANSLATE_NOOP("Report", "Forecast and its past error")},
    {"scenarios", QT_TRANSLATE_NOOP("Report", "Scenarios compared")},
    {"actions", QT_TRANSLATE_NOOP("Report", "Actions by segment")},
    {"reconciliation", QT_TRANSLATE_NOOP("Report", "Reconciliation and quality")},
    {"definitions", QT_TRANSLATE_NOOP("Report", "Definitions and formulas")},
};

std::shared_ptr<const ReportParts> partsOf(const Analysis& analysis)
{
    NoProgress nobody;  // so nobody cancels
    return reportParts(analysis, nobody).value();
}

}  // namespace

QStringList sectionIds()
{
    QStringList ids;
    for (const SectionName& name : names)
        ids << QString::fromLatin1(name.id);
    return ids;
}

QString sectionName(const QString& id)
{
    for (const SectionName& name : names)
        if (id == QLatin1String(name.id))
            return QCoreApplication::translate("Report", name.name);
    return {};
}

std::vector<ReportSection> chosenSections(const ReportOptions& options)
{
    std::vector<ReportSection> chosen;
    if (options.layout == ReportTemplate::Board && options.sections.empty())
        return {{QStringLiteral("board"), true, {}}};
    if (options.layout == ReportTemplate::Segment && options.sections.empty()) {
        for (const char* id : {"cover", "key-figures", "distribution", "cohorts", "forecast", "actions", "definitions"})
            chosen.push_back({QLatin1String(id), true, {}});
        return chosen;
    }
    if (options.sections.empty()) {
        for (const QString& id : sectionIds())
            if (id != QStringLiteral("scenarios") || !options.data.scenarios.empty())
                chosen.push_back({id, true, {}});
        return chosen;
    }
    for (const ReportSection& section : options.sections)
        if (section.on)
            chosen.push_back(section);
    return chosen;
}

ReportBuilder::ReportBuilder(const Analysis& analysis, const ReportOptions& options, const QLocale& locale)
    : ReportBase(options, locale, analysis.definitions.currency, analysis.hash)
    , a_(analysis)
    , parts_(options.data.parts ? options.data.parts : partsOf(analysis))
{
}

QString ReportBuilder::name(const Term& term) const
{
    return text(term, format_, a_.definitions.currency);
}

ReportContent ReportBuilder::frame() const
{
    const QString day = format_.longDate(a_.summary().asOf);
    ReportContent content = frameOf({text(a_.name), headline(), tr("as of %1").arg(day),
                                     tr("Customer lifetime value, as of %1").arg(day), method()});
    content.keywords = {tr("customer lifetime value"), currency_, QString::fromStdString(a_.hash)};
    return content;
}

QString ReportBuilder::method() const
{
    const QString horizon = format_.months(a_.definitions.horizonMonths);
    const QString discount = format_.percent(a_.definitions.discountRate, 0);
    QString words;
    if (!a_.summary().hasAmounts)
        words = tr("The data have no amounts: purchases only.");
    else if (a_.marginGiven)
        words = tr("Value is gross margin at %1, less acquisition cost, plus the expected margin of the next %2 "
                   "discounted at %3 a year")
                    .arg(percent(a_.marginRate), horizon, discount);
    else
        words = tr("Value is revenue, no margin given, less acquisition cost, plus the expected revenue of the next %1 "
                   "discounted at %2 a year")
                    .arg(horizon, discount);
    if (a_.summary().hasAmounts && a_.fitted->model)
        words += a_.fitted->spend ? tr(" (%1 and Gamma-Gamma).").arg(word(a_.fitted->model->report().model))
                                  : tr(" (%1).").arg(word(a_.fitted->model->report().model));
    else if (a_.summary().hasAmounts)
        words += QStringLiteral(".");
    words += QLatin1Char(' ') + tr("Definitions %1.").arg(hash_);
    std::uint64_t rows = 0;
    bool adds = true;
    for (const ImportRecord& import : a_.imports) {
        rows += import.reconciliation.rowsRead;
        adds &= import.reconciliation.addsUp();
    }
    if (rows > 0 && adds)
        words += QLatin1Char(' ')
                 + tr("%1 rows of %n file(s), every row accounted for.", "", static_cast<int>(a_.imports.size()))
                       .arg(count(rows));
    return words;
}

SectionContent ReportBuilder::section(const ReportSection& wanted) const
{
    using Make = SectionContent (ReportBuilder::*)() const;
    static const std::pair<const char*, Make> makers[] = {
        {"cover", &ReportBuilder::cover},
        {"board", &ReportBuilder::board},
        {"key-figures", &ReportBuilder::keyFigures},
        {"distribution", &ReportBuilder::distribution},
        {"segments", &ReportBuilder::segments},
        {"cohorts", &ReportBuilder::cohorts},
        {"forecast", &ReportBuilder::forecast},
        {"scenarios", &ReportBuilder::scenarios},
        {"actions", &ReportBuilder::actions},
        {"reconciliation", &ReportBuilder::reconciliation},
        {"definitions", &ReportBuilder::definitions},
    };
    SectionContent made;
    for (const auto& [id, make] : makers)
        if (wanted.id == QLatin1String(id))
            made = (this->*make)();
    return finished(std::move(made), wanted);
}

SectionContent ReportBuilder::cover() const
{
    const WindowFigures& window = shown().window;
    return coverOf(headline(), summary(),
                   {tr("Customer lifetime value, as of %1").arg(format_.longDate(a_.summary().asOf)),
                    tr("Window %1 to %2").arg(format_.date(window.from), format_.date(window.to)),
                    a_.definitions.segmentFilter.empty()
                        ? QString()
                        : tr("Segment: %1").arg(format_.isolate(text(a_.definitions.segmentFilter)))});
}

ReportBlock ReportBuilder::chart(ChartData data, double height) const
{
    return {ChartBlock{std::make_shared<const ChartData>(std::move(data)), height}};
}

void ReportBuilder::addChart(std::vector<ReportBlock>& blocks, ChartData data, double height) const
{
    if (!data.isEmpty())
        blocks.push_back(chart(std::move(data), height));
}

void ReportBuilder::addPair(std::vector<ReportBlock>& blocks, ChartData first, ChartData second, double height) const
{
    if (first.isEmpty() && second.isEmpty())
        return;
    if (first.isEmpty() || second.isEmpty()) {
        addChart(blocks, first.isEmpty() ? std::move(second) : std::move(first), height);
        return;
    }
    blocks.push_back({PairBlock{{chart(std::move(first), height)}, {chart(std::move(second), height)}}});
}

}  // namespace perennial::ui

#include "ui/report/report_base.h"

#include <algorithm>

namespace perennial::ui {

ReportBase::ReportBase(const ReportOptions& options, const QLocale& locale, const std::string& currency,
                       const std::string& hash)
    : options_(options)
    , locale_(locale)
    , format_(locale)
    , currency_(text(currency))
    , hash_(format_.leftToRight(QString::fromStdString(hash)))
{
}

ReportContent ReportBase::frameOf(const Frame& own) const
{
    ReportContent content;
    content.language = options_.language;
    content.locale = locale_;
    content.currency = currency_.toStdString();
    content.company = options_.company.isEmpty() ? own.name : options_.company;
    content.tagline = options_.tagline;
    content.title = titleOr(own.headline);
    content.asOf = own.asOf;
    content.author = options_.author;
    content.subject = own.subject;
    content.footer = own.footer;
    const QString version = options_.version.isEmpty() ? QCoreApplication::applicationVersion() : options_.version;
    content.program = QStringLiteral("Perennial %1").arg(version).trimmed();
    content.pageWords = tr("page %1 of %2");
    content.moreRows = tr("%1 more rows are not shown");
    content.continued = tr("continued");
    content.colour = options_.colour;
    return content;
}

SectionContent ReportBase::finished(SectionContent made, const ReportSection& wanted, const QString& name)
{
    made.id = wanted.id;
    made.name = !name.isEmpty()                        ? name
                : wanted.id == QStringLiteral("board") ? tr("Report to the board")
                                                       : sectionName(wanted.id);
    if (!wanted.note.trimmed().isEmpty())
        made.blocks.insert(made.blocks.begin(), ReportBlock{TextBlock{{}, wanted.note.trimmed(), false, true, 0}});
    return made;
}

SectionContent ReportBase::coverOf(const QString& headline, const QString& lead, const QStringList& lines) const
{
    SectionContent cover;
    cover.headline = titleOr(headline);
    cover.lead = lead;
    for (const QString& words : lines)
        addMuted(cover.blocks, words);
    if (!options_.author.isEmpty())
        addMuted(cover.blocks, tr("Author: %1").arg(format_.isolate(options_.author)));
    return cover;
}

QString ReportBase::importsHeadline(const std::vector<ImportRecord>& imports)
{
    if (imports.empty())
        return tr("Where the data come from");
    const bool adds =
        std::ranges::all_of(imports, [](const ImportRecord& import) { return import.reconciliation.addsUp(); });
    return adds ? tr("Every row is accounted for") : tr("Some rows are not accounted for");
}

SectionContent ReportBase::definitionsSection() const
{
    SectionContent section;
    section.headline = tr("Definitions and formulas");
    section.lead = tr("The same definitions and the same data give the same figures: compare the mark %1.").arg(hash_);
    return section;
}

TableBlock ReportBase::emptyDefinitionTable() const
{
    TableBlock table;
    table.title = tr("Definitions used, %1").arg(hash_);
    table.columns = {{tr("Definition"), false}, {tr("Value"), false}};
    return table;
}

void ReportBase::addDefinition(TableBlock& table, const QString& label, const QString& value)
{
    table.rows.push_back({{label, value}, false, false});
}

void ReportBase::addMoneyDefinitions(TableBlock& table, const Figure& margin) const
{
    addDefinition(table, tr("Currency"), currency_ == QStringLiteral("XXX") ? tr("not known") : currency_);
    addDefinition(table, tr("Gross margin"), margin ? format_.percent(margin) : tr("none given: value is revenue"));
}

TableBlock ReportBase::formulasOf(std::span<const ReportFormula> formulas, const QString& subtitle) const
{
    TableBlock table;
    table.title = tr("Formulas");
    table.subtitle = subtitle;
    table.columns = {{tr("Figure"), false}, {tr("Formula"), false}, {tr("Source"), false}};
    for (const ReportFormula& f : formulas)
        table.rows.push_back({{QCoreApplication::translate("Report", f.name),
                               format_.leftToRight(QCoreApplication::translate("Report", f.formula)),
                               format_.leftToRight(QString::fromUtf8(f.source))},
                              false,
                              false});
    return table;
}

void ReportBase::shorten(TableBlock& table) const
{
    const auto most = static_cast<std::size_t>(std::max(1, options_.mostRows));
    if (table.rows.size() <= most)
        return;
    table.leftOut += table.rows.size() - most;
    table.rows.resize(most);
}

void ReportBase::addMuted(std::vector<ReportBlock>& blocks, const QString& words)
{
    if (!words.isEmpty())
        blocks.push_back({TextBlock{{}, words, true, false, 0}});
}

}  // namespace perennial::ui

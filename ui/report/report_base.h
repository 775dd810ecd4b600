// What the reports of orders and of contracts have in common: the frame of the pages, cover, notes, the tables of
// imports and formulas, figures in words. Private to this room.
#pragma once

#include "ui/report/report_content.h"
#include "ui/report/report_options.h"
#include "ui/support/format.h"

#include <QCoreApplication>

#include <span>
#include <string>
#include <vector>

namespace perennial::ui {

/// A line of the table of formulas; name and formula are translated in the context "Report".
struct ReportFormula {
    const char* name;
    const char* formula;
    const char* source;
};

class ReportBase {
    Q_DECLARE_TR_FUNCTIONS(Report)

protected:
    /// `currency` is an ISO code, `hash` that of the definitions. The options must outlive it.
    ReportBase(const ReportOptions& options, const QLocale& locale, const std::string& currency,
               const std::string& hash);

    /// What each report says of itself.
    struct Frame {
        QString name;      ///< of the workspace
        QString headline;  ///< title where the user gave none
        QString asOf;
        QString subject;
        QString footer;
    };
    [[nodiscard]] ReportContent frameOf(const Frame& own) const;

    /// The section with id, name and the note of the user. `name` where it is not the usual one of the id.
    [[nodiscard]] static SectionContent finished(SectionContent made, const ReportSection& wanted,
                                                 const QString& name = {});
    /// Headline, lead and the lines below them; empty lines are left out, the author comes last.
    [[nodiscard]] SectionContent coverOf(const QString& headline, const QString& lead, const QStringList& lines) const;

    [[nodiscard]] QString titleOr(const QString& headline) const
    {
        return options_.title.isEmpty() ? headline : options_.title;
    }
    /// "Every row is accounted for", or what is not.
    [[nodiscard]] static QString importsHeadline(const std::vector<ImportRecord>& imports);
    /// Headline and lead of the section of definitions.
    [[nodiscard]] SectionContent definitionsSection() const;
    /// Two columns, definition and value.
    [[nodiscard]] TableBlock emptyDefinitionTable() const;
    static void addDefinition(TableBlock& table, const QString& label, const QString& value);
    [[nodiscard]] TableBlock formulasOf(std::span<const ReportFormula> formulas, const QString& subtitle = {}) const;
    /// "Currency" and "Gross margin", as both reports define them.
    void addMoneyDefinitions(TableBlock& table, const Figure& margin) const;
    /// At most as many rows as the options allow; counts the others.
    void shorten(TableBlock& table) const;
    static void addMuted(std::vector<ReportBlock>& blocks, const QString& words);

    [[nodiscard]] QString money(const Figure& figure, MoneyDigits digits = MoneyDigits::Currency) const
    {
        return format_.money(figure, currency_, digits);
    }
    [[nodiscard]] QString whole(const Figure& figure) const { return money(figure, MoneyDigits::Whole); }
    [[nodiscard]] QString count(std::uint64_t n) const { return format_.integer(static_cast<qint64>(n)); }
    [[nodiscard]] QString percent(const Figure& fraction, int decimals = 0) const
    {
        return format_.percent(fraction, decimals);
    }

    const ReportOptions& options_;
    QLocale locale_;
    Format format_;
    QString currency_;
    QString hash_;  ///< of the definitions, from left to right
};

}  // namespace perennial::ui

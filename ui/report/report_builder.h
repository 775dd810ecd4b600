// Makes the words and figures of each section. Private to this room: others call reportContent().
#pragma once

#include "core/retention/at_risk.h"
#include "ui/charts/chart_style.h"
#include "ui/report/report_content.h"
#include "ui/report/report_options.h"

#include <QCoreApplication>

namespace perennial::ui {

class ReportBuilder {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    ReportBuilder(const Analysis& analysis, const ReportOptions& options, const QLocale& locale);

    /// Frame of every page: names, footer, words of the layout.
    [[nodiscard]] ReportContent frame() const;
    /// One section; without blocks when the data yield nothing for it.
    [[nodiscard]] SectionContent section(const ReportSection& wanted) const;

private:
    // sections
    [[nodiscard]] SectionContent cover() const;
    [[nodiscard]] SectionContent board() const;
    [[nodiscard]] SectionContent keyFigures() const;
    [[nodiscard]] SectionContent distribution() const;
    [[nodiscard]] SectionContent segments() const;
    [[nodiscard]] SectionContent cohorts() const;
    [[nodiscard]] SectionContent forecast() const;
    [[nodiscard]] SectionContent scenarios() const;
    [[nodiscard]] SectionContent actions() const;
    [[nodiscard]] SectionContent reconciliation() const;
    [[nodiscard]] SectionContent definitions() const;

    // sentences
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] FiguresBlock figures() const;
    [[nodiscard]] std::vector<ReportBlock> proposals() const;
    [[nodiscard]] std::vector<ReportBlock> boardCharts(double upper, double lower) const;
    [[nodiscard]] std::vector<ReportBlock> warnings() const;
    [[nodiscard]] TextBlock costProposal() const;
    [[nodiscard]] TextBlock fadingProposal() const;
    [[nodiscard]] TextBlock priceProposal() const;
    [[nodiscard]] TextBlock secondOrderProposal() const;
    [[nodiscard]] QString method() const;

    // tables
    [[nodiscard]] QString sureness() const;
    [[nodiscard]] TableBlock segmentTable(const SegmentTable& segments) const;
    [[nodiscard]] TableBlock costTable() const;
    [[nodiscard]] TableBlock playTable() const;
    [[nodiscard]] TableBlock trialTable() const;
    [[nodiscard]] TableBlock fadingTable() const;
    [[nodiscard]] TableBlock holdoutTable() const;
    [[nodiscard]] TableBlock modelTable() const;
    [[nodiscard]] TableBlock exclusionTable() const;
    [[nodiscard]] TableBlock qualityTable() const;
    [[nodiscard]] TableBlock definitionTable() const;
    [[nodiscard]] TableBlock formulaTable() const;
    [[nodiscard]] TableBlock scenarioTable() const;
    void shorten(TableBlock& table) const;

    [[nodiscard]] ReportBlock chart(ChartData data, double height) const;
    void addChart(std::vector<ReportBlock>& blocks, ChartData data, double height) const;
    void addPair(std::vector<ReportBlock>& blocks, ChartData first, ChartData second, double height) const;

    [[nodiscard]] QString money(const Figure& figure) const { return format_.money(figure, currency_); }
    [[nodiscard]] QString whole(const Figure& figure) const
    {
        return format_.money(figure, currency_, MoneyDigits::Whole);
    }
    [[nodiscard]] QString count(std::uint64_t n) const { return format_.integer(static_cast<qint64>(n)); }
    [[nodiscard]] QString percent(const Figure& fraction, int decimals = 0) const
    {
        return format_.percent(fraction, decimals);
    }
    [[nodiscard]] QString name(const Term& term) const;
    [[nodiscard]] QString company() const;
    [[nodiscard]] const KeyFigures& shown() const { return a_.shown; }
    [[nodiscard]] std::vector<AtRiskCustomer> fading() const;
    [[nodiscard]] std::uint64_t belowZero() const;

    const Analysis& a_;
    const ReportOptions& options_;
    QLocale locale_;
    Format format_;
    QString currency_;
    ChartData concentration_;
    ChartData cost_;
};

}  // namespace perennial::ui

// Makes the words and figures of each section. Private to this room: others call reportContent().
#pragma once

#include "core/export/report_parts.h"
#include "ui/charts/chart_style.h"
#include "ui/report/report_base.h"

namespace perennial::ui {

class ReportBuilder : private ReportBase {
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
    [[nodiscard]] QString abbreviations() const;
    [[nodiscard]] std::vector<ReportBlock> proposals() const;
    [[nodiscard]] QString segmentsOf(const std::vector<AtRiskCustomer>& customers) const;
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
    [[nodiscard]] TableBlock scenarioTable() const;

    [[nodiscard]] ReportBlock chart(ChartData data, double height) const;
    void addChart(std::vector<ReportBlock>& blocks, ChartData data, double height) const;
    void addPair(std::vector<ReportBlock>& blocks, ChartData first, ChartData second, double height) const;

    [[nodiscard]] QString name(const Term& term) const;
    [[nodiscard]] const KeyFigures& shown() const { return a_.shown; }

    const Analysis& a_;
    std::shared_ptr<const ReportParts> parts_;
};

}  // namespace perennial::ui

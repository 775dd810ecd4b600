#include "ui/report/contract_segment_report.h"

#include "core/analysis/contract_charts.h"
#include "ui/charts/chart_text.h"
#include "ui/models/segment_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace perennial::ui {

namespace {

class SegmentSection {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    SegmentSection(const ContractBook& book, const ContractSegments& segments, const Format& format, int mostRows)
        : book_(book)
        , in_(segments)
        , format_(format)
        , most_(static_cast<std::size_t>(std::max(1, mostRows)))
        , currency_(text(book.table.currency))
    {
    }

    [[nodiscard]] SectionContent make() const
    {
        SectionContent section;
        const std::vector<std::size_t> order = filled();
        section.headline = headline(order);
        section.lead = tr("Contracts divided by %1. %2").arg(segmentationName(in_.segmentation.id), testWords());
        section.blocks.push_back(chart(contractSurvivalChart(book_, in_)));
        section.blocks.push_back({table(order)});
        section.blocks.push_back({TextBlock{{},
                                            tr("Value to come is by one sBG of all contracts, so that the groups add "
                                               "up to the whole; \"own sBG\" is by "
                                               "a model of each group alone, and * marks groups too small for one."),
                                            true,
                                            false,
                                            0}});
        return section;
    }

private:
    [[nodiscard]] static ReportBlock chart(ChartData data)
    {
        return {ChartBlock{std::make_shared<const ChartData>(std::move(data)), 230}};
    }
    [[nodiscard]] QString nameOf(std::size_t segment) const
    {
        return ui::text(segmentName(in_.segmentation, segment), format_, book_.table.currency);
    }
    /// Segments that somebody is in, in their own order.
    [[nodiscard]] std::vector<std::size_t> filled() const
    {
        std::vector<std::size_t> order;
        for (std::size_t s = 0; s < in_.segments.size(); ++s)
            if (in_.segments[s].figures.customers > 0)
                order.push_back(s);
        return order;
    }
    [[nodiscard]] QString headline(const std::vector<std::size_t>& order) const
    {
        const auto best =
            std::ranges::max_element(order, {}, [&](std::size_t s) { return in_.segments[s].clvTotal.value_or(-1); });
        if (best == order.end() || !in_.all.clvTotal || *in_.all.clvTotal <= 0)
            return tr("Segments side by side");
        const ContractSegment& s = in_.segments[*best];
        return tr("%1: %2 of the contracts and %3 of the value")
            .arg(nameOf(*best),
                 format_.percent(
                     static_cast<double>(s.figures.customers) / static_cast<double>(in_.all.figures.customers), 0),
                 format_.percent(*s.clvTotal / *in_.all.clvTotal, 0));
    }
    [[nodiscard]] QString testWords() const
    {
        constexpr double unlikely = 0.05;
        if (in_.test.freedom < 1)
            return {};
        const QString p = in_.test.p < 0.001
                              ? format_.leftToRight(QStringLiteral("p < ") + format_.number(0.001, 3))
                              : format_.leftToRight(QStringLiteral("p = ") + format_.number(in_.test.p, 3));
        return in_.test.p < unlikely
                   ? tr("They stay differently long (log-rank test of %1 groups, %2).")
                         .arg(format_.integer(in_.test.freedom + 1), p)
                   : tr("That they stay differently long cannot be shown (log-rank test of %1 groups, %2).")
                         .arg(format_.integer(in_.test.freedom + 1), p);
    }
    [[nodiscard]] TableBlock::Row row(const QString& words, const ContractSegment& s, bool strong) const
    {
        const auto money = [&](const Figure& figure, MoneyDigits digits = MoneyDigits::Whole) {
            return format_.money(figure, currency_, digits);
        };
        return {{words, format_.integer(static_cast<qint64>(s.figures.customers)),
                 format_.integer(static_cast<qint64>(s.running())), format_.percent(s.figures.churnShare, 1),
                 money(s.figures.recurringRevenue), money(s.price, MoneyDigits::Currency), money(s.clvMean),
                 money(s.clvTotal), money(s.residual),
                 money(s.ownResidual) + (s.pooled == Pooled::No ? QString() : QStringLiteral(" *"))},
                strong,
                false};
    }
    [[nodiscard]] TableBlock table(const std::vector<std::size_t>& order) const
    {
        TableBlock table;
        table.title = tr("MRR, churn and value by segment");
        table.columns = {{segmentationName(in_.segmentation.id), false},
                         {tr("Contracts"), true},
                         {tr("Running"), true},
                         {tr("Churned"), true},
                         {tr("MRR"), true},
                         {tr("Price"), true},
                         {tr("CLV, mean"), true},
                         {tr("CLV, total"), true},
                         {tr("To come"), true},
                         {tr("Own sBG"), true}};
        for (const std::size_t s : order) {
            if (table.rows.size() == most_) {
                ++table.leftOut;
                continue;
            }
            table.rows.push_back(row(nameOf(s), in_.segments[s], false));
        }
        table.rows.push_back(row(tr("All contracts"), in_.all, true));
        return table;
    }

    const ContractBook& book_;
    const ContractSegments& in_;
    const Format& format_;
    std::size_t most_;
    QString currency_;
};

}  // namespace

SectionContent contractSegmentSection(const ContractBook& book, const ContractSegments& segments, const Format& format,
                                      int mostRows)
{
    return SegmentSection(book, segments, format, mostRows).make();
}

}  // namespace perennial::ui

#include "ui/pages/contract_points.h"

#include "core/analysis/contract_points.h"
#include "ui/charts/chart_text.h"
#include "ui/pages/contract_explain.h"
#include "ui/pages/page.h"
#include "ui/pages/retention/contract_view.h"
#include "ui/pages/session.h"
#include "ui/support/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace perennial::ui {

namespace {

class PointWords {
    Q_DECLARE_TR_FUNCTIONS(ContractPoints)

public:
    static QString beyond() { return tr("No contract has come as far yet: this part of the curve is the model's."); }
    static QString filteredOut() { return tr("The segment filter leaves these contracts out."); }
};

QString ofValues(const ChartData& chart, std::size_t row)
{
    const std::vector<Term>& cells = chart.table.rows[row];
    const Format format;
    const auto shown = [&](std::size_t column) {
        return cells[column].value ? text(cells[column], format, chart.currency) : QString();
    };
    const QString from = shown(0);
    const QString to = shown(1);
    if (from.isEmpty())
        return QCoreApplication::translate("Explain", "CLV under %1").arg(to);
    return to.isEmpty() ? QCoreApplication::translate("Explain", "CLV of %1 and more").arg(from)
                        : QCoreApplication::translate("Explain", "CLV from %1 to %2").arg(from, to);
}

/// What the list of contracts is called.
QString titleOfPoint(const ChartData& chart, std::size_t row)
{
    const std::vector<Term>& cells = chart.table.rows[row];
    const Format format;
    QString name = text(cells.front(), format, chart.currency);
    const auto inMonth = [&](const Term& period) {
        return QCoreApplication::translate("Explain", "Cohort %1, month %2")
            .arg(name, format.signedInteger(std::lround(period.value.value_or(0))));
    };
    if (std::holds_alternative<Distribution>(chart.content))
        return ofValues(chart, row);
    if (std::holds_alternative<CohortMap>(chart.content))
        return inMonth(cells[2]);
    if (const auto* curves = std::get_if<RetentionCurves>(&chart.content))
        return row < curves->average.size() ? QStringLiteral("%1, %2").arg(name, text(cells[1], format, chart.currency))
                                            : inMonth(cells[1]);
    const auto* curves = std::get_if<SurvivalCurves>(&chart.content);
    if (!curves)
        return name;
    const QString reached =
        ContractView::tr("Under contract for %1 or longer").arg(format.months(cells[1].value.value_or(0)));
    return curves->curves.size() > 1 ? QStringLiteral("%1: %2").arg(name, reached) : reached;
}

}  // namespace

void showContractsBehind(const ContractExplainer& by, const ContractSegments* segments, const ChartData& chart,
                         std::size_t row)
{
    const ShownContracts& shown = by.context.session.shownContracts();
    std::vector<std::uint32_t> contracts = contractsOfPoint(*by.book, segments, chart, row);
    if (contracts.empty()) {
        emit by.page.said(PointWords::beyond());
        return;
    }
    if (by.book == shown.all && !shown.of.empty()) {  // the list numbers those that the filter leaves
        std::vector<std::uint32_t> left;
        for (std::uint32_t i = 0; i < shown.of.size(); ++i)
            if (std::ranges::binary_search(contracts, shown.of[i]))
                left.push_back(i);
        contracts = std::move(left);
    }
    if (contracts.empty())
        emit by.page.said(PointWords::filteredOut());
    else
        emit by.page.goTo(QStringLiteral("customers"), contractsFilter(titleOfPoint(chart, row), contracts));
}

}  // namespace perennial::ui

#include "ui/pages/whatif/contract_whatif_explain.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/registry.h"
#include "ui/pages/explain.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/support/sentences.h"

#include <QCoreApplication>

#include <cmath>

namespace perennial::ui {

namespace {

struct WhatIfOfContracts {
    Q_DECLARE_TR_FUNCTIONS(ContractExplain)
};

constexpr auto allRunning = "state = running";

/// The figures of one outlook with their numbers put in.
class OutlookWords {
public:
    OutlookWords(const ContractExplainer& by, const ContractResult& result, bool isScenario)
        : book_(*by.book)
        , result_(result)
        , look_(isScenario ? result.figures.scenario : result.figures.base)
        , levers_(contractLevers(isScenario ? result.scenario : Scenario{}, book_))
        , currency_(text(book_.table.currency))
    {
    }

    void explain(Explanation& words, ContractScenarioRow row) const
    {
        words.value = contractScenarioText(row, look_, format_, currency_);
        switch (row) {
        case ContractScenarioRow::Recurring:
            words.formula = WhatIfOfContracts::tr("sum of price a month × (1 + g), of running contracts");
            words.numbers =
                equation(QStringLiteral("%1 × (1 + %2)")
                             .arg(money(result_.figures.base.recurringRevenue), format_.percent(levers_.price)),
                         words.value);
            return;
        case ContractScenarioRow::InAYear:
            words.formula = WhatIfOfContracts::tr("sum over running contracts of price a month × S(n + a year) ÷ S(n)");
            if (look_.recurringRevenue > 0)
                words.numbers = equation(
                    QStringLiteral("%1 × %2").arg(money(look_.recurringRevenue),
                                                  format_.percent(look_.revenueInAYear / look_.recurringRevenue, 2)),
                    words.value);
            return;
        case ContractScenarioRow::Retention: return retention(words);
        case ContractScenarioRow::MarginRate:
            words.formula = QStringLiteral("1 − (1 − m) ÷ (1 + g)");
            words.numbers = equation(
                QStringLiteral("1 − (1 − %1) ÷ (1 + %2)")
                    .arg(format_.percent(levers_.margin.value_or(book_.margin)), format_.percent(levers_.price)),
                words.value);
            return;
        case ContractScenarioRow::Months:
            words.formula = WhatIfOfContracts::tr(
                "mean over running contracts of Σₜ S(t) ÷ S(n) ÷ (1 + d)^(t − n − 1), t > n, × months of a period");
            words.numbers =
                equation(QStringLiteral("%1 ÷ %2").arg(
                             format_.number(look_.monthsToCome * static_cast<double>(result_.figures.contracts), 1),
                             format_.integer(static_cast<qint64>(result_.figures.contracts))),
                         words.value);
            return addDiscount(words);
        case ContractScenarioRow::ToCome:
            words.formula = WhatIfOfContracts::tr("MRR × margin rate × discounted months to come, weighted by price");
            if (const double income = look_.recurringRevenue * look_.marginRate; income > 0)
                words.numbers = equation(QStringLiteral("%1 × %2 × %3")
                                             .arg(money(look_.recurringRevenue), format_.percent(look_.marginRate, 2),
                                                  format_.number(look_.residualValue / income, 2)),
                                         words.value);
            return addDiscount(words);
        }
    }

private:
    [[nodiscard]] QString money(double major) const { return format_.money(major, currency_, MoneyDigits::Whole); }

    void retention(Explanation& words) const
    {
        const double today = result_.figures.base.annualRetention;
        if (levers_ == contractLevers(Scenario{}, book_)) {
            words.formula = WhatIfOfContracts::tr("mean of S(n + a year) ÷ S(n) over running contracts");
            const auto contracts = static_cast<double>(result_.figures.contracts);
            words.numbers = equation(QStringLiteral("%1 ÷ %2").arg(format_.number(today * contracts, 1),
                                                                   format_.integer(qRound64(contracts))),
                                     words.value);
            return;
        }
        words.formula = QStringLiteral("o ÷ (1 + o) + Δ, o = r ÷ (1 − r) × (1 + g)^k");
        const double odds = today / (1 - today) * std::pow(1 + levers_.price, levers_.retentionResponse);
        words.numbers = QStringLiteral("o = %1 ÷ (1 − %1) × (1 + %2)^%3 = %4<br>%5")
                            .arg(format_.percent(today, 2), format_.percent(levers_.price),
                                 format_.number(levers_.retentionResponse, 2), format_.number(odds, 4),
                                 equation(QStringLiteral("%1 ÷ (1 + %1) + %2")
                                              .arg(format_.number(odds, 4), format_.percent(levers_.retention, 2)),
                                          words.value));
        words.rows.push_back(
            {WhatIfOfContracts::tr("Every chance to stay r becomes r^c, c"), format_.number(look_.dropout, 4), {}});
    }

    void addDiscount(Explanation& words) const
    {
        words.rows.push_back({WhatIfOfContracts::tr("Discount a year"),
                              format_.percent(levers_.discountRate.value_or(book_.discountRate)),
                              {}});
    }

    const ContractBook& book_;
    const ContractResult& result_;
    const ContractOutlook& look_;
    ContractLevers levers_;
    QString currency_;
    Format format_;
};

/// The contracts behind, the model, what is not in it.
void addContracts(Explanation& words, const ContractExplainer& by, const ContractResult& result)
{
    words.rows.push_back(
        contractsRow(WhatIfOfContracts::tr("Running contracts"), result.figures.contracts, allRunning, by));
    if (by.book->figures.sbg)
        words.rows.push_back({WhatIfOfContracts::tr("sBG of all contracts"), sbgParameters(*by.book->figures.sbg), {}});
    if (words.note.isEmpty())
        words.note = WhatIfOfContracts::tr("Contracts won later are not in it.");
    addContractFoot(words, by);
}

QString formulaOfPoint(const ChartData& chart, bool isEnd)
{
    if (chart.id == "waterfall")
        return isEnd ? WhatIfOfContracts::tr("MRR × margin rate × discounted months to come, weighted by price")
                     : WhatIfOfContracts::tr("value still to come with this step − without it, the steps before it "
                                             "taken");
    if (chart.id == "survival")
        return WhatIfOfContracts::tr("mean of S(n + t) ÷ S(n) over running contracts");
    if (chart.id == "curves")
        return WhatIfOfContracts::tr(
            "sum over running contracts of price × margin rate × S(n + t) ÷ S(n), over the payments up to the month");
    return WhatIfOfContracts::tr("value still to come with this lever alone moved further − value of the scenario");
}

}  // namespace

Explanation contractScenarioExplanation(const ContractExplainer& by, const ContractResult& result,
                                        ContractScenarioRow row, ContractColumnOf column)
{
    const Format format;
    const QString currency = text(by.book->table.currency);
    Explanation words;
    words.title = contractScenarioName(row);
    if (column == ContractColumnOf::Change) {
        words.title = WhatIfOfContracts::tr("%1: change").arg(words.title);
        words.value = contractScenarioChange(row, result.figures.base, result.figures.scenario, format, currency);
        words.formula = WhatIfOfContracts::tr("scenario − today");
        words.numbers =
            equation(QStringLiteral("%1 − %2").arg(contractScenarioText(row, result.figures.scenario, format, currency),
                                                   contractScenarioText(row, result.figures.base, format, currency)),
                     words.value);
    } else {
        OutlookWords(by, result, column == ContractColumnOf::Scenario).explain(words, row);
    }
    addContracts(words, by, result);
    return words;
}

Explanation contractBreakEvenExplanation(const ContractExplainer& by, const ContractResult& result)
{
    const Format format;
    const ContractBreakEven& even = result.figures.breakEven;
    Explanation words;
    words.title = WhatIfOfContracts::tr("Break-even of the price");
    words.formula = WhatIfOfContracts::tr(
        "months to come that the price needs = today's value ÷ (MRR × margin rate) of the scenario; where nothing but "
        "the price is moved they may shrink by g ÷ (g + m). The sBG reaches them at this churn.");
    if (!even.retention) {
        words.note = WhatIfOfContracts::tr("No retention brings that many months.");
        addContracts(words, by, result);
        return words;
    }
    words.value = format.percent(1 - *even.retention, 1);
    words.numbers = contractBreakEvenNumbers(result, format, text(by.book->table.currency)).toHtmlEscaped();
    const Levers& levers = result.scenario.levers;
    if (levers.marginPoints == 0 && !levers.discountRate)
        words.numbers +=
            QStringLiteral("<br>")
            + equation(
                QStringLiteral("%1 ÷ (%1 + %2)").arg(format.percent(levers.price), format.percent(by.book->margin)),
                format.percent(levers.price / (levers.price + by.book->margin)));
    const auto row = [&](const QString& label, const QString& value) { words.rows.push_back({label, value, {}}); };
    row(WhatIfOfContracts::tr("Discounted months to come, weighted by price, today"),
        format.number(even.monthsToday, 1));
    row(WhatIfOfContracts::tr("The same at the break-even"), format.number(*even.months, 1));
    row(WhatIfOfContracts::tr("Annual retention at the break-even"), format.percent(*even.retention, 2));
    row(WhatIfOfContracts::tr("Annual retention today"), format.percent(result.figures.base.annualRetention, 2));
    if (even.response)
        row(WhatIfOfContracts::tr("Response k at the break-even"), format.signedNumber(*even.response, 2));
    addContracts(words, by, result);
    return words;
}

Explanation contractPointExplanation(const ContractExplainer& by, const ContractResult& result, const ChartData& chart,
                                     std::size_t row)
{
    if (row >= chart.table.rows.size())
        return {};
    const Format format;
    const auto& cells = chart.table.rows[row];
    const auto shown = [&](std::size_t column) { return text(cells[column], format, chart.currency); };
    const bool isEnd = row == 0 || row + 1 == chart.table.rows.size();
    Explanation words;
    words.formula = formulaOfPoint(chart, isEnd);
    if (chart.id == "survival" || chart.id == "curves") {
        words.title = chart.id == "curves" ? WhatIfOfContracts::tr("After %1 months").arg(shown(0))
                                           : WhatIfOfContracts::tr("%1 after %2 months").arg(shown(0), shown(1));
        words.value = shown(2);
    } else {
        words.title = shown(0);
        words.value = chart.id == "waterfall" ? (isEnd ? shown(2) : shown(1)) : shown(2);
    }
    if (chart.id == "waterfall" && !isEnd)
        words.numbers = equation(
            QStringLiteral("%1 − %2").arg(shown(2), text(chart.table.rows[row - 1][2], format, chart.currency)),
            words.value);
    else
        words.numbers = pointText(chart, row, ChartStyle::screen()).toHtmlEscaped();
    addContracts(words, by, result);
    return words;
}

ComparedScenarios comparedContractScenarios(const ContractExplainer& by, std::vector<ContractResult> shown)
{
    const auto results = std::make_shared<const std::vector<ContractResult>>(std::move(shown));
    const Format format;
    const QString currency = text(by.book->table.currency);
    ComparedScenarios compared;
    compared.heads = {WhatIfOfContracts::tr("Of running contracts"), WhatIfOfContracts::tr("Today")};
    if (results->empty())
        return compared;
    for (const ContractResult& result : *results)
        compared.heads << text(result.scenario.name);
    const auto row = [&](const QString& name, const QString& base, auto cell, bool strong = false) {
        QStringList cells{name, base};
        for (const ContractResult& result : *results)
            cells << cell(result);
        compared.rows.push_back({cells, strong});
    };
    for (int i = 0; i < contractScenarioRows; ++i) {
        const auto figure = static_cast<ContractScenarioRow>(i);
        row(
            contractScenarioName(figure), contractScenarioText(figure, results->front().figures.base, format, currency),
            [&](const ContractResult& r) { return contractScenarioText(figure, r.figures.scenario, format, currency); },
            figure == ContractScenarioRow::ToCome);
    }
    row(WhatIfOfContracts::tr("Break-even: most churn a year"), Format::dash(), [&](const ContractResult& r) {
        return r.figures.breakEven.retention ? format.percent(1 - *r.figures.breakEven.retention, 1) : Format::dash();
    });
    row(WhatIfOfContracts::tr("Saved on"), QString(), [&](const ContractResult& r) { return text(r.scenario.madeOn); });
    row(WhatIfOfContracts::tr("Definitions"), text(hashOf(by.context.session.definitions())),
        [&](const ContractResult& r) { return text(r.scenario.dataHash); });
    row(WhatIfOfContracts::tr("Note"), QString(), [&](const ContractResult& r) { return text(r.scenario.note); });
    compared.explain = [by, results](const QModelIndex& index) {
        const bool isToday = index.column() == 1;
        const ContractResult& result = (*results)[isToday ? 0 : static_cast<std::size_t>(index.column()) - 2];
        if (index.row() < contractScenarioRows)
            return contractScenarioExplanation(by, result, static_cast<ContractScenarioRow>(index.row()),
                                               isToday ? ContractColumnOf::Today : ContractColumnOf::Scenario);
        return index.row() == contractScenarioRows && !isToday ? contractBreakEvenExplanation(by, result)
                                                               : Explanation();
    };
    return compared;
}

}  // namespace perennial::ui

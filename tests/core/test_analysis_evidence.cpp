// Evidence: the rows behind a figure, summed, are the figure; own segments, filters and comparisons.
#include "core/analysis/chart_data.h"
#include "core/analysis/comparison.h"
#include "core/analysis/evidence.h"
#include "core/analysis/point_scope.h"
#include "core/analysis/rule_data.h"
#include "core/analysis/segment_table.h"
#include "core/segment/rfm_text.h"
#include "core/summary/row_shares.h"
#include "tests/ui/made_shop.h"

#include <QtTest>

#include <map>
#include <random>

using namespace perennial;

namespace {

/// Rows of every kind at random: sales, refunds with and without an order, marks, late rows, tax.
Ledger wildLedger(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](unsigned n) { return static_cast<std::uint32_t>(random() % n); };
    Ledger ledger;
    constexpr unsigned orders = 400;
    for (unsigned c = 0; c < 60; ++c)
        ledger.customerKey.push_back("c" + std::to_string(c));
    ledger.customerName.resize(60);
    for (unsigned o = 0; o < orders; ++o) {
        ledger.orderCustomer.push_back(below(20) == 0 ? noIndex : below(60));
        ledger.refundedOrder.push_back(noIndex);
        const bool refundOnly = below(8) == 0;
        if (refundOnly && o > 0 && below(2) == 0)
            ledger.refundedOrder.back() = below(o);
        const Day day = Day::from(2023, 1, 1) + static_cast<int>(below(700));
        for (unsigned line = 0; line <= below(4); ++line) {
            const bool refund = refundOnly || below(6) == 0;
            ledger.rowId.push_back(static_cast<std::int64_t>(ledger.rowId.size()) + 1);
            ledger.order.push_back(o);
            ledger.day.push_back(day + static_cast<int>(refund ? below(40) : below(2)));
            const auto parts = static_cast<std::int64_t>(below(900'000));
            ledger.amount.push_back(Money::fromParts(refund ? -parts : below(15) == 0 ? 0 : parts));
            ledger.tax.push_back(Money::fromParts(parts / 5));
            ledger.kind.push_back(refund ? LineKind::Refund : below(12) == 0 ? LineKind::GiftCard : LineKind::Sale);
            ledger.status.push_back(below(3) == 0 ? static_cast<OrderStatus>(below(10)) : OrderStatus::Valid);
        }
    }
    ledger.currency = "EUR";
    return ledger;
}

std::shared_ptr<const Analysis> analysed(const Definitions& definitions, const test::MadeShop& shop = {})
{
    NoProgress progress;
    const Snapshot snapshot{"shop", std::make_shared<const Ledger>(test::madeLedger(shop)), {}, Day::from(2026, 6, 19)};
    return run(snapshot, definitions, nullptr, progress).value();
}

}  // namespace

class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    /// Whatever the rules: each purchase's rows add up to its net, the rest to the stand-alone refunds.
    void sharesAddUpToTheOrderBook()
    {
        std::uint64_t refunds = 0;
        for (unsigned seed = 1; seed <= 40; ++seed) {
            const Ledger ledger = wildLedger(seed);
            Definitions definitions;
            definitions.refundDate = seed % 2 ? RefundDate::OrderDate : RefundDate::OwnDate;
            definitions.rules.includeTax = seed % 3 == 0;
            definitions.rules.excludeCancelled = seed % 5 != 0;
            if (seed % 4 == 0)
                definitions.asOf = Day::from(2024, 3, 1);
            const OrderBook book = buildOrders(ledger, definitions, Day::from(2026, 1, 1)).value();
            std::map<OrderIndex, std::int64_t> byOrder;
            std::map<std::pair<CustomerIndex, Day>, std::int64_t> alone;
            for (const RowShare& share : rowShares(ledger, definitions, book)) {
                if (share.order == noIndex)
                    alone[{share.customer, share.day}] += share.amount.parts();
                else
                    byOrder[share.order] += share.amount.parts();
                QVERIFY(share.order == noIndex || share.day == book.orders.day[share.order]);
            }
            for (OrderIndex order = 0; order < book.orders.size(); ++order)
                if (book.orders.isPurchase(order))
                    QCOMPARE(byOrder[order], book.orders.net[order].parts());
                else
                    QVERIFY(!byOrder.contains(order));
            for (const StandAloneRefund& refund : book.refunds)
                alone[{refund.customer, refund.day}] -= refund.amount.parts();
            for (const auto& [key, rest] : alone)
                QCOMPARE(rest, 0);
            refunds += book.refunds.size();
        }
        QVERIFY(refunds > 500);
    }

    void rowsOfAFigureAddUpToIt()
    {
        NoProgress progress;
        for (const std::string filter : {"", "rfm/champions", "column:Channel/Referral", "rule:orders >= 3"}) {
            Definitions definitions = test::madeDefinitions({});
            definitions.segmentFilter = filter;
            const auto analysis = analysed(definitions);
            QVERIFY(analysis->problems.empty());
            const KeyFigures& figures = analysis->shown;
            QVERIFY(filter.empty() || figures.customers < analysis->all.customers);
            const Evidence all = evidenceOf(*analysis, shownScope(*analysis), progress).value();
            QCOMPARE(all.customers.size(), figures.customers);
            QCOMPARE(all.purchases, figures.purchases);
            QCOMPARE(all.rows.size(), figures.rows);
            QCOMPARE(all.revenue.major(), *figures.revenue);
            const Evidence window = evidenceOf(*analysis, windowScope(*analysis), progress).value();
            QCOMPARE(window.buyers, figures.window.customers);
            QCOMPARE(window.purchases, figures.window.purchases);
            QVERIFY(window.revenue.total().value() == figures.window.revenue.total().value());
        }
    }

    /// Every point that customers make: their number and the money of their rows are what the chart says.
    void pointsOfCharts()
    {
        NoProgress progress;
        const auto analysis = analysed(test::madeDefinitions({}));
        const auto numberAt = [](const ChartData& chart, std::size_t row, const char* column) {
            const auto& columns = chart.table.columns;
            const auto at = std::ranges::find(columns, column) - columns.begin();
            return chart.table.rows[row][static_cast<std::size_t>(at)].value.value();
        };
        const auto rowsOf = [&](const PointScope& point) {
            return evidenceOf(*analysis, point.scope, progress).value().revenue.major();
        };
        const SegmentTable& front = *analysis->segmentsInFront();
        for (const ChartData& chart :
             {distributionChart(*analysis), segmentsChart(*analysis, front, 4), rfmChart(*analysis)})
            for (std::size_t row = 0; row < chart.table.rows.size(); ++row)
                QCOMPARE(scopeOfPoint(*analysis, chart, row, &front)->scope.members.size(),
                         static_cast<std::size_t>(numberAt(chart, row, "customers")));
        // a curve of survival is made from those who came again: all of them are observed at its beginning
        const ChartData lives = survivalChart(*analysis);
        const auto again = static_cast<std::size_t>(
            std::ranges::count_if(analysis->summary().frequency, [](std::uint32_t x) { return x > 0; }));
        QCOMPARE(scopeOfPoint(*analysis, lives, 0)->scope.members.size(), again);
        QCOMPARE(static_cast<std::size_t>(analysis->survival.front().atRisk), again);
        const ChartData ages = ltvByAgeChart(*analysis);
        int checked = 0;
        for (std::size_t row = 0; row < ages.table.rows.size(); ++row) {
            if (!ages.table.rows[row][2].value)
                continue;
            const auto point = scopeOfPoint(*analysis, ages, row);
            QVERIFY(point && point->hasRows);
            QCOMPARE(point->scope.members.size(), static_cast<std::size_t>(numberAt(ages, row, "customers")));
            const double ltv = rowsOf(*point) * analysis->marginRate / static_cast<double>(point->scope.members.size());
            QVERIFY(std::abs(ltv - numberAt(ages, row, "ltv")) < 1e-6);
            ++checked;
        }
        QVERIFY(checked > 10);
        const ChartData months = newAndReturningChart(*analysis);
        for (std::size_t row = 0; row < months.table.rows.size(); ++row)
            QVERIFY(std::abs(rowsOf(*scopeOfPoint(*analysis, months, row)) - numberAt(months, row, "new")
                             - numberAt(months, row, "returning"))
                    < 1e-6);
    }

    void cellsOfTheCohortTriangle()
    {
        NoProgress progress;
        const auto analysis = analysed(test::madeDefinitions({}));
        const Observed& observed = *analysis->observed;
        for (const CohortPeriod kind : {CohortPeriod::CalendarMonth, CohortPeriod::Age}) {
            const CohortOptions options{.period = kind, .chosen = {}, .refunds = observed.book.refunds};
            const CohortTable table = cohortTable(observed.summary, observed.occasions, options);
            for (const std::size_t c : {std::size_t(3), table.cohorts.size() / 2}) {
                const Cohort& cohort = table.cohorts[c];
                for (std::size_t k = 0; k < cohort.cells.size(); k += 3) {
                    const auto scope = [&](CohortMap::Measure measure) {
                        return scopeOfCell(*analysis, options, measure, cohort.month, static_cast<int>(k)).scope;
                    };
                    QCOMPARE(scope(CohortMap::Measure::Customers).members.size(), cohort.cells[k].customers);
                    const Evidence orders = evidenceOf(*analysis, scope(CohortMap::Measure::Orders), progress).value();
                    QCOMPARE(orders.customers.size(), cohort.size);
                    QCOMPARE(orders.purchases, cohort.cells[k].orders);
                    QVERIFY(orders.revenue.total().value() == cohort.cells[k].revenue.total().value());
                    const Evidence sofar =
                        evidenceOf(*analysis, scope(CohortMap::Measure::CumulativePerCustomer), progress).value();
                    QVERIFY(sofar.revenue.total().value() == cohort.cells[k].cumulativeRevenue.total().value());
                }
            }
        }
    }

    void ownSegmentsDivideTheBase()
    {
        Definitions definitions = test::madeDefinitions({});
        definitions.segments.own = {{"Big spenders", "revenue > 400"}, {"Paid", "channel = \"paid social\""}};
        definitions.segmentFilter = "own/Paid";
        const auto analysis = analysed(definitions);
        QVERIFY(analysis->problems.empty());
        const SegmentTable own = segmentsBy(*analysis, "own").value();
        QCOMPARE(own.segmentation.names, (std::vector<std::string>{"Big spenders", "Paid", "other"}));
        std::uint64_t customers = 0;
        for (const KeyFigures& figures : own.figures)
            customers += figures.customers;
        QCOMPARE(customers, analysis->all.customers);
        QCOMPARE(analysis->shown.customers, own.figures[1].customers);
        QVERIFY(analysis->shown.customers > 0);
        // the same by hand
        std::uint64_t big = 0;
        for (const Money revenue : analysis->summary().revenue)
            big += revenue.major() > 400;
        QCOMPARE(own.figures[0].customers, big);
        const SegmentTable ruled = segmentsBy(*analysis, "rule:revenue > 400").value();
        QCOMPARE(ruled.figures[0].customers, big);
        QVERIFY(ruled.figures[0].clvTotal.value() == own.figures[0].clvTotal.value());
    }

    void rulesThatCannotBeAppliedAreSaid()
    {
        Definitions definitions = test::madeDefinitions({});
        definitions.segments.own = {{"Lucky", "luck > 3"}};
        definitions.segmentFilter = "rfm/no such group";
        const auto analysis = analysed(definitions);
        QCOMPARE(analysis->problems.size(), 2U);
        QVERIFY(analysis->problems[0].kind == ErrorKind::UnknownName);
        QVERIFY(QString::fromStdString(analysis->problems[0].arguments[2]).contains("p_alive"));
        QVERIFY(QString::fromStdString(analysis->problems[0].arguments[2]).contains("Channel"));
        QCOMPARE(analysis->shown.customers, analysis->all.customers);
        QVERIFY(analysis->definitions.segmentFilter.empty());
        QVERIFY(segmentsBy(*analysis, "rule:orders >").error().kind == ErrorKind::OptionInvalid);
        QVERIFY(segmentsBy(*analysis, "tides").error().kind == ErrorKind::UnknownName);
    }

    void aSegmentWithNobody()
    {
        Definitions definitions = test::madeDefinitions({});
        definitions.segmentFilter = "rule:orders > 100000";
        const auto analysis = analysed(definitions);
        QCOMPARE(analysis->shown.customers, 0U);
        QVERIFY(!analysis->shown.clvMean.has_value());
        for (const std::string_view chart : chartNames())
            QVERIFY2(buildChart(chart, *analysis).has_value(), chart.data());
    }

    /// Shops at the edge: one order, one customer, one month, nobody twice, more segments than can be shown.
    void smallestShops()
    {
        NoProgress progress;
        struct Shop {
            int customers;
            int ordersEach;
            int daysApart;
        };
        for (const Shop shop : {Shop{1, 1, 0}, Shop{1, 5, 30}, Shop{40, 1, 3}, Shop{40, 2, 1}, Shop{600, 2, 20}}) {
            auto ledger = std::make_shared<Ledger>();
            ledger->currency = "EUR";
            DictionaryColumn column{"Shop", "", {}, {}};
            for (int c = 0; c < shop.customers; ++c) {
                ledger->customerKey.push_back("c" + std::to_string(c));
                column.values.push_back("s" + std::to_string(c % 480));
                for (int k = 0; k < shop.ordersEach; ++k) {
                    ledger->order.push_back(static_cast<OrderIndex>(ledger->orderCount()));
                    ledger->orderCustomer.push_back(static_cast<CustomerIndex>(c));
                    ledger->rowId.push_back(static_cast<std::int64_t>(ledger->order.size()));
                    ledger->day.push_back(Day::from(2024, 1, 1) + c % 25 + k * shop.daysApart);
                    ledger->amount.push_back(Money::fromParts(100'000 + c));
                    ledger->kind.push_back(LineKind::Sale);
                    ledger->status.push_back(OrderStatus::Valid);
                    column.codes.push_back(static_cast<std::uint32_t>(c % 480));
                }
            }
            column.values.resize(std::min<std::size_t>(column.values.size(), 480));
            ledger->customerName.resize(ledger->customerKey.size());
            ledger->attributes.push_back(std::move(column));
            const Snapshot snapshot{"small", ledger, {}, Day::from(2026, 1, 1)};
            const auto analysis = run(snapshot, {}, nullptr, progress).value();
            QCOMPARE(analysis->all.customers, static_cast<std::uint64_t>(shop.customers));
            for (const std::string_view name : chartNames()) {
                const auto chart = buildChart(name, *analysis);
                QVERIFY2(chart.has_value(), name.data());
                QVERIFY2(!chart->isEmpty() || !chart->empty.has_value(), name.data());
            }
            const SegmentTable shops = segmentsBy(*analysis, "column:Shop").value();
            QCOMPARE(shops.figures.size(), static_cast<std::size_t>(std::min(shop.customers, 480)));
            QVERIFY(compareWithEarlier(*analysis, progress).has_value());
        }
    }

    void ownRfmEdgesAndRules()
    {
        Definitions definitions = test::madeDefinitions({});
        RfmRules rules{{{"Regulars, big", {1, 5}, {3, 5}, {1, 5}}, {"Fresh", {5, 5}, {1, 5}, {1, 5}}}, true};
        RfmEdges edges{{30, 60, 90, 180}, {1, 2, 4, 8}, {10, 50, 100, 500}};
        QVERIFY(rfmRulesFrom(toText(rules)).value() == rules);
        QVERIFY(rfmRulesFrom(toText(defaultRfmRules())).value() == defaultRfmRules());
        QVERIFY(rfmEdgesFrom(toText(edges)).value() == edges);
        for (const char* bad : {"4-5 4-5 champions", "5-4 1-5 1-5 x", "0-5 1-5 1-5 x", "1-5 1-5 1-5 "})
            QVERIFY2(!rfmRulesFrom(bad).has_value(), bad);
        QVERIFY(!rfmEdgesFrom("1 2 3\n1 2 3 4\n1 2 3 4").has_value());
        QVERIFY(!rfmEdgesFrom("4 3 2 1\n1 2 3 4\n1 2 3 4").has_value());
        definitions.segments.rfmRules = toText(rules);
        definitions.segments.rfmEdges = toText(edges);
        const auto analysis = analysed(definitions);
        QVERIFY(analysis->problems.empty());
        const SegmentTable rfm = segmentsBy(*analysis, "rfm").value();
        QCOMPARE(rfm.segmentation.names, (std::vector<std::string>{"Regulars, big", "Fresh", "other"}));
        const CustomerSummary& s = analysis->summary();
        std::uint64_t regulars = 0;
        for (std::size_t i = 0; i < s.size(); ++i)
            regulars += s.frequency[i] + 1 > 2;  // score 3: above the second edge
        QCOMPARE(rfm.figures[0].customers, regulars);
        definitions.segments.rfmEdges = "no numbers";
        QCOMPARE(analysed(definitions)->problems.size(), 1U);
    }

    void segmentDefinitionsAreKept()
    {
        Definitions definitions;
        const std::string plain = hashOf(definitions);
        definitions.segments = {"own\n1-5 1-5 1-5 a: b\n",
                                "1 2 3 4\n1 2 3 4\n1 2 3 4",
                                0.1,
                                0.25,
                                {{"x:y", "orders > 1"}, {"", "orders = 1"}}};
        QVERIFY(definitionsFrom(entries(definitions)).value() == definitions);
        QVERIFY(hashOf(definitions) != plain);
        QVERIFY(definitionsFrom(entries(Definitions{})).value() == Definitions{});
    }

    void earlierReadings()
    {
        NoProgress progress;
        Definitions definitions = test::madeDefinitions({});
        definitions.window = Window::Months3;
        const auto now = analysed(definitions);
        const Comparison comparison = compareWithEarlier(*now, progress).value();
        QVERIFY(comparison.yearAgo && comparison.previous);
        QCOMPARE(toIso(comparison.yearAgo->summary().asOf), std::string("2025-06-18"));
        QCOMPARE(toIso(comparison.previous->summary().asOf), std::string("2026-03-18"));
        // what was known then: a ledger that ends then
        std::uint64_t buyers = 0;
        for (const Day first : now->summary().first)
            buyers += first <= Day::from(2025, 6, 18);
        QCOMPARE(comparison.yearAgo->all.customers, buyers);
        definitions.asOf = Day::from(2024, 6, 1);
        definitions.window = Window::All;
        const Comparison young = compareWithEarlier(*analysed(definitions), progress).value();
        QVERIFY(!young.yearAgo && !young.previous);
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "test_analysis_evidence.moc"

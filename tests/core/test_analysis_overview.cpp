// The overview as a text: read back it says the same to the last bit, and it is found again by nobody who would work
// out anything else. Expected values: the analysis that it was made from.
#include "core/analysis/overview_text.h"
#include "core/clv/formula_forecast.h"
#include "tests/core/same_figures.h"
#include "tests/ui/made_shop.h"

#include <QTest>

#include <set>

using namespace perennial;

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(name(result.error().kind));
    return std::move(*result);
}

Overview drawn(const Analysis& analysis)
{
    NoProgress nobody;
    Overview overview = overviewOf(analysis);
    setReadings(overview, need(compareWithEarlier(analysis, nobody)));
    setReadings(overview, need(monthlyReadings(analysis, nobody)));
    overview.charts = need(drawOverview(analysis, nobody));
    return overview;
}

}  // namespace

class TestAnalysisOverview : public QObject {
    Q_OBJECT

private slots:
    void isLossless_data()
    {
        QTest::addColumn<test::MadeShop>("shop");
        QTest::newRow("whole") << test::MadeShop{};
        QTest::newRow("no amounts") << test::MadeShop{.amounts = false, .margin = false, .spend = false};
        QTest::newRow("no costs") << test::MadeShop{.margin = false, .spend = false, .currency = "JPY"};
        QTest::newRow("a formula") << test::MadeShop{.customers = 200, .model = "historic-average"};
        QTest::newRow("two customers") << test::MadeShop{.customers = 2};
    }
    void isLossless()
    {
        QFETCH(test::MadeShop, shop);
        if (shop.model == "historic-average")
            shop.model = std::string(name(formulaMethods.front()));
        const auto analysis = test::madeAnalysis(shop);
        const Overview before = drawn(*analysis);
        const auto text = textOf(before);
        QVERIFY(text.has_value());
        const auto after = overviewFrom(*text);
        QVERIFY(after.has_value());
        QCOMPARE(textOf(*after), text);
        test::compareFigures(after->all, analysis->all);
        test::compareFigures(after->shown, analysis->shown);
        QCOMPARE(after->asOf.number, analysis->summary().asOf.number);
        QCOMPARE(after->rows, std::uint64_t(analysis->ledger->rowCount()));
        QCOMPARE(after->basis.marginGiven, analysis->marginGiven);
        QVERIFY(after->basis.meanFirstOrder == analysis->meanFirstOrder);
        QCOMPARE(after->basis.currency, analysis->definitions.currency);
        QCOMPARE(after->formula, analysis->fitted->formula);
        compareReadings(before, *after);
        QCOMPARE(after->charts.size(), overviewCharts.size());
        for (std::size_t i = 0; i < overviewCharts.size(); ++i)
            compareCharts(overviewChart(overviewCharts[i], *analysis), after->charts[i]);
    }

    /// Names, spaces, line breaks and signs of all kinds.
    void wordsMayHoldAnything()
    {
        Overview overview;
        overview.segments = {{"own/ 3 a\n|\"", words(std::string("\0x 0 12 ", 8))}, {"", words("مرحبا")}};
        overview.all.clvMean = std::numeric_limits<double>::quiet_NaN();
        overview.all.alive = -0.0;
        overview.all.paybackMonths = undefined(Reason::NotWithinHorizon);
        const auto after = overviewFrom(textOf(overview).value()).value();
        QVERIFY(after.segments[0].id == overview.segments[0].id);
        QVERIFY(after.segments[0].name == overview.segments[0].name);
        QVERIFY(after.segments[1].name == overview.segments[1].name);
        QVERIFY(std::isnan(*after.all.clvMean));
        QVERIFY(test::sameFigure(after.all.alive, overview.all.alive));
        QVERIFY(test::sameFigure(after.all.paybackMonths, overview.all.paybackMonths));
    }

    /// Anything cut off, added or out of place is no overview.
    void damagedTextsAreNone()
    {
        const std::string text = textOf(drawn(*test::madeAnalysis({.customers = 60}))).value();
        for (std::size_t length = 0; length < text.size(); length += 1 + text.size() / 500)
            QVERIFY(!overviewFrom(text.substr(0, length)));
        QVERIFY(!overviewFrom(text + "1 "));
        QVERIFY(!overviewFrom("9" + text));
    }

    /// Charts of other pages have no text, and an overview with one is not kept.
    void otherChartsHaveNone()
    {
        const auto analysis = test::madeAnalysis({.customers = 60});
        Overview overview = overviewOf(*analysis);
        overview.charts = {survivalChart(*analysis)};
        QVERIFY(!textOf(overview.charts.front()));
        QVERIFY(!keptText(overview, Day{100}, Day{1}));
    }

    /// With a date after today the end of observation depends on the day.
    void datesToComeHoldForADay()
    {
        const Overview overview = drawn(*test::madeAnalysis({.customers = 60}));
        const auto holds = [&](int made, int latest, int today) {
            return keptOverview(keptText(overview, Day{made}, Day{latest}).value(), Day{today}).has_value();
        };
        QVERIFY(holds(100, 90, 100));
        QVERIFY(holds(100, 90, 101));
        QVERIFY(holds(100, 100, 101));
        QVERIFY(holds(100, 105, 100));
        QVERIFY(!holds(100, 105, 101));
        QVERIFY(!holds(100, 105, 200));
        QVERIFY(!holds(100, 100, 99));  // a clock set back
        QVERIFY(holds(100, 99, 99));
        Overview lacking = overview;
        lacking.charts.pop_back();
        QVERIFY(!keptOverview(keptText(lacking, Day{100}, Day{90}).value(), Day{100}));
    }

    void fingerprintsTellApart()
    {
        std::vector<Definitions> all(14);
        all[1].margin = 0.4;
        all[2].segmentFilter = "rfm/champions";
        all[3].window = Window::Months3;
        all[4].currency = "USD";
        all[5].rates["USD"] = Decimal{92, 2};
        all[6].asOf = Day{20'000};
        all[7].model = "bg-nbd";
        all[8].horizonMonths = 24;
        all[9].discountRate = 0.11;
        all[10].segmentation = "value";
        all[11].segments.own = {{"A", "orders > 1"}};
        all[12].spend = {{Month{600}, "ads", Money::fromParts(1)}};
        all[13].calibrateUntil = Day{19'000};
        std::set<std::string> prints;
        for (const Definitions& definitions : all) {
            prints.insert(overviewFingerprint(definitions));
            QCOMPARE(overviewFingerprint(definitions), overviewFingerprint(Definitions(definitions)));
        }
        prints.insert(overviewFingerprint({}, "another program"));
        QCOMPARE(prints.size(), all.size() + 1);
        QCOMPARE(pipelineDigest().size(), std::size_t{64});
    }

private:
    static void compareReadings(const Overview& a, const Overview& b)
    {
        QCOMPARE(a.months.size(), b.months.size());
        for (std::size_t i = 0; i < a.months.size(); ++i) {
            QCOMPARE(a.months[i].asOf.number, b.months[i].asOf.number);
            test::compareFigures(a.months[i].shown, b.months[i].shown);
        }
        QCOMPARE(a.yearAgo.has_value(), b.yearAgo.has_value());
        if (a.yearAgo)
            test::compareFigures(a.yearAgo->all, b.yearAgo->all);
        QCOMPARE(a.previous.has_value(), b.previous.has_value());
        QCOMPARE(a.past.has_value(), b.past.has_value());
        if (a.past)
            QVERIFY(a.past->errorPercent == b.past->errorPercent && a.past->to == b.past->to);
    }
    static void compareCharts(const ChartData& a, const ChartData& b)
    {
        QCOMPARE(a.id, b.id);
        QCOMPARE(a.content.index(), b.content.index());
        QVERIFY(a.title == b.title && a.shortTitle == b.shortTitle && a.subtitle == b.subtitle);
        QVERIFY(a.currency == b.currency && test::sameFigure(a.empty, b.empty));
        QCOMPARE(toCsv(a.table), toCsv(b.table));
        if (const auto* bars = std::get_if<Distribution>(&a.content)) {
            const auto& others = std::get<Distribution>(b.content);
            QCOMPARE(bars->bars.size(), others.bars.size());
            for (std::size_t i = 0; i < bars->bars.size(); ++i)
                QVERIFY(bars->bars[i].from == others.bars[i].from
                        && bars->bars[i].customers == others.bars[i].customers);
            QVERIFY(bars->p90 == others.p90 && bars->openAbove == others.openAbove);
        }
        if (const auto* path = std::get_if<ForecastPath>(&a.content)) {
            const auto& other = std::get<ForecastPath>(b.content);
            QCOMPARE(path->forecast.size(), other.forecast.size());
            for (std::size_t i = 0; i < path->forecast.size(); ++i)
                QVERIFY(path->forecast[i].lower == other.forecast[i].lower
                        && path->forecast[i].upper == other.forecast[i].upper);
        }
    }
};

QTEST_GUILESS_MAIN(TestAnalysisOverview)
#include "test_analysis_overview.moc"

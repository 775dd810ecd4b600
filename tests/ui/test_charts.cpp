// Charts: every one is drawn on every device, says something in words and yields its figures.
#include "core/analysis/chart_data.h"
#include "tests/ui/made_shop.h"
#include "ui/charts/chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/registry.h"
#include "ui/support/fonts.h"
#include "ui/support/language.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace perennial;
using namespace perennial::ui;

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesAreKnown();
    void barsOfTheDistributionHoldEveryCustomer();
    void concentrationAgreesWithASort();
    void everyChartIsDrawnAndSaysSomething_data();
    void everyChartIsDrawnAndSaysSomething();
    void withoutAmountsThereIsAReason();
    void svgAndPdfHoldTextAndNoPicture();
    void nothingStandsAcrossFromItsBar_data();
    void nothingStandsAcrossFromItsBar();
    void csvHoldsTheFigures();
    void unwritableFolderLeavesAnError();
    void keyboardWalksThroughThePoints();
    void pointerReadsAndActivates();
    void zoomShowsLessAndComesBack();

private:
    [[nodiscard]] std::vector<ChartData> allCharts() const;
    std::shared_ptr<const Analysis> analysis_;
};

void TestCharts::initTestCase()
{
    installFonts();
    QLocale::setDefault(localeOf(languageOf(QStringLiteral("en"))));
    analysis_ = test::madeAnalysis();
}

namespace {

WhatIfResult madeWhatIf()
{
    WhatIfResult result;
    result.base.residual = 125'267.0;
    result.changed.residual = 136'181.0;
    result.waterfall = {{"price", "direct", 21'785},
                        {"price", "fewer-purchases", -10'892},
                        {"price", "more-leave", -691},
                        {"retention", "direct", 4'566},
                        {"retention-spend", "cost", -3'854}};
    for (int k = 0; k <= 24; ++k) {
        result.base.cumulativeMargin.push_back(200'000 * (1 - std::exp(-k / 12.0)));
        result.changed.cumulativeMargin.push_back(222'000 * (1 - std::exp(-k / 12.0)));
    }
    return result;
}

ChartData madeResponse()
{
    std::vector<ResponsePoint> curve;
    for (int i = -10; i <= 10; ++i)
        curve.push_back({i * 0.03, 120'000.0 - 300.0 * (i - 3) * (i - 3)});
    curve.back().value = undefined(Reason::NotApplicable);
    return responseChart(curve, madeWhatIf(), "price", "residual", {}, "EUR");
}

ChartData madeLeverMap()
{
    ResponseMap map;
    for (int i = -3; i <= 3; ++i) {
        map.first.push_back(i * 0.1);
        map.second.push_back(i * 0.05);
        map.values.emplace_back();
        for (int j = -3; j <= 3; ++j)
            map.values.back().push_back(j == 3 && i == 3 ? undefined(Reason::NotApplicable)
                                                         : Figure(125'267.0 + 4000 * i + 3000 * j));
    }
    return leverMapChart(map, madeWhatIf(), "price", "retention", "residual", {}, "EUR");
}

std::pair<Segmentation, Segmentation> madeSegments()
{
    Segmentation before{"rfm", {"champions", "loyal", "new", "at-risk"}, true, {}};
    Segmentation after = before;
    std::vector<std::uint16_t> were;
    std::vector<std::uint16_t> are;
    for (std::uint16_t i = 0; i < 400; ++i) {
        were.push_back(i % 4);
        are.push_back(static_cast<std::uint16_t>(i % 7 == 0 ? (i + 1) % 4 : i % 4));
    }
    before.of = were;
    after.of = are;
    return {before, after};
}

ChartData madeMovement()
{
    const auto [before, after] = madeSegments();
    return movementChart(before, after, Day::from(2026, 3, 18), Day::from(2026, 6, 18));
}

ChartData madeFlow()
{
    const auto [before, after] = madeSegments();
    return flowChart(before, after, Day::from(2026, 3, 18), Day::from(2026, 6, 18));
}

std::uint32_t busiestCustomer(const Analysis& analysis)
{
    const auto& orders = analysis.summary().frequency;
    return static_cast<std::uint32_t>(std::max_element(orders.begin(), orders.end()) - orders.begin());
}

ChartStyle styleOf(const QString& language, bool dark)
{
    ChartStyle style{.tokens = dark ? darkTokens() : lightTokens(), .format = Format(localeOf(languageOf(language)))};
    return style;
}

}  // namespace

std::vector<ChartData> TestCharts::allCharts() const
{
    std::vector<ChartData> charts;
    for (const std::string_view name : chartNames())
        if (name != "waterfall" && name != "tornado")
            charts.push_back(*buildChart(name, *analysis_));
    const std::string currency = "EUR";
    charts.push_back(waterfallChart(madeWhatIf(), currency));
    charts.push_back(marginCurvesChart(madeWhatIf(), currency));
    charts.push_back(tornadoChart({{"price", -15'600, 12'500},
                                   {"margin", -12'500, 12'500},
                                   {"retention", -6'400, 6'200},
                                   {"discount-rate", -600, 600}},
                                  0.1, currency));
    charts.push_back(madeResponse());
    charts.push_back(madeLeverMap());
    charts.push_back(madeMovement());
    charts.push_back(madeFlow());
    charts.push_back(
        cohortChart(*analysis_, analysis_->cohorts, {.measure = CohortMap::Measure::LtvToCac, .forecast = true}));
    charts.push_back(timelineChart(*analysis_, busiestCustomer(*analysis_)));
    charts.push_back(aliveChart(*analysis_, busiestCustomer(*analysis_)));
    return charts;
}

void TestCharts::namesAreKnown()
{
    const auto unknown = buildChart("pie", *analysis_);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::UnknownName);
    for (const std::string_view name : chartNames())
        QVERIFY2(chartIds().contains(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))), name.data());
    for (const QString& id : chartIds())
        QVERIFY2(!chartName(id).isEmpty(), qPrintable(id));
}

void TestCharts::barsOfTheDistributionHoldEveryCustomer()
{
    const ChartData chart = distributionChart(*analysis_);
    const auto& d = std::get<Distribution>(chart.content);
    std::uint64_t inBars = 0;
    std::uint64_t below = 0;
    for (const auto& bar : d.bars)
        inBars += bar.customers;
    std::vector<double> values(analysis_->clv.begin(), analysis_->clv.end());
    for (const double value : values)
        below += value < 0;
    QCOMPARE(inBars, static_cast<std::uint64_t>(values.size()));
    QCOMPARE(d.belowZero, below);
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    QCOMPARE(d.median, n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2);
    // Each bar again, counted one by one.
    for (std::size_t b = 1; b + 1 < d.bars.size(); ++b) {
        const auto here = std::count_if(values.begin(), values.end(), [&](double v) {
            return v >= d.bars[b].from - 1e-9 && v < d.bars[b].to - 1e-9;
        });
        QVERIFY(std::abs(static_cast<double>(here) - static_cast<double>(d.bars[b].customers)) <= 1);
    }
}

void TestCharts::concentrationAgreesWithASort()
{
    const ChartData chart = concentrationChart(*analysis_);
    const auto& c = std::get<Concentration>(chart.content);
    std::vector<double> values(analysis_->clv.begin(), analysis_->clv.end());
    std::sort(values.rbegin(), values.rend());
    double total = 0;
    for (const double value : values)
        total += value;
    double top = 0;
    const std::size_t fifth = values.size() / 5;  // 900 customers: exactly 180
    for (std::size_t i = 0; i < fifth; ++i)
        top += values[i];
    QVERIFY(std::abs(c.topShare - top / total) < 1e-9);
    QVERIFY(std::abs(c.curve.back().value - 1) < 1e-9);
}

void TestCharts::everyChartIsDrawnAndSaysSomething_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << "en" << false;
    QTest::newRow("dark") << "en" << true;
    QTest::newRow("arabic") << "ar" << true;
}

void TestCharts::everyChartIsDrawnAndSaysSomething()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    const ChartStyle style = styleOf(language, dark);
    const QString folder = qEnvironmentVariable("PERENNIAL_PICTURES");
    for (const ChartData& data : allCharts()) {
        QVERIFY2(!data.isEmpty(), data.id.c_str());
        QVERIFY2(!chartTitle(data, style).isEmpty(), data.title.key.c_str());
        QVERIFY2(!chartSubtitle(data, style).isEmpty(), data.subtitle.key.c_str());
        QVERIFY2(!data.table.rows.empty(), data.id.c_str());
        for (const auto& row : data.table.rows)
            QCOMPARE(row.size(), data.table.columns.size());
        const QImage image = chartImage(data, style, {.size = {440, 300}, .scale = 1.5});
        int drawn = 0;
        const QRgb ground = image.pixel(1, 1);
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                drawn += image.pixel(x, y) != ground;
        QVERIFY2(drawn > 400, data.id.c_str());
        if (!folder.isEmpty())
            image.save(folder
                       + QStringLiteral("/%1-%2.png")
                             .arg(QString::fromStdString(data.id), QString::fromLatin1(QTest::currentDataTag())));
    }
}

void TestCharts::withoutAmountsThereIsAReason()
{
    const auto bare = test::madeAnalysis({.customers = 200, .amounts = false, .margin = false, .spend = false});
    const ChartData chart = distributionChart(*bare);
    QVERIFY(chart.isEmpty());
    QVERIFY(!chart.empty);
    QCOMPARE(chart.empty.error(), Reason::NoAmounts);
    QVERIFY(!chartTitle(chart, styleOf(QStringLiteral("en"), false)).isEmpty());
    QVERIFY(!cohortChart(*bare, bare->cohorts).isEmpty());  // occasions need no amounts
}

void TestCharts::svgAndPdfHoldTextAndNoPicture()
{
    QTemporaryDir folder;
    const ChartStyle style = styleOf(QStringLiteral("en"), false);
    for (const ChartData& data : allCharts()) {
        const QString svg = folder.filePath(QString::fromStdString(data.id) + QStringLiteral(".svg"));
        QVERIFY(exportChart(data, style, svg).has_value());
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QXmlStreamReader xml(text);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(text.contains("<text"), data.id.c_str());
        QVERIFY2(!text.contains("<image"), data.id.c_str());
        const QString pdf = folder.filePath(QString::fromStdString(data.id) + QStringLiteral(".pdf"));
        QVERIFY(exportChart(data, style, pdf).has_value());
        QFile page(pdf);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray bytes = page.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY2(!bytes.contains("/Subtype /Image"), data.id.c_str());
    }
}

void TestCharts::nothingStandsAcrossFromItsBar_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("left to right") << QStringLiteral("en");
    QTest::newRow("right to left") << QStringLiteral("ar");
}

/// Seven go from one segment to the other: the 0 of those who joined the first stands on the other side of the axis
/// than the 0 of those who left the second.
void TestCharts::nothingStandsAcrossFromItsBar()
{
    QFETCH(const QString, language);
    const Segmentation before{"rfm", {"champions", "loyal"}, true, std::vector<std::uint16_t>(7, 0)};
    Segmentation after = before;
    after.of = std::vector<std::uint16_t>(7, 1);
    const ChartData data = movementChart(before, after, Day::from(2026, 3, 18), Day::from(2026, 6, 18));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("movement.svg"));
    QVERIFY(exportChart(data, styleOf(language, false), path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<double> zeros;  // from left to right, row by row
    while (!xml.atEnd())
        if (xml.readNextStartElement() && xml.name() == QLatin1String("text")) {
            const double x = xml.attributes().value("x").toDouble();
            QString words = xml.readElementText().trimmed();
            words.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
            if (words == QLatin1String("0"))
                zeros << x;
        }
    QVERIFY(zeros.size() >= 2);
    zeros = zeros.last(2);  // the title may hold one
    const bool mirrored = language == QLatin1String("ar");
    QVERIFY2(mirrored ? zeros[0] < zeros[1] : zeros[0] > zeros[1], qPrintable(QString::number(zeros[0] - zeros[1])));
}

void TestCharts::csvHoldsTheFigures()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("segments.csv"));
    const ChartData data = *buildChart("segments", *analysis_);
    QVERIFY(exportChart(data, styleOf(QStringLiteral("ar"), false), path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.front().trimmed(), QByteArray("segment,customers,clv_total,share"));
    QCOMPARE(static_cast<std::size_t>(lines.size()), data.table.rows.size() + 1);
    qint64 customers = 0;
    for (qsizetype i = 1; i < lines.size(); ++i)
        customers += lines[i].split(',')[1].toLongLong();
    QCOMPARE(customers, static_cast<qint64>(analysis_->all.customers));
    QCOMPARE(toCsv({{"name"}, {{words("=1+1")}, {words("a \"b\", c")}}}),
             std::string("name\r\n'=1+1\r\n\"a \"\"b\"\", c\"\r\n"));
}

void TestCharts::unwritableFolderLeavesAnError()
{
    const ChartData data = distributionChart(*analysis_);
    const auto nowhere = exportChart(data, styleOf(QStringLiteral("en"), false), QStringLiteral("/nowhere/at/all.svg"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::WriteFailed);
    const auto unknown = exportChart(data, styleOf(QStringLiteral("en"), false), QStringLiteral("chart.gif"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::FormatUnsupported);
}

void TestCharts::keyboardWalksThroughThePoints()
{
    ChartView view;
    view.resize(400, 260);
    view.setData(distributionChart(*analysis_));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab();
    QVERIFY(view.pointCount() > 5);
    QSignalSpy activated(&view, &ChartView::pointActivated);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentRow(), std::optional<std::size_t>(0));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentRow(), std::optional<std::size_t>(1));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentRow(), std::optional<std::size_t>(view.data().table.rows.size() - 1));
    QVERIFY(!view.accessibleDescription().isEmpty());
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.currentRow());
}

void TestCharts::pointerReadsAndActivates()
{
    ChartView view;
    view.resize(400, 260);
    view.setData(*buildChart("segments", *analysis_));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab();
    const auto chart = makeChart(view.data(), ChartStyle::screen());
    QSignalSpy activated(&view, &ChartView::pointActivated);
    QSignalSpy shown(&view, &ChartView::pointShown);
    QTest::keyClick(&view, Qt::Key_Home);
    const QString first = shown.last().first().toString();
    QTest::keyClick(&view, Qt::Key_Escape);
    // The first bar stands in the first row: its middle is where the pointer goes.
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(140, 13));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(shown.last().first().toString(), first);
}

void TestCharts::zoomShowsLessAndComesBack()
{
    ChartView view;
    view.resize(400, 260);
    view.setData(distributionChart(*analysis_));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab();
    const std::size_t all = view.pointCount();
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Plus);
    view.grab();
    QVERIFY(view.pointCount() < all);
    QTest::keyClick(&view, Qt::Key_0);
    view.grab();
    QCOMPARE(view.pointCount(), all);
}

QTEST_MAIN(TestCharts)
#include "test_charts.moc"

// What is chosen in a chart: series hidden by the legend, ranges dragged or walked, bands of flows.
#include "core/analysis/chart_data.h"
#include "tests/ui/made_shop.h"
#include "ui/charts/chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/registry.h"
#include "ui/support/fonts.h"
#include "ui/support/in_turn.h"
#include "ui/support/language.h"

#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using namespace perennial::ui;

class TestChartsChoice : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aClickHidesASeries_data();
    void aClickHidesASeries();
    void theMenuHidesASeries();
    void rangesFollowWhatIsShown();
    void theLegendStaysInside_data();
    void theLegendStaysInside();
    void paperShowsEverything();
    void draggingChoosesBars();
    void shiftWithArrowsChoosesBars();
    void aZoomedChartIsMoved();
    void theOldPictureStaysUntilItsTurn();
    void closeRowsAreNamedInPart();
    void bandsAreFound_data();
    void bandsAreFound();

private:
    std::shared_ptr<const Analysis> analysis_;
};

namespace {

void showIn(ChartView& view, const ChartData& data, QSize size = {420, 280})
{
    view.resize(size);
    view.setData(data);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab();
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int n = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            n += image.pixelColor(x, y) == colour;
    return n;
}

ChartData curves()
{
    WhatIfResult result;
    for (int k = 0; k <= 24; ++k) {
        result.base.cumulativeMargin.push_back(1000.0 * k);
        result.changed.cumulativeMargin.push_back(9000.0 * k);
    }
    return marginCurvesChart(result, "EUR");
}

ChartData flow()
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
    return flowChart(before, after, Day::from(2026, 3, 18), Day::from(2026, 6, 18));
}

}  // namespace

void TestChartsChoice::initTestCase()
{
    installFonts();
    QLocale::setDefault(localeOf(languageOf(QStringLiteral("en"))));
    analysis_ = test::madeAnalysis();
}

void TestChartsChoice::aClickHidesASeries_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "ar"})
        for (const char* chart : {"new-and-returning", "cac", "retention", "value-and-cost", "payback"})
            QTest::addRow("%s, %s", chart, language) << chart << language;
}

void TestChartsChoice::aClickHidesASeries()
{
    QFETCH(QString, chart);
    QFETCH(QString, language);
    QLocale::setDefault(localeOf(languageOf(language)));
    ChartView view;
    showIn(view, *buildChart(chart.toStdString(), *analysis_));
    const std::vector<std::string> keys = view.seriesKeys();
    QCOMPARE(keys.size(), std::size_t(2));
    view.clearFocus();
    const QImage whole = view.grab().toImage();
    QSignalSpy activated(&view, &ChartView::pointActivated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.rectOfSeries(keys[0]).center());
    QVERIFY(view.hiddenSeries() == std::set<std::string>{keys[0]});
    QCOMPARE(activated.size(), 0);  // no point below the entry
    QVERIFY(view.grab().toImage() != whole);
    // Its entry is still there; the last series stays.
    QVERIFY(view.rect().contains(view.rectOfSeries(keys[0])));
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.rectOfSeries(keys[1]).center());
    QVERIFY(view.hiddenSeries() == std::set<std::string>{keys[0]});
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.rectOfSeries(keys[0]).center());
    QVERIFY(view.hiddenSeries().empty());
    view.clearFocus();
    QCOMPARE(view.grab().toImage(), whole);
    QLocale::setDefault(localeOf(languageOf(QStringLiteral("en"))));
}

void TestChartsChoice::theMenuHidesASeries()
{
    ChartView view;
    showIn(view, *buildChart("new-and-returning", *analysis_));
    QMenu menu;
    const QList<QAction*> actions = view.addSeriesActions(menu);
    QCOMPARE(actions.size(), 2);
    QVERIFY(actions[1]->isChecked());
    actions[1]->trigger();
    QVERIFY(view.hiddenSeries() == std::set<std::string>{"returning"});
    // Another month of the same chart keeps it, another chart does not.
    view.setData(*buildChart("new-and-returning", *analysis_));
    QCOMPARE(view.hiddenSeries().size(), std::size_t(1));
    view.setData(*buildChart("segments", *analysis_));
    QVERIFY(view.hiddenSeries().empty());
}

void TestChartsChoice::rangesFollowWhatIsShown()
{
    // The scenario is nine times the base: alone, the base fills the height that it did not reach before.
    ChartView view;
    showIn(view, curves());
    QTest::keyClick(&view, Qt::Key_End);
    const int before = view.rectOfRow(24).center().y();
    QVERIFY(before < view.height() / 3);  // points are those of the scenario
    QTest::keyClick(&view, Qt::Key_Escape);
    view.toggleSeries("scenario");
    view.grab();
    QVERIFY(std::abs(view.rectOfRow(24).center().y() - before) < view.height() / 6);
}

void TestChartsChoice::theLegendStaysInside_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "ar"})
        QTest::newRow(language) << language;
}

/// Names that are too long for one row go on in the next one, over nothing and not beyond the edge.
void TestChartsChoice::theLegendStaysInside()
{
    QFETCH(QString, language);
    QLocale::setDefault(localeOf(languageOf(language)));
    std::vector<SurvivalGroup> groups;
    for (const char* name : {"below-zero", "champions", "lost-regulars", "hibernating", "promising"}) {
        SurvivalGroup group{key(name), {}};
        for (int i = 1; i <= 60; ++i)
            group.lifetimes.push_back({static_cast<double>(i * 7), i % 3 == 0});
        groups.push_back(std::move(group));
    }
    ChartView view;
    showIn(view, survivalChart(*analysis_, groups), {410, 220});
    const auto keys = view.seriesKeys();
    QCOMPARE(keys.size(), groups.size());
    std::vector<QRect> places;
    for (const std::string& key : keys) {
        const QRect place = view.rectOfSeries(key);
        QVERIFY2(view.rect().contains(place), key.c_str());
        for (const QRect& other : places)
            QVERIFY2(!other.intersects(place), key.c_str());
        places.push_back(place);
    }
    QLocale::setDefault(localeOf(languageOf(QStringLiteral("en"))));
}

void TestChartsChoice::paperShowsEverything()
{
    const ChartData data = *buildChart("new-and-returning", *analysis_);
    const ChartStyle paper = ChartStyle::paper(QLocale(QStringLiteral("en_GB")));
    const QColor fresh = paper.tokens.newCustomers();
    const int shown = pixelsOf(chartImage(data, paper, {.scale = 1}), fresh);
    const int hidden = pixelsOf(chartImage(data, paper, {.scale = 1, .hidden = {"new"}}), fresh);
    QVERIFY2(shown > 300, qPrintable(QString::number(shown)));
    QVERIFY2(hidden < 60, qPrintable(QString::number(hidden)));  // the outline of the swatch
}

void TestChartsChoice::draggingChoosesBars()
{
    ChartView view;
    showIn(view, distributionChart(*analysis_));
    QSignalSpy selected(&view, &ChartView::rowsSelected);
    QSignalSpy cleared(&view, &ChartView::selectionCleared);
    QSignalSpy activated(&view, &ChartView::pointActivated);
    const QPoint from(view.rectOfRow(6).center().x(), 40);
    const QPoint to(view.rectOfRow(2).center().x(), 60);
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, (from + to) / 2);
    QTest::mouseMove(&view, to);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    using Rows = std::pair<std::size_t, std::size_t>;
    QCOMPARE(view.selectedRows(), std::optional(Rows(2, 6)));
    QCOMPARE(selected.last()[0].value<std::size_t>(), std::size_t(2));
    QCOMPARE(selected.last()[1].value<std::size_t>(), std::size_t(6));
    QCOMPARE(activated.size(), 0);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(view.width() - 3, 3));
    QVERIFY(!view.selectedRows());
    QCOMPARE(cleared.size(), 1);
}

void TestChartsChoice::shiftWithArrowsChoosesBars()
{
    ChartView view;
    showIn(view, distributionChart(*analysis_));
    using Rows = std::pair<std::size_t, std::size_t>;
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);  // the second bar
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.selectedRows(), std::optional(Rows(1, 3)));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view.selectedRows(), std::optional(Rows(0, 1)));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.selectedRows());
}

void TestChartsChoice::aZoomedChartIsMoved()
{
    ChartView view;
    showIn(view, distributionChart(*analysis_));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&view, Qt::Key_Plus);
    view.grab();
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(300, 60));
    QTest::mouseMove(&view, QPoint(200, 60));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(200, 60));
    QVERIFY(!view.selectedRows());
    QTest::mousePress(&view, Qt::LeftButton, Qt::ShiftModifier, QPoint(300, 60));
    QTest::mouseMove(&view, QPoint(200, 60));
    QTest::mouseRelease(&view, Qt::LeftButton, Qt::ShiftModifier, QPoint(200, 60));
    QVERIFY(view.selectedRows());
}

void TestChartsChoice::theOldPictureStaysUntilItsTurn()
{
    ChartView view;
    showIn(view, distributionChart(*analysis_));
    ChartView other;
    showIn(other, concentrationChart(*analysis_));
    for (ChartView* one : {&view, &other})
        one->setFocusPolicy(Qt::NoFocus);  // no ring around either
    const QImage before = view.grab().toImage();
    view.setData(concentrationChart(*analysis_));
    QCOMPARE(view.grab().toImage(), before);
    QTRY_VERIFY(InTurn::isDone());
    QCOMPARE(view.grab().toImage(), other.grab().toImage());
    QVERIFY(view.pointCount() > 0);
}

/// Words over one another could not be read, and took longer than all the rest of the window.
void TestChartsChoice::closeRowsAreNamedInPart()
{
    constexpr std::uint16_t rows = 300;
    Segmentation before{"own", {}, false, {}};
    Segmentation after = before;
    std::vector<std::uint16_t> were;
    std::vector<std::uint16_t> are;
    for (std::uint16_t i = 0; i < rows; ++i) {
        before.names.push_back("Segment " + std::to_string(i));
        were.push_back(i);
        are.push_back(static_cast<std::uint16_t>((i + 1) % rows));
    }
    before.of = were;
    after.of = are;
    after.names = before.names;
    const ChartData data = movementChart(before, after, Day::from(2026, 3, 18), Day::from(2026, 6, 18));
    const auto namesIn = [&](QSizeF size) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("movement.svg"));
        if (!exportChart(data, ChartStyle::screen(), path, {.size = size, .title = false}))
            return -1;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count(">Segment ")) : -1;
    };
    const int few = namesIn({400, 300});
    QVERIFY2(few >= 10 && few <= 25, qPrintable(QString::number(few)));  // lines of some 14 pixels
    QCOMPARE(namesIn({400, rows * 24.0}), int(rows));
    ChartView view;
    showIn(view, data, {400, 300});
    QCOMPARE(view.pointCount(), std::size_t(rows));  // each can be stood on all the same
}

void TestChartsChoice::bandsAreFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("left to right") << "en";
    QTest::newRow("right to left") << "ar";
}

void TestChartsChoice::bandsAreFound()
{
    QFETCH(QString, language);
    QLocale::setDefault(localeOf(languageOf(language)));
    ChartView view;
    const ChartData data = flow();
    showIn(view, data, {520, 320});
    QCOMPARE(view.pointCount(), std::get<SegmentFlow>(data.content).bands.size());
    QSignalSpy activated(&view, &ChartView::pointActivated);
    // The wide band of who stayed with the champions begins at the upper end of the first column.
    const ChartStyle style = ChartStyle::screen();
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.rectOfRow(0).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<std::size_t>(), std::size_t(0));
    QVERIFY(pointText(data, 0, style).contains(QStringLiteral("85")));  // 100 champions, each seventh leaves: 15
    QLocale::setDefault(localeOf(languageOf(QStringLiteral("en"))));
}

QTEST_MAIN(TestChartsChoice)
#include "test_charts_choice.moc"

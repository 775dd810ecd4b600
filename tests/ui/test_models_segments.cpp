// The table of segments as the page shows it: intervals of the months to come beside each forecast.
#include "core/analysis/chart_data.h"
#include "core/analysis/segment_intervals.h"
#include "tests/ui/made_shop.h"
#include "ui/models/segments_model.h"

#include <QTest>

using namespace perennial;
using namespace perennial::ui;

class TestModelsSegments : public QObject {
    Q_OBJECT

private slots:
    void intervalsStandInTheirRows();
    void aFormulaHasNone();
};

namespace {

QString shown(const SegmentsModel& model, int row, int column)
{
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
}

}  // namespace

/// Every segment shows its own two ends, also after sorting; the last row those of the whole base.
void TestModelsSegments::intervalsStandInTheirRows()
{
    const auto analysis = test::madeAnalysis({});
    const Segmentation& segmentation = analysis->segmentsInFront()->segmentation;
    SegmentsModel model;
    model.setAnalysis(analysis, {});
    const int last = model.rowCount() - 1;
    QVERIFY(last > 1);
    QCOMPARE(shown(model, 0, SegmentsModel::Sure), Format::dash());

    NoProgress progress;
    const auto intervals = segmentIntervals(*analysis, segmentation, progress);
    QVERIFY(intervals && *intervals);
    model.setIntervals(*intervals);
    model.sort(SegmentsModel::ClvTotal, Qt::AscendingOrder);
    const Format format;
    const QString currency;  // none: it stands in the column before
    for (int row = 0; row < last; ++row) {
        const int segment = model.data(model.index(row, 0), SegmentsModel::SegmentIndex).toInt();
        const auto& residual = (*intervals)->groups[static_cast<std::size_t>(segment)].residual;
        QVERIFY(residual);
        const QString text = shown(model, row, SegmentsModel::Sure);
        QVERIFY2(text.startsWith(format.shortMoney(residual->lower, currency)), qPrintable(text));
        QVERIFY2(text.endsWith(format.shortMoney(residual->upper, currency)), qPrintable(text));
        const Figure forecast = analysis->segmentsInFront()->figures[static_cast<std::size_t>(segment)].residualTotal;
        QVERIFY(residual->lower <= *forecast && *forecast <= residual->upper);
    }
    const auto& whole = analysis->fitted->interval;
    QVERIFY(whole && whole->residual);
    QVERIFY(shown(model, last, SegmentsModel::Sure).startsWith(format.shortMoney(whole->residual->lower, currency)));
}

void TestModelsSegments::aFormulaHasNone()
{
    const auto analysis = test::madeAnalysis({.model = "simple"});
    NoProgress progress;
    const auto intervals = segmentIntervals(*analysis, analysis->segmentsInFront()->segmentation, progress);
    QVERIFY(intervals && !*intervals);
    SegmentsModel model;
    model.setAnalysis(analysis, {});
    model.setIntervals(*intervals);
    QCOMPARE(shown(model, 0, SegmentsModel::Sure), Format::dash());
    const auto why = model.data(model.index(0, SegmentsModel::Sure), Qt::ToolTipRole).toString();
    QVERIFY(why.contains("formula"));
}

QTEST_MAIN(TestModelsSegments)
#include "test_models_segments.moc"

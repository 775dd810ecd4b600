// Every chart by its id: its name in menus and how it is drawn. Window, report and export take charts
// from here only; a new chart is a struct in core/analysis, a view and a line here.
#pragma once

#include "ui/charts/chart.h"

#include <QString>
#include <QStringList>

class QCPPainter;

namespace perennial::ui {

/// The ids that can be drawn: those of perennial::chartNames() and "curves", "movement", "flow", "timeline", "alive".
[[nodiscard]] QStringList chartIds();

/// "Customers by value": the name in menus and lists of sections; empty when unknown.
[[nodiscard]] QString chartName(const QString& id);

/// A chart for the data; data without content give a chart that says why. Never null.
[[nodiscard]] std::unique_ptr<Chart> makeChart(const ChartData& data, const ChartStyle& style);

/// Draws once, into a rectangle of logical pixels.
void renderChart(const ChartData& data, const ChartStyle& style, QCPPainter& painter, const QRectF& where);

/// The words above a chart, in the style's language.
[[nodiscard]] QString chartTitle(const ChartData& data, const ChartStyle& style);
/// Empty when there is no shorter one.
[[nodiscard]] QString chartShortTitle(const ChartData& data, const ChartStyle& style);
[[nodiscard]] QString chartSubtitle(const ChartData& data, const ChartStyle& style);
/// The subtitle for a narrow place; empty where there is none.
[[nodiscard]] QString chartShortSubtitle(const ChartData& data, const ChartStyle& style);
/// One point in words: "Cohort: Jul 2025 · Month: 3 · Value: 12.0 %".
[[nodiscard]] QString pointText(const ChartData& data, std::size_t row, const ChartStyle& style);

}  // namespace perennial::ui

// Small tools for painting charts: labels, swatches, hatching, rounded bars, ticks.
#pragma once

#include "ui/charts/chart_style.h"

#include <QPainter>

#include <vector>

namespace perennial::ui {

/// Width of a line of text in logical pixels, without hinting, so that paper and screen agree.
[[nodiscard]] double textWidth(const QFont& font, const QString& text);
[[nodiscard]] double lineHeight(const QFont& font);

/// One line of text whose box stands at `at`: AlignLeft | AlignTop puts its top left corner there,
/// AlignHCenter and AlignVCenter its centre, AlignRight and AlignBottom the other corner.
void drawLabel(QPainter& painter, QPointF at, Qt::Alignment alignment, const QString& text, const QFont& font,
               const QColor& colour);

/// The first of the variants that fits; the last one when none does.
[[nodiscard]] QString fitting(const QStringList& variants, const QFont& font, double width);

/// Diagonal lines at 45 degrees within a rectangle: what is incomplete.
void drawHatch(QPainter& painter, const QRectF& where, const QColor& colour, double pitch, double width);

void drawRounded(QPainter& painter, const QRectF& where, double radius, const QColor& fill);

/// A square of colour and words behind it (before it, right to left); faded: its outline only. Returns the width used.
double drawSwatch(QPainter& painter, QPointF leftCentre, const QColor& colour, const QString& text,
                  const ChartStyle& style, bool round = false, bool faded = false);

/// Pens of the look.
[[nodiscard]] QPen gridPen(const ChartStyle& style);
[[nodiscard]] QPen zeroPen(const ChartStyle& style);
[[nodiscard]] QPen markPen(const ChartStyle& style);
[[nodiscard]] QPen linePen(const QColor& colour, double width = 2);
/// Forecast: dash 5 4.
[[nodiscard]] QPen dashedPen(const QColor& colour, double width = 2);
[[nodiscard]] QColor withAlpha(QColor colour, double alpha);

/// Round numbers from `low` to `high`, at most `most` of them.
[[nodiscard]] std::vector<double> niceTicks(double low, double high, int most);

}  // namespace perennial::ui

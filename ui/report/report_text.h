// Text on paper: one line or several, measured and painted by the same layout, so that the page on the
// screen breaks its lines where the PDF does. Sizes may be fractions of a pixel.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace perennial::ui {

struct TextStyle {
    double size = 12.5;  ///< pixels at 96 dots an inch
    double lineHeight = 18;
    int weight = 400;
    QColor colour;

    bool operator==(const TextStyle&) const = default;
};

/// Words with a way of writing them. The first `strongLength` characters are bold.
struct PaperText {
    QString text;
    TextStyle style;
    qsizetype strongLength = 0;
    bool rightToLeft = false;
    Qt::Alignment alignment = Qt::AlignLeading;  ///< Leading follows the direction; Left and Right with AlignAbsolute

    /// Height of the lines that the width makes.
    [[nodiscard]] double height(double width) const;
    /// Of one line.
    [[nodiscard]] double width() const;
    /// The same words cut with "…" where they need more lines than `lines` in this width.
    [[nodiscard]] PaperText cut(double width, int lines) const;
    void paint(QPainter& painter, const QRectF& box) const;
};

}  // namespace perennial::ui

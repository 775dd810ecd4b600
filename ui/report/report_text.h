// Text on paper: one line or several, measured and painted by the same layout, so that the page on the
// screen breaks its lines where the PDF does. Sizes may be fractions of a pixel.
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QRectF>
#include <QString>

#include <utility>

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

    /// Height of the lines that the width makes, as they are painted.
    [[nodiscard]] double height(double width) const;
    void paint(QPainter& painter, const QRectF& box) const;
};

/// Measures words and keeps what it measured: one layout asks for the same words again and again, for the width
/// of a column, the height of a row, and once more where a section is tried on another page.
class PaperRuler {
public:
    /// As PaperText's own.
    [[nodiscard]] double height(const PaperText& text, double width);
    /// Of one line.
    [[nodiscard]] double width(const PaperText& text);
    /// The same words cut with "…" where they need more lines than `lines` in this width.
    [[nodiscard]] PaperText cut(const PaperText& text, double width, int lines);

private:
    struct Words {
        QString text;
        int pixels = 0;
        int weight = 400;
        qsizetype strongLength = 0;
        bool rightToLeft = false;

        bool operator==(const Words&) const = default;
        friend size_t qHash(const Words& w, size_t seed = 0)
        {
            return qHashMulti(seed, w.text, w.pixels, w.weight, w.strongLength, w.rightToLeft);
        }
    };
    struct Unbroken {
        double width = 0;  ///< of the first line
        int lines = 1;     ///< more than one where the words say so themselves
    };

    [[nodiscard]] Unbroken unbroken(const PaperText& text);
    [[nodiscard]] const QFont& font(const TextStyle& style);

    QHash<std::pair<int, int>, QFont> fonts_;  ///< by pixels and weight
    QHash<Words, Unbroken> unbroken_;
    QHash<std::pair<Words, double>, int> broken_;  ///< by width: lines
};

}  // namespace perennial::ui

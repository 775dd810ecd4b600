// Legends: a swatch of 8 to 10 px and its words, in ink or muted, never in the colour of the series.
#pragma once

#include <QColor>
#include <QWidget>

#include <functional>

namespace perennial::ui {

struct Tokens;

enum class SwatchShape { Square, Dot, Line, Dashed, Hatched, Outline };

class Legend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString text;
        std::function<QColor(const Tokens&)> colour;  ///< asked when painting, follows the theme
        SwatchShape shape = SwatchShape::Square;
    };

    explicit Legend(QWidget* parent = nullptr);
    void setEntries(const QList<Entry>& entries);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Entry> entries_;
};

/// Paints one swatch; charts use it too.
void paintSwatch(QPainter& painter, const QRectF& where, SwatchShape shape, const QColor& colour, const Tokens& t);

}  // namespace perennial::ui

// Charts of cells, drawn as rectangles so that they stay vector on paper.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/drawing.h"
#include "ui/charts/plot_library.h"

namespace perennial::ui {

/// Cells in rows and columns; right to left the columns run from the right.
class GridChart : public Chart {
public:
    using Chart::Chart;

    void paint(QCPPainter& painter, const QRectF& where) override
    {
        points_.clear();
        size_ = where.size();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(style_.rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.translate(where.topLeft());
        draw(painter);
        painter.restore();
    }

protected:
    virtual void draw(QPainter& painter) = 0;

    /// A rectangle given as if the chart were left to right.
    [[nodiscard]] QRectF placed(const QRectF& r) const
    {
        return style_.rightToLeft() ? QRectF(size_.width() - r.right(), r.top(), r.width(), r.height()) : r;
    }
    [[nodiscard]] double placed(double x) const { return style_.rightToLeft() ? size_.width() - x : x; }
    [[nodiscard]] Qt::Alignment start() const
    {
        return (style_.rightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }
    [[nodiscard]] Qt::Alignment end() const
    {
        return (style_.rightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    }
    [[nodiscard]] double small() const { return style_.labelSize; }

    QSizeF size_;
};

}  // namespace perennial::ui

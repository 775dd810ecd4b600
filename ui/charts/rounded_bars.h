// Bars with slightly rounded corners, each of one colour.
#pragma once

#include "ui/charts/plot_library.h"

namespace perennial::ui {

class RoundedBars : public QCPBars {
public:
    RoundedBars(QCPAxis* keys, QCPAxis* values, const QColor& colour, double gapPixels)
        : QCPBars(keys, values)
        , gap_(gapPixels)
    {
        setPen(Qt::NoPen);
        setBrush(colour);
        setWidthType(wtPlotCoords);
        setAntialiased(true);
        setAntialiasedFill(true);
    }

    /// In pixels, gap taken off.
    [[nodiscard]] QRectF barRect(double key, double value) const
    {
        const QRectF whole = getBarRect(key, value).normalized();
        const double cut = keyAxis()->orientation() == Qt::Horizontal ? std::min(gap_, whole.width() * 0.4) : 0;
        return whole.adjusted(cut / 2, 0, -cut / 2, 0);
    }

protected:
    void draw(QCPPainter* painter) override
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(brush());
        for (const QCPBarsData& bar : *data()) {
            const QRectF where = barRect(bar.key, bar.value);
            if (where.height() > 0.01)
                painter->drawRoundedRect(where, 1.5, 1.5);
        }
    }

private:
    double gap_;
};

}  // namespace perennial::ui

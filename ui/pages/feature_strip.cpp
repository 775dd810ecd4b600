// What the program does, in three small pictures (welcome_parts.h). The pictures are drawings, not data.
#include "ui/pages/welcome_parts.h"
#include "ui/support/widgets/paint.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QPainterPath>
#include <QVBoxLayout>

#include <array>

namespace perennial::ui {
namespace {

constexpr int side = 20;
constexpr int gap = 28;
constexpr int pictureTop = 18;
constexpr int pictureHeight = 68;

void baseline(QPainter& painter, const QRectF& where, const Tokens& t)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(t.muted, 1));
    painter.drawLine(where.bottomLeft(), where.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
}

/// Bars of a distribution: two that cost, the others that bring.
void paintBars(QPainter& painter, const QRectF& where, const Tokens& t)
{
    constexpr std::array heights = {0.14, 0.4, 0.77, 1.0, 0.81, 0.62, 0.47, 0.35, 0.27, 0.2, 0.15, 0.12, 0.08};
    const double step = where.width() / heights.size();
    for (std::size_t i = 0; i < heights.size(); ++i) {
        painter.setBrush(i < 2 ? t.cost() : t.value());
        const double h = where.height() * heights[i];
        painter.drawRoundedRect(QRectF(where.left() + static_cast<double>(i) * step, where.bottom() - h, step - 3, h),
                                1.5, 1.5);
    }
    baseline(painter, where, t);
}

/// A curve of survival with its forecast and band.
void paintCurve(QPainter& painter, const QRectF& where, const Tokens& t)
{
    const auto at = [&](double x) {
        const double y = 0.18 + 0.78 * std::exp(-3.4 * x);
        return QPointF(where.left() + x * where.width(), where.bottom() - y * where.height());
    };
    constexpr double now = 0.55;
    constexpr double end = 0.92;
    QPainterPath known(at(0));
    QPainterPath forecast(at(now));
    QPolygonF upper;
    QPolygonF lower;
    for (double x = 0.01; x <= end; x += 0.01) {
        x <= now ? known.lineTo(at(x)) : forecast.lineTo(at(x));
        const double half = 1.5 + (x > now ? 7 * std::min(1.0, 0.5 + (x - now)) : 3.5 * x);
        upper << at(x) - QPointF(0, half);
        lower.prepend(at(x) + QPointF(0, half));
    }
    QColor band = t.value();
    band.setAlphaF(0.18F);
    painter.setBrush(band);
    painter.drawPolygon(upper + lower);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.value(), 2));
    painter.drawPath(known);
    QPen dashes(t.value(), 2);
    dashes.setDashPattern({2.5, 2});
    painter.setPen(dashes);
    painter.drawPath(forecast);
    baseline(painter, where, t);
}

/// A waterfall from base to scenario.
void paintWaterfall(QPainter& painter, const QRectF& where, const Tokens& t)
{
    struct Step {
        double top, bottom;
        QColor colour;
    };
    const std::array<Step, 6> steps = {{{0.9, 0, t.base()},
                                        {0.99, 0.9, t.value()},
                                        {0.99, 0.87, t.cost()},
                                        {0.87, 0.8, t.cost()},
                                        {1, 0.8, t.value()},
                                        {1, 0, t.base()}}};
    const double step = where.width() / steps.size();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        painter.setBrush(steps[i].colour);
        const double top = where.bottom() - where.height() * steps[i].top;
        const double height = where.height() * (steps[i].top - steps[i].bottom);
        painter.drawRoundedRect(QRectF(where.left() + static_cast<double>(i) * step, top, step - 10, height), 1, 1);
    }
    baseline(painter, where, t);
}

}  // namespace

FeatureStrip::FeatureStrip(QWidget* parent)
    : QFrame(parent)
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(side, pictureTop + pictureHeight + 16, side, 16);
    columns->setSpacing(gap);
    for (int i = 0; i < 3; ++i) {
        titles_[i] = new TextLabel(TextRole::Strong);
        texts_[i] = new TextLabel(TextRole::SmallMuted);
        texts_[i]->setWordWrap(true);
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(titles_[i]);
        column->addWidget(texts_[i], 1, Qt::AlignTop);
        columns->addLayout(column, 1);
    }
    setMinimumHeight(172);
}

void FeatureStrip::retranslate()
{
    titles_[0]->setText(tr("See the value"));
    texts_[0]->setText(tr("who brings it, and who costs more than they bring"));
    titles_[1]->setText(tr("See who stays"));
    texts_[1]->setText(tr("cohorts, retention, who is about to leave"));
    titles_[2]->setText(tr("Ask what if"));
    texts_[2]->setText(tr("move price and retention, side effects shown"));
}

void FeatureStrip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    paintPlate(painter, rect(), metrics::cardRadius, t.surface, t.line);
    painter.setPen(Qt::NoPen);
    const double column = (width() - 2 * side - 2 * gap) / 3.0;
    constexpr std::array pictures = {paintBars, paintCurve, paintWaterfall};
    for (int i = 0; i < 3; ++i) {
        // Each above its words; time runs from left to right inside every picture.
        const int place = layoutDirection() == Qt::RightToLeft ? 2 - i : i;
        const QRectF where(side + place * (column + gap), pictureTop, column, pictureHeight);
        painter.setPen(Qt::NoPen);
        pictures[static_cast<std::size_t>(i)](painter, where, t);
    }
}

}  // namespace perennial::ui

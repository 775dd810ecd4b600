// A key figure: label, big figure, change in words, a tiny trend, and its explanation on demand.
#pragma once

#include "ui/support/tokens.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace perennial::ui {

/// The change of a figure against an earlier one.
struct Change {
    enum class Direction { Up, Down, Same };
    Direction direction = Direction::Same;
    bool good = true;  ///< a fall of a cost is good
    QString amount;    ///< "15.4 %"
    QString words;     ///< "on a year ago"
};

struct KeyFigure {
    QString label;
    QString figure;  ///< formatted, with unit; a dash when undefined
    QString reason;  ///< why it is undefined: beside the dash as far as there is room, tooltip, accessible description
    std::optional<Change> change;
    QString words;              ///< in the place of the change when there is none
    std::vector<double> trend;  ///< sparkline; NaN leaves a gap; fewer than two values: none
    QString trendWords;         ///< what the sparkline shows: its tooltip and part of the accessible description
    bool trendIsCost = false;   ///< orange instead of blue
    bool compact = false;       ///< figure 20 with `words` beside it, 70 high
};

/// 202 x 86 (70 when compact). Over the sparkline the pointer reads its words. Click, Enter, Space or resting the
/// pointer asks for the explanation.
class KeyFigureCard : public QWidget {
    Q_OBJECT

public:
    explicit KeyFigureCard(QWidget* parent = nullptr);

    void setFigure(const KeyFigure& figure);
    [[nodiscard]] const KeyFigure& figure() const { return figure_; }
    /// Off: no pointer, no focus. On by default.
    void setExplainable(bool explainable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The page answers by showing a Popover for this card.
    void explainRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintReason(QPainter& painter, const QRect& where) const;
    void paintChange(QPainter& painter, const QRect& line) const;
    void paintTrend(QPainter& painter, const QRectF& where) const;
    /// Where the sparkline stands; empty where there is none or no room.
    [[nodiscard]] QRect trendRect() const;

    KeyFigure figure_;
    bool explainable_ = true;
    bool hovered_ = false;
};

}  // namespace perennial::ui

// A small word on a soft ground: a state, a kind, a filter that can be taken away.
#pragma once

#include "ui/support/tokens.h"

#include <QAbstractButton>

namespace perennial::ui {

/// 20 high, radius 10. Tone::Ink is the neutral grey one.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString& text = {}, Tone tone = Tone::Ink, QWidget* parent = nullptr);

    void setTone(Tone tone);
    /// Shows a cross; a click on the chip, Delete or Backspace emits removed().
    void setRemovable(bool removable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Tone tone_;
    bool removable_ = false;
};

/// Paints a chip into a table cell; returns its width. `rect` is the cell, the chip sits at its start.
int paintChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone, Qt::LayoutDirection direction);

}  // namespace perennial::ui

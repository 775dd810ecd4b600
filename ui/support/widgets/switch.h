// A switch of 28 x 16 with its words.
#pragma once

#include <QAbstractButton>
#include <QVariantAnimation>

namespace perennial::ui {

/// A checkable button; text at its end side, elided where it does not fit, and whole in the tooltip then. toggled(bool)
/// as usual.
class Switch : public QAbstractButton {
    Q_OBJECT

public:
    explicit Switch(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void slide(bool on);
    /// Where the words stand, before mirroring.
    [[nodiscard]] QRect wordsRect() const;

    QVariantAnimation animation_;
    qreal position_ = 0;
};

}  // namespace perennial::ui

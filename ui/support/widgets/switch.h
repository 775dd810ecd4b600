// A switch of 28 x 16 with its words.
#pragma once

#include <QAbstractButton>
#include <QVariantAnimation>

namespace perennial::ui {

/// A checkable button; text at its end side. toggled(bool) as usual.
class Switch : public QAbstractButton {
    Q_OBJECT

public:
    explicit Switch(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void slide(bool on);

    QVariantAnimation animation_;
    qreal position_ = 0;
};

}  // namespace perennial::ui

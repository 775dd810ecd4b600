// A field of the global bar: a muted label, the value, an icon; opens a menu or a popover.
#pragma once

#include "ui/support/icons.h"

#include <QAbstractButton>

namespace perennial::ui {

/// 30 high, padding 10, gap 8. Looks like a combo box; clicked() opens what belongs to it.
class FieldButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FieldButton(QWidget* parent = nullptr, Icon icon = Icon::ChevronDown);

    void setLabel(const QString& label);
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return value_; }
    /// Without frame and with a strong value (workspace name).
    void setPlain(bool plain);
    /// Leaves the label out when there is no room for it.
    void setLabelVisible(bool visible);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int widthFor(bool withLabel) const;
    void tellScreenReader();

    Icon icon_;
    QString label_;
    QString value_;
    bool plain_ = false;
    bool labelVisible_ = true;
    bool hovered_ = false;
};

}  // namespace perennial::ui

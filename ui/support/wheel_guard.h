// A page that is scrolled past a field must not change it.
#pragma once

#include <QObject>

namespace perennial::ui {

/// One per application, as long as it lives: boxes that count or choose heed the wheel only while they have the focus,
/// and the wheel does not give it to them. Else it scrolls what they are in.
class WheelGuard : public QObject {
public:
    explicit WheelGuard(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace perennial::ui

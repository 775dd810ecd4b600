// The order in which Tab comes to parts of a page.
#pragma once

#include <QWidget>

namespace perennial::ui {

/// Puts `second` behind `first`. Unlike QWidget::setTabOrder() also where one of them takes no focus itself, but holds
/// parts that do and that follow it. Both are in one window.
inline void placeInTabOrder(QWidget* first, QWidget* second)
{
    const Qt::FocusPolicy policies[] = {first->focusPolicy(), second->focusPolicy()};
    for (QWidget* part : {first, second})
        if (part->focusPolicy() == Qt::NoFocus)
            part->setFocusPolicy(Qt::TabFocus);
    QWidget::setTabOrder(first, second);
    first->setFocusPolicy(policies[0]);
    second->setFocusPolicy(policies[1]);
}

}  // namespace perennial::ui

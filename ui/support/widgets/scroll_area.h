// What is taller than its card scrolls in it: squeezed, its charts and fields would show nothing.
#pragma once

#include <QFrame>
#include <QScrollArea>

namespace perennial::ui {

/// Scrolls up and down only, without a frame or a ground of its own; the focus goes to what is in it. The layout of its
/// widget has to stand before the widget is given to it.
inline QScrollArea* makeScrollArea(QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

}  // namespace perennial::ui

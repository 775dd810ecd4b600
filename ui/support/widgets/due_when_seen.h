// Work on a widget that nobody sees waits until it is shown: a change of language or colours that every hidden widget
// took at once would stall the window.
#pragma once

#include <QWidget>

#include <utility>

namespace perennial::ui {

class DueWhenSeen {
public:
    /// Something has changed: true when it is to be done now; else it is due.
    [[nodiscard]] bool isNow(const QWidget& widget)
    {
        due_ = !widget.isVisible();
        return !due_;
    }
    /// In the widget's showEvent(): true when something is due; it is no longer.
    [[nodiscard]] bool take() { return std::exchange(due_, false); }

private:
    bool due_ = false;
};

}  // namespace perennial::ui

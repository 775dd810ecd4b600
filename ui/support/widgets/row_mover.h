// An ordered list whose rows are moved by hand: dragged by the mouse to their place, or by Alt with an arrow.
#pragma once

#include <QObject>
#include <QPointer>

#include <cstddef>
#include <functional>
#include <utility>

class QAbstractItemView;
class QMouseEvent;

namespace perennial::ui {

/// Takes an element out and puts it where another stood.
template <class Items>
void moveItem(Items& items, std::size_t from, std::size_t to)
{
    auto moved = std::move(items[from]);
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(from));
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
}

class RowMover : public QObject {
    Q_OBJECT

public:
    /// Lives with the view. `move(from, to)` puts a row where another stands; it chooses the row anew there. The view
    /// tells in its tool tip and to screen readers how its rows are moved, in the language in force.
    RowMover(QAbstractItemView* view, std::function<void(int from, int to)> move);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(const QMouseEvent& mouse);
    bool moveByKey(int key);
    bool drag(int y);
    bool drop();
    void stop();
    /// The place between two rows that is nearest to `y` of the viewport: the number of rows above it.
    [[nodiscard]] int gapAt(int y) const;
    void showGap(int gap);

    QAbstractItemView* view_;
    const QWidget* viewport_;  ///< tells of its end when the view is one no more
    std::function<void(int, int)> move_;
    QPointer<QWidget> mark_;  ///< where the row would go
    int pressed_ = -1;
    int pressedAt_ = 0;
    int gap_ = -1;  ///< while a row is dragged
};

}  // namespace perennial::ui

// Widgets over one another of which one is in front, as QStackedLayout has them; but those behind are not asked for
// their size. With pages full of wrapped texts that asking takes longer than laying out the one that is seen.
#pragma once

#include <QStackedLayout>
#include <QWidget>

namespace perennial::ui {

class FrontLayout final : public QStackedLayout {
    Q_OBJECT

public:
    using QStackedLayout::QStackedLayout;

    [[nodiscard]] QSize sizeHint() const override { return front() ? front()->sizeHint() : QSize(0, 0); }
    [[nodiscard]] QSize minimumSize() const override { return front() ? front()->minimumSize() : QSize(0, 0); }
    [[nodiscard]] bool hasHeightForWidth() const override { return front() && front()->hasHeightForWidth(); }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return hasHeightForWidth() ? front()->heightForWidth(width) : -1;
    }

private:
    [[nodiscard]] QLayoutItem* front() const { return itemAt(currentIndex()); }
};

}  // namespace perennial::ui

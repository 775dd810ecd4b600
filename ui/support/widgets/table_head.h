// The head of every table of the window: small muted words above their column, aligned as its cells are, the sorted
// column in the accent with its arrow, and on two lines where the room is narrow.
#pragma once

#include <QHeaderView>

namespace perennial::ui {

class TableHead : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHead(QWidget* parent);

    /// Heads of two words or more take two lines; off by default.
    void setTwoLines(bool two);
    [[nodiscard]] bool hasTwoLines() const { return twoLines_; }
    /// What the words of a section take, with its edges and the arrow of sorting where it has one.
    [[nodiscard]] int widthOf(int section, bool twoLines) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString words(int section) const;
    [[nodiscard]] bool isSorted(int section) const;
    [[nodiscard]] bool isOuter(int section) const;

    bool twoLines_ = false;
};

}  // namespace perennial::ui

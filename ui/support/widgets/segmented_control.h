// A row of joined choices of which one is on, and separate tabs of the same make.
#pragma once

#include "ui/support/fonts.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace perennial::ui {

/// Left and right keys move the choice; one stop of the tab key.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    /// `joined` false: separate tabs with a gap (scenarios).
    explicit SegmentedControl(QWidget* parent = nullptr, int height = 30, bool joined = true);

    struct Item {
        QString id;
        QString text;
        QString tip;
    };
    /// Keeps the current id where it still exists, else the first.
    void setItems(const QList<Item>& items);
    [[nodiscard]] QString current() const;
    /// Does not emit.
    void setCurrent(const QString& id);
    void setItemEnabled(const QString& id, bool enabled, const QString& why = {});

signals:
    /// The user has chosen another one.
    void chosen(const QString& id);

private:
    [[nodiscard]] TextSize textSize() const;
    void nameButton(int i);
    void showStop();

    int height_;
    bool joined_;
    QHBoxLayout* layout_;
    QButtonGroup* group_;
    QList<Item> items_;
};

}  // namespace perennial::ui

// The list of pages at the side: 168 wide, items 34 high.
#pragma once

#include "ui/support/icons.h"

#include <QAbstractButton>
#include <QWidget>

class QKeySequence;
class QVBoxLayout;

namespace perennial::ui {

/// One item: icon, words; checked is the page in front.
class NavigationItem : public QAbstractButton {
    Q_OBJECT

public:
    NavigationItem(Icon icon, const QString& text, QWidget* parent = nullptr);
    /// The small form at the bottom (language, theme): 30 high, muted, never checked.
    void setQuiet(bool quiet);
    void setItemIcon(Icon icon);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Icon icon_;
    bool quiet_ = false;
    bool hovered_ = false;
};

class NavigationList : public QWidget {
    Q_OBJECT

public:
    explicit NavigationList(QWidget* parent = nullptr);

    void addItem(const QString& id, Icon icon, const QString& text);
    void setItemText(const QString& id, const QString& text);
    void setItemEnabled(const QString& id, bool enabled, const QString& why = {});
    /// The key that leads there, shown while the pointer rests on the entry.
    void setItemKey(const QString& id, const QKeySequence& key);
    /// At the bottom, quiet; returns the item for its menu or click.
    NavigationItem* addFooter(Icon icon, const QString& text);
    [[nodiscard]] QString current() const { return current_; }
    void setCurrent(const QString& id);  ///< does not emit
    [[nodiscard]] NavigationItem* item(const QString& id) const;

signals:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* items_;
    QVBoxLayout* footer_;
    QList<std::pair<QString, NavigationItem*>> byId_;
    QString current_;
};

}  // namespace perennial::ui

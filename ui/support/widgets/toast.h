// A short word about what has just happened, at the foot of the window, with an undo where there is one.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace perennial::ui {

class TextLabel;

/// One per window; a new text replaces the old one. Goes away after six seconds, not while the
/// pointer or the focus is on it.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* window);

    void say(const QString& text);
    void say(const QString& text, const QString& action, std::function<void()> act);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();

    TextLabel* text_;
    QPushButton* action_;
    std::function<void()> act_;
    QTimer timer_;
};

}  // namespace perennial::ui

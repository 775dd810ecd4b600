// What stands where nothing stands yet: what will be here, why it is empty, the one thing to do.
#pragma once

#include "ui/support/icons.h"

#include <QWidget>

class QPushButton;

namespace perennial::ui {

class TextLabel;

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// An empty action hides the button.
    void setWords(Icon icon, const QString& what, const QString& why, const QString& action = {});

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon icon_ = Icon::Info;
    TextLabel* what_;
    TextLabel* why_;
    QPushButton* action_;
};

}  // namespace perennial::ui

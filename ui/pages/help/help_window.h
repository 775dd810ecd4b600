// The help: topics at the side, the page beside them. One window, opened at a topic and left open
// beside the work.
#pragma once

#include "ui/support/widgets/due_when_seen.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace perennial::ui {

class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    /// Shows the topic of that id (HelpTopic) and brings the window to the front.
    void open(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void showTopic(int row);

    QListWidget* topics_;
    QTextBrowser* page_;
    DueWhenSeen look_;
};

}  // namespace perennial::ui

// The status bar: what is being worked on with its progress and a way to stop it, and the size of
// the workspace at the end.
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace perennial::ui {

class Jobs;
class TextLabel;

class JobLine : public QWidget {
    Q_OBJECT

public:
    explicit JobLine(Jobs& jobs, QWidget* parent = nullptr);

    /// Shown while nothing runs ("Ready").
    void say(const QString& words);
    /// At the end: "24,828 rows", "4,114 customers", "Saved".
    void setFacts(const QStringList& facts);
    /// Whether they hold numbers that can be explained.
    void setExplainable(bool explainable);
    void retranslate();
    /// As a click on Cancel; false where nothing runs that could be cancelled.
    bool cancel();

signals:
    /// The window answers by showing a Popover beside the facts.
    void explainRequested(TextLabel* facts);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Jobs& jobs_;
    QString words_;
    TextLabel* text_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    TextLabel* facts_;
};

}  // namespace perennial::ui

// The parts of the welcome page: the drop zone, a line of the recent workspaces, the three pictures.
#pragma once

#include "ui/pages/welcome_page.h"

#include <QAbstractButton>
#include <QFrame>

class QMimeData;

namespace perennial::ui {

/// A dashed plate that takes files; a button for those who do not drag.
class DropZone : public QFrame {
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);
    void retranslate();

signals:
    void openWanted();
    void pasteWanted();
    void dropped(const QStringList& paths);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool over_ = false;
    TextLabel* title_;
    TextLabel* text_;
    TextLabel* formats_;
    QPushButton* open_;
    QPushButton* paste_;
};

/// Paths of the local files in a drag; empty when there are none.
[[nodiscard]] QStringList localFiles(const QMimeData* data);

/// One recent workspace; a click opens it.
class RecentRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit RecentRow(const RecentWorkspace& workspace, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    RecentWorkspace workspace_;
    bool hovered_ = false;
};

/// What the program does, in three small pictures with words.
class FeatureStrip : public QFrame {
    Q_OBJECT

public:
    explicit FeatureStrip(QWidget* parent = nullptr);
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* titles_[3];
    TextLabel* texts_[3];
};

}  // namespace perennial::ui

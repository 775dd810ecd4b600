// The menus of the main window: their actions, texts and shortcuts (main_window.h).
#pragma once

#include "ui/pages/main_window.h"

#include <QAction>
#include <QMenu>

namespace perennial::ui {

struct MainWindow::Menus {
    QMenu* file = nullptr;
    QMenu* edit = nullptr;
    QMenu* view = nullptr;
    QMenu* data = nullptr;
    QMenu* tools = nullptr;
    QMenu* help = nullptr;
    QMenu* recent = nullptr;
    QMenu* exports = nullptr;
    QMenu* language = nullptr;
    QMenu* theme = nullptr;
    QAction* openSpreadsheet = nullptr;
    QAction* openWorkspace = nullptr;
    QAction* newWorkspace = nullptr;
    QAction* saveAs = nullptr;
    QAction* closeWorkspace = nullptr;
    QAction* quit = nullptr;
    QAction* search = nullptr;
    QList<QAction*> pages;
    QAction* fullScreen = nullptr;
    QAction* import = nullptr;
    QAction* assumptions = nullptr;
    QAction* scenario = nullptr;
    QAction* exportReport = nullptr;
    QAction* manual = nullptr;
    QAction* tour = nullptr;
    QAction* howToExport = nullptr;
    QAction* about = nullptr;

    /// What needs an open workspace is off without one.
    void setOpen(bool open);
};

/// "Alder & Oak - Perennial"
void retranslateTitle(QWidget& window, const QString& workspace);

}  // namespace perennial::ui

// Files of the main window: dialogs, drag and drop (main_window.h).
#include "core/ingest/reader.h"
#include "ui/pages/main_window.h"
#include "ui/pages/welcome_parts.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace perennial::ui {
namespace {

/// What the program opens, read from the registry of formats.
FileKind readableKind()
{
    FileKind kind = spreadsheetKind();
    kind.endings.clear();
    for (const perennial::Format& format : formats()) {
        for (const std::string_view ending : format.extensions)
            kind.endings << text(ending);
    }
    kind.endings.removeDuplicates();
    return kind;
}

bool isWorkspace(const QString& path)
{
    return workspaceKind().endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

}  // namespace

void MainWindow::askForSpreadsheets()
{
    context_.dialogs.open(this, {tr("Open spreadsheet"), {readableKind(), workspaceKind()}, true},
                          [this](const QStringList& paths) { takeFiles(paths); });
}

void MainWindow::askForWorkspace()
{
    context_.dialogs.open(this, {tr("Open workspace"), {workspaceKind()}},
                          [this](const QStringList& paths) { takeFiles(paths); });
}

void MainWindow::askForSaveName()
{
    context_.dialogs.save(this, {tr("Save workspace as"), workspace_ + QStringLiteral(".perennial"), {workspaceKind()}},
                          [this](const QString& path) { emit saveAsWanted(path); });
}

void MainWindow::takeFiles(const QStringList& paths)
{
    if (paths.size() == 1 && isWorkspace(paths.front()))
        emit workspaceWanted(paths.front());
    else if (!paths.isEmpty())
        emit spreadsheetsDropped(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeFiles(localFiles(event->mimeData()));
}

}  // namespace perennial::ui

#include "ui/pages/main_menus.h"

#include "ui/pages/exports.h"
#include "ui/pages/global_bar.h"
#include "ui/pages/welcome_page.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/support/widgets/navigation_list.h"

#include <QApplication>
#include <QMenuBar>

namespace perennial::ui {
namespace {

QAction* choice(QMenu* menu, const QString& text, bool chosen)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

}  // namespace

void retranslateTitle(QWidget& window, const QString& workspace)
{
    const QString name = QStringLiteral("Perennial");
    window.setWindowTitle(workspace.isEmpty() ? name : workspace + QStringLiteral(" – ") + name);
}

void MainWindow::Menus::setOpen(bool open)
{
    for (QAction* action : {saveAs, closeWorkspace, search, assumptions, scenario, exportReport})
        action->setEnabled(open);
    exports->setEnabled(open);
    for (QAction* action : std::as_const(pages))
        action->setEnabled(open);
}

void MainWindow::makeMenus()
{
    menus_ = std::make_unique<Menus>();
    Menus& m = *menus_;
    menuBar()->setMinimumHeight(metrics::menuBar);  // Arabic and Thai are higher
    for (QMenu** menu : {&m.file, &m.edit, &m.view, &m.data, &m.tools, &m.help})
        *menu = menuBar()->addMenu(QString());
    makeFileMenu();
    m.search = m.edit->addAction(icon(Icon::Search), {}, bar_, &GlobalBar::focusSearch);
    m.search->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence::Find});
    makeViewMenu();
    m.import = m.data->addAction(icon(Icon::Import), {}, this, &MainWindow::askForSpreadsheets);
    m.assumptions = m.data->addAction(icon(Icon::Settings), {}, this,
                                      [this] { goTo(QStringLiteral("data"), QStringLiteral("assumptions")); });
    m.scenario = m.tools->addAction(icon(Icon::WhatIf), {}, this, [this] { goTo(QStringLiteral("whatif")); });
    m.exportReport = m.tools->addAction(icon(Icon::Report), {}, this, [this] { goTo(QStringLiteral("report")); });
    makeHelpMenu();
    m.setOpen(false);
}

void MainWindow::makeFileMenu()
{
    Menus& m = *menus_;
    m.openSpreadsheet = m.file->addAction(icon(Icon::Folder), {}, this, &MainWindow::askForSpreadsheets);
    m.openSpreadsheet->setShortcut(QKeySequence::Open);
    m.openWorkspace = m.file->addAction(icon(Icon::Workspace), {}, this, &MainWindow::askForWorkspace);
    m.openWorkspace->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    m.newWorkspace = m.file->addAction(icon(Icon::Plus), {}, this, &MainWindow::newWorkspaceWanted);
    m.newWorkspace->setShortcut(QKeySequence::New);
    m.recent = m.file->addMenu(QString());
    connect(m.recent, &QMenu::aboutToShow, this, [this] {
        menus_->recent->clear();
        for (const RecentWorkspace& known : recentWorkspaces())
            menus_->recent->addAction(known.name, this, [this, path = known.path] { emit workspaceWanted(path); });
        if (menus_->recent->isEmpty())
            menus_->recent->addAction(tr("None yet"))->setEnabled(false);
    });
    m.file->addSeparator();
    m.saveAs = m.file->addAction(icon(Icon::Save), {}, this, &MainWindow::askForSaveName);
    m.saveAs->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m.exports = m.file->addMenu(icon(Icon::Export), {});
    auto* exports = new Exports(context_, this);
    connect(m.exports, &QMenu::aboutToShow, this, [this, exports] {
        menus_->exports->clear();
        exports->fill(menus_->exports);
    });
    connect(exports, &Exports::reportWanted, this, [this] { goTo(QStringLiteral("report")); });
    connect(exports, &Exports::toasted, this, [this](const QString& words) { toast(words); });
    m.closeWorkspace = m.file->addAction(icon(Icon::Close), {}, this, &MainWindow::closeWorkspaceWanted);
    m.closeWorkspace->setShortcut(QKeySequence::Close);
    m.file->addSeparator();
    m.quit = m.file->addAction({}, this, &QWidget::close);
    m.quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void MainWindow::makeViewMenu()
{
    Menus& m = *menus_;
    int number = 1;
    for (const PageInfo& info : pages()) {
        QAction* action = m.view->addAction(icon(info.icon), {}, this, [this, id = info.id] { goTo(id); });
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++)));
        navigation_->setItemKey(info.id, action->shortcut());
        m.pages << action;
    }
    m.view->addSeparator();
    m.language = m.view->addMenu(icon(Icon::Globe), {});
    connect(m.language, &QMenu::aboutToShow, this, [this] {
        menus_->language->clear();
        fillLanguageMenu(menus_->language);
    });
    m.theme = m.view->addMenu(icon(Icon::Moon), {});
    connect(m.theme, &QMenu::aboutToShow, this, [this] {
        menus_->theme->clear();
        fillThemeMenu(menus_->theme);
    });
    m.view->addSeparator();
    m.fullScreen = m.view->addAction({}, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m.fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
}

void MainWindow::makeHelpMenu()
{
    Menus& m = *menus_;
    const auto help = [this](const char* topic) {
        return [this, topic] { emit helpWanted(QString::fromLatin1(topic)); };
    };
    m.manual = m.help->addAction(icon(Icon::Question), {}, this, help("manual"));
    m.manual->setShortcut(QKeySequence::HelpContents);
    m.tour = m.help->addAction({}, this, help("tour"));
    m.howToExport = m.help->addAction({}, this, help("export"));
    m.help->addSeparator();
    m.about = m.help->addAction({}, this, &MainWindow::showAbout);
}

void MainWindow::setUndoActions(QAction* undo, QAction* redo)
{
    undo->setIcon(icon(Icon::Undo));
    undo->setShortcut(QKeySequence::Undo);
    redo->setIcon(icon(Icon::Redo));
    redo->setShortcut(QKeySequence::Redo);
    menus_->edit->insertActions(menus_->search, {undo, redo});
    menus_->edit->insertSeparator(menus_->search);
}

void MainWindow::fillWorkspaceMenu(QMenu* menu)
{
    const Menus& m = *menus_;
    menu->addActions({m.openSpreadsheet, m.openWorkspace, m.newWorkspace});
    menu->addSeparator();
    menu->addActions({m.saveAs, m.closeWorkspace});
}

void MainWindow::fillLanguageMenu(QMenu* menu)
{
    for (const LanguageInfo& info : ui::languages()) {
        QAction* action = choice(menu, nativeName(info), info.code == context_.language.current().code);
        connect(action, &QAction::triggered, this,
                [this, code = QString::fromLatin1(info.code)] { context_.language.choose(code); });
    }
}

void MainWindow::fillThemeMenu(QMenu* menu)
{
    const std::pair<ThemeChoice, QString> choices[] = {
        {ThemeChoice::Light, tr("Light", "theme")},
        {ThemeChoice::Dark, tr("Dark", "theme")},
        {ThemeChoice::System, tr("As the system", "theme")},
    };
    for (const auto& [value, words] : choices) {
        QAction* action = choice(menu, words, value == context_.theme.choice());
        connect(action, &QAction::triggered, this, [this, value = value] { context_.theme.choose(value); });
    }
}

void MainWindow::retranslate()
{
    Menus& m = *menus_;
    m.file->setTitle(tr("&File"));
    m.edit->setTitle(tr("&Edit"));
    m.view->setTitle(tr("&View"));
    m.data->setTitle(tr("&Data"));
    m.tools->setTitle(tr("&Tools"));
    m.help->setTitle(tr("&Help"));
    m.openSpreadsheet->setText(tr("Open spreadsheet…"));
    m.openWorkspace->setText(tr("Open workspace…"));
    m.newWorkspace->setText(tr("New workspace…"));
    m.recent->setTitle(tr("Recent workspaces"));
    m.saveAs->setText(tr("Save workspace as…"));
    m.exports->setTitle(tr("Export"));
    m.closeWorkspace->setText(tr("Close workspace"));
    m.quit->setText(tr("Quit"));
    m.search->setText(tr("Search"));
    m.language->setTitle(tr("Language"));
    m.theme->setTitle(tr("Theme"));
    m.fullScreen->setText(tr("Full screen"));
    m.import->setText(tr("Import spreadsheet…"));
    m.assumptions->setText(tr("Assumptions"));
    m.scenario->setText(tr("What-if scenarios"));
    m.exportReport->setText(tr("Report"));
    m.manual->setText(tr("Help"));
    m.tour->setText(tr("Five-step tour"));
    m.howToExport->setText(tr("How to export orders from your shop"));
    m.about->setText(tr("About Perennial"));
    for (qsizetype i = 0; i < pages().size(); ++i) {
        const QString title = pages()[i].title();
        m.pages[i]->setText(title);
        navigation_->setItemText(pages()[i].id, title);
    }
    languageItem_->setText(nativeName(context_.language.current()));
    languageItem_->setAccessibleDescription(tr("Language"));
    themeItem_->setText(themeWord());
    themeItem_->setAccessibleDescription(tr("Theme"));
    showFrame(current_ != QStringLiteral("welcome") && !current_.isEmpty());
}

void MainWindow::showAbout()
{
    context_.dialogs.tell(this, tr("Perennial %1").arg(QCoreApplication::applicationVersion()),
                          tr("What each customer is worth over its lifetime. Free software under the GNU General "
                             "Public License, version 3 or later. Nothing leaves this computer."));
}

}  // namespace perennial::ui

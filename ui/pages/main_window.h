// The window: assembles menu bar, navigation, global bar, pages and status bar. It computes nothing;
// what opens files and runs analyses (the session in app) connects to its signals and hands it an Analysis.
#pragma once

#include "ui/pages/page.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>

class QAction;
class QMenu;

namespace perennial::ui {

class FrontLayout;
class GlobalBar;
class JobLine;
class NavigationItem;
class NavigationList;
class Toast;
class WelcomePage;
struct GlobalBarState;
struct PageInfo;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(PageContext context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The pages show it; nullptr: they show that there is nothing yet. Which page is in front stays.
    void present(const std::shared_ptr<const Analysis>& analysis);
    /// Shows a page by id ("welcome" too), opened at something.
    void goTo(const QString& page, const QString& what = {});
    [[nodiscard]] QString currentPage() const { return current_; }
    /// The page, made if it was not open yet; nullptr for an unknown id.
    [[nodiscard]] Page* page(const QString& id);

    void setBarState(const GlobalBarState& state);
    void setFacts(const QStringList& facts);
    void say(const QString& words);
    void toast(const QString& words, const QString& action = {}, std::function<void()> act = {});
    [[nodiscard]] WelcomePage* welcome() const { return welcome_; }
    [[nodiscard]] GlobalBar* globalBar() const { return bar_; }
    /// For undo and redo of the workspace: the menu shows these actions.
    void setUndoActions(QAction* undo, QAction* redo);

signals:
    void newWorkspaceWanted();
    void spreadsheetsDropped(const QStringList& paths);  ///< chosen, dropped or typed
    void cellsPasted(const QString& cells);
    void workspaceWanted(const QString& path);
    void sampleWanted();
    void saveAsWanted(const QString& path);
    void closeWorkspaceWanted();
    void definitionsWanted(const perennial::Definitions& definitions);
    void asOfChosen(std::optional<perennial::Day> day);
    void windowChosen(perennial::Window window);
    void segmentChosen(const QString& segment);
    void searched(const QString& text);  ///< when the page in front has no use for it
    void reportWanted(const QString& what);
    void helpWanted(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    /// Keys that nothing within has a use for.
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Page* make(const PageInfo& info);
    /// Gives a page made ahead its words, and with them what it shows of contracts.
    void finish(Page& page);
    void makePagesAhead();
    struct Menus;
    void assemble();
    void addPages();
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void connectBar();
    void connectWelcome();
    void connectPage(Page* page);
    void fillWorkspaceMenu(QMenu* menu);
    void fillLanguageMenu(QMenu* menu);
    void fillThemeMenu(QMenu* menu);
    void retranslate();
    void showFrame(bool visible);
    void askForSpreadsheets();
    void askForWorkspace();
    void askForSaveName();
    void takeFiles(const QStringList& paths);
    void takeSearch(const QString& text);
    void showAbout();
    [[nodiscard]] QString themeWord() const;

    PageContext context_;
    std::shared_ptr<const Analysis> analysis_;
    std::unique_ptr<Menus> menus_;
    QHash<QString, Page*> made_;
    QSet<Page*> unfinished_;
    QSet<QString> stale_;  ///< made pages that have not been shown the newest analysis yet
    QString current_;
    QString workspace_;
    QStringList facts_;
    NavigationList* navigation_ = nullptr;
    NavigationItem* languageItem_ = nullptr;
    NavigationItem* themeItem_ = nullptr;
    GlobalBar* bar_ = nullptr;
    QWidget* stack_ = nullptr;
    FrontLayout* front_ = nullptr;  ///< of stack_: the pages and the welcome page
    WelcomePage* welcome_ = nullptr;
    JobLine* status_ = nullptr;
    Toast* toast_ = nullptr;
};

}  // namespace perennial::ui

// The program behind the window: makes theme, language, jobs, session and window, and connects them.
// The tests drive this one too, with dialogs of their own.
#pragma once

#include "ui/jobs/job.h"
#include "ui/pages/main_window.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/support/wheel_guard.h"

#include <QObject>

#include <memory>

namespace perennial::ui {

class HelpWindow;

class Shell : public QObject {
    Q_OBJECT

public:
    explicit Shell(Dialogs& dialogs, QObject* parent = nullptr);
    ~Shell() override;

    /// Shows the window and opens what was named on the command line: a workspace, else the import page.
    void start(const QStringList& paths);

    [[nodiscard]] MainWindow& window() { return *window_; }
    [[nodiscard]] Session& session() { return session_; }
    [[nodiscard]] Jobs& jobs() { return jobs_; }
    [[nodiscard]] Theme& theme() { return theme_; }
    [[nodiscard]] Language& language() { return language_; }

private:
    void connectWindow();
    void connectSession();
    void openPath(const QString& path);
    void openSpreadsheets(const QStringList& paths);
    void openPasted(const QString& cells);
    void showAnalysis();
    void sayProblems();
    void showBar();
    void changeDefinitions(const QString& what, const std::function<void(Definitions&)>& change);

    Dialogs& dialogs_;
    WheelGuard wheel_;
    Theme theme_;
    Language language_;
    Jobs jobs_;
    Session session_;
    std::unique_ptr<MainWindow> window_;
    HelpWindow* help_ = nullptr;   ///< a child of the window, made when first asked for
    std::vector<Error> problems_;  ///< of the analysis shown last
};

}  // namespace perennial::ui

// The first page: drop a spreadsheet, open a workspace, try the sample, choose the language.
#pragma once

#include "ui/support/widgets/due_when_seen.h"

#include <QDateTime>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace perennial::ui {

class DropZone;
class FeatureStrip;
class FittingLabel;
class Language;
class TextLabel;

/// A workspace that was open before; kept in QSettings, newest first.
struct RecentWorkspace {
    QString path;
    QString name;
    qint64 rows = 0;
    qint64 customers = 0;
    QString value;  ///< "CLV €94.78", formatted when it was left; may be empty
    QDateTime opened;
};
[[nodiscard]] QList<RecentWorkspace> recentWorkspaces();
/// Puts one in front; keeps eight; those whose file is gone are left out by recentWorkspaces().
void rememberWorkspace(const RecentWorkspace& workspace);

class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(Language& language, QWidget* parent = nullptr);

    /// Reads the list of recent workspaces again.
    void showRecent();
    void retranslate();

signals:
    void openWanted();  ///< a file dialog for spreadsheets
    void filesDropped(const QStringList& paths);
    void pasteWanted(const QString& cells);  ///< text of the clipboard; empty when it holds none
    void workspaceDialogWanted();
    void workspaceWanted(const QString& path);
    void sampleWanted();
    void helpWanted(const QString& topic);  ///< "tour", "export"

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeStart();
    QWidget* makeSide();
    QWidget* makeFoot();
    void paste();
    void showLanguage();

    Language& language_;
    DropZone* drop_ = nullptr;
    FeatureStrip* features_ = nullptr;
    TextLabel* title_ = nullptr;
    FittingLabel* claim_ = nullptr;
    TextLabel* recentTitle_ = nullptr;
    QPushButton* openWorkspace_ = nullptr;
    QVBoxLayout* recent_ = nullptr;
    TextLabel* sampleTitle_ = nullptr;
    TextLabel* sampleText_ = nullptr;
    QPushButton* sample_ = nullptr;
    TextLabel* help_ = nullptr;
    TextLabel* promise_ = nullptr;
    QList<QPushButton*> languages_;
    DueWhenSeen words_;
};

}  // namespace perennial::ui

// The first page: drop a spreadsheet, open a workspace, try the sample, choose the language.
#pragma once

#include <QDateTime>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace perennial::ui {

class Card;
class DropZone;
class Language;
class TextLabel;

/// A workspace that was open before; kept in QSettings, newest first.
struct RecentWorkspace {
    QString path;
    QString name;
    qint64 rows = 0;
    qint64 customers = 0;
    QString value;      ///< "CLV €94.78", formatted when it was left; may be empty
    QDateTime opened;
};
[[nodiscard]] QList<RecentWorkspace> recentWorkspaces();
/// Puts one in front; keeps eight; those whose file is gone are left out by recentWorkspaces().
void rememberWorkspace(const RecentWorkspace& workspace);

class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(Language& language, QWidget* parent = nullptr);

    void showRecent();
    void retranslate();

signals:
    void openWanted();                            ///< a file dialog for spreadsheets
    void filesDropped(const QStringList& paths);
    void pasteWanted(const QString& cells);       ///< text of the clipboard (tab-separated)
    void workspaceDialogWanted();
    void workspaceWanted(const QString& path);
    void sampleWanted();
    void helpWanted(const QString& topic);        ///< "tour", "export"

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Parts;
    void paste();

    Language& language_;
    std::unique_ptr<Parts> parts_;

public:
    ~WelcomePage() override;
};

}  // namespace perennial::ui

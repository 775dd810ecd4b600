// The one door to file dialogs and message boxes. Nothing else opens one, so that a test can answer
// them, and none runs an event loop of its own: the answer arrives in a callback.
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace perennial::ui {

/// A kind of file in a dialog: a name and its endings without dot.
struct FileKind {
    QString name;         ///< "Spreadsheets"
    QStringList endings;  ///< {"csv", "xlsx"}
};

struct OpenQuestion {
    QString title;
    QList<FileKind> kinds;
    bool several = false;
};

struct SaveQuestion {
    QString title;
    QString suggestedName;  ///< with ending
    QList<FileKind> kinds;
};

/// A question with named answers. Asked only where an answer cannot be undone.
struct Question {
    QString title;
    QString text;
    QStringList answers;       ///< button texts; the first is the proposed one
    int harmless = 0;          ///< index that closing the box means
    bool destructive = false;  ///< the proposed answer destroys something
};

class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// Calls back with the chosen paths; not at all when dismissed. Never after `parent` is gone.
    virtual void open(QWidget* parent, const OpenQuestion& question, std::function<void(QStringList)> chosen) = 0;
    virtual void save(QWidget* parent, const SaveQuestion& question, std::function<void(QString)> chosen) = 0;
    virtual void ask(QWidget* parent, const Question& question, std::function<void(int answer)> answered) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    /// Shows an error with place and remedy. Cancelled shows nothing.
    void report(QWidget* parent, const Error& error);
};

/// Real dialogs; the folder last used is remembered in QSettings.
class SystemDialogs final : public Dialogs {
public:
    void open(QWidget* parent, const OpenQuestion& question, std::function<void(QStringList)> chosen) override;
    void save(QWidget* parent, const SaveQuestion& question, std::function<void(QString)> chosen) override;
    void ask(QWidget* parent, const Question& question, std::function<void(int)> answered) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
};

/// The kinds of file that the program opens.
[[nodiscard]] FileKind spreadsheetKind();
[[nodiscard]] FileKind workspaceKind();

}  // namespace perennial::ui

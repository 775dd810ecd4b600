// The real window for a test to drive: dialogs answered by a script, files of its own, widgets by name. A test class
// derives from DrivenWindow.
#pragma once

#include "ui/pages/shell.h"
#include "ui/support/dialogs.h"
#include "ui/support/in_turn.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace perennial::test {

inline constexpr int patience = 60'000;  // milliseconds, for jobs on a busy machine

/// Answers dialogs instead of a person: what to open and save as it is told, the harmless answer to a question.
class ScriptedDialogs final : public ui::Dialogs {
public:
    QStringList toOpen;
    QString toSave;
    QStringList told;

    void open(QWidget*, const ui::OpenQuestion&, std::function<void(QStringList)> chosen) override
    {
        if (!toOpen.isEmpty())  // else cancelled
            chosen(toOpen);
    }
    void save(QWidget*, const ui::SaveQuestion&, std::function<void(QString)> chosen) override
    {
        if (!toSave.isEmpty())
            chosen(toSave);
    }
    void ask(QWidget*, const ui::Question& question, std::function<void(int)> answered) override
    {
        answered(question.harmless);
    }
    void tell(QWidget*, const QString& title, const QString& text) override { told << title + u'\n' + text; }
};

class DrivenWindow : public QObject {
protected:
    /// A new window in English, with these files opened; the one before is gone.
    void openWindow(const QStringList& files = {}, QSize size = {1280, 800})
    {
        QApplication::setOrganizationName(QStringLiteral("Perennial"));
        QApplication::setApplicationName(QStringLiteral("PerennialTest"));
        dialogs_.told.clear();
        shell_ = std::make_unique<ui::Shell>(dialogs_);
        shell_->language().choose(QStringLiteral("en"));
        shell_->window().resize(size);
        shell_->start(files);
    }
    /// Nothing is worked out, and nothing waits for its turn to be shown.
    [[nodiscard]] bool idle() const { return shell_->jobs().idle() && ui::InTurn::isDone(); }
    /// Writes a file into the test's own folder; its path.
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    /// A widget of the window by its object name; null when there is none.
    template <class T>
    T* child(const char* name) const
    {
        return shell_->window().findChild<T*>(QLatin1String(name));
    }
    /// Whether a label that can be seen holds the words, marks of direction aside.
    [[nodiscard]] bool says(const char* words) const
    {
        for (const QLabel* label : shell_->window().findChildren<QLabel*>())
            if (label->isVisible() && unmarked(label->text()).contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    static QString unmarked(QString words)
    {
        for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069', u'\u200e', u'\u200f'})
            words.remove(QChar(mark));
        return words;
    }

    QTemporaryDir folder_;
    ScriptedDialogs dialogs_;
    std::unique_ptr<ui::Shell> shell_;
};

}  // namespace perennial::test

// File > Export: every table of the program as a file.
#pragma once

#include "ui/pages/page.h"

#include <QObject>

class QMenu;

namespace perennial::ui {

class Exports : public QObject {
    Q_OBJECT

public:
    Exports(PageContext context, QWidget* window);

    /// The entries, in the language in force; nothing can be chosen without an analysis.
    void fill(QMenu* menu);

signals:
    void reportWanted();
    void toasted(const QString& words);

private:
    void ask(const QString& title, const QString& table);
    void write(const QString& table, const QString& path);

    PageContext context_;
    QWidget* window_;
};

}  // namespace perennial::ui

// File > Export: every table of the program as a file.
#pragma once

#include "core/export/customer_names.h"
#include "ui/pages/page.h"

#include <QObject>

#include <optional>

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
    void addPrivacy(QMenu* menu);

    PageContext context_;
    QWidget* window_;
    std::optional<Privacy> privacy_;  ///< as chosen; else with names, a workbook with pseudonyms
};

}  // namespace perennial::ui

// The real window with a small shop in it, driven as a marketer does; for the tests of pages and of undo.
#pragma once

#include "core/ingest/import_session.h"
#include "tests/ui/driven_window.h"
#include "ui/support/widgets/popover.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace perennial::test {

using namespace perennial::ui;

/// Sixty customers over two years in two channels.
inline QByteArray orders()
{
    QByteArray csv = "order,customer,date,amount,channel\n";
    int order = 1;
    for (int customer = 0; customer < 60; ++customer)
        for (int k = 0; k <= customer % 7; ++k) {
            const QDate day = QDate(2023, 1, 3).addDays(customer * 4 + k * (20 + customer % 11 * 7));
            csv += QString("%1,c%2@shop.test,%3,%4.50,%5\n")
                       .arg(order++)
                       .arg(customer)
                       .arg(day.toString(Qt::ISODate))
                       .arg(10 + customer % 9 * 5)
                       .arg(customer % 3 == 0 ? "ads" : "search")
                       .toUtf8();
        }
    return csv;
}

/// Holds the window; a test class derives from it and calls start() first, finish() last.
class Marketer : public DrivenWindow {
protected:
    void start()
    {
        QVERIFY(folder_.isValid());
        const QString shop = write("shop.csv", orders());
        shell_ = std::make_unique<Shell>(dialogs_);
        shell_->language().choose(QStringLiteral("en"));
        shell_->window().resize(1280, 720);
        shell_->window().show();
        session().inspectFile(shop, {}, this,
                              [this](const Result<Inspection>& seen) { session().importInspected(seen.value()); });
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis() != nullptr, patience);
        QCOMPARE(session().analysis()->all.customers, 60U);
    }
    void finish()
    {
        QFile::remove(session().path());
        shell_.reset();
    }

    Session& session() { return shell_->session(); }
    void goTo(const char* page)
    {
        shell_->window().goTo(QString::fromLatin1(page));
        QCOMPARE(shell_->window().currentPage(), QString::fromLatin1(page));
    }
    Popover* shownPopover(const QWidget* in = nullptr)
    {
        for (Popover* popover : (in ? in : &shell_->window())->findChildren<Popover*>())
            if (popover->isVisible())
                return popover;
        return nullptr;
    }
    /// What Ctrl+E on a cell shows.
    Popover* explained(QTableView& table, int row, int column)
    {
        table.setCurrentIndex(table.model()->index(row, column));
        table.findChild<QAction*>("explainCell")->trigger();
        return shownPopover(table.window());
    }
    static QString textsOf(const Popover& popover)
    {
        QStringList texts;
        for (const QLabel* label : popover.findChildren<QLabel*>())
            texts << label->text();
        for (const QPushButton* link : popover.findChildren<QPushButton*>())
            texts << link->text();
        return texts.join('\n');
    }
    template <class T>
    T* find(const char* name)
    {
        T* found = shell_->window().findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
};

}  // namespace perennial::test

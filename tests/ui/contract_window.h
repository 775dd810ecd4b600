// The real window over contracts, for tests of their pages.
#pragma once

#include "core/retention/contracts.h"
#include "tests/ui/driven_window.h"
#include "ui/pages/session.h"
#include "ui/pages/shell.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/popover.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

namespace perennial::test {

/// Sixty contracts: tenures 1 ... 12 in turn, those of 3, 6, 9, 12 ended; even numbers on Basic at 10.00, odd ones on
/// Pro at 30.00. Of the forty that run, twenty on each plan.
inline QByteArray plans()
{
    QByteArray csv = "customerID,tenure,MonthlyCharges,Churn,Plan\n";
    for (int i = 0; i < 60; ++i) {
        const int tenure = i % 12 + 1;
        csv += QString("k%1,%2,%3,%4,%5\n")
                   .arg(i)
                   .arg(tenure)
                   .arg(i % 2 ? "30.00" : "10.00", tenure % 3 ? "No" : "Yes", i % 2 ? "Pro" : "Basic")
                   .toUtf8();
    }
    return csv;
}

class ContractWindow : public DrivenWindow {
protected:
    void import(const QString& name, const QByteArray& content)
    {
        emit shell_->window().spreadsheetsDropped({write(name, content)});
        const bool areContracts = name.startsWith(QLatin1String("plans"));
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("import") && child<QPushButton>("import")->isEnabled()
                                     && child<QPushButton>("import")->text().contains("contracts") == areContracts
                                     && idle(),
                                 patience);
        const std::size_t before = session().imports().size();
        QTest::mouseClick(child<QPushButton>("import"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(session().imports().size(), before + 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().contracts(), patience);
    }
    void goTo(const char* page)
    {
        shell_->window().goTo(page);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
    }
    /// What Ctrl+E on a cell shows.
    ui::Popover* explained(QTableView& table, int row, int column)
    {
        table.setCurrentIndex(table.model()->index(row, column));
        table.findChild<QAction*>("explainCell")->trigger();
        for (ui::Popover* popover : table.window()->findChildren<ui::Popover*>())
            if (popover->isVisible())
                return popover;
        return nullptr;
    }
    [[nodiscard]] ui::Session& session() const { return shell_->session(); }
    [[nodiscard]] bool settled() const { return idle() && !session().isReading(); }
    /// With plain spaces.
    static QString plain(QString words) { return words.replace(QChar::Nbsp, QLatin1Char(' ')); }
    [[nodiscard]] QString figure(const char* card) const
    {
        return plain(child<ui::KeyFigureCard>(card)->figure().figure);
    }
};

}  // namespace perennial::test

// The history of imports: what each brought, row for row; rejected rows to mend, imports to take back.
#pragma once

#include "core/store/import_writer.h"
#include "ui/support/widgets/popover.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class FrontLayout;
class EmptyState;
class Page;
class ReconciliationBar;
class TextLabel;
struct PageContext;

class HistoryView : public QWidget {
    Q_OBJECT

public:
    HistoryView(Page& page, PageContext& context, QWidget* parent);

    /// Newest first; `chosen` (0 = the newest) is shown in detail.
    void showImports(const std::vector<ImportRecord>& imports, std::int64_t chosen);
    void retranslate();

signals:
    void rateSheetWanted();  ///< for rows that wait for an exchange rate

private:
    void showChosen();
    /// What stands behind a count of the table of imports, with the way to its rows.
    [[nodiscard]] Explanation explanationOf(const ImportRecord& record, int column);
    [[nodiscard]] QStringList quarantine() const;
    void saveRejected();
    void undo();
    [[nodiscard]] const ImportRecord* chosen() const;

    Page& page_;
    PageContext& context_;
    std::vector<ImportRecord> imports_;
    FrontLayout* stack_;
    EmptyState* empty_;
    QStandardItemModel* model_;
    QTableView* table_;
    ReconciliationBar* bar_;
    TextLabel* title_;
    TextLabel* source_;
    QPushButton* rejected_;
    QPushButton* rates_;  ///< seen while rows wait for a rate
    QPushButton* undo_;
};

}  // namespace perennial::ui

// What of the customers shall leave the program: columns in their order, names, format. Remembered.
#pragma once

#include "core/export/customer_names.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QListWidget;
class QPushButton;

namespace perennial::ui {

/// What was chosen. `columns` are the names that `perennial export --columns` takes; never empty.
struct CustomerFile {
    QStringList columns;
    Privacy privacy = Privacy::Full;
    QString ending = QStringLiteral("xlsx");  ///< or "csv"
};

class CustomerExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `columns`: all there are, in their usual order.
    explicit CustomerExportDialog(const QStringList& columns, QWidget* parent = nullptr);

    [[nodiscard]] CustomerFile choice() const;

signals:
    /// The dialog was accepted; the choice is remembered for the next time.
    void chosen(const perennial::ui::CustomerFile& file);

private:
    void fill(const QStringList& columns);
    void tickAll(bool on);
    void move(int from, int to);
    void check();
    void finish();

    QListWidget* list_;
    QComboBox* privacy_;
    QComboBox* format_;
    QPushButton* export_;
};

}  // namespace perennial::ui

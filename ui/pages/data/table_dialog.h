// A dialog that edits the rows of a small table: a sentence, the table, rows added and removed, saved as a whole.
#pragma once

#include <QAbstractTableModel>
#include <QDialog>

class QHBoxLayout;
class QTableView;
class QVBoxLayout;

namespace perennial::ui {

/// The rows that such a dialog edits.
class EditedRows : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual void remove(const QModelIndexList& rows) = 0;
    /// A new row, made after the pattern of `row` where there is one (-1: none), to be changed; yields its place, or -1
    /// where none can be made.
    virtual int addAfter(int row) = 0;
    /// The column that is edited first in a new row.
    [[nodiscard]] virtual int editedFirst() const = 0;
};

/// Closes and goes away after saved(); Escape leaves everything as it was.
class TableDialog : public QDialog {
    Q_OBJECT

public:
    /// `name`: of the object. `model` may be an EditedRows, then addButtons() is for it.
    TableDialog(const char* name, const QString& title, const QString& words, QAbstractTableModel* model,
                QWidget* parent);

    [[nodiscard]] QTableView* view() const { return view_; }

signals:
    void saved();

protected:
    /// Above the table.
    void addHead(QWidget* widget);
    /// "Add" and "Remove" for the rows of an EditedRows.
    void addButtons(EditedRows* rows, const QString& add, const char* addName, const char* removeName);
    /// The name of the button that saves.
    void setSaveName(const char* name);

private:
    QTableView* view_;
    QVBoxLayout* layout_;
    QHBoxLayout* line_;
    class QPushButton* save_;
};

/// Rows of these indexes from below, so that those above keep their places while they are taken out.
[[nodiscard]] QList<int> rowsFromBelow(const QModelIndexList& indexes);

}  // namespace perennial::ui

#include "ui/pages/data/table_dialog.h"

#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::ui {

TableDialog::TableDialog(const char* name, const QString& title, const QString& words, QAbstractTableModel* model,
                         QWidget* parent)
    : QDialog(parent)
    , view_(new QTableView(this))
    , layout_(new QVBoxLayout(this))
    , line_(new QHBoxLayout)
    , save_(button(ButtonKind::Primary, tr("Save"), this, 30))
{
    setObjectName(QLatin1String(name));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(480, 480);
    layout_->setContentsMargins(16, 12, 16, 12);
    layout_->setSpacing(8);
    auto* sentence = new TextLabel(TextRole::SmallMuted, words, this);
    sentence->setWordWrap(true);
    layout_->addWidget(sentence);
    view_->setModel(model);
    styleTable(view_, true);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::AnyKeyPressed);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    layout_->addWidget(view_, 1);
    line_->addStretch(1);
    line_->addWidget(save_);
    layout_->addLayout(line_);
    connect(save_, &QPushButton::clicked, this, [this] {
        emit saved();
        close();
    });
    if (model->rowCount() > 0)
        chooseRow(view_, 0);
}

void TableDialog::addHead(QWidget* widget)
{
    layout_->insertWidget(1, widget);
}

void TableDialog::addButtons(EditedRows* rows, const QString& add, const char* addName, const char* removeName)
{
    const auto push = [&](int place, const QString& label, const char* name, auto slot) {
        auto* made = button(ButtonKind::Plain, label, this, 30);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, slot);
        line_->insertWidget(place, made);
    };
    push(0, add, addName, [this, rows] {
        if (const int row = rows->addAfter(view_->currentIndex().row()); row >= 0)
            view_->setCurrentIndex(rows->index(row, rows->editedFirst()));
    });
    push(1, tr("Remove the chosen"), removeName,
         [this, rows] { rows->remove(view_->selectionModel()->selectedRows()); });
    view_->setFocus();
}

void TableDialog::setSaveName(const char* name)
{
    save_->setObjectName(QLatin1String(name));
}

QList<int> rowsFromBelow(const QModelIndexList& indexes)
{
    QList<int> rows;
    for (const QModelIndex& index : indexes)
        if (!rows.contains(index.row()))
            rows << index.row();
    std::ranges::sort(rows, std::greater<>());
    return rows;
}

}  // namespace perennial::ui

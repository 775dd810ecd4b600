#include "ui/pages/data/rate_table_dialog.h"

#include "ui/support/format.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace perennial::ui {

RateTableModel::RateTableModel(const RateTable& table, QObject* parent)
    : QAbstractTableModel(parent)
{
    for (const auto& [currency, course] : table.courses())
        for (const DayRate& rate : course)
            rows_.push_back({currency, rate});
}

RateTable RateTableModel::table() const
{
    std::map<std::string, RateCourse> courses;
    for (const Row& row : rows_)
        courses[row.currency].push_back(row.rate);
    return RateTable(std::move(courses));
}

void RateTableModel::remove(const QModelIndexList& rows)
{
    std::set<int, std::greater<>> last;  // from below, so that the others keep their places
    for (const QModelIndex& index : rows)
        last.insert(index.row());
    for (const int row : last) {
        beginRemoveRows({}, row, row);
        rows_.erase(rows_.begin() + row);
        endRemoveRows();
    }
}

int RateTableModel::addAfter(int row)
{
    if (row < 0 || row >= rowCount())
        return -1;
    Row next = rows_[static_cast<std::size_t>(row)];
    do
        next.rate.from = next.rate.from + 1;
    while (has(next.currency, next.rate.from));
    beginInsertRows({}, row + 1, row + 1);
    rows_.insert(rows_.begin() + row + 1, std::move(next));
    endInsertRows();
    return row + 1;
}

bool RateTableModel::has(const std::string& currency, Day day) const
{
    return std::ranges::any_of(rows_, [&](const Row& row) { return row.currency == currency && row.rate.from == day; });
}

int RateTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RateTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RateTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Rate)
        return figureAlignment();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    if (index.column() == Currency)
        return text(row.currency);
    // as exact and plain as in the sheet, in both roles: what is shown is what is edited
    return index.column() == From ? text(toIso(row.rate.from)) : text(toDecimalString(row.rate.rate));
}

bool RateTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const std::string words = value.toString().trimmed().toStdString();
    DayRate& rate = row(index).rate;
    if (index.column() == From) {
        const auto day = parseIsoDay(words);
        if (!day || has(row(index).currency, *day))
            return false;
        rate.from = *day;
    } else {
        const auto exact = parseDecimal(words);
        if (!exact || exact->digits <= 0)
            return false;
        rate.rate = *exact;
    }
    emit dataChanged(index, index);
    return true;
}

QVariant RateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Currency"), tr("From day on"), tr("Rate")};
    return heads[section];
}

Qt::ItemFlags RateTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Currency ? usual : usual | Qt::ItemIsEditable;
}

RateTableDialog::RateTableDialog(const RateTable& table, const QString& currency, QWidget* parent)
    : QDialog(parent)
    , model_(new RateTableModel(table, this))
    , view_(new QTableView(this))
{
    setObjectName(QStringLiteral("rateTable"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Exchange rates by day"));
    resize(460, 480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto* words = new TextLabel(TextRole::SmallMuted,
                                tr("What one unit is worth in %1. A rate holds until the next day that has one; orders "
                                   "before the first day wait.")
                                    .arg(currency),
                                this);
    words->setWordWrap(true);
    layout->addWidget(words);
    view_->setModel(model_);
    styleTable(view_, true);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    layout->addWidget(view_, 1);
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& label, const char* name, ButtonKind kind, auto slot) {
        auto* push = button(kind, label, this, 30);
        push->setObjectName(QLatin1String(name));
        connect(push, &QPushButton::clicked, this, slot);
        line->addWidget(push);
    };
    add(tr("Add a day"), "addRate", ButtonKind::Plain, [this] {
        if (const int row = model_->addAfter(view_->currentIndex().row()); row >= 0)
            view_->setCurrentIndex(model_->index(row, RateTableModel::From));
    });
    add(tr("Remove the chosen"), "removeRates", ButtonKind::Plain,
        [this] { model_->remove(view_->selectionModel()->selectedRows()); });
    line->addStretch(1);
    add(tr("Save"), "saveRates", ButtonKind::Primary, [this] {
        emit saved(model_->table());
        close();
    });
    layout->addLayout(line);
    if (model_->rowCount() > 0)
        chooseRow(view_, 0);
}

}  // namespace perennial::ui

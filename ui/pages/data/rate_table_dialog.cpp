#include "ui/pages/data/rate_table_dialog.h"

#include "ui/support/format.h"
#include "ui/support/widgets/table_style.h"

#include <algorithm>

namespace perennial::ui {

RateTableModel::RateTableModel(const RateTable& table, QObject* parent)
    : EditedRows(parent)
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
    for (const int row : rowsFromBelow(rows)) {
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
    rows_.insert(rows_.begin() + (row + 1), std::move(next));
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
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section == Rate)
        return figureAlignment();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Currency"), tr("From day on"), tr("Rate")};
    return heads[section];
}

Qt::ItemFlags RateTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = EditedRows::flags(index);
    return index.column() == Currency ? usual : usual | Qt::ItemIsEditable;
}

RateTableDialog::RateTableDialog(const RateTable& table, const QString& currency, QWidget* parent)
    : RateTableDialog(new RateTableModel(table, nullptr), currency, parent)
{
}

RateTableDialog::RateTableDialog(RateTableModel* model, const QString& currency, QWidget* parent)
    : TableDialog("rateTable", tr("Exchange rates by day"),
                  tr("What one unit is worth in %1. A rate holds until the next day that has one; orders "
                     "before the first day wait.")
                      .arg(currency),
                  model, parent)
    , model_(model)
{
    model->setParent(this);
    addButtons(model, tr("Add a day"), "addRate", "removeRates");
    setSaveName("saveRates");
}

}  // namespace perennial::ui

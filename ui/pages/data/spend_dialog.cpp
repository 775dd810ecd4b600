#include "ui/pages/data/spend_dialog.h"

#include "ui/support/format.h"
#include "ui/support/widgets/table_style.h"

#include <algorithm>

namespace perennial::ui {

namespace {

std::optional<Month> monthFrom(const std::string& words)
{
    const auto day = parseIsoDay(words + "-01");
    return day ? std::optional(Month::of(*day)) : std::nullopt;
}

}  // namespace

SpendModel::SpendModel(std::vector<SpendEntry> spend, Month newest, QObject* parent)
    : EditedRows(parent)
    , rows_(std::move(spend))
    , newest_(newest)
{
}

bool SpendModel::has(Month month, const std::string& channel) const
{
    return std::ranges::any_of(rows_,
                               [&](const SpendEntry& row) { return row.month == month && row.channel == channel; });
}

void SpendModel::remove(const QModelIndexList& rows)
{
    for (const int row : rowsFromBelow(rows)) {
        beginRemoveRows({}, row, row);
        rows_.erase(rows_.begin() + row);
        endRemoveRows();
    }
}

int SpendModel::addAfter(int row)
{
    SpendEntry next{newest_, {}, {}};
    if (row >= 0 && row < rowCount())
        next = rows_[static_cast<std::size_t>(row)];
    else
        row = rowCount() - 1;
    while (has(next.month, next.channel))
        next.month = next.month + 1;
    beginInsertRows({}, row + 1, row + 1);
    rows_.insert(rows_.begin() + (row + 1), std::move(next));
    endInsertRows();
    return row + 1;
}

int SpendModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SpendModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SpendModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return figureAlignment();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const SpendEntry& row = rows_[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case When: return text(toIso(row.month));
    case Channel: return row.channel.empty() && role == Qt::DisplayRole ? tr("all channels") : text(row.channel);
    default: return text(toDecimalString(row.amount));
    }
}

bool SpendModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const std::string words = value.toString().trimmed().toStdString();
    SpendEntry& row = rows_[static_cast<std::size_t>(index.row())];
    if (index.column() == When) {
        const auto month = monthFrom(words);
        if (!month || has(*month, row.channel))
            return false;
        row.month = *month;
    } else if (index.column() == Channel) {
        if (has(row.month, words))
            return false;
        row.channel = words;
    } else {
        const auto exact = parseDecimal(words);
        const auto amount = exact ? toMoney(*exact) : std::nullopt;
        if (!amount || amount->isNegative())
            return false;
        row.amount = *amount;
    }
    emit dataChanged(index, index);
    return true;
}

QVariant SpendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section == Amount)
        return figureAlignment();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Month"), tr("Channel"), tr("Spend")};
    return heads[section];
}

Qt::ItemFlags SpendModel::flags(const QModelIndex& index) const
{
    return EditedRows::flags(index) | Qt::ItemIsEditable;
}

SpendDialog::SpendDialog(std::vector<SpendEntry> spend, Month newest, const QString& currency, QWidget* parent)
    : SpendDialog(new SpendModel(std::move(spend), newest, nullptr), currency, parent)
{
}

SpendDialog::SpendDialog(SpendModel* model, const QString& currency, QWidget* parent)
    : TableDialog(
        "spendTable", tr("Acquisition spend"),
        currency.isEmpty()
            ? tr("What was spent to win customers, by month (2026-03) and channel as the orders name it.")
            : tr("What was spent to win customers, in %1, by month (2026-03) and channel as the orders name it.")
                  .arg(currency),
        model, parent)
    , model_(model)
{
    model->setParent(this);
    addButtons(model, tr("Add a month"), "addSpend", "removeSpend");
    setSaveName("saveSpend");
}

}  // namespace perennial::ui

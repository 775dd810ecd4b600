#include "ui/pages/data/margin_dialog.h"

#include "ui/support/format.h"
#include "ui/support/widgets/table_style.h"

#include <QComboBox>
#include <QTableView>

#include <algorithm>

namespace perennial::ui {

namespace {

constexpr double hundred = 100;

/// "40", "40 %", "12,5" -> the fraction; nullopt: no number.
std::optional<double> rateFrom(QString words)
{
    words.remove(QLatin1Char('%')).replace(QLatin1Char(','), QLatin1Char('.'));
    bool good = false;
    const double rate = words.trimmed().toDouble(&good) / hundred;
    return good && rate <= 1 && rate >= -hundred ? std::optional(rate) : std::nullopt;
}

}  // namespace

MarginModel::MarginModel(std::shared_ptr<const Ledger> ledger, MarginByColumn margins, QObject* parent)
    : QAbstractTableModel(parent)
    , ledger_(std::move(ledger))
    , margins_(std::move(margins))
{
}

void MarginModel::showColumn(const DictionaryColumn& column)
{
    beginResetModel();
    column_ = column.id();
    rows_.clear();
    for (const std::string& value : column.values)
        rows_.push_back({value});
    for (std::size_t row = 0; row < column.codes.size(); ++row) {
        if (column.codes[row] == noIndex)
            continue;
        Row& to = rows_[column.codes[row]];
        ++to.rows;
        to.amount += ledger_->amount[row].major();
    }
    std::erase_if(rows_, [&](const Row& row) { return row.rows == 0 && !margins_.contains(whereOf(row)); });
    std::ranges::stable_sort(rows_, std::greater<>(), &Row::amount);
    endResetModel();
}

int MarginModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int MarginModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MarginModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Value)
        return figureAlignment();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const Format format;
    switch (index.column()) {
    case Value: return text(row.value);
    case Rows: return format.integer(static_cast<qint64>(row.rows));
    case Amount: return format.money(row.amount, text(ledger_->currency));
    default: break;
    }
    const auto found = margins_.find(whereOf(row));
    if (role == Qt::EditRole)
        return found == margins_.end() ? QString() : QString::number(found->second * hundred, 'g', 6);
    return found == margins_.end() ? Format::dash() : format.percent(found->second);
}

bool MarginModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Rate)
        return false;
    const QString words = value.toString().trimmed();
    const ColumnValue where = whereOf(rows_[static_cast<std::size_t>(index.row())]);
    if (words.isEmpty()) {
        margins_.erase(where);
    } else {
        const auto rate = rateFrom(words);
        if (!rate)
            return false;
        margins_[where] = *rate;
    }
    emit dataChanged(index, index);
    return true;
}

QVariant MarginModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section != Value)
        return figureAlignment();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Value"), tr("Rows"), tr("Money"), tr("Margin, %")};
    return heads[section];
}

Qt::ItemFlags MarginModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Rate ? usual | Qt::ItemIsEditable : usual;
}

MarginDialog::MarginDialog(const std::shared_ptr<const Ledger>& ledger, const MarginByColumn& margins, QWidget* parent)
    : MarginDialog(new MarginModel(ledger, margins, nullptr), ledger, parent)
{
}

MarginDialog::MarginDialog(MarginModel* model, const std::shared_ptr<const Ledger>& ledger, QWidget* parent)
    : TableDialog("marginTable", tr("Gross margin by column"),
                  tr("For rows without a cost of their own. A value without a rate takes the one rate. Product goes "
                     "before category, category before other columns."),
                  model, parent)
    , model_(model)
{
    model->setParent(this);
    auto* which = new QComboBox(this);
    which->setObjectName(QStringLiteral("marginColumn"));
    which->setAccessibleName(tr("Column"));
    for (const DictionaryColumn& column : ledger->attributes)
        which->addItem(text(column.name), text(column.id()));
    addHead(which);
    const auto show = [this, ledger](int index) {
        model_->showColumn(ledger->attributes[static_cast<std::size_t>(index)]);
        if (model_->rowCount() > 0)
            view()->setCurrentIndex(model_->index(0, MarginModel::Rate));
    };
    connect(which, &QComboBox::currentIndexChanged, this, show);
    // In front: the column that has rates, else products or categories.
    int front = 0;
    int best = -1;
    for (int i = 0; i < which->count(); ++i) {
        const std::string id = which->itemData(i).toString().toStdString();
        const bool rated = std::ranges::any_of(model->margins(), [&](const auto& m) { return m.first.first == id; });
        const int rank = rated ? 3 : id == "category" ? 2 : id == "product" ? 1 : 0;
        if (rank > best) {
            best = rank;
            front = i;
        }
    }
    which->setCurrentIndex(front);
    show(front);
    setSaveName("saveMargins");
}

}  // namespace perennial::ui

#include "ui/models/accounted_model.h"

#include "ui/support/import_sentences.h"
#include "ui/support/widgets/table_style.h"

namespace perennial::ui {

QString outcomeWord(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Kept: return AccountedModel::tr("kept");
    case RowOutcome::Updated: return AccountedModel::tr("updated");
    case RowOutcome::Duplicate: return AccountedModel::tr("duplicate");
    case RowOutcome::Excluded: return AccountedModel::tr("excluded");
    default: return AccountedModel::tr("rejected");
    }
}

AccountedModel::AccountedModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void AccountedModel::begin(std::vector<RowOutcome> outcomes, const QString& currency, Fetch fetch)
{
    beginResetModel();
    outcomes_ = std::move(outcomes);
    currency_ = currency;
    fetch_ = std::move(fetch);
    rows_.clear();
    outcome_ = 0;
    place_ = 0;
    asking_ = false;
    endResetModel();
    fetchMore({});
}

void AccountedModel::setFetched(std::vector<AccountedRow> rows)
{
    asking_ = false;
    if (rows.size() < rowsAtOnce) {
        ++outcome_;
        place_ = 0;
    } else {
        place_ = rows.back().place;
    }
    if (!rows.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        rows_.insert(rows_.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    // a view asks again when it is scrolled to its end; a short piece may not fill it
    if (rows_.size() < rowsAtOnce)
        fetchMore({});
}

bool AccountedModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !asking_ && outcome_ < outcomes_.size();
}

void AccountedModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    asking_ = true;
    fetch_(outcomes_[outcome_], place_);
}

int AccountedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AccountedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString AccountedModel::words(const AccountedRow& row, int column) const
{
    switch (column) {
    case Row: return format_.integer(row.rowNumber);
    case Sheet: return text(row.sheet);
    case Outcome: return outcomeWord(row.outcome);
    case Why: {
        QString why = row.reason.empty() ? QString() : rowReason(row.reason);
        if (!row.column.empty())
            why += QStringLiteral(" (%1: %2)").arg(text(row.column), text(row.found));
        return why;
    }
    case Order: return text(row.order);
    case Customer: return text(row.customer);
    case Date: return row.day ? format_.date(*row.day) : QString();
    case Amount:
        return row.amount ? format_.money(row.amount->major(), row.currency.empty() || row.currency == unknownCurrency
                                                                   ? currency_
                                                                   : text(row.currency))
                          : QString();
    case Cells: {
        QStringList cells;
        for (const std::string& cell : row.original)
            cells << text(cell);
        return cells.join(QStringLiteral(" · "));
    }
    default: return {};
    }
}

QVariant AccountedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == Row || index.column() == Amount))
        return figureAlignment();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return words(rows_[static_cast<std::size_t>(index.row())], index.column());
}

QVariant AccountedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Row || section == Amount ? QVariant(figureAlignment())
                                                   : QVariant(int(Qt::AlignLeading | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == Date)
        return tr("As the sheet writes it, whatever the time zone of the workspace");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row: return tr("Row");
    case Sheet: return tr("Sheet");
    case Outcome: return tr("What happened");
    case Why: return tr("Reason");
    case Order: return tr("Order or contract");
    case Customer: return tr("Customer");
    case Date: return tr("Date");
    case Amount: return tr("Amount");
    case Cells: return tr("As in the sheet");
    default: return {};
    }
}

}  // namespace perennial::ui

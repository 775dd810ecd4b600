#include "ui/models/preview_model.h"

#include "core/ingest/other/sheet_roles.h"
#include "ui/support/import_sentences.h"
#include "ui/support/tokens.h"
#include "ui/support/widgets/table_style.h"

namespace perennial::ui {

namespace {

using Fate = PreviewRow::Fate;

Tone toneOf(Fate fate)
{
    switch (fate) {
    case Fate::Kept: return Tone::Good;
    case Fate::KeptAsked:
    case Fate::Updated: return Tone::Accent;
    case Fate::Rejected: return Tone::Bad;
    default: return Tone::Ink;
    }
}

bool isQuiet(Fate fate)
{
    return fate == Fate::Outside || fate == Fate::Header || fate == Fate::Excluded || fate == Fate::Duplicate;
}

}  // namespace

PreviewModel::PreviewModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::setInspection(const Inspection& inspection)
{
    beginResetModel();
    kind_ = inspection.kind.value;
    columns_ = inspection.columns;
    rows_ = inspection.preview;
    refilter();
    endResetModel();
}

void PreviewModel::setShow(Show show)
{
    beginResetModel();
    show_ = show;
    refilter();
    endResetModel();
}

void PreviewModel::setWaiting(std::function<bool(const PreviewRow& row)> waits)
{
    waits_ = std::move(waits);
    if (rowCount() > 0)
        emit dataChanged(index(0, columnCount() - 1), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::refilter()
{
    shown_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const Fate fate = rows_[i].fate;
        if (show_ == Show::All || (show_ == Show::Excluded && fate == Fate::Excluded)
            || (show_ == Show::Rejected && fate == Fate::Rejected))
            shown_.push_back(i);
    }
}

int PreviewModel::fileColumn(int section) const
{
    const int column = section - 1;
    return column >= 0 && column < static_cast<int>(columns_.size()) ? columns_[static_cast<std::size_t>(column)].column
                                                                     : -1;
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || columns_.empty() ? 0 : static_cast<int>(columns_.size()) + 2;
}

bool PreviewModel::isFigure(int section) const
{
    if (section == 0)
        return true;
    const int column = section - 1;
    if (column >= static_cast<int>(columns_.size()))
        return false;
    switch (columns_[static_cast<std::size_t>(column)].field.value) {
    case Field::Amount:
    case Field::Quantity:
    case Field::UnitPrice:
    case Field::Discount:
    case Field::Tax:
    case Field::Shipping:
    case Field::Refund:
    case Field::Cost:
    case Field::Tenure:
    case Field::Price:
    case Field::Paid:
    case Field::Repeats:
    case Field::Purchases:
    case Field::Recency:
    case Field::Age:
    case Field::MeanSpend: return true;
    default: return false;
    }
}

QVariant PreviewModel::fate(const PreviewRow& row, int role) const
{
    const bool counts =
        row.fate == Fate::Kept || row.fate == Fate::KeptAsked || row.fate == Fate::Refund || row.fate == Fate::Updated;
    if (counts && waits_ && waits_(row)) {
        if (role == Qt::ToolTipRole)
            return tr("It is kept, and enters no figure before there is an exchange rate for %1")
                .arg(text(row.currency));
        if (role == Qt::DisplayRole)
            return tr("waits for a rate");
        return role == ChipRole ? QVariant(static_cast<int>(Tone::Warn)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return fateWord(row.fate, row.reason);
    case Qt::ToolTipRole: return row.reason.empty() ? QVariant() : QVariant(rowReason(row.reason));
    case ChipRole: return static_cast<int>(toneOf(row.fate));
    default: return {};
    }
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewRow& row = rows_[shown_[static_cast<std::size_t>(index.row())]];
    if (index.column() == columnCount() - 1)
        return fate(row, role);
    const int column = fileColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0)
            return QString::number(row.rowNumber);
        return column >= 0 && column < static_cast<int>(row.cells.size())
                   ? text(row.cells[static_cast<std::size_t>(column)])
                   : QString();
    case Qt::ToolTipRole: return column >= 0 && column == row.badColumn ? QVariant(rowReason(row.reason)) : QVariant();
    case Qt::TextAlignmentRole:
        return isFigure(index.column()) ? QVariant(figureAlignment())
                                        : QVariant(int(Qt::AlignLeading | Qt::AlignVCenter));
    case ToneRole:
        if (column >= 0 && column == row.badColumn)
            return static_cast<int>(Tone::Bad);
        return isQuiet(row.fate) || index.column() == 0 ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    case GroundRole: return column >= 0 && column == row.badColumn ? QVariant(static_cast<int>(Tone::Bad)) : QVariant();
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isColumn = section > 0 && section <= static_cast<int>(columns_.size());
    if (role == Qt::TextAlignmentRole)
        return isFigure(section) ? QVariant(figureAlignment()) : QVariant(int(Qt::AlignLeading | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && isColumn)
        return evidenceText(columns_[static_cast<std::size_t>(section - 1)].field.evidence);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return {};
    if (!isColumn)
        return tr("What happens");
    const ColumnGuess& column = columns_[static_cast<std::size_t>(section - 1)];
    // Extra columns of orders and contracts are kept; customers already summed up have no place for them.
    const bool unused = column.field.value == Field::None
                        && (kind_ == TableKind::Customers || (kind_ == TableKind::Contracts && !isKeptExtra(column)));
    return QStringLiteral("%1\n%2").arg(
        (unused ? tr("Not used") : fieldName(column.field.value)) + QStringLiteral("  ▾"), text(column.header));
}

}  // namespace perennial::ui

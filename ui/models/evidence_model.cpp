#include "ui/models/evidence_model.h"

#include "ui/models/name_order.h"
#include "ui/models/source_day.h"
#include "ui/support/widgets/table_style.h"

#include <QFileInfo>

#include <algorithm>

namespace perennial::ui {

namespace {

constexpr std::size_t rowsAtOnce = 200;

QVariant alignment(bool figure)
{
    return figure ? figureAlignment() : int(Qt::AlignLeading | Qt::AlignVCenter);
}

}  // namespace

EvidenceCustomersModel::EvidenceCustomersModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void EvidenceCustomersModel::setEvidence(std::shared_ptr<const Analysis> analysis,
                                         std::shared_ptr<const Evidence> evidence)
{
    beginResetModel();
    analysis_ = std::move(analysis);
    evidence_ = std::move(evidence);
    currency_ = text(analysis_->definitions.currency);
    lines_.clear();
    lines_.reserve(evidence_->customers.size());
    constexpr std::uint32_t nowhere = ~std::uint32_t{0};
    std::vector<std::uint32_t> places(analysis_->summary().size(), nowhere);
    for (const std::uint32_t base : evidence_->customers) {
        places[base] = static_cast<std::uint32_t>(lines_.size());
        lines_.emplace_back(base, perennial::Money());
    }
    for (const EvidenceRow& row : evidence_->rows)
        if (const std::uint32_t place = row.base < places.size() ? places[row.base] : nowhere; place != nowhere) {
            perennial::Money& sum = lines_[place].second;
            sum = add(sum, row.amount).value_or(sum);
        }
    endResetModel();
}

std::string_view EvidenceCustomersModel::plainName(std::uint32_t base) const
{
    const CustomerIndex customer = analysis_->summary().customer[base];
    const auto& names = analysis_->ledger->customerName;
    return customer < names.size() && !names[customer].empty() ? names[customer]
                                                               : analysis_->ledger->customerKey[customer];
}

QString EvidenceCustomersModel::keyOf(int row) const
{
    const std::uint32_t base = lines_[static_cast<std::size_t>(row)].first;
    return text(analysis_->ledger->customerKey[analysis_->summary().customer[base]]);
}

int EvidenceCustomersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int EvidenceCustomersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant EvidenceCustomersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& [base, sum] = lines_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() != Customer);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Customer: return text(plainName(base));
    case Money: return analysis_->summary().hasAmounts ? format_.money(sum, currency_) : Format::dash();
    case Clv: return analysis_->clv.empty() ? Format::dash() : format_.money(analysis_->clv[base], currency_);
    default: return {};
    }
}

QVariant EvidenceCustomersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section != Customer);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer: return tr("Customer");
    case Money: return tr("Net revenue");
    case Clv: return tr("CLV");
    default: return {};
    }
}

void EvidenceCustomersModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    if (column == Customer) {
        sortByName(
            lines_, [this](const auto& line) { return plainName(line.first); }, order == Qt::DescendingOrder);
        endResetModel();
        return;
    }
    std::ranges::stable_sort(lines_, [&](const auto& a, const auto& b) {
        const auto& x = order == Qt::AscendingOrder ? a : b;
        const auto& y = order == Qt::AscendingOrder ? b : a;
        if (column == Clv && !analysis_->clv.empty())
            return analysis_->clv[x.first] < analysis_->clv[y.first];
        return x.second < y.second;
    });
    endResetModel();
}

EvidenceRowsModel::EvidenceRowsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void EvidenceRowsModel::setEvidence(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const Evidence> evidence,
                                    Fetch fetch)
{
    beginResetModel();
    analysis_ = std::move(analysis);
    evidence_ = std::move(evidence);
    fetch_ = std::move(fetch);
    rows_.clear();
    asked_ = 0;
    currency_ = text(analysis_->definitions.currency);
    endResetModel();
    fetchMore({});
}

bool EvidenceRowsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && evidence_ && asked_ == rows_.size() && asked_ < evidence_->rows.size();
}

void EvidenceRowsModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<std::int64_t> ids;
    const std::size_t end = std::min(asked_ + rowsAtOnce, evidence_->rows.size());
    for (; asked_ < end; ++asked_)
        ids.push_back(analysis_->ledger->rowId[evidence_->rows[asked_].row]);
    fetch_(std::move(ids));
}

void EvidenceRowsModel::setFetched(std::vector<SourceRow> rows)
{
    if (rows.empty())
        return;
    const int first = static_cast<int>(rows_.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    rows_.insert(rows_.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

int EvidenceRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int EvidenceRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant EvidenceRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool figure = index.column() == Amount || index.column() == Row;
    if (role == Qt::TextAlignmentRole)
        return alignment(figure);
    const SourceRow& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && index.column() == File)
        return text(row.file);
    if (role == Qt::ToolTipRole && index.column() == Date)
        return writtenDayTip(row, format_);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Date: return format_.date(row.day);
    case Order: return text(row.orderId);
    case Customer: return text(row.customerKey);
    case Amount: return format_.money(evidence_->rows[static_cast<std::size_t>(index.row())].amount, currency_);
    case File: return QFileInfo(text(row.file)).fileName();
    case Sheet: return text(row.sheet);
    case Row: return format_.integer(row.rowNumber);
    default: return {};
    }
}

QVariant EvidenceRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == Amount || section == Row);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date: return tr("Date");
    case Order: return tr("Order");
    case Customer: return tr("Customer");
    case Amount: return tr("Net");
    case File: return tr("File");
    case Sheet: return tr("Sheet");
    case Row: return tr("Row");
    default: return {};
    }
}

}  // namespace perennial::ui

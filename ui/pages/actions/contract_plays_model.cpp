#include "ui/pages/actions/contract_plays_model.h"

#include "core/analysis/chart_data.h"
#include "ui/charts/chart_text.h"
#include "ui/report/contract_play_words.h"
#include "ui/support/widgets/table_style.h"

namespace perennial::ui {

namespace {

bool isWords(int column)
{
    return column == ContractPlaysModel::Segment || column == ContractPlaysModel::Action
           || column == ContractPlaysModel::Brings;
}

}  // namespace

ContractPlaysModel::ContractPlaysModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ContractPlaysModel::setPlays(std::shared_ptr<const ContractBook> book,
                                  std::shared_ptr<const ContractSegments> segments, std::vector<ContractPlay> plays,
                                  const PlayTerms& terms)
{
    beginResetModel();
    book_ = std::move(book);
    segments_ = std::move(segments);
    plays_ = std::move(plays);
    terms_ = terms;
    format_ = Format();
    currency_ = book_ ? text(book_->table.currency) : QString();
    endResetModel();
}

const ContractPlay* ContractPlaysModel::play(int row) const
{
    return row >= 0 && row < rowCount() ? &plays_[static_cast<std::size_t>(row)] : nullptr;
}

QString ContractPlaysModel::segmentWords(const ContractPlay& play) const
{
    return ui::text(segmentName(segments_->segmentation, play.segment), format_, book_->table.currency);
}

bool ContractPlaysModel::isDear(const ContractPlay& play) const
{
    return play.liftNeeded && *play.liftNeeded > terms_.attainableLift;
}

int ContractPlaysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(plays_.size());
}

int ContractPlaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString ContractPlaysModel::words(const ContractPlay& play, int column) const
{
    switch (column) {
    case Segment: return segmentWords(play);
    case Action: return contractPlayName(play.kind);
    case Contracts: return format_.integer(static_cast<qint64>(play.members.size()));
    case Churn: return format_.percent(play.churn);
    case ToCome: return format_.money(play.toCome, currency_);
    case MostCost: return format_.money(play.mostCost, currency_);
    case Brings: return contractPlayBrings(play, format_);
    default: return {};
    }
}

QVariant ContractPlaysModel::data(const QModelIndex& index, int role) const
{
    const ContractPlay* shown = play(index.row());
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: return words(*shown, index.column());
    case Qt::ToolTipRole: return index.column() == Action ? QVariant(contractPlayWords(shown->kind)) : QVariant();
    case Qt::TextAlignmentRole:
        return isWords(index.column()) ? int(Qt::AlignLeading | Qt::AlignVCenter) : figureAlignment();
    case StrongRole: return index.column() == Segment;
    case ToneRole: return index.column() == Brings && isDear(*shown) ? QVariant(int(Tone::Bad)) : QVariant();
    default: return {};
    }
}

QVariant ContractPlaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isWords(section) ? int(Qt::AlignLeading | Qt::AlignVCenter) : figureAlignment();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Segment: return tr("Segment");
    case Action: return tr("What to do");
    case Contracts: return tr("Contracts");
    case Churn: return tr("Churn a year");
    case ToCome: return tr("To come, each");
    case MostCost: return tr("May cost, each");
    case Brings: return tr("Pays with");
    default: return {};
    }
}

}  // namespace perennial::ui

#include "ui/pages/actions/trials_model.h"

#include "ui/report/play_words.h"
#include "ui/support/widgets/table_style.h"

namespace perennial::ui {

namespace {

bool holdsWords(int column)
{
    return column == TrialsModel::Name || column == TrialsModel::Verdict;
}

}  // namespace

TrialsModel::TrialsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void TrialsModel::setResults(std::vector<TrialResult> results, const QString& currency)
{
    beginResetModel();
    results_ = std::move(results);
    format_ = Format();
    currency_ = currency;
    endResetModel();
}

QString TrialsModel::nameOf(int row) const
{
    return row >= 0 && row < rowCount() ? text(results_[static_cast<std::size_t>(row)].trial.name) : QString();
}

int TrialsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(results_.size());
}

int TrialsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant TrialsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& [trial, uplift] = results_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return holdsWords(index.column()) ? int(Qt::AlignLeading | Qt::AlignVCenter) : figureAlignment();
    if (role == StrongRole)
        return index.column() == Name;
    if (role == ToneRole && index.column() == Verdict && uplift.complete && uplift.buyers)
        return int(uplift.buyers->low > 0 ? Tone::Good : uplift.buyers->high < 0 ? Tone::Bad : Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return text(trial.name);
    case DrawnOn: return format_.date(trial.drawnOn);
    case Contacted: return format_.integer(static_cast<qint64>(trial.contacted.size()));
    case HeldBack: return format_.integer(static_cast<qint64>(trial.heldBack.size()));
    case Buyers: return shareUplift(uplift, format_);
    case Margin: return marginUplift(uplift, format_, currency_);
    case Verdict: return trialVerdict(trial, uplift, format_);
    default: return {};
    }
}

QVariant TrialsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return holdsWords(section) ? int(Qt::AlignLeading | Qt::AlignVCenter) : figureAlignment();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Trial");
    case DrawnOn: return tr("Drawn on");
    case Contacted: return tr("Contacted");
    case HeldBack: return tr("Held back");
    case Buyers: return tr("Share of buyers, 95 %");
    case Margin: return tr("Margin each, 95 %");
    case Verdict: return tr("What it shows");
    default: return {};
    }
}

}  // namespace perennial::ui

#include "ui/pages/actions/plays_model.h"

#include "core/analysis/chart_data.h"
#include "ui/charts/chart_text.h"
#include "ui/report/play_words.h"
#include "ui/support/widgets/table_style.h"

namespace perennial::ui {

namespace {

bool isText(int column)
{
    return column == PlaysModel::Segment || column == PlaysModel::Action || column == PlaysModel::Measure;
}

}  // namespace

PlaysModel::PlaysModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PlaysModel::setPlays(std::shared_ptr<const Analysis> analysis, std::vector<Play> plays, const PlayTerms& terms)
{
    beginResetModel();
    analysis_ = std::move(analysis);
    plays_ = std::move(plays);
    terms_ = terms;
    format_ = Format();
    currency_ = analysis_ ? text(analysis_->definitions.currency) : QString();
    endResetModel();
}

const Play* PlaysModel::play(int row) const
{
    return row >= 0 && row < rowCount() ? &plays_[static_cast<std::size_t>(row)] : nullptr;
}

QString PlaysModel::segmentWords(const Play& play) const
{
    for (const SegmentTable& table : analysis_->segments)
        if (table.segmentation.id == play.segmentation)
            return ui::text(segmentName(table.segmentation, play.segment), format_, analysis_->definitions.currency);
    return {};
}

int PlaysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(plays_.size());
}

int PlaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString PlaysModel::words(const Play& play, int column) const
{
    switch (column) {
    case Segment: return segmentWords(play);
    case Action: return playName(play.kind);
    case Customers: return format_.integer(static_cast<qint64>(play.customers));
    case Alive: return format_.percent(play.alive, 0);
    case ToCome: return format_.money(play.toCome, currency_);
    case MostCost: return format_.money(play.mostCost, currency_);
    case Lift: return format_.percent(play.liftNeeded);
    case Measure: return playMeasure(play.kind, terms_.days);
    default: return {};
    }
}

QVariant PlaysModel::data(const QModelIndex& index, int role) const
{
    const Play* shown = play(index.row());
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: return words(*shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Action
                   ? playWords(shown->kind) + QLatin1Char(' ') + playReason(*shown, format_, currency_)
                         + QLatin1Char('\n') + tr("Measured by: %1").arg(playMeasure(shown->kind, terms_.days))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return isText(index.column()) ? int(Qt::AlignLeading | Qt::AlignVCenter) : figureAlignment();
    case StrongRole: return index.column() == Segment;
    case ToneRole:
        if (index.column() == Measure)
            return int(Tone::Muted);
        if (index.column() == Lift && shown->liftNeeded && *shown->liftNeeded > terms_.attainableLift)
            return int(Tone::Bad);
        return {};
    default: return {};
    }
}

QVariant PlaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isText(section) ? int(Qt::AlignLeading | Qt::AlignVCenter) : figureAlignment();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Segment: return tr("Segment");
    case Action: return tr("What to do");
    case Customers: return tr("Customers");
    case Alive: return tr("P(alive)");
    case ToCome: return tr("To come, each");
    case MostCost: return tr("May cost, each");
    case Lift: return tr("Lift that pays");
    case Measure: return tr("Measured by");
    default: return {};
    }
}

}  // namespace perennial::ui

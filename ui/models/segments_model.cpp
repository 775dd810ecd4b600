#include "ui/models/segments_model.h"

#include "core/analysis/chart_data.h"
#include "ui/charts/chart_text.h"
#include "ui/support/tokens.h"
#include "ui/support/widgets/table_style.h"

#include <algorithm>

namespace perennial::ui {

namespace {

/// The play that fits a segment of ours best, in two or three words.
QString playFor(const std::string& segment)
{
    struct Play {
        const char* segment;
        const char* words;
    };
    static constexpr Play plays[] = {
        {"champions", QT_TRANSLATE_NOOP("perennial::ui::SegmentsModel", "recognition")},
        {"loyal", QT_TRANSLATE_NOOP("perennial::ui::SegmentsModel", "loyalty programme")},
        {"promising", QT_TRANSLATE_NOOP("perennial::ui::SegmentsModel", "second-order offer")},
        {"new", QT_TRANSLATE_NOOP("perennial::ui::SegmentsModel", "onboarding")},
        {"at-risk", QT_TRANSLATE_NOOP("perennial::ui::SegmentsModel", "win-back now")},
        {"lost-regulars", QT_TRANSLATE_NOOP("perennial::ui::SegmentsModel", "ask why they left")},
        {"hibernating", QT_TRANSLATE_NOOP("perennial::ui::SegmentsModel", "cheap e-mail only")},
        {"lapsed", QT_TRANSLATE_NOOP("perennial::ui::SegmentsModel", "win-back or let go")},
        {"active", QT_TRANSLATE_NOOP("perennial::ui::SegmentsModel", "tailored offers")},
        {"top", QT_TRANSLATE_NOOP("perennial::ui::SegmentsModel", "recognition")},
        {"negative", QT_TRANSLATE_NOOP("perennial::ui::SegmentsModel", "stop spending on them")},
    };
    for (const Play& play : plays)
        if (segment == play.segment)
            return SegmentsModel::tr(play.words);
    return {};
}

bool holdsWords(int column)
{
    return column == SegmentsModel::Segment || column == SegmentsModel::Play;
}

}  // namespace

SegmentsModel::SegmentsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void SegmentsModel::setAnalysis(std::shared_ptr<const Analysis> analysis, const QString& segmentation)
{
    beginResetModel();
    analysis_ = std::move(analysis);
    format_ = Format();
    table_ = nullptr;
    intervals_.reset();
    order_.clear();
    if (analysis_) {
        currency_ = text(analysis_->definitions.currency);
        table_ = segmentationNamed(*analysis_, segmentation.toStdString());
        if (!table_)
            table_ = analysis_->segmentsInFront();
    }
    if (table_)
        for (std::size_t i = 0; i < table_->figures.size(); ++i)
            if (table_->figures[i].customers > 0)
                order_.push_back(static_cast<int>(i));
    largest_ = {};
    for (const int column : {Customers, ClvMean, ClvTotal})
        for (const int i : order_)
            if (const Figure figure = value(table_->figures[static_cast<std::size_t>(i)], column))
                largest_[static_cast<std::size_t>(column)] =
                    std::max(largest_[static_cast<std::size_t>(column)], *figure);
    endResetModel();
}

void SegmentsModel::setIntervals(std::optional<GroupIntervals> intervals)
{
    intervals_ = std::move(intervals);
    if (table_)
        emit dataChanged(index(0, Sure), index(rowCount() - 1, Sure));
}

QString SegmentsModel::intervalText(int row) const
{
    const bool isAll = row >= static_cast<int>(order_.size());
    const std::optional<GroupInterval>& whole = analysis_->fitted ? analysis_->fitted->interval : std::nullopt;
    std::optional<Interval> shown;
    if (isAll && whole)
        shown = whole->residual;
    else if (!isAll && intervals_)
        shown = intervals_->groups[static_cast<std::size_t>(order_[static_cast<std::size_t>(row)])].residual;
    // in the currency of the column before it, which leaves room for the others
    return shown ? format_.shortMoney(shown->lower, {}) + QStringLiteral(" – ") + format_.shortMoney(shown->upper, {})
                 : Format::dash();
}

QString SegmentsModel::toolTip(int row, int column) const
{
    if (holdsWords(column))
        return {};
    if (column != Sure)
        return why(value(figures(row), column));
    if (analysis_->fitted && !analysis_->fitted->formula.empty())
        return tr("A formula gives one figure and no interval. Choose a model under Assumptions to see one.");
    return tr("In nine of ten cases the true figure lies within: it holds what the model does not know exactly and "
              "what chance does.");
}

const KeyFigures& SegmentsModel::figures(int row) const
{
    return row < static_cast<int>(order_.size())
               ? table_->figures[static_cast<std::size_t>(order_[static_cast<std::size_t>(row)])]
               : analysis_->all;
}

std::optional<FigureId> SegmentsModel::figureOf(int column)
{
    switch (column) {
    case Customers:
    case PurchasesEach: return FigureId::Purchases;
    case ClvMean:
    case Ratio: return FigureId::ClvMean;
    case ClvTotal: return FigureId::ClvTotal;
    case Residual:
    case Sure: return FigureId::ResidualTotal;
    case Alive: return FigureId::Alive;
    case Cost: return FigureId::AcquisitionCost;
    default: return std::nullopt;
    }
}

int SegmentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !table_ ? 0 : static_cast<int>(order_.size()) + 1;
}

int SegmentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

Figure SegmentsModel::value(const KeyFigures& f, int column) const
{
    const auto customers = static_cast<double>(f.customers);
    switch (column) {
    case Customers: return customers;
    case PurchasesEach: return static_cast<double>(f.purchases) / customers;
    case ClvMean: return f.clvMean;
    case ClvTotal: return f.clvTotal;
    case Residual: return f.residualTotal;
    case Alive: return f.alive ? Figure(*f.alive / customers) : f.alive;
    case Cost: return f.acquisitionCost;
    case Ratio: return f.valueToCac;
    default: return undefined(Reason::NotApplicable);
    }
}

QString SegmentsModel::shownText(int row, int column) const
{
    const bool isAll = row >= static_cast<int>(order_.size());
    const KeyFigures& f = figures(row);
    if (column == Segment)
        return isAll ? tr("All customers")
                     : ui::text(segmentName(table_->segmentation,
                                            static_cast<std::size_t>(order_[static_cast<std::size_t>(row)])),
                                format_, analysis_->definitions.currency);
    if (column == Sure)
        return intervalText(row);
    if (column == Play)
        return isAll ? QString()
                     : playFor(
                         table_->segmentation.names[static_cast<std::size_t>(order_[static_cast<std::size_t>(row)])]);
    const Figure figure = value(f, column);
    switch (column) {
    case Customers: return format_.integer(static_cast<qint64>(f.customers));
    case PurchasesEach:
    case Ratio: return format_.number(figure, 1);
    case Alive: return format_.number(figure, 2);
    case ClvTotal:
    case Residual: return format_.money(figure, currency_, MoneyDigits::Whole);
    default: return format_.money(figure, currency_);
    }
}

QVariant SegmentsModel::bar(int row, int column) const
{
    if ((column != Customers && column != ClvMean && column != ClvTotal) || row >= static_cast<int>(order_.size()))
        return {};
    const double largest = largest_[static_cast<std::size_t>(column)];
    const Figure mine = value(figures(row), column);
    return mine && largest > 0 ? QVariant(std::clamp(*mine / largest, -1.0, 1.0)) : QVariant();
}

QVariant SegmentsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !table_)
        return {};
    const bool isAll = index.row() >= static_cast<int>(order_.size());
    switch (role) {
    case Qt::DisplayRole: return shownText(index.row(), index.column());
    case Qt::ToolTipRole: return toolTip(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return holdsWords(index.column()) ? QVariant(int(Qt::AlignLeading | Qt::AlignVCenter))
                                          : QVariant(figureAlignment());
    case StrongRole: return isAll || index.column() == Segment;
    case ToneRole: return index.column() == Play ? QVariant(int(Tone::Muted)) : QVariant();
    case BarRole: return bar(index.row(), index.column());
    case GroundRole: {
        const KeyFigures& f = figures(index.row());
        return !isAll && f.valueToCac && *f.valueToCac < 1 ? QVariant(int(Tone::Bad)) : QVariant();
    }
    case SegmentIndex: return isAll ? -1 : order_[static_cast<std::size_t>(index.row())];
    default: return {};
    }
}

QVariant SegmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return holdsWords(section) ? QVariant(int(Qt::AlignLeading | Qt::AlignVCenter)) : QVariant(figureAlignment());
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Segment: return tr("Segment");
    case Customers: return tr("Customers");
    case PurchasesEach: return tr("Purchases each");
    case ClvMean: return tr("CLV, mean");
    case ClvTotal: return tr("CLV, total");
    case Residual: return tr("Next %1").arg(format_.months(analysis_ ? analysis_->definitions.horizonMonths : 12));
    case Sure: return tr("90 % interval");
    case Alive: return tr("P(alive)");
    case Cost: return tr("CAC");
    case Ratio: return tr("LTV : CAC");
    case Play: return tr("Play that fits");
    default: return {};
    }
}

void SegmentsModel::sort(int column, Qt::SortOrder order)
{
    if (!table_)
        return;
    beginResetModel();
    std::stable_sort(order_.begin(), order_.end(), [&](int a, int b) {
        if (column == Segment || column == Play)
            return order == Qt::AscendingOrder ? a < b : b < a;
        const double x = value(table_->figures[static_cast<std::size_t>(a)], column).value_or(0);
        const double y = value(table_->figures[static_cast<std::size_t>(b)], column).value_or(0);
        return order == Qt::AscendingOrder ? x < y : y < x;
    });
    endResetModel();
}

}  // namespace perennial::ui

#include "ui/models/customers_model.h"

#include "core/analysis/chart_data.h"
#include "ui/charts/chart_text.h"
#include "ui/support/widgets/table_style.h"

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

bool isText(int column)
{
    return column == CustomersModel::Customer || column == CustomersModel::Segment;
}

}  // namespace

CustomersModel::CustomersModel(Jobs& jobs, QObject* parent)
    : QAbstractTableModel(parent)
    , arranging_(jobs, this)
{
    wanted_.column = Clv;
}

void CustomersModel::setAnalysis(std::shared_ptr<const Analysis> analysis, const std::string& rule)
{
    wanted_.cells.analysis = std::move(analysis);
    wanted_.cells.format = Format();
    wanted_.cells.currency = wanted_.cells.analysis ? text(wanted_.cells.analysis->definitions.currency) : QString();
    setRule(rule);
}

void CustomersModel::setSearch(const QString& words)
{
    wanted_.words = words.trimmed();
    arrange();
}

void CustomersModel::setRule(const std::string& rule)
{
    wanted_.rule = rule;
    wanted_.chosen.reset();
    arrange();
}

void CustomersModel::setChosen(std::vector<std::uint32_t> chosen)
{
    wanted_.chosen = std::move(chosen);
    arrange();
}

void CustomersModel::sort(int column, Qt::SortOrder order)
{
    wanted_.column = column;
    wanted_.direction = order;
    arrange();
}

void CustomersModel::arrange()
{
    arranging_.stop();
    const Analysis* const analysis = wanted_.cells.analysis.get();
    if (!analysis) {
        wanted_.known.reset();
        take(wanted_.cells, {});
    } else if (analysis->summary().size() <= foundAtOnce) {
        take(wanted_.cells, findRows(wanted_));
    } else {
        arranging_.run([wanted = wanted_](Progress&) -> Result<FoundRows> { return findRows(wanted); },
                       [this, cells = wanted_.cells](Result<FoundRows> found) {
                           if (found)
                               take(cells, std::move(*found));
                       });
    }
}

void CustomersModel::take(CustomerCells cells, FoundRows found)
{
    beginResetModel();
    cells_ = std::move(cells);
    shown_ = std::move(found.customers);
    problem_ = std::move(found.problem);
    largest_ = found.largest;
    wanted_.known = std::move(found.order);
    endResetModel();
    emit arranged();
}

std::string_view CustomerCells::plainName(std::uint32_t i) const
{
    const CustomerIndex customer = analysis->summary().customer[i];
    const auto& names = analysis->ledger->customerName;
    if (customer < names.size() && !names[customer].empty())
        return names[customer];
    return analysis->ledger->customerKey[customer];
}

double CustomerCells::sortValue(std::uint32_t i, int column) const
{
    const CustomerSummary& s = analysis->summary();
    const Fitted& fitted = *analysis->fitted;
    switch (column) {
    case CustomersModel::Orders: return s.orders[i];
    case CustomersModel::LastOrder: return s.last[i].number;
    case CustomersModel::FirstOrder: return s.first[i].number;
    case CustomersModel::Alive: return fitted.alive.empty() ? 0 : static_cast<double>(fitted.alive[i]);
    case CustomersModel::Residual:
        return fitted.predictions.residual.empty() ? 0 : static_cast<double>(fitted.predictions.residual[i]);
    case CustomersModel::Clv: return analysis->clv.empty() ? s.orders[i] : analysis->clv[i];
    case CustomersModel::Historical: return analysis->historical.empty() ? 0 : analysis->historical[i];
    case CustomersModel::Revenue: return s.revenue.empty() ? 0 : s.revenue[i].major();
    default: return 0;
    }
}

int CustomersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int CustomersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString CustomerCells::nameOf(std::uint32_t baseIndex) const
{
    return text(plainName(baseIndex));
}

QString CustomerCells::segmentOf(std::uint32_t baseIndex) const
{
    const SegmentTable* front = analysis->segmentsInFront();
    if (!front)
        return {};
    return ui::text(segmentName(front->segmentation, front->segmentation.of[baseIndex]), format,
                    analysis->definitions.currency);
}

QString CustomerCells::shownText(std::uint32_t i, int column) const
{
    const CustomerSummary& s = analysis->summary();
    const Fitted& fitted = *analysis->fitted;
    const auto money = [&](const auto& values) {
        return values.empty() ? Format::dash() : format.money(static_cast<double>(values[i]), currency);
    };
    switch (column) {
    case CustomersModel::Customer: return nameOf(i);
    case CustomersModel::Segment: return segmentOf(i);
    case CustomersModel::Orders: return format.integer(s.orders[i]);
    case CustomersModel::LastOrder: return format.date(s.last[i]);
    case CustomersModel::FirstOrder: return format.date(s.first[i]);
    case CustomersModel::Alive:
        return fitted.alive.empty() ? Format::dash() : format.number(static_cast<double>(fitted.alive[i]), 2);
    case CustomersModel::Residual: return money(fitted.predictions.residual);
    case CustomersModel::Clv: return money(analysis->clv);
    case CustomersModel::Historical: return money(analysis->historical);
    case CustomersModel::Revenue: return s.hasAmounts ? format.money(s.revenue[i], currency) : Format::dash();
    default: return {};
    }
}

QString CustomerCells::copiedText(std::uint32_t i, int column) const
{
    const CustomerSummary& s = analysis->summary();
    if (column == CustomersModel::FirstOrder || column == CustomersModel::LastOrder)
        return text(toIso(column == CustomersModel::FirstOrder ? s.first[i] : s.last[i]));
    if (isText(column))
        return shownText(i, column);
    if (shownText(i, column) == Format::dash())
        return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(sortValue(i, column), 'f',
                           column == CustomersModel::Orders  ? 0
                           : column == CustomersModel::Alive ? 4
                                                             : 2);
}

QVariant CustomersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !cells_.analysis)
        return {};
    const std::uint32_t i = shown_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cells_.shownText(i, index.column());
    case Qt::TextAlignmentRole:
        return isText(index.column()) ? QVariant(int(Qt::AlignLeading | Qt::AlignVCenter))
                                      : QVariant(figureAlignment());
    case Qt::ToolTipRole: return index.column() == Customer ? QVariant(cells_.nameOf(i)) : QVariant();
    case BaseIndex: return i;
    case BarRole:
        if (index.column() == Clv && !cells_.analysis->clv.empty() && largest_ > 0)
            return std::clamp(cells_.analysis->clv[i] / largest_, -1.0, 1.0);
        return {};
    default: return {};
    }
}

QVariant CustomersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isText(section) ? QVariant(int(Qt::AlignLeading | Qt::AlignVCenter)) : QVariant(figureAlignment());
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer: return tr("Customer");
    case Segment: return tr("Segment");
    case Orders: return tr("Orders");
    case LastOrder: return tr("Last order");
    case FirstOrder: return tr("First order");
    case Alive: return tr("P(alive)");
    case Residual: {
        const double months = cells_.analysis ? cells_.analysis->definitions.horizonMonths : 12;
        //: head of a narrow column; %1 is a number of months
        return tr("Next %1 m").arg(cells_.format.integer(qRound64(months)));
    }
    case Clv: return tr("CLV");
    case Historical: return tr("So far");
    case Revenue: return tr("Revenue");
    default: return {};
    }
}

int CustomersModel::rowOf(std::uint32_t baseIndex) const
{
    const auto found = std::find(shown_.begin(), shown_.end(), baseIndex);
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

}  // namespace perennial::ui

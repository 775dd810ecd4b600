#include "ui/models/customers_model.h"

#include "core/analysis/chart_data.h"
#include "core/math/radix_sort.h"
#include "ui/charts/chart_text.h"
#include "ui/models/name_order.h"
#include "ui/support/widgets/table_style.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace perennial::ui {

namespace {

/// ASCII letters in lower case; other letters as they are, which is right for scripts without case.
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool contains(std::string_view text, std::string_view lowerCaseWords)
{
    return std::search(text.begin(), text.end(), lowerCaseWords.begin(), lowerCaseWords.end(),
                       [](char a, char b) { return lower(a) == b; })
           != text.end();
}

bool isText(int column)
{
    return column == CustomersModel::Customer || column == CustomersModel::Segment;
}

}  // namespace

CustomersModel::CustomersModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void CustomersModel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    beginResetModel();
    if (!isOrderedAlike(analysis.get()))
        inOrder_.clear();
    cells_.analysis = std::move(analysis);
    cells_.format = Format();
    chosen_.reset();
    largest_ = 0;
    cells_.currency = cells_.analysis ? text(cells_.analysis->definitions.currency) : QString();
    if (cells_.analysis)
        for (const double value : cells_.analysis->clv)
            largest_ = std::max(largest_, value);
    refilter();
    endResetModel();
}

/// Whether what is sorted by is the same there: another filter or window leaves the values as they are.
bool CustomersModel::isOrderedAlike(const Analysis* other) const
{
    const Analysis* const now = cells_.analysis.get();
    if (now == other || !now || !other || sortColumn_ == Segment)
        return now == other;
    return now->observed == other->observed && now->fitted == other->fitted && now->clv == other->clv
           && now->historical == other->historical;
}

void CustomersModel::setSearch(const QString& words)
{
    beginResetModel();
    search_ = words.trimmed();
    refilter();
    endResetModel();
}

void CustomersModel::setChosen(std::vector<std::uint32_t> chosen)
{
    beginResetModel();
    chosen_ = std::move(chosen);
    refilter();
    endResetModel();
}

void CustomersModel::showAll()
{
    beginResetModel();
    chosen_.reset();
    refilter();
    endResetModel();
}

void CustomersModel::refilter()
{
    shown_.clear();
    if (!cells_.analysis)
        return;
    std::string words = search_.toStdString();
    std::transform(words.begin(), words.end(), words.begin(), lower);
    const auto consider = [&](std::uint32_t i) {
        if (i >= cells_.analysis->summary().size() || (!cells_.analysis->filter.empty() && !cells_.analysis->filter[i]))
            return;
        const CustomerIndex customer = cells_.analysis->summary().customer[i];
        if (words.empty() || contains(cells_.analysis->ledger->customerKey[customer], words)
            || contains(cells_.plainName(i), words))
            shown_.push_back(i);
    };
    if (!chosen_)
        for (std::uint32_t i = 0; i < cells_.analysis->summary().size(); ++i)
            consider(i);
    else
        for (const std::uint32_t i : *chosen_)
            consider(i);
    resort();
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

void CustomersModel::resort()
{
    constexpr std::size_t few = 16;  // of so many customers one: sorting them is less work than passing by all
    if (!cells_.analysis)
        return;
    if (inOrder_.empty() && shown_.size() < cells_.analysis->summary().size() / few)
        return sortDirectly(shown_);
    const std::vector<std::uint32_t>& all = allInOrder();
    if (shown_.size() == all.size()) {
        shown_ = all;
        return;
    }
    std::vector<bool> wanted(all.size());
    for (const std::uint32_t i : shown_)
        wanted[i] = true;
    shown_.clear();
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown_), [&](std::uint32_t i) { return wanted[i]; });
}

const std::vector<std::uint32_t>& CustomersModel::allInOrder()
{
    if (inOrder_.empty()) {
        inOrder_.resize(cells_.analysis->summary().size());
        std::iota(inOrder_.begin(), inOrder_.end(), 0U);
        sortDirectly(inOrder_);
    }
    return inOrder_;
}

void CustomersModel::sortDirectly(std::vector<std::uint32_t>& customers) const
{
    const bool down = order_ == Qt::DescendingOrder;
    if (sortColumn_ == Customer) {
        sortByName(
            customers, [this](std::uint32_t i) { return cells_.plainName(i); }, down);
        return;
    }
    const SegmentTable* front = cells_.analysis->segmentsInFront();
    if (!std::is_sorted(customers.begin(), customers.end()))
        std::sort(customers.begin(), customers.end());  // those that are alike stand in the order of the base
    std::vector<KeyedItem> keyed;
    keyed.reserve(customers.size());
    for (const std::uint32_t i : customers) {
        const double value =
            sortColumn_ == Segment ? (front ? front->segmentation.of[i] : 0) : cells_.sortValue(i, sortColumn_);
        const std::uint64_t key = orderedBits(value);
        keyed.push_back({down && !std::isnan(value) ? ~key : key, i});  // what is undefined comes last either way
    }
    radixSort(keyed);
    std::transform(keyed.begin(), keyed.end(), customers.begin(), [](const KeyedItem& item) { return item.item; });
}

void CustomersModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    if (column != sortColumn_ || order != order_)
        inOrder_.clear();
    sortColumn_ = column;
    order_ = order;
    resort();
    endResetModel();
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

std::int64_t CustomersModel::baseIndexOf(const QString& key) const
{
    if (!cells_.analysis)
        return -1;
    const std::string wanted = key.toStdString();
    const CustomerSummary& s = cells_.analysis->summary();
    for (std::size_t i = 0; i < s.size(); ++i)
        if (cells_.analysis->ledger->customerKey[s.customer[i]] == wanted)
            return static_cast<std::int64_t>(i);
    return -1;
}

}  // namespace perennial::ui

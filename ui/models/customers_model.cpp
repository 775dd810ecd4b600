#include "ui/models/customers_model.h"

#include "core/analysis/chart_data.h"
#include "core/math/radix_sort.h"
#include "ui/charts/chart_text.h"
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
    analysis_ = std::move(analysis);
    inOrder_.clear();
    format_ = Format();
    chosen_.reset();
    largest_ = 0;
    currency_ = analysis_ ? text(analysis_->definitions.currency) : QString();
    if (analysis_)
        for (const double value : analysis_->clv)
            largest_ = std::max(largest_, value);
    refilter();
    endResetModel();
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
    if (!analysis_)
        return;
    std::string words = search_.toStdString();
    std::transform(words.begin(), words.end(), words.begin(), lower);
    const auto consider = [&](std::uint32_t i) {
        if (i >= analysis_->summary().size() || (!analysis_->filter.empty() && !analysis_->filter[i]))
            return;
        const CustomerIndex customer = analysis_->summary().customer[i];
        if (words.empty() || contains(analysis_->ledger->customerKey[customer], words) || contains(plainName(i), words))
            shown_.push_back(i);
    };
    if (!chosen_)
        for (std::uint32_t i = 0; i < analysis_->summary().size(); ++i)
            consider(i);
    else
        for (const std::uint32_t i : *chosen_)
            consider(i);
    resort();
}

std::string_view CustomersModel::plainName(std::uint32_t i) const
{
    const CustomerIndex customer = analysis_->summary().customer[i];
    const auto& names = analysis_->ledger->customerName;
    if (customer < names.size() && !names[customer].empty())
        return names[customer];
    return analysis_->ledger->customerKey[customer];
}

double CustomersModel::sortValue(std::uint32_t i, int column) const
{
    const CustomerSummary& s = analysis_->summary();
    const Fitted& fitted = *analysis_->fitted;
    switch (column) {
    case Orders: return s.orders[i];
    case LastOrder: return s.last[i].number;
    case FirstOrder: return s.first[i].number;
    case Alive: return fitted.alive.empty() ? 0 : static_cast<double>(fitted.alive[i]);
    case Residual: return fitted.predictions.residual.empty() ? 0 : static_cast<double>(fitted.predictions.residual[i]);
    case Clv: return analysis_->clv.empty() ? s.orders[i] : analysis_->clv[i];
    case Historical: return analysis_->historical.empty() ? 0 : analysis_->historical[i];
    case Revenue: return s.revenue.empty() ? 0 : s.revenue[i].major();
    default: return 0;
    }
}

void CustomersModel::resort()
{
    constexpr std::size_t few = 16;  // of so many customers one: sorting them is less work than passing by all
    if (!analysis_)
        return;
    if (inOrder_.empty() && shown_.size() < analysis_->summary().size() / few)
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
        inOrder_.resize(analysis_->summary().size());
        std::iota(inOrder_.begin(), inOrder_.end(), 0U);
        sortDirectly(inOrder_);
    }
    return inOrder_;
}

void CustomersModel::sortDirectly(std::vector<std::uint32_t>& customers) const
{
    const bool down = order_ == Qt::DescendingOrder;
    if (sortColumn_ == Customer) {
        std::stable_sort(customers.begin(), customers.end(), [&](std::uint32_t a, std::uint32_t b) {
            return down ? plainName(b) < plainName(a) : plainName(a) < plainName(b);
        });
        return;
    }
    const SegmentTable* front = analysis_->segmentsInFront();
    if (!std::is_sorted(customers.begin(), customers.end()))
        std::sort(customers.begin(), customers.end());  // those that are alike stand in the order of the base
    std::vector<KeyedItem> keyed;
    keyed.reserve(customers.size());
    for (const std::uint32_t i : customers) {
        const double value =
            sortColumn_ == Segment ? (front ? front->segmentation.of[i] : 0) : sortValue(i, sortColumn_);
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

QString CustomersModel::nameOf(std::uint32_t baseIndex) const
{
    return text(plainName(baseIndex));
}

QString CustomersModel::segmentOf(std::uint32_t baseIndex) const
{
    const SegmentTable* front = analysis_->segmentsInFront();
    if (!front)
        return {};
    return ui::text(segmentName(front->segmentation, front->segmentation.of[baseIndex]), format_,
                    analysis_->definitions.currency);
}

QString CustomersModel::shownText(std::uint32_t i, int column) const
{
    const CustomerSummary& s = analysis_->summary();
    const Fitted& fitted = *analysis_->fitted;
    const auto money = [&](const auto& values) {
        return values.empty() ? Format::dash() : format_.money(static_cast<double>(values[i]), currency_);
    };
    switch (column) {
    case Customer: return nameOf(i);
    case Segment: return segmentOf(i);
    case Orders: return format_.integer(s.orders[i]);
    case LastOrder: return format_.date(s.last[i]);
    case FirstOrder: return format_.date(s.first[i]);
    case Alive: return fitted.alive.empty() ? Format::dash() : format_.number(static_cast<double>(fitted.alive[i]), 2);
    case Residual: return money(fitted.predictions.residual);
    case Clv: return money(analysis_->clv);
    case Historical: return money(analysis_->historical);
    case Revenue: return s.hasAmounts ? format_.money(s.revenue[i], currency_) : Format::dash();
    default: return {};
    }
}

QString CustomersModel::copiedText(std::uint32_t i, int column) const
{
    const CustomerSummary& s = analysis_->summary();
    if (column == FirstOrder || column == LastOrder)
        return text(toIso(column == FirstOrder ? s.first[i] : s.last[i]));
    if (isText(column))
        return shownText(i, column);
    if (shownText(i, column) == Format::dash())
        return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(sortValue(i, column), 'f', column == Orders ? 0 : column == Alive ? 4 : 2);
}

QVariant CustomersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !analysis_)
        return {};
    const std::uint32_t i = shown_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return shownText(i, index.column());
    case Qt::TextAlignmentRole:
        return isText(index.column()) ? QVariant(int(Qt::AlignLeading | Qt::AlignVCenter))
                                      : QVariant(figureAlignment());
    case Qt::ToolTipRole: return index.column() == Customer ? QVariant(nameOf(i)) : QVariant();
    case BaseIndex: return i;
    case CopyRole: return copiedText(i, index.column());
    case BarRole:
        if (index.column() == Clv && !analysis_->clv.empty() && largest_ > 0)
            return std::clamp(analysis_->clv[i] / largest_, -1.0, 1.0);
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
        const double months = analysis_ ? analysis_->definitions.horizonMonths : 12;
        //: head of a narrow column; %1 is a number of months
        return tr("Next %1 m").arg(format_.integer(qRound64(months)));
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
    if (!analysis_)
        return -1;
    const std::string wanted = key.toStdString();
    const CustomerSummary& s = analysis_->summary();
    for (std::size_t i = 0; i < s.size(); ++i)
        if (analysis_->ledger->customerKey[s.customer[i]] == wanted)
            return static_cast<std::int64_t>(i);
    return -1;
}

}  // namespace perennial::ui

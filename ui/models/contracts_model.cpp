#include "ui/models/contracts_model.h"

#include "core/analysis/contract_list.h"
#include "ui/support/widgets/table_style.h"

#include <algorithm>
#include <numeric>

namespace perennial::ui {

namespace {

struct ContractHead {
    const char* column;
    const char* words;
};

constexpr ContractHead contractHeads[] = {
    {"customer", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "Customer")},
    {"contract", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "Contract")},
    {"months", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "Months")},
    {"ended", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "State")},
    {"start", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "Start")},
    {"end", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "End")},
    {"monthly_charge", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "Price a month")},
    {"paid", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "Paid so far")},
    {"renewals", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "Renewals")},
    {"retention_next", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "Stays at the next")},
    {"months_to_come", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "Months to come")},
    {"clv_to_come", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "Still to come")},
    {"clv", QT_TRANSLATE_NOOP("perennial::ui::ContractsModel", "CLV")},
};

/// Undefined cells come last in either order, as they have nothing to compare.
bool isBefore(const TableCell& a, const TableCell& b)
{
    if (a.index() != b.index())
        return a.index() < b.index();
    return std::visit(
        [&](const auto& left) {
            using Value = std::decay_t<decltype(left)>;
            if constexpr (std::is_same_v<Value, std::monostate>)
                return false;
            else
                return left < std::get<Value>(b);
        },
        a);
}

}  // namespace

ContractsModel::ContractsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ContractsModel::setBook(std::shared_ptr<const ContractBook> book)
{
    beginResetModel();
    format_ = Format();
    book_ = std::move(book);
    chosen_.reset();
    table_ = book_ ? contractList(book_) : Table();
    currency_ = book_ ? text(book_->table.currency) : QString();
    if (sortColumn_ >= static_cast<int>(table_.columns.size()))
        sortColumn_ = -1;
    refilter();
    endResetModel();
}

void ContractsModel::setSearch(const QString& words)
{
    if (words == search_)
        return;
    beginResetModel();
    search_ = words;
    refilter();
    endResetModel();
}

void ContractsModel::setChosen(std::optional<std::vector<bool>> chosen)
{
    beginResetModel();
    chosen_ = std::move(chosen);
    refilter();
    endResetModel();
}

void ContractsModel::refilter()
{
    shown_.clear();
    for (std::uint32_t i = 0; i < table_.rows; ++i) {
        if (chosen_ && !(*chosen_)[i])
            continue;
        bool found = search_.isEmpty();
        for (const TableColumn& column : table_.columns) {
            if (found)
                break;
            if (column.type != ColumnType::Text)
                continue;
            const TableCell cell = column.cell(i);
            if (const auto* words = std::get_if<std::string>(&cell))
                found = text(*words).contains(search_, Qt::CaseInsensitive);
        }
        if (found)
            shown_.push_back(i);
    }
    resort();
}

void ContractsModel::resort()
{
    if (sortColumn_ < 0)
        return;
    const auto& cell = table_.columns[static_cast<std::size_t>(sortColumn_)].cell;
    std::vector<TableCell> cells(table_.rows);
    for (const std::uint32_t i : shown_)
        cells[i] = cell(i);
    std::ranges::stable_sort(shown_, [&](std::uint32_t a, std::uint32_t b) {
        const bool emptyA = std::holds_alternative<std::monostate>(cells[a]);
        const bool emptyB = std::holds_alternative<std::monostate>(cells[b]);
        if (emptyA || emptyB)
            return emptyB && !emptyA;
        return order_ == Qt::AscendingOrder ? isBefore(cells[a], cells[b]) : isBefore(cells[b], cells[a]);
    });
}

int ContractsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int ContractsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table_.columns.size());
}

QString ContractsModel::words(std::uint32_t contract, int column) const
{
    const TableColumn& c = table_.columns[static_cast<std::size_t>(column)];
    const TableCell cell = c.cell(contract);
    if (c.name == "ended")
        return std::get<std::int64_t>(cell) != 0 ? tr("ended") : tr("running");
    struct Words {
        const ContractsModel& model;
        ColumnType type;
        QString operator()(std::monostate) const { return type == ColumnType::Text ? QString() : Format::dash(); }
        QString operator()(const std::string& s) const { return text(s); }
        QString operator()(std::int64_t n) const { return model.format_.integer(n); }
        QString operator()(double x) const
        {
            return type == ColumnType::Rate ? model.format_.percent(x) : model.format_.number(x, 1);
        }
        QString operator()(Money m) const { return model.format_.money(m.major(), model.currency_); }
        QString operator()(Day d) const { return model.format_.date(d); }
    };
    return std::visit(Words{*this, c.type}, cell);
}

QString ContractsModel::copied(std::uint32_t contract, int column) const
{
    const TableCell cell = table_.columns[static_cast<std::size_t>(column)].cell(contract);
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const TableColumn& c = table_.columns[static_cast<std::size_t>(column)];
    if (const auto* number = std::get_if<double>(&cell))
        return locale.toString(*number, 'f', c.type == ColumnType::Rate ? 4 : 2);
    if (const auto* money = std::get_if<Money>(&cell))
        return locale.toString(money->major(), 'f', 2);
    if (const auto* whole = std::get_if<std::int64_t>(&cell); whole && c.name != "ended")
        return locale.toString(*whole);
    if (const auto* day = std::get_if<Day>(&cell))
        return QString::fromStdString(toIso(*day));
    return words(contract, column).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

QVariant ContractsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TableColumn& column = table_.columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::DisplayRole)
        return words(shown_[static_cast<std::size_t>(index.row())], index.column());
    if (role == CopyRole)
        return copied(shown_[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole && column.type != ColumnType::Text && column.name != "ended")
        return figureAlignment();
    return {};
}

QVariant ContractsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = table_.columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return column.type != ColumnType::Text && column.name != "ended"
                   ? QVariant(figureAlignment())
                   : QVariant(int(Qt::AlignLeading | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    for (const ContractHead& head : contractHeads)
        if (column.name == head.column)
            return tr(head.words);
    constexpr std::string_view prefix = "column:";
    const std::string_view own = column.name;
    return text(own.starts_with(prefix) ? own.substr(prefix.size()) : own);
}

void ContractsModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    sortColumn_ = column;
    order_ = order;
    if (column < 0)
        refilter();
    else
        resort();
    endResetModel();
}

}  // namespace perennial::ui

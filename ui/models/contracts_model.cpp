#include "ui/models/contracts_model.h"

#include "core/analysis/contract_rules.h"
#include "ui/support/widgets/table_style.h"

#include <algorithm>
#include <utility>

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

bool saysOneOf(const Table& table, std::uint32_t contract, const QString& words)
{
    return std::ranges::any_of(table.columns, [&](const TableColumn& column) {
        if (column.type != ColumnType::Text)
            return false;
        const TableCell cell = column.cell(contract);
        const auto* said = std::get_if<std::string>(&cell);
        return said && text(*said).contains(words, Qt::CaseInsensitive);
    });
}

void sortBy(const TableColumn& column, Qt::SortOrder order, std::size_t all, std::vector<std::uint32_t>& contracts)
{
    std::vector<TableCell> cells(all);
    for (const std::uint32_t i : contracts)
        cells[i] = column.cell(i);
    std::ranges::stable_sort(contracts, [&](std::uint32_t a, std::uint32_t b) {
        const bool emptyA = std::holds_alternative<std::monostate>(cells[a]);
        const bool emptyB = std::holds_alternative<std::monostate>(cells[b]);
        if (emptyA || emptyB)
            return emptyB && !emptyA;
        return order == Qt::AscendingOrder ? isBefore(cells[a], cells[b]) : isBefore(cells[b], cells[a]);
    });
}

}  // namespace

FoundContracts findContracts(const WantedContracts& wanted)
{
    FoundContracts found;
    const Table& table = wanted.rows.table;
    std::optional<std::vector<bool>> chosen = wanted.chosen;
    if (!chosen && !wanted.rule.empty()) {
        if (auto holds = contractsOfRule(*wanted.rows.book, wanted.rule))
            chosen = std::move(*holds);
        else
            found.problem = holds.error();
    }
    for (std::uint32_t i = 0; i < table.rows; ++i)
        if ((!chosen || (*chosen)[i]) && (wanted.words.isEmpty() || saysOneOf(table, i, wanted.words)))
            found.contracts.push_back(i);
    if (wanted.column >= 0 && static_cast<std::size_t>(wanted.column) < table.columns.size())
        sortBy(table.columns[static_cast<std::size_t>(wanted.column)], wanted.order, table.rows, found.contracts);
    return found;
}

ContractsModel::ContractsModel(Jobs& jobs, QObject* parent)
    : QAbstractTableModel(parent)
    , arranging_(jobs, this)
{
}

void ContractsModel::setRows(ContractRows rows, const std::string& rule)
{
    wanted_.rows = std::move(rows);
    setRule(rule);
}

void ContractsModel::setSearch(const QString& words)
{
    if (std::exchange(wanted_.words, words) != words)
        arrange();
}

void ContractsModel::setRule(const std::string& rule)
{
    wanted_.rule = rule;
    wanted_.chosen.reset();
    arrange();
}

void ContractsModel::setChosen(std::vector<bool> chosen)
{
    wanted_.chosen = std::move(chosen);
    arrange();
}

void ContractsModel::sort(int column, Qt::SortOrder order)
{
    wanted_.column = column;
    wanted_.order = order;
    arrange();
}

void ContractsModel::arrange()
{
    arranging_.stop();
    if (!wanted_.rows.book) {
        take({}, {});
    } else if (wanted_.rows.table.rows <= foundAtOnce) {
        take(wanted_.rows, findContracts(wanted_));
    } else {
        arranging_.run([wanted = wanted_](Progress&) -> Result<FoundContracts> { return findContracts(wanted); },
                       [this, rows = wanted_.rows](Result<FoundContracts> found) {
                           if (found)
                               take(rows, std::move(*found));
                       });
    }
}

void ContractsModel::take(ContractRows rows, FoundContracts found)
{
    beginResetModel();
    format_ = Format();
    rows_ = std::move(rows);
    shown_ = std::move(found.contracts);
    problem_ = std::move(found.problem);
    endResetModel();
    emit arranged();
}

void ContractsModel::retranslate()
{
    format_ = Format();
    if (columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ContractsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int ContractsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(table().columns.size());
}

QString ContractsModel::words(std::uint32_t contract, int column) const
{
    const TableColumn& c = table().columns[static_cast<std::size_t>(column)];
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
        QString operator()(Money m) const { return model.format_.money(m.major(), text(model.book()->table.currency)); }
        QString operator()(Day d) const { return model.format_.date(d); }
    };
    return std::visit(Words{*this, c.type}, cell);
}

QString ContractsModel::copied(std::uint32_t contract, int column) const
{
    const TableCell cell = table().columns[static_cast<std::size_t>(column)].cell(contract);
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const TableColumn& c = table().columns[static_cast<std::size_t>(column)];
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
    const TableColumn& column = table().columns[static_cast<std::size_t>(index.column())];
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
    const TableColumn& column = table().columns[static_cast<std::size_t>(section)];
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

}  // namespace perennial::ui

// Every contract as a row: the columns of core/analysis/contract_list, searched and sorted by moving an index.
#pragma once

#include "core/analysis/table.h"
#include "core/retention/contracts.h"
#include "ui/support/format.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace perennial::ui {

class ContractsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        CopyRole = Qt::UserRole + 50,  ///< for spreadsheets: numbers plainly in the language's decimal mark, ISO dates
    };

    explicit ContractsModel(QObject* parent = nullptr);

    /// nullptr: no rows.
    void setBook(std::shared_ptr<const ContractBook> book);
    /// Rows of which the customer or a word of the other columns contains `words` (any case).
    void setSearch(const QString& words);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Only those for which it is true, by contract; nullopt: all.
    void setChosen(std::optional<std::vector<bool>> chosen);

    /// Contracts as shown, first row first.
    [[nodiscard]] const std::vector<std::uint32_t>& shown() const { return shown_; }
    [[nodiscard]] const Table& table() const { return table_; }

private:
    void refilter();
    void resort();
    [[nodiscard]] QString words(std::uint32_t contract, int column) const;
    [[nodiscard]] QString copied(std::uint32_t contract, int column) const;

    std::shared_ptr<const ContractBook> book_;
    Table table_;
    Format format_;
    QString currency_;
    QString search_;
    std::optional<std::vector<bool>> chosen_;
    std::vector<std::uint32_t> shown_;
    int sortColumn_ = -1;
    Qt::SortOrder order_ = Qt::AscendingOrder;
};

}  // namespace perennial::ui

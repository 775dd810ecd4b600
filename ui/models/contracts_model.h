// Every contract as a row: the columns of core/analysis/contract_list, filtered, searched and sorted by moving an
// index.
#pragma once

#include "core/analysis/contract_shown.h"
#include "ui/jobs/job.h"
#include "ui/support/format.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace perennial::ui {

/// Contracts and what is shown of them.
struct ContractRows {
    std::shared_ptr<const ContractBook> book;
    std::shared_ptr<const ContractValues> values;
    Table table;  ///< contractList() of the book
};

/// Which contracts are to be shown, and in what order.
struct WantedContracts {
    ContractRows rows;
    QString words;                            ///< that the customer or a word of the other columns contains, any case
    std::string rule;                         ///< that holds for them (core/analysis/contract_rules.h); empty: none
    std::optional<std::vector<bool>> chosen;  ///< only these, by contract, whatever the rule
    int column = -1;                          ///< to sort by; -1: as the sheet has them
    Qt::SortOrder order = Qt::AscendingOrder;
};

struct FoundContracts {
    std::vector<std::uint32_t> contracts;
    std::optional<Error> problem;  ///< why the rule cannot be applied: none is left out by it
};

[[nodiscard]] FoundContracts findContracts(const WantedContracts& wanted);

class ContractsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        CopyRole = Qt::UserRole + 50,  ///< for spreadsheets: numbers plainly in the language's decimal mark, ISO dates
    };
    /// Contracts that are searched and sorted at once: that takes a few milliseconds.
    static constexpr std::size_t foundAtOnce = 10'000;

    explicit ContractsModel(Jobs& jobs, QObject* parent = nullptr);

    // What is to be shown. arranged() follows, at once or when it has been found.

    /// Other contracts, those for which the rule holds; without a book nothing, at once.
    void setRows(ContractRows rows, const std::string& rule);
    void setSearch(const QString& words);
    /// By another rule, and no longer by those chosen.
    void setRule(const std::string& rule);
    /// Only those for which it is true, by contract.
    void setChosen(std::vector<bool> chosen);
    void sort(int column, Qt::SortOrder order) override;
    /// Words and numbers of another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Of what is shown.

    /// Rows other than those shown are being found.
    [[nodiscard]] bool isArranging() const { return arranging_.busy(); }
    [[nodiscard]] const std::shared_ptr<const ContractBook>& book() const { return rows_.book; }
    [[nodiscard]] const std::shared_ptr<const ContractValues>& values() const { return rows_.values; }
    [[nodiscard]] const Table& table() const { return rows_.table; }
    /// Contracts, first row first.
    [[nodiscard]] const std::vector<std::uint32_t>& shown() const { return shown_; }
    /// Why the rule could not be applied.
    [[nodiscard]] const std::optional<Error>& ruleProblem() const { return problem_; }

signals:
    void arranged();

private:
    void arrange();
    void take(ContractRows rows, FoundContracts found);
    [[nodiscard]] QString words(std::uint32_t contract, int column) const;
    [[nodiscard]] QString copied(std::uint32_t contract, int column) const;

    WantedContracts wanted_;
    LatestWins arranging_;
    ContractRows rows_;
    std::vector<std::uint32_t> shown_;
    std::optional<Error> problem_;
    Format format_;
};

}  // namespace perennial::ui

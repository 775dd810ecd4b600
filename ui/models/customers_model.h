// The customers as a table model on the column arrays of an analysis: sorting and filtering move an
// index of 32-bit numbers, no cell is copied; the order of all is kept, so that a filter does not sort.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/support/format.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace perennial::ui {

/// The cells of base customers as words; a copy of it works in a job. Columns are those of CustomersModel.
struct CustomerCells {
    std::shared_ptr<const Analysis> analysis;
    Format format;
    QString currency;

    [[nodiscard]] QString shownText(std::uint32_t i, int column) const;
    /// For spreadsheets: numbers plainly in the language's decimal mark, ISO dates.
    [[nodiscard]] QString copiedText(std::uint32_t i, int column) const;
    [[nodiscard]] double sortValue(std::uint32_t i, int column) const;
    [[nodiscard]] std::string_view plainName(std::uint32_t i) const;
    [[nodiscard]] QString nameOf(std::uint32_t baseIndex) const;
    [[nodiscard]] QString segmentOf(std::uint32_t baseIndex) const;
};

class CustomersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Customer,
        Segment,
        Orders,
        LastOrder,
        Alive,
        Residual,
        Clv,
        Revenue,
        Historical,
        FirstOrder,
        columnTotal
    };
    enum Role {
        BaseIndex = Qt::UserRole + 100,
    };

    explicit CustomersModel(QObject* parent = nullptr);

    void setAnalysis(std::shared_ptr<const Analysis> analysis);
    /// Rows whose key or name contains `words` (any case) and that belong to the segment filter of the analysis.
    void setSearch(const QString& words);
    /// Only these base customers (those behind a bar, a cell or a rule), also when they are none.
    void setChosen(std::vector<std::uint32_t> chosen);
    void showAll();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Base customers as shown, first row first.
    [[nodiscard]] const std::vector<std::uint32_t>& shown() const { return shown_; }
    /// Row of a base customer; -1 when it is filtered out.
    [[nodiscard]] int rowOf(std::uint32_t baseIndex) const;
    /// Base customer with this key; -1 when there is none.
    [[nodiscard]] std::int64_t baseIndexOf(const QString& key) const;
    /// The name as shown, else the key.
    [[nodiscard]] QString nameOf(std::uint32_t baseIndex) const { return cells_.nameOf(baseIndex); }
    [[nodiscard]] QString segmentOf(std::uint32_t baseIndex) const { return cells_.segmentOf(baseIndex); }
    [[nodiscard]] const CustomerCells& cells() const { return cells_; }

private:
    [[nodiscard]] bool isOrderedAlike(const Analysis* other) const;
    void refilter();
    /// Puts the rows shown into the order of the column.
    void resort();
    void sortDirectly(std::vector<std::uint32_t>& customers) const;
    /// All base customers in the order of the column, kept until the analysis, the column or the direction changes.
    const std::vector<std::uint32_t>& allInOrder();

    CustomerCells cells_;
    QString search_;
    std::optional<std::vector<std::uint32_t>> chosen_;
    std::vector<std::uint32_t> shown_;
    std::vector<std::uint32_t> inOrder_;  ///< what allInOrder() keeps; empty where it has to be made
    int sortColumn_ = Clv;
    Qt::SortOrder order_ = Qt::DescendingOrder;
    double largest_ = 0;
};

}  // namespace perennial::ui

// Gross margin by product, category or any other column of the rows: a rate for each of its values.
#pragma once

#include "core/base/definitions.h"
#include "core/summary/ledger.h"
#include "ui/pages/data/table_dialog.h"

#include <memory>
#include <vector>

class QComboBox;

namespace perennial::ui {

using MarginByColumn = std::map<ColumnValue, double>;

/// The values of one column with their rows and money, the greatest first, and the rate of each, to be edited: "40" is
/// 40 %, nothing is no rate, and what is above 100 % or no number is not taken.
class MarginModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Value, Rows, Amount, Rate, columns };

    MarginModel(std::shared_ptr<const Ledger> ledger, MarginByColumn margins, QObject* parent);

    /// Shows another column of the ledger.
    void showColumn(const DictionaryColumn& column);
    /// Of all columns, as edited.
    [[nodiscard]] const MarginByColumn& margins() const { return margins_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::string value;
        std::uint64_t rows = 0;
        double amount = 0;
    };
    [[nodiscard]] ColumnValue whereOf(const Row& row) const { return {column_, row.value}; }

    std::shared_ptr<const Ledger> ledger_;
    MarginByColumn margins_;
    std::string column_;
    std::vector<Row> rows_;
};

class MarginDialog : public TableDialog {
    Q_OBJECT

public:
    /// The ledger has at least one column of attributes.
    MarginDialog(const std::shared_ptr<const Ledger>& ledger, const MarginByColumn& margins, QWidget* parent);

    /// As edited.
    [[nodiscard]] const MarginByColumn& margins() const { return model_->margins(); }

private:
    MarginDialog(MarginModel* model, const std::shared_ptr<const Ledger>& ledger, QWidget* parent);

    MarginModel* model_;
};

}  // namespace perennial::ui

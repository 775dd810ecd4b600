// The table of exchange rates by day, to be looked at, corrected, and rid of days.
#pragma once

#include "core/base/rate_table.h"
#include "ui/pages/data/table_dialog.h"

#include <vector>

namespace perennial::ui {

/// One row a rate: currency, day, rate. Days and rates can be changed; what is no day, a day
/// that has a rate already, or no rate above 0 is not taken.
class RateTableModel : public EditedRows {
    Q_OBJECT

public:
    enum Column { Currency, From, Rate, columns };

    RateTableModel(const RateTable& table, QObject* parent);

    [[nodiscard]] RateTable table() const;
    void remove(const QModelIndexList& rows) override;
    /// A copy of the row for the next day that has no rate.
    int addAfter(int row) override;
    [[nodiscard]] int editedFirst() const override { return From; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::string currency;
        DayRate rate;
    };
    [[nodiscard]] bool has(const std::string& currency, Day day) const;
    [[nodiscard]] Row& row(const QModelIndex& index) { return rows_[static_cast<std::size_t>(index.row())]; }

    std::vector<Row> rows_;
};

class RateTableDialog : public TableDialog {
    Q_OBJECT

public:
    /// `currency` is that of the figures.
    RateTableDialog(const RateTable& table, const QString& currency, QWidget* parent);

    /// As edited.
    [[nodiscard]] RateTable table() const { return model_->table(); }

private:
    RateTableDialog(RateTableModel* model, const QString& currency, QWidget* parent);

    RateTableModel* model_;
};

}  // namespace perennial::ui

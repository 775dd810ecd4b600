// Acquisition spend by month and channel, typed: what a sheet of it would bring.
#pragma once

#include "core/base/definitions.h"
#include "ui/pages/data/table_dialog.h"

#include <optional>
#include <vector>

namespace perennial::ui {

/// One row an entry: month, channel ("" = all channels), amount. What is no month, a month that has this channel
/// already, or no amount of at least 0 is not taken.
class SpendModel : public EditedRows {
    Q_OBJECT

public:
    enum Column { When, Channel, Amount, columns };

    /// `newest`: month of the first row of an empty table.
    SpendModel(std::vector<SpendEntry> spend, Month newest, QObject* parent);

    [[nodiscard]] const std::vector<SpendEntry>& spend() const { return rows_; }
    void remove(const QModelIndexList& rows) override;
    /// A copy of the row for the next month in which its channel has none.
    int addAfter(int row) override;
    [[nodiscard]] int editedFirst() const override { return Amount; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] bool has(Month month, const std::string& channel) const;

    std::vector<SpendEntry> rows_;
    Month newest_;
};

class SpendDialog : public TableDialog {
    Q_OBJECT

public:
    SpendDialog(std::vector<SpendEntry> spend, Month newest, const QString& currency, QWidget* parent);

    /// As edited.
    [[nodiscard]] const std::vector<SpendEntry>& spend() const { return model_->spend(); }

private:
    SpendDialog(SpendModel* model, const QString& currency, QWidget* parent);

    SpendModel* model_;
};

}  // namespace perennial::ui

// The table of exchange rates by day, to be looked at, corrected, and rid of days.
#pragma once

#include "core/base/rate_table.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <vector>

class QPushButton;
class QTableView;

namespace perennial::ui {

/// One row a rate: currency, day, rate. Days and rates can be changed; what is no day, a day
/// that has a rate already, or no rate above 0 is not taken.
class RateTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Currency, From, Rate, columns };

    RateTableModel(const RateTable& table, QObject* parent);

    [[nodiscard]] RateTable table() const;
    void remove(const QModelIndexList& rows);
    /// A copy of the row for the next day that has no rate, to be changed; yields its row.
    int addAfter(int row);

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

class RateTableDialog : public QDialog {
    Q_OBJECT

public:
    /// `currency` is that of the figures.
    RateTableDialog(const RateTable& table, const QString& currency, QWidget* parent);

signals:
    void saved(const perennial::RateTable& table);

private:
    RateTableModel* model_;
    QTableView* view_;
};

}  // namespace perennial::ui

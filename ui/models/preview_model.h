// The first rows of a file as they lie in it, with what happens to each.
#pragma once

#include "core/ingest/import_session.h"

#include <QAbstractTableModel>

#include <functional>

namespace perennial::ui {

class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Show { All, Excluded, Rejected };

    explicit PreviewModel(QObject* parent = nullptr);

    /// Shows an inspection; the model keeps what it needs of it.
    void setInspection(const Inspection& inspection);
    void setShow(Show show);
    /// Says of rows that will be kept whether they wait for an exchange rate.
    void setWaiting(std::function<bool(const PreviewRow& row)> waits);
    [[nodiscard]] const std::vector<ColumnGuess>& columns() const { return columns_; }
    /// Column of the file behind a section; -1 for row number and fate.
    [[nodiscard]] int fileColumn(int section) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant fate(const PreviewRow& row, int role) const;
    [[nodiscard]] bool isFigure(int section) const;
    void refilter();

    TableKind kind_ = TableKind::Orders;
    std::vector<ColumnGuess> columns_;
    std::vector<PreviewRow> rows_;
    std::vector<std::size_t> shown_;
    Show show_ = Show::All;
    std::function<bool(const PreviewRow& row)> waits_;
};

}  // namespace perennial::ui
